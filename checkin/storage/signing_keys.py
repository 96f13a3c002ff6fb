"""The public keys that signed tickets of this event are checked with; private ones never come into the file."""

from __future__ import annotations

from datetime import datetime
from sqlite3 import Connection

from checkin.domain.signed import Scheme
from checkin.storage.times import to_text


def add(db: Connection, scheme: Scheme, public_key: str, now: datetime) -> None:
    """Believe tickets of ``scheme`` that belong to ``public_key`` (base64 of its 32 bytes) from now on."""
    db.execute("INSERT OR IGNORE INTO signing_keys VALUES (?, ?, ?)", [public_key, scheme, to_text(now)])


def remove(db: Connection, public_key: str) -> bool:
    """Believe ``public_key`` no longer; return whether it was known."""
    return db.execute("DELETE FROM signing_keys WHERE public_key = ?", [public_key]).rowcount > 0


def of_scheme(db: Connection, scheme: Scheme) -> list[str]:
    """Return the public keys for tickets of ``scheme``, the oldest first."""
    rows = db.execute("SELECT public_key FROM signing_keys WHERE scheme = ? ORDER BY added_at", [scheme])
    return [key for (key,) in rows.fetchall()]
