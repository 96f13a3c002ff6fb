"""Judge one scan and write it down: what happens between the first read and the last write of a transaction."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from checkin.answers import Answer
from checkin.domain import code as codes
from checkin.domain.admission import Act, Entry
from checkin.domain.checkpoint import Checkpoint, Kind
from checkin.domain.event import Event
from checkin.domain.guest import Guest
from checkin.domain.print_job import Why
from checkin.domain.verdict import OVERRIDABLE, Case, Direction, Reason, Verdict, judge
from checkin.errors import Fault, GuestError
from checkin.recognising import recognise
from checkin.storage import admissions, checkpoints, guests, print_jobs
from checkin.storage.database import Connection
from checkin.storage.guests import Holder
from checkin.storage.ids import new_id
from checkin.storage.tally import Tally
from checkin.storage.times import from_text, to_text

MAX_CODE_LENGTH = 500
"""Characters of a code that are kept; the longest signed tickets have some 300."""


def kept_code(text: str) -> str:
    """Return what the log keeps of a scanned text."""
    return codes.tidy(text)[:MAX_CODE_LENGTH]


@dataclass(frozen=True, slots=True)
class Door:
    """One checkpoint with one desk in front of it. Call every method inside a write transaction of ``db``.

    Attributes:
        desk: what this desk is called in the log.
        staff: who works here now, as they called themselves.
        tally: the checkpoint's counters, which know how many are inside without counting the log.
    """

    db: Connection
    event: Event
    checkpoint: Checkpoint
    desk: str
    staff: str
    tally: Tally

    def scan(self, text: str, direction: Direction, now: datetime, scan_id: str) -> Answer:
        """Find whose ticket is meant by ``text``, judge and log."""
        meant = recognise(self.db, text, self.event.id, now)
        case, slot = self._case(meant.holder, direction, now)
        if meant.holder is None:
            case = replace(
                case,
                ambiguous=meant.ambiguous,
                forged=meant.forged,
                other_event=meant.other_event,
                mistyped=meant.mistyped,
            )
        return self._decide(case, slot, kept_code(text), scan_id)

    def admit(self, holder: Holder, now: datetime, direction: Direction = Direction.ENTRY) -> Answer:
        """Judge and log a guest who is known without a scan."""
        case, slot = self._case(holder, direction, now)
        return self._decide(case, slot, holder.ticket.code, new_id())

    def override(self, scan_id: str, why: str, now: datetime) -> Answer:
        """Admit the guest of a refused scan anyway.

        Raises:
            GuestError: there is no such scan, or it can't be overridden.
        """
        refused = admissions.with_id(self.db, scan_id)
        if refused is None or not _is_overridable(refused) or admissions.is_undone(self.db, scan_id):
            raise GuestError(Fault.NOT_OVERRIDABLE)
        holder = guests.by_guest(self.db, refused.guest_id or "")
        if holder is None:
            raise GuestError(Fault.GUEST_UNKNOWN, text=refused.guest_id)
        _, slot = admissions.passages(self.db, refused.ticket_id or "", refused.checkpoint_id)
        entry = replace(self._again(refused, now), verdict="admitted", slot=slot, note=why)
        return self._log(entry, Verdict(Reason(refused.reason), overridden=True), holder.guest)

    def undo(self, scan_id: str, why: str, now: datetime) -> Entry:
        """Take an admitted scan back; its badge is cancelled while no printer has it.

        Raises:
            GuestError: there is no such scan, it let nobody through, or it is undone already.
        """
        entry = admissions.with_id(self.db, scan_id)
        if entry is None or not _let_through(entry) or admissions.is_undone(self.db, scan_id):
            raise GuestError(Fault.NOTHING_TO_UNDO)
        undo = replace(self._again(entry, now), act=Act.UNDO, slot=None, note=why)
        admissions.append(self.db, undo)
        if entry.guest_id is not None and entry.act is Act.ENTRY:
            print_jobs.cancel_waiting(self.db, entry.guest_id, now)
        return undo

    def note(self, act: Act, holder: Holder, now: datetime, note: str) -> None:
        """Log what lets nobody through: a new code, a substitute."""
        entry = self._entry(act, holder.ticket.code, now, new_id())
        entry = replace(entry, ticket_id=holder.ticket.id, guest_id=holder.guest.id, note=note)
        admissions.append(self.db, entry)

    def _case(self, holder: Holder | None, direction: Direction, now: datetime) -> tuple[Case, int]:
        """Return what a verdict depends on, and the slot that an entry would take."""
        db, here = self.db, self.checkpoint
        passages, slot = admissions.passages(db, holder.ticket.id, here.id) if holder else ([], 1)
        case = Case(
            ticket=holder.ticket if holder else None,
            guest=holder.guest if holder else None,
            checkpoint=here,
            direction=direction,
            now=now,
            zone=self.event.zone,
            passages=passages,
            booked=checkpoints.booked(db, holder.guest.id) if holder and here.needs_booking else (),
            inside=self.tally.inside() if here.seats is not None else 0,
        )
        return case, slot

    def _decide(self, case: Case, slot: int, code: str, scan_id: str) -> Answer:
        verdict = judge(case)
        entry = replace(
            self._entry(Act(case.direction), code, case.now, scan_id),
            ticket_id=case.ticket.id if case.ticket else None,
            guest_id=case.guest.id if case.guest else None,
            verdict="admitted" if verdict.admitted else "refused",
            reason=verdict.reason,
            slot=slot if verdict.admitted and case.direction is Direction.ENTRY else None,
        )
        return self._log(entry, verdict, case.guest)

    def _log(self, entry: Entry, verdict: Verdict, guest: Guest | None) -> Answer:
        """Log one judged scan, queue the badge of who comes in, and return the answer."""
        db, here, at = self.db, self.checkpoint, from_text(entry.at)
        admissions.append(db, entry)
        job_id = ""
        comes_in = entry.slot is not None and guest is not None and here.kind is Kind.ENTRANCE
        if comes_in and guest is not None and print_jobs.wants_badge(db, guest.id):
            job_id = print_jobs.add(db, guest.id, Why.ADMISSION, at)
        return Answer(entry.id, entry.code, verdict, guest, here, at, entry.desk, entry.act, entry.staff, job_id)

    def _entry(self, act: Act, code: str, now: datetime, entry_id: str) -> Entry:
        return Entry(
            id=entry_id,
            at=to_text(now),
            desk=self.desk,
            staff=self.staff,
            checkpoint_id=self.checkpoint.id,
            act=act,
            code=code,
            ticket_id=None,
            guest_id=None,
            verdict="noted",
            reason=Reason.OK,
        )

    def _again(self, entry: Entry, now: datetime) -> Entry:
        """Return a new entry about ``entry``: by who is here now, at the checkpoint where it was made."""
        return replace(entry, id=new_id(), at=to_text(now), desk=self.desk, staff=self.staff, refers_to=entry.id)


def _let_through(entry: Entry) -> bool:
    return entry.act is not Act.UNDO and entry.verdict == "admitted"


def _is_overridable(entry: Entry) -> bool:
    return entry.act is Act.ENTRY and entry.verdict == "refused" and Reason(entry.reason) in OVERRIDABLE
