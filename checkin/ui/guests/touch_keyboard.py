"""A keyboard on the screen, for guests who have only a finger: German keys, none smaller than a fingertip."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QSizePolicy, QWidget

from checkin.ui.guests import guest_words
from checkin.ui.guests.guest_words import Words
from checkin.ui.look.theme import Space

KEY_PX = 48
"""Smallest height and width of a key. Source: the house rule for touch; WCAG 2.2, 2.5.5 asks for 44."""

ROWS = ("1234567890ß", "qwertzuiopü", "asdfghjklöä", "yxcvbnm-'éç")
"""The German layout (DIN 2137), with the hyphen and the apostrophe of names, and two letters of the neighbours'."""


class TouchKeyboard(QWidget):
    """Types into one field. A key pressed by mouse or finger leaves the focus there."""

    used = Signal()

    def __init__(self, field: QLineEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = field
        self.setObjectName("touch-keyboard")
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # these letters are, whatever is spoken around them
        self._letters: list[QPushButton] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Space.TIGHT)
        for row, letters in enumerate(ROWS):
            for column, letter in enumerate(letters):
                self._letters.append(self._key(letter, letter, row, column))
        self._shift = self._key("⇧", "", len(ROWS), 0, 2)
        self._shift.setCheckable(True)
        self._shift.toggled.connect(self._capitalise)
        self._space = self._key("", "", len(ROWS), 2, 6)
        self._erase_key = self._key("⌫", "", len(ROWS), 8, 3)
        for key in self._letters:
            key.clicked.connect(partial(self._type, key))
        self._space.clicked.connect(partial(self._insert, " "))
        self._erase_key.clicked.connect(self._erase)

    def speak(self, words: Words) -> None:
        """Name the keys that are no letters in the language of ``words``."""
        self.setAccessibleName(words.say(guest_words.KEYBOARD))
        self._shift.setAccessibleName(words.say(guest_words.CAPITAL))
        self._erase_key.setAccessibleName(words.say(guest_words.ERASE))
        self._space.setText(words.say(guest_words.SPACE))
        self._space.setAccessibleName(words.say(guest_words.SPACE))

    def _key(self, text: str, name: str, row: int, column: int, width: int = 1) -> QPushButton:
        key = QPushButton(text)
        key.setAccessibleName(name)
        key.setAutoDefault(False)
        key.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        key.setMinimumSize(KEY_PX, KEY_PX)
        key.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._grid.addWidget(key, row, column, 1, width)
        return key

    def _type(self, key: QPushButton) -> None:
        self._insert(key.text())
        self._shift.setChecked(False)

    def _insert(self, text: str) -> None:
        self._field.insert(text)
        self.used.emit()

    @Slot()
    def _erase(self) -> None:
        self._field.backspace()
        self.used.emit()

    @Slot(bool)
    def _capitalise(self, wanted: bool) -> None:
        for key in self._letters:
            letter = key.accessibleName()
            key.setText(letter.upper() if wanted and letter != "ß" else letter)
        self.used.emit()
