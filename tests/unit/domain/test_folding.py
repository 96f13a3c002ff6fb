import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.domain.folding import fold, fold_words


@pytest.mark.parametrize(
    "spellings",
    [
        ("Müller", "Mueller", "MULLER", "muller"),
        ("Größler", "Groessler", "Grossler"),
        ("Straße", "strasse"),
        ("Łódź", "lodz"),
        ("Øystein", "oystein"),
        ("O'Brien", "O\u2019Brien", "obrien"),
        ("Y\u0131ld\u0131z", "yildiz"),
        ("Æsir", "Aesir"),
    ],
    ids=lambda spellings: spellings[0],
)
def test_spellings_of_one_name_are_one_word(spellings):
    assert len({fold(spelling) for spelling in spellings}) == 1


def test_hyphens_part_words():
    assert fold_words("Größler-Weiß, Änne") == ["grossler", "weiss", "anne"]


@given(st.text())
def test_folded_text_is_words_only(text):
    assert all(word.isprintable() and " " not in word for word in fold_words(text))
