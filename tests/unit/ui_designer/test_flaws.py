"""What keeps a template from being drawn is found while it is typed."""

import pytest

from checkin.badges import edits
from checkin.badges import template as t
from checkin.badges.templates import shipped
from checkin.ui.designer.flaws import Flaw, FlawKind, flaws, is_shown
from checkin.ui.designer.guests import invented
from checkin.ui.designer.new_elements import new_element

LAYOUT = shipped()["conference"].template
TEXT = next(index for index, each in enumerate(LAYOUT.element) if isinstance(each, t.Text))
COLUMN = next(index for index, each in enumerate(LAYOUT.element) if isinstance(each, t.Column))


@pytest.mark.parametrize("design", shipped().values(), ids=lambda each: each.template.name)
def test_a_shipped_template_has_no_flaw(design):
    assert not list(flaws(design.template, frozenset(design.images)))


@pytest.mark.parametrize("when", ["guest.category = 'Presse'", "__import__('os')", "guest.shoe", "guest.stand =="])
def test_a_condition_that_is_not_understood_is_a_flaw(when):
    found = list(flaws(edits.changed(LAYOUT, TEXT, when=when)))
    assert [(each.index, each.kind) for each in found] == [(TEXT, FlawKind.CONDITION)]
    assert found[0].text


def test_a_field_nobody_knows_is_a_flaw_in_texts_and_in_columns():
    assert list(flaws(edits.changed(LAYOUT, TEXT, text="{shoe} {name}"))) == [Flaw(TEXT, FlawKind.FIELD, "shoe")]
    found = list(flaws(edits.item_changed(LAYOUT, COLUMN, 1, text="{shoe}")))
    assert found == [Flaw(COLUMN, FlawKind.FIELD, "shoe")]


def test_a_smallest_size_above_the_largest_is_a_flaw():
    assert list(flaws(edits.changed(LAYOUT, TEXT, size=(20.0, 10.0)))) == [Flaw(TEXT, FlawKind.SIZES)]


def test_a_missing_picture_is_a_flaw():
    template = edits.added(LAYOUT, new_element(t.Image, LAYOUT, 1, "logo.png"))
    assert list(flaws(template)) == [Flaw(len(LAYOUT.element), FlawKind.PICTURE, "logo.png")]
    assert not list(flaws(template, frozenset({"logo.png"})))


@pytest.mark.parametrize(
    ("values", "shown"),
    [
        ({"when": "guest.stand"}, True),
        ({"when": "not guest.stand"}, False),
        ({"when": "guest.shoe"}, True),
        ({"text": "{pronouns}"}, False),
        ({"text": "{pronouns} {name}"}, True),
        ({"text": "{shoe}"}, True),
    ],
)
def test_an_element_is_shown_where_its_condition_holds_and_it_says_something(values, shown):
    element = edits.changed(LAYOUT, TEXT, **values).element[TEXT]
    assert is_shown(element, invented()[0]) is shown
