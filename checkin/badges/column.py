"""Texts in their boxes: one alone, or several below each other that share what room there is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from checkin.badges.fields import NAMES, asked, filled
from checkin.badges.fitting import Fitted, Style, fit
from checkin.badges.placing import PT_PER_MM, PlacedText
from checkin.badges.template import Align, Column, Element, Item, Text, Upright

Colours = Callable[[str], str]
Fields = Mapping[str, str]

# How much of the height for two names the first may take; tried in this order.
_FIRST_SHARES = (0.62, 0.5, 0.38)

# The second of two names is no larger than this share of the first.
_SECOND_SIZE = 0.8

# Of the height that is left over, how much stands above: a little less than half looks like the middle.
_ABOVE = {Upright.TOP: 0.0, Upright.MIDDLE: 0.36, Upright.BOTTOM: 1.0, Upright.SPREAD: 0.0}

_WHOLE_NAME_LINES = 4


def box_of(element: Element) -> tuple[float, float, float, float]:
    """Return left, top, width and height."""
    return element.left, element.top, element.width, element.height


def placed_text(element: Text, fields: Fields, colours: Colours) -> Iterator[PlacedText]:
    """Yield the text at its place, if it says anything."""
    item = element.item
    fitted = _fit(filled(item.text, dict(fields)), style_of(item), element.width, element.height)
    if fitted.lines:
        above = 0.5 if element.valign is Upright.MIDDLE else _ABOVE[element.valign]
        top = element.top + above * (element.height - _height(fitted))
        colour = colours(item.colour)
        yield PlacedText(_field(item), fitted, element.left, top, element.width, colour, element.align, item.size[1])


def placed_column(column: Column, fields: Fields, colours: Colours) -> Iterator[PlacedText]:
    """Yield the texts of a column from its top downwards."""
    said = [(item, text) for item in column.item if (text := filled(item.text, dict(fields)))]
    gaps = _gaps([item for item, _ in said])
    fitted = _fitted(said, column.width, column.height - sum(gaps))
    spare = column.height - sum(gaps) - sum(_height(each) for _, each in fitted)
    top = column.top + _ABOVE[column.valign] * spare
    for index, ((item, each), gap) in enumerate(zip(fitted, gaps, strict=False)):
        top += gap + (spare if index == 1 and column.valign is Upright.SPREAD else 0.0)
        if each.lines:
            yield _placed(item, each, column, top, colours(item.colour), column.align)
        top += _height(each)


def style_of(item: Item) -> Style:
    """Return how a template's text may be set."""
    smallest, largest = item.size
    return Style(item.weight.weight, largest, smallest, item.lines, item.leading, item.comfort, item.font)


def _placed(item: Item, fitted: Fitted, column: Column, top: float, colour: str, align: Align) -> PlacedText:
    return PlacedText(_field(item), fitted, column.left, top, column.width, colour, align, item.size[1])


def _fitted(said: list[tuple[Item, str]], width: float, height: float) -> list[tuple[Item, Fitted]]:
    """Fit the texts that have a share of the height, then those that get the rest; all in their order."""
    done = {id(item): _fit(text, style_of(item), width, height * item.share) for item, text in said if item.share}
    rest = height - sum(_height(fitted) for fitted in done.values())
    free = [(item, text) for item, text in said if not item.share]
    match free:
        case [(first, first_text), (second, second_text)]:
            pair = _pair(first, first_text, second, second_text, width, rest)
            done[id(first)], done[id(second)] = pair
        case [(only, text)] if _is_name(only):
            style = style_of(only)
            whole = replace(style, most_lines=max(style.most_lines, _WHOLE_NAME_LINES))
            done[id(only)] = _fit(text, whole, width, rest)
        case _:
            for item, text in free:
                done[id(item)] = _fit(text, style_of(item), width, rest / len(free))
    return [(item, done[id(item)]) for item, _ in said]


def _pair(first: Item, first_text: str, second: Item, second_text: str, w: float, h: float) -> tuple[Fitted, Fitted]:
    """Return two texts, the first larger; names that do not fit so are set as one."""
    for share in _FIRST_SHARES:
        above = _fit(first_text, style_of(first), w, h * share)
        style = style_of(second)
        largest = max(style.smallest_pt, min(style.largest_pt, _SECOND_SIZE * above.size_pt))
        below = _fit(second_text, replace(style, largest_pt=largest), w, h - _height(above))
        if not above.shortened and not below.shortened:
            return above, below
    if not _is_name(first) or not _is_name(second):
        return above, below
    whole = replace(style_of(first), most_lines=_WHOLE_NAME_LINES)
    return _fit(f"{first_text} {second_text}", whole, w, h), Fitted((), 0.0)


def _gaps(items: list[Item]) -> list[float]:
    return [item.gap if index else 0.0 for index, item in enumerate(items)]


def _field(item: Item) -> str:
    """Return what part of the badge a text is: its first field; every part of a name is ``name``."""
    names = asked(item.text)
    return "words" if not names else "name" if NAMES.intersection(names) else names[0]


def _is_name(item: Item) -> bool:
    return _field(item) == "name"


def _fit(text: str, style: Style, width_mm: float, height_mm: float) -> Fitted:
    return fit(text, style, width_mm * PT_PER_MM, height_mm * PT_PER_MM)


def _height(fitted: Fitted) -> float:
    return fitted.height_pt / PT_PER_MM
