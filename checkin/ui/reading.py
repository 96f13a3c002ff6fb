"""Which side a line begins on: a name in Latin letters, too, stands where an Arabic window is read from."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QPixmap, QTransform
from PySide6.QtWidgets import QApplication, QLabel, QStyle

_POINTING = frozenset({"import", "open", "people", "play", "scan", "undo"})
"""Icons that show a way: they show the other one where people read from the right."""


class PlainLabel(QLabel):
    """Begins at the side from which the window is read; Qt's own begins where the text itself would."""

    def changeEvent(self, event: QEvent) -> None:
        """Go to the other side with the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.begin()

    def begin(self) -> None:
        """Stand at the side from which this label is read, unless it stands in the middle."""
        across = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        if across & (Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignJustify):
            return
        side = Qt.AlignmentFlag.AlignLeft
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        self.setAlignment(side | (self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask))


def is_from_right() -> bool:
    """Whether the window is read from the right."""
    return QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def placed(part: QRect, whole: QRect) -> QRect:
    """Return where ``part`` of ``whole`` lies in this window; given as in one that is read from the left."""
    return QStyle.visualRect(QApplication.layoutDirection(), whole, part)


def facing(picture: QPixmap, name: str) -> QPixmap:
    """Return the icon ``name`` as it points in this window."""
    if name not in _POINTING or not is_from_right():
        return picture
    turned = picture.transformed(QTransform.fromScale(-1, 1))
    turned.setDevicePixelRatio(picture.devicePixelRatio())
    return turned
