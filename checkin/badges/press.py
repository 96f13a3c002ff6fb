"""Puts badges on pages: sheet by sheet, and of each sheet face by face."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Self

from checkin.badges.badge import Badge, Notice
from checkin.badges.composing import compose
from checkin.badges.drawing import draw
from checkin.badges.imposing import Panel, faces
from checkin.badges.media import Medium
from checkin.badges.noticing import noticed
from checkin.badges.pen import Pen, Resources
from checkin.badges.placing import PT_PER_MM, Composition
from checkin.badges.templates import Design


@dataclass(frozen=True, slots=True)
class Sheet:
    """The badges of one sheet; ``first_place`` is that of the first of them, from 0."""

    badges: tuple[Badge, ...]
    first_place: int = 0


@dataclass(frozen=True, slots=True)
class Drawn:
    """What came out of a press.

    Attributes:
        pages: each as :meth:`Pen.take` returns it.
        badges: how many badges are on them.
        pen: which pen drew them, from 0.
        notices: of badges that a person should look at: what the guest is called, and why.
    """

    pages: tuple[bytes, ...]
    badges: int
    pen: int = 0
    notices: tuple[tuple[str, list[Notice]], ...] = ()


class Press:
    """Draws badges in one design on one medium; in a ``with`` as what draws in several processes.

    Args:
        design: in the size of the medium.

    Attributes:
        pen: what it draws with.
    """

    def __init__(self, paper: Medium, design: Design) -> None:
        self._paper, self._template = paper, design.template
        self._faces = faces(design.template)
        self.pen = Pen(paper.page_width_mm * PT_PER_MM, paper.page_height_mm * PT_PER_MM, design.images)

    def __enter__(self) -> Self:
        """Return the press."""
        return self

    def __exit__(self, *_: object) -> None:
        """Do nothing: a press leaves nothing behind."""

    def draw(self, sheets: Iterable[Sheet]) -> Iterator[Drawn]:
        """Yield each sheet drawn.

        Raises:
            BadgeError: a code is too long for a QR.
        """
        for sheet in sheets:
            sides: list[list[Composition]] = [[] for _ in sheet.badges]
            pages = tuple(self._page(sheet, panels, sides, mirrored=n % 2 == 1) for n, panels in enumerate(self._faces))
            looked = ((badge.guest.called, noticed(own)) for badge, own in zip(sheet.badges, sides, strict=True))
            yield Drawn(pages, len(sheet.badges), notices=tuple(each for each in looked if each[1]))

    @property
    def resources(self) -> list[Callable[[int], Resources]]:
        """What the pages refer to, of each pen, as :meth:`Pen.resources` returns it."""
        return [self.pen.resources]

    def _page(self, sheet: Sheet, panels: list[Panel], sides: list[list[Composition]], *, mirrored: bool) -> bytes:
        """Return a page; the sides that are drawn on it are added to ``sides``, badge by badge."""
        for number, badge in enumerate(sheet.badges):
            left_mm, top_mm = self._origin(sheet.first_place + number, mirrored=mirrored)
            for panel in panels:
                side = compose(badge, self._template, panel.side)
                self._draw(side, panel, left_mm, top_mm)
                sides[number].append(side)
        return self.pen.take()

    def _origin(self, place: int, *, mirrored: bool) -> tuple[float, float]:
        """Return where a badge starts: in the middle of its place; on the back of a sheet from the other side."""
        paper, template = self._paper, self._template
        left, top = paper.place_mm(place)
        left += (paper.badge_width_mm - template.page_width) / 2
        top += (paper.badge_height_mm - template.page_height) / 2
        return (paper.page_width_mm - left - template.page_width if mirrored else left), top

    def _draw(self, side: Composition, panel: Panel, left_mm: float, top_mm: float) -> None:
        left_pt = (left_mm + panel.left_mm) * PT_PER_MM
        top_pt = (self._paper.page_height_mm - top_mm - panel.top_mm) * PT_PER_MM
        if not panel.turned:
            draw(self.pen, side, left_pt, top_pt)
            return
        self.pen.saveState()
        self.pen.translate(left_pt + side.width_mm * PT_PER_MM, top_pt - side.height_mm * PT_PER_MM)
        self.pen.rotate(180)
        draw(self.pen, side, 0.0, 0.0)
        self.pen.restoreState()
