"""Fields for words and choices: what nobody knows by heart is put in from a list."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QWidget

from checkin.badges.fields import FIELDS
from checkin.badges.template import Boldness
from checkin.ui.designer.input_field import Input, menu_button
from checkin.ui.designer.words import field_word
from checkin.ui.look.theme import Size
from checkin.ui.parts.desk_dialog import CalmCombo
from checkin.ui.words.language import translate


class ChoiceInput(Input):
    """One of a few."""

    def __init__(self, name: str, label: str, choices: Sequence[tuple[str, object]]) -> None:
        self._combo = CalmCombo()
        self._combo.setAccessibleName(label)
        self._combo.let_be_narrow()
        self._combo.addItems([text for text, _ in choices])
        self._values = [value for _, value in choices]  # Qt would make plain strings of them
        super().__init__(name, self._combo)
        self._combo.activated.connect(self._tell)

    def show_value(self, value: object) -> None:
        """Show a choice."""
        self._combo.setCurrentIndex(self._values.index(value))

    def _tell(self, row: int) -> None:
        self.changed.emit(self._values[row])


class BoldInput(Input):
    """Whether letters are bold."""

    def __init__(self, name: str, label: str) -> None:
        self._box = QCheckBox(label)
        super().__init__(name, self._box)
        self._box.toggled.connect(lambda on: self.changed.emit(Boldness.BOLD if on else Boldness.REGULAR))

    def show_value(self, value: object) -> None:
        """Show a weight."""
        with QSignalBlocker(self._box):
            self._box.setChecked(value is Boldness.BOLD)


class TextInput(Input):
    """Words with fields of the guest, which are put in from a list: nobody knows braces by heart."""

    def __init__(self, name: str, label: str) -> None:
        self._edit = QPlainTextEdit()
        self._edit.setAccessibleName(label)
        self._edit.setTabChangesFocus(True)
        self._edit.setUndoRedoEnabled(False)
        self._edit.setFixedHeight(2 * Size.TARGET_PX)
        button = menu_button(translate("Designer", "Field"), translate("Designer", "Put in a field of the guest"))
        for field in FIELDS:
            button.menu().addAction(field_word(field), partial(self._put_in, field))
        super().__init__(name, self._edit, button)
        self._edit.textChanged.connect(lambda: self.changed.emit(self._edit.toPlainText()))

    def show_value(self, value: object) -> None:
        """Show a text; the cursor stays where it is the same."""
        if value != self._edit.toPlainText():
            with QSignalBlocker(self._edit):
                self._edit.setPlainText(str(value))

    def _put_in(self, field: str) -> None:
        self._edit.insertPlainText(f"{{{field}}}")
        self._edit.setFocus()


class LineInput(Input):
    """A line of text; with a list of ready ones where there are any."""

    def __init__(self, name: str, label: str, hint: str, ready: Sequence[tuple[str, str]] = ()) -> None:
        self._edit = QLineEdit()
        self._edit.setAccessibleName(label)
        self._edit.setPlaceholderText(hint)
        parts: list[QWidget] = [self._edit]
        if ready:
            button = menu_button(translate("Designer", "Choose"), translate("Designer", "Choose from a list"))
            for text, value in ready:
                button.menu().addAction(text, partial(self._choose, value))
            parts.append(button)
        super().__init__(name, *parts)
        self._edit.textEdited.connect(self.changed.emit)

    def show_value(self, value: object) -> None:
        """Show a text; the cursor stays where it is the same."""
        if value != self._edit.text():
            self._edit.setText(str(value))

    def _choose(self, value: str) -> None:
        self._edit.setText(value)
        self.changed.emit(value)
        self.left.emit()
