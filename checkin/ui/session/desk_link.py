"""The desk's verbs for widgets: each is done on a lane and answered by a signal."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from checkin.desk import Answer, Desk, Found
from checkin.domain.checkpoint import Checkpoint
from checkin.domain.guest import Guest
from checkin.domain.print_job import PrintJob, Why
from checkin.errors import CheckinError, Fault, GuestError
from checkin.lookup import Lookup
from checkin.storage.tally import Counts
from checkin.ui.threads.lanes import Lane

T = TypeVar("T")

REFRESH_MS = 60
"""Counters and lists follow this long after the last answer, so that a queue of scans is not held up by them."""

RECENT = 50

LOOKS_A_TIDYING = 50
"""The write-ahead log is put into the file this often, by the number of looks: some 1,000 pages of 4 KiB."""


@dataclass(frozen=True, slots=True)
class Overview:
    """What stands around the verdict: counters, the last scans, how many badges are late."""

    counts: Counts
    recent: list[Answer]
    late: int
    colours: dict[str, str]


class Outlook:
    """A second look at the desk's file, for a lane of its own: no search and no counting makes a scan wait.

    Made on the UI thread, used and closed on the lane only.
    """

    def __init__(self, desk: Desk) -> None:
        self._file, self._checkpoint = desk.file, desk.checkpoint.name
        self._lookup: Lookup | None = None
        self._looks = itertools.count(1)

    def search(self, text: str) -> list[Found]:
        """Find guests."""
        return self._opened().search(text)

    def warm_up(self) -> None:
        """Have ready what the first search needs."""
        self._opened().warm_up()

    def overview(self) -> Overview:
        """Return where things stand."""
        lookup = self._opened()
        if next(self._looks) % LOOKS_A_TIDYING == 0:
            lookup.file.tidy_log()
        return Overview(lookup.counts(), lookup.recent(RECENT), lookup.late_count(), lookup.categories())

    def answer(self, question: Callable[[Lookup], T]) -> T:
        """Answer ``question``."""
        return question(self._opened())

    def use_checkpoint(self, name: str) -> None:
        """Look from another checkpoint from now on."""
        self._checkpoint = name
        if self._lookup is not None:
            self._lookup.use_checkpoint(name)

    def close(self) -> None:
        """Close the file."""
        if self._lookup is not None:
            self._lookup.close()

    def _opened(self) -> Lookup:
        if self._lookup is None:
            self._lookup = Lookup(self._file.again(), self._checkpoint)
        return self._lookup


class DeskLink(QObject):
    """Passes verbs to the desk on its lane, and questions to another. Signals carry the answers, on the UI thread."""

    answered = Signal(object)
    """An :class:`Answer`."""
    scan_failed = Signal(object)
    """The :class:`CheckinError` for which a scan was not saved."""
    failed = Signal(object)
    """The :class:`CheckinError` for which anything else was not done."""
    found = Signal(str, object)
    """What was searched for, and the list of :class:`Found`."""
    looked_over = Signal(object)
    """An :class:`Overview`."""
    badges_queued = Signal(object)
    """The list of :class:`PrintJob` that somebody asked for."""
    corrected = Signal(object, object)
    """The :class:`Guest` as it is now, and the :class:`PrintJob` of the new badge."""
    moved = Signal(object)
    """The :class:`Checkpoint` the desk is at now."""

    def __init__(self, desk: Desk, store: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk, self.store = desk, store
        self._outlook, self._look = Outlook(desk), Lane("look", self)
        self.leaving = False
        self._wanted = ""
        self._searching = self._closed = False
        self._refresh_timer = QTimer(self)
        self._refresh_timer.setSingleShot(True)
        self._refresh_timer.setInterval(REFRESH_MS)
        self._refresh_timer.timeout.connect(self._look_over)

    @Slot(str)
    def scan(self, text: str) -> None:
        """Judge what a scanner read; who is scanned goes out while :attr:`leaving` is set."""
        self._ask(partial(self.desk.scan, text, leaving=self.leaving), self._answer, self.scan_failed.emit)

    def do(self, verb: Callable[[Desk], T], saved: Callable[[T], None], failed: Callable[[CheckinError], None]) -> None:
        """Do what a dialog asks for on the desk's lane; then call ``saved`` with what came of it, or ``failed``."""

        def done(result: T) -> None:
            saved(result)
            if isinstance(result, Answer):
                self._answer(result)
            self.refresh()

        self._ask(partial(verb, self.desk), done, failed)

    @Slot(str)
    def admit(self, guest_id: str) -> None:
        """Admit a guest who was found by name, or let out while :attr:`leaving` is set."""
        self._ask(partial(self.desk.admit, guest_id, leaving=self.leaving), self._answer, self.scan_failed.emit)

    def add_walk_in(self, guest: Guest, saved: Callable[[], None], failed: Callable[[CheckinError], None]) -> None:
        """Add a guest who is on no list, and admit at once; then call ``saved`` or ``failed``."""

        def answer(done: Answer) -> None:
            saved()
            self._answer(done)

        self._ask(partial(self.desk.add_walk_in, guest), answer, failed)

    @Slot(str)
    def undo(self, scan_id: str) -> None:
        """Take one admission back."""
        self._ask(partial(self.desk.undo, scan_id), self._answer)

    @Slot()
    def undo_last(self) -> None:
        """Take back the last admission that stands."""
        self._ask(partial(_undo_last, self.desk), self._answer)

    @Slot(str)
    def search(self, text: str) -> None:
        """Find guests; of what was typed while one search runs, only the last is searched."""
        self._wanted = text
        if not self._searching and text.strip():
            self._search_now()

    def correct(self, guest: Guest, saved: Callable[[], None], failed: Callable[[CheckinError], None]) -> None:
        """Put a guest's facts right and print the badge anew; then call ``saved`` or ``failed``."""

        def correct(done: tuple[Guest, PrintJob]) -> None:
            saved()
            self._correct(done)

        self._ask(partial(_correct_and_print, self.desk, guest), correct, failed)

    def reprint(self, guest_id: str, why: Why = Why.REPRINT) -> None:
        """Print a guest's badge again."""
        self._ask(lambda: [self.desk.reprint(guest_id, why)], self._queue)

    @Slot()
    def print_late(self) -> None:
        """Print the badge of everybody who came or was added since the last print run and has none."""
        self._ask(self.desk.print_late, self._queue)

    def look_up(
        self,
        question: Callable[[Lookup], T],
        told: Callable[[T], None],
        failed: Callable[[CheckinError], None] | None = None,
    ) -> None:
        """Answer a question about the event beside the scans; then call ``told``, or ``failed``."""
        self._look_for(partial(self._outlook.answer, question), told, failed)

    def use_checkpoint(self, name: str) -> None:
        """Scan at another checkpoint from now on."""
        self._ask(partial(_move, self.desk, name), self._move)

    @Slot()
    def warm_up(self) -> None:
        """Have ready what the first search needs; after the start, so that the window opens without it."""
        self._look_for(self._outlook.warm_up, lambda _: None)

    @Slot()
    def refresh(self) -> None:
        """Look over counters and lists soon; once however often this is asked."""
        if not self._closed:
            self._refresh_timer.start()

    def close(self) -> None:
        """Ask nothing more: the lanes are about to end."""
        self._closed = True
        self._refresh_timer.stop()
        self._look.call(self._outlook.close)
        self._look.close()

    def _ask(
        self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[CheckinError], None] | None = None
    ) -> None:
        if self._closed:
            return
        self.store.submit(job, owner=self, done=done, failed=partial(self._fail, failed or self.failed.emit))

    def _look_for(
        self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[CheckinError], None] | None = None
    ) -> None:
        if self._closed:
            return
        self._look.submit(job, owner=self, done=done, failed=partial(self._fail, failed or self.failed.emit))

    def _fail(self, tell: Callable[[CheckinError], None], error: Exception) -> None:
        if isinstance(error, CheckinError):  # a bug goes to the last resort, from the lane
            tell(error)

    def _answer(self, answer: Answer) -> None:
        self.answered.emit(answer)
        self.refresh()

    def _queue(self, jobs: list[PrintJob]) -> None:
        self.badges_queued.emit(jobs)
        self.refresh()

    def _correct(self, done: tuple[Guest, PrintJob]) -> None:
        guest, job = done
        self.corrected.emit(guest, job)
        self._queue([job])

    def _move(self, checkpoint: Checkpoint) -> None:
        self.moved.emit(checkpoint)
        self._look_for(partial(self._outlook.use_checkpoint, checkpoint.name), lambda _: self.refresh())

    def _search_now(self) -> None:
        self._searching = True
        text = self._wanted
        self._look_for(partial(self._outlook.search, text), partial(self._find, text), self._search_failed)

    def _find(self, text: str, found: object) -> None:
        self._searching = False
        self.found.emit(text, found)
        if self._wanted.strip() and self._wanted != text:
            self._search_now()

    def _search_failed(self, error: CheckinError) -> None:
        self._searching = False
        self.failed.emit(error)

    @Slot()
    def _look_over(self) -> None:
        self._look_for(self._outlook.overview, self.looked_over.emit)


def _undo_last(desk: Desk) -> Answer:
    for answer in desk.recent(RECENT):
        if answer.can_be_undone:
            return desk.undo(answer.scan_id)
    raise GuestError(Fault.NOTHING_TO_UNDO)


def _correct_and_print(desk: Desk, guest: Guest) -> tuple[Guest, PrintJob]:
    return desk.correct(guest), desk.reprint(guest.id, Why.CORRECTION)


def _move(desk: Desk, name: str) -> Checkpoint:
    desk.use_checkpoint(name)
    return desk.checkpoint
