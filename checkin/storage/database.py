"""Open an event file, and say in our words what is wrong with one: the only place that does either."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from sqlite3 import Connection

from checkin.errors import EventFileError, Fault
from checkin.storage.turns import BUSY_TIMEOUT_MS, begin_immediate, take_turns

__all__ = ["APPLICATION_ID", "STEPS", "Connection", "EventFile", "create_file", "open_file", "translated"]

APPLICATION_ID = 0x43484B49  # "CHKI"; tells an event file from any other SQLite file
PAGES_LEFT = 8_000
"""Pages of the write-ahead log (4 KiB) after which a commit tidies it after all; SQLite's own number is 1,000."""

STEPS = (
    "m001_first_schema",
    "m002_badges",
    "m003_end_of_an_empty_log",
    "m004_desk_of_a_print_job",
    "m005_guides",
)
"""The schema steps this version knows: the functions of ``migrations.py``, kept equal by a test."""

Identity = tuple[int, int]
"""Device and number of a file on disk, which stay with it whatever it is called."""


_FAULTS = {
    sqlite3.SQLITE_FULL: Fault.DISK_FULL,
    sqlite3.SQLITE_READONLY: Fault.FILE_READ_ONLY,
    sqlite3.SQLITE_PERM: Fault.NO_PERMISSION,
    sqlite3.SQLITE_BUSY: Fault.FILE_BUSY,
    sqlite3.SQLITE_LOCKED: Fault.FILE_BUSY,
    sqlite3.SQLITE_CORRUPT: Fault.FILE_DAMAGED,
    sqlite3.SQLITE_NOTADB: Fault.NOT_AN_EVENT,
    sqlite3.SQLITE_CANTOPEN: Fault.FILE_GONE,
    sqlite3.SQLITE_IOERR: Fault.FILE_GONE,
}

_FAULTS_OF_A_FILE_THAT_IS_THERE = {
    sqlite3.SQLITE_CANTOPEN: Fault.NO_PERMISSION,
    sqlite3.SQLITE_IOERR: Fault.FILE_GONE,
    sqlite3.SQLITE_IOERR_SHORT_READ: Fault.FILE_DAMAGED,
    # A quota or the largest size of a file is reached, or there is no room for the index of the write-ahead
    # log; SQLite calls only "no space left" while writing pages a full disk.
    sqlite3.SQLITE_IOERR_WRITE: Fault.DISK_FULL,
    sqlite3.SQLITE_IOERR_SHMSIZE: Fault.DISK_FULL,
}


def create_file(path: Path) -> EventFile:
    """Make a new event file at ``path`` with an empty schema.

    Raises:
        EventFileError: there is a file already, no folder, no right to write, no room.
    """
    if path.exists():
        raise EventFileError(Fault.FILE_EXISTS, path=path)
    if not path.parent.is_dir():
        raise EventFileError(Fault.FOLDER_MISSING, path=path.parent)
    try:
        with translated(path):
            db = _connect(path)
            db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            _bring_up_to_date(db)
    except EventFileError as error:
        _remove_unmade(path)
        if error.fault is Fault.FILE_GONE and path.parent.is_dir():  # it never was there
            raise EventFileError(Fault.NO_PERMISSION, path=path) from error
        raise
    take_turns(db)
    return EventFile(path, db, _places(path))


def _remove_unmade(path: Path) -> None:
    """Take away the empty file that is left where a new one could not be made: it would bar the next attempt."""
    with suppress(OSError):
        if path.stat().st_size == 0:
            path.unlink()


def open_file(path: Path) -> EventFile:
    """Open the event file at ``path``; an older one is copied beside itself and brought up to date.

    The connection belongs to the calling thread; sqlite3 refuses it elsewhere.

    Raises:
        EventFileError: it is missing, no event file, damaged, newer than this program, or can't be read.
    """
    _refuse_what_is_no_event(path)
    with translated(path):
        try:
            db = _connect(path)
        except sqlite3.OperationalError as error:
            if not _wants_to_write(error, path):
                raise
            return open_unchanging(path)
        try:
            _adopt(db, path)
        except BaseException:
            db.close()
            raise
    take_turns(db)
    return EventFile(path, db, _places(path))


def open_unchanging(path: Path) -> EventFile:
    """Open an event file that nobody changes, to read it and leave no trace: on a locked card, or a backup.

    Raises:
        EventFileError: it is missing, no event file, newer than this program, older, or can't be read.
    """
    _refuse_what_is_no_event(path)
    # SQLite writes beside a file with a write-ahead log unless it is told that nobody changes it.
    with translated(path):
        db = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
        try:
            _adopt(db, path)
        except BaseException:
            db.close()
            raise
    return EventFile(path, db, unchanging=True)


@dataclass(frozen=True, slots=True)
class EventFile:
    """An open event file; it belongs to the thread that opened it.

    Attributes:
        places: the files on disk that were opened, each with what tells it from another of its name.
        unchanging: it can only be read.
    """

    path: Path
    db: Connection
    places: tuple[tuple[Path, Identity], ...] = ()
    unchanging: bool = False

    def again(self) -> EventFile:
        """Open the same file on a connection of its own, for the calling thread."""
        return open_unchanging(self.path) if self.unchanging else open_file(self.path)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Lend the database; what goes wrong is told in our words."""
        try:
            with translated(self.path):
                yield self.db
        except _SURPRISES as surprise:
            self._blame_damage(surprise)
            raise

    @contextmanager
    def snapshot(self) -> Iterator[Connection]:
        """Lend the database as it is at one moment: several reads in it fit each other, whoever writes meanwhile."""
        with self.reading() as db:
            db.execute("BEGIN")
            try:
                yield db
            finally:
                with suppress(sqlite3.Error):  # the first error is the one to tell; nothing was written
                    db.execute("ROLLBACK")

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Lend the database within one write transaction, on disk when the block ends.

        Raises:
            EventFileError: the disk is full, the file gone, busy or read-only; nothing was written.
        """
        try:
            with translated(self.path), write_transaction(self.db):
                self._refuse_what_is_gone()
                yield self.db
        except _GoneError as gone:
            # What lies in a deleted write-ahead log goes into the file while this program still has it.
            with suppress(sqlite3.Error):
                self.db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            raise EventFileError(Fault.FILE_GONE, path=self.path) from gone
        except _SURPRISES as surprise:
            self._blame_damage(surprise)
            raise

    def leave_tidying(self) -> None:
        """Let somebody else put the write-ahead log into the file: that takes a commit some tens of milliseconds."""
        with self.reading() as db:
            db.execute(f"PRAGMA wal_autocheckpoint = {PAGES_LEFT}").fetchall()

    def tidy_log(self) -> None:
        """Put what is in the write-ahead log into the file, as far as nobody has to wait for it."""
        with self.reading() as db:
            db.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()

    def _blame_damage(self, surprise: Exception) -> None:
        """Tell a damaged value, such as a date nobody wrote, from a bug: the file says which it was."""
        from checkin.storage.integrity import is_damaged  # late: it stands on this module

        if is_damaged(self):
            raise EventFileError(Fault.FILE_DAMAGED, path=self.path) from surprise

    def _refuse_what_is_gone(self) -> None:
        """Refuse to write into a file that nobody will find: a deleted one takes everything, without an error."""
        for place, identity in self.places:
            if _identity(place) != identity:
                raise _GoneError(place)

    def copy_in_memory(self) -> EventFile:
        """Return a copy that leaves no trace, to try a change on."""
        with self.reading() as db:
            copy = sqlite3.connect(":memory:")
            db.backup(copy)
        return EventFile(self.path, copy)

    def close(self) -> None:
        """Close the file."""
        self.db.close()


_SURPRISES = (ValueError, LookupError, TypeError, sqlite3.OperationalError)


class _GoneError(Exception):
    """A file that is open was deleted, moved or replaced."""


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn what SQLite and the operating system say about ``path`` into an :class:`EventFileError`.

    Faults of the program (a broken statement, a violated constraint) pass as they are.
    """
    try:
        yield
    except sqlite3.DatabaseError as error:
        fault = _fault(error, path)
        if fault is None:
            raise
        raise EventFileError(fault, path=path) from error


@contextmanager
def write_transaction(db: Connection) -> Iterator[None]:
    """Hold the write lock from the first read on, so that read-then-write is safe.

    The default is a deferred transaction: two desks that both read "not entered" would
    both go on, and the slower one fails at once with "database is locked", without the busy timeout.
    """
    begin_immediate(db)
    try:
        yield
        db.execute("COMMIT")
    except BaseException:
        with suppress(sqlite3.Error):  # the first error is the one to tell
            db.execute("ROLLBACK")
        raise


def _connect(path: Path) -> Connection:
    # mode=rw would not make a new file; the callers have looked.
    db = sqlite3.connect(path, timeout=BUSY_TIMEOUT_MS / 1000)
    try:
        # FULL waits for the disk at each commit: what was answered survives a power cut.
        for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"):
            db.execute(f"PRAGMA {pragma}").fetchall()
        db.execute("SELECT count(*) FROM sqlite_master").fetchone()  # opens the write-ahead log
    except BaseException:
        db.close()
        raise
    return db


def _wants_to_write(error: sqlite3.OperationalError, path: Path) -> bool:
    """Whether a file can't be opened only because nothing can be written beside it."""
    if error.sqlite_errorcode & 0xFF not in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY):
        return False
    log = _beside(path)
    if log.exists() and log.stat().st_size:  # it could not be read, and what it holds would be missed
        raise EventFileError(Fault.FILE_READ_ONLY, path=path)
    return True


def _beside(path: Path) -> Path:
    return path.with_name(path.name + "-wal")


def _places(path: Path) -> tuple[tuple[Path, Identity], ...]:
    found = [(place, _identity(place)) for place in (path, _beside(path))]
    return tuple((place, identity) for place, identity in found if identity is not None)


def _identity(path: Path) -> Identity | None:
    try:
        state = os.stat(path)  # noqa: PTH116 -- twice as fast as Path.stat(), and at each scan
    except OSError:
        return None
    return state.st_dev, state.st_ino


def _refuse_what_is_no_event(path: Path) -> None:
    """Look at the file through SQLite only.

    Closing a file that this process has open elsewhere as well would drop that connection's locks, and
    another process would then take the write-ahead log away under it. Source: SQLite, "How To Corrupt An
    SQLite Database File", section 2.2: POSIX advisory locks.
    """
    if not path.exists():
        raise EventFileError(Fault.FILE_MISSING, path=path)
    if not path.is_file():
        raise EventFileError(Fault.NOT_AN_EVENT, path=path)
    if not os.access(path, os.R_OK):
        raise EventFileError(Fault.NO_PERMISSION, path=path)
    with translated(path):
        try:
            found = _application_id(path, "mode=ro&immutable=1")  # leaves no trace beside a file that is not ours
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_CORRUPT:
                raise
            # That look takes no lock, so it may come while a desk puts its write-ahead log into the file.
            found = _application_id(path, "mode=ro")
    if found != APPLICATION_ID:
        raise EventFileError(Fault.NOT_AN_EVENT, path=path)


def _application_id(path: Path, how: str) -> int:
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?{how}", uri=True)) as db:
        return int(db.execute("PRAGMA application_id").fetchone()[0])


def _adopt(db: Connection, path: Path) -> None:
    """Refuse a file of a newer version; copy an older one beside itself and bring it up to date."""
    applied = _applied_steps(db)
    if applied - set(STEPS):
        raise EventFileError(Fault.FILE_NEWER, path=path)
    if set(STEPS) - applied:
        _copy_beside(db, path, len(applied))
        try:
            _bring_up_to_date(db)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode == sqlite3.SQLITE_ERROR:  # what a step makes is there, or what it needs is not
                raise EventFileError(Fault.FILE_DAMAGED, path=path) from error
            raise


def _applied_steps(db: Connection) -> set[str]:
    """Return the schema steps the file has, as sqlite-utils writes them down."""
    try:
        rows = db.execute("SELECT name FROM _sqlite_migrations WHERE migration_set = 'checkin'").fetchall()
    except sqlite3.OperationalError:  # no such table: a file that was cut off while it was made
        return set()
    return {name for (name,) in rows}


def _bring_up_to_date(db: Connection) -> None:
    from sqlite_utils import Database  # late: see migrations.py

    from checkin.storage.migrations import migrations

    migrations.apply(Database(db))


def _copy_beside(db: Connection, path: Path, steps: int) -> None:
    copy = path.with_name(f"{path.stem}.before-{steps + 1}{path.suffix}")
    if not copy.exists():
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        shutil.copy2(path, copy)


def _fault(error: sqlite3.DatabaseError, path: Path) -> Fault | None:
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:  # the sqlite3 module speaks, not SQLite: of text that is no UTF-8
        return Fault.FILE_DAMAGED if isinstance(error, sqlite3.OperationalError) else None
    primary = code & 0xFF  # the low byte of an extended result code; Source: sqlite.org/rescode.html
    if primary in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR) and path.exists():
        return _FAULTS_OF_A_FILE_THAT_IS_THERE.get(code, _FAULTS_OF_A_FILE_THAT_IS_THERE.get(primary))
    return _FAULTS.get(primary)
