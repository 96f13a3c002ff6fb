"""Enter on a button presses it: Qt leaves that to Space, and few people know."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


def press_focused_button(page: QWidget, event: QKeyEvent) -> bool:
    """Press the button of ``page`` that has the focus if ``event`` is Enter; return whether there was one."""
    focused = page.focusWidget()
    if event.key() not in ENTER or not isinstance(focused, QPushButton) or not focused.isEnabled():
        return False
    if not event.isAutoRepeat():  # a key held down would press it again and again
        focused.click()
    return True
