"""Find the codes in the bytes that a serial scanner sends, however they are cut into pieces on their way.

Bytes come in as they arrive; codes, and what spoilt one, come out. The caller has the clock: it says when
nothing has come for a while. What stands around and in a code (``]Q1``, FNC1, ECI) is left to ``domain.reading``.
"""

from __future__ import annotations

import re

from checkin.domain.code import tidy
from checkin.domain.reading import LONGEST
from checkin.errors import Fault

LONGEST_BYTES = LONGEST
"""More than that before an end is no code: QR holds 7,089 digits or 2,953 bytes, which UTF-8 at most doubles.

Source: ISO/IEC 18004, table 7.
"""

SILENCE_MS = 100
"""A code without an end is over after that: at 1,200 baud a byte takes 8 ms, and USB adapters hold bytes for 16 ms.

Source: FTDI AN232B-04, the latency timer.
"""

PATIENCE_MS = 1_000
"""As long is waited for the end that a scanner is known to send: a busy computer may pause in the middle of a code."""

_STX, _ETX = b"\x02", b"\x03"
_MARK = re.compile(rb"[\r\n\t\0\x02\x03]")

# What separates the parts of a GS1 or ISO/IEC 15434 message; no other control character is in a code.
_SEPARATORS = frozenset("\x04\x1c\x1d\x1e\x1f")


class CodeStream:
    """What one scanner has sent since its last code."""

    def __init__(self) -> None:
        self._held = bytearray()
        self._is_framed = self._is_skipping = self._knows_end = False

    @property
    def is_holding(self) -> bool:
        """Whether something has come without an end; then :meth:`rest` must be called after :attr:`wait_ms`."""
        return bool(self._held) or self._is_skipping or self._is_framed

    @property
    def wait_ms(self) -> int:
        """How long nothing must have come for :meth:`rest` to be right, in milliseconds."""
        return PATIENCE_MS if self._knows_end or self._is_framed else SILENCE_MS

    def feed(self, data: bytes) -> tuple[str | Fault, ...]:
        """Return the codes that ``data`` ends, in order, and a :class:`Fault` in the place of each spoilt one.

        CR, LF, TAB and NUL end a code, and between STX and ETX only ETX does. Look for a Fault first: it is a str.
        """
        heard: list[str | Fault] = []
        start = 0
        for mark in _MARK.finditer(data):
            if self._is_framed and mark[0] not in (_STX, _ETX):
                continue
            heard += self._keep(data[start : mark.start()])
            heard += self._turn(mark[0])
            start = mark.end()
        heard += self._keep(data[start:])
        return tuple(heard)

    def rest(self) -> tuple[str | Fault, ...]:
        """Return what is left now that nothing follows: the code of a scanner that sends no end.

        Where an end was to come, half a code is told from a whole one, which may be somebody else's. The next
        is taken without an end: somebody may have set the scanner so.
        """
        heard = self._whole()
        if heard and (self._knows_end or self._is_framed):
            heard = (Fault.SCAN_INCOMPLETE,)
        self._held.clear()
        self._is_framed = self._is_skipping = self._knows_end = False
        return heard

    def _turn(self, mark: bytes) -> tuple[str | Fault, ...]:
        """End the code before ``mark``, and begin a frame where it is STX."""
        self._knows_end = self._knows_end or (bool(self._held) and mark != _STX)
        heard = self._whole()
        self._held.clear()
        self._is_framed, self._is_skipping = mark == _STX, False
        return heard

    def _keep(self, data: bytes) -> tuple[Fault, ...]:
        if self._is_skipping:
            return ()
        if len(self._held) + len(data) > LONGEST_BYTES:
            self._held.clear()
            self._is_skipping = True
            return (Fault.SCAN_TOO_LONG,)
        self._held += data
        return ()

    def _whole(self) -> tuple[str | Fault, ...]:
        text = _decoded(bytes(self._held))
        if text is None:
            return (Fault.SCAN_GARBLED,)
        return (text,) if tidy(text) else ()


def _decoded(line: bytes) -> str | None:
    """Return ``line`` as UTF-8 or else as Latin-1; None for what no scanner means, such as a wrong baud rate makes."""
    try:
        return line.decode()
    except UnicodeDecodeError:
        text = line.decode("latin-1")
    is_plain = all(character in _SEPARATORS or _is_graphic(character) for character in text)
    return text if is_plain else None


def _is_graphic(character: str) -> bool:
    return " " <= character <= "~" or character >= "\xa0"
