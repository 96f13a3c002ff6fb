"""What organisers do at a desk: override, replace a ticket, let a colleague come instead."""

from dataclasses import replace
from datetime import timedelta

import pytest

from checkin.desk import open_desk
from checkin.domain.admission import Act
from checkin.domain.guest import Guest
from checkin.domain.ticket import Ticket
from checkin.domain.verdict import Reason
from checkin.errors import CheckinError, Fault
from checkin.rules import new_checkpoint
from checkin.storage import admissions, checkpoints, guests
from checkin.storage.admissions import check_chain
from checkin.storage.ids import new_id
from checkin.storage.upsert import Arrival


@pytest.fixture
def organised(desk):
    desk.pin.choose("4711")
    desk.staff = "Ana"
    return desk


def fault_of(call, *args):
    with pytest.raises(CheckinError) as caught:
        call(*args)
    return caught.value.fault


def test_an_organiser_lets_a_refused_guest_in_with_a_reason(organised):
    refused = organised.scan("BBB-2")
    answer = organised.override(refused.scan_id, "4711", "Zusage lag auf Papier vor")
    assert answer.verdict.admitted
    assert (answer.verdict.reason, answer.verdict.overridden) == (Reason.UNAPPROVED, True)
    assert answer.job_id
    assert organised.counts().present == 1
    entry = admissions.recent(organised.file.db, 1)[0]
    assert (entry.note, entry.staff, entry.refers_to) == ("Zusage lag auf Papier vor", "Ana", refused.scan_id)


def test_an_override_is_undone_like_any_admission(organised):
    answer = organised.override(organised.scan("BBB-2").scan_id, "4711", "x")
    organised.undo(answer.scan_id)
    assert organised.counts().present == 0


def test_without_the_pin_nobody_overrides(organised):
    refused = organised.scan("BBB-2")
    assert fault_of(organised.override, refused.scan_id, "0000", "x") is Fault.PIN_WRONG
    assert organised.counts().present == 0


def test_an_override_needs_a_reason(organised):
    assert fault_of(organised.override, organised.scan("BBB-2").scan_id, "4711", " ") is Fault.REASON_MISSING


@pytest.mark.parametrize("code", ["nobody", "AAA-1"])
def test_what_makes_no_sense_is_not_overridden(organised, code):
    assert fault_of(organised.override, organised.scan(code).scan_id, "4711", "x") is Fault.NOT_OVERRIDABLE


def test_one_refusal_is_overridden_once(organised):
    refused = organised.scan("BBB-2")
    organised.override(refused.scan_id, "4711", "x")
    assert fault_of(organised.override, refused.scan_id, "4711", "x") is Fault.NOT_OVERRIDABLE


def test_who_is_in_already_can_be_let_in_again_and_counts_once(organised, clock):
    organised.scan("AAA-1")
    clock.turn(seconds=9)
    organised.override(organised.scan("AAA-1").scan_id, "4711", "Ausweis verloren")
    assert organised.counts().present == 1


def test_a_lost_ticket_gets_a_new_code_and_the_old_one_is_revoked(desk):
    ada = desk.search("ada")[0]
    new = desk.replace_ticket(ada.guest.id, "verloren")
    old = desk.scan("AAA-1")
    assert (old.verdict.reason, old.guest.name) == (Reason.REVOKED, "Ada Lovelace")
    assert desk.scan(new).verdict.admitted
    assert check_chain(desk.file.db) is None


def test_a_new_code_does_not_let_anyone_in_twice(desk):
    desk.scan("AAA-1")
    new = desk.replace_ticket(desk.search("ada")[0].guest.id)
    assert desk.scan(new).verdict.reason is Reason.ALREADY_REDEEMED


def test_a_colleague_comes_instead(desk):
    ada = desk.search("ada")[0]
    grace = desk.substitute(ada.guest.id, Guest("", "Grace Hopper", "Grace", "Hopper"))
    answer = desk.scan("AAA-1")
    assert (answer.guest.name, answer.guest.category) == ("Grace Hopper", "Vortrag")
    assert desk.search("ada") == []
    assert desk.recent()[1].act is Act.SUBSTITUTION
    assert [hit.present for hit in desk.guests() if hit.guest.id == grace.id] == [True]


def test_a_substitute_of_who_is_in_is_in_and_gets_a_badge(desk):
    desk.scan("AAA-1")
    desk.counts()
    grace = desk.substitute(desk.search("ada")[0].guest.id, Guest("", "Grace Hopper"))
    assert desk.counts().present == 1
    assert desk.scan("AAA-1").guest.id == grace.id
    assert grace.id in {job.guest_id for job in desk.unfinished_jobs()}


def test_a_later_list_does_not_bring_the_first_name_back(desk, take):
    desk.substitute(desk.search("ada")[0].guest.id, Guest("", "Grace Hopper"))
    take(Arrival(Guest("", "Ada Lovelace", "Ada", "Lovelace"), "AAA-1"))
    assert desk.scan("AAA-1").guest.name == "Grace Hopper"


def test_each_entry_says_who_was_at_the_desk(organised):
    assert organised.scan("AAA-1").staff == "Ana"
    assert organised.recent()[0].staff == "Ana"


def test_a_scan_delivered_again_gets_its_whole_first_answer(desk, clock):
    opens = clock.now + timedelta(hours=1)
    ends = clock.now + timedelta(hours=9)
    for rules in ({"opens_at": opens}, {"closes_at": clock.now}, {"seats": 0}, {"categories": frozenset({"Presse"})}):
        desk.change_checkpoint(
            replace(desk.checkpoint, **{"opens_at": None, "closes_at": ends, "seats": None, **rules})
        )
        scan_id = new_id()
        first = desk.scan("AAA-1", scan_id=scan_id)
        again = desk.scan("AAA-1", scan_id=scan_id)
        assert not first.verdict.admitted, rules
        assert again == replace(first, checkpoint=again.checkpoint, repeated=True), rules


def test_a_scan_delivered_after_a_substitution_still_names_its_guest(desk):
    scan_id = new_id()
    first = desk.scan("AAA-1", scan_id=scan_id)
    desk.substitute(first.guest.id, Guest("", "Grace Hopper"))
    assert desk.scan("AAA-1", scan_id=scan_id).guest.name == "Ada Lovelace"


def test_a_scan_first_told_when_the_guest_came_tells_it_again(desk, clock):
    desk.scan("AAA-1")
    clock.turn(minutes=5)
    scan_id = new_id()
    second = desk.scan("AAA-1", scan_id=scan_id)
    assert second.verdict.first_admitted_at is not None
    desk.undo(desk.scans_of(second.guest.id)[-1].scan_id)
    assert desk.scan("AAA-1", scan_id=scan_id).verdict == second.verdict


def test_rules_changed_at_another_desk_hold_for_the_next_scan(desk, event, clock):
    other = open_desk(event, name="B", clock=clock)
    other.change_checkpoint(replace(other.checkpoint, closes_at=clock.now))
    other.close()
    assert desk.scan("AAA-1").verdict.reason is Reason.TOO_LATE


def test_a_refusal_at_a_workshop_is_overridden_there(organised, clock):
    organised.add_checkpoint(replace(new_checkpoint("Werkstatt"), needs_booking=True))
    organised.use_checkpoint("Werkstatt")
    refused = organised.scan("AAA-1")
    organised.use_checkpoint("Eingang")
    answer = organised.override(refused.scan_id, "4711", "Platz frei")
    assert (answer.checkpoint.name, answer.job_id) == ("Werkstatt", "")
    assert organised.scan("AAA-1").verdict.reason is Reason.OK


def test_two_refusals_of_one_ticket_let_in_once(organised, clock):
    first = organised.scan("BBB-2")
    clock.turn(minutes=1)
    second = organised.scan("BBB-2")
    organised.override(first.scan_id, "4711", "VIP")
    assert fault_of(organised.override, second.scan_id, "4711", "VIP") is Fault.ALREADY_INSIDE


def test_a_wrong_category_is_told_what_is_booked_instead(desk):
    desk.add_checkpoint(new_checkpoint("Werkstatt"))
    with desk.file.writing() as db:
        checkpoints.book(db, desk.guest_with_code("AAA-1").guest.id, ["Werkstatt"])
    desk.change_checkpoint(replace(desk.checkpoint, categories=frozenset({"Presse"})))
    verdict = desk.scan("AAA-1").verdict
    assert (verdict.reason, [place.name for place in verdict.instead]) == (Reason.WRONG_CHECKPOINT, ["Werkstatt"])


@pytest.fixture
def two_tickets(desk):
    """A guest with an older and a newer ticket."""
    guest = desk.guest_with_code("AAA-1").guest
    with desk.file.writing() as db:
        guests.add_ticket(db, Ticket(new_id(), guest.id, "AAA-9"), desk.clock())
    return guest


def test_who_came_by_an_older_ticket_is_found_inside_and_not_let_in_twice(desk, two_tickets, clock):
    desk.scan("AAA-1")
    clock.turn(minutes=1)
    assert desk.guest(two_tickets.id).present
    assert desk.counts().present == 1
    assert desk.admit(two_tickets.id).verdict.reason is Reason.ALREADY_REDEEMED


def test_each_ticket_of_one_guest_opens_by_its_own_code(desk, two_tickets):
    assert desk.scan("AAA-1").verdict.reason is Reason.OK
    assert desk.scan("AAA-9").verdict.reason is Reason.OK
    assert desk.counts().present == 1
