"""The rules of a checkpoint from what a person typed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime, time
from typing import Any

from checkin.domain.checkpoint import Checkpoint, Kind, Reentry
from checkin.domain.event import Event
from checkin.errors import EventFileError, Fault
from checkin.guestlists.moments import moment
from checkin.storage.ids import new_id

_MOST_SEATS = 1_000_000

# "13:30", and as Germans write it: "13.30 Uhr".
_CLOCK = re.compile(r"(\d{1,2})[:.](\d{2})(?: ?Uhr)?")

NONE = "none"
"""The word that takes a limit away."""


def new_checkpoint(name: str) -> Checkpoint:
    """Return a workshop called ``name`` that is not stored yet."""
    return Checkpoint(new_id(), name.strip(), Kind.WORKSHOP)


def ruled(checkpoint: Checkpoint, said: Mapping[str, Any], event: Event, known: Iterable[str] = ()) -> Checkpoint:
    """Return ``checkpoint`` with what was said changed; what is None, empty or missing stays.

    Args:
        said: ``name``, ``kind``, ``room``, ``seats``, ``opens``, ``closes``, ``categories`` (a sequence),
            ``needs_booking``, ``reentry``; :data:`NONE` takes a limit away.
        event: times are in its time zone, and on its first day where no date is given.
        known: the categories that guests have; without any, every name is taken.

    Raises:
        EventFileError: a time or a number can't be understood, it closes before it opens, or nobody has the category.
    """
    values: dict[str, Any] = {}
    for field, read in _READERS.items():
        if said.get(field):
            values[field] = read(said[field])
    for field, column in (("opens", "opens_at"), ("closes", "closes_at")):
        if said.get(field):
            values[column] = moment_in(said[field], event)
    if said.get("needs_booking") is not None:
        values["needs_booking"] = said["needs_booking"]
    if "categories" in values and (names := tuple(known)):
        values["categories"] = frozenset(_known_category(name, names) for name in values["categories"])
    changed = replace(checkpoint, **values)
    if changed.opens_at and changed.closes_at and changed.closes_at <= changed.opens_at:
        raise EventFileError(Fault.CLOSES_BEFORE_IT_OPENS, name=changed.name)
    return changed


def _seats(text: str) -> int | None:
    if text.casefold() == NONE:
        return None
    if not text.isdecimal() or int(text) > _MOST_SEATS:
        raise EventFileError(Fault.BAD_NUMBER, text=text)
    return int(text)


def _known_category(name: str, known: tuple[str, ...]) -> str:
    """Return the category that is meant: one that nobody has would let nobody in."""
    found = next((each for each in known if each.casefold() == name.strip().casefold()), None)
    if found is None:
        raise EventFileError(Fault.CATEGORY_UNKNOWN, name=name, known=", ".join(known))
    return found


def _categories(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(name for name in names if name.casefold() != NONE)


def moment_in(text: str, event: Event) -> datetime | None:
    """Return the moment meant by "13:30" or "2024-05-15 13:30" in the event's time zone; None for no limit.

    Raises:
        EventFileError: it can't be told which moment is meant.
    """
    if text.casefold() == NONE:
        return None
    try:
        if clock := _CLOCK.fullmatch(text.strip()):
            day = event.date or date.today()  # noqa: DTZ011 -- the day where the person sits is meant
            return datetime.combine(day, time(int(clock[1]), int(clock[2])), event.zone)
        found = moment(text)
    except ValueError as error:
        raise EventFileError(Fault.BAD_TIME, text=text) from error
    return found.replace(tzinfo=event.zone) if found and not found.tzinfo else found


_READERS: Mapping[str, Callable[[Any], object]] = {
    "name": str.strip,
    "kind": Kind,
    "room": str,
    "seats": _seats,
    "categories": _categories,
    "reentry": Reentry,
}
