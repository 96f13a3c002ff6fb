"""Lists in JSON: what other systems write, and what a hand may have spoilt."""

import pytest

from checkin.guestlists.objects import NotAList, json_rows


def test_a_row_is_an_object_with_its_number():
    assert json_rows('[{"name": "Ada"}, {"name": "Li", "code": 7}]') == [
        (0, ("name", "code")),
        (1, ("Ada", "")),
        (2, ("Li", "7")),
    ]


def test_what_is_no_object_keeps_its_row_so_that_it_is_reported():
    header, first, second = json_rows('[5, {"name": "Ada"}]')
    assert first == (1, ("5", ""))
    assert second == (2, ("", "Ada"))
    assert header[1] == ("?", "name")


@pytest.mark.parametrize("text", ["[5]", '"Ada"', "{}", "nonsense"])
def test_no_objects_are_no_list(text):
    with pytest.raises(NotAList):
        json_rows(text)
