"""The QR on a badge: its modules, how large and how well mended they can be, and its drawing as one path."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from typing import Literal

from qrcode.constants import ERROR_CORRECT_H, ERROR_CORRECT_L, ERROR_CORRECT_M, ERROR_CORRECT_Q
from qrcode.util import BIT_LIMIT_TABLE, QRData, length_in_bits

from checkin.badges.grid import grid
from checkin.errors import BadgeError, Fault

QUIET_MODULES = 4
"""White modules that must stay free around the code. Source: ISO/IEC 18004, 9.1."""

DOT_MM = 0.125
"""One dot of a 203 dpi label printer: exactly 8 dots a millimetre."""

DENSE_MM = 3 * DOT_MM
"""Below this module size a 203 dpi print gets hard to read; three dots a module were read without a miss."""

READABLE_MM = 4 * DOT_MM
"""Four dots, half a millimetre: larger modules are spent on error correction, which mends scratches and creases."""

# Lengths that differ by less are the same: 30 / 60 in binary must not fall short of four dots.
_HAIR_MM = 1e-9

_DARK = re.compile("1+")

# The versions whose length field is equally wide. Source: ISO/IEC 18004, table 3.
_VERSIONS = ((1, 9), (10, 26), (27, 40))


class Level(IntEnum):
    """How much of a code may be dirty or torn: 7, 15, 25 or 30 %. Source: ISO/IEC 18004, table 1."""

    L = ERROR_CORRECT_L
    M = ERROR_CORRECT_M
    Q = ERROR_CORRECT_Q
    H = ERROR_CORRECT_H


LEVELS = (Level.H, Level.Q, Level.M, Level.L)
"""The best first."""


@dataclass(frozen=True, slots=True)
class Code:
    """A QR as rows of ``0`` and ``1``, dark is ``1``, without quiet zone."""

    rows: tuple[str, ...]

    @property
    def modules(self) -> int:
        """Modules on a side, 21 to 177."""
        return len(self.rows)


@dataclass(frozen=True, slots=True)
class Fit:
    """A code as it suits its room.

    Attributes:
        text: what it says.
        level: its error correction.
    """

    text: str
    level: Level
    code: Code
    module_mm: float


@lru_cache(maxsize=256)
def encode(text: str, level: Level = Level.M) -> Code:
    """Return the QR for ``text``.

    Raises:
        BadgeError: the text is longer than a QR can hold, some 2,900 bytes at level L and 1,200 at level H
            (``CODE_TOO_LONG`` with ``length``).
    """
    version = _version(text, level)
    if version is None:
        raise BadgeError(Fault.CODE_TOO_LONG, length=len(text))
    return Code(tuple(grid(text.encode("utf-8"), version, level.value)))


@lru_cache(maxsize=256)
def fit_code(texts: tuple[str, ...], side_mm: float, margin_mm: float) -> Fit:
    """Return the code for a square corner of a badge that reads best from a 203 dpi print.

    The first text is taken if any error correction leaves its modules ``READABLE_MM``, with the best that does; else
    the next. If none can be had so large, it is the one with the largest modules, and of these the best mended.

    Args:
        texts: what the code may say, the most wanted first; at least one.
        side_mm: the corner's side.
        margin_mm: as for :func:`module_mm`.

    Raises:
        BadgeError: no QR can hold the last text (``CODE_TOO_LONG`` with ``length``).
    """
    best: tuple[float, str, Level] | None = None
    for text in texts:
        for level in LEVELS:
            if version := _version(text, level):
                module = module_mm(_side(version), side_mm, margin_mm)
                if module >= READABLE_MM:
                    return Fit(text, level, encode(text, level), module)
                best = max(best or (0.0, text, level), (module, text, level), key=lambda found: found[0])
    if best is None:
        raise BadgeError(Fault.CODE_TOO_LONG, length=len(texts[-1]))
    module, text, level = best
    return Fit(text, level, encode(text, level), module)


def module_mm(modules: int, side_mm: float, margin_mm: float) -> float:
    """Return the largest module with which the code fits a square corner of a badge.

    The corner's side is ``side_mm``; towards the page's edges the code keeps ``margin_mm`` or its quiet zone, whichever
    is more. The module is a whole number of 203 dpi dots, if it can be one, so that a label printer prints every
    module alike.
    """
    module = min(side_mm / (modules + 2 * QUIET_MODULES), (side_mm - margin_mm) / (modules + QUIET_MODULES))
    return (module + _HAIR_MM) // DOT_MM * DOT_MM or module


def on_dot(place_mm: float, lowest_mm: float, highest_mm: float) -> float:
    """Return the place of a 203 dpi dot next to ``place_mm``, or ``place_mm`` where none is within the bounds."""
    snapped = round(place_mm / DOT_MM) * DOT_MM
    return snapped if lowest_mm - _HAIR_MM <= snapped <= highest_mm + _HAIR_MM else place_mm


def path(code: Code) -> str:
    """Return the code as PDF path operators: module units, y downwards, runs of a row merged, one fill."""
    runs = [_runs(y)[run.span()] for y, row in enumerate(code.rows) for run in _DARK.finditer(row)]
    return " ".join([*runs, "f"])


class _Runs(dict[tuple[int, int], str]):
    """The operators of all runs in one row, by where they start and end; the same come again in every code."""

    def __init__(self, y: int) -> None:
        super().__init__()
        self._y = y

    def __missing__(self, run: tuple[int, int]) -> str:
        start, end = run
        self[run] = operators = f"{start} {self._y} {end - start} 1 re"
        return operators


@lru_cache(maxsize=64)
def _runs(y: int) -> _Runs:
    return _Runs(y)


@lru_cache(maxsize=1024)
def _bits(text: str) -> tuple[Literal[1, 2, 4, 8], int]:
    """Return how a QR writes the text (digits, capitals or bytes) and in how many bits."""
    mode = QRData(data := text.encode("utf-8")).mode
    match mode:
        case 1:  # digits, three in 10 bits
            bits = len(data) // 3 * 10 + (0, 4, 7)[len(data) % 3]
        case 2:  # capitals, two in 11 bits
            bits = len(data) // 2 * 11 + len(data) % 2 * 6
        case _:
            bits = len(data) * 8
    return mode, bits


def _version(text: str, level: Level) -> int | None:
    """Return the smallest version, 1 to 40, that holds the text, or None. Source: ISO/IEC 18004, 7.4."""
    mode, bits = _bits(text)
    limits = BIT_LIMIT_TABLE[level]
    for first, last in _VERSIONS:
        needed = 4 + length_in_bits(mode, first) + bits
        version = bisect_left(limits, needed, first, last + 1)
        if version <= last:
            return version
    return None


def _side(version: int) -> int:
    return 17 + 4 * version
