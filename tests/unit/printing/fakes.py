"""A printer and an event file's jobs that do what a test says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from checkin.domain.print_job import JobState, PrintJob, Why
from checkin.errors import Fault, PrinterError
from checkin.printing.printer import Condition, JobLook, Paper, PrinterState, Progress

START = datetime(2024, 5, 15, 6, 30, tzinfo=UTC)
A6 = Paper(105, 148)


def job(number: int, state: JobState = JobState.QUEUED, **other: str) -> PrintJob:
    made = PrintJob(f"job{number}", f"guest{number}", state, Why.ADMISSION, "", "", "", START, START)
    return replace(made, **other)  # type: ignore[arg-type]


@dataclass
class FakeJobs:
    """Remembers every state a job ever had."""

    jobs: dict[str, PrintJob] = field(default_factory=dict)
    history: list[tuple[str, JobState, str]] = field(default_factory=list)
    pages: dict[str, bytes] = field(default_factory=dict)

    def add(self, *jobs: PrintJob) -> None:
        self.jobs |= {each.id: each for each in jobs}

    def in_state(self, state: JobState) -> list[PrintJob]:
        return [each for each in self.jobs.values() if each.state is state]

    def next_queued(self) -> PrintJob | None:
        return next(iter(self.in_state(JobState.QUEUED)), None)

    def with_printer(self) -> list[PrintJob]:
        return self.in_state(JobState.WITH_PRINTER)

    def left_rendering(self) -> list[PrintJob]:
        return self.in_state(JobState.RENDERING)

    def claim(self, job_id: str, printer: str) -> PrintJob | None:
        return self._passed_on(job_id, JobState.QUEUED, JobState.RENDERING, printer)

    def hand_over(self, job_id: str, printer: str) -> PrintJob | None:
        return self._passed_on(job_id, JobState.RENDERING, JobState.WITH_PRINTER, printer)

    def page(self, job_id: str) -> bytes | None:
        return self.pages.get(job_id)

    def keep_page(self, job_id: str, pdf: bytes) -> None:
        assert job_id not in self.pages
        self.pages[job_id] = pdf

    def _passed_on(self, job_id: str, before: JobState, after: JobState, printer: str) -> PrintJob | None:
        is_there = self.jobs[job_id].state is before
        return self.set_state(job_id, after, reason=self.jobs[job_id].reason, printer=printer) if is_there else None

    def set_state(
        self, job_id: str, state: JobState, *, reason: str = "", printer: str = "", spool_id: str = ""
    ) -> PrintJob:
        before = self.jobs[job_id]
        later = before.updated_at + timedelta(seconds=1)
        after = replace(before, state=state, reason=reason, printer=printer, spool_id=spool_id, updated_at=later)
        self.jobs[job_id] = after
        self.history.append((job_id, state, spool_id))
        return after


@dataclass
class FakePrinter:
    """Takes what it is sent, and says of it what ``says`` holds; ``fault`` is raised instead where it is set."""

    name: str = "Badge"
    sent: list[str] = field(default_factory=list)
    cancelled: list[str] = field(default_factory=list)
    says: dict[str, JobLook] = field(default_factory=dict)
    fault: PrinterError | None = None
    cancel_fault: PrinterError | None = None
    on_send: Callable[[], None] = lambda: None

    def send(self, pdf: bytes, title: str, paper: Paper) -> str:
        self.on_send()
        if self.fault:
            raise self.fault
        self.sent.append(title)
        return f"spool {title}"

    def look(self, spool_id: str) -> JobLook:
        return self.says.get(spool_id, JobLook(Progress.PRINTING))

    def cancel(self, spool_id: str) -> None:
        if self.cancel_fault:
            raise self.cancel_fault
        self.cancelled.append(spool_id)

    def state(self) -> PrinterState:
        return PrinterState(Condition.IDLE)


@dataclass
class Clock:
    now_s: float = 100.0

    def __call__(self) -> float:
        return self.now_s


def fault(kind: Fault, **facts: object) -> PrinterError:
    return PrinterError(kind, printer="Badge", **facts)
