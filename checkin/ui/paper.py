"""Keeps the badges of one event going to one printer, on a lane of its own."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from checkin.desk import Desk, Found, utc_now
from checkin.domain.print_job import JobState, PrintJob
from checkin.errors import CheckinError
from checkin.printing.printer import Paper, Printer, PrinterState
from checkin.printing.queue import PrintQueue
from checkin.storage.print_jobs import StoredJobs
from checkin.ui.lanes import Lane

logger = logging.getLogger(__name__)
T = TypeVar("T")

BUSY_MS = 700
"""Pause between two looks at the printer while badges are on their way; a look takes some milliseconds."""

CALM_MS = 5000
"""Pause between two looks when there is nothing to print."""


@dataclass(frozen=True, slots=True)
class PaperLook:
    """How printing goes.

    Attributes:
        printer: the printer's name; a folder's is its path.
        waiting: badges on their way to paper.
        troubled: badges that failed or may not be on paper, newest last; they need a person.
        reason: why the oldest waiting badge waits, a keyword, or empty.
        on_the_way: ids of the print jobs that wait.
    """

    printer: str
    state: PrinterState
    waiting: int
    troubled: tuple[PrintJob, ...]
    reason: str
    on_the_way: frozenset[str] = frozenset()


class LaneJobs:
    """The event file's print jobs for the paper lane: each method runs on the store lane, which owns the file.

    So there is one connection to the file, and a scan never meets a lock.
    """

    def __init__(self, jobs: StoredJobs, store: Lane) -> None:
        self._jobs, self._store = jobs, store

    def next_queued(self) -> PrintJob | None:
        """Return the job that has been queued longest, or None."""
        return self._store.call(self._jobs.next_queued)

    def with_printer(self) -> list[PrintJob]:
        """Return the jobs that a printer has."""
        return self._store.call(self._jobs.with_printer)

    def left_rendering(self) -> list[PrintJob]:
        """Return the jobs that a crash left half drawn."""
        return self._store.call(self._jobs.left_rendering)

    def set_state(
        self, job_id: str, state: JobState, *, reason: str = "", printer: str = "", spool_id: str = ""
    ) -> PrintJob:
        """Write down what became of a job."""
        write = partial(self._jobs.set_state, job_id, state, reason=reason, printer=printer, spool_id=spool_id)
        return self._store.call(write)


class PaperDesk(QObject):
    """Steps the print queue by a timer, and at once when a badge was queued."""

    looked = Signal(object)
    """A :class:`PaperLook`, after each step."""
    failed = Signal(object)
    """The :class:`CheckinError` for which a step was not done; it is tried again."""

    def __init__(self, desk: Desk, store: Lane, printer: Printer, medium: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = Lane("paper", self)
        self._work = _Work(desk, store, printer, medium)
        self._busy = self._again = self._closed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.nudge)

    @Slot()
    def nudge(self) -> None:
        """Take the next step now, or right after the one that is being taken."""
        if self._busy or self._closed:
            self._again = True
            return
        self._busy = True
        self._lane.submit(self._work.step, owner=self, done=self._stepped, failed=self._failed)

    def use_printer(self, printer: Printer, medium: str) -> None:
        """Print on another printer or medium from the next badge on."""
        self._do(partial(self._work.use_printer, printer, medium))

    @Slot()
    def retry(self) -> None:
        """Try the printer again at once: a person says that it is ready."""
        self._do(self._work.retry)

    def close(self) -> None:
        """End after the step being taken; before the store lane is closed."""
        self._closed = True
        self._timer.stop()
        self._lane.close()

    def _do(self, job: Callable[[], T]) -> None:
        self._lane.submit(job, owner=self, done=lambda _: self.nudge(), failed=self._failed)

    def _stepped(self, step: tuple[PaperLook, bool]) -> None:
        look, moved = step
        self.looked.emit(look)
        self._rest(0 if moved else BUSY_MS if look.waiting else CALM_MS)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, CheckinError):
            self.failed.emit(error)
        self._rest(CALM_MS)

    def _rest(self, pause_ms: int) -> None:
        self._busy = False
        if self._closed:
            return
        self._timer.start(0 if self._again else pause_ms)
        self._again = False


class _Work:
    """What the paper lane does; made on the UI thread, used on the lane only."""

    def __init__(self, desk: Desk, store: Lane, printer: Printer, medium: str) -> None:
        self._desk, self._store = desk, store
        self._jobs = LaneJobs(StoredJobs(desk.file, utc_now), store)
        self._printer, self._medium = printer, medium
        self._queue: PrintQueue | None = None

    def use_printer(self, printer: Printer, medium: str) -> None:
        self._printer, self._medium, self._queue = printer, medium, None

    def retry(self) -> None:
        if self._queue is not None:
            self._queue.retry_now()

    def step(self) -> tuple[PaperLook, bool]:
        """Take one step; return how printing goes, and whether anything moved."""
        queue, changed = self._queue, []
        if queue is None:
            queue = self._made_queue()
            changed = queue.recover()
            self._queue = queue
        changed += queue.step()
        return self._look(), bool(changed)

    def _look(self) -> PaperLook:
        jobs = self._store.call(self._desk.unfinished_jobs)
        waiting = [job for job in jobs if not job.state.is_final]
        troubled = tuple(job for job in jobs if job.state.is_final)
        reason = next((job.reason for job in waiting if job.reason), "")
        on_the_way = frozenset(job.id for job in waiting)
        return PaperLook(self._printer.name, self._printer.state(), len(waiting), troubled, reason, on_the_way)

    def _made_queue(self) -> PrintQueue:
        from checkin.badges.media import medium  # late, as below

        paper = medium(self._medium)
        size = Paper(paper.badge_width_mm, paper.badge_height_mm)
        return PrintQueue(self._jobs, self._render, self._printer, size, title=self._title)

    def _render(self, job: PrintJob) -> bytes:
        # Late: what draws badges takes half a second to load, and nobody waits for it here.
        from checkin.badges.render import render_badge
        from checkin.bulk import badge_of

        found, colours = self._store.call(partial(_facts, self._desk, job.guest_id))
        return render_badge(badge_of(found, colours, self._desk.event.name), medium=self._medium)

    def _title(self, job: PrintJob) -> str:
        found = self._store.call(partial(self._desk.guest, job.guest_id))
        return f"{found.guest.name} {job.id[-8:]}"


def _facts(desk: Desk, guest_id: str) -> tuple[Found, dict[str, str]]:
    return desk.guest(guest_id), desk.categories()
