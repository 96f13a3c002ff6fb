"""A button for an action, with its key on it: what is seen often is learned."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from checkin.ui.look.theme import Space


class ActionButton(QPushButton):
    """Does what its action does, and is enabled when that is."""

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action = action
        self.setObjectName(f"button-{action.objectName()}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setStyleSheet(f"padding: 0 {Space.SMALL}px;")  # four stand in a row on the smallest window
        self.show_text(action.text())
        self.setToolTip(action.toolTip())
        self.clicked.connect(action.trigger)
        action.enabledChanged.connect(self.setEnabled)
        self.setEnabled(action.isEnabled())

    @Slot(str)
    def show_text(self, text: str) -> None:
        """Show ``text`` and the key."""
        plain = text.replace("&", "")
        key = self._action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.setText(f"{key}  {plain}")
        self.setAccessibleName(plain)
