"""Small copies of large pictures, so that the printed page follows a hand: a photo takes a fifth of a second."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage

LIGHT_PX = 320
"""Width and height of a small copy: what 40 mm have on a screen in twice its true size."""
_QUALITY = 90


def has_heavy(images: Mapping[str, bytes]) -> bool:
    """Return whether a picture has a small copy that is another one."""
    return any(_light(data) is not data for data in images.values())


def light(images: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the pictures, the large ones as small copies."""
    return {name: _light(data) for name, data in images.items()}


@lru_cache(maxsize=32)
def _light(data: bytes) -> bytes:
    image = QImage.fromData(data)
    if image.isNull() or max(image.width(), image.height()) <= LIGHT_PX:
        return data
    whole, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    small = image.scaled(LIGHT_PX, LIGHT_PX, whole, smooth)
    out = QBuffer()
    out.open(QIODevice.OpenModeFlag.WriteOnly)
    if small.hasAlphaChannel():
        small.save(out, b"PNG")
    else:
        small.save(out, b"JPEG", _QUALITY)
    return bytes(out.data().data())
