"""What the lanes do for the print dialog: choose guests, look over their badges, write them to a file. No widgets."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from threading import Event

from checkin.answers import Found
from checkin.badges.badge import Badge, Notice
from checkin.bulk import Layout, Selection, badges_of, layout_of, selected, to_look_at, write_pdf
from checkin.lookup import Lookup
from checkin.storage.database import open_file

_AT_A_TIME = 100


@dataclass(frozen=True, slots=True)
class Chosen:
    """Whose badges would be printed, how, and which of them a person should look at first."""

    found: list[Found]
    layout: Layout
    notices: list[tuple[str, list[Notice]]]


@dataclass(slots=True)
class Progress:
    """How far a run is: written by the lane that draws, read by the window."""

    done: int = 0
    cancelled: Event = field(default_factory=Event)

    def step(self, done: int) -> bool:
        """Take the number of badges done; return whether to go on."""
        self.done = done
        return not self.cancelled.is_set()


def chosen(event: Path, selection: Selection, template: str | None, medium: str | None) -> Generator[int, None, Chosen]:
    """Choose the guests and look over their badges, some at a time; on any lane but the store's.

    Raises:
        CheckinError: the event can't be read, or there is no such template or medium.
    """
    desk = Lookup(open_file(event))
    try:
        layout = layout_of(desk, template, medium)
        found = selected(desk, selection)
        notices: list[tuple[str, list[Notice]]] = []
        for start in range(0, len(found), _AT_A_TIME):
            some = found[start : start + _AT_A_TIME]
            notices += to_look_at(desk, some, layout)
            yield start + len(some)
        return Chosen(found, layout, notices)
    finally:
        desk.close()


def written(event: Path, what: Chosen, output: Path, first_label: int, progress: Progress) -> int:
    """Write the badges to ``output`` and return how many; 0 and no file if it was cancelled; as :func:`chosen`.

    Raises:
        CheckinError: the event can't be read, or the file not written.
    """
    desk = Lookup(open_file(event))
    try:
        return write_pdf(desk, what.found, output, what.layout, first_label=first_label, progress=progress.step)
    finally:
        desk.close()


def trial_badges(event: Path, most: int = 2_000) -> list[Badge]:
    """Return badges of the event's first guests, to try a design on; as :func:`chosen`."""
    desk = Lookup(open_file(event))
    try:
        return list(badges_of(desk, list(islice(desk.guests(), most))))
    finally:
        desk.close()
