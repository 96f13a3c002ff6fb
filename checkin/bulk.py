"""Many badges in one PDF file, for those who print before the doors open or late."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from checkin.badge_facts import badge_for
from checkin.badges.media import medium as known_medium
from checkin.badges.render import design_for, write_badges
from checkin.desk import Desk, Found
from checkin.domain.code import fold
from checkin.domain.guest import Status
from checkin.errors import BadgeError, Fault, GuestError
from checkin.files import write_whole


@dataclass(frozen=True, slots=True)
class Selection:
    """Whose badges are wanted; every condition given must hold, and ``chosen`` are wanted in any case.

    Attributes:
        categories: their names, in any case.
        chosen: codes or ids of guests.
    """

    present: bool = False
    late: bool = False
    categories: frozenset[str] = frozenset()
    chosen: tuple[str, ...] = ()

    @property
    def only_chosen(self) -> bool:
        """Whether nobody but the guests named one by one is wanted."""
        return bool(self.chosen) and not (self.present or self.late or self.categories)


def selected(desk: Desk, selection: Selection) -> list[Found]:
    """Return the guests of ``selection`` in the order of the list.

    Raises:
        GuestError: there is no guest with one of the codes or ids.
    """
    everyone = list(desk.guests())
    named = [_named(everyone, text) for text in selection.chosen]
    if selection.only_chosen:
        return named
    late = frozenset(desk.late_guests(waiting=True)) if selection.late else frozenset()
    ids = {hit.guest.id for hit in named}
    return [hit for hit in everyone if hit.guest.id in ids or _fits(hit, selection, late)]


def write_pdf(
    desk: Desk,
    selection: Selection,
    output: Path,
    *,
    template: str | None = None,
    medium: str | None = None,
    progress: Callable[[int], bool] | None = None,
) -> int:
    """Write the badges of ``selection`` to ``output``; return how many. An older file stays until the new one is whole.

    Raises:
        BadgeError: there is no such template or medium, or nobody to print.
        GuestError: there is no guest with one of the codes or ids.
        OutputError: the file can't be written.
    """
    design_for(template or "conference", known_medium(medium or "a6"))
    found = selected(desk, selection)
    if not found:
        raise BadgeError(Fault.NO_BADGES)
    colours = desk.categories()
    badges = (badge_for(desk, hit, colours) for hit in found)
    content = BytesIO()
    count = write_badges(badges, content, template=template or "conference", medium=medium or "a6", progress=progress)
    write_whole(output, content.getvalue())
    if selection.late:
        desk.note_late_printed([hit.guest.id for hit in found[:count]], output.name)
    if not selection.only_chosen:
        desk.note_print_run(count)
    return count


def _fits(hit: Found, selection: Selection, late: frozenset[str]) -> bool:
    wanted = {name.casefold() for name in selection.categories}
    return (
        (hit.status is Status.CONFIRMED)
        and (hit.present or not selection.present)
        and (hit.guest.id in late or not selection.late)
        and (hit.guest.category.casefold() in wanted or not wanted)
    )


def _named(everyone: list[Found], text: str) -> Found:
    for hit in everyone:
        if text in (hit.guest.id, hit.code) or fold(text) == fold(hit.code):
            return hit
    raise GuestError(Fault.GUEST_UNKNOWN, text=text)
