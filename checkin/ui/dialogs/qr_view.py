"""A QR on the screen, black on white in every theme: a scanner reads nothing else as surely."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from checkin.badges.code import QUIET_MODULES, Code, encode

_MODULE_PX = 6
"""Wide enough for a hand scanner half a metre from a laptop's screen."""


class QrView(QWidget):
    """Shows one text as a QR; the name for screen readers says what it is for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code: Code | None = None

    def show_text(self, text: str, purpose: str) -> None:
        """Show ``text``; ``purpose`` is read out instead of it."""
        self._code = encode(text)
        self.setAccessibleName(purpose)
        self.setFixedSize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size in which each module has whole pixels."""
        side_px = (self._modules() + 2 * QUIET_MODULES) * _MODULE_PX
        return QSize(side_px, side_px)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint each dark module."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        for y, row in enumerate(self._code.rows if self._code else ()):
            for x, module in enumerate(row):
                if module == "1":
                    left, top = ((place + QUIET_MODULES) * _MODULE_PX for place in (x, y))
                    painter.fillRect(QRectF(left, top, _MODULE_PX, _MODULE_PX), Qt.GlobalColor.black)
        painter.end()

    def _modules(self) -> int:
        return self._code.modules if self._code else 0
