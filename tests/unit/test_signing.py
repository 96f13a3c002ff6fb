import base64
import json
import random
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import given
from hypothesis import strategies as st

from checkin.domain import pretix, signed
from checkin.domain.code import make_code
from checkin.domain.reading import read
from checkin.domain.signed import Claims
from checkin.errors import AccessError, Fault, GuestError
from checkin.signing import generate_keys, public_key_of, read_public_key, sign_ticket, verify

VECTORS = json.loads((Path(__file__).parents[1] / "data" / "signed" / "vectors.json").read_text(encoding="utf-8"))
KEYS, OTHER_KEYS = generate_keys(), generate_keys()
CLAIMS = Claims("an event", make_code(random.Random(14)), datetime(2024, 5, 15, tzinfo=UTC), category="Presse")
TEXT = sign_ticket(CLAIMS, KEYS.private)
BLOCK = base64.b32decode(TEXT[5:] + "=" * (-len(TEXT[5:]) % 8))

PEM = base64.b64decode(VECTORS["keys"]["event1"][0])


def keys_of(event):
    return [read_public_key(key) for key in VECTORS["keys"][event]]


@given(
    st.builds(
        Claims,
        event_id=st.uuids().map(str),
        code=st.integers().map(lambda seed: make_code(random.Random(seed))),
        issued_at=st.datetimes(datetime(1970, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
        category=st.text(st.characters(exclude_categories=["Cs"]), max_size=60),
    )
)
def test_signed_ticket_is_read_and_verified(claims):
    ticket = read(sign_ticket(claims, KEYS.private)).signed
    assert verify(ticket, [KEYS.public])
    assert ticket.is_for(claims.event_id)
    assert (ticket.code, ticket.category) == (claims.code, claims.category)


def test_each_of_several_keys_is_tried():
    ticket = signed.parse(TEXT)
    assert verify(ticket, [OTHER_KEYS.public, KEYS.public])
    assert not verify(ticket, [OTHER_KEYS.public])
    assert not verify(ticket, [])


@given(st.integers(0, len(BLOCK) * 8 - 1))
def test_ticket_with_one_wrong_bit_never_verifies(bit):
    changed = bytearray(BLOCK)
    changed[bit // 8] ^= 1 << bit % 8
    ticket = signed.parse(signed.PREFIX + base64.b32encode(changed).decode().rstrip("="))
    assert ticket is None or not verify(ticket, [KEYS.public])


@given(st.integers(0, len(TEXT) - 1), st.characters(exclude_categories=["Cs"]))
def test_ticket_with_one_wrong_letter_never_verifies(place, letter):
    ticket = signed.parse(TEXT[:place] + letter + TEXT[place + 1 :])
    same = letter.upper() == TEXT[place]
    assert same == (ticket is not None and verify(ticket, [KEYS.public]))


def test_last_letter_can_not_hide_a_change():
    unused_bits = [TEXT[:-1] + letter for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567" if letter != TEXT[-1]]
    assert len(unused_bits) == 31
    assert not any(ticket and verify(ticket, [KEYS.public]) for ticket in map(signed.parse, unused_bits))


def test_another_events_ticket_is_told_apart_from_a_forged_one():
    other = read(sign_ticket(replace(CLAIMS, event_id="last year"), OTHER_KEYS.private)).signed
    forged = read(sign_ticket(CLAIMS, OTHER_KEYS.private)).signed
    assert not verify(other, [KEYS.public])
    assert not verify(forged, [KEYS.public])
    assert (other.is_for("an event"), forged.is_for("an event")) == (False, True)


@pytest.mark.parametrize("vector", VECTORS["vectors"], ids=lambda vector: vector["case"][:40])
def test_pretix_vector_verifies_as_it_should(vector):
    ticket = read(vector["secret"]).signed
    assert verify(ticket, keys_of(vector["keys"])) is vector["verified"]["ok"]
    assert not verify(ticket, keys_of("event2"))


@pytest.mark.parametrize("vector", [v for v in VECTORS["vectors"] if v["verified"]["ok"]], ids=lambda v: v["case"][:40])
def test_pretix_vector_verifies_with_the_key_it_names(vector):
    ticket, which = pretix.parse(vector["secret"]), vector["verified"]["key_index"]
    assert [verify(ticket, [key]) for key in keys_of("event1")] == [place == which for place in range(2)]


@given(st.data())
def test_pretix_secret_with_one_wrong_letter_never_verifies(data):
    secret = data.draw(st.sampled_from([v["secret"] for v in VECTORS["vectors"] if v["verified"]["ok"]]))
    place = data.draw(st.integers(0, len(secret) - 1))
    letter = data.draw(st.characters(exclude_categories=["Cs"]).filter(lambda c: c != secret[place]))
    ticket = pretix.parse(secret[:place] + letter + secret[place + 1 :])
    padding_only = secret[place] == "=" or (letter == "=" and place == 0)
    assert ticket is None or padding_only or not verify(ticket, keys_of("event1"))


def test_keys_are_new_each_time_and_fit_each_other():
    assert KEYS != OTHER_KEYS
    assert public_key_of(KEYS.private) == KEYS.public


@pytest.mark.parametrize("form", [PEM.decode(), f"\n{PEM.decode()}", VECTORS["keys"]["event1"][0]])
def test_public_keys_are_read_in_every_form_they_come_in(form):
    kept = read_public_key(form)
    assert len(base64.b64decode(kept)) == 32
    assert read_public_key(kept) == read_public_key(f" {kept}\n") == kept


CURVE = generate_private_key(SECP256R1()).public_key()
NO_KEYS = [
    *("", "secret", "äöü", "A" * 40, "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n"),
    *(base64.b64encode(b"-----BEGIN nothing").decode(), base64.b64encode(bytes(31)).decode()),
    CURVE.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode(),
]


@pytest.mark.parametrize("text", NO_KEYS)
def test_what_is_no_key_is_refused(text):
    with pytest.raises(AccessError) as caught:
        read_public_key(text)
    assert caught.value.fault is Fault.KEY_UNREADABLE


@pytest.mark.parametrize(
    "use",
    [
        lambda: sign_ticket(CLAIMS, "no key"),
        lambda: sign_ticket(CLAIMS, base64.b64encode(bytes(31)).decode()),
        lambda: public_key_of("äöü"),
        lambda: verify(signed.parse(TEXT), ["no key"]),
    ],
)
def test_a_damaged_key_is_a_fault_with_a_name(use):
    with pytest.raises(AccessError) as caught:
        use()
    assert caught.value.fault is Fault.KEY_UNREADABLE


def test_nothing_is_signed_that_does_not_fit_a_code():
    with pytest.raises(GuestError):
        sign_ticket(replace(CLAIMS, name="x" * 256), KEYS.private)
