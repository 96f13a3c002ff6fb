"""The event's own facts, its categories and their colours."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from sqlite3 import Connection

from checkin.domain.event import Event
from checkin.storage.times import to_text

# Eight colours that stay apart for colour-blind eyes, dark enough for white words (4.5:1).
# Source: hues of Okabe and Ito (2008), darkened; contrast after WCAG 2.2, 1.4.3.
PALETTE = ("#1f5fa8", "#a8480a", "#00694d", "#8f2d6b", "#5b4a00", "#8a1c1c", "#3d3d8f", "#46505a")


def create(db: Connection, event: Event, now: datetime) -> None:
    """Write down the facts of a new event."""
    day = event.date.isoformat() if event.date else None
    db.execute(
        "INSERT INTO event (id, name, date, timezone, created_at) VALUES (?, ?, ?, ?, ?)",
        [event.id, event.name, day, event.timezone, to_text(now)],
    )


def read(db: Connection) -> Event:
    """Return the event of this file."""
    row = db.execute("SELECT id, name, date, timezone FROM event").fetchone()
    return Event(row[0], row[1], date.fromisoformat(row[2]) if row[2] else None, row[3])


def add_categories(db: Connection, names: Iterable[str]) -> None:
    """Add the categories that are new, each with the next colour of :data:`PALETTE`."""
    for name in names:
        position = db.execute("SELECT count(*) FROM categories").fetchone()[0]
        db.execute(
            "INSERT OR IGNORE INTO categories (name, colour, position) VALUES (?, ?, ?)",
            [name, PALETTE[position % len(PALETTE)], position],
        )


def set_colour(db: Connection, name: str, colour: str) -> None:
    """Give the category ``name`` the colour "#rrggbb"; add it if it is new."""
    add_categories(db, [name])
    db.execute("UPDATE categories SET colour = ? WHERE name = ?", [colour, name])


def colours(db: Connection) -> dict[str, str]:
    """Return the colour "#rrggbb" of each category, in the organiser's order."""
    return dict(db.execute("SELECT name, colour FROM categories ORDER BY position").fetchall())
