"""What a composed badge is made of: everything with its place, in millimetres from a side's upper left corner."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from checkin.badges.code import Code
from checkin.badges.colour import BLACK
from checkin.badges.fitting import Fitted
from checkin.badges.template import Align, Upright
from checkin.badges.text import Line

PT_PER_MM = 72 / 25.4

_SLACK = {Align.LEFT: 0.0, Align.CENTRE: 0.5, Align.RIGHT: 1.0}


@dataclass(frozen=True, slots=True)
class PlacedText:
    """A fitted text at its place.

    Attributes:
        field: which part of the badge it is: ``name``, ``title``, ``organisation``, …; ``words`` for fixed ones.
        left_mm: where the box that it was fitted to starts.
        top_mm: where its first line's ascent starts.
        width_mm: the room it was fitted to.
        largest_pt: the size it has in the template where there is room enough.
    """

    field: str
    fitted: Fitted
    left_mm: float
    top_mm: float
    width_mm: float
    colour: str = BLACK
    align: Align = Align.LEFT
    largest_pt: float = 0.0

    def baselines(self) -> Iterator[tuple[Line, float, float]]:
        """Yield each line with its origin, in points from the side's upper left corner, y downwards."""
        size = self.fitted.size_pt
        y = self.top_mm * PT_PER_MM
        for line in self.fitted.lines:
            slack = _SLACK[self.align] * max(self.width_mm * PT_PER_MM - line.width_em * size, 0)
            yield line, self.left_mm * PT_PER_MM + slack + line.left_em * size, y + line.ascent_em * size
            y += (line.ascent_em + line.descent_em + self.fitted.leading) * size


@dataclass(frozen=True, slots=True)
class PlacedCode:
    """A QR at its place; ``left_mm`` and ``top_mm`` are those of its first module, ``text`` is what it says."""

    code: Code
    module_mm: float
    left_mm: float
    top_mm: float
    text: str = ""

    @property
    def side_mm(self) -> float:
        """Its width and height, without quiet zone."""
        return self.module_mm * self.code.modules


@dataclass(frozen=True, slots=True)
class PlacedBars:
    """A Code 128 in its box."""

    text: str
    left_mm: float
    top_mm: float
    width_mm: float
    height_mm: float


@dataclass(frozen=True, slots=True)
class PlacedImage:
    """A picture in its box; ``file`` is its name in the template."""

    file: str
    left_mm: float
    top_mm: float
    width_mm: float
    height_mm: float
    align: Align = Align.CENTRE
    valign: Upright = Upright.MIDDLE


@dataclass(frozen=True, slots=True)
class PlacedBox:
    """A rectangle; colours as ``#rrggbb``, None is none.

    Attributes:
        rim: whether its upper edge gets a line, since its fill can't be told from the paper.
    """

    left_mm: float
    top_mm: float
    width_mm: float
    height_mm: float
    fill: str | None
    edge: str | None
    edge_pt: float
    radius_mm: float
    rim: bool = False


@dataclass(frozen=True, slots=True)
class PlacedLine:
    """A straight line between two points."""

    x1_mm: float
    y1_mm: float
    x2_mm: float
    y2_mm: float
    thickness_pt: float
    colour: str


Placed = PlacedText | PlacedCode | PlacedBars | PlacedImage | PlacedBox | PlacedLine


@dataclass(frozen=True, slots=True)
class Composition:
    """Everything that is drawn on one side of one badge, from the lowest to the uppermost.

    Attributes:
        width_mm: of the side.
        height_mm: of the side.
    """

    width_mm: float
    height_mm: float
    parts: tuple[Placed, ...]

    @property
    def texts(self) -> tuple[PlacedText, ...]:
        """The texts alone."""
        return tuple(part for part in self.parts if isinstance(part, PlacedText))

    @property
    def codes(self) -> tuple[PlacedCode, ...]:
        """The QRs alone."""
        return tuple(part for part in self.parts if isinstance(part, PlacedCode))

    @property
    def boxes(self) -> tuple[PlacedBox, ...]:
        """The rectangles alone."""
        return tuple(part for part in self.parts if isinstance(part, PlacedBox))
