"""Badges on their way to paper: the durable side of the print queue."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from sqlite3 import Connection
from typing import Any

from checkin.domain.print_job import JobState, PrintJob, Why
from checkin.storage.database import EventFile
from checkin.storage.ids import new_id
from checkin.storage.times import from_text, to_text

_NAMES = (
    "id", "guest_id", "state", "why", "reason", "printer", "spool_id", "created_at", "updated_at", "desk",
    "wanted_printer",
)  # fmt: skip
_COLUMNS = ", ".join(f"print_jobs.{name}" for name in _NAMES)
SETTLED = "state IN ('queued', 'rendering', 'with_printer', 'printed', 'uncertain')"
"""The states in SQL of a badge that is on paper, may be, or is on its way."""

_UNDER_WAY = (JobState.QUEUED, JobState.RENDERING, JobState.WITH_PRINTER)


def add(db: Connection, guest_id: str, why: Why, now: datetime, *, desk: str = "", printer: str = "") -> str:
    """Queue a badge of the guest; return the new job's id.

    Args:
        desk: whose printers print it; empty: whichever comes first.
        printer: the printer that somebody chose; empty: as the rules of the desk say.
    """
    job_id, at = new_id(), to_text(now)
    db.execute(
        "INSERT INTO print_jobs (id, guest_id, state, why, reason, printer, spool_id, created_at, updated_at, desk,"
        " wanted_printer) VALUES (?, ?, 'queued', ?, '', '', '', ?, ?, ?, ?)",
        [job_id, guest_id, why, at, at, desk, printer],
    )
    return job_id


def of_guest(db: Connection, guest_id: str) -> list[PrintJob]:
    """Return the guest's jobs, oldest first."""
    rows = db.execute(f"SELECT {_COLUMNS} FROM print_jobs WHERE guest_id = ? ORDER BY number", [guest_id])
    return [_job(row) for row in rows.fetchall()]


def with_id(db: Connection, job_id: str) -> PrintJob | None:
    """Return the job, or None."""
    row = db.execute(f"SELECT {_COLUMNS} FROM print_jobs WHERE id = ?", [job_id]).fetchone()
    return _job(row) if row else None


def waiting_for(db: Connection, guest_id: str) -> PrintJob | None:
    """Return the guest's job that is still on its way to paper, or None."""
    return next((job for job in of_guest(db, guest_id) if job.state in _UNDER_WAY), None)


def wants_badge(db: Connection, guest_id: str) -> bool:
    """Whether no badge of the guest was printed, is on its way, or may have been printed."""
    return db.execute(f"SELECT 1 FROM print_jobs WHERE guest_id = ? AND {SETTLED}", [guest_id]).fetchone() is None


@dataclass(frozen=True, slots=True)
class Unfinished:
    """The jobs that are not on paper and not given up, in few words however many they are.

    Attributes:
        waiting: how many are on their way.
        reason: why the oldest of those waits that wait for one printer, a keyword, or empty.
        newest: ids of the last ones on their way.
        troubled: the last ones that failed or may have failed, oldest first.
    """

    waiting: int
    reason: str
    newest: frozenset[str]
    troubled: tuple[PrintJob, ...]


def unfinished_at(db: Connection, printer: str, limit: int = 200) -> Unfinished:
    """Return how the unfinished jobs stand, as seen from one printer."""
    on_the_way = "state IN ('queued', 'rendering', 'with_printer') AND state NOT IN ('printed', 'cancelled')"
    waiting = db.execute(f"SELECT count(*) FROM print_jobs WHERE {on_the_way}").fetchone()[0]
    reason = db.execute(
        f"SELECT reason FROM print_jobs WHERE {on_the_way} AND reason <> '' AND printer IN ('', ?)"
        " ORDER BY number LIMIT 1",
        [printer],
    ).fetchone()
    newest = db.execute(f"SELECT id FROM print_jobs WHERE {on_the_way} ORDER BY number DESC LIMIT ?", [limit])
    troubled = db.execute(
        f"SELECT {_COLUMNS} FROM print_jobs WHERE state IN ('failed', 'uncertain')"
        " AND state NOT IN ('printed', 'cancelled') ORDER BY number DESC LIMIT ?",
        [limit],
    )
    return Unfinished(
        waiting,
        reason[0] if reason else "",
        frozenset(job_id for (job_id,) in newest.fetchall()),
        tuple(_job(row) for row in reversed(troubled.fetchall())),
    )


def latest(db: Connection, printed: int, unfinished: int = 300) -> list[tuple[PrintJob, str]]:
    """Return jobs with their guests' names: first those that are not on paper and not given up, then the last others.

    Args:
        unfinished: how many at most of the first, -1 for all; those that failed or may have failed come before the
            waiting ones.
    """
    rows = db.execute(
        f"SELECT {_COLUMNS}, guests.name FROM print_jobs JOIN guests ON guests.id = guest_id"
        " WHERE state NOT IN ('printed', 'cancelled')"
        " ORDER BY state NOT IN ('failed', 'uncertain'), print_jobs.number LIMIT ?",
        [unfinished],
    ).fetchall()
    rows += db.execute(
        f"SELECT {_COLUMNS}, guests.name FROM print_jobs JOIN guests ON guests.id = guest_id"
        " WHERE state = 'printed' ORDER BY print_jobs.updated_at DESC, print_jobs.number DESC LIMIT ?",
        [printed],
    ).fetchall()
    return [(_job(row[:-1]), row[-1]) for row in rows]


def printed_by_why(db: Connection) -> dict[Why, int]:
    """Return how many badges were printed for what."""
    rows = db.execute("SELECT why, count(*) FROM print_jobs WHERE state = 'printed' GROUP BY why")
    return {Why(why): number for why, number in rows.fetchall()}


def has_badge(db: Connection, guest_id: str) -> bool:
    """Whether a badge of the guest is on paper."""
    found = db.execute("SELECT 1 FROM print_jobs WHERE guest_id = ? AND state = 'printed'", [guest_id])
    return found.fetchone() is not None


def set_state(
    db: Connection,
    job_id: str,
    state: JobState,
    now: datetime,
    *,
    reason: str = "",
    printer: str = "",
    spool_id: str = "",
) -> PrintJob | None:
    """Write down what became of a job and return it, or None where there is no such job."""
    db.execute(
        "UPDATE print_jobs SET state = ?, reason = ?, printer = ?, spool_id = ?, updated_at = ? WHERE id = ?",
        [state, reason, printer, spool_id, to_text(now), job_id],
    )
    return with_id(db, job_id)


def unfinished(db: Connection) -> list[PrintJob]:
    """Return the jobs that are not on paper and not given up, oldest first."""
    rows = db.execute(f"SELECT {_COLUMNS} FROM print_jobs WHERE state NOT IN ('printed', 'cancelled') ORDER BY number")
    return [_job(row) for row in rows.fetchall()]


def note_printed(db: Connection, guest_id: str, printer: str, why: Why, now: datetime) -> None:
    """Write down that a badge was printed elsewhere; a job that waits for a printer is done with that."""
    job = next((job for job in of_guest(db, guest_id) if job.state is JobState.QUEUED), None)
    db.execute(
        "UPDATE print_jobs SET state = 'printed', reason = '', printer = ?, updated_at = ? WHERE id = ?",
        [printer, to_text(now), job.id if job else add(db, guest_id, why, now)],
    )


def note_run(db: Connection, badges: int, now: datetime) -> None:
    """Write down that a print run of ``badges`` badges was made."""
    db.execute("INSERT INTO print_runs (id, at, badges) VALUES (?, ?, ?)", [new_id(), to_text(now), badges])


def cancel_waiting(db: Connection, guest_id: str, now: datetime) -> None:
    """Give up the guest's jobs that no printer has yet."""
    db.execute(
        "UPDATE print_jobs SET state = 'cancelled', updated_at = ? WHERE guest_id = ? AND state = 'queued'",
        [to_text(now), guest_id],
    )


def give_up(db: Connection, job_id: str, now: datetime) -> None:
    """Give up one job that failed, may have failed, or that no printer has yet."""
    db.execute(
        "UPDATE print_jobs SET state = 'cancelled', updated_at = ?"
        " WHERE id = ? AND state IN ('queued', 'rendering', 'failed', 'uncertain')",
        [to_text(now), job_id],
    )


def adopt(db: Connection, job_id: str, desk: str, now: datetime) -> None:
    """Let ``desk`` print a job that waits, failed or may have failed at another one."""
    db.execute(
        "UPDATE print_jobs SET state = 'queued', desk = ?, wanted_printer = '', reason = '', updated_at = ?"
        " WHERE id = ? AND state IN ('queued', 'failed', 'uncertain')",
        [desk, to_text(now), job_id],
    )


def supersede(db: Connection, guest_id: str, now: datetime) -> None:
    """Give up the guest's jobs that failed or may have failed: somebody has asked for a new badge."""
    db.execute(
        "UPDATE print_jobs SET state = 'cancelled', updated_at = ?"
        " WHERE guest_id = ? AND state IN ('failed', 'uncertain')",
        [to_text(now), guest_id],
    )


def page(db: Connection, job_id: str) -> bytes | None:
    """Return the PDF of a job as it was drawn, or None when it was not drawn yet."""
    row = db.execute("SELECT pdf FROM print_pages WHERE job_id = ?", [job_id]).fetchone()
    return row[0] if row else None


def keep_page(db: Connection, job_id: str, pdf: bytes, now: datetime) -> None:
    """Keep the PDF of a job for good: whatever changes later, this is what a second attempt prints."""
    digest = hashlib.sha256(pdf).hexdigest()
    db.execute("INSERT INTO print_pages VALUES (?, ?, ?, ?)", [job_id, pdf, digest, to_text(now)])


Takes = Callable[[PrintJob, str], bool]
"""Whether a printer takes a job, by the job and its guest's category."""


def _takes_all(job: PrintJob, category: str) -> bool:
    return True


class StoredJobs:
    """The jobs of one event file, as one printer's queue sees them; keep it on the thread that opened the file.

    Args:
        desk: whose jobs these are, besides those that are nobody's.
        takes: which of the queued ones are for this printer.
    """

    def __init__(
        self, file: EventFile, clock: Callable[[], datetime], desk: str = "", takes: Takes = _takes_all
    ) -> None:
        self._file, self._clock, self._desk, self._takes = file, clock, desk, takes

    def next_queued(self) -> PrintJob | None:
        """Return the oldest job that waits for this printer, or None."""
        with self._file.reading() as db:
            rows = db.execute(
                f"SELECT {_COLUMNS}, guests.category FROM print_jobs JOIN guests ON guests.id = guest_id"
                " WHERE state = 'queued' AND state NOT IN ('printed', 'cancelled') AND desk IN ('', ?)"
                " ORDER BY print_jobs.number",
                [self._desk],
            )
            jobs = ((_job(row[:-1]), row[-1]) for row in rows)
            return next((job for job, category in jobs if self._takes(job, category)), None)

    def with_printer(self) -> list[PrintJob]:
        """Return this desk's jobs that a printer has, oldest first."""
        return self._in_state(JobState.WITH_PRINTER)

    def left_rendering(self) -> list[PrintJob]:
        """Return this desk's jobs that were being drawn, oldest first: after a crash they never reached a printer."""
        return self._in_state(JobState.RENDERING)

    def claim(self, job_id: str, printer: str) -> PrintJob | None:
        """Take a queued job for ``printer``; None where somebody else was faster or took it back."""
        return self._passed_on(job_id, JobState.QUEUED, JobState.RENDERING, printer)

    def hand_over(self, job_id: str, printer: str) -> PrintJob | None:
        """Write down that a drawn job is being handed to ``printer``; None where it was taken back meanwhile."""
        return self._passed_on(job_id, JobState.RENDERING, JobState.WITH_PRINTER, printer)

    def page(self, job_id: str) -> bytes | None:
        """Return the PDF of a job as it was drawn, or None when it was not drawn yet."""
        with self._file.reading() as db:
            return page(db, job_id)

    def keep_page(self, job_id: str, pdf: bytes) -> None:
        """Keep the PDF of a job for good."""
        with self._file.writing() as db:
            keep_page(db, job_id, pdf, self._clock())

    def set_state(
        self, job_id: str, state: JobState, *, reason: str = "", printer: str = "", spool_id: str = ""
    ) -> PrintJob:
        """Write down what became of a job, on disk before it returns.

        Raises:
            EventFileError: it can't be written.
        """
        with self._file.writing() as db:
            job = set_state(db, job_id, state, self._clock(), reason=reason, printer=printer, spool_id=spool_id)
        if job is None:
            raise LookupError(job_id)
        return job

    def _passed_on(self, job_id: str, before: JobState, after: JobState, printer: str) -> PrintJob | None:
        with self._file.writing() as db:
            done = db.execute(
                "UPDATE print_jobs SET state = ?, printer = ?, desk = ?, spool_id = '', updated_at = ?"
                " WHERE id = ? AND state = ? AND desk IN ('', ?)",
                [after, printer, self._desk, to_text(self._clock()), job_id, before, self._desk],
            )
            return with_id(db, job_id) if done.rowcount else None

    def _in_state(self, state: JobState) -> list[PrintJob]:
        with self._file.reading() as db:
            rows = db.execute(
                f"SELECT {_COLUMNS} FROM print_jobs WHERE state = ? AND state NOT IN ('printed', 'cancelled')"
                " AND desk = ? ORDER BY number",
                [state, self._desk],
            ).fetchall()
        return [_job(row) for row in rows]


def _job(row: tuple[Any, ...]) -> PrintJob:
    job_id, guest_id, state, why, reason, printer, spool_id, created_at, updated_at, desk, wanted = row
    return PrintJob(
        id=job_id,
        guest_id=guest_id,
        state=JobState(state),
        why=Why(why),
        reason=reason,
        printer=printer,
        spool_id=spool_id,
        created_at=from_text(created_at),
        updated_at=from_text(updated_at),
        desk=desk,
        wanted=wanted,
    )
