"""One side of a badge laid out: every element of the template with its place and size. Pure geometry."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from checkin.badges import template as t
from checkin.badges.badge import Badge
from checkin.badges.code import QUIET_MODULES, fit_code, on_dot
from checkin.badges.colour import WHITE, contrast, text_on
from checkin.badges.column import box_of, placed_column, placed_text
from checkin.badges.condition import condition
from checkin.badges.contact import shorter_cards
from checkin.badges.fields import FIELDS, values
from checkin.badges.placing import (
    Composition,
    Placed,
    PlacedBars,
    PlacedBox,
    PlacedCode,
    PlacedImage,
    PlacedLine,
)
from checkin.badges.template import Align, Shows, Template, Upright

KNOWN = frozenset(FIELDS)

_FAINT = 1.3  # a fill with less contrast to the paper gets a line along its upper edge
_BARCODE_QUIET_MM = 2.5  # white beside a Code 128. Source: ISO/IEC 15417, ten modules of a quarter millimetre


@dataclass(frozen=True, slots=True)
class _Facts:
    """What elements need to know of one badge."""

    badge: Badge
    fields: dict[str, str]
    colour: str

    def colour_of(self, colour: str) -> str:
        """Return a template's colour as ``#rrggbb``."""
        return {"category": self.colour, "on-category": text_on(self.colour)}.get(colour, colour)


def compose(badge: Badge, template: Template, side: int = 1) -> Composition:
    """Return one side of the badge laid out.

    Raises:
        BadgeError: its code is too long for a QR.
    """
    facts = _facts(badge, template)
    parts = [
        part
        for element in template.element
        if element.side == side and condition(element.when, KNOWN)(facts.fields)
        for part in _PLACERS[type(element)](element, facts)
    ]
    return Composition(template.width, template.height, tuple(parts))


def expected_codes(template: Template, badge: Badge) -> tuple[str, ...]:
    """Return what the QRs on all sides of the badge say, as they are drawn; empty where it has none.

    Raises:
        BadgeError: its code is too long for a QR.
    """
    facts = _facts(badge, template)
    return tuple(
        part.text
        for element in template.element
        if isinstance(element, t.Qr) and element.side <= template.sides
        if condition(element.when, KNOWN)(facts.fields)
        for part in _qr(element, facts)
    )


def _facts(badge: Badge, template: Template) -> _Facts:
    return _Facts(badge, values(badge), template.colours.get(badge.guest.category, badge.colour))


def _text(element: t.Text, facts: _Facts) -> Iterator[Placed]:
    yield from placed_text(element, facts.fields, facts.colour_of)


def _column(element: t.Column, facts: _Facts) -> Iterator[Placed]:
    yield from placed_column(element, facts.fields, facts.colour_of)


def _qr(element: t.Qr, facts: _Facts) -> Iterator[PlacedCode]:
    if not (texts := _texts_of(element, facts.badge)):
        return
    central = element.align is Align.CENTRE and element.valign is Upright.MIDDLE
    found = fit_code(texts, min(element.width, element.height), 0.0 if central else element.inset)
    quiet, side = QUIET_MODULES * found.module_mm, found.code.modules * found.module_mm
    inset = max(element.inset, quiet)

    def place(start: float, align: Align, room: float) -> float:
        return on_dot(start + _offset(align, room, side, inset), start + quiet, start + room - quiet - side)

    left = place(element.left, element.align, element.width)
    top = place(element.top, _ACROSS[element.valign], element.height)
    yield PlacedCode(found.code, found.module_mm, left, top, found.text)


def _texts_of(element: t.Qr, badge: Badge) -> tuple[str, ...]:
    """Return what a QR may say, the most wanted first."""
    if element.shows is Shows.CONTACT and badge.contact:
        return shorter_cards(badge.contact)
    return (badge.code,) if badge.code else ()


def _bars(element: t.Barcode, facts: _Facts) -> Iterator[Placed]:
    if facts.badge.code:
        width = element.width - 2 * _BARCODE_QUIET_MM
        yield PlacedBars(facts.badge.code, element.left + _BARCODE_QUIET_MM, element.top, width, element.height)


def _image(element: t.Image, _: _Facts) -> Iterator[Placed]:
    yield PlacedImage(element.file, *box_of(element), element.align, element.valign)


def _box(element: t.Box, facts: _Facts) -> Iterator[Placed]:
    fill = facts.colour_of(element.fill) if element.fill else None
    edge = facts.colour_of(element.edge) if element.edge else None
    rim = fill is not None and edge is None and element.fill == "category" and contrast(fill, WHITE) < _FAINT
    yield PlacedBox(*box_of(element), fill, edge, element.edge_pt, element.radius, rim)


def _line(element: t.Line, facts: _Facts) -> Iterator[Placed]:
    left, top, width, height = box_of(element)
    colour = facts.colour_of(element.colour)
    if width >= height:
        y = top + height / 2
        yield PlacedLine(left, y, left + width, y, element.thickness_pt, colour)
    else:
        x = left + width / 2
        yield PlacedLine(x, top, x, top + height, element.thickness_pt, colour)


def _offset(align: Align, room: float, side: float, inset: float) -> float:
    match align:
        case Align.LEFT:
            return inset
        case Align.RIGHT:
            return room - inset - side
        case _:
            return (room - side) / 2


_ACROSS = {Upright.TOP: Align.LEFT, Upright.BOTTOM: Align.RIGHT}
_ACROSS |= {Upright.MIDDLE: Align.CENTRE, Upright.SPREAD: Align.CENTRE}

_PLACERS: Mapping[type, Callable[..., Iterator[Placed]]] = {
    t.Text: _text,
    t.Column: _column,
    t.Qr: _qr,
    t.Barcode: _bars,
    t.Image: _image,
    t.Box: _box,
    t.Line: _line,
}
