"""What a template says: a badge's size, its sides, and every element on them. Plain values, as they stand in its file.

All lengths are millimetres, counted from the upper left corner of a side; sizes of type are points.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, TypeVar

from msgspec import Meta, Struct, structs

from checkin.badges.face import Weight

Length = Annotated[float, Meta(gt=0, le=1000)]
Place = Annotated[float, Meta(ge=-1000, le=1000)]
Points = Annotated[float, Meta(ge=4, le=400)]
Lines = Annotated[int, Meta(ge=1, le=40)]
Leading = Annotated[float, Meta(ge=0, le=2)]
Share = Annotated[float, Meta(gt=0, le=1)]
Colour = Annotated[str, Meta(pattern=r"^(#[0-9a-fA-F]{6}|category|on-category)$")]
"""``#rrggbb``; ``category``: the colour of the guest's category; ``on-category``: black or white, to be read on it."""
Name = Annotated[str, Meta(pattern=r"^[a-z0-9][a-z0-9-]{0,59}$")]

SMALLEST_NAME_PT = 14.0
"""No part of a name is ever printed smaller by a template that comes with Checkin."""

_DEFAULT_COLOUR = "#000000"


class Boldness(StrEnum):
    """How heavy letters are."""

    REGULAR = "regular"
    BOLD = "bold"

    @property
    def weight(self) -> Weight:
        """The same on OpenType's scale."""
        return Weight[self.name]


class Align(StrEnum):
    """Where text or a picture stands in its box, from side to side."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


class Upright(StrEnum):
    """Where text or a picture stands in its box, from top to bottom.

    In a column, ``MIDDLE`` leaves a little less white above than below, which the eye takes for the middle, and
    ``SPREAD`` puts the first text at the top and the others at the foot.
    """

    TOP = "top"
    MIDDLE = "middle"
    BOTTOM = "bottom"
    SPREAD = "spread"


class Shows(StrEnum):
    """What a QR says."""

    CODE = "code"
    """The admission code."""
    CONTACT = "contact"
    """The guest's contact card where the guest agreed to that, else the admission code."""


class Fold(StrEnum):
    """How the paper is folded so that its panels become the sides of the badge."""

    NONE = "none"
    LEFT = "left"
    """Like a book: the fold is the left edge of the front."""
    TOP = "top"
    """Like a tent: the fold is the upper edge of the front, and the back stands on its head in print."""


class Item(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """A text and how it is set: one of a column.

    Attributes:
        text: words, with fields of the guest in braces; all is left out where every field in it is empty.
        size: the smallest and the largest size, in points.
        font: the typeface that is wanted ("Noto Sans"), for as far as there is one with the characters; empty is the
            badges' own.
        lines: how many lines it may take while its words stay whole.
        leading: white between lines, as a share of the size.
        comfort: share of the largest size down to which one line is better than two larger ones.
        share: of the column's height, the most it takes; without one it takes what the others leave.
        gap: white above it, if anything stands there.
    """

    text: str
    size: tuple[Points, Points]
    weight: Boldness = Boldness.REGULAR
    font: str = ""
    lines: Lines = 2
    leading: Leading = 0.06
    comfort: Share = 0.62
    colour: Colour = _DEFAULT_COLOUR
    share: Share | None = None
    gap: Annotated[float, Meta(ge=0, le=100)] = 0.0


_OF_TEXT = ("text", "size", "weight", "font", "lines", "leading", "comfort", "colour")


class Element(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, tag_field="kind"):
    """What all elements have.

    Attributes:
        side: 1 is the front.
        when: a condition (:mod:`checkin.badges.condition`); empty is always.
    """

    left: Place
    top: Place
    width: Length
    height: Length
    side: Annotated[int, Meta(ge=1, le=4)] = 1
    when: str = ""
    name: str = ""


class Text(Element, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, tag="text"):
    """One text, as large as its box allows; set like an :class:`Item`."""

    text: str
    size: tuple[Points, Points]
    weight: Boldness = Boldness.REGULAR
    font: str = ""
    lines: Lines = 2
    leading: Leading = 0.06
    comfort: Share = 0.62
    colour: Colour = _DEFAULT_COLOUR
    align: Align = Align.LEFT
    valign: Upright = Upright.TOP

    @property
    def item(self) -> Item:
        """The text without its place."""
        return Item(**{name: getattr(self, name) for name in _OF_TEXT})


class Column(Element, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, tag="column"):
    """Texts below each other that share a box: what one leaves over the others get."""

    item: tuple[Item, ...]
    align: Align = Align.LEFT
    valign: Upright = Upright.TOP


class Qr(Element, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, tag="qr"):
    """A QR with its quiet zone inside the box.

    Attributes:
        inset: white kept at the edges it is aligned to, or its quiet zone, whichever is more.
    """

    shows: Shows = Shows.CODE
    inset: Annotated[float, Meta(ge=0, le=50)] = 0.0
    align: Align = Align.CENTRE
    valign: Upright = Upright.MIDDLE


class Barcode(Element, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, tag="barcode"):
    """The admission code as Code 128, for scanners that read lines only."""


class Image(Element, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, tag="image"):
    """A picture (PNG or JPEG) that travels with the template, as large as its box allows, never stretched."""

    file: str
    align: Align = Align.CENTRE
    valign: Upright = Upright.MIDDLE


class Box(Element, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, tag="box"):
    """A rectangle, filled or with an edge or both.

    Attributes:
        edge_pt: width of the edge, in points; drawn inside the box.
        radius: of its corners.
    """

    fill: Colour | None = None
    edge: Colour | None = None
    edge_pt: Annotated[float, Meta(ge=0, le=20)] = 0.75
    radius: Annotated[float, Meta(ge=0, le=100)] = 0.0


class Line(Element, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, tag="line"):
    """A straight line across its box: level where the box is wider than high, else upright; in the box's middle."""

    colour: Colour = _DEFAULT_COLOUR
    thickness_pt: Annotated[float, Meta(gt=0, le=20)] = 0.75


AnyElement = Text | Column | Qr | Barcode | Image | Box | Line
_E = TypeVar("_E", bound=Element)


class Template(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """A badge's layout.

    Attributes:
        name: what the template is called on the command line; its file's name.
        title: what people call it, by language (``de``, ``en``).
        family: templates of one family are the same badge in different sizes; the one that fits a medium is taken.
        width: of one side.
        height: of one side.
        sides: how many sides it has, 1 to 4; more than two need a fold.
        media: the medium it is made for.
        colours: ``#rrggbb`` by category, instead of the event's.
    """

    name: Name
    width: Annotated[float, Meta(ge=20, le=1000)]
    height: Annotated[float, Meta(ge=20, le=1000)]
    title: dict[str, str] = {}
    family: str = ""
    sides: Annotated[int, Meta(ge=1, le=4)] = 1
    fold: Fold = Fold.NONE
    media: str = ""
    colours: dict[str, Annotated[str, Meta(pattern=r"^#[0-9a-fA-F]{6}$")]] = {}
    element: tuple[AnyElement, ...] = ()

    @property
    def page_width(self) -> float:
        """Width of the unfolded paper."""
        return self.width * (2 if self.fold is Fold.LEFT else 1)

    @property
    def page_height(self) -> float:
        """Height of the unfolded paper."""
        return self.height * (2 if self.fold is Fold.TOP else 1)

    def called(self, language: str) -> str:
        """Return its title in a language (``"de"``), or in any, or its name."""
        return self.title.get(language) or self.title.get("en") or self.name


def scaled(template: Template, factor: float) -> Template:
    """Return the template larger or smaller by a factor; type never below its own smallest size."""
    return structs.replace(
        template,
        width=template.width * factor,
        height=template.height * factor,
        element=tuple(_scaled(element, factor) for element in template.element),
    )


def _scaled(element: AnyElement, factor: float) -> AnyElement:
    found = _measured(element, factor, "left", "top", "width", "height", "inset", "radius", "edge_pt", "thickness_pt")
    if isinstance(found, Text):
        return structs.replace(found, size=_sizes(found.size, factor))
    if isinstance(found, Column):
        items = (structs.replace(item, size=_sizes(item.size, factor), gap=item.gap * factor) for item in found.item)
        return structs.replace(found, item=tuple(items))
    return found


def _measured(element: _E, factor: float, *names: str) -> _E:
    lengths = {name: getattr(element, name) * factor for name in names if hasattr(element, name)}
    return structs.replace(element, **lengths)


def _sizes(size: tuple[float, float], factor: float) -> tuple[float, float]:
    smallest = size[0] * max(factor, 1)
    return smallest, max(smallest, size[1] * factor)
