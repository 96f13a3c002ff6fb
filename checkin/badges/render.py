"""Guests, template and medium in, a PDF out: one badge, or many on as few pages as hold them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from io import BytesIO
from typing import BinaryIO

from reportlab import rl_config
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from checkin.badges import templates
from checkin.badges.badge import Badge
from checkin.badges.composing import compose
from checkin.badges.drawing import Images, draw
from checkin.badges.imposing import Panel, faces
from checkin.badges.media import Medium
from checkin.badges.media import medium as find_medium
from checkin.badges.placing import PT_PER_MM, Composition
from checkin.badges.templates import DEFAULT, Design
from checkin.errors import BadgeError, Fault

DEFAULT_TEMPLATE = DEFAULT
DEFAULT_MEDIUM = "a6"


def render_badge(
    badge: Badge, *, template: str | Design = DEFAULT_TEMPLATE, medium: str | Medium = DEFAULT_MEDIUM
) -> bytes:
    """Return one badge as a PDF, a page for each face of the paper; the same badge gives the same bytes.

    Raises:
        BadgeError: no such template or medium, or a code too long for a QR.
    """
    out = BytesIO()
    write_badges([badge], out, template=template, medium=medium)
    return out.getvalue()


def write_badges(
    badges: Iterable[Badge],
    out: BinaryIO,
    *,
    template: str | Design = DEFAULT_TEMPLATE,
    medium: str | Medium = DEFAULT_MEDIUM,
    first_label: int = 1,
    progress: Callable[[int], bool] | None = None,
) -> int:
    """Write badges as one PDF and return how many it holds.

    Args:
        template: the name of one that comes with Checkin, or one with its pictures.
        first_label: the place, from 1, that the first badge takes on the first page: for half-used sheets.
        progress: called with the number of badges done after each; False stops there, and what is done so far is
            written as a whole PDF.

    Raises:
        BadgeError: no badge at all, no such template, medium or place on the page, or a code too long for a QR. Nothing
            is written then.
    """
    paper = find_medium(medium) if isinstance(medium, str) else medium
    if not 1 <= first_label <= paper.places:
        raise BadgeError(Fault.NO_SUCH_LABEL, label=first_label, last=paper.places)
    wanted = design_for(template, paper)
    pages = BytesIO()
    press = _Press(paper, wanted, pages)
    done = 0
    for badge in badges:
        press.put(badge, done + first_label - 1)
        done += 1
        if progress and not progress(done):
            break
    if not done:
        raise BadgeError(Fault.NO_BADGES)
    press.close()
    out.write(pages.getvalue())
    return done


def design_for(template: str | Design, paper: Medium) -> Design:
    """Return the template in the size of the medium.

    Raises:
        BadgeError: there is no such template.
    """
    if isinstance(template, str):
        return templates.design(template, paper)
    return templates.design(template.template.name, paper, [template])


class _Press:
    """Puts badges on pages: sheet by sheet, and of each sheet face by face."""

    def __init__(self, paper: Medium, design: Design, pages: BytesIO) -> None:
        self._paper, self._template = paper, design.template
        self._faces = faces(design.template)
        self._images: Images = {name: ImageReader(BytesIO(data)) for name, data in design.images.items()}
        self._canvas = _canvas(paper, pages)
        self._sheet: list[tuple[int, Badge]] = []
        self._titled = False
        self._fresh = True

    def put(self, badge: Badge, index: int) -> None:
        """Put a badge on place ``index``, counted from 0 through all the sheets."""
        if not self._titled:
            self._canvas.setTitle(badge.event)
            self._titled = True
        self._sheet.append((index % self._paper.places, badge))
        if (index + 1) % self._paper.places == 0:
            self._print_sheet()

    def close(self) -> None:
        """Print the last sheet, and finish the PDF."""
        self._print_sheet()
        self._canvas.save()

    def _print_sheet(self) -> None:
        for number, panels in enumerate(self._faces) if self._sheet else ():
            if not self._fresh:
                self._canvas.showPage()
            self._fresh = False
            for place, badge in self._sheet:
                left_mm, top_mm = self._origin(place, mirrored=number % 2 == 1)
                for panel in panels:
                    self._draw(compose(badge, self._template, panel.side), panel, left_mm, top_mm)
        self._sheet.clear()

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
            draw(self._canvas, side, left_pt, top_pt, self._images)
            return
        self._canvas.saveState()
        self._canvas.translate(left_pt + side.width_mm * PT_PER_MM, top_pt - side.height_mm * PT_PER_MM)
        self._canvas.rotate(180)
        draw(self._canvas, side, 0.0, 0.0, self._images)
        self._canvas.restoreState()


def _canvas(paper: Medium, pages: BytesIO) -> Canvas:
    # Binary streams instead of ASCII ones: a fifth smaller. ReportLab knows no other switch than the global one.
    rl_config.useA85 = 0
    size = (paper.page_width_mm * PT_PER_MM, paper.page_height_mm * PT_PER_MM)
    return Canvas(pages, pagesize=size, pageCompression=1, invariant=1, lang="de")
