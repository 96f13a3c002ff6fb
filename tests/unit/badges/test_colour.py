import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.badges.colour import contrast, luminance, text_on

colours = st.integers(0, 0xFFFFFF).map(lambda value: f"#{value:06x}")


@given(colours)
def test_word_on_any_bar_has_the_contrast_the_law_asks_for(colour: str) -> None:
    assert contrast(text_on(colour), colour) >= 4.5


def test_black_on_white_has_the_contrast_of_the_definition() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("colour", ["", "red", "#fff", "#12345g", "1f5fa8"])
def test_other_ways_to_write_a_colour_are_refused(colour: str) -> None:
    with pytest.raises(ValueError, match=f"^{colour}$"):
        luminance(colour)
