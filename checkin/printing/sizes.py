"""Which name a printer has for a size of paper, and whether it takes that size at all.

A device may take a job whose size it does not know, and print it on other paper, smaller or cut (ippeveprinter of one
CUPS version refuses, that of another does not): so a size outside what the printer says of itself is not sent.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from checkin.printing.printer import Paper

_PT_PER_MM = 72 / 25.4
_SAME_SIZE_MM = 0.1
_MEDIA_SIZE = re.compile(r"_(\d+(?:\.\d+)?)x(\d+(?:\.\d+)?)(mm|in)$")
_UNITS_MM = {"mm": 1.0, "in": 25.4}
_SMALLEST, _LARGEST = "custom_min_", "custom_max_"


def media_name(supported: Iterable[str], paper: Paper) -> str | None:
    """Return the printer's own name for the size, upright, else the one CUPS understands for any size.

    Args:
        supported: the names of ``media-supported``, as PWG 5101.1 writes them: ``oe_roll_62x100mm``. The smallest and
            the largest size of its own choosing stand there as ``custom_min_…`` and ``custom_max_…``.
        paper: its size.

    Returns:
        None when the printer says that the size is too small or too large for it.
    """
    wanted = _upright(paper.width_mm, paper.height_mm)
    names = list(supported)
    for name in names:
        size = _size_mm(name)
        if size and not name.startswith((_SMALLEST, _LARGEST)) and _off_mm(size, wanted) < _SAME_SIZE_MM:
            return name
    if _is_out_of_bounds(names, wanted):
        return None
    return f"Custom.{_whole_points_mm(wanted[0]):.2f}x{_whole_points_mm(wanted[1]):.2f}mm"


def _is_out_of_bounds(names: list[str], wanted: tuple[float, float]) -> bool:
    smallest = [_upright(*size) for name in names if name.startswith(_SMALLEST) and (size := _size_mm(name))]
    largest = [_upright(*size) for name in names if name.startswith(_LARGEST) and (size := _size_mm(name))]
    too_small = bool(smallest) and not any(_fits_into(size, wanted) for size in smallest)
    too_large = bool(largest) and not any(_fits_into(wanted, size) for size in largest)
    return too_small or too_large


def _size_mm(media: str) -> tuple[float, float] | None:
    found = _MEDIA_SIZE.search(media)
    return (float(found[1]) * _UNITS_MM[found[3]], float(found[2]) * _UNITS_MM[found[3]]) if found else None


def _upright(width_mm: float, height_mm: float) -> tuple[float, float]:
    return min(width_mm, height_mm), max(width_mm, height_mm)


def _fits_into(inner: tuple[float, float], outer: tuple[float, float]) -> bool:
    return inner[0] <= outer[0] + _SAME_SIZE_MM and inner[1] <= outer[1] + _SAME_SIZE_MM


def _off_mm(one: tuple[float, float], other: tuple[float, float]) -> float:
    return max(abs(one[0] - other[0]), abs(one[1] - other[1]))


def _whole_points_mm(length_mm: float) -> float:
    """Return the length to the nearest whole point, at most 0.18 mm away.

    CUPS 2.4 cuts a size of its own down to whole points, and the page with it: 110 mm became 109.71 mm (measured).
    The hair on top keeps its rounding to hundredths of a millimetre from taking one more point away.
    """
    return round(length_mm * _PT_PER_MM) / _PT_PER_MM + 0.02
