"""What Qt measures too late or not at all: layouts within layouts, rows, and words that nothing may break."""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtWidgets import QLabel, QLayout, QSizePolicy, QWidget

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


def side_by_side_px(widgets: Iterable[QWidget], gap_px: int) -> int:
    """Return the least width in pixels of all ``widgets`` that are not hidden, beside each other with gaps between."""
    widths = [_least_px(each) for each in widgets if not each.isHidden()]
    return sum(widths) + gap_px * (len(widths) - 1)


def _least_px(widget: QWidget) -> int:
    may_shrink = widget.sizePolicy().horizontalPolicy().value & QSizePolicy.PolicyFlag.ShrinkFlag.value
    hint = widget.minimumSizeHint() if may_shrink else widget.sizeHint()
    return max(hint.width(), widget.minimumWidth())
