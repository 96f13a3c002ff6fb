"""Guests, template and medium in, a PDF out: one badge, or many on as few pages as hold them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from io import BytesIO
from typing import BinaryIO

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from checkin.badges.badge import Badge
from checkin.badges.composing import PT_PER_MM, compose
from checkin.badges.drawing import draw
from checkin.badges.media import Medium
from checkin.badges.media import medium as find_medium
from checkin.badges.template import template as find_template
from checkin.errors import BadgeError, Fault

DEFAULT_TEMPLATE = "conference"
DEFAULT_MEDIUM = "a6"


def render_badge(badge: Badge, *, template: str = DEFAULT_TEMPLATE, medium: str = DEFAULT_MEDIUM) -> bytes:
    """Return one badge as a PDF of one page; the same badge gives the same bytes.

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
    template: str = DEFAULT_TEMPLATE,
    medium: str = DEFAULT_MEDIUM,
    first_label: int = 1,
    progress: Callable[[int], bool] | None = None,
) -> int:
    """Write badges as one PDF and return how many it holds.

    Args:
        first_label: the place, from 1, that the first badge takes on the first page: for half-used sheets.
        progress: called with the number of badges done after each; False stops there, and what is done so far is
            written as a whole PDF.

    Raises:
        BadgeError: no badge at all, no such template, medium or place on the page, or a code too long for a QR. Nothing
            is written then.
    """
    paper = find_medium(medium)
    layout = find_template(template).layout(paper.badge_width_mm, paper.badge_height_mm)
    if not 1 <= first_label <= paper.places:
        raise BadgeError(Fault.NO_SUCH_LABEL, label=first_label, last=paper.places)
    pages = BytesIO()
    canvas = _canvas(paper, pages)
    done = 0
    for index, badge in enumerate(badges, start=first_label - 1):
        place = index % paper.places
        if done and place == 0:
            canvas.showPage()
        if not done:
            canvas.setTitle(badge.event)
        left_mm, top_mm = paper.place_mm(place)
        draw(canvas, compose(badge, layout), left_mm * PT_PER_MM, (paper.page_height_mm - top_mm) * PT_PER_MM)
        done += 1
        if progress and not progress(done):
            break
    if not done:
        raise BadgeError(Fault.NO_BADGES)
    canvas.save()
    out.write(pages.getvalue())
    return done


def _canvas(paper: Medium, pages: BytesIO) -> Canvas:
    # Binary streams instead of ASCII ones: a fifth smaller. ReportLab knows no other switch than the global one.
    rl_config.useA85 = 0
    size = (paper.page_width_mm * PT_PER_MM, paper.page_height_mm * PT_PER_MM)
    return Canvas(pages, pagesize=size, pageCompression=1, invariant=1, lang="de")
