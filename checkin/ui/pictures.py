"""The icons of rows, drawn once a size and colour: a list paints them at each scan."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QPixmap

from checkin.ui import theme


@lru_cache(maxsize=200)
def picture(name: str, size_px: int, colour: str, ratio: float) -> QPixmap:
    """Return the icon ``name`` in ``colour``; arguments as for :func:`checkin.ui.theme.pixmap`."""
    return theme.pixmap(name, size_px, colour, ratio)
