"""What a desk makes of signed, wrapped and damaged codes."""

import json
import random
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from checkin import tickets
from checkin.desk import create_event, open_desk
from checkin.domain.code import make_code
from checkin.domain.guest import Guest, Status
from checkin.domain.signed import Claims, Scheme
from checkin.domain.verdict import Reason
from checkin.errors import AccessError, Fault
from checkin.signing import generate_keys, sign_ticket
from checkin.storage.upsert import Arrival

VECTORS = json.loads((Path(__file__).parents[1] / "data" / "signed" / "vectors.json").read_text(encoding="utf-8"))


@pytest.fixture
def rng():
    return random.Random(14)


def made_key(desk, clock):
    keys = generate_keys()
    tickets.trust(desk.file, Scheme.OWN, keys.public, clock.now)
    return keys.private


@pytest.fixture
def key(desk, clock):
    """The private key of the desk's event."""
    return made_key(desk, clock)


@pytest.fixture
def ticket(desk, clock, key):
    """A function that signs a ticket of the desk's event for somebody no list has named."""

    def sign(private=key, event_id=desk.event.id, **claims):
        facts = {"code": "NEU-0001", "issued_at": clock.now, "category": "Presse", **claims}
        return sign_ticket(Claims(event_id, **facts), private)

    return sign


def test_somebody_who_registered_an_hour_ago_comes_in_without_a_list(desk, ticket):
    answer = desk.scan(ticket(name="Ida Neu"))
    assert answer.verdict.reason is Reason.OK
    assert (answer.guest.name, answer.guest.category) == ("Ida Neu", "Presse")
    assert answer.job_id
    assert desk.scan(ticket(), leaving=True).verdict.reason is Reason.OK


def test_a_signed_ticket_without_a_name_shows_what_it_says(desk, ticket):
    assert desk.scan(ticket()).guest.name == "Presse U-0001"


def test_a_signed_ticket_goes_in_once_however_it_is_shown(desk, ticket):
    text = ticket()
    assert desk.scan(text).verdict.admitted
    for form in (text.lower(), f"https://tickets.example.org/?ticket={text}", "NEU-0001", "neu0001"):
        assert desk.scan(form).verdict.reason is Reason.ALREADY_REDEEMED, form


def test_the_list_has_the_last_word_on_a_signed_ticket(desk, ticket):
    assert desk.scan(ticket(code="CCC-3")).verdict.reason is Reason.CANCELLED
    assert desk.scan(ticket(code="AAA-1", name="Somebody Else")).guest.name == "Ada Lovelace"


def test_what_a_signed_ticket_says_of_its_time_and_its_group_holds(desk, ticket, clock):
    later = clock.now + timedelta(hours=2)
    assert desk.scan(ticket(code="SPÄT", valid_from=later)).verdict.since == later
    group = ticket(code="GRUPPE", entries=2)
    reasons = []
    for _ in range(3):
        reasons.append(desk.scan(group).verdict.reason)
        clock.turn(seconds=10)
    assert reasons == [Reason.OK, Reason.OK, Reason.ALREADY_REDEEMED]


def test_a_wrong_signature_is_forged_and_writes_down_nobody(desk, ticket):
    before = len(list(desk.guests()))
    answer = desk.scan(ticket(private=generate_keys().private))
    assert answer.verdict.reason is Reason.FORGED
    assert answer.guest is None
    assert len(list(desk.guests())) == before


def test_a_changed_letter_is_never_admitted(desk, ticket):
    text = ticket()
    for at in range(len("CHK1."), len(text), 7):
        changed = text[:at] + ("A" if text[at] != "A" else "B") + text[at + 1 :]
        assert not desk.scan(changed).verdict.admitted, at


def test_a_ticket_of_another_event_is_told_apart_from_a_forged_one(desk, ticket):
    verdict = desk.scan(ticket(event_id="another")).verdict
    assert (verdict.reason, verdict.other_event) == (Reason.UNKNOWN, True)


def test_without_keys_a_signed_ticket_is_unknown(desk, clock):
    text = sign_ticket(Claims(desk.event.id, "NEU-0001", clock.now), generate_keys().private)
    assert desk.scan(text).verdict.reason is Reason.UNKNOWN


def test_a_signed_ticket_that_was_replaced_is_revoked(desk, ticket):
    text = ticket()
    desk.replace_ticket(desk.scan(text).guest.id)
    assert desk.scan(text).verdict.reason is Reason.REVOKED


def test_a_cut_off_ticket_says_so(desk, ticket):
    assert desk.scan(ticket()[:60]).verdict.mistyped


def test_a_code_of_ours_wrapped_in_an_address_is_found(desk, take, rng):
    code = make_code(rng)
    take(Arrival(Guest("", "Grace Hopper"), code, Status.CONFIRMED))
    assert desk.scan(f"https://tickets.example.org/t/{code.lower()}/").guest.name == "Grace Hopper"


def test_a_mistyped_code_of_ours_is_nobody(desk, take, rng):
    code = make_code(rng)
    take(Arrival(Guest("", "Grace Hopper"), code, Status.CONFIRMED))
    wrong = ("2" if code[0] != "2" else "3") + code[1:]
    for form in (wrong, f"https://tickets.example.org/?code={wrong}"):
        verdict = desk.scan(form).verdict
        assert (verdict.reason, verdict.mistyped) == (Reason.UNKNOWN, True), form


def test_a_text_that_names_two_tickets_is_ambiguous(desk):
    assert desk.scan('{"code": ["AAA-1", "BBB-2"]}').verdict.reason is Reason.AMBIGUOUS
    assert desk.scan('{"code": ["AAA-1", "aaa1"]}').verdict.reason is Reason.OK


PRETIX_REASONS = {
    "valid": Reason.OK,
    "invalid": Reason.FORGED,
    # Products are pretix' own; here the categories of a checkpoint say who may enter, and a ticket that no
    # list has named has none: it comes in wherever everybody does.
    "error": Reason.OK,
}


@pytest.mark.parametrize("vector", VECTORS["vectors"], ids=lambda vector: vector["case"])
def test_tickets_of_pretix_are_answered_as_pretix_does(vector, desk, clock):
    for key in VECTORS["keys"][vector["keys"]]:
        tickets.trust(desk.file, Scheme.PRETIX, key, clock.now)
    ended = vector["verified"]["fields"].get("validUntilUnixTime", 0)
    expected = PRETIX_REASONS.get(vector["expected"], Reason.TOO_LATE if ended else Reason.OK)
    assert desk.scan(vector["secret"]).verdict.reason is expected


def test_a_pretix_ticket_waits_for_its_time(desk, clock):
    vector = next(v for v in VECTORS["vectors"] if v["verified"]["fields"].get("validFromUnixTime"))
    for key in VECTORS["keys"][vector["keys"]]:
        tickets.trust(desk.file, Scheme.PRETIX, key, clock.now)
    start = datetime.fromtimestamp(vector["verified"]["fields"]["validFromUnixTime"], UTC)
    clock.now = start - timedelta(minutes=1)
    assert desk.scan(vector["secret"]).verdict.reason is Reason.TOO_EARLY
    clock.now = start
    assert desk.scan(vector["secret"]).verdict.reason is Reason.OK


def test_issued_tickets_are_good_at_a_desk_with_an_older_list(desk, key, clock, tmp_path):
    for issued in tickets.issued(desk.file, key, clock.now, with_names=True):
        if issued.code == "AAA-1":
            break
    desk.file.db.execute("PRAGMA foreign_keys = OFF")
    desk.file.db.execute("DELETE FROM tickets")  # as on a desk whose list is from yesterday
    desk.file.db.commit()
    answer = desk.scan(issued.text)
    assert (answer.verdict.reason, answer.guest.name) == (Reason.OK, "Ada Lovelace")


def test_the_private_key_is_not_in_the_event_file(desk, key):
    desk.file.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert key.encode() not in desk.path.read_bytes()


def test_a_key_of_another_event_signs_nothing(desk, clock, tmp_path):
    create_event(tmp_path / "other.checkin", name="Andere", entrance="Tür")
    other = open_desk(tmp_path / "other.checkin")
    foreign = made_key(other, clock)
    other.close()
    with pytest.raises(AccessError) as caught:
        list(tickets.issued(desk.file, foreign, clock.now))
    assert caught.value.fault is Fault.KEY_FOREIGN
