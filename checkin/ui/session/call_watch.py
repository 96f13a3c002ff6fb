"""Looks once a second whether a guide was called, at this desk or any other on the same file."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from checkin.errors import CheckinError
from checkin.guiding import GuideBoard, board_of, version_of
from checkin.lookup import Lookup
from checkin.ui.session.desk_link import DeskLink

POLL_MS = 1_000
"""A call is seen at the other desks so soon. One look reads four numbers: far below a millisecond."""

_NOTHING = GuideBoard((-1, 0, 0, 0))


class CallWatch(QObject):
    """Keeps the last :class:`GuideBoard` and tells what is new; it looks beside the scans."""

    changed = Signal(object)
    """The :class:`GuideBoard` as it is now."""
    called = Signal(object)
    """A :class:`GuideCall` that nobody has taken yet, and that was not there, or taken, at the look before."""

    def __init__(self, link: DeskLink, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self.board = _NOTHING
        self._asking = False
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self.look)

    def now(self) -> datetime:
        """Return the desk's time, UTC."""
        return self._link.desk.clock()

    def start(self) -> None:
        """Look now, and then once a second."""
        self._timer.start()
        self.look()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    @Slot()
    def look(self) -> None:
        """Look whether anything has changed."""
        if not self._asking:
            self._asking = True
            self._link.look_up(partial(_news, known=self.board.version), self._tell, self._fail)

    def _tell(self, board: GuideBoard | None) -> None:
        self._asking = False
        if board is None:
            return
        before, self.board = self.board, board
        self.changed.emit(board)
        waiting = {call.id for call in before.open if call.is_waiting}
        for call in board.open:
            if call.is_waiting and call.id not in waiting:
                self.called.emit(call)

    def _fail(self, _: CheckinError) -> None:
        self._asking = False  # whatever is wrong with the file is told at the next scan, not once a second


def _news(lookup: Lookup, known: tuple[int, ...]) -> GuideBoard | None:
    return None if version_of(lookup.file) == known else board_of(lookup.file)
