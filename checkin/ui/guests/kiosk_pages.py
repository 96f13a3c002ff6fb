"""The pages of the kiosk, one question each: large, for a finger, a keyboard or a screen reader."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from checkin.kiosk import Match
from checkin.ui.guests import guest_words
from checkin.ui.guests.guest_field import GuestField
from checkin.ui.guests.guest_words import Said, Words
from checkin.ui.guests.touch_keyboard import TouchKeyboard
from checkin.ui.look import theme
from checkin.ui.look.texts import fill, label
from checkin.ui.look.theme import Role, Size, Space
from checkin.ui.parts.flow import Flow

_SHRINKING = (1.0, 0.85, 0.7, 0.6, 0.5)


class KioskPage(QWidget):
    """One page; ``first`` is what has the focus when it comes, and ``spoken`` what is said aloud."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.first: QWidget = self
        self.column = QVBoxLayout(self)
        self.write_in(1.0)

    def write_in(self, scale: float) -> None:
        """Leave ``scale`` times the usual room around everything."""
        side_px, top_px = round(Space.HUGE * scale), round(Space.MEDIUM * scale)
        self.column.setContentsMargins(side_px, top_px, side_px, top_px)
        self.column.setSpacing(round(Space.SMALL * scale))

    def speak(self, words: Words) -> None:
        """Say everything in the language of ``words``."""
        raise NotImplementedError

    @property
    def spoken(self) -> str:
        """What the page says, in one line."""
        labels = [each for each in self.findChildren(QLabel) if each.objectName() and not each.isHidden()]
        return ". ".join(each.text().rstrip(".") for each in labels if each.text())


class IdlePage(KioskPage):
    """Scan, or type: nobody stands here."""

    typing_wanted = Signal()
    leaving_wanted = Signal()
    language_chosen = Signal(str)

    def __init__(self, event: str) -> None:
        self._sign = QLabel()
        super().__init__("kiosk-idle")
        self._hello = label(role=Role.VERDICT, name="kiosk-hello", wraps=True)
        self._scan = label(role=Role.TITLE, name="kiosk-scan", wraps=True)
        self._type, self._leave = button("kiosk-type", Role.PRIMARY), button("kiosk-team", Role.QUIET)
        self._type.clicked.connect(self.typing_wanted)
        self._leave.clicked.connect(self.leaving_wanted)
        languages = Flow(gap_px=Space.MEDIUM)
        for code in guest_words.spoken():
            choice = button(f"kiosk-language-{code}")
            choice.setText(guest_words.NATIVE[code])
            choice.clicked.connect(partial(self.language_chosen.emit, code))
            languages.add(choice)
        foot = QHBoxLayout()
        foot.addWidget(languages, 1)
        foot.addWidget(self._leave, 0, Qt.AlignmentFlag.AlignBottom)
        middle = QHBoxLayout()
        middle.setSpacing(Space.WIDE)
        middle.addWidget(self._sign)
        middle.addWidget(self._scan, 1)
        self.column.addWidget(label(event, Role.LARGE, name="kiosk-event", wraps=True))
        self.column.addStretch(2)
        self.column.addWidget(self._hello)
        self.column.addLayout(middle)
        self.column.addSpacing(Space.WIDE)
        self.column.addWidget(self._type)
        self.column.addStretch(3)
        self.column.addLayout(foot)
        self.first = self._type

    def write_in(self, scale: float) -> None:
        """Draw the sign as large as everything else."""
        super().write_in(scale)
        colour = theme.scheme().tint(theme.Tone.IDLE).on_fill
        self._sign.setPixmap(theme.pixmap("scan", round(Size.SIGN_PX * scale), colour, self.devicePixelRatioF()))

    def speak(self, words: Words) -> None:
        """Greet in the language of ``words``."""
        self._hello.setText(words.say(guest_words.HELLO))
        self._scan.setText(words.say(guest_words.SCAN_HERE))
        self._type.setText(words.say(guest_words.TYPE_INSTEAD))
        self._leave.setText(words.say(guest_words.FOR_STAFF))


class TypingPage(KioskPage):
    """A question with one field and a keyboard under it: the guest's name, or the PIN."""

    typed = Signal(str)
    back_wanted = Signal()

    def __init__(self, name: str, title: str, go: str, *, hint: str = "", is_secret: bool = False) -> None:
        super().__init__(name)
        self._sentences = (title, hint, go)
        self.field = GuestField(f"{name}-field", is_secret=is_secret)
        self._title = label(role=Role.TITLE, name=f"{name}-title", wraps=True)
        self._message = label(role=Role.LARGE, name=f"{name}-message", wraps=True)
        self._hint = hint
        self._go, self._back = button(f"{name}-go", Role.PRIMARY), button(f"{name}-back")
        self._go.clicked.connect(self._send)
        self.field.returnPressed.connect(self._send)
        self._back.clicked.connect(self.back_wanted)
        line = QHBoxLayout()
        line.setSpacing(Space.SMALL)
        line.addWidget(self.field, 1)
        line.addWidget(self._go)
        line.addWidget(self._back)
        self.column.addWidget(self._title)
        self.column.addWidget(self._message)
        self.column.addLayout(line)
        self._keyboard = TouchKeyboard(self.field)
        self.column.addWidget(self._keyboard, 1)
        self.first = self.field

    def speak(self, words: Words) -> None:
        """Ask in the language of ``words``, and forget what was typed before."""
        title, hint, go = self._sentences
        self._hint = words.say(hint) if hint else ""
        self._title.setText(words.say(title))
        self.field.setAccessibleName(words.say(title))
        self._go.setText(words.say(go))
        self._back.setText(words.say(guest_words.BACK))
        self._keyboard.speak(words)
        self.clear()

    def clear(self) -> None:
        """Forget what was typed."""
        self.field.setText("")  # not clear(): that can be undone, by the next guest
        fill(self._message, self._hint)

    def tell(self, sentence: str) -> None:
        """Say why it goes on here; what was typed stays, to be put right."""
        fill(self._message, sentence)
        self.field.setFocus()

    @Slot()
    def _send(self) -> None:
        if self.field.text().strip():
            self.typed.emit(self.field.text())


class ChoicePage(KioskPage):
    """Who of those who may be meant stands here."""

    chosen = Signal(str)
    """The id of the guest."""
    back_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("kiosk-choice")
        self._words = Words()
        self._title = label(role=Role.TITLE, name="kiosk-choice-title", wraps=True)
        self._buttons: list[QPushButton] = []
        self._no = button("kiosk-choice-back")
        self._no.clicked.connect(self.back_wanted)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.MEDIUM)
        self.column.addStretch(1)
        self.column.addWidget(self._title)
        self.column.addSpacing(Space.MEDIUM)
        self.column.addLayout(self._rows)
        self.column.addSpacing(Space.MEDIUM)
        self.column.addWidget(self._no)
        self.column.addStretch(2)

    def show_matches(self, found: Sequence[Match]) -> None:
        """Offer ``found``; there is at least one."""
        self.forget()
        for match in found:
            choice = NameButton(self._words.say(guest_words.YES_IT_IS).format(match.shown))
            choice.clicked.connect(partial(self._choose, match.guest_id))
            self._rows.addWidget(choice)
            self._buttons.append(choice)
        for before, after in zip(self._buttons, [*self._buttons[1:], self._no], strict=True):
            QWidget.setTabOrder(before, after)
        self.first = self._buttons[0]

    def forget(self) -> None:
        """Offer nobody any more."""
        for old in self._buttons:
            self._rows.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons = []

    def _choose(self, guest_id: str) -> None:
        for each in self._buttons:
            each.setEnabled(False)  # a finger that taps twice would come in twice
        self.chosen.emit(guest_id)

    def speak(self, words: Words) -> None:
        """Ask in the language of ``words``."""
        self._words = words
        self._title.setText(words.say(guest_words.IS_IT_YOU))
        self._no.setText(words.say(guest_words.NOT_ME))


class EndPage(KioskPage):
    """How it ended: the badge is printed, or the desk helps."""

    back_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("kiosk-end")
        self._scale = 1.0
        self._headline = label(role=Role.VERDICT, name="kiosk-headline", wraps=True)
        self._below = label(role=Role.TITLE, name="kiosk-below", wraps=True)
        self._next = label(role=Role.LARGE, name="kiosk-next", wraps=True)
        self._stops = label(role=Role.TITLE, name="kiosk-stops", wraps=True)
        self._done = button("kiosk-done", Role.PRIMARY)
        self._done.clicked.connect(self.back_wanted)
        self.column.addStretch(1)
        for each in (self._headline, self._below, self._next, self._stops):
            each.setMinimumWidth(1)  # a word without end must not widen the page beyond the screen
            self.column.addWidget(each)
        self.column.addSpacing(Space.WIDE)
        self.column.addWidget(self._done)
        self.column.addStretch(2)
        self.first = self._done

    def show_said(self, said: Said) -> None:
        """Show what is to be said."""
        fill(self._headline, said.headline)
        fill(self._below, said.below)
        self._next.setVisible(bool(said.stops))
        fill(self._stops, "\n".join(said.stops))
        self._fit()

    def write_in(self, scale: float) -> None:
        """Write ``scale`` times as large as usual, or smaller where that does not fit."""
        super().write_in(scale)
        self._scale = scale

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Write as large as there is room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        for shrinking in _SHRINKING:
            self.setStyleSheet(label_sizes(self._scale * shrinking))
            self.column.invalidate()
            if self.column.totalHeightForWidth(self.width()) <= self.height():
                break

    def speak(self, words: Words) -> None:
        """Speak the language of ``words`` from now on."""
        self._next.setText(words.say(guest_words.NEXT))
        self._done.setText(words.say(guest_words.DONE))


class NameButton(QPushButton):
    """As wide as the page, whatever somebody's name is: one that is too long is cut in its middle."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = " ".join(text.split())
        self.setObjectName("kiosk-match")
        self.setAutoDefault(False)
        theme.set_role(self, Role.PRIMARY)
        self.setAccessibleName(self._text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Write as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room_px = self.width() - 2 * (Space.LARGE + Size.FOCUS_PX)
        text = self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideMiddle, max(room_px, 0))
        self.setText(text.replace("&", "&&"))


def label_sizes(scale: float) -> str:
    """Return a style sheet with the sizes of type, ``scale`` times as large as usual."""
    sizes = {Role.VERDICT: Size.VERDICT_PT, Role.TITLE: Size.TITLE_PT, Role.LARGE: Size.LARGE_PT}
    return "".join(
        f'QLabel[role="{role}"] {{ font-size: {theme.points(max(size_pt * scale, Size.BODY_PT)):.1f}pt; }}'
        for role, size_pt in sizes.items()
    )


def button(name: str, role: Role | None = None) -> QPushButton:
    """Return a button for fingers; the kiosk's style sheet makes it high enough."""
    made = QPushButton()
    made.setObjectName(name)
    made.setAutoDefault(False)
    if role is not None:
        theme.set_role(made, role)
    return made
