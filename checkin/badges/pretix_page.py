"""The page of a layout of pretix: its size where the file does not say it, and numbers as the file writes them."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from checkin.badges.media import media

SAME_MM = 0.6
"""Sizes that differ by less are the same: 85.6 and 86 mm are one card."""

_SIZES_MM = (
    (40.0, 40.0), (63.5, 29.6), (70.0, 36.0), (40.0, 75.0), (75.0, 52.0), (50.0, 80.0), (80.0, 50.0), (83.0, 50.0),
    (85.6, 54.0), (54.0, 90.0), (100.0, 50.0), (60.0, 90.0), (62.0, 100.0), (105.0, 74.0), (74.0, 105.0),
    (105.0, 148.0), (148.0, 105.0), (82.0, 203.0), (148.0, 210.0), (210.0, 148.0), (210.0, 297.0), (297.0, 210.0),
)  # fmt: skip
"""Pages to guess from where the file does not say its size: those of pretix's own badges, cards and DIN sizes, the
smallest first. Source: ``plugins/badges/templates.py`` of pretix, ISO 216, ISO/IEC 7810."""


def guessed_size(elements: Iterable[Mapping[str, Any]]) -> tuple[float, float]:
    """Return width and height, in mm, of the smallest usual page that everything is on.

    One with as much white on the right as on the left comes first: so pretix lays out its own badges.
    """
    spans = list(_spans(elements))
    left = min((span[0] for span in spans), default=0.0)
    right = max((span[1] for span in spans), default=0.0)
    top = max((span[2] for span in spans), default=0.0)
    holding = [(w, h) for w, h in _SIZES_MM if right <= w + SAME_MM and top <= h + SAME_MM] or [_SIZES_MM[-1]]
    return next((size for size in holding if abs(size[0] - left - right) < SAME_MM), holding[0])


def medium_like(width_mm: float, height_mm: float) -> str:
    """Return the first medium of a page's size, or the usual one, on which the badge is then made to fit."""
    alike = (
        each.name
        for each in media()
        if each.places == 1
        and abs(each.badge_width_mm - width_mm) < SAME_MM
        and abs(each.badge_height_mm - height_mm) < SAME_MM
    )
    return next(alike, "a6")


def is_rotated(element: Mapping[str, Any]) -> bool:
    """Whether an element is turned by a degree or more.

    Raises:
        ValueError: that is no number.
    """
    return abs((number(element.get("rotation") or 0) + 180) % 360 - 180) >= 1


def number(value: object) -> float:
    """Return a number that may be written as text.

    Raises:
        ValueError: it is none, or no finite one.
    """
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        raise ValueError(value)  # noqa: TRY004 -- the file is wrong, not the program
    try:
        found = float(value)
    except OverflowError as error:
        raise ValueError from error
    if not math.isfinite(found):
        raise ValueError(value)
    return found


def _spans(elements: Iterable[Mapping[str, Any]]) -> Iterator[tuple[float, float, float]]:
    """Yield left, right and upper edge of the elements; what is turned or can't be read says nothing of the page."""
    for each in elements:
        try:
            left, bottom = number(each["left"]), number(each["bottom"])
            width, height = (number(each.get(key, each.get("size", 0))) for key in ("width", "height"))
            if not is_rotated(each):
                yield left, left + width, bottom + height
        except (KeyError, ValueError):
            continue
