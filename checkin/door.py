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
from checkin.domain.verdict import OVERRIDABLE, Case, Direction, Reason, Verdict, is_used_up, judge
from checkin.errors import Fault, GuestError
from checkin.recognising import recognise
from checkin.storage import admissions, checkpoints, guest_supports, guests, print_jobs
from checkin.storage.database import Connection
from checkin.storage.facts import to_facts
from checkin.storage.guests import Holder
from checkin.storage.ids import new_id
from checkin.storage.tally import Tally
from checkin.storage.times import to_text

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
        prints_as: the desk whose printers print the badges; empty: whichever comes first.
    """

    db: Connection
    event: Event
    checkpoint: Checkpoint
    desk: str
    staff: str
    tally: Tally
    prints_as: str = ""

    def scan(self, text: str, direction: Direction, now: datetime, scan_id: str) -> Answer:
        """Find whose ticket is meant by ``text``, judge and log."""
        meant = recognise(self.db, text, self.event.id, now)
        case, slot = self.case_of(meant.holder, direction, now)
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
        """Judge and log a guest who is known without a scan; of several tickets, by the one that was used."""
        tickets = guests.tickets_of(self.db, holder.guest.id)
        cases = [self.case_of(Holder(holder.guest, ticket), direction, now) for ticket in tickets]
        case, slot = next((each for each in cases if is_used_up(each[0])), cases[0])
        return self._decide(case, slot, case.ticket.code if case.ticket else "", new_id())

    def override(self, scan_id: str, why: str, now: datetime) -> Answer:
        """Admit the guest of a refused scan anyway, at the checkpoint where it was refused.

        What happened since counts: the ticket is judged again before anybody is let in against a rule.

        Raises:
            GuestError: there is no such scan, it can't be overridden, or the guest came in meanwhile.
        """
        refused = admissions.with_id(self.db, scan_id)
        if refused is None or not _is_overridable(refused) or admissions.is_undone(self.db, scan_id):
            raise GuestError(Fault.NOT_OVERRIDABLE)
        door = self._at(refused.checkpoint_id)
        holder = guests.by_ticket(self.db, refused.ticket_id or "")
        if holder is None or holder.guest.id != refused.guest_id:  # the ticket has passed on
            raise GuestError(Fault.NOT_OVERRIDABLE)
        case, slot = door.case_of(holder, Direction.ENTRY, now)
        verdict = judge(case)
        if verdict.admitted or (is_used_up(case) and refused.reason != Reason.ALREADY_REDEEMED):
            raise GuestError(Fault.ALREADY_INSIDE if is_used_up(case) else Fault.NOT_OVERRIDABLE)
        if verdict.reason not in OVERRIDABLE:
            raise GuestError(Fault.NOT_OVERRIDABLE)
        verdict = replace(verdict, overridden=True)
        entry = replace(door.again(refused, now), verdict="admitted", reason=verdict.reason, slot=slot, note=why)
        return door.log(replace(entry, facts=to_facts(verdict)), verdict, case.guest, now)

    def undo(self, scan_id: str, why: str, now: datetime) -> Entry:
        """Take an admitted scan back; its badge is cancelled while no printer has it.

        Raises:
            GuestError: there is no such scan, it let nobody through, or it is undone already.
        """
        entry = admissions.with_id(self.db, scan_id)
        if entry is None or not _let_through(entry) or admissions.is_undone(self.db, scan_id):
            raise GuestError(Fault.NOTHING_TO_UNDO)
        undo = replace(self.again(entry, now), act=Act.UNDO, slot=None, note=why)
        admissions.append(self.db, undo)
        if entry.guest_id is not None and entry.act is Act.ENTRY:
            print_jobs.cancel_waiting(self.db, entry.guest_id, now)
        return undo

    def note(self, act: Act, holder: Holder, now: datetime, note: str) -> None:
        """Log what lets nobody through: a new code, a substitute."""
        entry = Entry(
            id=new_id(),
            at=to_text(now),
            desk=self.desk,
            staff=self.staff,
            checkpoint_id=self.checkpoint.id,
            act=act,
            code=holder.ticket.code,
            ticket_id=holder.ticket.id,
            guest_id=holder.guest.id,
            verdict="noted",
            reason=Reason.OK,
            note=note,
        )
        admissions.append(self.db, entry)

    def _at(self, checkpoint_id: str) -> Door:
        """Return the door of another checkpoint, with the same desk in front of it."""
        if checkpoint_id == self.checkpoint.id:
            return self
        there = checkpoints.with_id(self.db, checkpoint_id)
        if there is None:
            raise GuestError(Fault.NOT_OVERRIDABLE)
        return replace(self, checkpoint=there, tally=Tally(self.db, checkpoint_id))

    def case_of(self, holder: Holder | None, direction: Direction, now: datetime) -> tuple[Case, int]:
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
            booked=checkpoints.booked(db, holder.guest.id)
            if holder and (here.needs_booking or here.categories)
            else (),
            inside=self.tally.inside() if here.seats is not None else 0,
        )
        return case, slot

    def _decide(self, case: Case, slot: int, code: str, scan_id: str) -> Answer:
        verdict = judge(case)
        entry = Entry(
            id=scan_id,
            at=to_text(case.now),
            desk=self.desk,
            staff=self.staff,
            checkpoint_id=self.checkpoint.id,
            act=Act(case.direction),
            code=code,
            ticket_id=case.ticket.id if case.ticket else None,
            guest_id=case.guest.id if case.guest else None,
            verdict="admitted" if verdict.admitted else "refused",
            reason=verdict.reason,
            slot=slot if verdict.admitted and case.direction is Direction.ENTRY else None,
            facts=to_facts(verdict),
        )
        return self.log(entry, verdict, case.guest, case.now)

    def log(self, entry: Entry, verdict: Verdict, guest: Guest | None, at: datetime) -> Answer:
        """Log one judged scan, queue the badge of who comes in, and return the answer."""
        db, here = self.db, self.checkpoint
        admissions.append(db, entry)
        job_id = ""
        comes_in = entry.slot is not None and guest is not None and here.kind is Kind.ENTRANCE
        if comes_in and guest is not None and print_jobs.wants_badge(db, guest.id):
            job_id = print_jobs.add(db, guest.id, Why.ADMISSION, at, desk=self.prints_as)
        answer = Answer(entry.id, entry.code, verdict, guest, here, at, entry.desk, entry.act, entry.staff, job_id)
        return replace(answer, support=guest_supports.of_guest(db, guest.id)) if guest else answer

    def again(self, entry: Entry, now: datetime) -> Entry:
        """Return a new entry about ``entry``: by who is here now, at the checkpoint where it was made."""
        return replace(entry, id=new_id(), at=to_text(now), desk=self.desk, staff=self.staff, refers_to=entry.id)


def _let_through(entry: Entry) -> bool:
    return entry.act is not Act.UNDO and entry.verdict == "admitted"


def _is_overridable(entry: Entry) -> bool:
    return entry.act is Act.ENTRY and entry.verdict == "refused" and Reason(entry.reason) in OVERRIDABLE
