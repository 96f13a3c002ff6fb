"""The icons of rows and buttons; those of rows are drawn once a size and colour: a list paints them at each scan."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton

from checkin.ui.look import theme
from checkin.ui.look.theme import Size, Space


@lru_cache(maxsize=200)
def picture(name: str, size_px: int, colour: str, ratio: float) -> QPixmap:
    """Return the icon ``name`` in ``colour``; arguments as for :func:`checkin.ui.look.theme.pixmap`."""
    return theme.pixmap(name, size_px, colour, ratio)


def set_button_icon(button: QAbstractButton, name: str, colour: str | None = None) -> None:
    """Put an icon on ``button``, with a gap before its text: Qt leaves next to none, and no style can change that."""
    ratio = button.devicePixelRatioF()
    found = QIcon()
    for mode, ink in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, theme.scheme().disabled)):
        found.addPixmap(_with_gap(theme.pixmap(name, Size.ICON_PX, ink, ratio), ratio), mode)
    button.setIcon(found)
    button.setIconSize(QSize(Size.ICON_PX + Space.TIGHT, Size.ICON_PX))


def _with_gap(picture: QPixmap, ratio: float) -> QPixmap:
    wide = QPixmap(QSize(Size.ICON_PX + Space.TIGHT, Size.ICON_PX) * ratio)
    wide.setDevicePixelRatio(ratio)
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    painter.drawPixmap(0, 0, picture)
    painter.end()
    return wide
