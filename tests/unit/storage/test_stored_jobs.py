"""Print jobs of one file, taken by several printers and desks."""

import sqlite3

import pytest

from checkin.domain.guest import Guest
from checkin.domain.print_job import JobState, Why
from checkin.errors import EventFileError
from checkin.storage import print_jobs
from checkin.storage.print_jobs import StoredJobs


@pytest.fixture
def queued(desk):
    """Return a function that queues a badge for a new walk-in; it returns the job's id."""

    def queue(category="", **wishes):
        guest = desk.add_walk_in(Guest(id="", name="Ada", category=category)).guest
        with desk.file.writing() as db:
            print_jobs.cancel_waiting(db, guest.id, desk.clock())
            return print_jobs.add(db, guest.id, Why.REQUEST, desk.clock(), **wishes)

    return queue


def test_a_job_is_taken_once(desk, queued):
    job_id = queued()
    first, second = (StoredJobs(desk.file, desk.clock, "A") for _ in range(2))
    assert first.claim(job_id, "P").state is JobState.RENDERING
    assert second.claim(job_id, "Q") is None
    assert first.hand_over(job_id, "P").printer == "P"
    assert second.hand_over(job_id, "Q") is None


def test_a_desk_prints_its_own_badges_and_those_of_nobody(desk, queued):
    own, nobodys = queued(desk="A"), queued()
    queued(desk="B")
    jobs = StoredJobs(desk.file, desk.clock, "A")
    taken = []
    while job := jobs.next_queued():
        taken.append(jobs.claim(job.id, "P").id)
    assert taken == [own, nobodys]
    assert [job.desk for job in jobs.left_rendering()] == ["A", "A"]
    assert StoredJobs(desk.file, desk.clock, "B").left_rendering() == []


def test_a_printer_gets_only_what_it_takes(desk, queued):
    queued("Teilnahme")
    press = queued("Presse")
    jobs = StoredJobs(desk.file, desk.clock, takes=lambda _, category: category == "Presse")
    assert jobs.next_queued().id == press


def test_a_page_is_kept_once_and_never_changed(desk, queued):
    job_id = queued()
    jobs = StoredJobs(desk.file, desk.clock)
    assert jobs.page(job_id) is None
    jobs.keep_page(job_id, b"%PDF-1")
    assert jobs.page(job_id) == b"%PDF-1"
    with pytest.raises((sqlite3.DatabaseError, EventFileError)):
        jobs.keep_page(job_id, b"%PDF-2")
    with pytest.raises((sqlite3.DatabaseError, EventFileError)), desk.file.writing() as db:
        db.execute("UPDATE print_pages SET pdf = x'00'")
    assert jobs.page(job_id) == b"%PDF-1"


def test_how_the_jobs_stand_is_said_in_few_words_however_many_there_are(desk, queued):
    waiting = [queued() for _ in range(5)]
    failed = queued()
    jobs = StoredJobs(desk.file, desk.clock)
    jobs.set_state(waiting[0], JobState.WITH_PRINTER, reason="media-empty", printer="P", spool_id="1")
    jobs.set_state(waiting[1], JobState.QUEUED, reason="unreachable", printer="Q")
    jobs.set_state(failed, JobState.FAILED, reason="aborted-by-system", printer="P")
    with desk.file.reading() as db:
        seen = print_jobs.unfinished_at(db, "P", limit=3)
        elsewhere = print_jobs.unfinished_at(db, "Q")
    assert (seen.waiting, seen.reason, seen.newest) == (5, "media-empty", frozenset(waiting[2:]))
    assert [job.id for job in seen.troubled] == [failed]
    assert (elsewhere.reason, elsewhere.newest) == ("unreachable", frozenset(waiting))
    assert [job.id for job, _ in desk.print_jobs(unfinished=2)] == [failed, waiting[0]]
    assert len(desk.print_jobs(unfinished=-1)) == 6
