"""The kinds of code that a camera can read; apart from what reads them, which takes long to load."""

from __future__ import annotations

from enum import StrEnum


class Symbol(StrEnum):
    """A kind of code."""

    QR = "qr"
    AZTEC = "aztec"
    DATA_MATRIX = "datamatrix"
    CODE_128 = "code128"
