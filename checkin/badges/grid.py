"""The modules of a QR, by tables that are made once a version: what all codes of one size share is worked out once.

``qrcode`` lays each code out module by module, in 0.6 ms. Here it lends its tables and patterns, a block of error
correction is one division of whole numbers, and all modules are picked from the bits in one go: 0.03 ms for the same
code.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import zip_longest
from operator import itemgetter
from typing import Literal

from qrcode.base import RSBlock, gexp, glog, rs_blocks
from qrcode.main import QRCode
from qrcode.util import BIT_LIMIT_TABLE, PAD0, PAD1, BitBuffer, QRData, length_in_bits, mask_func

Correction = Literal[0, 1, 2, 3]
"""Error correction as ``qrcode`` and the code itself count it: 1 is L, 0 is M, 3 is Q, 2 is H."""

# Any of the eight masks is a valid code, decoders read which it is from the code; to try all takes eight times as long.
_MASK: Literal[4] = 4

_WORD = 8


def grid(text: bytes, version: int, correction: Correction) -> list[str]:
    """Return a QR as rows of ``0`` and ``1``, dark is ``1``, without quiet zone.

    Args:
        version: 1 to 40; one that holds the text.
    """
    frame = _frame(version, correction)
    bits = format(_words(text, version, correction) ^ frame.mask, f"0{frame.bits}b")
    modules = "".join(frame.pick(bits + "01"))
    return [modules[start : start + frame.side] for start in range(0, len(modules), frame.side)]


@dataclass(frozen=True, slots=True)
class _Frame:
    """What all codes of one version and correction share.

    Attributes:
        bits: modules that are free for words and their correction, with up to seven that stay empty.
        mask: which of them are turned round, as a number of as many bits.
        pick: takes the bits, a 0 and a 1, and returns the modules of all rows.
    """

    side: int
    bits: int
    mask: int
    pick: Callable[[str], tuple[str, ...]]


class _Bits(BitBuffer):
    """Collects bits in one number; ``qrcode`` collects them one by one."""

    def __init__(self) -> None:
        super().__init__()
        self.value = 0

    def put(self, num: int, length: int) -> None:
        """Add the lowest ``length`` bits of a number."""
        self.value = self.value << length | num
        self.length += length


@lru_cache(maxsize=64)
def _frame(version: int, correction: Correction) -> _Frame:
    code = QRCode(version=version, error_correction=correction, mask_pattern=_MASK)
    code.modules_count = side = 17 + 4 * version
    code.modules = [[None] * side for _ in range(side)]
    for row, column in ((0, 0), (side - 7, 0), (0, side - 7)):
        code.setup_position_probe_pattern(row, column)
    code.setup_position_adjust_pattern()
    code.setup_timing_pattern()
    code.setup_type_info(False, _MASK)
    if version >= 7:  # smaller codes do not say their version
        code.setup_type_number(False)
    order = [(row, column) for row, column in _zigzag(side) if code.modules[row][column] is None]
    bits, turned = len(order), mask_func(_MASK)
    mask = int("".join("01"[turned(row, column)] for row, column in order), 2)
    place = {cell: index for index, cell in enumerate(order)}
    picked = [
        place.get((row, column), bits + bool(code.modules[row][column]))
        for row in range(side)
        for column in range(side)
    ]
    return _Frame(side, bits, mask, itemgetter(*picked))


def _zigzag(side: int) -> Iterator[tuple[int, int]]:
    """Yield row and column of all modules in the order of the bits. Source: ISO/IEC 18004, 7.7.3."""
    upwards = True
    for right in range(side - 1, 0, -2):
        column = right if right > 6 else right - 1  # the sixth is the timing pattern's
        for row in range(side - 1, -1, -1) if upwards else range(side):
            yield row, column
            yield row, column - 1
        upwards = not upwards


def _words(text: bytes, version: int, correction: Correction) -> int:
    """Return words and correction in the order they are drawn, and empty bits to the end, as one number."""
    blocks = rs_blocks(version, correction)
    data = _data(text, version, correction)
    words, corrections = [], []
    start = 0
    for block in blocks:
        own = data[start : start + block.data_count]
        start += block.data_count
        words.append(own)
        corrections.append(_correction(own, block))
    drawn = bytes([*_in_turn(words), *_in_turn(corrections)])
    return int.from_bytes(drawn) << (_frame(version, correction).bits - _WORD * len(drawn))


def _in_turn(blocks: list[bytes]) -> Iterator[int]:
    """Yield the first word of each block, then the second of each; of the longer ones the rest."""
    if len(blocks) == 1:
        return iter(blocks[0])
    return (word for words in zip_longest(*blocks) for word in words if word is not None)


def _data(text: bytes, version: int, correction: Correction) -> bytes:
    """Return mode, length, text, end and filling. Source: ISO/IEC 18004, 7.4."""
    data, bits = QRData(text), _Bits()
    bits.put(data.mode, 4)
    bits.put(len(data), length_in_bits(data.mode, version))
    data.write(bits)
    room = BIT_LIMIT_TABLE[correction][version]
    bits.put(0, min(4, room - bits.length))
    bits.put(0, -bits.length % _WORD)
    said = bits.value.to_bytes(bits.length // _WORD)
    return said + (bytes([PAD0, PAD1]) * room)[: room // _WORD - len(said)]


def _correction(words: bytes, block: RSBlock) -> bytes:
    """Return the words of error correction: the remainder of a division in GF(256). Source: ISO/IEC 18004, 7.5."""
    count = block.total_count - block.data_count
    multiples = _multiples(count)
    high, keep = _WORD * (count - 1), (1 << _WORD * (count - 1)) - 1
    rest = 0
    for word in words:
        rest = (rest & keep) << _WORD ^ multiples[word ^ rest >> high]
    return rest.to_bytes(count)


@lru_cache(maxsize=32)
def _multiples(count: int) -> tuple[int, ...]:
    """Return the generator polynomial of ``count`` words, without its first 1, times each of the 256 words."""
    factors = [1]
    for power in range(count):
        shifted = [*factors, 0]
        for index, factor in enumerate(factors):
            shifted[index + 1] ^= _product(factor, gexp(power))
        factors = shifted
    return tuple(
        int.from_bytes(bytes(_product(factor, word) for factor in factors[1:])) if word else 0 for word in range(256)
    )


def _product(one: int, other: int) -> int:
    """Return the product of two words in GF(256)."""
    return gexp((glog(one) + glog(other)) % 255) if one and other else 0
