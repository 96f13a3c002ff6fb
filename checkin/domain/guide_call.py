"""A call for a guide, from the moment somebody asks for one until the guest is where they wanted to be."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from checkin.domain.support import Need


class CallAct(StrEnum):
    """What somebody did about a call; each is a row of the log, stored by value."""

    CALLED = "called"
    TAKEN = "taken"
    RELEASED = "released"  # whoever took it cannot go after all: it waits again
    ARRIVED = "arrived"
    DONE = "done"
    CANCELLED = "cancelled"


CLOSED = frozenset({CallAct.DONE, CallAct.CANCELLED})
WAITING = frozenset({CallAct.CALLED, CallAct.RELEASED})

_NEXT = {
    CallAct.CALLED: frozenset({CallAct.TAKEN, CallAct.CANCELLED}),
    CallAct.RELEASED: frozenset({CallAct.TAKEN, CallAct.CANCELLED}),
    CallAct.TAKEN: frozenset({CallAct.ARRIVED, CallAct.DONE, CallAct.RELEASED, CallAct.CANCELLED}),
    CallAct.ARRIVED: frozenset({CallAct.DONE}),
}


def may_follow(before: CallAct, act: CallAct) -> bool:
    """Whether ``act`` may be done about a call of which ``before`` was the last."""
    return act in _NEXT.get(before, ())


@dataclass(frozen=True, slots=True)
class Step:
    """One row of the log of calls.

    Attributes:
        at: UTC.
        staff: who did it, as they called themselves, or else the desk; the guide's name where a guide was chosen.
    """

    call_id: str
    act: CallAct
    at: datetime
    desk: str
    staff: str


@dataclass(frozen=True, slots=True)
class GuideCall:
    """A call as it stands now.

    Attributes:
        id: UUIDv7.
        guest_id: whom the guide is for; empty once that was forgotten.
        name: what the guest is called; empty where the guest agreed to no more than the desk.
        needs: the same; empty where nothing more is known than that a guide is wanted.
        place: where the guest waits.
        state: what was done last.
        called_at: UTC.
        by: who did the last of it; for a taken call, who goes.
        at: when the last of it was done, UTC.
        taken_at: when somebody took it, UTC; None while it waits.
    """

    id: str
    guest_id: str
    name: str
    needs: tuple[Need, ...]
    place: str
    desk: str
    state: CallAct
    called_at: datetime
    by: str
    at: datetime
    taken_at: datetime | None = None

    @property
    def is_waiting(self) -> bool:
        """Whether nobody has taken it yet."""
        return self.state in WAITING

    @property
    def is_open(self) -> bool:
        """Whether somebody still has something to do about it."""
        return self.state not in CLOSED

    def waited(self, now: datetime) -> timedelta:
        """Return how long the guest waited for somebody to take it: until now, or until it was taken or given up."""
        end = now if self.is_waiting else self.taken_at or self.at
        return max(end - self.called_at, timedelta())


@dataclass(frozen=True, slots=True)
class Guide:
    """Somebody who accompanies guests.

    Attributes:
        skills: what they can do, or which languages they speak, in words: "Gebärdensprache, en".
        phone: how to reach them; empty where nobody said.
    """

    id: str
    name: str
    skills: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Booking:
    """A guide for a guest at an agreed time.

    Attributes:
        name: what the guest is called.
        at: when they meet, UTC.
        guide: who comes, by name; empty where that is still open.
        call_id: the call it became; empty before.
    """

    id: str
    guest_id: str
    name: str
    at: datetime
    place: str
    guide: str = ""
    call_id: str = ""
