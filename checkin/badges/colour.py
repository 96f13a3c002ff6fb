"""Colours by contrast, so that a word on a category's colour can be read whatever the colour is."""

from __future__ import annotations

import re
from functools import lru_cache

BLACK = "#000000"
WHITE = "#ffffff"
_HEX = re.compile(r"#[0-9a-fA-F]{6}")


def luminance(colour: str) -> float:
    """Return the relative luminance of ``#rrggbb``, 0 (black) to 1 (white).

    Raises:
        ValueError: the colour is not written as ``#rrggbb``.

    Source: WCAG 2.2, definition of relative luminance.
    """
    if not _HEX.fullmatch(colour):
        raise ValueError(colour)
    red, green, blue = (_linear(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, 1 (the same) to 21 (black on white).

    Source: WCAG 2.2, definition of contrast ratio.
    """
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@lru_cache(maxsize=256)
def text_on(colour: str) -> str:
    """Return black or white, whichever stands out more from ``colour``: at least 4.58 : 1 on any colour."""
    return max((WHITE, BLACK), key=lambda text: contrast(text, colour))


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
