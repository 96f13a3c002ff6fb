"""The simplest oracle for a day at the doors: a list of who went through where, replayed for every question.

It is written from the words of the rules, not from the program.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from checkin.domain.checkpoint import Checkpoint, Reentry

BERLIN = ZoneInfo("Europe/Berlin")
WORST_FIRST = (
    *("revoked", "cancelled", "blocked", "unapproved", "unpaid", "wrong_checkpoint", "too_late"),  # no waiting helps
    *("already_redeemed", "too_early", "full"),
)


@dataclass
class Pass:
    """A ticket as the oracle knows it; ``guest`` is the id of who has it now."""

    guest: str
    code: str
    entries: int
    status: str
    category: str
    starts: datetime | None = None
    ends: datetime | None = None
    booked: frozenset[str] = frozenset()
    old_codes: list[str] = field(default_factory=list)


@dataclass
class Row:
    """One answered scan as the oracle knows it; ``guest`` is who had the ticket then."""

    id: str
    ticket: Pass | None
    place: str
    way: str
    at: datetime
    reason: str
    admitted: bool
    guest: str = ""
    undone: bool = False
    overridden: bool = False


class Oracle:
    """Knows all tickets and all answered scans."""

    now: datetime
    passes: list[Pass]
    rows: list[Row]

    def _expected(self, ticket: Pass | None, place: Checkpoint, way: str, *, old_code: bool) -> str:
        if ticket is None:
            return "unknown"
        if way == "exit":
            return "ok" if self._inside(ticket, place.name) else "not_inside"
        return min(self._against(ticket, place, old_code=old_code), key=WORST_FIRST.index, default="ok")

    def _against(self, ticket: Pass, place: Checkpoint, *, old_code: bool) -> set[str]:
        """Return every reason that speaks against letting somebody of this ticket in."""
        starts = [time for time in (ticket.starts, place.opens_at) if time]
        ends = [time for time in (ticket.ends, place.closes_at) if time]
        inside = self._inside(ticket, place.name)
        people = sum(self._inside(one, place.name) for one in self.passes)
        status = "revoked" if old_code else ticket.status
        wrong_guest = place.categories and ticket.category not in place.categories
        speaks = {
            status: status != "confirmed",
            "wrong_checkpoint": wrong_guest or (place.needs_booking and place.name not in ticket.booked),
            "too_late": any(self.now >= end for end in ends),
            "already_redeemed": self._is_used_up(ticket, place),
            "too_early": any(self.now < start for start in starts),
            "full": place.seats is not None and people >= place.seats and inside < ticket.entries,
        }
        return {reason for reason, against in speaks.items() if against}

    def _is_used_up(self, ticket: Pass, place: Checkpoint) -> bool:
        entries = [row for row in self._kept(ticket, place.name) if row.way == "entry"]
        today = [row for row in entries if row.at.astimezone(BERLIN).date() == self.now.astimezone(BERLIN).date()]
        used = {
            Reentry.ONCE: len(entries),
            Reentry.DAILY: len(today),
            Reentry.AFTER_EXIT: self._inside(ticket, place.name),
            Reentry.UNLIMITED: 0,
        }
        return used[place.reentry] >= ticket.entries

    def _kept(self, ticket: Pass | None, place: str) -> list[Row]:
        return [
            row for row in self.rows if row.ticket is ticket and row.place == place and row.admitted and not row.undone
        ]

    def _inside(self, ticket: Pass | None, place: str) -> int:
        return self._people(ticket, self._kept(ticket, place))

    def _inside_before(self, ticket: Pass, place: str) -> int:
        return self._people(ticket, self._kept(ticket, place)[:-1])

    def _people(self, ticket: Pass | None, rows: list[Row]) -> int:
        """Count people by who comes and goes: nobody leaves who is not there, and no more come than there are."""
        people = 0
        for row in rows:
            if row.way == "exit":
                people -= people > 0
            elif ticket is not None and people < ticket.entries:
                people += 1
        return people
