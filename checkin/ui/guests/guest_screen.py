"""What guests see of the desk, on a screen of their own: a greeting, their name for a moment, and where to go."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QResizeEvent, QScreen
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from checkin.domain.event import Event
from checkin.ui.guests import guest_words
from checkin.ui.guests.guest_words import Said, Words
from checkin.ui.look import theme
from checkin.ui.look.reading import turn
from checkin.ui.look.texts import fill, label
from checkin.ui.look.theme import Role, Size, Space
from checkin.ui.look.tokens import GuestSize
from checkin.ui.words.language import translate
from checkin.welcome import Welcome

_SIZE_PX = (1024, 600)
_SMALLEST_PX = (480, 320)
_SCALES = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4)


class GuestScreen(QWidget):
    """Shows one :class:`Welcome` for a few seconds. Nothing else about a guest ever gets here."""

    closed = Signal()

    def __init__(self, event: Event, *, practice: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._event, self._is_practice = event, practice
        self._welcome: Welcome | None = None
        self._badge_waits = False
        self.setObjectName("guest-screen")
        self.setWindowTitle(translate("GuestScreen", "Guest screen"))
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)  # the keys stay at the desk
        self.setMinimumSize(*_SMALLEST_PX)
        self.resize(*_SIZE_PX)
        self._clear_timer = QTimer(self)
        self._clear_timer.setSingleShot(True)
        self._clear_timer.timeout.connect(self.clear)
        self._top = label(name="guest-event", wraps=True)
        self._headline = label(name="guest-headline", wraps=True)
        self._below = label(name="guest-below", wraps=True)
        self._next = label(name="guest-next", wraps=True)
        self._stops = label(name="guest-stops", wraps=True)
        self._foot = label(name="guest-foot", wraps=True)
        self._arrange()
        self.clear()

    def show_beside(self, window: QWidget) -> None:
        """Fill a screen that ``window`` is not on; where there is none, open as a window that can be moved."""
        other = free_screen(QGuiApplication.screens(), window.screen())
        if other is None:
            self.show()
            return
        self.setGeometry(other.geometry())
        self.showFullScreen()

    def show_welcome(self, welcome: Welcome, seconds: int, *, badge_waits: bool = False) -> None:
        """Show ``welcome``, and forget it after ``seconds``."""
        self._welcome, self._badge_waits = welcome, badge_waits
        self._write()
        self._clear_timer.start(seconds * 1000)

    @Slot()
    def clear(self) -> None:
        """Forget whoever was shown."""
        self._clear_timer.stop()
        self._welcome = None
        self._write()

    @property
    def welcome(self) -> Welcome | None:
        """Who is shown now."""
        return self._welcome

    def show_badge_waits(self) -> None:
        """Say that the badge that was promised waits for the printer."""
        if self._welcome is not None and not self._badge_waits:
            self._badge_waits = True
            self._write()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Write as large as there is room."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Fill the screen or not with F11, become a window again with Escape; no touch of a guest does anything."""
        if event.key() == Qt.Key.Key_F11 or (event.key() == Qt.Key.Key_Escape and self.isFullScreen()):
            self._turn_full_screen()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Forget whoever was shown, and say that the screen is gone."""
        self.clear()
        super().closeEvent(event)
        self.closed.emit()

    def _turn_full_screen(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def _write(self) -> None:
        words = Words(self._welcome.language if self._welcome else "")
        said = (
            guest_words.said(self._welcome, words, badge_waits=self._badge_waits)
            if self._welcome
            else Said(words.say(guest_words.HELLO), words.say(guest_words.HAVE_CODE))
        )
        turn(self, words.direction)
        guest_words.align(self.findChildren(QLabel), words.direction)
        fill(self._top, self._event.name)
        fill(self._headline, said.headline)
        fill(self._below, said.below)
        fill(self._next, words.say(guest_words.NEXT) if said.stops else "")
        fill(self._stops, "\n".join(said.stops))
        fill(self._foot, words.say(guest_words.PRACTICE) if self._is_practice else self._day(words))
        self._fit()

    def _day(self, words: Words) -> str:
        day: date | None = self._event.date
        if day is None:
            return ""
        return words.locale.toString(QDate(day.year, day.month, day.day), words.locale.FormatType.LongFormat)

    def _fit(self) -> None:
        """Choose the largest type in which all is seen."""
        room = min(self.width() / _SIZE_PX[0], self.height() / _SIZE_PX[1])
        side_px, top_px = round(max(room, 1.0) * Space.HUGE), round(max(room, 1.0) * Space.WIDE)
        self._layout.setContentsMargins(side_px, top_px, side_px, top_px)
        for scale in _SCALES:
            self._write_in(max(room, _SCALES[-1]) * scale)
            fits = self._layout.totalHeightForWidth(self.width()) <= self.height()
            if fits and self._longest_word_px() <= self.width() - 2 * side_px:
                break

    def _write_in(self, scale: float) -> None:
        scheme = theme.scheme()
        sizes = (
            (self._headline, GuestSize.HEADLINE_PT),
            (self._below, GuestSize.LINE_PT),
            (self._stops, GuestSize.LINE_PT),
        )
        for each, size_pt in (*sizes, *((small, GuestSize.SMALL_PT) for small in (self._top, self._next, self._foot))):
            weight, colour = (
                (700 if each is self._headline else 400),
                scheme.muted if size_pt == GuestSize.SMALL_PT else scheme.ink,
            )
            points = max(size_pt * scale, theme.points(Size.BODY_PT))
            each.setStyleSheet(f"font-size: {points:.1f}pt; font-weight: {weight}; color: {colour};")
            each.ensurePolished()
            each.updateGeometry()
        self._layout.invalidate()

    def _longest_word_px(self) -> int:
        return max(
            each.fontMetrics().horizontalAdvance(word)
            for each in (self._headline, self._below, self._stops)
            for word in each.text().replace("-", "- ").split() or [""]
        )

    def _arrange(self) -> None:
        theme.set_role(self, Role.BAR)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        scheme = theme.scheme()
        line = f"border-top: {Space.SMALL}px solid {scheme.accent};"
        self.setStyleSheet(f"#guest-screen {{ background: {scheme.surface}; {line} }}")
        # One layout without another in it: that would keep the heights of the type before.
        layout = self._layout = QVBoxLayout(self)
        layout.setSpacing(Space.SMALL)
        layout.addWidget(self._top)
        layout.addStretch(2)
        layout.addWidget(self._headline)
        layout.addWidget(self._below)
        layout.addSpacing(Space.WIDE)
        layout.addWidget(self._next)
        layout.addWidget(self._stops)
        layout.addStretch(3)
        layout.addWidget(self._foot)


def accent_line() -> QFrame:
    """Return the one stroke of colour that screens for guests have."""
    line = QFrame()
    line.setFixedHeight(Space.SMALL)
    line.setStyleSheet(f"background: {theme.scheme().accent}; border: none;")
    return line


def free_screen(screens: list[QScreen], taken: QScreen) -> QScreen | None:
    """Return a screen that is not ``taken``, or None."""
    return next((screen for screen in screens if screen is not taken and screen.geometry() != taken.geometry()), None)
