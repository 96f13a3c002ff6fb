"""An event to play a case on: one desk, a clock to set, and outcomes in one word each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from checkin.answers import Answer
from checkin.desk import Desk, create_event, open_desk
from checkin.domain.checkpoint import Checkpoint, Kind
from checkin.domain.guest import Guest, Status
from checkin.domain.signed import Claims, Scheme
from checkin.domain.ticket import Ticket
from checkin.domain.verdict import Reason
from checkin.errors import CheckinError
from checkin.signing import generate_keys, sign_ticket
from checkin.storage import admissions, checkpoints, guests
from checkin.storage.ids import new_id
from checkin.storage.upsert import Arrival, Upsert
from checkin.tickets import trust

CODE = "AAA-1"
PIN = "4711"
LET_IN = "let_in"
BERLIN = ZoneInfo("Europe/Berlin")
FIRST_DAY = datetime(2024, 1, 10, tzinfo=BERLIN)
KEYS = generate_keys()


def local(time: str, day: int = 1) -> datetime:
    """Return the moment at ``time`` ("23:50") of the ``day``-th day, on the clocks in Berlin."""
    hours, minutes = map(int, time.split(":"))
    return (FIRST_DAY + timedelta(days=day - 1, hours=hours, minutes=minutes)).astimezone(UTC)


Outcome = str | tuple[str, ...]
"""What one step came to; several scans in one step are a tuple."""


def outcome(answer: Answer) -> str:
    """Return the reason, or ``let_in`` where an organiser let the guest in against it."""
    return LET_IN if answer.verdict.overridden else str(answer.verdict.reason)


def refusal(call: Callable[..., object], *args: object) -> str:
    """Return the fault that ``call`` ends with; a case that expects one fails where there is none."""
    try:
        call(*args)
    except CheckinError as error:
        return str(error.fault)
    return "done"


class Stage:
    """One event with one desk at "Eingang"; a code read again at once is a scan of its own."""

    def __init__(self, folder: Path, name: str = "event") -> None:
        self.now = local("12:00")
        self.path = folder / f"{name}.checkin"
        create_event(self.path, name=name, entrance="Eingang", clock=self.clock)
        self.desk = self.another_desk("Tür A")
        self.last: Answer | None = None

    def clock(self) -> datetime:
        return self.now

    def another_desk(self, name: str) -> Desk:
        return open_desk(self.path, name=name, clock=self.clock, merge_double_scans=False)

    def at(self, time: str, day: int = 1) -> Stage:
        self.now = local(time, day)
        return self

    def add(self, code: str = CODE, name: str = "Ada Lovelace", *, booked: Sequence[str] = (), **facts: Any) -> str:
        """Add a guest with a ticket; ``facts`` are those of both. Return the guest's id."""
        ticket_facts = {
            key: facts.pop(key) for key in ("status", "valid_from", "valid_until", "entries") & facts.keys()
        }
        guest = Guest(new_id(), name, **facts)
        with self.desk.file.writing() as db:
            guests.add(db, guest, self.now)
            guests.add_ticket(db, Ticket(new_id(), guest.id, code, **ticket_facts), self.now)
            assert checkpoints.book(db, guest.id, booked) == []
        return guest.id

    def set_status(self, status: Status, code: str = CODE) -> None:
        with self.desk.file.writing() as db:
            guests.set_status(db, guests.by_code(db, code)[0].ticket.id, status)

    def import_list(self, *arrivals: Arrival) -> None:
        with self.desk.file.writing() as db:
            upsert = Upsert(db, lambda: "MADE", self.now)
            for arrival in arrivals:
                upsert.take(arrival)

    def rules(self, **facts: Any) -> None:
        """Change the rules of the checkpoint where the desk stands."""
        self.desk.change_checkpoint(replace(self.desk.checkpoint, **facts))

    def workshop(self, name: str, **facts: Any) -> None:
        self.desk.add_checkpoint(Checkpoint(new_id(), name, Kind.WORKSHOP, **facts))

    def enter(self, code: str = CODE, **how: Any) -> str:
        self.last = self.desk.scan(code, **how)
        return outcome(self.last)

    def leave(self, code: str = CODE) -> str:
        return self.enter(code, leaving=True)

    def force(self, code: str = CODE) -> str:
        """Scan, and let the organisers have their way where that is refused."""
        first = self.enter(code)
        return first if first == Reason.OK else self.override()

    def override(self) -> str:
        assert self.last is not None
        if not self.desk.pin.is_chosen():
            self.desk.pin.choose(PIN)
        try:
            self.last = self.desk.override(self.last.scan_id, PIN, "so entschieden")
        except CheckinError as error:
            return str(error.fault)
        return outcome(self.last)

    def undo(self) -> None:
        assert self.last is not None
        self.desk.undo(self.last.scan_id, "Tor blieb zu")

    def signed(self, code: str = "K7QM2XW9TPRA", **claims: Any) -> str:
        """Return a signed ticket of this event, whose desks believe the key it is signed with."""
        trust(self.desk.file, Scheme.OWN, KEYS.public, self.now)
        return sign_ticket(Claims(self.desk.event.id, code, self.now, **claims), KEYS.private)

    def log(self) -> list[admissions.Entry]:
        """Return the whole log, the oldest first."""
        return admissions.recent(self.desk.file.db, 100)[::-1]

    def admitted(self) -> int:
        """Return how many rows of the log let somebody through."""
        return sum(entry.verdict == "admitted" and entry.act in ("entry", "exit") for entry in self.log())


Play = Callable[[Stage], list[Outcome]]
PLAYS: dict[str, Play] = {}


def plays(*case_ids: str) -> Callable[[Play], Play]:
    """Register how the cases are played: one outcome a step of theirs."""

    def register(play: Play) -> Play:
        assert not PLAYS.keys() & set(case_ids), "a case is played once"
        PLAYS.update(dict.fromkeys(case_ids, play))
        return play

    return register
