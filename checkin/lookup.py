"""What there is to know about an open event: the guests, the counters, the last scans. It changes nothing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from checkin.answers import Answer, Found, answer_of, found
from checkin.domain.checkpoint import Checkpoint, Place
from checkin.domain.print_job import PrintJob, Why
from checkin.errors import Fault, GuestError
from checkin.recognising import named_by
from checkin.storage import (
    admissions,
    checkpoints,
    counts,
    events,
    guest_supports,
    guests,
    list_mappings,
    outstanding,
    print_jobs,
)
from checkin.storage.database import EventFile
from checkin.storage.guests import Holder
from checkin.storage.print_jobs import Unfinished
from checkin.storage.search import Search
from checkin.storage.tally import Counts, Tally


class Lookup:
    """Answers questions about an event file as seen from one checkpoint. Keep it on the thread that opened ``file``.

    A desk is one; a window has a second one on a lane of its own, so that no search and no counting
    makes a scan wait. Every method may raise :class:`EventFileError` when the file can't be read.
    """

    def __init__(self, file: EventFile, checkpoint: str | None = None) -> None:
        self._file = file
        with file.reading() as db:
            self.event = events.read(db)
            self._search = Search(db)
        self.use_checkpoint(checkpoint)

    @property
    def path(self) -> Path:
        """The event file."""
        return self._file.path

    @property
    def file(self) -> EventFile:
        """The open event file, for imports and reports on this thread."""
        return self._file

    def close(self) -> None:
        """Close the event file."""
        self._file.close()

    def use_checkpoint(self, name: str | None) -> None:
        """Look from the checkpoint called ``name`` from now on; None is the first entrance.

        Raises:
            EventFileError: there is no such checkpoint.
        """
        with self._file.reading() as db:
            self.checkpoint = checkpoints.named(db, name)
            self._tally = Tally(db, self.checkpoint.id)

    def checkpoints(self) -> list[Checkpoint]:
        """Return all checkpoints of the event, in the organiser's order."""
        with self._file.reading() as db:
            return checkpoints.every(db)

    def recent(self, limit: int = 30) -> list[Answer]:
        """Return the last answers at all desks of this file, the newest first."""
        with self._file.reading() as db:
            return [answer_of(db, entry, self.checkpoint) for entry in admissions.recent(db, limit)]

    def scans_of(self, guest_id: str, limit: int = 30) -> list[Answer]:
        """Return the last answers to the guest's ticket at all checkpoints, the newest first.

        Raises:
            GuestError: there is no such guest.
        """
        with self._file.reading() as db:
            entries = admissions.of_ticket(db, self._holder(guest_id).ticket.id, limit)
            return [answer_of(db, entry, self.checkpoint) for entry in entries]

    def search(self, text: str, limit: int = 20) -> list[Found]:
        """Find guests by the beginnings of words in any order, by code, or nearly; the best first."""
        with self._file.reading() as db:
            holders = guests.by_numbers(db, self._search.numbers(text, limit))
            return [found(db, holder, self.checkpoint.id) for holder in holders]

    def warm_up(self) -> None:
        """Read ahead what the first search and the counters need."""
        with self._file.reading():
            self._search.warm_up()
        self.counts()

    def guest(self, guest_id: str) -> Found:
        """Return one guest as the search shows it.

        Raises:
            GuestError: there is no such guest.
        """
        with self._file.reading() as db:
            return found(db, self._holder(guest_id), self.checkpoint.id)

    def guest_with_code(self, code: str) -> Found:
        """Return the guest whose ticket is meant by ``code``, as a scanner reads it; it may have been replaced since.

        Raises:
            GuestError: nobody has it, or several have.
        """
        with self._file.reading() as db:
            holders = named_by(db, code)
            if not holders:
                raise GuestError(Fault.GUEST_UNKNOWN, text=code)
            if len({holder.ticket.id for holder in holders}) > 1:
                raise GuestError(Fault.CODE_AMBIGUOUS, text=code)
            return found(db, self._holder(holders[0].guest.id), self.checkpoint.id)

    def guests(self) -> Iterator[Found]:
        """Yield all guests in the order of the list."""
        with self._file.reading() as db:
            came = counts.present(db, self.checkpoint.id)
            for holder in guests.every(db):
                guest, ticket = holder.guest, holder.ticket
                if guest.id in came:
                    yield found(db, holder, self.checkpoint.id)
                else:
                    yield Found(guest, ticket.code, ticket.status, None, present=False)

    def counts(self) -> Counts:
        """Return how many are expected, came and are here, at this checkpoint."""
        with self._file.snapshot():
            return self._tally.counts()

    def categories(self) -> dict[str, str]:
        """Return the colour "#rrggbb" of each category, in the organiser's order."""
        with self._file.reading() as db:
            return events.colours(db)

    def late_count(self) -> int:
        """Return how many badges are late."""
        return len(self.late_guests())

    def late_guests(self, *, waiting: bool = False) -> list[str]:
        """Return the ids of the guests whose badge is late, in the order of the list.

        Args:
            waiting: also those whose badge waits for the desk's printer, to print them elsewhere.
        """
        with self._file.reading() as db:
            return outstanding.late(db, waiting=waiting)

    def unprinted_guests(self) -> list[str]:
        """Return the ids of the guests with a good ticket and no badge, or one that only waits, in their order."""
        with self._file.reading() as db:
            return outstanding.unprinted(db, waiting=True)

    def corrected_guests(self) -> list[str]:
        """Return the ids of the guests whose facts changed after their last badge was printed, in their order."""
        with self._file.reading() as db:
            return outstanding.corrected(db)

    def guests_since(self, at: datetime) -> list[str]:
        """Return the ids of the guests who were added, changed or let in since ``at``, in their order."""
        with self._file.reading() as db:
            return outstanding.since(db, at)

    def booked(self, guest_id: str) -> tuple[Place, ...]:
        """Return the checkpoints that a guest has booked, the first to open first."""
        with self._file.reading() as db:
            return checkpoints.booked(db, guest_id)

    def support_on_badge(self, guest_id: str) -> str:
        """Return the support needs that the guest wants to be seen on the badge, in words; else nothing."""
        with self._file.reading() as db:
            return guest_supports.of_guest(db, guest_id).badge_words

    def badges_to_come(self, after: int, limit: int) -> list[tuple[int, str]]:
        """Return numbers and ids of guests with a good ticket and no badge yet, in the order of the list.

        Args:
            after: the number of the last one that was returned before; 0 to begin.
        """
        with self._file.reading() as db:
            return outstanding.to_come(db, after, limit)

    def list_version(self) -> int:
        """Return a number that is another when guests, tickets or checkpoints have changed."""
        with self._file.reading() as db:
            return counts.list_version(db)

    def print_jobs(self, printed: int = 30, unfinished: int = 300) -> list[tuple[PrintJob, str]]:
        """Return badges with their guests' names: those not on paper and not given up, then the last printed.

        Args:
            unfinished: how many at most of the first; -1 for all.
        """
        with self._file.reading() as db:
            return print_jobs.latest(db, printed, unfinished)

    def unfinished_at(self, printer: str) -> Unfinished:
        """Return how the badges stand that are not on paper and not given up, as seen from one printer."""
        with self._file.reading() as db:
            return print_jobs.unfinished_at(db, printer)

    def badges_printed(self) -> dict[Why, int]:
        """Return how many badges were printed for what."""
        with self._file.reading() as db:
            return print_jobs.printed_by_why(db)

    def has_badge(self, guest_id: str) -> bool:
        """Whether a badge of the guest is on paper."""
        with self._file.reading() as db:
            return print_jobs.has_badge(db, guest_id)

    def print_job(self, job_id: str) -> PrintJob | None:
        """Return a badge on its way to paper, as it is now, or None."""
        with self._file.reading() as db:
            return print_jobs.with_id(db, job_id)

    def unfinished_jobs(self) -> list[PrintJob]:
        """Return the badges that are not on paper and not given up, oldest first."""
        with self._file.reading() as db:
            return print_jobs.unfinished(db)

    def remembered_mapping(self, header: str) -> dict[str, str] | None:
        """Return how the columns of lists with this header were read last, field to column; None if never."""
        with self._file.reading() as db:
            return list_mappings.remembered(db, header)

    def _holder(self, guest_id: str) -> Holder:
        holder = guests.by_guest(self._file.db, guest_id)
        if holder is None:
            raise GuestError(Fault.GUEST_UNKNOWN, text=guest_id)
        return holder
