"""The kiosk's window: fills the screen, cannot be closed, and forgets whoever walks away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QFont, QFontMetrics, QKeyEvent, QResizeEvent, QScreen, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from checkin.kiosk import Match
from checkin.ui.guests import guest_words
from checkin.ui.guests.guest_screen import accent_line
from checkin.ui.guests.guest_words import Said, Words
from checkin.ui.guests.kiosk_pages import ChoicePage, EndPage, IdlePage, KioskPage, TypingPage, button, label_sizes
from checkin.ui.guests.patience import Patience
from checkin.ui.guests.touch_keyboard import KEY_PX
from checkin.ui.look import theme
from checkin.ui.look.announce import announce
from checkin.ui.look.reading import turn
from checkin.ui.look.texts import fill, label
from checkin.ui.look.theme import Role, Size, Space
from checkin.ui.parts.room import Room
from checkin.welcome import Welcome

_ROOM_PX = (1024, 600)
_LARGEST_SCALE = 2.0
_ACTIVITY = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})


class KioskWindow(QWidget):
    """Asks and shows; decides nothing. Only :meth:`release` closes it."""

    name_typed = Signal(str)
    chosen = Signal(str)
    """The id of the guest who says "that is me"."""
    pin_typed = Signal(str)
    refused_match = Signal()
    """Whoever was shown is not the one who stands here."""

    def __init__(self, event: str, limit_s: int, *, practice: bool = False) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
        self.setObjectName("kiosk")
        self.setWindowTitle(event)
        self._released = False
        self._is_practice = practice
        self._welcome: Welcome | None = None
        self._badge_waits = False
        self._has_chosen = False  # a language, by hand
        self.visit = 0
        """Another number for each who may stand here."""
        self.words = Words()
        self.idle = IdlePage(event)
        self.name = TypingPage("kiosk-name", guest_words.YOUR_NAME, guest_words.FIND, hint=guest_words.HOW_MUCH)
        self.pin = TypingPage("kiosk-pin", guest_words.ORGANISER_PIN, guest_words.LEAVE, is_secret=True)
        self.choice, self.end = ChoicePage(), EndPage()
        self._pages: tuple[KioskPage, ...] = (self.idle, self.name, self.choice, self.end, self.pin)
        self._stack = QStackedWidget()
        for page in self._pages:
            self._stack.addWidget(Room(page))
        self._practice = label(role=Role.CHIP, name="kiosk-practice")
        theme.set_tone(self._practice, theme.Tone.ATTENTION)
        self._closing, self._soon = _closing_bar()
        self._more = button("kiosk-more-time", Role.PRIMARY)
        self.patience = Patience(limit_s, self)
        self._arrange()
        self._connect()
        self.show_idle()

    @Slot()
    def show_idle(self) -> None:
        """Forget whoever stood here."""
        self._forget_typed()
        self.visit += 1
        self.end.show_said(Said(""))
        self._welcome = None
        self._has_chosen = False
        self.speak("")
        self._show(self.idle, say=False)
        self.patience.stop()

    @Slot(str)
    def speak(self, code: str) -> None:
        """Speak another language until the next guest; empty is the desk's."""
        self.words = Words(code)
        turn(self, self.words.direction)
        guest_words.align(self.findChildren(QLabel), self.words.direction)
        for page in self._pages:
            page.speak(self.words)
        self._soon.setText(self.words.say(guest_words.CLOSES_SOON))
        self._more.setText(self.words.say(guest_words.MORE_TIME))
        fill(self._practice, self.words.say(guest_words.PRACTICE) if self._is_practice else "")

    @Slot(str)
    def choose_language(self, code: str) -> None:
        """Speak the language that the guest chose, and forget that when nobody goes on."""
        self._has_chosen = True
        self.speak(code)
        self._show(self.idle)

    def cover(self, screen: QScreen) -> None:
        """Fill ``screen``, also where no window manager would see to that."""
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        self.activateWindow()

    def show_matches(self, found: Sequence[Match]) -> None:
        """Ask which of ``found`` it is."""
        self.choice.show_matches(found)
        self._show(self.choice)

    def tell_name(self, sentence: str) -> None:
        """Say on the name's page why nobody is offered; one of the sentences for guests."""
        self._tell(self.name, self.words.say(sentence))

    def tell_pin(self, sentence: str) -> None:
        """Say why the PIN does not open the kiosk."""
        self.pin.field.setText("")
        self._tell(self.pin, sentence)

    def show_welcome(self, welcome: Welcome, *, badge_waits: bool = False) -> None:
        """Show how it ended; in the guest's own language, unless another one was chosen here."""
        if welcome is not self._welcome:
            self._has_chosen &= self._welcome is None  # who comes next, with no pause between, has chosen nothing
            self._forget_typed()
        self._welcome, self._badge_waits = welcome, badge_waits
        if not self._has_chosen:
            self.speak(welcome.language)
        self.end.show_said(guest_words.said(welcome, self.words, badge_waits=badge_waits, far=True))
        self._show(self.end)

    def show_badge_waits(self) -> None:
        """Say that the badge that was promised waits for the printer."""
        if self._welcome is not None and not self._badge_waits:
            self.show_welcome(self._welcome, badge_waits=True)

    @property
    def page(self) -> KioskPage:
        """The page that is shown."""
        return self._pages[self._stack.currentIndex()]

    def release(self) -> None:
        """Close for good: the PIN was right."""
        self._released = True
        self.patience.stop()
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay, whatever asks to close."""
        if self._released:
            super().closeEvent(event)
        else:
            event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        """Come back when the window manager hides the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange and self.isMinimized() and not self._released:
            self.showFullScreen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Escape; it closes nothing."""
        if event.key() == Qt.Key.Key_Escape and self.page is not self.idle:
            self._go_back()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Notice keys and fingers: whoever uses them is still there."""
        super().showEvent(event)
        self.windowHandle().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take no event away; each key and touch gives more time."""
        if event.type() in _ACTIVITY:
            self.give_time()
        return super().eventFilter(watched, event)

    @Slot()
    def give_time(self) -> None:
        """Let the page stay."""
        self._closing.hide()
        if self.page is not self.idle or self.words.code:
            self.patience.restart()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Write as large as the screen wants it."""
        super().resizeEvent(event)
        scale = _scale(self.width(), self.height())
        self.setStyleSheet(_sheet(scale))
        for page in self._pages:
            page.write_in(scale)

    def _forget_typed(self) -> None:
        self.name.clear()
        self.pin.clear()
        self.choice.forget()

    def _show(self, page: KioskPage, *, say: bool = True) -> None:
        self._stack.setCurrentIndex(self._pages.index(page))
        self.give_time()
        page.first.setFocus()
        if say:
            announce(page, page.spoken, urgent=page is self.end)

    def _tell(self, page: TypingPage, sentence: str) -> None:
        page.tell(sentence)
        self._stack.setCurrentIndex(self._pages.index(page))
        self.give_time()
        announce(page, sentence, urgent=True)

    @Slot()
    def _ask_name(self) -> None:
        self._show(self.name)

    @Slot()
    def _ask_pin(self) -> None:
        self._show(self.pin)

    @Slot()
    def _go_back(self) -> None:
        if self.page is self.choice:
            self.refused_match.emit()
            self.choice.forget()
            self._show(self.name)
        else:
            self.show_idle()

    @Slot()
    def _warn(self) -> None:
        self._closing.show()
        announce(self, f"{self._soon.text()} {self._more.text()}")

    def _connect(self) -> None:
        self.idle.typing_wanted.connect(self._ask_name)
        self.idle.leaving_wanted.connect(self._ask_pin)
        self.idle.language_chosen.connect(self.choose_language)
        self.name.typed.connect(self.name_typed)
        self.pin.typed.connect(self.pin_typed)
        self.choice.chosen.connect(self.chosen)
        for page in (self.name, self.pin, self.choice, self.end):
            page.back_wanted.connect(self._go_back)
        self._more.clicked.connect(self.give_time)
        self.patience.warned.connect(self._warn)
        self.patience.ended.connect(self.show_idle)

    def _arrange(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        bar = QHBoxLayout(self._closing)
        bar.setContentsMargins(Space.HUGE, Space.SMALL, Space.HUGE, Space.SMALL)
        bar.addWidget(self._soon, 1)
        bar.addWidget(self._more)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(accent_line())
        layout.addWidget(self._practice)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._closing)


def _closing_bar() -> tuple[QFrame, QLabel]:
    bar = QFrame()
    theme.set_role(bar, Role.BAR)
    bar.hide()
    return bar, label(role=Role.LARGE, name="kiosk-closes-soon", wraps=True)


def _scale(width_px: int, height_px: int) -> float:
    """Return how much larger than usual everything is in a window of that size."""
    return min(max(min(width_px / _ROOM_PX[0], height_px / _ROOM_PX[1]), 1.0), _LARGEST_SCALE)


def _sheet(scale: float) -> str:
    """Return sizes of type and of targets, ``scale`` times as large as usual."""
    key_px = round(KEY_PX * scale) - 2 * Size.FOCUS_PX  # the border comes on top
    title_pt = theme.points(Size.TITLE_PT) * scale
    return (
        f"#kiosk {{ background: {theme.scheme().surface}; }} {label_sizes(scale)}"
        f"QPushButton {{ min-height: {key_px + Space.SMALL}px;"
        f" font-size: {theme.points(Size.LARGE_PT) * scale:.1f}pt; }}"
        f"QLineEdit {{ min-height: {max(key_px + Space.SMALL, _line_px(title_pt))}px; }}"
        f"#touch-keyboard QPushButton {{ min-height: {key_px}px; padding: 0; }}"
        f"QLineEdit {{ font-size: {title_pt:.1f}pt; }}"
        f"#touch-keyboard QPushButton {{ font-size: {title_pt * min(1.0, key_px / _line_px(title_pt)):.1f}pt; }}"
    )


def _line_px(size_pt: float) -> int:
    """Return how high a line of letters of that size is, in pixels."""
    font = QFont(QApplication.font())
    font.setPointSizeF(size_pt)
    return QFontMetrics(font).height()
