"""The whole window in the colour of an answer, with its sign and word: for a glance from across the room.

It never flashes: colours change at most twice a second and by fading, however fast guests are scanned. Whatever a
person does at the desk puts it away, and it takes no key and no click from anything.
"""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPropertyAnimation, Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QGraphicsOpacityEffect, QLabel, QVBoxLayout, QWidget

from checkin.desk import Answer
from checkin.errors import CheckinError
from checkin.settings import Flood
from checkin.ui.desk.verdict_panel import VerdictPanel
from checkin.ui.look import signs, theme
from checkin.ui.look.pictures import picture
from checkin.ui.look.signs import Sign
from checkin.ui.look.texts import fill, label
from checkin.ui.look.theme import Role, Size, Space

CALM_MS = 500
"""Least time between two colours: one flash a second at most. Source: WCAG 2.2, 2.3.1 allows three."""

SEEN_MS, FADE_MS = 1_500, 400
_SIGN_SHARE = 3
"""The sign is as high as that part of the window."""

_PUT_AWAY_BY = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel})


class AnswerFlood(QFrame):
    """Lies over ``window`` while an answer is to be seen from afar; hidden otherwise. It says what ``panel`` says."""

    def __init__(self, window: QWidget, panel: VerdictPanel) -> None:
        super().__init__(window)
        self._window, self._panel = window, panel
        self.setObjectName("flood")
        theme.set_role(self, Role.VERDICT)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._flood, self._moves = Flood.OFF, True
        self._next: tuple[Sign, str, str] | None = None
        self._sign, self._shown_sign = QLabel(), Sign(theme.Tone.IDLE, "scan")
        self._sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._word = label(role=Role.VERDICT, name="flood-word", wraps=True)
        self._rest = label(role=Role.TITLE, name="flood-rest", wraps=True)
        self._calm, self._end = _timer(self, CALM_MS), _timer(self, SEEN_MS)
        self._calm.timeout.connect(self._show_next)
        self._end.timeout.connect(self._leave)
        self._veil = QGraphicsOpacityEffect(self)
        self.setGraphicsEffect(self._veil)
        self._fade = QPropertyAnimation(self._veil, b"opacity", self)
        self._fade.setDuration(FADE_MS)
        self._fade.setEasingCurve(QEasingCurve.Type.InOutQuad)
        self._fade.finished.connect(self._faded)
        self._arrange()
        self.hide()
        window.installEventFilter(self)

    def use(self, flood: Flood, *, moves: bool) -> None:
        """Flood, stay or do nothing from now on; fade only where things may move."""
        self._flood, self._moves = flood, moves
        if flood is Flood.OFF:
            self.put_away()

    @Slot(object)
    def show_answer(self, answer: Answer) -> None:
        """Show ``answer``, which the panel shows already; a code read twice at once is shown once."""
        if not answer.repeated:
            self._show(signs.of_answer(answer))

    @Slot(object)
    def show_failure(self, _: CheckinError) -> None:
        """Show that nothing was saved, as the panel does already."""
        self._show(signs.REFUSED)

    def _show(self, sign: Sign) -> None:
        """Show ``sign`` and the panel's words; a moment later where the last colour is that young."""
        if self._flood is Flood.OFF:
            return
        self._next = (sign, self._panel.lines[0], "\n".join(self._panel.lines[1:]))
        if not self._calm.isActive():
            self._show_next()

    @Slot()
    def put_away(self) -> None:
        """Show the desk."""
        self._next = None
        self._end.stop()
        self._fade.stop()
        self.hide()
        _app().removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the window, and make way for whoever presses a key or a button; take nothing."""
        if watched is self._window and event.type() is QEvent.Type.Resize:
            self._cover()
        elif self.isVisible() and event.type() in _PUT_AWAY_BY and watched.isWidgetType():
            self.put_away()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the sign as large as there is room."""
        super().resizeEvent(event)
        self._draw_sign()

    @Slot()
    def _show_next(self) -> None:
        if self._next is None:
            return
        (self._shown_sign, word, rest), self._next = self._next, None
        theme.set_tone(self, self._shown_sign.tone)
        self._word.setText(word)
        fill(self._rest, rest)
        self._draw_sign()
        self._calm.start()
        self._come()

    def _come(self) -> None:
        self._cover()
        was_seen = self.isVisible()
        self.show()
        self.raise_()
        _app().installEventFilter(self)
        self._fade_to(1.0, since=self._veil.opacity() if was_seen else 0.0)
        if self._flood is Flood.FADES:
            self._end.start()

    @Slot()
    def _leave(self) -> None:
        self._fade_to(0.0, since=self._veil.opacity())

    def _fade_to(self, opacity: float, *, since: float) -> None:
        self._fade.stop()
        self._fade.setStartValue(since)
        self._fade.setEndValue(opacity)
        if self._moves:
            self._veil.setOpacity(since)
            self._fade.start()
        else:
            self._veil.setOpacity(opacity)
            self._faded()

    @Slot()
    def _faded(self) -> None:
        if self._fade.endValue() == 0.0:
            self.put_away()

    def _cover(self) -> None:
        self.setGeometry(self._window.rect())

    def _draw_sign(self) -> None:
        side_px = max(Size.SIGN_PX, min(self.width(), self.height()) // _SIGN_SHARE)
        colour = theme.scheme().tint(self._shown_sign.tone).on_fill
        self._sign.setPixmap(picture(self._shown_sign.icon, side_px, colour, self.devicePixelRatioF()))

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.HUGE, Space.HUGE, Space.HUGE, Space.HUGE)
        layout.setSpacing(Space.WIDE)
        layout.addStretch(1)
        for each in (self._sign, self._word, self._rest):
            layout.addWidget(each)
        for words in (self._word, self._rest):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(1)


def _timer(parent: QObject, interval_ms: int) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(interval_ms)
    return timer


def _app() -> QObject:
    app = QApplication.instance()
    assert app is not None, "a window needs an application"
    return app
