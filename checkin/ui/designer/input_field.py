"""What all fields of the form have: a value that is shown, and one that is told; and how they stand in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from checkin.ui.look.theme import Space


class Input(QWidget):
    """Shows a value, and tells another one; see :meth:`show_value`."""

    changed = Signal(object)
    """What it was changed to by a person."""
    left = Signal()
    """Nothing more is typed for now: what comes is another step."""

    def __init__(self, name: str, *parts: QWidget) -> None:
        super().__init__()
        self.setObjectName(f"{name}-input")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        for number, part in enumerate(parts):
            row.addWidget(part, 1 if number == 0 else 0)
            part.setObjectName(name if number == 0 else f"{name}-{number}")
            for each in (part, *part.findChildren(QWidget)):
                each.installEventFilter(self)
        self.setFocusProxy(parts[0])

    def show_value(self, value: object) -> None:
        """Show ``value`` without telling it."""
        raise NotImplementedError

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave undo and redo to the page, which undoes everything in its order, and notice when typing ends."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_undo(event):
            event.ignore()
            return True
        if event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        return super().eventFilter(watched, event)


def menu_button(text: str, label: str) -> QToolButton:
    """Return a button that opens a menu."""
    button = QToolButton()
    button.setText(text)
    button.setAccessibleName(label)
    button.setToolTip(label)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setMenu(QMenu(button))
    return button


def captioned(caption: QWidget, field: QWidget) -> QVBoxLayout:
    """Return a field below its caption."""
    column = QVBoxLayout()
    column.setSpacing(Space.HAIR)
    column.addWidget(caption)
    column.addWidget(field)
    return column


def _is_undo(event: QKeyEvent) -> bool:
    keys = QKeySequence.StandardKey
    return event.matches(keys.Undo) or event.matches(keys.Redo)
