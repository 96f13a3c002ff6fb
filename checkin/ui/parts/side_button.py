"""A button that Enter in a field beside it does not press."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton


def side_button(name: str, text: str, act: Callable[[], object] | None = None) -> QPushButton:
    """Return a button called ``name`` that does ``act``; Qt would make one of them a dialog's default.

    A click leaves the focus where it was: Enter then still means the dialog's own button, not this one again.
    """
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAutoDefault(False)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    if act is not None:
        button.clicked.connect(lambda: act())
    return button
