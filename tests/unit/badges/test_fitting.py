from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checkin.badges.face import Weight
from checkin.badges.fitting import Fitted, Style, fit
from checkin.badges.text import clean
from tests.unit.badges.support import LETTERS_60

NAME = Style(Weight.BOLD, 40, 14, most_lines=3)


def lines(fitted: Fitted) -> list[str]:
    return [line.text for line in fitted.lines]


def squeezed(text: str) -> str:
    return text.replace(" ", "")


names = st.text(st.characters(codec="utf-8", exclude_categories=["Co", "Cn"]), max_size=60)
latin = st.text(st.sampled_from("abcdefghijklmnopqrstuvwxyzäöüßÉŁğ -'."), min_size=1, max_size=60)


@settings(deadline=None, max_examples=150)
@given(latin | names, st.floats(120, 300), st.floats(80, 200))
def test_fitted_text_is_inside_its_box_and_never_too_small(text: str, width_pt: float, height_pt: float) -> None:
    fitted = fit(text, NAME, width_pt, height_pt)
    assert fitted.height_pt <= height_pt + 1e-6
    assert all(line.width_em * fitted.size_pt <= width_pt + 1e-6 for line in fitted.lines)
    assert not fitted.lines or NAME.smallest_pt <= fitted.size_pt <= NAME.largest_pt


@settings(deadline=None, max_examples=150)
@given(latin | names)
def test_text_is_lossless_where_it_is_not_marked_as_shortened(text: str) -> None:
    fitted = fit(text, NAME, 200, 150)
    if fitted.shortened:
        assert "…" in lines(fitted)[-1]
    else:
        assert squeezed("".join(lines(fitted))) == squeezed("".join(map(clean, text.split("\n"))))


@settings(deadline=None, max_examples=100)
@given(st.text(st.sampled_from("abcdefghijklmnopqrstuvwxyz -"), min_size=1, max_size=60))
def test_sixty_letters_of_latin_are_never_shortened_in_the_room_of_a_label(text: str) -> None:
    assert not fit(text, NAME, 150, 100).shortened


def test_short_name_gets_the_largest_size() -> None:
    assert fit("Ada", NAME, 250, 100).size_pt == 40


def test_name_that_is_still_comfortable_stays_on_one_line() -> None:
    fitted = fit("Anna Lena Schmid", NAME, 250, 100)
    assert lines(fitted) == ["Anna Lena Schmid"]
    assert fitted.size_pt >= NAME.comfortable_pt


def test_text_a_little_too_small_on_one_line_is_broken_rather_than_shortened() -> None:
    style = Style(Weight.REGULAR, 12, 8, most_lines=3)
    one_line = fit("Bayerisches Staatsministerium für Digitales", replace(style, smallest_pt=4), 150, 60)
    assert style.comfort * 12 <= one_line.size_pt < 8
    fitted = fit("Bayerisches Staatsministerium für Digitales", style, 150, 60)
    assert lines(fitted) == ["Bayerisches Staatsministerium", "für Digitales"]
    assert not fitted.shortened


def test_longer_name_is_broken_rather_than_made_small() -> None:
    fitted = fit("Maximiliana Theodora", NAME, 250, 100)
    assert lines(fitted) == ["Maximiliana", "Theodora"]
    assert fitted.size_pt > fit("Maximiliana Theodora", Style(Weight.BOLD, 40, 14, most_lines=1), 250, 100).size_pt


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Margarethe van der Aa", ["Margarethe", "van der Aa"]),
        ("María Fernanda de la Cruz", ["María Fernanda", "de la Cruz"]),
        ("Freifrau von Hohenzollern", ["Freifrau", "von Hohenzollern"]),
    ],
)
def test_particles_stay_with_their_name(name: str, expected: list[str]) -> None:
    assert lines(fit(name, NAME, 200, 120)) == expected


def test_hyphenated_name_is_kept_whole_where_that_is_comfortable() -> None:
    assert lines(fit("Anna Meyer-Landrut", NAME, 220, 120)) == ["Anna", "Meyer-Landrut"]


def test_long_hyphenated_name_is_broken_after_the_hyphen() -> None:
    assert lines(fit("Leutheusser-Schnarrenberger", NAME, 220, 100)) == ["Leutheusser-", "Schnarrenberger"]


def test_word_too_long_for_a_line_is_broken_without_losing_a_letter() -> None:
    fitted = fit(LETTERS_60, NAME, 150, 120)
    assert "".join(lines(fitted)) == LETTERS_60
    assert len(fitted.lines) > 2
    assert fitted.size_pt >= 14


def test_letter_keeps_its_marks_when_a_word_is_broken() -> None:
    fitted = fit("q\u0301" * 60, NAME, 150, 200)
    assert len(fitted.lines) > 1
    assert not any(line.text.startswith("\u0301") for line in fitted.lines)


def test_what_no_size_can_hold_ends_in_an_ellipsis_and_says_so() -> None:
    fitted = fit("Ada " * 500, NAME, 150, 60)
    assert fitted.shortened
    assert lines(fitted)[-1].endswith("…")
    assert fitted.size_pt >= 14
    assert fitted.height_pt <= 60


@pytest.mark.parametrize("text", ["", "   ", "\x00\u202e"])
def test_nothing_visible_is_no_line(text: str) -> None:
    assert fit(text, NAME, 100, 100) == Fitted((), 0.0)
