"""What Qt measures too late or not at all: layouts within layouts, rows, and words that nothing may break."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QBoxLayout, QLabel, QLayout

_WORD = re.compile(r"[^\s-]+-*")
"""What stands between two places where a line may end."""


def remeasure(layout: QLayout) -> None:
    """Let ``layout`` and all layouts within ask their widgets again how large they want to be; at once."""
    for part in layout.findChildren(QLayout):
        part.invalidate()
    layout.invalidate()


def widest_word_px(label: QLabel) -> int:
    """Return the width in pixels of the longest word of ``label``."""
    words = _WORD.findall(label.text())
    return max(map(label.fontMetrics().horizontalAdvance, words), default=0)


def side_by_side_px(row: QBoxLayout) -> int:
    """Return the least width in pixels of all that is seen in ``row``, whichever way it goes now."""
    items = [item for number in range(row.count()) if (item := row.itemAt(number)) is not None and not item.isEmpty()]
    return sum(item.minimumSize().width() for item in items) + row.spacing() * (len(items) - 1)
