"""Bring a camera's frames to what reads them, and what was read back to how people see the picture.

A frame is read where it lies in memory, as the camera gave it; the turning and mirroring that are due before it is
shown are done to the corners of the codes only.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QTransform
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

from checkin.scanning.reader import Luminance, Point, Reader, Seen

_Format = QVideoFrameFormat.PixelFormat
_PLANE_FIRST = frozenset(
    {
        _Format.Format_YUV420P,
        _Format.Format_YUV422P,
        _Format.Format_YV12,
        _Format.Format_NV12,
        _Format.Format_NV21,
        _Format.Format_IMC1,
        _Format.Format_IMC2,
        _Format.Format_IMC3,
        _Format.Format_IMC4,
        _Format.Format_Y8,
    }
)
"""The brightness of all points, then the colour. Source: Qt's description of QVideoFrameFormat::PixelFormat."""
_PACKED = {_Format.Format_YUYV: 0, _Format.Format_UYVY: 1}
"""Brightness and colour by turns, and where the first brightness stands. Source: as above."""


@dataclass(frozen=True, slots=True)
class Sight:
    """What a frame shows, as it is seen on the screen.

    Attributes:
        codes: with corners in pixels of the shown frame.
        size_px: of the shown frame.
        picture: the frame itself, smaller; None where nobody looks.
    """

    codes: tuple[Seen, ...]
    size_px: tuple[int, int]
    picture: QImage | None = None


def sight(frame: QVideoFrame, reader: Reader, picture_px: int = 0) -> Sight | None:
    """Return what ``reader`` finds in ``frame``; None where the frame is gone, as at the end of a camera.

    Args:
        picture_px: how wide the picture is to be; 0 for none.
    """
    with luminance(frame) as plane:
        if plane is not None:
            turned = Turned.of(frame)
            codes = tuple(turned.code(code) for code in reader.read(plane))
            return Sight(codes, turned.size_px, _small(frame, frame.toImage() if picture_px else QImage(), picture_px))
    image = frame.toImage()  # as its sensor is mounted
    if image.isNull():
        return None
    turned = Turned((image.width(), image.height()), (_held(frame),))
    codes = tuple(turned.code(code) for code in reader.read(_of_image(image)))
    return Sight(codes, turned.size_px, _small(frame, image, picture_px))


@contextmanager
def luminance(frame: QVideoFrame) -> Iterator[Luminance | None]:
    """Lend the brightness of ``frame`` where it lies in memory; None where it does not lie there by itself."""
    own = QVideoFrame(frame)
    if not _lies_apart(own.pixelFormat()) or not own.map(QVideoFrame.MapMode.ReadOnly):
        yield None
        return
    try:
        yield _plane(own)
    finally:
        own.unmap()


def _lies_apart(pixel_format: QVideoFrameFormat.PixelFormat) -> bool:
    return pixel_format in _PLANE_FIRST or pixel_format in _PACKED


def _plane(frame: QVideoFrame) -> Luminance:
    values: Any = frame.bits(0)  # a memoryview
    start = _PACKED.get(frame.pixelFormat())
    width, height = frame.width(), frame.height()
    if start is None:
        return Luminance(values, width, height, frame.bytesPerLine(0))
    # Where brightness stands second, the last row would reach over the end: it is left out.
    return Luminance(values[start:], width, height - start, frame.bytesPerLine(0), step_bytes=2)


def _of_image(image: QImage) -> Luminance:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    return Luminance(bytes(grey.constBits()), grey.width(), grey.height(), grey.bytesPerLine())


def _small(frame: QVideoFrame, image: QImage, width_px: int) -> QImage | None:
    """Return ``image``, which was made of ``frame``, smaller and as ``frame`` is held."""
    if not width_px or image.isNull():
        return None
    size = image.size().scaled(QSize(width_px, width_px), Qt.AspectRatioMode.KeepAspectRatio)
    small = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    quarters, mirrored = _held(frame)
    if (quarters, mirrored) == (0, False):
        return small
    mirror = QTransform().scale(-1 if mirrored else 1, 1)  # done last, as it stands first
    return small.transformed(mirror.rotate(90 * quarters))


def _held(frame: QVideoFrame) -> tuple[int, bool]:
    """Return how whoever holds the camera turns it; :meth:`QVideoFrame.toImage` leaves that to who shows it."""
    return frame.rotation().value // 90, frame.mirrored()


@dataclass(frozen=True, slots=True)
class Turned:
    """How a frame is turned before it is shown.

    Attributes:
        stored_px: width and height as it lies in memory.
        steps: what is done to it, in order: quarters of a turn clockwise, whether it is then mirrored left to right.
        is_upside_down: whether the last row lies first in memory.
    """

    stored_px: tuple[int, int]
    steps: tuple[tuple[int, bool], ...] = ()
    is_upside_down: bool = False

    @classmethod
    def of(cls, frame: QVideoFrame) -> Turned:
        """Return how ``frame`` is turned: by how its sensor is mounted, then by who holds it."""
        surface = frame.surfaceFormat()
        bottom_first = surface.scanLineDirection() is QVideoFrameFormat.Direction.BottomToTop
        steps = (
            (surface.rotation().value // 90, surface.isMirrored()),
            _held(frame),
        )
        return cls((frame.width(), frame.height()), steps, bottom_first)

    @property
    def size_px(self) -> tuple[int, int]:
        """The size in which it is shown."""
        width, height = self.stored_px
        return (height, width) if sum(quarters for quarters, _ in self.steps) % 2 else (width, height)

    def point(self, point: Point) -> Point:
        """Return where a stored point is shown."""
        (x, y), (width, height) = point, self.stored_px
        if self.is_upside_down:
            y = height - y
        for quarters, mirrored in self.steps:
            for _ in range(quarters % 4):
                x, y, width, height = height - y, x, height, width
            x = width - x if mirrored else x
        return x, y

    def code(self, code: Seen) -> Seen:
        """Return ``code`` as it is shown."""
        a, b, c, d = map(self.point, code.corners)
        return Seen(code.text, (a, b, c, d))
