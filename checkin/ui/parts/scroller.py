"""A frame as large as what is in it where the screen has room; else it scrolls, also to what has the focus."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from checkin.ui.look.theme import Size

_LEAST_PX = 4 * Size.TARGET_PX


class Scroller(QScrollArea):
    """Shows ``inside`` in full width, and as many of its rows as there is room for."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)
        self._inside = inside

    def sizeHint(self) -> QSize:
        """Return the room that shows everything."""
        return self._inside.sizeHint().grownBy(self._bar())

    def minimumSizeHint(self) -> QSize:
        """Return the room that shows whole rows, few at a time."""
        return QSize(self._inside.minimumSizeHint().grownBy(self._bar()).width(), _LEAST_PX)

    def _bar(self) -> QMargins:
        return QMargins(0, 0, self.verticalScrollBar().sizeHint().width(), 0)
