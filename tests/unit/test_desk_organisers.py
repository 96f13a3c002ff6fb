"""What organisers do at a desk: override, replace a ticket, let a colleague come instead."""

import pytest

from checkin.domain.admission import Act
from checkin.domain.guest import Guest
from checkin.domain.verdict import Reason
from checkin.errors import CheckinError, Fault
from checkin.storage import admissions
from checkin.storage.admissions import check_chain
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
