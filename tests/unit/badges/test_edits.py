"""Changes of a template keep every element on the badge, and touch nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.badges import edits
from checkin.badges import template as t
from checkin.badges.edits import Pull
from checkin.badges.template_file import read, written
from checkin.badges.templates import shipped
from checkin.ui.designer.new_elements import new_element
from checkin.ui.designer.words import KINDS

LAYOUT = shipped()["conference"].template
DESIGNS = [design.template for design in shipped().values()]
lengths = st.floats(-500, 500, allow_nan=False)
indexes = st.integers(0, len(LAYOUT.element) - 1)
pulls = st.builds(Pull, st.sampled_from([-1, 0, 1]), st.sampled_from([-1, 0, 1]))


def others(template, index):
    return template.element[:index] + template.element[index + 1 :]


def place(template, index):
    element = template.element[index]
    return element.left, element.top, element.width, element.height


@given(indexes, lengths, lengths)
def test_a_moved_element_stays_on_the_badge_as_large_as_it_was(index, right, down):
    made = edits.moved(LAYOUT, index, right, down)
    assert place(made, index)[2:] == place(LAYOUT, index)[2:]
    assert others(made, index) == others(LAYOUT, index)
    assert read(written(made), "made") == made


@given(indexes, pulls, lengths, lengths)
def test_a_pulled_element_stays_on_the_badge_and_keeps_the_edges_that_were_not_pulled(index, pull, right, down):
    made = edits.pulled(LAYOUT, index, pull, right, down)
    assert read(written(made), "made") == made
    was, now = LAYOUT.element[index], made.element[index]
    assert min(now.width, now.height) >= edits.SMALLEST_MM
    if pull.across <= 0:
        assert now.left + now.width == pytest.approx(was.left + was.width, abs=0.011)
    if pull.across >= 0:
        assert now.left == was.left
    if pull.down <= 0:
        assert now.top + now.height == pytest.approx(was.top + was.height, abs=0.011)


def test_an_element_is_moved_by_what_is_asked_where_there_is_room():
    qr = 2
    assert place(edits.moved(LAYOUT, qr, -10, -2.5), qr) == (51, 79.5, 44, 44)


def test_sizes_stop_at_the_edge_of_the_badge():
    assert place(edits.sized(LAYOUT, 2, 90, 10), 2) == (61, 82, 44, 10)


def test_a_change_that_changes_nothing_gives_the_same_template():
    assert edits.changed(LAYOUT, 2, left=61.0) is LAYOUT


def test_texts_of_a_column_are_changed_added_and_removed_one_by_one():
    column = next(index for index, each in enumerate(LAYOUT.element) if isinstance(each, t.Column))
    count = len(LAYOUT.element[column].item)
    longer = edits.item_added(LAYOUT, column, 1)
    assert len(longer.element[column].item) == count + 1
    assert edits.item_removed(longer, column, 2) == LAYOUT
    renamed = edits.item_changed(LAYOUT, column, 0, text="{role}")
    assert [item.text for item in renamed.element[column].item][:2] == ["{role}", "{first_name}"]
    with pytest.raises(TypeError):
        edits.column(LAYOUT, 2)


def test_the_last_text_of_a_column_stays():
    template = edits.added(LAYOUT, new_element(t.Column, LAYOUT, 1))
    index = len(template.element) - 1
    one = edits.item_removed(template, index, 0)
    assert len(one.element[index].item) == 1
    assert edits.item_removed(one, index, 0) is one


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("template", DESIGNS, ids=lambda each: each.name)
def test_a_new_element_lies_on_the_badge_above_all_others(kind, template):
    made = edits.added(template, new_element(kind, template, 1, "logo.png"))
    assert made.element[:-1] == template.element
    assert isinstance(made.element[-1], kind)
    assert read(written(made), "made") == made


def test_a_copy_lies_aside_and_is_else_the_same():
    made = edits.copied(LAYOUT, 1)
    assert made.element[:-1] == LAYOUT.element
    assert place(made, -1) == (13, LAYOUT.height - 17.6, 87, 17.6)
    assert edits.placed(made, len(LAYOUT.element), 9, 128.2).element[-1] == LAYOUT.element[1]


def test_an_element_is_taken_out_alone():
    assert edits.removed(LAYOUT, 1).element == others(LAYOUT, 1)


def test_lifting_swaps_with_the_neighbour_of_the_same_side_only():
    template = shipped()["two-sided"].template
    front = [index for index, each in enumerate(template.element) if each.side == 1]
    back = [index for index, each in enumerate(template.element) if each.side == 2]
    assert front
    assert back
    made, index = edits.lifted(template, front[0], 1)
    assert made.element[index] == template.element[front[0]]
    assert [each for each in made.element if each.side == 2] == [template.element[index] for index in back]
    sides = [each for each in made.element if each.side == 1]
    assert sides[:2] == [template.element[front[1]], template.element[front[0]]]


def test_lifting_ends_at_the_top_and_at_the_bottom():
    last = len(LAYOUT.element) - 1
    assert edits.lifted(LAYOUT, last, 1) == (LAYOUT, last)
    assert edits.lifted(LAYOUT, 0, -1) == (LAYOUT, 0)
