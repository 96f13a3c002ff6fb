"""A field with its word before it, as one piece that stays together where lines are filled."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from checkin.ui.look.theme import Space


def labelled(text: str, field: QWidget) -> QWidget:
    """Return ``field`` with ``text`` before it, whose key leads into the field; a screen reader calls it so, too."""
    piece, words = QWidget(), QLabel(text)
    words.setBuddy(field)
    field.setAccessibleName(text.replace("&", ""))
    layout = QHBoxLayout(piece)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(Space.SMALL)
    layout.addWidget(words)
    layout.addWidget(field, 1)
    return piece
