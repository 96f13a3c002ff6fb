"""Take one row of a guest list in: add the guest, or bring the known one up to date."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from sqlite3 import Connection

from checkin.domain.checkpoint import Checkpoint, Kind
from checkin.domain.folding import fold_words
from checkin.domain.guest import Guest, Status
from checkin.domain.support import Wishes
from checkin.domain.ticket import Ticket
from checkin.storage import checkpoints, events, guest_supports, guests
from checkin.storage.guests import GUEST_COLUMNS, Holder
from checkin.storage.ids import new_id


class Outcome(StrEnum):
    """What a row of a list came to."""

    ADDED = "added"
    UPDATED = "updated"
    UNCHANGED = "unchanged"


class CodeBelongsToAnotherError(Exception):
    """A row gives somebody else the code that a list gave a guest; ``name`` is that guest's."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


@dataclass(frozen=True, slots=True)
class Arrival:
    """What one row says of one guest.

    Attributes:
        guest: its id is ignored; an empty field says nothing.
        code: the ticket's code, or empty where the list has none.
        status: None where the list says nothing of it.
        entries: how many people the ticket lets in; None where the list says nothing of it.
        workshops: names of checkpoints the guest has booked.
        valid_from: from when the ticket is good, with a time zone; None where the list says nothing of it.
        valid_until: first moment it is good no more; the same.
        support: what the guest needs; without needs, what was known is forgotten; None where the list says nothing.
    """

    guest: Guest
    code: str = ""
    status: Status | None = None
    entries: int | None = None
    workshops: Sequence[str] = ()
    valid_from: datetime | None = None
    valid_until: datetime | None = None
    support: Wishes | None = None


@dataclass
class Upsert:
    """Takes rows of one list into one event file; call it inside write transactions.

    A row belongs to a known guest when its code is known, or, without a known code, when name and
    address fit; the second row with the same name and address is a second person. A field that is empty
    in the list, or that somebody put right at a desk, stays. Nobody is un-admitted: the log is not touched.

    A known code with another name is an update as long as a word of the name or the address fits: people marry, and
    organisers put typing errors right. If neither fits, it is somebody else, and the row is refused: two lists that
    number their tickets alike must not rename each other's guests. A ticket whose code was made here is taken over
    by whomever the list names, for no list has said so far whose it is. A code that was replaced because its ticket
    was lost stays revoked, however often lists bring it: the row is about the guest who has the new one.
    """

    db: Connection
    make_code: Callable[[], str]
    now: datetime
    _seen: Counter[str] = field(default_factory=Counter)
    _categories: set[str] = field(default_factory=set)

    def take(self, arrival: Arrival) -> Outcome:
        """Take one row in and say what it came to.

        Raises:
            CodeBelongsToAnotherError: nothing of the row was taken.
        """
        holder = self._known(arrival)
        if holder is None:
            guest_id = self._add(arrival)
            self._book(guest_id, arrival)
            self._support(guest_id, arrival)
            return Outcome.ADDED
        changed = self._update(holder, arrival)
        changed |= self._book(holder.guest.id, arrival)
        changed |= self._support(holder.guest.id, arrival)
        return Outcome.UPDATED if changed else Outcome.UNCHANGED

    def _support(self, guest_id: str, arrival: Arrival) -> bool:
        return arrival.support is not None and guest_supports.keep(self.db, guest_id, arrival.support)

    def _book(self, guest_id: str, arrival: Arrival) -> bool:
        """Book the workshops the row names, making those the event does not have; say whether any was new."""
        if not arrival.workshops:
            return False
        before = checkpoints.booked(self.db, guest_id)
        missing = checkpoints.book(self.db, guest_id, arrival.workshops)
        for name in missing:
            checkpoints.add(self.db, Checkpoint(new_id(), name.strip(), Kind.WORKSHOP, needs_booking=True))
        checkpoints.book(self.db, guest_id, missing)
        return before != checkpoints.booked(self.db, guest_id)

    def _known(self, arrival: Arrival) -> Holder | None:
        if arrival.code:
            holder = guests.by_exact_code(self.db, arrival.code) or guests.by_lost_code(self.db, arrival.code)
            if holder is not None:
                return holder
        key = guests.match_key(arrival.guest)
        holder = guests.same_person(self.db, arrival.guest, self._seen[key])
        if holder is None or (arrival.code and not guests.has_made_code(self.db, holder.ticket.id)):
            return None
        self._seen[key] += 1
        return holder

    def _add(self, arrival: Arrival) -> str:
        guest = replace(arrival.guest, id=new_id())
        guests.add(self.db, guest, self.now)
        if guest.category and guest.category not in self._categories:
            events.add_categories(self.db, [guest.category])
            self._categories.add(guest.category)
        ticket = Ticket(
            new_id(),
            guest.id,
            arrival.code or self.make_code(),
            arrival.status or Status.CONFIRMED,
            arrival.valid_from,
            arrival.valid_until,
            arrival.entries or 1,
        )
        guests.add_ticket(self.db, ticket, self.now, made_here=not arrival.code)
        if not arrival.code:
            self._seen[guests.match_key(guest)] += 1
        return guest.id

    def _update(self, holder: Holder, arrival: Arrival) -> bool:
        changed = False
        guest = self._merged(holder.guest, arrival.guest)
        is_lost = bool(arrival.code) and guests.by_lost_code(self.db, arrival.code) is not None
        is_free = guests.has_made_code(self.db, holder.ticket.id) and not is_lost
        if _is_somebody_else(holder.guest, guest) and not is_free:
            raise CodeBelongsToAnotherError(holder.guest.name)
        if guest != holder.guest:
            guests.change(self.db, guest, self.now)
            changed = True
        if arrival.status is not None and arrival.status is not holder.ticket.status:
            guests.set_status(self.db, holder.ticket.id, arrival.status)
            changed = True
        limited = _limited(holder.ticket, arrival)
        if limited != holder.ticket:
            guests.set_limits(self.db, limited)
            changed = True
        if arrival.code and is_free:
            guests.set_code(self.db, holder.ticket.id, arrival.code)
            changed = True
        return changed

    def _merged(self, old: Guest, new: Guest) -> Guest:
        kept = guests.corrected_fields(self.db, old.id) | {"id"}
        fresh = {name: value for name in GUEST_COLUMNS if name not in kept and (value := getattr(new, name))}
        return replace(old, **fresh)


def _limited(ticket: Ticket, arrival: Arrival) -> Ticket:
    """Return the ticket with what the row says of its limits; what it does not say stays."""
    return replace(
        ticket,
        valid_from=arrival.valid_from or ticket.valid_from,
        valid_until=arrival.valid_until or ticket.valid_until,
        entries=arrival.entries or ticket.entries,
    )


def _is_somebody_else(old: Guest, new: Guest) -> bool:
    """Whether neither a word of the name nor the address is the same: marriage and typing errors keep one."""
    if set(fold_words(old.name)) & set(fold_words(new.name)):
        return False
    return not old.email or old.email.casefold() != new.email.casefold()
