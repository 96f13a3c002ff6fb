"""A name that is typed goes into the search, wherever the focus was left: nobody looks for it before typing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def is_typing(event: QKeyEvent) -> bool:
    """Whether ``event`` types a letter, a digit or a sign, and is no command."""
    return event.text().isprintable() and bool(event.text()) and not event.modifiers() & _COMMANDS


def go_on_in(field: QLineEdit, event: QKeyEvent) -> bool:
    """Put what ``event`` types at the end of ``field`` and the cursor behind it; return whether it types anything."""
    if not is_typing(event):
        return False
    field.setFocus()
    field.setCursorPosition(len(field.text()))
    field.insert(event.text())
    return True
