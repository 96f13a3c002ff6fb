import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.domain.code import ALPHABET, LENGTH, fold, is_mistyped, is_own_code, make_code, tidy

codes = st.integers().map(lambda seed: make_code(random.Random(seed)))


@given(codes)
def test_made_codes_are_our_own(code):
    assert is_own_code(code)
    assert len(code) == LENGTH
    assert not set("0O1ILU") & set(code)


@given(codes, st.integers(0, LENGTH - 1), st.sampled_from(ALPHABET))
def test_one_wrong_character_is_seen(code, place, character):
    wrong = code[:place] + character + code[place + 1 :]
    assert is_own_code(wrong) == (wrong == code)
    assert is_mistyped(wrong) == (wrong != code)


@given(codes, st.integers(0, LENGTH - 2))
def test_two_swapped_neighbours_are_seen(code, place):
    swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
    assert is_own_code(swapped) == (swapped == code)


@pytest.mark.parametrize(
    ("damaged", "meant"),
    [(" ABC-1\r\n", "ABC-1"), ("\ufeffABC", "ABC"), ("\x1dABC\x04", "ABC"), ("A\u200bBC", "ABC"), ("\t", "")],
)
def test_what_a_scanner_adds_is_taken_off(damaged, meant):
    assert tidy(damaged) == meant


@given(codes)
def test_case_blanks_and_hyphens_do_not_matter(code):
    written = f"{code[:4].lower()}-{code[4:8]} {code[8:]}\n"
    assert fold(written) == fold(code)
    assert is_own_code(written)


@given(st.text())
def test_folding_twice_is_folding_once(text):
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize("text", ["", "kmvagf3cgy75uebznqskx6qg6zhymrhg", "004711", "O0O0O0O0O0O0"])
def test_codes_of_other_systems_are_not_mistyped_ones_of_ours(text):
    assert not is_own_code(text)
    assert not is_mistyped(text)
