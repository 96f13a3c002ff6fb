from dataclasses import replace

import pytest

from checkin.desk import create_event, open_desk
from checkin.domain.guest import Guest
from checkin.domain.print_job import JobState, Why
from checkin.domain.verdict import Reason
from checkin.errors import CheckinError, Fault, GuestError
from checkin.storage import admissions
from checkin.storage.print_jobs import StoredJobs


def test_a_good_ticket_goes_in_once(desk, clock):
    first = desk.scan("AAA-1")
    clock.turn(seconds=3)
    second = desk.scan("AAA-1")
    assert first.verdict.admitted
    assert second.verdict.reason is Reason.ALREADY_REDEEMED
    assert second.verdict.first_admitted_at == first.at
    assert second.verdict.first_desk == "Tür A"


def test_a_code_within_three_seconds_is_one_scan(desk, clock):
    first = desk.scan("AAA-1")
    clock.turn(seconds=2.9)
    again = desk.scan("AAA-1\r\n")
    assert again.repeated
    assert again.scan_id == first.scan_id
    assert len(desk.recent()) == 1


def test_another_code_in_between_makes_it_a_new_scan(desk, clock):
    desk.scan("AAA-1")
    desk.scan("BBB-2")
    clock.turn(seconds=1)
    assert desk.scan("AAA-1").verdict.reason is Reason.ALREADY_REDEEMED


def test_a_clock_set_back_hides_no_scan(desk, clock):
    desk.scan("AAA-1")
    clock.turn(hours=-1)
    assert desk.scan("AAA-1").verdict.reason is Reason.ALREADY_REDEEMED


def test_a_scan_delivered_twice_is_one_row_with_one_answer(desk, clock):
    first = desk.scan("AAA-1", scan_id="0190-a")
    clock.turn(minutes=5)
    again = desk.scan("AAA-1", scan_id="0190-a")
    assert (again.verdict.reason, again.at) == (first.verdict.reason, first.at)
    assert len(desk.recent()) == 1


@pytest.mark.parametrize("code", ["AAA-1", "BBB-2", "CCC-3", "nobody", "", "x" * 10_000, "\x00", "🎫"])
def test_every_attempt_is_logged(desk, code):
    desk.scan(code)
    (entry,) = admissions.recent(desk.file.db, 10)
    assert len(entry.code) <= 500


def test_leaving_and_coming_back(desk, clock):
    desk.scan("AAA-1")
    assert desk.scan("AAA-1", leaving=True).verdict.admitted
    assert desk.counts().present == 0
    assert desk.counts().admitted == 1
    clock.turn(minutes=1)
    assert desk.scan("AAA-1").verdict.admitted
    assert desk.counts().present == 1


def test_undo_is_a_new_row_and_frees_the_ticket(desk, clock):
    first = desk.scan("AAA-1")
    desk.undo(first.scan_id, "falsche Person")
    assert desk.counts().present == 0
    assert [entry.note for entry in admissions.recent(desk.file.db, 10)] == ["falsche Person", ""]
    assert desk.scan("AAA-1").verdict.admitted


def test_undo_takes_back_the_badge_that_no_printer_has(desk):
    answer = desk.scan("AAA-1")
    desk.undo(answer.scan_id)
    assert desk.unfinished_jobs() == []


def test_nothing_is_undone_twice(desk):
    answer = desk.scan("AAA-1")
    desk.undo(answer.scan_id)
    for scan_id in (answer.scan_id, desk.recent(1)[0].scan_id, desk.scan("nobody").scan_id, "none"):
        with pytest.raises(CheckinError) as caught:
            desk.undo(scan_id)
        assert caught.value.fault is Fault.NOTHING_TO_UNDO


def test_admitting_queues_one_badge(desk, clock):
    answer = desk.scan("AAA-1")
    (job,) = desk.unfinished_jobs()
    assert (job.id, job.why) == (answer.job_id, Why.ADMISSION)
    desk.scan("AAA-1", leaving=True)
    clock.turn(minutes=1)
    assert desk.scan("AAA-1").job_id == ""


def test_a_refused_guest_gets_no_badge(desk):
    assert desk.scan("BBB-2").job_id == ""
    assert desk.unfinished_jobs() == []


def test_a_guest_found_by_name_is_admitted(desk):
    (hit,) = desk.search("lovelace")
    assert desk.admit(hit.guest.id).verdict.admitted
    assert desk.admit(hit.guest.id).verdict.reason is Reason.ALREADY_REDEEMED


def test_a_walk_in_is_added_admitted_and_printed(desk):
    answer = desk.add_walk_in(Guest("", "Grace Hopper", "Grace", "Hopper", category="Presse"))
    assert answer.verdict.admitted
    assert answer.job_id
    assert desk.counts().present == 1
    assert "Presse" in desk.categories()
    assert desk.scan(answer.code).repeated is False


def test_a_walk_in_needs_a_name(desk):
    with pytest.raises(CheckinError) as caught:
        desk.add_walk_in(Guest("", "  "))
    assert caught.value.fault is Fault.NAME_MISSING


def test_a_reprint_waits_once(desk):
    guest = desk.scan("AAA-1").guest
    assert desk.reprint(guest.id).id == desk.unfinished_jobs()[0].id
    StoredJobs(desk.file, clock=desk.clock).set_state(desk.unfinished_jobs()[0].id, JobState.PRINTED)
    assert desk.reprint(guest.id, Why.CORRECTION).why is Why.CORRECTION


@pytest.mark.parametrize("state", [JobState.FAILED, JobState.UNCERTAIN])
def test_a_reprint_takes_the_place_of_a_job_that_failed(desk, clock, state):
    answer = desk.scan("AAA-1")
    StoredJobs(desk.file, clock=clock).set_state(answer.job_id, state)
    again = desk.reprint(answer.guest.id)
    assert [job.id for job in desk.unfinished_jobs()] == [again.id]


def test_late_is_who_came_or_was_added_and_has_no_badge(desk, clock):
    assert desk.late_count() == 0
    answer = desk.scan("AAA-1")
    jobs = StoredJobs(desk.file, clock=clock)
    jobs.set_state(answer.job_id, JobState.FAILED)
    clock.turn(minutes=1)
    desk.add_walk_in(Guest("", "Grace Hopper"))
    assert desk.late_count() == 1
    assert [job.why for job in desk.print_late()] == [Why.LATE]
    assert desk.late_count() == 0


def test_counts_are_those_of_the_log_whatever_another_desk_does(desk, event):
    desk.counts()
    other = open_desk(event, name="B")
    other.scan("AAA-1")
    other.close()
    here = desk.counts()
    assert (here.expected, here.present, here.admitted) == (1, 1, 1)
    assert [(line.category, line.present) for line in here.by_category][:1] == [("Vortrag", 1)]


def test_recent_shows_what_was_undone(desk):
    answer = desk.scan("AAA-1")
    desk.undo(answer.scan_id)
    assert [line.undone for line in desk.recent()] == [False, True]


def test_a_correction_of_nobody_is_said(desk):
    with pytest.raises(CheckinError) as caught:
        desk.correct(Guest("none", "x"))
    assert caught.value.fault is Fault.GUEST_UNKNOWN


def test_a_guest_who_was_renamed_is_greeted_by_the_new_name(desk):
    ada = desk.search("ada")[0].guest
    desk.correct(replace(ada, name="Ada Byron"))
    assert desk.scan("AAA-1").guest.name == "Ada Byron"


def test_checkpoints_are_called_by_name_in_any_case(desk):
    desk.use_checkpoint("EINGANG ")
    with pytest.raises(CheckinError) as caught:
        desk.use_checkpoint("Hintertür")
    assert caught.value.facts["known"] == ["Eingang"]


def test_a_time_zone_nobody_knows_makes_no_file(tmp_path):
    with pytest.raises(CheckinError) as caught:
        create_event(tmp_path / "e", name="x", entrance="y", timezone="Mars/Olympus")
    assert caught.value.fault is Fault.UNKNOWN_TIMEZONE
    assert not (tmp_path / "e").exists()


@pytest.mark.parametrize("name", ["", "  ", "4711", "— · —"])
def test_a_number_is_no_name(desk, name):
    guest = desk.guest_with_code("AAA-1").guest
    for act in (lambda: desk.add_walk_in(Guest("", name)), lambda: desk.substitute(guest.id, Guest("", name))):
        with pytest.raises(GuestError) as caught:
            act()
        assert caught.value.fault is Fault.NAME_MISSING


def test_a_name_of_one_letter_of_any_script_is_one(desk):
    for name in ("X", "李", "Ж"):
        assert desk.add_walk_in(Guest("", name)).verdict.admitted
