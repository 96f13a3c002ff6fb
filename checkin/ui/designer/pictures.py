"""Pictures for images of a template: chosen by a person, looked at before they are taken."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImageReader

from checkin.errors import BadgeError, Fault

LARGEST_BYTES = 5_000_000
"""More makes each badge slow to print, and the template too large to be sent in a mail."""
LARGEST_PX = 4000
"""Width or height: an A6 badge has 1,250 at 300 dpi."""
_FORMATS = {b"png", b"jpeg"}


def read_picture(path: Path) -> bytes:
    """Return a picture's file.

    Raises:
        BadgeError: it can't be read, is no PNG or JPEG, or too large.
    """
    try:
        data = path.read_bytes() if path.stat().st_size <= LARGEST_BYTES else None
    except OSError as error:
        raise BadgeError(Fault.FILE_MISSING, path=path) from error
    if data is None:
        raise BadgeError(Fault.PICTURE_TOO_LARGE, path=path)
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    size = reader.size()
    if bytes(reader.format().data()) not in _FORMATS or not reader.canRead() or size.isEmpty():
        raise BadgeError(Fault.PICTURE_UNREADABLE, path=path)
    if max(size.width(), size.height()) > LARGEST_PX:
        raise BadgeError(Fault.PICTURE_TOO_LARGE, path=path)
    if reader.read().isNull():
        raise BadgeError(Fault.PICTURE_UNREADABLE, path=path)
    return data


def picture_name(path: Path, data: bytes, known: Mapping[str, bytes]) -> str:
    """Return a name for a picture that files on any system may have, and no other picture of the template has."""
    stem = re.sub(r"[^a-z0-9]+", "-", path.stem.lower()).strip("-")[:40] or "image"
    ending = ".png" if data.startswith(b"\x89PNG") else ".jpg"
    name, number = f"{stem}{ending}", 1
    while known.get(name, data) != data:
        number += 1
        name = f"{stem}-{number}{ending}"
    return name
