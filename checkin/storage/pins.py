"""The organiser's PIN: its hash and the wrong tries, never the PIN."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from sqlite3 import Connection

from checkin.storage.times import optional_time, to_text


@dataclass(frozen=True, slots=True)
class StoredPin:
    """What the file knows of the PIN; ``last_wrong_at`` is UTC, None without wrong tries."""

    hash: str
    wrong_tries: int
    last_wrong_at: datetime | None


def read(db: Connection) -> StoredPin | None:
    """Return what the file knows of the PIN; None while none was chosen."""
    row = db.execute("SELECT hash, wrong_tries, last_wrong_at FROM organiser_pin").fetchone()
    return StoredPin(row[0], row[1], optional_time(row[2])) if row else None


def choose(db: Connection, digest: str) -> None:
    """Keep the hash of a newly chosen PIN."""
    db.execute("INSERT OR REPLACE INTO organiser_pin VALUES (1, ?, 0, NULL)", [digest])


def note_wrong(db: Connection, now: datetime) -> None:
    """Count a wrong try."""
    db.execute("UPDATE organiser_pin SET wrong_tries = wrong_tries + 1, last_wrong_at = ?", [to_text(now)])


def note_right(db: Connection) -> None:
    """Forget the wrong tries."""
    db.execute("UPDATE organiser_pin SET wrong_tries = 0, last_wrong_at = NULL")
