"""The admission log: added to, read, never changed."""

from __future__ import annotations

from dataclasses import dataclass, fields
from operator import attrgetter
from sqlite3 import SQLITE_CORRUPT, Connection, DatabaseError, IntegrityError
from typing import Any

from checkin.domain.admission import GENESIS, Act, Entry, chained, chained_content, contents
from checkin.domain.verdict import Direction, Passage
from checkin.storage.times import from_text

COLUMNS = tuple(field.name for field in fields(Entry))
_LIST = ", ".join(COLUMNS)
_VALUES = attrgetter(*COLUMNS)
_BATCH = 100  # rows that are read and encoded at once
_INSERT = f"INSERT INTO admissions (seq, {_LIST}, hash) VALUES ({', '.join('?' * (len(COLUMNS) + 2))})"


def append(db: Connection, entry: Entry) -> None:
    """Add ``entry`` to the end of the log; call inside a write transaction.

    Raises:
        sqlite3.DatabaseError: the scan is in the log already, or its ticket has that entry, and so the file contradicts
            what was read from it in this transaction.
    """
    seq, previous = log_head(db)
    values = (seq + 1, *_VALUES(entry))
    digest = chained(previous, values)
    try:
        db.execute(_INSERT, [*values, digest])
    except IntegrityError as error:
        raise _corrupt("the log's table and index differ") from error
    db.execute("UPDATE log_head SET seq = ?, hash = ?", [seq + 1, digest])


def with_id(db: Connection, scan_id: str) -> Entry | None:
    """Return the entry of the scan, or None."""
    row = db.execute(f"SELECT {_LIST} FROM admissions WHERE id = ?", [scan_id]).fetchone()
    return _entry(row) if row else None


def passages(db: Connection, ticket_id: str, checkpoint_id: str) -> tuple[list[Passage], int]:
    """Return the ticket's admitted scans here that nobody undid, oldest first, and the next free slot."""
    rows = db.execute(
        "SELECT id, at, act, desk, refers_to, slot FROM admissions"
        " WHERE ticket_id = ? AND checkpoint_id = ? AND verdict = 'admitted' AND act IN ('entry', 'exit', 'undo')"
        " ORDER BY seq",
        [ticket_id, checkpoint_id],
    ).fetchall()
    undone = {row[4] for row in rows if row[2] == Act.UNDO}
    kept = [
        Passage(from_text(at), Direction(act), desk)
        for scan_id, at, act, desk, _, _ in rows
        if act != Act.UNDO and scan_id not in undone
    ]
    return kept, 1 + max((slot for *_, slot in rows if slot is not None), default=0)


def is_undone(db: Connection, scan_id: str) -> bool:
    """Whether a later entry takes the scan back."""
    return db.execute("SELECT 1 FROM admissions WHERE refers_to = ?", [scan_id]).fetchone() is not None


def recent(db: Connection, limit: int) -> list[Entry]:
    """Return the last ``limit`` entries, the newest first."""
    rows = db.execute(f"SELECT {_LIST} FROM admissions ORDER BY seq DESC LIMIT ?", [limit]).fetchall()
    return [_entry(row) for row in rows]


def of_ticket(db: Connection, ticket_id: str, limit: int) -> list[Entry]:
    """Return the last ``limit`` entries of the ticket at all checkpoints, the newest first."""
    rows = db.execute(
        f"SELECT {_LIST} FROM admissions WHERE ticket_id = ? ORDER BY seq DESC LIMIT ?", [ticket_id, limit]
    )
    return [_entry(row) for row in rows.fetchall()]


@dataclass(frozen=True, slots=True)
class ChainFault:
    """Where the log is not as it was written: the first row that does not fit, and how."""

    seq: int
    kind: str  # "changed", "missing" or "cut_off"


def check_chain(db: Connection) -> ChainFault | None:
    """Return the first row that was changed, removed, moved or put in between; None for an intact log."""
    previous, expected = GENESIS, 1
    rows = db.execute(f"SELECT seq, {_LIST}, hash FROM admissions ORDER BY seq")
    while batch := rows.fetchmany(_BATCH):
        for row, content in zip(batch, contents([row[:-1] for row in batch]), strict=True):
            if row[0] != expected:
                return ChainFault(expected, "missing")
            previous = chained_content(previous, content)
            if previous != row[-1]:
                return ChainFault(expected, "changed")
            expected += 1
    seq, digest = log_head(db)
    if seq != expected - 1:
        return ChainFault(min(seq, expected - 1) + 1, "cut_off")
    return None if digest == previous else ChainFault(seq, "changed")


def log_head(db: Connection) -> tuple[int, str]:
    """Return number and hash of the last row, as written down beside the log; 0 and GENESIS for an empty one.

    Raises:
        sqlite3.DatabaseError: nothing is written down, as in no file that this program made.
    """
    head: tuple[int, str] | None = db.execute("SELECT seq, hash FROM log_head").fetchone()
    if head is None:
        raise _corrupt("the end of the log is not written down")
    return head


def _corrupt(why: str) -> DatabaseError:
    """Return what SQLite would say of a file that contradicts itself."""
    error = DatabaseError(why)
    error.sqlite_errorcode = SQLITE_CORRUPT
    return error


def count(db: Connection) -> int:
    """Return how many entries the log has."""
    return int(db.execute("SELECT coalesce(max(seq), 0) FROM admissions").fetchone()[0])


def _entry(row: tuple[Any, ...]) -> Entry:
    values = dict(zip(COLUMNS, row, strict=True))
    return Entry(**{**values, "act": Act(values["act"])})
