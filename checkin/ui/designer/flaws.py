"""What keeps a template from being drawn and saved, found element by element while somebody is still typing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from checkin.badges import template as t
from checkin.badges.badge import Badge
from checkin.badges.condition import ConditionError, condition
from checkin.badges.fields import FIELDS, asked, filled, values
from checkin.badges.template import Template

_KNOWN = frozenset(FIELDS)


class FlawKind(StrEnum):
    """What is wrong with an element."""

    CONDITION = "condition"
    FIELD = "field"
    SIZES = "sizes"
    PICTURE = "picture"


@dataclass(frozen=True, slots=True)
class Flaw:
    """One thing that is wrong.

    Attributes:
        index: of the element.
        text: the piece that is not understood, the field nobody knows, or the picture that is missing.
    """

    index: int
    kind: FlawKind
    text: str = ""


def flaws(template: Template, pictures: frozenset[str] = frozenset()) -> Iterator[Flaw]:
    """Yield what is wrong with a template, in the order of its elements.

    Args:
        pictures: the names of those that travel with it.
    """
    for index, element in enumerate(template.element):
        try:
            condition(element.when, _KNOWN)
        except ConditionError as error:
            yield Flaw(index, FlawKind.CONDITION, str(error))
        for item in texts(element):
            yield from (Flaw(index, FlawKind.FIELD, name) for name in asked(item.text) if name not in _KNOWN)
            if item.size[0] > item.size[1]:
                yield Flaw(index, FlawKind.SIZES)
        if isinstance(element, t.Image) and element.file not in pictures:
            yield Flaw(index, FlawKind.PICTURE, element.file)


def is_shown(element: t.AnyElement, badge: Badge) -> bool:
    """Return whether an element is printed on a guest's badge: its condition holds, and its texts are not empty.

    One whose condition is not understood counts as shown: that is said elsewhere.
    """
    fields = values(badge)
    try:
        holds = condition(element.when, _KNOWN)(fields)
        words = [filled(item.text, fields) for item in texts(element)]
    except (ConditionError, KeyError):
        return True
    return holds and (not words or any(words))


def texts(element: t.AnyElement) -> tuple[t.Item, ...]:
    """Return the texts of an element: one of a text, several of a column, none of the others."""
    match element:
        case t.Text():
            return (element.item,)
        case t.Column():
            return element.item
        case _:
            return ()
