"""What becomes of a print job, whatever the printer says and whenever the program ends."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.domain.print_job import JobState, PrintJob
from checkin.errors import BadgeError, Fault, PrinterError
from checkin.printing import queue as q
from checkin.printing.printer import JobLook, Progress
from checkin.printing.queue import PrintQueue
from tests.unit.printing.fakes import A6, Clock, FakeJobs, FakePrinter, fault, job

SPOOL = "spool badge-job1"


class Desk:
    """A queue with its surroundings."""

    def __init__(self, *jobs: PrintJob) -> None:
        self.jobs = FakeJobs()
        self.jobs.add(*jobs)
        self.printer = FakePrinter()
        self.clock = Clock()
        self.queue = PrintQueue(self.jobs, self.render, self.printer, A6, clock=self.clock)
        self.broken_guests: set[str] = set()

    def render(self, job: PrintJob) -> bytes:
        if job.guest_id in self.broken_guests:
            raise BadgeError(Fault.UNKNOWN_TEMPLATE, name="x", known=[])
        return b"%PDF"

    def says(self, progress: Progress, *reasons: str) -> None:
        self.printer.says[SPOOL] = JobLook(progress, reasons)

    @property
    def first(self) -> PrintJob:
        return self.jobs.jobs["job1"]


@pytest.fixture
def desk() -> Desk:
    return Desk(job(1))


def test_each_state_is_written_before_the_next_thing_happens(desk: Desk) -> None:
    seen = []
    desk.printer.on_send = lambda: seen.append((desk.first.state, desk.first.printer, desk.first.spool_id))
    desk.queue.step()
    assert seen == [(JobState.WITH_PRINTER, "Badge", "")]
    assert desk.jobs.history == [
        ("job1", JobState.RENDERING, ""),
        ("job1", JobState.WITH_PRINTER, ""),
        ("job1", JobState.WITH_PRINTER, SPOOL),
    ]


@pytest.mark.parametrize(
    ("progress", "reasons", "state", "reason"),
    [
        (Progress.PRINTED, [], JobState.PRINTED, ""),
        (Progress.FAILED, ["aborted-by-system"], JobState.FAILED, "aborted-by-system"),
        (Progress.UNCERTAIN, ["job-unknown"], JobState.UNCERTAIN, "job-unknown"),
        (Progress.WAITING, ["media-empty", "offline"], JobState.WITH_PRINTER, "media-empty"),
    ],
)
def test_what_the_printer_says_is_noted(
    desk: Desk, progress: Progress, reasons: list[str], state: JobState, reason: str
) -> None:
    desk.queue.step()
    desk.says(progress, *reasons)
    changed = desk.queue.step()
    assert changed == [desk.first]
    assert (desk.first.state, desk.first.reason, desk.first.spool_id) == (state, reason, SPOOL)


def test_a_step_without_news_changes_nothing(desk: Desk) -> None:
    desk.queue.step()
    written = len(desk.jobs.history)
    assert desk.queue.step() == []
    assert len(desk.jobs.history) == written


def test_out_of_labels_is_said_and_then_forgotten_when_it_goes_on(desk: Desk) -> None:
    desk.queue.step()
    desk.says(Progress.WAITING, "media-empty")
    desk.queue.step()
    assert desk.first.reason == "media-empty"
    desk.says(Progress.PRINTING)
    desk.queue.step()
    assert (desk.first.state, desk.first.reason) == (JobState.WITH_PRINTER, "")
    desk.says(Progress.PRINTED)
    desk.queue.step()
    assert desk.first.state is JobState.PRINTED
    assert desk.printer.sent == ["badge-job1"]


@pytest.mark.parametrize(
    ("kind", "reason"),
    [
        (Fault.PRINTER_UNREACHABLE, "unreachable"),
        (Fault.PRINTER_REJECTING, "rejecting"),
        (Fault.PRINTER_UNKNOWN, "unknown-printer"),
        (Fault.FOLDER_NOT_WRITABLE, "folder_not_writable"),
        (Fault.DISK_FULL, "disk_full"),
    ],
)
def test_what_was_not_taken_waits_with_its_reason_and_is_sent_once_later(desk: Desk, kind: Fault, reason: str) -> None:
    desk.printer.fault = fault(kind)
    assert desk.queue.step() == [desk.first]
    assert (desk.first.state, desk.first.reason) == (JobState.QUEUED, reason)
    desk.printer.fault = None
    assert desk.queue.step() == []
    desk.clock.now_s += 1
    desk.queue.step()
    assert (desk.first.state, desk.first.reason) == (JobState.WITH_PRINTER, "")
    assert desk.printer.sent == ["badge-job1"]


def test_pauses_between_attempts_grow_and_end_when_a_person_says_so(desk: Desk) -> None:
    attempts: list[float] = []
    desk.printer.on_send = lambda: attempts.append(desk.clock.now_s)
    desk.printer.fault = fault(Fault.PRINTER_UNREACHABLE)
    for _ in range(60):
        desk.queue.step()
        desk.clock.now_s += 0.5
    gaps = [later - earlier for earlier, later in pairwise(attempts)]
    assert gaps == [1, 2, 5, 10, 10]
    desk.queue.retry_now()
    desk.queue.step()
    assert attempts[-1] == desk.clock.now_s


def test_a_repeated_failed_attempt_is_no_news(desk: Desk) -> None:
    desk.printer.fault = fault(Fault.PRINTER_UNREACHABLE)
    desk.queue.step()
    desk.clock.now_s += 1
    assert desk.queue.step() == []


def test_a_refused_badge_fails_with_the_printers_reason_and_the_next_one_is_tried() -> None:
    desk = Desk(job(1), job(2))
    desk.printer.fault = fault(Fault.PRINTER_REFUSED, detail="client-error-document-format-error")
    desk.queue.step()
    assert (desk.first.state, desk.first.reason) == (JobState.FAILED, "client-error-document-format-error")
    desk.printer.fault = None
    desk.queue.step()
    assert desk.printer.sent == ["badge-job2"]


def test_a_badge_that_can_not_be_drawn_fails_alone() -> None:
    desk = Desk(job(1), job(2))
    desk.broken_guests.add("guest1")
    assert desk.queue.step() == [desk.first]
    assert (desk.first.state, desk.first.reason) == (JobState.FAILED, "unknown_template")
    desk.queue.step()
    assert desk.printer.sent == ["badge-job2"]


def test_silence_after_sending_is_uncertain_and_never_sent_again(desk: Desk) -> None:
    desk.printer.fault = fault(Fault.PRINTER_SILENT)
    desk.queue.step()
    desk.printer.fault = None
    desk.clock.now_s += 1000
    desk.queue.step()
    assert (desk.first.state, desk.first.reason) == (JobState.UNCERTAIN, q.NO_ANSWER)
    assert desk.printer.sent == []


def test_the_printer_holds_only_a_few_jobs_and_gets_the_next_when_one_is_done() -> None:
    desk = Desk(*(job(number) for number in range(1, 9)))
    for _ in range(8):
        desk.queue.step()
    assert desk.printer.sent == ["badge-job1", "badge-job2", "badge-job3"]
    desk.says(Progress.PRINTED)
    desk.queue.step()
    assert desk.printer.sent[3:] == ["badge-job4"]


def test_a_failed_job_is_taken_back_so_that_it_can_not_come_out_after_its_reprint(desk: Desk) -> None:
    desk.queue.step()
    desk.says(Progress.FAILED, "job-canceled")
    desk.queue.step()
    assert desk.printer.cancelled == [SPOOL]


def test_a_failed_job_that_can_not_be_taken_back_yet_is_followed_until_it_can(desk: Desk) -> None:
    desk.queue.step()
    desk.says(Progress.FAILED, "job-canceled")
    desk.printer.cancel_fault = fault(Fault.PRINTER_UNREACHABLE)
    assert desk.queue.step() == []
    assert desk.jobs.in_state(JobState.WITH_PRINTER) == [desk.first]
    desk.printer.cancel_fault = None
    desk.queue.step()
    assert desk.jobs.in_state(JobState.FAILED) == [desk.first]


def test_printing_for_too_long_without_a_reason_gets_one(desk: Desk) -> None:
    desk.queue.step()
    desk.queue.step()
    desk.clock.now_s += q.NO_PROGRESS_AFTER_S - 1
    assert desk.queue.step() == []
    desk.clock.now_s += 1
    desk.queue.step()
    assert (desk.first.state, desk.first.reason) == (JobState.WITH_PRINTER, q.NO_PROGRESS)


def test_a_crash_while_drawing_queues_the_badge_again() -> None:
    desk = Desk(job(1, JobState.RENDERING))
    assert desk.queue.recover() == [desk.first]
    assert desk.first.state is JobState.QUEUED


def test_a_crash_between_sending_and_noting_is_uncertain_and_not_sent_again() -> None:
    desk = Desk(job(1, JobState.WITH_PRINTER, printer="Badge"))
    assert desk.queue.recover() == [desk.first]
    desk.queue.step()
    assert (desk.first.state, desk.first.reason) == (JobState.UNCERTAIN, q.INTERRUPTED)
    assert desk.printer.sent == []


def test_a_job_the_printer_took_before_the_crash_is_followed_to_its_end() -> None:
    desk = Desk(job(1, JobState.WITH_PRINTER, printer="Badge", spool_id=SPOOL))
    assert desk.queue.recover() == []
    desk.says(Progress.PRINTED)
    desk.queue.step()
    assert desk.first.state is JobState.PRINTED
    assert desk.printer.sent == []


def test_a_job_with_a_printer_that_is_no_longer_chosen_is_uncertain() -> None:
    desk = Desk(job(1, JobState.WITH_PRINTER, printer="Other", spool_id="7 x"))
    desk.queue.recover()
    assert (desk.first.state, desk.first.reason, desk.first.printer) == (
        JobState.UNCERTAIN,
        q.PRINTER_CHANGED,
        "Other",
    )


def test_a_queued_job_is_cancelled_without_asking_the_printer(desk: Desk) -> None:
    assert desk.queue.cancel(desk.first).state is JobState.CANCELLED
    desk.queue.step()
    assert (desk.printer.sent, desk.printer.cancelled) == ([], [])


def test_a_job_with_the_printer_is_taken_back(desk: Desk) -> None:
    desk.queue.step()
    assert desk.queue.cancel(desk.first).state is JobState.CANCELLED
    assert desk.printer.cancelled == [SPOOL]


def test_a_badge_that_came_out_before_it_was_cancelled_is_printed(desk: Desk) -> None:
    desk.queue.step()
    desk.says(Progress.PRINTED)
    assert desk.queue.cancel(desk.first).state is JobState.PRINTED
    assert desk.printer.cancelled == []


def test_a_job_the_printer_does_not_give_back_is_not_called_cancelled(desk: Desk) -> None:
    desk.queue.step()
    desk.printer.cancel_fault = fault(Fault.PRINTER_UNREACHABLE)
    with pytest.raises(PrinterError):
        desk.queue.cancel(desk.first)
    assert desk.first.state is JobState.WITH_PRINTER


def test_a_job_that_is_over_stays_as_it_is() -> None:
    desk = Desk(job(1, JobState.FAILED))
    assert desk.queue.cancel(desk.first) == desk.first


def test_a_second_attempt_prints_what_was_drawn_for_the_first(desk: Desk) -> None:
    drawn = []
    desk.queue = PrintQueue(
        desk.jobs, lambda _: drawn.append(1) or b"%d" % len(drawn), desk.printer, A6, clock=desk.clock
    )
    desk.printer.fault = fault(Fault.PRINTER_UNREACHABLE)
    desk.queue.step()
    desk.printer.fault = None
    desk.clock.now_s += 1
    desk.queue.step()
    assert (desk.printer.sent, drawn, desk.jobs.pages) == (["badge-job1"], [1], {"job1": b"1"})


@pytest.mark.parametrize("state", [JobState.FAILED, JobState.UNCERTAIN])
def test_what_did_not_come_out_is_printed_again_when_a_person_says_so(state: JobState) -> None:
    desk = Desk(job(1, state, printer="Badge", spool_id="7 badge"))
    desk.queue.step()
    assert desk.printer.sent == []
    assert desk.queue.again(desk.first).state is JobState.QUEUED
    assert desk.printer.cancelled == ["7 badge"]
    desk.queue.step()
    assert desk.printer.sent == ["badge-job1"]


def test_what_the_printer_still_has_is_not_printed_again() -> None:
    desk = Desk(job(1, JobState.FAILED, printer="Badge", spool_id="7 badge"))
    desk.printer.cancel_fault = fault(Fault.PRINTER_UNREACHABLE)
    with pytest.raises(PrinterError):
        desk.queue.again(desk.first)
    assert desk.first.state is JobState.FAILED


def test_a_printed_job_is_not_printed_again() -> None:
    desk = Desk(job(1, JobState.PRINTED, printer="Badge", spool_id="7 badge"))
    assert desk.queue.again(desk.first) == desk.first


def test_a_badge_cancelled_while_it_is_drawn_is_not_sent(desk: Desk) -> None:
    def cancel_meanwhile(job: PrintJob) -> bytes:
        desk.jobs.set_state(job.id, JobState.CANCELLED)
        return b"%PDF"

    desk.queue = PrintQueue(desk.jobs, cancel_meanwhile, desk.printer, A6, clock=desk.clock)
    assert desk.queue.step() == []
    assert (desk.first.state, desk.printer.sent) == (JobState.CANCELLED, [])


def test_two_printers_share_the_jobs_and_each_follows_its_own() -> None:
    desk = Desk(*(job(number) for number in range(1, 5)))
    second = FakePrinter("Second")
    names = frozenset({"Badge", "Second"})
    queues = [
        PrintQueue(desk.jobs, desk.render, printer, A6, clock=desk.clock, others=names - {printer.name})
        for printer in (desk.printer, second)
    ]
    for queue in queues * 2:
        queue.step()
    assert (desk.printer.sent, second.sent) == (["badge-job1", "badge-job3"], ["badge-job2", "badge-job4"])
    second.says = {"spool badge-job2": JobLook(Progress.PRINTED), "spool badge-job1": JobLook(Progress.PRINTED)}
    for queue in queues:
        queue.recover()
        queue.step()
    assert [each.id for each in desk.jobs.in_state(JobState.PRINTED)] == ["job2"]


class PowerCut(BaseException):
    """The program ends here."""


ANYTHING = st.lists(
    st.sampled_from(["step", "crash before", "crash after", *Fault.__members__, *Progress]), min_size=1, max_size=25
)


@given(ANYTHING)
def test_no_badge_is_lost_or_sent_twice_whatever_happens(story: list[str]) -> None:
    desk = Desk(job(1), job(2))
    for event in story:
        desk.printer.fault = fault(Fault[event]) if event in Fault.__members__ else None
        if event in set(Progress):
            desk.printer.says = {f"spool {title}": JobLook(Progress(event)) for title in desk.printer.sent}
        _live_through(desk, event)
        desk.clock.now_s += 20
    assert len(desk.printer.sent) == len(set(desk.printer.sent))
    for each in desk.jobs.jobs.values():
        assert each.state is not JobState.PRINTED or f"badge-{each.id}" in desk.printer.sent
        assert each.state.is_final or each.state in {JobState.QUEUED, JobState.RENDERING, JobState.WITH_PRINTER}
        assert each.state is not JobState.QUEUED or f"badge-{each.id}" not in desk.printer.sent


def _live_through(desk: Desk, event: str) -> None:
    def cut() -> None:
        if event == "crash after":
            desk.printer.sent.append(f"badge-{desk.jobs.history[-1][0]}")
        raise PowerCut

    desk.printer.on_send = cut if event.startswith("crash") else lambda: None
    try:
        desk.queue.step()
    except PowerCut:
        desk.queue = PrintQueue(desk.jobs, desk.render, desk.printer, A6, clock=desk.clock)
        desk.queue.recover()
