"""Guests who wait for a guide, on every desk until somebody says "I go"."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from checkin.domain.guide_call import GuideCall
from checkin.guiding import GuideBoard
from checkin.ui import theme
from checkin.ui.announce import announce
from checkin.ui.pictures import picture
from checkin.ui.plurals import Plurals
from checkin.ui.support_words import call_words, waited_words
from checkin.ui.texts import fill, label
from checkin.ui.theme import Role, Size, Space, Tone

TICK_MS = 10_000
"""How often waiting times go on: often enough to be true, too rarely to catch the eye."""

_ROWS = 2


class CallBar(QFrame):
    """The calls that wait longest, each with a button; hidden while nobody waits.

    Args:
        clock: tells the time, UTC.
    """

    take_wanted = Signal(str)
    """The id of the call that somebody at this desk takes."""

    def __init__(self, clock: Callable[[], datetime], key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock, self._key = clock, key
        self._waiting: list[GuideCall] = []
        self.setObjectName("call-bar")
        theme.set_role(self, Role.CARD)
        theme.set_tone(self, Tone.ATTENTION)
        self._rows = [_CallRow(self) for _ in range(_ROWS)]
        self._more = label(name="more-calls", wraps=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.MEDIUM, Space.TIGHT, Space.TIGHT, Space.TIGHT)
        layout.setSpacing(Space.TIGHT)
        for row in self._rows:
            layout.addWidget(row)
            row.take.clicked.connect(partial(self._take, row))
        layout.addWidget(self._more)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)
        self.hide()

    @property
    def first(self) -> GuideCall | None:
        """The call that waits longest."""
        return self._waiting[0] if self._waiting else None

    @Slot(object)
    def show_board(self, board: GuideBoard) -> None:
        """Show who waits."""
        self._waiting = [call for call in board.open if call.is_waiting]
        for row, call in zip(self._rows, [*self._waiting, *[None] * _ROWS], strict=False):
            row.show_call(call)
        more = len(self._waiting) - _ROWS
        fill(self._more, Plurals().more_calls(more).format(self._key) if more > 0 else "")
        self.tick()
        self.setVisible(bool(self._waiting))
        if self._waiting:
            self._timer.start()
        else:
            self._timer.stop()

    @Slot(object)
    def announce_call(self, call: GuideCall) -> None:
        """Say aloud that somebody waits; it does not interrupt what is read out about the guest at this desk."""
        announce(self, self.tr("Guide wanted: {0}").format(call_words(call)))

    @Slot()
    def tick(self) -> None:
        """Show how long they have waited by now."""
        now = self._clock()
        for row in self._rows:
            row.show_time(now)

    @Slot()
    def _take(self, row: _CallRow) -> None:
        if row.call is not None:
            self.take_wanted.emit(row.call.id)


class _CallRow(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.call: GuideCall | None = None
        self._sign, self._text = QLabel(), label(name="call-text", wraps=True)
        self._time = label(name="call-time")
        self.take = QPushButton(self.tr("I go"))
        self.take.setObjectName("take-call")
        self.take.setAutoDefault(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.MEDIUM)
        layout.addWidget(self._sign)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._time)
        layout.addWidget(self.take)

    def show_call(self, call: GuideCall | None) -> None:
        self.call = call
        self.setVisible(call is not None)
        if call is not None:
            colour = theme.scheme().tint(Tone.ATTENTION).on_soft
            self._sign.setPixmap(picture("guide", Size.ICON_PX, colour, self.devicePixelRatioF()))
            self._text.setText(self.tr("Guide wanted: {0}").format(call_words(call)))
            self.take.setAccessibleName(self.tr("I go: {0}").format(call_words(call)))

    def show_time(self, now: datetime) -> None:
        if self.call is not None:
            self._time.setText(self.tr("waits {0}").format(waited_words(self.call.waited(now))))
