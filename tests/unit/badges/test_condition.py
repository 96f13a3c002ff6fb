import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.badges.condition import ConditionError, condition

FIELDS = frozenset({"category", "stand", "title"})
PRESS = {"category": "Presse", "stand": "", "title": "Dr."}


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("", True),
        ("guest.category == 'presse'", True),
        ("guest.category != 'Presse'", False),
        ("guest.category in ['Team', 'Presse']", True),
        ("guest.category not in ('Team', 'Presse')", False),
        ("guest.title", True),
        ("guest.stand", False),
        ("guest.title and not guest.stand", True),
        ("guest.stand or guest.title == 'Dr.'", True),
        ("not (guest.stand or guest.title)", False),
    ],
)
def test_condition_is_asked_of_the_guest(text, holds):
    assert condition(text, FIELDS)(PRESS) is holds


@pytest.mark.parametrize(
    "text",
    [
        "guest.email == 'a'",
        "category == 'a'",
        "__import__('os').system('true')",
        "guest.category.__class__",
        "guest.category == guest.stand",
        "guest.category in 'Presse'",
        "guest.category < 'a'",
        "guest.category == 'a' == 'b'",
        "guest.category ==",
        "guest.category == 1",
        "lambda: 1",
        "[x for x in guest]",
        "1",
        "(" * 400,
        "guest.title and " * 100 + "guest.title",
    ],
)
def test_anything_else_is_refused(text):
    with pytest.raises(ConditionError):
        condition(text, FIELDS)


@given(st.text(max_size=60))
def test_no_text_whatever_does_more_than_be_refused(text):
    try:
        asked = condition(text, FIELDS)
    except ConditionError:
        return
    assert asked(PRESS) in (True, False)
