"""Many badges in one PDF file, for those who print before the doors open or late."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from checkin.answers import Found
from checkin.badge_facts import badge_for
from checkin.badge_shelf import own_designs
from checkin.badges import checking
from checkin.badges.badge import Badge, Notice
from checkin.badges.media import Medium
from checkin.badges.media import medium as find_medium
from checkin.badges.parallel import processes_for
from checkin.badges.render import write_badges
from checkin.badges.templates import DEFAULT, Design, design, named_media
from checkin.desk import Desk
from checkin.domain.code import fold
from checkin.domain.guest import Status
from checkin.domain.print_job import Why
from checkin.errors import BadgeError, Fault, GuestError
from checkin.files import whole_file
from checkin.lookup import Lookup

_USUAL_MEDIUM = "a6"


@dataclass(frozen=True, slots=True)
class Selection:
    """Whose badges are wanted; every condition given must hold, and ``chosen`` are wanted in any case.

    Attributes:
        present: who is here.
        late: who came or was added since the last print run and has no badge.
        unprinted: who has no badge.
        corrected: whose badge says what is no longer true.
        since: who was added, changed or let in since then.
        categories: their names, in any case.
        chosen: codes or ids of guests.
    """

    present: bool = False
    late: bool = False
    unprinted: bool = False
    corrected: bool = False
    since: datetime | None = None
    categories: frozenset[str] = frozenset()
    chosen: tuple[str, ...] = ()

    @property
    def narrows(self) -> bool:
        """Whether any condition is given."""
        return self.is_outstanding or self.present or self.since is not None or bool(self.categories)

    @property
    def is_outstanding(self) -> bool:
        """Whether badges are meant that have to be printed once: what is selected is then written down as printed."""
        return self.late or self.unprinted or self.corrected

    @property
    def only_chosen(self) -> bool:
        """Whether nobody but the guests named one by one is wanted."""
        return bool(self.chosen) and not self.narrows


@dataclass(frozen=True, slots=True)
class Layout:
    """What badges look like and what they are printed on."""

    design: Design
    medium: Medium


def selected(desk: Lookup, selection: Selection) -> list[Found]:
    """Return the guests of ``selection`` in the order of the list.

    Raises:
        GuestError: there is no guest with one of the codes or ids.
    """
    everyone = list(desk.guests())
    named = [_named(everyone, text) for text in selection.chosen]
    if selection.only_chosen:
        return named
    wanted = _wanted_ids(desk, selection)
    ids = {hit.guest.id for hit in named}
    return [hit for hit in everyone if hit.guest.id in ids or _fits(hit, selection, wanted)]


def layout_of(desk: Lookup, template: str | None, medium: str | None) -> Layout:
    """Return the template in the size of the medium.

    Args:
        template: None is the usual one.
        medium: None is what the template is made for.

    Raises:
        BadgeError: there is no such template or medium.
    """
    own = own_designs(desk)
    paper = find_medium(medium or (named_media(template, own) if template else _USUAL_MEDIUM))
    return Layout(design(template or DEFAULT, paper, own), paper)


def badges_of(desk: Lookup, found: list[Found]) -> Iterator[Badge]:
    """Yield what the badges of ``found`` say."""
    colours = desk.categories()
    return (badge_for(desk, hit, colours) for hit in found)


def to_look_at(desk: Lookup, found: list[Found], layout: Layout) -> Iterator[tuple[str, list[Notice]]]:
    """Yield the names of the guests whose badges a person should look at before they are printed, and why."""
    for badge, notices in checking.to_look_at(badges_of(desk, found), layout.design.template):
        yield badge.guest.called, notices


def write_pdf(
    desk: Lookup,
    found: list[Found],
    output: Path,
    layout: Layout,
    *,
    first_label: int = 1,
    progress: Callable[[int], bool] | None = None,
    look: Callable[[str, list[Notice]], None] | None = None,
) -> int:
    """Write the badges of ``found`` to ``output``; return how many. An older file stays until the new one is whole.

    Args:
        first_label: the first free label of a half-used sheet, from 1.
        progress: called with the number of badges done; False ends it there, and no file is written.
        look: called as :func:`to_look_at` yields; what is drawn is looked over on the way, which costs no time.

    Raises:
        BadgeError: nobody to print, or no such label on the sheet.
        OutputError: the file can't be written.
    """
    if not found:
        raise BadgeError(Fault.NO_BADGES)
    with suppress(_Cancelled), whole_file(output) as file:
        count = write_badges(
            badges_of(desk, found),
            file,
            template=layout.design,
            medium=layout.medium,
            first_label=first_label,
            progress=progress,
            processes=processes_for(len(found)),
            look=look,
        )
        if not count:
            raise _Cancelled
        return count
    return 0


class _Cancelled(Exception):  # noqa: N818 not an error
    """Somebody ended a run: half of it is no run, and no file."""


def note_printed(desk: Desk, selection: Selection, found: list[Found], output: Path) -> None:
    """Write down what became of the badges in ``output``: a run, and of outstanding ones that they are on paper."""
    if selection.is_outstanding:
        why = Why.CORRECTION if selection.corrected else Why.LATE
        desk.note_printed([hit.guest.id for hit in found], output.name, why)
    if not selection.only_chosen:
        desk.note_print_run(len(found))


def next_label(first_label: int, badges: int, medium: Medium) -> int:
    """Return the first free label, from 1, of the sheet that is used half after ``badges`` badges."""
    return (first_label - 1 + badges) % medium.places + 1


def _wanted_ids(desk: Lookup, selection: Selection) -> frozenset[str] | None:
    """Return the guests who meet the conditions that the event file answers, or None for all."""
    sets: list[list[str]] = []
    if selection.late:
        sets.append(desk.late_guests(waiting=True))
    if selection.unprinted:
        sets.append(desk.unprinted_guests())
    if selection.corrected:
        sets.append(desk.corrected_guests())
    if selection.since is not None:
        sets.append(desk.guests_since(selection.since))
    return frozenset.intersection(*map(frozenset, sets)) if sets else None


def _fits(hit: Found, selection: Selection, ids: frozenset[str] | None) -> bool:
    wanted = {name.casefold() for name in selection.categories}
    return (
        (hit.status is Status.CONFIRMED)
        and (hit.present or not selection.present)
        and (ids is None or hit.guest.id in ids)
        and (hit.guest.category.casefold() in wanted or not wanted)
    )


def _named(everyone: list[Found], text: str) -> Found:
    for hit in everyone:
        if text in (hit.guest.id, hit.code) or fold(text) == fold(hit.code):
            return hit
    raise GuestError(Fault.GUEST_UNKNOWN, text=text)
