"""Which side a line begins on: a name in Latin letters, too, stands where an Arabic window is read from."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPixmap, QTransform
from PySide6.QtWidgets import QApplication, QLabel, QStyle, QWidget

_POINTING = frozenset({"import", "open", "people", "play", "scan", "undo"})
"""Icons that show a way: they show the other one where people read from the right."""


def begin(label: QLabel) -> None:
    """Let ``label`` stand at the side from which it is read, unless it stands in the middle.

    Qt's own labels begin where their text itself would: a name in Latin letters at the left of an Arabic page.
    """
    across = label.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
    if across & (Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignJustify):
        return
    side = Qt.AlignmentFlag.AlignLeft
    if label.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    label.setAlignment(side | (label.alignment() & Qt.AlignmentFlag.AlignVertical_Mask))


def turn(page: QWidget, direction: Qt.LayoutDirection) -> None:
    """Let ``page`` be read in ``direction``, whichever the window around it is read in."""
    page.setLayoutDirection(direction)
    for label in page.findChildren(QLabel):
        begin(label)


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
