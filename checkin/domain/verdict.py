"""Decide what happens to one scan. Every rule of admission is here and only here.

Terms follow pretix's check-in API, so that staff and data agree on words. The first rule that refuses
wins, in the order most useful to staff: what is wrong for good comes before what waiting cures, and
"already in" comes late, so that a cancelled ticket that was used says "cancelled".
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from enum import StrEnum

from checkin.domain.checkpoint import Checkpoint, Place, Reentry
from checkin.domain.guest import Guest, Status
from checkin.domain.ticket import Ticket


class Reason(StrEnum):
    """Why a scan was admitted or refused; stored, exported and synced by value."""

    OK = "ok"
    UNKNOWN = "unknown"
    ALREADY_REDEEMED = "already_redeemed"
    UNAPPROVED = "unapproved"
    UNPAID = "unpaid"
    CANCELLED = "cancelled"
    BLOCKED = "blocked"
    REVOKED = "revoked"
    WRONG_CHECKPOINT = "wrong_checkpoint"
    TOO_EARLY = "too_early"
    TOO_LATE = "too_late"
    FULL = "full"
    FORGED = "forged"
    AMBIGUOUS = "ambiguous"
    NOT_INSIDE = "not_inside"


class Direction(StrEnum):
    """Which way a guest goes through the door."""

    ENTRY = "entry"
    EXIT = "exit"


@dataclass(frozen=True, slots=True)
class Passage:
    """One earlier admitted scan of a ticket at a checkpoint that nobody undid."""

    at: datetime
    direction: Direction
    desk: str


@dataclass(frozen=True, slots=True)
class Case:
    """All that one verdict depends on.

    Attributes:
        ticket: the ticket behind the code; None when no ticket has it.
        guest: whose it is; None exactly when ``ticket`` is.
        checkpoint: where it was scanned.
        direction: which way the guest goes.
        now: time of the scan, timezone-aware UTC.
        zone: the event's time zone, in which days begin.
        passages: earlier passages of this ticket here, oldest first.
        booked: the checkpoints the guest has a booking for.
        inside: how many people are inside this checkpoint now; counted only where seats are limited.
        mistyped: whether the code is one of ours with a character wrong.
        ambiguous: whether more than one ticket fits what was read; ``ticket`` is None then, as for the next two.
        forged: whether it claims to be a ticket of this event and its signature is wrong.
        other_event: whether it is a signed ticket of another event.
    """

    ticket: Ticket | None
    guest: Guest | None
    checkpoint: Checkpoint
    direction: Direction
    now: datetime
    zone: tzinfo
    passages: Sequence[Passage] = ()
    booked: tuple[Place, ...] = ()
    inside: int = 0
    mistyped: bool = False
    ambiguous: bool = False
    forged: bool = False
    other_event: bool = False


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a scan was answered with, and the facts that staff need to explain it.

    Attributes:
        first_admitted_at: when this ticket first went in here, UTC; None if it never did before.
        first_desk: the desk that admitted it then.
        since: from when it would be admitted, UTC (``too_early``).
        until: until when it was admitted, UTC (``too_late``).
        seats: how many seats there are (``full``).
        instead: the checkpoints the guest has booked (``wrong_checkpoint``).
        mistyped: one character of the code is wrong (``unknown``).
        other_event: it is a ticket of another event (``unknown``).
        overridden: an organiser let the guest in although the reason speaks against it.
    """

    reason: Reason
    first_admitted_at: datetime | None = None
    first_desk: str = ""
    since: datetime | None = None
    until: datetime | None = None
    seats: int | None = None
    instead: tuple[Place, ...] = ()
    mistyped: bool = False
    other_event: bool = False
    overridden: bool = False

    @property
    def admitted(self) -> bool:
        """Whether the guest goes through; who leaves without having come in does, and staff are told."""
        return self.overridden or self.reason in (Reason.OK, Reason.NOT_INSIDE)


OVERRIDABLE = frozenset(
    {
        Reason.UNAPPROVED,
        Reason.UNPAID,
        Reason.CANCELLED,
        Reason.WRONG_CHECKPOINT,
        Reason.TOO_EARLY,
        Reason.TOO_LATE,
        Reason.FULL,
        Reason.ALREADY_REDEEMED,
    }
)
"""The refusals an organiser may override. Not among them: codes that are nobody's (unknown, forged,
ambiguous, revoked), where nobody would know who was let in, and blocked, which was meant."""


def judge(case: Case) -> Verdict:
    """Return the verdict for ``case``: the first rule that refuses, or ``ok``."""
    if case.ticket is None:
        return _nobodys(case)
    if case.direction is Direction.EXIT:
        inside = is_inside(case.passages, case.ticket.entries)
        return _with_first(Verdict(Reason.OK if inside else Reason.NOT_INSIDE), case)
    for rule in _RULES:
        refusal = rule(case, case.ticket)
        if refusal is not None:
            return _with_first(refusal, case)
    return _with_first(Verdict(Reason.OK), case)


def people_inside(passages: Sequence[Passage], entries: int) -> int:
    """Return how many of the people of a ticket for ``entries`` people are inside.

    They are never more than the ticket is for: who goes in again without having been seen to leave, or by
    an override, is the same person. So one exit is enough to come back after.
    """
    inside = 0
    for passage in passages:
        inside = min(entries, inside + 1) if passage.direction is Direction.ENTRY else max(0, inside - 1)
    return inside


def _nobodys(case: Case) -> Verdict:
    """Return the verdict for what is nobody's ticket."""
    if case.ambiguous:
        return Verdict(Reason.AMBIGUOUS)
    if case.forged:
        return Verdict(Reason.FORGED)
    return Verdict(Reason.UNKNOWN, mistyped=case.mistyped, other_event=case.other_event)


def is_used_up(case: Case) -> bool:
    """Whether everybody of the ticket is in already, whatever else speaks against it."""
    return case.ticket is not None and _already_in(case, case.ticket) is not None


def is_inside(passages: Sequence[Passage], entries: int = 1) -> bool:
    """Whether anybody of a ticket for ``entries`` people is inside."""
    return people_inside(passages, entries) > 0


_STATUS_REFUSALS = {
    Status.REVOKED: Reason.REVOKED,
    Status.CANCELLED: Reason.CANCELLED,
    Status.BLOCKED: Reason.BLOCKED,
    Status.UNAPPROVED: Reason.UNAPPROVED,
    Status.UNPAID: Reason.UNPAID,
}


def _status(_: Case, ticket: Ticket) -> Verdict | None:
    reason = _STATUS_REFUSALS.get(ticket.status)
    return Verdict(reason) if reason else None


def _place(case: Case, _: Ticket) -> Verdict | None:
    here, guest = case.checkpoint, case.guest
    category_fits = here.lets_in(guest.category if guest else "")
    booking_fits = not here.needs_booking or here.name in {place.name for place in case.booked}
    if category_fits and booking_fits:
        return None
    return Verdict(Reason.WRONG_CHECKPOINT, instead=case.booked)


def _too_late(case: Case, ticket: Ticket) -> Verdict | None:
    ends = [end for end in (ticket.valid_until, case.checkpoint.closes_at) if end is not None]
    if ends and case.now >= min(ends):
        return Verdict(Reason.TOO_LATE, until=min(ends))
    return None


def _too_early(case: Case, ticket: Ticket) -> Verdict | None:
    starts = [start for start in (ticket.valid_from, case.checkpoint.opens_at) if start is not None]
    if starts and case.now < max(starts):
        return Verdict(Reason.TOO_EARLY, since=max(starts))
    return None


def _already_in(case: Case, ticket: Ticket) -> Verdict | None:
    return Verdict(Reason.ALREADY_REDEEMED) if _used(case, ticket) >= ticket.entries else None


def _used(case: Case, ticket: Ticket) -> int:
    """Count what is used up of the ticket's entries, by the checkpoint's re-entry rule."""
    reentry = case.checkpoint.reentry
    if reentry is Reentry.UNLIMITED:
        return 0
    if reentry is Reentry.AFTER_EXIT:
        return people_inside(case.passages, ticket.entries)
    entries = [p.at for p in case.passages if p.direction is Direction.ENTRY]
    if reentry is Reentry.DAILY:
        today = case.now.astimezone(case.zone).date()
        entries = [at for at in entries if at.astimezone(case.zone).date() == today]
    return len(entries)


def _full(case: Case, ticket: Ticket) -> Verdict | None:
    seats = case.checkpoint.seats
    if seats is None or case.inside < seats:
        return None
    has_seat = people_inside(case.passages, ticket.entries) == ticket.entries
    return None if has_seat else Verdict(Reason.FULL, seats=seats)


_RULES: tuple[Callable[[Case, Ticket], Verdict | None], ...] = (
    _status,
    _place,
    _too_late,
    _already_in,
    _too_early,
    _full,
)


def _with_first(verdict: Verdict, case: Case) -> Verdict:
    first = next((p for p in case.passages if p.direction is Direction.ENTRY), None)
    if first is None:
        return verdict
    return replace(verdict, first_admitted_at=first.at, first_desk=first.desk)
