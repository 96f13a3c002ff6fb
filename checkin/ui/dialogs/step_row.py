"""One step of several: its number until it is done, then a check mark; what to do or what came of it; its buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from checkin.ui.look import signs, theme
from checkin.ui.look.announce import announce
from checkin.ui.look.pictures import picture
from checkin.ui.look.signs import Sign
from checkin.ui.look.texts import label
from checkin.ui.look.theme import Role, Size, Space, Tone
from checkin.ui.parts.side_button import side_button


class StepRow(QFrame):
    """A card with a number. What becomes of the step is shown, and said aloud."""

    said = Signal()
    """What it says has changed, and may need more room."""

    def __init__(self, number: int, title: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        theme.set_role(self, Role.CARD)
        self.is_done = False
        self._sign = label(str(number), Role.NUMBER)
        self._sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sign.setMinimumWidth(Size.TARGET_PX)
        self._state = label(name=f"{name}-state", wraps=True)
        self._buttons = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(Space.HAIR)
        words.addWidget(label(title, Role.LARGE))
        words.addWidget(self._state)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.SMALL)
        layout.setSpacing(Space.MEDIUM)
        layout.addWidget(self._sign)
        layout.addLayout(words, 1)
        layout.addLayout(self._buttons)

    def add_button(self, text: str, name: str) -> QPushButton:
        """Return a new button at the end of the row."""
        button = side_button(name, text)
        self._buttons.addWidget(button)
        return button

    def show_open(self, sentence: str) -> None:
        """Say what is to be done."""
        self._state.setText(sentence)
        self.said.emit()

    def show_done(self, sentence: str) -> None:
        """Say what was done, with a check mark."""
        self.is_done = True
        self._show(Sign(Tone.ADMITTED, "admitted"), sentence)

    def show_wrong(self, sentence: str) -> None:
        """Say what keeps the step from being done."""
        self.is_done = False
        self._show(signs.ATTENTION, sentence)

    def _show(self, sign: Sign, sentence: str) -> None:
        if sentence == self._state.text():
            return
        theme.set_tone(self, sign.tone)
        colour = theme.scheme().tint(sign.tone).on_soft
        self._sign.setPixmap(picture(sign.icon, Size.ICON_PX + Space.LARGE, colour, self.devicePixelRatioF()))
        self._state.setText(sentence)
        self.said.emit()
        announce(self, sentence)
