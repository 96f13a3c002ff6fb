"""Where Tab goes: as the eye does, also to what was made later than what is around it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_behind(before: QWidget, later: QWidget) -> None:
    """Have Tab go from the last stop within ``before`` through those within ``later``, and only then on.

    ``QWidget.setTabOrder`` alone orders widgets, not groups of them (Qt 6.11).
    """
    last = (_stops(before) or [before])[-1]
    for stop in _stops(later):
        QWidget.setTabOrder(last, stop)
        last = stop


def _stops(group: QWidget) -> list[QWidget]:
    """Return what takes Tab in ``group``; the list that a drop-down opens is a window of its own."""
    takes_tab = Qt.FocusPolicy.TabFocus
    all_within = [group, *group.findChildren(QWidget)]
    return [each for each in all_within if each.focusPolicy() & takes_tab and each.window() is group.window()]
