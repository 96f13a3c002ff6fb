"""What a desk can do, in the staff's verbs: the one door to the event file for window and command line."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from checkin.answers import Answer, Found, answer_of
from checkin.domain import code as codes
from checkin.domain.admission import Act
from checkin.domain.checkpoint import Checkpoint
from checkin.domain.event import Event
from checkin.domain.guest import Guest, is_name
from checkin.domain.print_job import JobState, PrintJob, Why
from checkin.domain.ticket import Ticket
from checkin.domain.verdict import Direction
from checkin.door import Door, kept_code
from checkin.errors import EventFileError, Fault, GuestError
from checkin.guiding import Guiding
from checkin.lookup import Lookup
from checkin.organiser import OrganiserPin
from checkin.storage import admissions, checkpoints, counts, events, guests, list_mappings, outstanding, print_jobs
from checkin.storage.database import EventFile, create_file, open_file
from checkin.storage.guests import Holder
from checkin.storage.ids import new_id

__all__ = ["Answer", "Clock", "Desk", "Found", "create_event", "open_desk", "utc_now"]

Clock = Callable[[], datetime]

DOUBLE_SCAN = timedelta(seconds=3)
"""A code read again within this time is the same scan: hand scanners fire twice, and hands are slow."""


def utc_now() -> datetime:
    """Return the time of this computer's clock, timezone-aware UTC."""
    return datetime.now(UTC)


class Desk(Lookup):
    """One running copy of the program at one checkpoint. Not thread-safe: keep it on the thread that opened it.

    ``name`` is what it is called in the log, ``staff`` who works here now, as they called themselves; each log
    entry carries both. ``clock`` tells the time. ``pin`` guards what only organisers do; ``guiding`` calls guides.
    Every method may raise :class:`EventFileError` when the file can't be read or written; then nothing was written,
    and the same call may be made again. ``prints_as`` is the name under which this desk prints its own badges; empty
    where it has no printer, and any desk that has one prints them.
    """

    def __init__(
        self,
        file: EventFile,
        *,
        name: str = "",
        checkpoint: str | None = None,
        clock: Clock = utc_now,
        merge_double_scans: bool = True,
    ) -> None:
        self.name, self.clock, self._merges = name, clock, merge_double_scans
        self.staff = self.prints_as = ""
        self.pin = OrganiserPin(file, clock)
        self.guiding = Guiding(file, clock, lambda: (self.name, self.staff), lambda: self.checkpoint.name)
        self._last: tuple[tuple[str, Direction], datetime, Answer] | None = None
        self._rules_version = -1
        super().__init__(file, checkpoint)

    def use_checkpoint(self, name: str | None) -> None:
        """Scan at the checkpoint called ``name`` from now on; None is the first entrance.

        Raises:
            EventFileError: there is no such checkpoint.
        """
        super().use_checkpoint(name)
        self._last = None

    def add_checkpoint(self, checkpoint: Checkpoint) -> None:
        """Add a checkpoint behind the others.

        Raises:
            EventFileError: it has no name, or that of another one.
        """
        with self._file.writing() as db:
            _refuse_taken_name(checkpoints.every(db), checkpoint)
            checkpoints.add(db, checkpoint)

    def change_checkpoint(self, checkpoint: Checkpoint) -> None:
        """Change the rules of a checkpoint; scans are judged by them from now on.

        Raises:
            EventFileError: it has no name, or that of another one.
        """
        with self._file.writing() as db:
            _refuse_taken_name(checkpoints.every(db), checkpoint)
            checkpoints.change(db, checkpoint)
        if checkpoint.id == self.checkpoint.id:
            self.use_checkpoint(checkpoint.name)

    def scan(self, text: str, *, leaving: bool = False, scan_id: str | None = None) -> Answer:
        """Judge what a scanner read and log it; when this returns, it is on disk.

        Args:
            text: what was read, as it came.
            leaving: the guest goes out.
            scan_id: UUIDv7 of the scan; a scan delivered twice gets its first answer and is logged once.
        """
        code = kept_code(text)
        direction = Direction.EXIT if leaving else Direction.ENTRY
        now = self.clock()
        key = (code, direction)
        again = self._double(key, now) if scan_id is None else None
        if again is not None:
            return again
        with self._file.writing():
            delivered = self._delivered(scan_id) if scan_id is not None else None
            if delivered is not None:
                return delivered
            answer = self._door().scan(text, direction, now, scan_id or new_id())
        self._last = (key, now, answer)
        return answer

    def admit(self, guest_id: str, *, leaving: bool = False) -> Answer:
        """Admit a guest who was found by name, by the ticket that counts; ``leaving`` for one who goes out.

        Raises:
            GuestError: there is no such guest.
        """
        direction = Direction.EXIT if leaving else Direction.ENTRY
        now = self.clock()
        with self._file.writing():
            holder = self._holder(guest_id)
            answer = self._door().admit(holder, now, direction)
        self._last = ((holder.ticket.code, direction), now, answer)
        return answer

    def undo(self, scan_id: str, why: str = "") -> Answer:
        """Take an admitted scan back: a new log entry; its badge is cancelled while no printer has it.

        Raises:
            GuestError: there is no such scan, it let nobody through, or it is undone already.
        """
        now = self.clock()
        with self._file.writing() as db:
            undo = self._door().undo(scan_id, why, now)
            answer = answer_of(db, undo, self.checkpoint)
        self._last = None
        return answer

    def override(self, scan_id: str, pin: str, why: str) -> Answer:
        """Admit a refused guest anyway: a new log entry with the reason it goes against; its badge is queued.

        Raises:
            AccessError: the organiser's PIN is wrong or was never chosen.
            GuestError: no reason was given, or this refusal can't be overridden.
        """
        if not why.strip():
            raise GuestError(Fault.REASON_MISSING)
        self.pin.check(pin)
        now = self.clock()
        with self._file.writing():
            answer = self._door().override(scan_id, why.strip(), now)
        self._last = None
        return answer

    def replace_ticket(self, guest_id: str, why: str = "") -> str:
        """Give a guest who lost the ticket a new code and return it; the old one is revoked from now on.

        Raises:
            GuestError: there is no such guest.
        """
        now = self.clock()
        with self._file.writing() as db:
            holder = self._holder(guest_id)
            code = codes.make_code(random.SystemRandom())
            guests.give_new_code(db, holder.ticket, code, now)
            self._door().note(Act.REPLACEMENT, holder, now, why)
        self._last = None
        return code

    def substitute(self, guest_id: str, colleague: Guest) -> Guest:
        """Pass a guest's ticket on to a colleague, with what it did so far; return the colleague as stored.

        No later import puts the first name back.

        Raises:
            GuestError: there is no such guest, or the colleague has no name.
        """
        if not is_name(colleague.name):
            raise GuestError(Fault.NAME_MISSING)
        now = self.clock()
        with self._file.writing() as db:
            holder = self._holder(guest_id)
            stored = replace(colleague, id=new_id(), category=colleague.category or holder.guest.category)
            guests.add(db, stored, now)
            guests.keep_corrected(db, stored.id, frozenset(guests.GUEST_COLUMNS) - {"id"})
            guests.pass_on(db, holder.ticket.id, stored.id)
            checkpoints.pass_bookings_on(db, guest_id, stored.id)
            self._door().note(Act.SUBSTITUTION, Holder(stored, holder.ticket), now, guest_id)
            if counts.presence_of(db, stored.id, self.checkpoint.id):
                print_jobs.add(db, stored.id, Why.CORRECTION, now, desk=self.prints_as)
        self._last = None
        return stored

    def add_walk_in(self, guest: Guest) -> Answer:
        """Add a guest who is on no list, with a new ticket, and admit at once; one transaction.

        Raises:
            GuestError: the name is missing.
        """
        if not is_name(guest.name):
            raise GuestError(Fault.NAME_MISSING)
        now = self.clock()
        with self._file.writing() as db:
            guest = replace(guest, id=new_id())
            events.add_categories(db, [guest.category] if guest.category else [])
            guests.add(db, guest, now)
            ticket = Ticket(new_id(), guest.id, codes.make_code(random.SystemRandom()))
            guests.add_ticket(db, ticket, now, made_here=True)
            return self._door().admit(Holder(guest, ticket), now)

    def correct(self, guest: Guest) -> Guest:
        """Put a guest's facts right; no later import overwrites what was put right here.

        Raises:
            GuestError: there is no such guest, or the name is missing.
        """
        if not is_name(guest.name):
            raise GuestError(Fault.NAME_MISSING)
        with self._file.writing() as db:
            old = self._holder(guest.id).guest
            changed = {name for name in guests.GUEST_COLUMNS if getattr(old, name) != getattr(guest, name)}
            if changed & {"name", "first_name", "last_name"}:
                changed |= {"name", "first_name", "last_name"}
            guests.change(db, guest, self.clock())
            guests.keep_corrected(db, guest.id, frozenset(changed))
        self._last = None
        return guest

    def reprint(self, guest_id: str, why: Why = Why.REPRINT) -> PrintJob:
        """Queue the guest's badge again; a badge that already waits for the printer is not queued twice.

        Raises:
            GuestError: there is no such guest.
        """
        with self._file.writing() as db:
            self._holder(guest_id)
            print_jobs.supersede(db, guest_id, self.clock())
            waiting = print_jobs.waiting_for(db, guest_id)
            return waiting or self._job(print_jobs.add(db, guest_id, why, self.clock(), desk=self.prints_as))

    def print_late(self) -> list[PrintJob]:
        """Queue all late badges and write down the print run."""
        now = self.clock()
        with self._file.writing() as db:
            late = outstanding.late(db)
            jobs = [self._job(print_jobs.add(db, each, Why.LATE, now, desk=self.prints_as)) for each in late]
            print_jobs.note_run(db, len(jobs), now)
            return jobs

    def give_up(self, job_id: str) -> None:
        """Give a badge up that is not on paper and that no printer has; one that is printed stays so."""
        with self._file.writing() as db:
            print_jobs.give_up(db, job_id, self.clock())

    def adopt(self, job_id: str) -> None:
        """Print a badge here that waits at another desk."""
        with self._file.writing() as db:
            print_jobs.adopt(db, job_id, self.prints_as, self.clock())

    def print_elsewhere(self, job_id: str, printer: str) -> PrintJob | None:
        """Queue the badge of a job that was given up again, for the printer called ``printer``.

        Returns:
            the new job: another printer may hold other paper, so the badge is drawn anew; None where the first one
            is on paper after all.
        """
        with self._file.writing() as db:
            job = self._job(job_id)
            if job.state is not JobState.CANCELLED:
                return None
            now = self.clock()
            return self._job(print_jobs.add(db, job.guest_id, job.why, now, desk=self.prints_as, printer=printer))

    def settle_printed(self, job_id: str) -> None:
        """Write down that a badge is on paper: somebody has it in the hand."""
        with self._file.writing() as db:
            job = self._job(job_id)
            if job.state in (JobState.FAILED, JobState.UNCERTAIN):
                print_jobs.set_state(db, job_id, JobState.PRINTED, self.clock(), printer=job.printer)

    def print_badges(self, guest_ids: Iterable[str], why: Why = Why.REQUEST) -> list[PrintJob]:
        """Queue the badges of these guests and write down the print run; one that waits already is not queued twice."""
        now = self.clock()
        with self._file.writing() as db:
            wanted = [each for each in guest_ids if print_jobs.waiting_for(db, each) is None]
            jobs = [self._job(print_jobs.add(db, each, why, now, desk=self.prints_as)) for each in wanted]
            print_jobs.note_run(db, len(jobs), now)
            return jobs

    def note_printed(self, guest_ids: Iterable[str], printer: str, why: Why = Why.LATE) -> None:
        """Write down that badges were printed elsewhere: no desk's printer need print them any more."""
        now = self.clock()
        with self._file.writing() as db:
            for guest_id in guest_ids:
                print_jobs.note_printed(db, guest_id, printer, why, now)

    def note_print_run(self, badges: int) -> None:
        """Write down that ``badges`` badges were written to a file for printing."""
        with self._file.writing() as db:
            print_jobs.note_run(db, badges, self.clock())

    def remember_mapping(self, header: str, mapping: Mapping[str, str]) -> None:
        """Read the columns of lists with this header the same way next time."""
        with self._file.writing() as db:
            list_mappings.remember(db, header, mapping)

    def list_changed(self) -> None:
        """Forget the last answer: an import may have changed what its ticket is worth."""
        self._last = None

    def _door(self) -> Door:
        """Return the door with the rules as they are now: another desk may have changed them."""
        version = counts.list_version(self._file.db)
        if version != self._rules_version:
            self.checkpoint = checkpoints.with_id(self._file.db, self.checkpoint.id) or self.checkpoint
            self._rules_version = version
        return Door(self._file.db, self.event, self.checkpoint, self.name, self.staff, self._tally, self.prints_as)

    def _double(self, key: tuple[str, Direction], now: datetime) -> Answer | None:
        if not self._merges or self._last is None or self._last[0] != key:
            return None
        seen, answer = self._last[1], self._last[2]
        if not timedelta() <= now - seen < DOUBLE_SCAN:
            return None
        self._last = (key, now, answer)
        return replace(answer, repeated=True)

    def _delivered(self, scan_id: str) -> Answer | None:
        db = self._file.db
        entry = admissions.with_id(db, scan_id)
        return replace(answer_of(db, entry, self.checkpoint), repeated=True) if entry else None

    def _job(self, job_id: str) -> PrintJob:
        job = print_jobs.with_id(self._file.db, job_id)
        if job is None:
            raise LookupError(job_id)
        return job


def _refuse_taken_name(known: list[Checkpoint], checkpoint: Checkpoint) -> None:
    if not checkpoint.name:
        raise EventFileError(Fault.CHECKPOINT_NAMELESS)
    if any(c.id != checkpoint.id and c.name.casefold() == checkpoint.name.casefold() for c in known):
        raise EventFileError(Fault.CHECKPOINT_TAKEN, name=checkpoint.name)


def open_desk(
    path: Path,
    *,
    name: str = "",
    checkpoint: str | None = None,
    clock: Clock = utc_now,
    merge_double_scans: bool = True,
) -> Desk:
    """Open the event file at ``path`` and sit down at a checkpoint.

    Args:
        name: what this desk is called in the log.
        checkpoint: its name; None is the first entrance.
        merge_double_scans: whether a code read twice within :data:`DOUBLE_SCAN` is one scan.

    Raises:
        EventFileError: the file can't be opened, or there is no such checkpoint.
    """
    file = open_file(path)
    try:
        return Desk(file, name=name, checkpoint=checkpoint, clock=clock, merge_double_scans=merge_double_scans)
    except BaseException:
        file.close()
        raise


def create_event(
    path: Path,
    *,
    name: str,
    entrance: str,
    day: date | None = None,
    timezone: str = "Europe/Berlin",
    clock: Clock = utc_now,
) -> None:
    """Make a new event file with one entrance, called ``entrance``.

    Raises:
        EventFileError: there is a file already, no folder, no such time zone.
    """
    try:
        ZoneInfo(timezone)
    except (KeyError, ValueError, OSError) as error:
        raise EventFileError(Fault.UNKNOWN_TIMEZONE, name=timezone) from error
    file = create_file(path)
    try:
        with file.writing() as db:
            events.create(db, Event(new_id(), name, day, timezone), clock())
            checkpoints.add(db, Checkpoint(new_id(), entrance))
    finally:
        file.close()
