import base64
import json
import random
import struct
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.domain import pretix
from checkin.domain.code import from_number, is_own_code, make_code, to_number
from checkin.domain.signed import (
    PREFIX,
    SIGNATURE_LENGTH,
    Claims,
    Scheme,
    event_mark,
    has_prefix,
    message_of,
    moment,
    parse,
    text_of,
)
from checkin.errors import Fault, GuestError

VECTORS = json.loads((Path(__file__).parents[2] / "data" / "signed" / "vectors.json").read_text(encoding="utf-8"))
SIGNATURE = bytes(range(SIGNATURE_LENGTH))
ISSUED = datetime(2024, 5, 15, 6, 30, tzinfo=UTC)
CODE = make_code(random.Random(14))
CLAIMS = Claims("an event", CODE, ISSUED)

times = st.datetimes(datetime(1970, 1, 1), timezones=st.just(UTC)).map(lambda at: at.replace(microsecond=0))  # noqa: DTZ001
short = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
claims_of_all_kinds = st.builds(
    Claims,
    event_id=st.uuids().map(str),
    code=st.integers().map(lambda seed: make_code(random.Random(seed)))
    | short.filter(lambda t: t and not is_own_code(t)),
    issued_at=times,
    valid_from=st.none() | times,
    valid_until=st.none() | times,
    entries=st.integers(1, 65_535),
    category=short,
    name=short,
)


def written(claims=CLAIMS):
    return text_of(message_of(claims), SIGNATURE)


def body_of(text):
    letters = text.removeprefix(PREFIX)
    return base64.b32decode(letters + "=" * (-len(letters) % 8))


@given(st.integers().map(lambda seed: make_code(random.Random(seed))))
def test_code_and_its_number_stand_for_each_other(code):
    assert 0 <= to_number(code) < 30**11
    assert from_number(to_number(code)) == code


@pytest.mark.parametrize("text", ["", "004711", CODE[:-1] + ("2" if CODE[-1] != "2" else "3")])
def test_only_codes_of_ours_have_a_number(text):
    assert to_number(text) is None


@given(st.integers(0, 2**56))
def test_number_stands_for_one_good_code_or_for_none(number):
    code = from_number(number)
    assert code is None or (is_own_code(code) and to_number(code) == number)


def test_number_beyond_all_codes_stands_for_none():
    assert from_number(to_number(CODE) + 30**11) is None


def test_some_number_has_no_check_character():
    assert None in {from_number(number) for number in range(100)}


@given(claims_of_all_kinds)
def test_what_is_written_is_read(claims):
    ticket = parse(written(claims))
    assert (ticket.scheme, ticket.message, ticket.signature) == (Scheme.OWN, message_of(claims), SIGNATURE)
    assert ticket.event == event_mark(claims.event_id)
    for name in ("code", "issued_at", "valid_from", "valid_until", "entries", "category", "name"):
        assert getattr(ticket, name) == getattr(claims, name), name
    assert (ticket.product, ticket.variation, ticket.session) == (None, None, None)


def test_ticket_says_no_name_unless_asked_to():
    assert parse(written()).name == ""


def test_text_is_written_in_the_letters_of_the_small_qr_mode():
    assert set(written(replace(CLAIMS, name="Kern, Ada"))) <= set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")
    assert len(written()) == 141


def test_ticket_tells_its_event_from_others():
    ticket = parse(written())
    assert ticket.is_for("an event")
    assert not ticket.is_for("another")


def test_time_before_1970_is_as_long_gone():
    assert parse(written(replace(CLAIMS, valid_until=datetime(1900, 1, 1, tzinfo=UTC)))).valid_until == moment(0)


def test_parts_of_a_second_are_dropped():
    assert parse(written(replace(CLAIMS, issued_at=ISSUED + timedelta(microseconds=999_999)))).issued_at == ISSUED


@pytest.mark.parametrize("field", ["category", "name", "code"])
def test_text_that_is_too_long_for_a_code_is_refused(field):
    assert getattr(parse(written(replace(CLAIMS, **{field: "ä" * 127 + "x"}))), field) == "ä" * 127 + "x"
    with pytest.raises(GuestError) as caught:
        message_of(replace(CLAIMS, **{field: "ä" * 128}))
    assert caught.value.fault is Fault.CODE_TOO_LONG
    assert caught.value.facts == {"length": 256}


@pytest.mark.parametrize(
    "damage",
    [
        str.lower,
        lambda text: f"{text[:40]}\r\n{text[40:80]} {text[80:]}",
        lambda text: f"{text[:70]}-\n{text[70:]}",
        lambda text: text + "=" * 6,
    ],
)
def test_case_and_line_breaks_do_not_matter(damage):
    assert damage(written()) != written()
    assert parse(damage(written())) == parse(written())


@given(st.data())
def test_a_changed_letter_never_reads_as_the_same_ticket(data):
    text = written(replace(CLAIMS, category="Presse"))
    place = data.draw(st.integers(0, len(text) - 1))
    letter = data.draw(st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ2345670189.").filter(lambda c: c != text[place]))
    changed = parse(text[:place] + letter + text[place + 1 :])
    original = parse(text)
    assert changed is None or (changed.message, changed.signature) != (original.message, original.signature)


@pytest.mark.parametrize("length", range(len(PREFIX), 140))
def test_ticket_cut_short_is_none_but_still_known_as_ours(length):
    assert parse(written()[:length]) is None
    assert has_prefix(written()[:length])


@pytest.mark.parametrize(
    "body",
    [
        b"",
        message_of(CLAIMS)[len(PREFIX) :] + b"more",
        event_mark("e") + bytes([255] * 5) + bytes([0]) + bytes(7),  # a time that no calendar has
        event_mark("e") + bytes(5) + bytes([64]) + message_of(CLAIMS)[-7:],  # a flag nobody knows
        event_mark("e") + bytes(5) + bytes([0]) + b"\xff" * 7,  # a number that stands for no code
        event_mark("e") + bytes(5) + bytes([32]) + b"\x00",  # an empty code
        event_mark("e") + bytes(5) + bytes([32]) + b"\x02\xff\xff",  # a text that is no text
        event_mark("e") + bytes(5) + bytes([32]) + b"\x05abc",  # a text that ends too early
    ],
)
def test_bytes_that_say_nothing_are_no_ticket(body):
    assert parse(text_of(PREFIX.encode() + body, SIGNATURE)) is None


@pytest.mark.parametrize(
    "text", ["", CODE, "CHK2." + written()[5:], PREFIX + "Ä" * 140, PREFIX + "1" * 140, PREFIX + "A"]
)
def test_other_texts_are_no_ticket_of_ours(text):
    assert parse(text) is None


@given(st.text())
def test_any_text_after_the_prefix_is_answered(text):
    assert has_prefix(PREFIX + text)
    parse(PREFIX + text)


@given(st.binary(max_size=200))
def test_any_bytes_after_the_prefix_are_answered(block):
    ticket = parse(PREFIX + base64.b32encode(block).decode().rstrip("="))
    assert ticket is None or text_of(ticket.message, ticket.signature).endswith(
        base64.b32encode(block).decode().rstrip("=")
    )


every_vector = pytest.mark.parametrize("vector", VECTORS["vectors"], ids=lambda vector: vector["case"][:40])


def test_there_are_vectors_of_both_outcomes():
    assert {vector["verified"]["ok"] for vector in VECTORS["vectors"]} == {True, False}


@every_vector
def test_vector_says_what_it_should(vector):
    fields = vector["verified"]["fields"]
    ticket = pretix.parse(vector["secret"])
    assert (ticket.scheme, ticket.code) == (Scheme.PRETIX, vector["secret"])
    assert (ticket.product, ticket.variation, ticket.session) == (fields["item"], None, fields.get("subevent"))
    assert ticket.valid_from == (moment(fields["validFromUnixTime"]) if fields.get("validFromUnixTime") else None)
    assert ticket.valid_until == (moment(fields["validUntilUnixTime"]) if fields.get("validUntilUnixTime") else None)
    assert ticket.issued_at is None
    assert len(ticket.signature) == SIGNATURE_LENGTH
    if vector["verified"]["ok"]:
        assert ticket.message.hex() == vector["verified"]["payload_hex"]


@every_vector
def test_vector_without_its_padding_is_the_same_ticket(vector):
    assert pretix.parse(vector["secret"].strip("=")) == pretix.parse(vector["secret"])


def test_pretix_ticket_does_not_say_its_event():
    assert pretix.parse(VECTORS["vectors"][0]["secret"]).is_for("any")


def secret_of(payload, *, version=1, length=None, signature=SIGNATURE, more=b""):
    header = struct.pack(">BHH", version, len(payload) if length is None else length, len(signature))
    return base64.b64encode(header + payload + signature + more).decode()[::-1]


SEED = b"\x0a\x03abc"


def test_all_fields_of_a_pretix_ticket_are_read():
    ticket = pretix.parse(secret_of(SEED + b"\x10\x96\x01\x18\x02\x20\x03\x28\x04\x30\x05"))
    assert (ticket.product, ticket.variation, ticket.session) == (150, 2, 3)
    assert (ticket.valid_from, ticket.valid_until) == (moment(4), moment(5))


def test_lengths_of_a_pretix_ticket_have_sixteen_bits():
    payload = b"\x0a\xac\x02" + b"a" * 300 + b"\x10\x01"
    assert pretix.parse(secret_of(payload)).message == payload


@pytest.mark.parametrize("unknown", [b"\x38\x01", b"\x39" + b"\x01" * 8, b"\x3d" + b"\x01" * 4, b"\x3a\x01x"])
def test_fields_of_a_later_pretix_are_skipped(unknown):
    assert pretix.parse(secret_of(unknown + SEED + b"\x10\x07")).product == 7


@pytest.mark.parametrize(
    "secret",
    [
        "",
        "kmvagf3cgy75uebznqskx6qg6zhymrhg",
        "äöü",
        "A" * 5,
        secret_of(SEED, version=2),
        secret_of(SEED, length=4),
        secret_of(SEED, more=b"\x00"),
        secret_of(b""),
        secret_of(b"\x10\x01"),  # no seed
        secret_of(SEED + b"\x10"),  # a number that does not come
        secret_of(SEED + b"\x10" + b"\xff" * 10),  # a number that does not end
        secret_of(SEED + b"\x3a\x09x"),  # a text that ends too early
        secret_of(SEED + b"\x3b"),  # a kind of field that does not exist
        secret_of(SEED + b"\x28" + b"\xff" * 9 + b"\x01"),  # a time that no calendar has
    ],
)
def test_other_texts_are_no_ticket_of_pretix(secret):
    assert pretix.parse(secret) is None


def test_the_texts_above_fail_for_the_reason_they_name():
    assert pretix.parse(secret_of(SEED)) is not None


@given(st.binary(max_size=120))
def test_any_payload_of_pretix_is_answered(payload):
    ticket = pretix.parse(secret_of(payload))
    assert ticket is None or ticket.message == payload


@given(st.text())
def test_any_text_is_answered_by_pretix_reading(text):
    assert pretix.parse(text) is None or pretix.parse(text).code.strip("=") == text.strip("=")
