import random

import pytest
from qrcode.constants import ERROR_CORRECT_H, ERROR_CORRECT_L, ERROR_CORRECT_M, ERROR_CORRECT_Q
from qrcode.main import QRCode

from checkin.badges.grid import grid

CAPITALS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
LEVELS = (ERROR_CORRECT_L, ERROR_CORRECT_M, ERROR_CORRECT_Q, ERROR_CORRECT_H)


def by_qrcode(text: bytes, correction: int) -> QRCode:
    code = QRCode(error_correction=correction, border=0, mask_pattern=4)
    code.add_data(text, optimize=0)
    code.make()
    return code


def same(text: bytes, correction: int) -> int:
    expected = by_qrcode(text, correction)
    rows = ["".join("01"[bool(module)] for module in row) for row in expected.modules]
    assert grid(text, expected.version, correction) == rows
    return expected.version


@pytest.mark.parametrize("correction", LEVELS)
@pytest.mark.parametrize("letters", ["0123456789", CAPITALS, "aB3-ü€"], ids=["digits", "capitals", "bytes"])
def test_every_module_is_where_qrcode_puts_it(letters: str, correction: int) -> None:
    source = random.Random(letters)
    texts = ["".join(source.choices(letters, k=length)) for length in (1, 2, 3, 12, 13, 40, 111, 300)]
    assert len({same(text.encode(), correction) for text in texts}) >= 3


@pytest.mark.parametrize("correction", LEVELS)
def test_codes_of_many_blocks_are_the_same_too(correction: int) -> None:
    assert same(b"x" * 1200, correction) > 20


def test_text_that_fills_its_code_to_the_last_bit_is_the_same() -> None:
    assert same(b"x" * 14, ERROR_CORRECT_M) == 1
    assert same(b"x" * 15, ERROR_CORRECT_M) == 2
