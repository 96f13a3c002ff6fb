"""Which fields the form has for each kind of element, what they are called, and what they are typed into."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from checkin.badges import template as t
from checkin.badges.template import Align, AnyElement, Shows, Upright
from checkin.ui.designer.colour_input import ColourInput
from checkin.ui.designer.input_field import Input
from checkin.ui.designer.inputs import BoldInput, ChoiceInput, LineInput, TextInput
from checkin.ui.designer.number_inputs import NumberInput, SizesInput
from checkin.ui.words.language import QT_TRANSLATE_NOOP, translate

_OF_WORDS = ("text", "size", "weight", "lines", "colour")

OF_KIND: dict[type[AnyElement], tuple[str, ...]] = {
    t.Text: (*_OF_WORDS, "align", "valign"),
    t.Column: ("align", "valign"),
    t.Qr: ("shows", "align", "valign", "inset"),
    t.Barcode: (),
    t.Image: ("align", "valign"),
    t.Box: ("fill", "edge", "edge_pt", "radius"),
    t.Line: ("colour", "thickness_pt"),
}
"""The fields that only some kinds have, in their order."""

OF_ITEM = (*_OF_WORDS, "gap")
"""The fields of each text of a column."""

WIDE = frozenset({"text", "size", "shows", "when", "name", "colour", "fill", "edge"})
"""Fields that take a row of their own."""

LABELS = {
    "left": QT_TRANSLATE_NOOP("Designer", "From the left"),
    "top": QT_TRANSLATE_NOOP("Designer", "From the top"),
    "width": QT_TRANSLATE_NOOP("Designer", "Width"),
    "height": QT_TRANSLATE_NOOP("Designer", "Height"),
    "text": QT_TRANSLATE_NOOP("Designer", "Text"),
    "size": QT_TRANSLATE_NOOP("Designer", "Size of letters, from and to"),
    "weight": QT_TRANSLATE_NOOP("Designer", "Letters"),
    "lines": QT_TRANSLATE_NOOP("Designer", "Lines, at most"),
    "colour": QT_TRANSLATE_NOOP("Designer", "Colour"),
    "align": QT_TRANSLATE_NOOP("Designer", "Across"),
    "valign": QT_TRANSLATE_NOOP("Designer", "Up and down"),
    "shows": QT_TRANSLATE_NOOP("Designer", "What it says"),
    "inset": QT_TRANSLATE_NOOP("Designer", "White at the edge"),
    "fill": QT_TRANSLATE_NOOP("Designer", "Filled with"),
    "edge": QT_TRANSLATE_NOOP("Designer", "Edge"),
    "edge_pt": QT_TRANSLATE_NOOP("Designer", "Width of the edge"),
    "radius": QT_TRANSLATE_NOOP("Designer", "Round corners"),
    "thickness_pt": QT_TRANSLATE_NOOP("Designer", "Thickness"),
    "gap": QT_TRANSLATE_NOOP("Designer", "White above it"),
    "when": QT_TRANSLATE_NOOP("Designer", "Only shown if"),
    "name": QT_TRANSLATE_NOOP("Designer", "What it is called here"),
}

_ALIGNS = {
    Align.LEFT: QT_TRANSLATE_NOOP("Designer", "Left"),
    Align.CENTRE: QT_TRANSLATE_NOOP("Designer", "Centre"),
    Align.RIGHT: QT_TRANSLATE_NOOP("Designer", "Right"),
}
_UPRIGHTS = {
    Upright.TOP: QT_TRANSLATE_NOOP("Designer", "Top"),
    Upright.MIDDLE: QT_TRANSLATE_NOOP("Designer", "Middle"),
    Upright.BOTTOM: QT_TRANSLATE_NOOP("Designer", "Bottom"),
    Upright.SPREAD: QT_TRANSLATE_NOOP("Designer", "Spread"),
}
_SHOWN = {
    Shows.CODE: QT_TRANSLATE_NOOP("Designer", "Admission code"),
    Shows.CONTACT: QT_TRANSLATE_NOOP("Designer", "Contact card, if agreed to"),
}


def made_input(name: str, conditions: Sequence[tuple[str, str]] = ()) -> Input:
    """Return the input for a field.

    Args:
        conditions: ready ones, as they are called and as they are written.
    """
    caption = translate("Designer", LABELS[name])
    if name in _NUMBERS:
        return NumberInput(name, caption, *_NUMBERS[name])
    if name == "when":
        return LineInput(name, caption, translate("Designer", "Always"), conditions)
    return _MAKERS[name](name, caption)


def _choices(words: Mapping[Any, str]) -> list[tuple[str, object]]:
    return [(translate("Designer", text), value) for value, text in words.items()]


_NUMBERS: dict[str, tuple[float, float, float, str]] = {
    "left": (0, 1000, 1, "mm"),
    "top": (0, 1000, 1, "mm"),
    "width": (0.2, 1000, 1, "mm"),
    "height": (0.2, 1000, 1, "mm"),
    "inset": (0, 50, 1, "mm"),
    "radius": (0, 100, 1, "mm"),
    "gap": (0, 100, 1, "mm"),
    "edge_pt": (0, 20, 0.25, "pt"),
    "thickness_pt": (0.25, 20, 0.25, "pt"),
    "lines": (1, 40, 1, ""),
}
"""Least, most, step and unit."""

_MAKERS: dict[str, Callable[[str, str], Input]] = {
    "text": TextInput,
    "size": SizesInput,
    "weight": lambda name, _: BoldInput(name, translate("Designer", "Bold")),
    "colour": ColourInput,
    "fill": lambda name, caption: ColourInput(name, caption, may_be_none=True),
    "edge": lambda name, caption: ColourInput(name, caption, may_be_none=True),
    "align": lambda name, caption: ChoiceInput(name, caption, _choices(_ALIGNS)),
    "valign": lambda name, caption: ChoiceInput(name, caption, _choices(_UPRIGHTS)),
    "shows": lambda name, caption: ChoiceInput(name, caption, _choices(_SHOWN)),
    "name": lambda name, caption: LineInput(name, caption, ""),
}
