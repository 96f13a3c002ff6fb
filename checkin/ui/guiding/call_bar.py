"""Guests who wait for a guide, on every desk until somebody says "I go"."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from checkin.domain.guide_call import GuideCall
from checkin.guiding import GuideBoard
from checkin.ui.look import theme
from checkin.ui.look.announce import announce
from checkin.ui.look.pictures import picture
from checkin.ui.look.texts import fill, label
from checkin.ui.look.theme import Role, Size, Space, Tone
from checkin.ui.words.plurals import Plurals
from checkin.ui.words.support_words import call_words, waited_words

TICK_MS = 10_000
"""How often waiting times go on: often enough to be true, too rarely to catch the eye."""


class CallBar(QFrame):
    """The call that waits longest, with a button, and how many more there are; hidden while nobody waits.

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
        self._sign, self._text = QLabel(), label(name="call-text", wraps=True)
        self._time, self._more = label(name="call-time"), label(name="more-calls")
        self._go = QPushButton(self.tr("I go"))
        self._go.setObjectName("take-call")
        self._go.setAutoDefault(False)
        self._go.clicked.connect(self._take)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.MEDIUM, Space.HAIR, Space.HAIR, Space.HAIR)
        layout.setSpacing(Space.MEDIUM)
        layout.addWidget(self._sign)
        layout.addWidget(self._text, 1)
        for widget in (self._time, self._more, self._go):
            layout.addWidget(widget)
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
        self.setVisible(bool(self._waiting))
        if not self._waiting:
            self._timer.stop()
            return
        words, more = call_words(self._waiting[0]), len(self._waiting) - 1
        colour = theme.scheme().tint(Tone.ATTENTION).on_soft
        self._sign.setPixmap(picture("guide", Size.ICON_PX, colour, self.devicePixelRatioF()))
        self._text.setText(self.tr("Guide wanted: {0}").format(words))
        self._go.setAccessibleName(self.tr("I go: {0}").format(words))
        fill(self._more, Plurals().more_calls(more).format(self._key) if more else "")
        self.tick()
        self._timer.start()

    @Slot(object)
    def announce_call(self, call: GuideCall) -> None:
        """Say aloud that somebody waits; it does not interrupt what is read out about the guest at this desk."""
        announce(self, self.tr("Guide wanted: {0}").format(call_words(call)))

    @Slot()
    def tick(self) -> None:
        """Show how long the guest has waited by now."""
        if self._waiting:
            waited = self._waiting[0].waited(self._clock())
            self._time.setText(self.tr("waits {0}").format(waited_words(waited)))

    @Slot()
    def _take(self) -> None:
        if self._waiting:
            self.take_wanted.emit(self._waiting[0].id)
