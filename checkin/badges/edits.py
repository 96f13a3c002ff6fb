"""Changes of a template, each giving a new one: elements stay on the badge, and nothing else is touched.

Lengths are millimetres from the upper left corner of a side, kept to a hundredth.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from msgspec import structs

from checkin.badges import template as t
from checkin.badges.template import AnyElement, Template

SMALLEST_MM = 1.0
"""What an element is never made smaller than by handles or keys."""
SMALLEST_LINE_MM = 0.2
"""The same for the room of a line, which may be thin."""
_DIGITS = 2
_COPY_MM = 4.0  # how far a copy lies from what it was copied from


@dataclass(frozen=True, slots=True)
class Pull:
    """Which edges of an element a handle moves: -1 is the left or upper one, 1 the right or lower one, 0 neither."""

    across: int
    down: int


def moved(template: Template, index: int, right_mm: float, down_mm: float) -> Template:
    """Return the template with an element moved, as far as the badge goes."""
    element = template.element[index]
    return placed(template, index, element.left + right_mm, element.top + down_mm)


def placed(template: Template, index: int, left_mm: float, top_mm: float) -> Template:
    """Return the template with an element's upper left corner there, or as near as the badge allows."""
    element = template.element[index]
    left = _within(left_mm, 0, template.width - element.width)
    top = _within(top_mm, 0, template.height - element.height)
    return changed(template, index, left=left, top=top)


def pulled(template: Template, index: int, pull: Pull, right_mm: float, down_mm: float) -> Template:
    """Return the template with edges of an element moved; they stay on the badge and never pass each other."""
    element = template.element[index]
    least = SMALLEST_LINE_MM if isinstance(element, t.Line) else SMALLEST_MM
    left, width = _stretched((element.left, element.width), pull.across, right_mm, (least, template.width))
    top, height = _stretched((element.top, element.height), pull.down, down_mm, (least, template.height))
    return changed(template, index, left=left, top=top, width=width, height=height)


def sized(template: Template, index: int, width_mm: float, height_mm: float) -> Template:
    """Return the template with an element of that size, as far as its corner leaves room."""
    element = template.element[index]
    right, down = width_mm - element.width, height_mm - element.height
    return pulled(template, index, Pull(1, 1), right, down)


def changed(template: Template, index: int, **values: Any) -> Template:
    """Return the template with other values of an element; the same template where they are what they were."""
    element = template.element[index]
    made = structs.replace(element, **values)
    return template if made == element else _with(template, index, made)


def item_changed(template: Template, index: int, row: int, **values: Any) -> Template:
    """Return the template with other values of one text of a column."""
    items = list(column(template, index).item)
    items[row] = structs.replace(items[row], **values)
    return changed(template, index, item=tuple(items))


def item_added(template: Template, index: int, row: int) -> Template:
    """Return the template with a text put into a column after ``row``, set like it."""
    items = list(column(template, index).item)
    items.insert(row + 1, structs.replace(items[row], text="{role}"))
    return changed(template, index, item=tuple(items))


def item_removed(template: Template, index: int, row: int) -> Template:
    """Return the template without a text of a column; its last one stays."""
    items = column(template, index).item
    return changed(template, index, item=items[:row] + items[row + 1 :]) if len(items) > 1 else template


def column(template: Template, index: int) -> t.Column:
    """Return the column at ``index``.

    Raises:
        TypeError: something else is there.
    """
    element = template.element[index]
    if not isinstance(element, t.Column):
        raise TypeError(element)
    return element


def added(template: Template, element: AnyElement) -> Template:
    """Return the template with an element on top of all others, moved and cut so that it lies on the badge."""
    width, height = min(element.width, template.width), min(element.height, template.height)
    made = structs.replace(
        element,
        width=width,
        height=height,
        left=_within(element.left, 0, template.width - width),
        top=_within(element.top, 0, template.height - height),
    )
    return structs.replace(template, element=(*template.element, made))


def copied(template: Template, index: int) -> Template:
    """Return the template with a copy of an element on top, a little aside."""
    element = template.element[index]
    made = structs.replace(element, left=element.left + _COPY_MM, top=element.top + _COPY_MM)
    return added(template, made)


def removed(template: Template, index: int) -> Template:
    """Return the template without an element."""
    return structs.replace(template, element=template.element[:index] + template.element[index + 1 :])


def lifted(template: Template, index: int, by: int) -> tuple[Template, int]:
    """Return the template with an element drawn over (1) or under (-1) its neighbour of the same side, and its index.

    At either end nothing changes.
    """
    elements = list(template.element)
    side = elements[index].side
    others = [n for n, each in enumerate(elements) if each.side == side]
    place = others.index(index) + by
    if not 0 <= place < len(others):
        return template, index
    target = others[place]
    elements.insert(target, elements.pop(index))
    return structs.replace(template, element=tuple(elements)), target


def _with(template: Template, index: int, element: AnyElement) -> Template:
    return structs.replace(template, element=(*template.element[:index], element, *template.element[index + 1 :]))


def _stretched(now: tuple[float, float], pull: int, by_mm: float, bounds: tuple[float, float]) -> tuple[float, float]:
    """Return start and length of an edge pair, one of them moved; ``bounds`` are the least length and the side's."""
    start, length = now
    least, whole = bounds
    end = start + length
    if pull < 0:
        start = _within(start + by_mm, 0, end - least)
    elif pull > 0:
        end = _within(end + by_mm, start + least, whole)
    else:
        return now
    return start, round(end - start, _DIGITS)


def _within(value: float, low: float, high: float) -> float:
    return round(max(low, min(value, high)), _DIGITS)
