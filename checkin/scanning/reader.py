"""Read the codes in one frame of a camera: a plain look first, closer ones while time is left.

The plain look costs a tenth of what reading all kinds of code costs, so the rest of that time is free for frames that
gave nothing: what was found but not understood is enlarged, and the picture is looked at evener, smoother, smaller
and sharper. Where one frame has no time for all of these, the next one goes on with the others: a code that is held
before the camera gets each of them within a few frames.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

import zxingcpp
from PIL import Image, ImageChops, ImageFilter

from checkin.scanning.symbols import Symbol

BUDGET_MS = 8.0
"""After this no further look begins, so that the next frame does not wait long on a slow computer."""

_TIMES_PLAIN = 6
"""Nor does one begin when so many times the plain look's time is over. Source: reading all kinds of code takes ten
times as long as the plain look, on any computer; this stays near it together with the last look."""

_SCALE = 2.5  # of a code that was found but not read: 12 of 59 such frames are read so, at twice the size 9, at four 9
_AROUND = 0.35  # of its width is looked at beside it: its place is only roughly known
_MOST_LOOKED_INTO = 2
_SMALLEST_PX = 16  # a code has 21 modules at least, so this is none
_TILE_PX = 16  # of the local brightness that a picture is compared with
_GAIN = 4


_FORMATS = {
    Symbol.QR: zxingcpp.BarcodeFormat.QRCode,
    Symbol.AZTEC: zxingcpp.BarcodeFormat.Aztec,
    Symbol.DATA_MATRIX: zxingcpp.BarcodeFormat.DataMatrix,
    Symbol.CODE_128: zxingcpp.BarcodeFormat.Code128,
}


@dataclass(frozen=True, slots=True, eq=False)
class Luminance:
    """The brightness of a frame's points, where it lies in memory; never written to.

    Attributes:
        values: from the first point's brightness on, to the end of the last row.
        row_bytes: from one row to the next.
        step_bytes: from one point to the next; 1, or 2 where colour stands between.
    """

    values: memoryview | bytes
    width_px: int
    height_px: int
    row_bytes: int
    step_bytes: int = 1


Point: TypeAlias = tuple[float, float]
"""Pixels to the right and down from a frame's first point."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A code in a frame.

    Attributes:
        text: as its bytes say, control characters included; empty where it was found but could not be read.
        corners: in order around it, in pixels.
    """

    text: str
    corners: tuple[Point, Point, Point, Point]

    @property
    def is_read(self) -> bool:
        """Whether it says something."""
        return bool(self.text)

    @property
    def middle(self) -> Point:
        """The mean of its corners."""
        return sum(x for x, _ in self.corners) / 4, sum(y for _, y in self.corners) / 4


_Box: TypeAlias = tuple[int, int, int, int]
_Look: TypeAlias = Callable[[Image.Image], tuple[Image.Image, float, Point]]
"""Returns what to read, how much larger that is than the frame, and where in the frame it begins."""


class Reader:
    """Reads frames, one after the other, on one thread."""

    def __init__(
        self,
        symbols: Collection[Symbol] = (Symbol.QR,),
        *,
        budget_ms: float = BUDGET_MS,
        clock: Callable[[], float] = time.perf_counter,
    ) -> None:
        """Read ``symbols``; ``clock`` is in seconds."""
        self._formats = zxingcpp.BarcodeFormats([_FORMATS[symbol] for symbol in Symbol if symbol in symbols])
        self._budget_s, self._clock = budget_ms / 1000, clock
        self._turn = 0

    def read(self, plane: Luminance) -> tuple[Seen, ...]:
        """Return the codes in ``plane``, those that were found but not read behind the others."""
        start = self._clock()
        seen = self._plain(_view(plane))
        if any(each.is_read for each in seen):
            return seen
        now = self._clock()
        for found in self._closer(plane, seen, start + min(self._budget_s, _TIMES_PLAIN * (now - start))):
            if found:
                return found
        return seen

    def _closer(self, plane: Luminance, seen: tuple[Seen, ...], end: float) -> Iterator[tuple[Seen, ...]]:
        """Yield what each further look reads, as long as there is time to begin one."""
        if self._clock() >= end:
            return
        picture = _picture(plane)
        for each in seen[:_MOST_LOOKED_INTO]:
            if self._clock() < end and (box := _box_around(each, picture.size)):
                yield self._looked(_enlarged(picture, box))
        for _ in _LOOKS:
            if self._clock() >= end:
                return
            look = _LOOKS[self._turn]
            self._turn = (self._turn + 1) % len(_LOOKS)
            yield self._looked(look(picture))

    def _plain(self, image: object) -> tuple[Seen, ...]:
        found = zxingcpp.read_barcodes(
            image, formats=self._formats, text_mode=zxingcpp.TextMode.Plain, return_errors=True
        )
        return _apart(sorted(map(_seen, found), key=lambda each: not each.is_read))

    def _looked(self, look: tuple[Image.Image, float, Point]) -> tuple[Seen, ...]:
        image, scale, (left, top) = look
        rows = Luminance(image.tobytes(), *image.size, row_bytes=image.width)
        return tuple(
            Seen(each.text, _moved(each.corners, scale, left, top)) for each in self._plain(_view(rows)) if each.is_read
        )


def _view(plane: Luminance) -> zxingcpp.ImageView:
    size = plane.width_px, plane.height_px
    values: Any = plane.values  # any buffer will do, other than the signature says
    return zxingcpp.ImageView(values, *size, zxingcpp.ImageFormat.Lum, plane.row_bytes, plane.step_bytes)


def _picture(plane: Luminance) -> Image.Image:
    size = plane.width_px, plane.height_px
    if plane.step_bytes == 1:
        whole: Any = plane.values  # as above
        return Image.frombuffer("L", size, whole, "raw", "L", plane.row_bytes, 1)
    values = bytes(plane.values).ljust(plane.row_bytes * plane.height_px, b"\0")
    return Image.frombuffer("LA", size, values, "raw", "LA", plane.row_bytes, 1).getchannel(0)


def _seen(barcode: zxingcpp.Barcode) -> Seen:
    place = barcode.position
    corners = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
    a, b, c, d = ((float(corner.x), float(corner.y)) for corner in corners)
    return Seen(barcode.text if barcode.valid else "", (a, b, c, d))


def _apart(seen: list[Seen]) -> tuple[Seen, ...]:
    """Leave out the further guesses at where a code is; those that were read stand first, and stay."""
    kept: list[Seen] = []
    for each in seen:
        if each.is_read or not any(_is_at(each, other) for other in kept):
            kept.append(each)
    return tuple(kept)


def _is_at(seen: Seen, other: Seen) -> bool:
    (x, y), (a, b) = seen.middle, other.middle
    return math.hypot(x - a, y - b) < max(_extent(other)) / 2


def _moved(
    corners: tuple[Point, Point, Point, Point], scale: float, left: float, top: float
) -> tuple[Point, Point, Point, Point]:
    a, b, c, d = ((x / scale + left, y / scale + top) for x, y in corners)
    return a, b, c, d


def _box_around(seen: Seen, size: tuple[int, int]) -> _Box | None:
    """Return the part of the picture that ``seen`` is in for sure; None where it is too small or too large to help."""
    (across, down), (x, y) = _extent(seen), seen.middle
    reach = max(across, down) * (0.5 + _AROUND)
    box = (
        max(0, math.floor(x - reach)),
        max(0, math.floor(y - reach)),
        min(size[0], math.ceil(x + reach)),
        min(size[1], math.ceil(y + reach)),
    )
    width, height = box[2] - box[0], box[3] - box[1]
    helps = width >= _SMALLEST_PX <= height and width * height * _SCALE**2 <= size[0] * size[1]
    return box if helps else None


def _extent(seen: Seen) -> Point:
    across, down = zip(*seen.corners, strict=True)
    return max(across) - min(across), max(down) - min(down)


def _enlarged(picture: Image.Image, box: _Box) -> tuple[Image.Image, float, Point]:
    width, height = box[2] - box[0], box[3] - box[1]
    size = round(width * _SCALE), round(height * _SCALE)
    return picture.resize(size, Image.Resampling.BILINEAR, box=box), _SCALE, (box[0], box[1])


def _centre(picture: Image.Image) -> _Box:
    width, height = picture.size
    return width // 4, height // 4, width - width // 4, height - height // 4


def _evened(picture: Image.Image) -> tuple[Image.Image, float, Point]:
    """Each part compared with its surroundings: dim light, glare, a dark phone."""
    around = picture.reduce(_TILE_PX).resize(picture.size, Image.Resampling.BILINEAR)
    return ImageChops.subtract(picture, around, 1 / _GAIN, 128), 1.0, (0, 0)


def _smoothed(picture: Image.Image) -> tuple[Image.Image, float, Point]:
    """The whole without its noise."""
    return picture.filter(ImageFilter.BoxBlur(1)), 1.0, (0, 0)


def _halved(picture: Image.Image) -> tuple[Image.Image, float, Point]:
    """The whole at half the size: movement averages out."""
    return picture.reduce(2), 0.5, (0, 0)


def _magnified(picture: Image.Image) -> tuple[Image.Image, float, Point]:
    """The middle larger and without its noise: small codes, and those that folds have moved."""
    box = _centre(picture)
    size = round(1.5 * (box[2] - box[0])), round(1.5 * (box[3] - box[1]))
    large = picture.resize(size, Image.Resampling.BILINEAR, box=box)
    return large.filter(ImageFilter.BoxBlur(1)), 1.5, (box[0], box[1])


def _sharpened(picture: Image.Image) -> tuple[Image.Image, float, Point]:
    """The middle with its edges raised: out of focus."""
    box = _centre(picture)
    return picture.crop(box).filter(ImageFilter.Kernel((5, 5), _EDGES)), 1.0, (box[0], box[1])


_EDGES = (
    *(-1, -1, -1, -1, -1),
    *(-1, 0, 0, 0, -1),
    *(-1, 0, 33, 0, -1),
    *(-1, 0, 0, 0, -1),
    *(-1, -1, -1, -1, -1),
)
_LOOKS: tuple[_Look, ...] = (_evened, _smoothed, _halved, _sharpened, _magnified)
