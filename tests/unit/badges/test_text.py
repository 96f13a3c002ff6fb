import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.badges.face import STAND_IN, Weight
from checkin.badges.fonts import default_face
from checkin.badges.text import clean, clusters, shape


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A\x00d\x07a", "Ada"),
        ("Ada\tLove\r\nlace", "Ada Love lace"),
        ("  Ada \u00a0 Lovelace ", "Ada Lovelace"),
        ("Ada\u202eevil\u202c", "Adaevil"),
        ("Lo\u00advelace", "Lovelace"),
        ("a\u0308", "ä"),
        ("\ud800", "\ufffd"),
        ("क\u094d\u200dष", "क\u094d\u200dष"),
    ],
)
def test_what_is_invisible_is_taken_out(text: str, expected: str) -> None:
    assert clean(text) == expected


@given(st.text())
def test_clean_text_stays_as_it_is(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@given(st.text())
def test_clusters_lose_nothing(text: str) -> None:
    assert "".join(clusters(text)) == text


def test_families_flags_and_accents_stay_together() -> None:
    text = "ae\u0301👩\u200d🚀🇩🇪🇫🇷👍🏽"
    assert clusters(text) == ["a", "e\u0301", "👩\u200d🚀", "🇩🇪", "🇫🇷", "👍🏽"]


@pytest.mark.parametrize("text", ["Łucja Yağmur", "Анна Кузнецова", "Ελένη", "Nguyễn"])
def test_latin_cyrillic_and_greek_stay_text(text: str) -> None:
    line = shape(text, Weight.BOLD)
    assert all(run.plain and run.face.embedded for run in line.runs)
    assert line.missing == ""


@pytest.mark.parametrize("text", ["محمد", "דוד", "नेहा", "สมชาย", "王小明", "さくら", "김민준", "😀"])
def test_names_of_the_world_are_covered(text: str) -> None:
    assert shape(text, Weight.BOLD).missing == ""
    assert shape(text, Weight.REGULAR).missing == ""


def test_arabic_letters_are_joined() -> None:
    joined = {glyph.gid for run in shape("محمد", Weight.BOLD).runs for glyph in run.glyphs}
    apart = {glyph.gid for letter in "محمد" for run in shape(letter, Weight.BOLD).runs for glyph in run.glyphs}
    assert not joined & apart


def test_right_to_left_words_stand_right_to_left() -> None:
    line = shape("דוד כהן", Weight.BOLD)
    first_word, second_word = "דוד", "כהן"
    glyphs = [glyph.gid for run in line.runs for glyph in run.glyphs]
    last_on_page = [glyph.gid for run in shape(first_word, Weight.BOLD).runs for glyph in run.glyphs]
    first_on_page = [glyph.gid for run in shape(second_word, Weight.BOLD).runs for glyph in run.glyphs]
    assert glyphs[:3] == first_on_page
    assert glyphs[-3:] == last_on_page


@pytest.mark.parametrize("text", ["Nguyễn", "Nguyễn Thị Ánh", "Анна Smith"])
def test_name_is_set_in_one_font_where_one_covers_it(text: str) -> None:
    assert len({run.face for run in shape(text, Weight.BOLD).runs}) == 1


def test_word_that_only_one_font_covers_leaves_the_others_as_they_are() -> None:
    ada, *_ = shape("Ada 😀", Weight.BOLD).runs
    assert ada.face is default_face(Weight.BOLD)


def test_bold_differs_from_regular_in_variable_fonts_too() -> None:
    assert shape("Анна", Weight.BOLD).width_em > shape("Анна", Weight.REGULAR).width_em


def test_letters_are_kerned() -> None:
    assert shape("To", Weight.BOLD).width_em < shape("T", Weight.BOLD).width_em + shape("o", Weight.BOLD).width_em


def test_character_no_font_covers_gets_a_frame_and_is_named() -> None:
    line = shape("A\U000f1234", Weight.BOLD)
    assert line.missing == "\U000f1234"
    assert [glyph.gid for glyph in line.runs[-1].glyphs] == [STAND_IN]
    assert line.runs[-1].face.outline(STAND_IN).count("re") == 2


def test_emoji_of_several_characters_is_one_picture() -> None:
    line = shape("👩\u200d🚀", Weight.BOLD)
    assert len([glyph for run in line.runs for glyph in run.glyphs if glyph.advance]) == 1


@given(st.text(max_size=20).map(clean))
def test_any_text_can_be_shaped(text: str) -> None:
    line = shape(text, Weight.REGULAR)
    assert sorted("".join(run.text for run in line.runs)) == sorted(text)
    assert line.width_em >= 0
    assert set(line.missing) <= set(text)


def test_line_heights_cover_stacked_accents() -> None:
    tall = unicodedata.normalize("NFC", "Ễ")
    assert shape(tall, Weight.BOLD).ascent_em > shape("E", Weight.BOLD).ascent_em


def test_a_character_nobody_has_assigned_yet_stands_among_arabic_ones():
    assert shape("\u0660\U00018d09", Weight.REGULAR)
