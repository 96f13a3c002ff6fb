"""The QR on a badge: its modules, how large they may be, and its drawing as one path."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from qrcode.constants import ERROR_CORRECT_M
from qrcode.exceptions import DataOverflowError
from qrcode.main import QRCode

from checkin.errors import BadgeError, Fault

QUIET_MODULES = 4
"""White modules that must stay free around the code. Source: ISO/IEC 18004, 9.1."""

DOT_MM = 0.125
"""One dot of a 203 dpi label printer: exactly 8 dots a millimetre."""

DENSE_MM = 3 * DOT_MM
"""Below this module size a 203 dpi print gets hard to read; three dots a module were read without a miss."""

# Any of the eight masks is a valid code, decoders read which it is from the code; trying all eight takes
# 4.6 ms, a fixed one 0.6 ms.
_MASK = 4


@dataclass(frozen=True, slots=True)
class Code:
    """A QR as rows of modules, dark is True, without quiet zone."""

    rows: tuple[tuple[bool, ...], ...]

    @property
    def modules(self) -> int:
        """Modules on a side, 21 to 177."""
        return len(self.rows)


@lru_cache(maxsize=4096)
def encode(text: str) -> Code:
    """Return the QR for ``text`` at error correction M: readable with 15 % of it dirty or torn.

    Raises:
        BadgeError: the text is longer than a QR can hold, some 2,300 bytes (``CODE_TOO_LONG`` with ``length``).
    """
    qr = QRCode(error_correction=ERROR_CORRECT_M, border=0, mask_pattern=_MASK)
    try:
        qr.add_data(text.encode("utf-8"), optimize=0)
        qr.make(fit=True)
    except (DataOverflowError, ValueError) as error:  # qrcode 8 says "Invalid version" past version 40
        raise BadgeError(Fault.CODE_TOO_LONG, length=len(text)) from error
    return Code(tuple(tuple(bool(module) for module in row) for row in qr.modules))


def module_mm(modules: int, side_mm: float, margin_mm: float) -> float:
    """Return the largest module with which the code fits a square corner of a badge.

    The corner's side is ``side_mm``; towards the page's edges the code keeps ``margin_mm`` or its quiet zone, whichever
    is more. The module is a whole number of 203 dpi dots, if it can be one, so that a label printer prints every
    module alike.
    """
    module = min(side_mm / (modules + 2 * QUIET_MODULES), (side_mm - margin_mm) / (modules + QUIET_MODULES))
    return module // DOT_MM * DOT_MM or module


@lru_cache(maxsize=1024)
def path(code: Code) -> str:
    """Return the code as PDF path operators: module units, y downwards, runs of a row merged, one fill."""
    return " ".join(f"{x} {y} {width} 1 re" for y, row in enumerate(code.rows) for x, width in _runs(row)) + " f"


def _runs(row: tuple[bool, ...]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    start = None
    for x, dark in enumerate((*row, False)):
        if dark and start is None:
            start = x
        elif not dark and start is not None:
            runs.append((start, x - start))
            start = None
    return runs
