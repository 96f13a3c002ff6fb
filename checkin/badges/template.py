"""Layouts: where the parts of a badge stand on a badge of a given size, and how large their letters may be."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from checkin.badges.face import Weight
from checkin.badges.fitting import Style
from checkin.errors import BadgeError, Fault


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in millimetres; ``left`` and ``top`` count from the badge's top left corner."""

    left: float
    top: float
    width: float
    height: float

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.top + self.height


@dataclass(frozen=True, slots=True)
class Layout:
    """A badge's geometry, in millimetres, and its type, in points.

    Attributes:
        margin: white that text and code keep to the badge's edges.
        names: title, first and last name from its top downwards, and below them the organisation.
        aside: beside the code, from its foot upwards: event and stand; in wide layouts the organisation above them.
        code: corner for the code with its quiet zone; it touches the badge's right edge and the bar.
        bar: the category's colour and word.
        organisation_aside: whether the organisation stands in ``aside`` instead of under the name.
        gap: white between title, names and organisation.
    """

    width: float
    height: float
    margin: float
    names: Box
    aside: Box
    code: Box
    bar: Box
    organisation_aside: bool
    gap: float
    title: Style
    first_name: Style
    last_name: Style
    organisation: Style
    category: Style
    stand: Style
    event: Style


@dataclass(frozen=True, slots=True)
class Template:
    """A named way to lay badges out on any size."""

    name: str
    layout: Callable[[float, float], Layout]


def template(name: str) -> Template:
    """Return the template called ``name``, such as ``"conference"``.

    Raises:
        BadgeError: there is no such template (``UNKNOWN_TEMPLATE`` with ``name`` and ``known``).
    """
    try:
        return TEMPLATES[name]
    except KeyError:
        raise BadgeError(Fault.UNKNOWN_TEMPLATE, name=name, known=tuple(TEMPLATES)) from None


SMALLEST_NAME_PT = 14.0
"""No part of a name is ever printed smaller."""


@dataclass(frozen=True, slots=True)
class _Measure:
    """What makes one format of a template different from another; millimetres, and points where it says so."""

    margin: float
    top: float
    bar: float
    code: float
    gap: float
    first_pt: float
    last_pt: float
    title_pt: float
    organisation_pt: float
    category_pt: float
    stand_pt: float
    event_pt: float


# A capital 10 mm high is read from three metres at a glance, one of 6 mm by most (about 1/300 and 1/500 of the
# distance). Capitals of Atkinson Hyperlegible are 0.67 of the size: 44 pt and 26 pt.
_TALL = _Measure(
    margin=9, top=12, bar=22, code=44, gap=6, first_pt=72, last_pt=38, title_pt=17,
    organisation_pt=17, category_pt=25, stand_pt=22, event_pt=10,
)  # fmt: skip
_SMALL = _Measure(
    margin=4.5, top=5, bar=13.5, code=30, gap=3, first_pt=44, last_pt=24, title_pt=12,
    organisation_pt=12, category_pt=17, stand_pt=15, event_pt=7.5,
)  # fmt: skip
_WIDE = _Measure(
    margin=6.5, top=5, bar=12.25, code=30, gap=2, first_pt=46, last_pt=26, title_pt=12,
    organisation_pt=13, category_pt=17, stand_pt=15, event_pt=8,
)  # fmt: skip


def _conference(width_mm: float, height_mm: float) -> Layout:
    """Return the conference layout: name above all, code at hand height, the category as a band at the foot."""
    wide = width_mm > height_mm
    measure = _WIDE if wide else _SMALL if width_mm < 85 else _TALL
    bar = Box(0, height_mm - measure.bar, width_mm, measure.bar)
    code = Box(width_mm - measure.code, bar.top - measure.code, measure.code, measure.code)
    inner = width_mm - 2 * measure.margin
    names = Box(measure.margin, measure.top, inner, code.top - measure.top)
    aside_top = names.bottom + measure.gap
    aside_height = bar.top - measure.margin - aside_top
    return Layout(
        width_mm,
        height_mm,
        measure.margin,
        names,
        Box(measure.margin, aside_top, code.left - measure.margin, aside_height),
        code,
        bar,
        wide,
        measure.gap,
        title=Style(Weight.REGULAR, measure.title_pt, 10, most_lines=1),
        first_name=Style(Weight.BOLD, measure.first_pt, SMALLEST_NAME_PT, most_lines=3),
        last_name=Style(Weight.REGULAR, measure.last_pt, SMALLEST_NAME_PT, most_lines=3, comfort=0.75),
        organisation=Style(Weight.REGULAR, measure.organisation_pt, 8, most_lines=3, leading=0.12),
        category=Style(Weight.BOLD, measure.category_pt, 8, most_lines=2),
        stand=Style(Weight.BOLD, measure.stand_pt, 8, most_lines=2),
        event=Style(Weight.REGULAR, measure.event_pt, 6, most_lines=4, leading=0.16),
    )


TEMPLATES: dict[str, Template] = {"conference": Template("conference", _conference)}
