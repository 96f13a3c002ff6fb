"""One badge laid out: every line with its place and size, before anything is drawn. Pure geometry."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from checkin.badges.badge import Badge
from checkin.badges.code import QUIET_MODULES, Code, encode, module_mm
from checkin.badges.colour import BLACK, text_on
from checkin.badges.fitting import Fitted, Style, fit
from checkin.badges.template import SMALLEST_NAME_PT, Layout
from checkin.badges.text import Line, clean
from checkin.domain.guest import Guest, whole_name

PT_PER_MM = 72 / 25.4

# How much of the height for both names the first name may take; tried in this order.
_FIRST_NAME_SHARES = (0.62, 0.5, 0.38)

# Of the height that short names leave over, how much stands above them: a little less than half looks like the middle.
_ABOVE = 0.36


@dataclass(frozen=True, slots=True)
class PlacedText:
    """A fitted text at its place.

    Attributes:
        field: which part of the badge it is: ``name``, ``title``, ``organisation``, ``category``, ``stand``, ``event``.
        left_mm: where its lines start, from the badge's left edge.
        top_mm: where its first line's ascent starts, from the badge's top edge.
        width_mm: the room it was fitted to.
    """

    field: str
    fitted: Fitted
    left_mm: float
    top_mm: float
    width_mm: float
    colour: str = BLACK

    def baselines(self) -> Iterator[tuple[Line, float, float]]:
        """Yield each line with its origin, in points from the badge's top left corner, y downwards."""
        size = self.fitted.size_pt
        y = self.top_mm * PT_PER_MM
        for line in self.fitted.lines:
            yield line, self.left_mm * PT_PER_MM + line.left_em * size, y + line.ascent_em * size
            y += (line.ascent_em + line.descent_em + self.fitted.leading) * size


@dataclass(frozen=True, slots=True)
class PlacedCode:
    """A QR at its place; ``left_mm`` and ``top_mm`` are those of its first module."""

    code: Code
    module_mm: float
    left_mm: float
    top_mm: float


@dataclass(frozen=True, slots=True)
class Composition:
    """Everything that is drawn for one badge."""

    layout: Layout
    texts: tuple[PlacedText, ...]
    colour: str
    code: PlacedCode | None


def compose(badge: Badge, layout: Layout) -> Composition:
    """Return the badge laid out.

    Raises:
        BadgeError: its code is too long for a QR.
    """
    names = _names(badge.guest, layout)
    aside = _aside(badge, layout)
    category = _category(badge, layout)
    texts = tuple(text for text in (*names, *aside, *category) if text.fitted.lines)
    return Composition(layout, texts, badge.colour, _code(badge.code, layout))


def _names(guest: Guest, layout: Layout) -> list[PlacedText]:
    """Return title, name and, where it has no place of its own, organisation, from the top of their box downwards."""
    box = layout.names
    title = _fit(guest.title, layout.title, box.width, box.height * 0.2)
    below = "" if layout.organisation_aside else guest.organisation
    organisation = _fit(below, layout.organisation, box.width, box.height * 0.3)
    gaps = [layout.gap * 0.35 if title.lines else 0.0, layout.gap if organisation.lines else 0.0]
    used_mm = (title.height_pt + organisation.height_pt) / PT_PER_MM + sum(gaps)
    names = _name(guest, layout, box.height - used_mm)
    spare_mm = box.height - used_mm - sum(name.height_pt for name in names) / PT_PER_MM
    top = box.top + _ABOVE * spare_mm
    placed = []
    for field, fitted, gap in [("title", title, gaps[0]), *(("name", name, 0.0) for name in names)]:
        placed.append(PlacedText(field, fitted, box.left, top, box.width))
        top += fitted.height_pt / PT_PER_MM + gap
    placed.append(PlacedText("organisation", organisation, box.left, top + gaps[1], box.width))
    return placed


def _name(guest: Guest, layout: Layout, height_mm: float) -> tuple[Fitted, ...]:
    """Return first and last name, the first larger; or the whole name as one where it is not told which is which."""
    width_mm = layout.names.width
    if guest.first_name and guest.last_name and _is_both(guest):
        for share in _FIRST_NAME_SHARES:
            first = _fit(guest.first_name, layout.first_name, width_mm, height_mm * share)
            largest_pt = max(SMALLEST_NAME_PT, min(layout.last_name.largest_pt, 0.8 * first.size_pt))
            room_mm = height_mm - first.height_pt / PT_PER_MM
            last = _fit(guest.last_name, replace(layout.last_name, largest_pt=largest_pt), width_mm, room_mm)
            if not first.shortened and not last.shortened:
                return first, last
    whole = replace(layout.first_name, most_lines=4)
    return (_fit(guest.name, whole, width_mm, height_mm),)


def _is_both(guest: Guest) -> bool:
    return clean(whole_name(guest.first_name, guest.last_name)) == clean(guest.name)


def _aside(badge: Badge, layout: Layout) -> list[PlacedText]:
    """Return what stands beside the code: event at its foot, the stand above it, in wide layouts the organisation."""
    box = layout.aside
    event = _fit(badge.event, layout.event, box.width, box.height * 0.5)
    stand = _fit(_stand(badge.guest.stand), layout.stand, box.width, box.height * 0.3)
    event_top = box.bottom - event.height_pt / PT_PER_MM
    stand_top = event_top - stand.height_pt / PT_PER_MM - (layout.gap / 2 if event.lines else 0)
    placed = [
        PlacedText("event", event, box.left, event_top, box.width),
        PlacedText("stand", stand, box.left, stand_top, box.width),
    ]
    if layout.organisation_aside:
        room_mm = (stand_top if stand.lines else event_top) - layout.gap / 2 - box.top
        organisation = _fit(badge.guest.organisation, layout.organisation, box.width, room_mm)
        placed.append(PlacedText("organisation", organisation, box.left, box.top, box.width))
    return placed


def _stand(stand: str) -> str:
    stand = clean(stand)
    return stand if not stand or stand.lower().startswith("stand") else f"Stand {stand}"


def _category(badge: Badge, layout: Layout) -> list[PlacedText]:
    bar = layout.bar
    width_mm = bar.width - 2 * layout.margin
    word = _fit(badge.guest.category, layout.category, width_mm, bar.height * 0.8)
    top = bar.top + (bar.height - word.height_pt / PT_PER_MM) / 2
    return [PlacedText("category", word, layout.margin, top, width_mm, text_on(badge.colour))]


def _code(text: str, layout: Layout) -> PlacedCode | None:
    """Return the code in its corner, right and lower edge in line with the margin."""
    if not text:
        return None
    code, corner = encode(text), layout.code
    module = module_mm(code.modules, corner.width, layout.margin)
    inset, side = max(layout.margin, QUIET_MODULES * module), code.modules * module
    return PlacedCode(code, module, corner.left + corner.width - inset - side, corner.bottom - inset - side)


def _fit(text: str, style: Style, width_mm: float, height_mm: float) -> Fitted:
    return fit(text, style, width_mm * PT_PER_MM, height_mm * PT_PER_MM)
