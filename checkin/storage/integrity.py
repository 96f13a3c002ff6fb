"""Whether an event file is intact, or what is not."""

from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from sqlite3 import Connection

from checkin.errors import EventFileError, Fault
from checkin.storage import admissions, checkpoints, events, guests, print_jobs
from checkin.storage.admissions import ChainFault
from checkin.storage.database import EventFile, translated


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check found.

    Attributes:
        entries: how many entries the log has.
        guests: how many guests the file has.
        file_is_sound: whether SQLite finds its pages and references in order.
        chain: the first log row that is not as it was written; None when all are.
    """

    entries: int
    guests: int
    file_is_sound: bool
    chain: ChainFault | None

    @property
    def intact(self) -> bool:
        """Whether nothing was found."""
        return self.file_is_sound and self.chain is None


def check(file: EventFile) -> Finding:
    """Check the pages, the references, the chain of the log, and that every value can be understood.

    Raises:
        EventFileError: the file is so damaged that it can't be read.
    """
    # SQLite checks the pages without the interpreter's lock, so the chain is followed meanwhile.
    with ThreadPoolExecutor(1) as beside, translated(file.path):
        pages = beside.submit(_pages_are_sound, file)
        try:
            chain = admissions.check_chain(file.db)
            entries, guest_count = admissions.count(file.db), guests.count(file.db)
            sound = pages.result() and _is_understood(file.db)
        except sqlite3.OperationalError as error:
            if (
                getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_ERROR
            ):  # a table or a column is not there any more
                raise EventFileError(Fault.FILE_DAMAGED, path=file.path) from error
            raise
    return Finding(entries, guest_count, sound, chain)


def is_damaged(file: EventFile) -> bool:
    """Whether :func:`check` finds anything, or can't even read the file."""
    try:
        return not check(file).intact
    except EventFileError as error:
        return error.fault in (Fault.FILE_DAMAGED, Fault.NOT_AN_EVENT)


def _pages_are_sound(same: EventFile) -> bool:
    file = same.again()
    try:
        with translated(file.path):
            db = file.db
            pages = db.execute("PRAGMA integrity_check(1)").fetchone()[0]
            return bool(pages == "ok" and db.execute("PRAGMA foreign_key_check").fetchone() is None)
    finally:
        file.close()


def _is_understood(db: Connection) -> bool:
    """Whether dates, time zone, kinds and statuses are what this program writes; SQLite takes any text."""
    try:
        _ = events.read(db).zone
        checkpoints.every(db)
        for _ in guests.every(db):
            pass
        print_jobs.unfinished(db)
    except (ValueError, LookupError, TypeError):
        return False
    return True
