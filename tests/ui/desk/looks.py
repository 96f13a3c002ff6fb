"""What a person's eyes measure on a picture: contrast, and where things stand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from checkin.ui.look.tokens import contrast

TEXT, PART = 4.5, 3.0
"""Source: WCAG 2.2, 1.4.3 and 1.4.11."""


def picture(widget: QWidget) -> QImage:
    """Return what the window of ``widget`` shows."""
    return widget.grab().toImage()


def colours(image: QImage, area: QRect) -> Counter[str]:
    """Return how often each colour is in ``area`` of ``image``, both in logical pixels."""
    ratio = image.devicePixelRatio()
    scaled = QRect(area.topLeft() * ratio, area.size() * ratio) & image.rect()
    points = (
        QPoint(x, y) for x in range(scaled.left(), scaled.right() + 1) for y in range(scaled.top(), scaled.bottom() + 1)
    )
    return Counter(image.pixelColor(point).name().upper() for point in points)


def strongest(image: QImage, area: QRect) -> float:
    """Return the contrast of what is written in ``area`` to what it is written on: strokes have full colour inside."""
    found = colours(image, area)
    ground = found.most_common(1)[0][0]
    return max(contrast(ground, colour) for colour in found)


def area_of(widget: QWidget, window: QWidget) -> QRect:
    """Return where ``widget`` stands in ``window``."""
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def changed(before: QImage, after: QImage, area: QRect) -> Iterator[tuple[QPoint, str, str]]:
    """Yield each point of ``area`` whose colour differs, with both colours."""
    for x in range(area.left(), area.right() + 1):
        for y in range(area.top(), area.bottom() + 1):
            one, other = before.pixelColor(x, y), after.pixelColor(x, y)
            if one != other:
                yield QPoint(x, y), one.name().upper(), other.name().upper()
