import pytest

from checkin.badges.media import MEDIA, medium
from checkin.badges.templates import design, names, shipped
from checkin.errors import BadgeError, Fault


def test_unknown_medium_is_refused_with_the_known_ones() -> None:
    with pytest.raises(BadgeError) as caught:
        medium("a7")
    assert caught.value.fault is Fault.UNKNOWN_MEDIA
    assert caught.value.facts == {"name": "a7", "known": ("a6", "label-62x100", "a4-8")}


def test_unknown_template_is_refused_with_the_known_ones() -> None:
    with pytest.raises(BadgeError) as caught:
        design("glitter", medium("a6"))
    assert caught.value.fault is Fault.UNKNOWN_TEMPLATE
    assert caught.value.facts == {"name": "glitter", "known": tuple(names(shipped().values()))}


@pytest.mark.parametrize("name", MEDIA)
def test_places_are_on_the_page_and_do_not_overlap(name: str) -> None:
    paper = medium(name)
    places = [paper.place_mm(index) for index in range(paper.places)]
    assert len(set(places)) == paper.columns * paper.rows
    for left, top in places:
        assert 0 <= left <= paper.page_width_mm - paper.badge_width_mm
        assert 0 <= top <= paper.page_height_mm - paper.badge_height_mm
    assert paper.columns == 1 or paper.pitch_x_mm >= paper.badge_width_mm
    assert paper.rows == 1 or paper.pitch_y_mm >= paper.badge_height_mm


def test_sheet_fills_row_by_row() -> None:
    assert [medium("a4-8").place_mm(index) for index in range(3)] == [(0, 0), (105, 0), (0, 74.25)]
