"""An event's own badge templates, each with its pictures in one bundle of bytes."""

from __future__ import annotations

from datetime import datetime
from sqlite3 import Connection

from checkin.storage.times import to_text


def every(db: Connection) -> dict[str, bytes]:
    """Return all bundles by name, in the order of the names."""
    return dict(db.execute("SELECT name, bundle FROM templates ORDER BY name").fetchall())


def put(db: Connection, name: str, bundle: bytes, now: datetime) -> None:
    """Keep a template in place of an older one of its name."""
    db.execute(
        "INSERT INTO templates VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE SET bundle = excluded.bundle,"
        " updated_at = excluded.updated_at",
        [name, bundle, to_text(now)],
    )


def remove(db: Connection, name: str) -> bool:
    """Take a template out; return whether there was one of that name."""
    return db.execute("DELETE FROM templates WHERE name = ?", [name]).rowcount > 0
