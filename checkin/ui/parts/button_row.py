"""Buttons side by side; in two lines where the text is too large for one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from checkin.ui.look.theme import Space
from checkin.ui.parts.action_button import ActionButton

_LINES = 2


class ButtonRow(QWidget):
    """One button for each action, equally wide where the longest text leaves room for that."""

    def __init__(self, actions: Sequence[QAction]) -> None:
        super().__init__()
        self._buttons = [ActionButton(action) for action in actions]
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Space.SMALL)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._arrange(len(self._buttons))

    def minimumSizeHint(self) -> QSize:
        """Return the room that two lines are wide and that the lines of now are high."""
        return QSize(self._width_of(self._in_two_lines), self._grid.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take a second line where one is too short, and give it back."""
        super().resizeEvent(event)
        self._choose()

    def changeEvent(self, event: QEvent) -> None:
        """Look again when the text is larger."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._choose()

    @property
    def _in_two_lines(self) -> int:
        return -(-len(self._buttons) // _LINES)

    def _choose(self) -> None:
        fits = self._width_of(len(self._buttons)) <= self.width()
        self._arrange(len(self._buttons) if fits else self._in_two_lines)

    def _width_of(self, columns: int) -> int:
        widths = [button.minimumSizeHint().width() for button in self._buttons]
        return sum(max(widths[column::columns]) for column in range(columns)) + (columns - 1) * Space.SMALL

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, button in enumerate(self._buttons):
            self._grid.addWidget(button, *divmod(number, columns))
        for column in range(len(self._buttons)):
            self._grid.setColumnStretch(column, int(column < columns))
        self.updateGeometry()
