"""What the sections of the settings dialog have in common: a heading, rows, and the values chosen in them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from checkin.ui.look.texts import hint, label
from checkin.ui.look.theme import Role, Space
from checkin.ui.parts.desk_dialog import CalmCombo
from checkin.ui.parts.form import Form
from checkin.ui.parts.side_button import side_button
from checkin.ui.words.language import translate


class Section(QWidget):
    """A heading with rows below it. A subclass adds its rows and says what was chosen in :meth:`values`."""

    def __init__(self, heading: str) -> None:
        super().__init__()
        self.form = Form()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Space.LARGE)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(label(heading, Role.LARGE))
        column.addLayout(self.form)

    def values(self) -> dict[str, object]:
        """Return what is chosen, by the names that :class:`~checkin.settings.Settings` has."""
        raise NotImplementedError

    def labels_px(self) -> int:
        """Return how wide the longest of the rows' names is, in pixels."""
        return max((name.sizeHint().width() for name in self.form.names), default=0)

    def widen_labels(self, width_px: int) -> None:
        """Give all names the same width, so that the fields of all sections stand in line."""
        for name in self.form.names:
            name.setMinimumWidth(width_px)

    def add_choice(self, text: str, name: str, items: Sequence[tuple[str, str]], now: str) -> CalmCombo:
        """Add a row with a drop-down.

        Args:
            text: what is chosen, with its mnemonic.
            name: the object name.
            items: what people read, and the value it stands for.
            now: the value chosen at first.
        """
        combo = CalmCombo()
        combo.setObjectName(name)
        for words, value in items:
            combo.addItem(words, value)
        combo.setCurrentIndex(max(0, combo.findData(now)))
        self.form.add_row(text, combo)
        return combo

    def add_text(self, text: str, name: str, now: str, example: str) -> QLineEdit:
        """Add a row to type into; ``example`` is shown while it is empty."""
        line = _line(name, now, example)
        self.form.add_row(text, line)
        return line

    def add_folder(self, text: str, name: str, now: str, example: str, title: str) -> QLineEdit:
        """Add a row for a folder, typed or chosen in a window called ``title``."""
        row = FolderField(_line(name, now, example), title)
        row_label = QLabel(text)
        row_label.setBuddy(row.line)
        self.form.add_row(row_label, row)
        return row.line


class FolderField(QWidget):
    """A line for a folder, and a button to look for it."""

    chosen = Signal(str)

    def __init__(self, line: QLineEdit, title: str) -> None:
        super().__init__()
        self.line, self._title = line, title
        line.setAccessibleName(title)
        button = side_button("", translate("FolderField", "Choose …"), self._choose)
        button.setAccessibleName(translate("FolderField", "Choose: {0}").format(title))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(line, 1)
        row.addWidget(button)

    @Slot()
    def _choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self._title, self.line.text())
        if folder:
            self.line.setText(str(Path(folder)))
            self.chosen.emit(self.line.text())


def _line(name: str, now: str, example: str) -> QLineEdit:
    line = QLineEdit(now)
    line.setObjectName(name)
    hint(line, example)
    return line
