"""Keeps badges going to one printer, on a lane of its own."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from checkin.desk import Desk, utc_now
from checkin.domain.guest import Guest
from checkin.domain.print_job import PrintJob
from checkin.errors import CheckinError
from checkin.printing import reasons
from checkin.printing.printer import Paper, PrinterState
from checkin.printing.queue import PrintQueue
from checkin.printing.station import Station, jobs_for
from checkin.storage.print_jobs import StoredJobs
from checkin.ui.threads.lane_jobs import LaneJobs
from checkin.ui.threads.lanes import Lane

if TYPE_CHECKING:
    from checkin.badges.badge import Badge
    from checkin.badges.templates import Design
    from checkin.drawer import Drawer

logger = logging.getLogger(__name__)
T = TypeVar("T")

BUSY_MS = 700
"""Pause between two looks at the printer while badges are on their way; a look takes some milliseconds."""

CALM_MS = 5000
"""Pause between two looks when there is nothing to print."""

AHEAD_MS = 40
"""Pause between two badges that are drawn before they are asked for: scans come first."""

_NAMES_AT_A_TIME = 50

_TRIAL_CODE = "TRIAL-BADGE"
"""On nobody's list: its check character does not hold, and no list has it."""

_TRIAL_COLOUR = "#2468b2"


@dataclass(frozen=True, slots=True)
class PaperLook:
    """How printing goes.

    Attributes:
        printer: the printer's name; a folder's is its path.
        waiting: badges on their way to paper.
        troubled: badges that failed or may not be on paper, newest last; they need a person.
        reason: why the oldest waiting badge waits, a keyword, or empty.
        on_the_way: ids of the last print jobs that wait.
    """

    printer: str
    state: PrinterState
    waiting: int
    troubled: tuple[PrintJob, ...]
    reason: str
    on_the_way: frozenset[str] = frozenset()


class PaperDesk(QObject):
    """Steps the queue of one printer by a timer, and at once when a badge was queued."""

    looked = Signal(object)
    """A :class:`PaperLook`, after each step."""
    failed = Signal(object)
    """The :class:`CheckinError` for which something was not done; a step is tried again."""

    def __init__(
        self, desk: Desk, store: Lane, station: Station, stations: tuple[Station, ...], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.station = station
        self._lane = Lane("paper", self)
        self._work = _Work(desk, store, station, stations)
        self._busy = self._again = self._closed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.nudge)
        self._ahead_timer = QTimer(self)
        self._ahead_timer.setSingleShot(True)
        self._ahead_timer.setInterval(AHEAD_MS)
        self._ahead_timer.timeout.connect(self._draw_ahead)

    @Slot()
    def nudge(self) -> None:
        """Take the next step now, or right after the one that is being taken."""
        self._ahead_timer.stop()
        if self._busy or self._closed:
            self._again = True
            return
        self._busy = True
        self._lane.submit(self._work.step, owner=self, done=self._stepped, failed=self._failed)

    @Slot()
    def retry(self) -> None:
        """Try the printer again at once: a person says that it is ready."""
        self._do(self._work.retry)

    def print_again(self, job: PrintJob) -> None:
        """Print a job that failed or may have failed once more."""
        self._do(partial(self._work.print_again, job.id))

    def cancel(self, job: PrintJob) -> None:
        """Take a job back."""
        self._do(partial(self._work.cancel, job.id))

    def move(self, job: PrintJob, printer: str) -> None:
        """Take a job back and print its badge on another printer of this desk."""
        self._do(partial(self._work.move, job.id, printer))

    def print_rulers(self, told: Callable[[], None]) -> None:
        """Print a page with rulers, beside the queue; then call ``told``."""
        self._lane.submit(self._work.print_rulers, owner=self, done=lambda _: told(), failed=self._refused)

    def print_trial(self, told: Callable[[], None], failed: Callable[[CheckinError], None]) -> None:
        """Print a badge of nobody, beside the queue; then call ``told`` or ``failed``."""

        def refused(error: Exception) -> None:
            if isinstance(error, CheckinError):
                failed(error)

        guest = Guest("", self.tr("Trial Badge"), organisation=self.tr("Not valid for entry"))
        self._lane.submit(partial(self._work.print_trial, guest), owner=self, done=lambda _: told(), failed=refused)

    def templates_changed(self) -> None:
        """Draw with the event's templates as they are now, from the next badge on."""
        self._do(self._work.forget_drawn)

    def close(self) -> None:
        """End after the step being taken; before the store lane is closed."""
        self._closed = True
        self._timer.stop()
        self._ahead_timer.stop()
        self._lane.close()

    def _do(self, job: Callable[[], T]) -> None:
        if not self._closed:
            self._lane.submit(job, owner=self, done=lambda _: self.nudge(), failed=self._refused)

    def _stepped(self, step: tuple[PaperLook, bool]) -> None:
        look, moved = step
        self.looked.emit(look)
        is_calm = not moved and not look.waiting
        self._rest(0 if moved else CALM_MS if is_calm else BUSY_MS)
        if is_calm and not self._closed:
            self._ahead_timer.start()

    @Slot()
    def _draw_ahead(self) -> None:
        self._lane.submit(self._work.draw_ahead, owner=self, done=self._drew_ahead, failed=lambda _: None)

    def _drew_ahead(self, is_more_to_draw: bool) -> None:
        if is_more_to_draw and not self._busy and not self._closed:
            self._ahead_timer.start()

    def _refused(self, error: Exception) -> None:
        if isinstance(error, CheckinError):
            self.failed.emit(error)
        self.nudge()

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

    def __init__(self, desk: Desk, store: Lane, station: Station, stations: tuple[Station, ...]) -> None:
        self._desk, self._store, self._station = desk, store, station
        self._others = frozenset(each.name for each in stations) - {station.name}
        stored = StoredJobs(desk.file, utc_now, desk.prints_as, jobs_for(station, stations))
        self._jobs = LaneJobs(stored, store)
        self._queue: PrintQueue | None = None
        self._drawer: Drawer | None = None
        self._ahead = _Ahead()

    def retry(self) -> None:
        if self._queue is not None:
            self._queue.retry_now()

    def print_again(self, job_id: str) -> None:
        if job := self._now(job_id):
            self._opened().again(job)

    def cancel(self, job_id: str) -> None:
        if job := self._now(job_id):
            self._opened().cancel(job)
            self._store.call(partial(self._desk.give_up, job_id))

    def move(self, job_id: str, printer: str) -> None:
        self.cancel(job_id)
        self._store.call(partial(self._desk.print_elsewhere, job_id, printer))

    def print_rulers(self) -> None:
        from checkin.badges.calibration import write_calibration
        from checkin.badges.media import medium

        paper = medium(self._station.medium)
        size = Paper(paper.page_width_mm, paper.page_height_mm)
        self._station.printer.send(write_calibration(paper), "Checkin 0.1 mm", size)

    def print_trial(self, guest: Guest) -> None:
        drawing = self._drawing()
        badge = self._store.call(partial(_trial, self._desk, guest))
        self._station.printer.send(drawing.drawn(badge), guest.name, drawing.paper)

    def forget_drawn(self) -> None:
        self._queue, self._drawer, self._ahead = None, None, _Ahead()

    def step(self) -> tuple[PaperLook, bool]:
        """Take one step; return how printing goes, and whether anything moved."""
        is_first = self._queue is None
        queue = self._opened()
        changed = queue.recover() if is_first else []
        changed += queue.step()
        return self._look(), bool(changed)

    def draw_ahead(self) -> bool:
        """Have one more badge ready; return whether there are more to draw."""
        drawer = self._drawing()
        if not drawer.has_room:
            return False
        guest_id = self._ahead.next(lambda after: self._store.call(partial(self._to_come, after)))
        if guest_id is None:
            return False
        with suppress(CheckinError):  # said when the badge is wanted
            drawer.prepare(guest_id)
        return True

    def _to_come(self, after: int) -> tuple[int, list[tuple[int, str]]]:
        return self._desk.list_version(), self._desk.badges_to_come(after, _NAMES_AT_A_TIME)

    def _now(self, job_id: str) -> PrintJob | None:
        return self._store.call(partial(self._desk.print_job, job_id))

    def _look(self) -> PaperLook:
        name = self._station.name
        now = self._store.call(partial(self._desk.unfinished_at, name))
        # What a printer never says anything about needs nobody, as long as nobody misses it.
        troubled = tuple(job for job in now.troubled if job.reason != reasons.NOT_FOLLOWED)
        return PaperLook(name, self._station.printer.state(), now.waiting, troubled, now.reason, now.newest)

    def _opened(self) -> PrintQueue:
        if self._queue is None:
            paper = self._drawing().paper
            self._queue = PrintQueue(
                self._jobs, self._page, self._station.printer, paper, others=self._others, title=self._title
            )
        return self._queue

    def _drawing(self) -> Drawer:
        if self._drawer is None:
            # Late: what draws badges takes half a second to load, and nobody waits for it here.
            from checkin.drawer import Drawer

            own = self._store.call(partial(_own_designs, self._desk))
            self._drawer = Drawer(self._station.template, self._station.medium, own, self._badge)
        return self._drawer

    def _page(self, job: PrintJob) -> bytes:
        return self._drawing().page(job.guest_id)

    def _badge(self, guest_id: str) -> Badge:
        return self._store.call(partial(_badge, self._desk, guest_id))

    def _title(self, job: PrintJob) -> str:
        found = self._store.call(partial(self._desk.guest, job.guest_id))
        return f"{found.guest.name} {job.id[-8:]}"


class _Ahead:
    """Goes through the guests whose badge may be asked for; begins again when the list has changed."""

    def __init__(self) -> None:
        self._waiting: list[tuple[int, str]] = []
        self._last, self._version = 0, -1

    def next(self, ask: Callable[[int], tuple[int, list[tuple[int, str]]]]) -> str | None:
        """Return the id of the next guest, or None.

        Args:
            ask: returns the list's version and the next guests after a number.
        """
        if not self._waiting:
            version, more = ask(self._last)
            if version != self._version:
                self._version, self._last = version, 0
                _, more = ask(0)
            self._waiting = more
        if not self._waiting:
            return None
        self._last, guest_id = self._waiting.pop(0)
        return guest_id


def _badge(desk: Desk, guest_id: str) -> Badge:
    from checkin.badge_facts import badge_for

    return badge_for(desk, desk.guest(guest_id), desk.categories())


def _trial(desk: Desk, guest: Guest) -> Badge:
    from checkin.badges.badge import Badge

    colour = next(iter(desk.categories().values()), "") or _TRIAL_COLOUR
    return Badge(guest, _TRIAL_CODE, colour, desk.event.name)


def _own_designs(desk: Desk) -> list[Design]:
    from checkin.badge_shelf import own_designs

    return own_designs(desk)
