"""Guests, template and medium in, a PDF out: one badge, or many on as few pages as hold them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from io import BytesIO
from itertools import chain, islice

from checkin.badges import templates
from checkin.badges.badge import Badge, Notice
from checkin.badges.document import Document, Sink
from checkin.badges.media import Medium
from checkin.badges.media import medium as find_medium
from checkin.badges.noticing import Said
from checkin.badges.parallel import Presses
from checkin.badges.placing import PT_PER_MM
from checkin.badges.press import Drawn, Press, Sheet
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
    out: Sink,
    *,
    template: str | Design = DEFAULT_TEMPLATE,
    medium: str | Medium = DEFAULT_MEDIUM,
    first_label: int = 1,
    progress: Callable[[int], bool] | None = None,
    processes: int = 1,
    look: Callable[[str, list[Notice]], None] | None = None,
) -> int:
    """Write badges as one PDF, page by page as they are drawn; return how many it holds.

    Args:
        template: the name of one that comes with Checkin, or one with its pictures.
        first_label: the place, from 1, that the first badge takes on the first page: for half-used sheets.
        progress: called with the number of badges done, after each sheet and, with several processes, also some ten
            times a second; False ends it there: 0 is returned, and what was written is to be thrown away.
        processes: how many draw at the same time; more than one is of use from some hundred badges on
            (:func:`checkin.badges.parallel.processes_for`).
        look: called for each badge that a person should look at before it is printed: what the guest is called, and
            why; as :func:`checkin.badges.checking.to_look_at`, at no cost.

    Raises:
        BadgeError: no badge at all, no such template, medium or place on the page: nothing is written then. Or, on the
            way, a code too long for a QR, or a process that was ended from outside: what was written is to be thrown
            away.
    """
    paper = find_medium(medium) if isinstance(medium, str) else medium
    if not 1 <= first_label <= paper.places:
        raise BadgeError(Fault.NO_SUCH_LABEL, label=first_label, last=paper.places)
    design = design_for(template, paper)
    first, rest = _first(badges)
    size_pt = paper.page_width_mm * PT_PER_MM, paper.page_height_mm * PT_PER_MM
    document = Document(out, first.event, size_pt, processes)
    done, said = 0, Said()
    with _workers(paper, design, processes) as workers:
        for drawn in workers.draw(_sheets(rest, paper.places, first_label - 1)):
            for page in drawn.pages:
                document.add(page, drawn.pen)
            if look:
                _tell(drawn, said, look)
            done += drawn.badges
            if progress and not progress(done):
                return 0
        document.close(workers.resources)
    return done


def design_for(template: str | Design, paper: Medium) -> Design:
    """Return the template in the size of the medium.

    Raises:
        BadgeError: there is no such template.
    """
    if isinstance(template, str):
        return templates.design(template, paper)
    return templates.design(template.template.name, paper, [template])


def _tell(drawn: Drawn, said: Said, look: Callable[[str, list[Notice]], None]) -> None:
    for name, notices in drawn.notices:
        if new := said.new(notices):
            look(name, new)


def _workers(paper: Medium, design: Design, processes: int) -> Press | Presses:
    return Presses(paper, design, processes) if processes > 1 else Press(paper, design)


def _first(badges: Iterable[Badge]) -> tuple[Badge, Iterator[Badge]]:
    """Return the first badge, and all of them."""
    rest = iter(badges)
    for first in rest:
        return first, chain([first], rest)
    raise BadgeError(Fault.NO_BADGES)


def _sheets(badges: Iterator[Badge], places: int, first_place: int) -> Iterator[Sheet]:
    while on_it := tuple(islice(badges, places - first_place)):
        yield Sheet(on_it, first_place)
        first_place = 0
