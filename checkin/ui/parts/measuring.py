"""Measure a layout again at once: Qt forgets the old measures of the layouts within only when it comes round to it."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout


def remeasure(layout: QLayout) -> None:
    """Let ``layout`` and all layouts within ask their widgets again how large they want to be."""
    for part in layout.findChildren(QLayout):
        part.invalidate()
    layout.invalidate()
