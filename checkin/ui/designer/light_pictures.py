"""Small copies of large pictures, so that the printed page follows a hand: a photo takes a fifth of a second."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageWriter

LIGHT_PX = 320
"""Width and height of a small copy: what 40 mm have on a screen in twice its true size."""


def has_heavy(images: Mapping[str, bytes]) -> bool:
    """Return whether a picture is so large that it has a small copy."""
    return any(_small_copy(data) for data in images.values())


def light(images: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the pictures, the large ones as small copies."""
    return {name: _small_copy(data) or data for name, data in images.items()}


@lru_cache(maxsize=32)
def _small_copy(data: bytes) -> bytes:
    """Return the copy; empty where there is no need of one."""
    image = QImage.fromData(data)
    if image.isNull() or max(image.width(), image.height()) <= LIGHT_PX:
        return b""
    whole, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    small = image.scaled(LIGHT_PX, LIGHT_PX, whole, smooth)
    out = QBuffer()
    out.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(out, QByteArray(b"PNG" if small.hasAlphaChannel() else b"JPEG"))
    writer.write(small)
    return bytes(out.data().data())
