"""What a desk answers: to a scan, and to a search."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from checkin.domain.admission import Act, Entry
from checkin.domain.checkpoint import Checkpoint
from checkin.domain.guest import Guest, Status
from checkin.domain.support import NO_WISHES, Wishes
from checkin.domain.verdict import OVERRIDABLE, Direction, Reason, Verdict, is_inside
from checkin.storage import admissions, checkpoints, guests
from checkin.storage.database import Connection
from checkin.storage.facts import with_facts
from checkin.storage.guests import Holder
from checkin.storage.times import from_text


@dataclass(frozen=True, slots=True)
class Answer:
    """What a desk answered to one scan, or did to one guest.

    Attributes:
        scan_id: UUIDv7; also the log entry's id.
        code: what was read, tidied.
        guest: None when no ticket has the code.
        at: UTC.
        staff: who was at the desk; empty where nobody said.
        job_id: the badge that was queued; empty where none was.
        repeated: the same code came twice in a moment; this is the first answer again.
        undone: somebody took the scan back later.
        support: what the guest needs; told at the moment of the scan only, and nothing in any later answer.
    """

    scan_id: str
    code: str
    verdict: Verdict
    guest: Guest | None
    checkpoint: Checkpoint
    at: datetime
    desk: str
    act: Act = Act.ENTRY
    staff: str = ""
    job_id: str = ""
    repeated: bool = False
    undone: bool = False
    support: Wishes = NO_WISHES

    @property
    def can_be_undone(self) -> bool:
        """Whether this let somebody through and nobody took it back."""
        return self.act in (Act.ENTRY, Act.EXIT) and self.verdict.admitted and not self.undone

    @property
    def can_be_overridden(self) -> bool:
        """Whether this is a refusal against which an organiser may decide."""
        return self.act is Act.ENTRY and not self.verdict.admitted and self.verdict.reason in OVERRIDABLE


@dataclass(frozen=True, slots=True)
class Found:
    """One hit of a search, with what staff must know before they admit."""

    guest: Guest
    code: str
    status: Status
    first_admitted_at: datetime | None
    present: bool


def answer_of(db: Connection, entry: Entry, here: Checkpoint) -> Answer:
    """Return the answer that was logged as ``entry``; ``here`` stands in for a checkpoint that is gone."""
    overridden = entry.act is Act.ENTRY and entry.verdict == "admitted" and entry.refers_to is not None
    return Answer(
        scan_id=entry.id,
        code=entry.code,
        verdict=with_facts(Verdict(Reason(entry.reason), overridden=overridden), entry.facts),
        guest=guests.with_id(db, entry.guest_id) if entry.guest_id else None,
        checkpoint=next((c for c in checkpoints.every(db) if c.id == entry.checkpoint_id), here),
        at=from_text(entry.at),
        desk=entry.desk,
        act=entry.act,
        staff=entry.staff,
        undone=entry.act is not Act.UNDO and entry.verdict == "admitted" and admissions.is_undone(db, entry.id),
    )


def found(db: Connection, holder: Holder, checkpoint_id: str) -> Found:
    """Return a guest as a search shows it, with what any of the guest's tickets did at the checkpoint."""
    firsts, present = [], False
    for ticket in guests.tickets_of(db, holder.guest.id):
        passages, _ = admissions.passages(db, ticket.id, checkpoint_id)
        firsts += [p.at for p in passages if p.direction is Direction.ENTRY][:1]
        present |= is_inside(passages, ticket.entries)
    return Found(holder.guest, holder.ticket.code, holder.ticket.status, min(firsts, default=None), present)
