"""The places where codes are scanned, and who has booked which."""

from __future__ import annotations

import json
from collections.abc import Iterable
from sqlite3 import Connection
from typing import Any

from checkin.domain.checkpoint import Checkpoint, Kind, Place, Reentry
from checkin.errors import EventFileError, Fault
from checkin.storage.times import optional_text, optional_time

_COLUMNS = "id, name, kind, room, seats, opens_at, closes_at, categories, needs_booking, reentry"


def add(db: Connection, checkpoint: Checkpoint) -> None:
    """Add ``checkpoint`` behind those that are there."""
    position = db.execute("SELECT count(*) FROM checkpoints").fetchone()[0]
    db.execute(
        f"INSERT INTO checkpoints (position, {_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [position, *_values(checkpoint)],
    )


def every(db: Connection) -> list[Checkpoint]:
    """Return all checkpoints in the organiser's order."""
    rows = db.execute(f"SELECT {_COLUMNS} FROM checkpoints ORDER BY position").fetchall()
    return [_checkpoint(row) for row in rows]


def with_id(db: Connection, checkpoint_id: str) -> Checkpoint | None:
    """Return the checkpoint, or None."""
    row = db.execute(f"SELECT {_COLUMNS} FROM checkpoints WHERE id = ?", [checkpoint_id]).fetchone()
    return _checkpoint(row) if row else None


def named(db: Connection, name: str | None) -> Checkpoint:
    """Return the checkpoint called ``name``, in any case; the first entrance for None.

    Raises:
        EventFileError: there is none; the facts name those there are.
    """
    known = every(db)
    for checkpoint in sorted(known, key=lambda c: c.kind is not Kind.ENTRANCE) if name is None else known:
        if name is None or checkpoint.name.casefold() == name.strip().casefold():
            return checkpoint
    raise EventFileError(Fault.UNKNOWN_CHECKPOINT, name=name or "", known=[c.name for c in known])


def book(db: Connection, guest_id: str, names: Iterable[str]) -> list[str]:
    """Book the guest into the checkpoints called ``names``; return the names that no checkpoint has."""
    by_name = {c.name.casefold(): c.id for c in every(db)}
    missing = []
    for name in names:
        checkpoint_id = by_name.get(name.strip().casefold())
        if checkpoint_id is None:
            missing.append(name)
        else:
            db.execute("INSERT OR IGNORE INTO bookings VALUES (?, ?)", [guest_id, checkpoint_id])
    return missing


def booked(db: Connection, guest_id: str) -> tuple[Place, ...]:
    """Return the checkpoints the guest has booked, the first to open first."""
    rows = db.execute(
        "SELECT name, room, opens_at FROM bookings JOIN checkpoints ON id = checkpoint_id WHERE guest_id = ?"
        " ORDER BY opens_at IS NULL, opens_at, position",
        [guest_id],
    )
    return tuple(Place(name, room, optional_time(opens_at)) for name, room, opens_at in rows.fetchall())


def pass_bookings_on(db: Connection, guest_id: str, to_guest_id: str) -> None:
    """Give the bookings of one guest to another."""
    db.execute("UPDATE OR IGNORE bookings SET guest_id = ? WHERE guest_id = ?", [to_guest_id, guest_id])


def change(db: Connection, checkpoint: Checkpoint) -> None:
    """Replace the rules of the checkpoint with the same id."""
    columns = ", ".join(f"{column} = ?" for column in _COLUMNS.split(", "))
    db.execute(f"UPDATE checkpoints SET {columns} WHERE id = ?", [*_values(checkpoint), checkpoint.id])


def _values(checkpoint: Checkpoint) -> list[str | int | None]:
    return [
        checkpoint.id,
        checkpoint.name,
        checkpoint.kind,
        checkpoint.room,
        checkpoint.seats,
        optional_text(checkpoint.opens_at),
        optional_text(checkpoint.closes_at),
        json.dumps(sorted(checkpoint.categories), ensure_ascii=False),
        int(checkpoint.needs_booking),
        checkpoint.reentry,
    ]


def _checkpoint(row: tuple[Any, ...]) -> Checkpoint:
    return Checkpoint(
        id=row[0],
        name=row[1],
        kind=Kind(row[2]),
        room=row[3],
        seats=row[4],
        opens_at=optional_time(row[5]),
        closes_at=optional_time(row[6]),
        categories=frozenset(json.loads(row[7])),
        needs_booking=bool(row[8]),
        reentry=Reentry(row[9]),
    )
