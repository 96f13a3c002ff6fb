"""The places where codes are scanned, and who has booked which."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from sqlite_utils import Database

from checkin.domain.checkpoint import Checkpoint, Kind, Reentry
from checkin.errors import EventFileError, Fault
from checkin.storage.times import optional_text, optional_time

_COLUMNS = "id, name, kind, room, seats, opens_at, closes_at, categories, needs_booking, reentry"


def add(db: Database, checkpoint: Checkpoint) -> None:
    """Add ``checkpoint`` behind those that are there."""
    position = db.execute("SELECT count(*) FROM checkpoints").fetchone()[0]
    db.table("checkpoints").insert(
        {
            "id": checkpoint.id,
            "position": position,
            "name": checkpoint.name,
            "kind": checkpoint.kind,
            "room": checkpoint.room,
            "seats": checkpoint.seats,
            "opens_at": optional_text(checkpoint.opens_at),
            "closes_at": optional_text(checkpoint.closes_at),
            "categories": json.dumps(sorted(checkpoint.categories), ensure_ascii=False),
            "needs_booking": int(checkpoint.needs_booking),
            "reentry": checkpoint.reentry,
        }
    )


def every(db: Database) -> list[Checkpoint]:
    """Return all checkpoints in the organiser's order."""
    rows = db.execute(f"SELECT {_COLUMNS} FROM checkpoints ORDER BY position").fetchall()
    return [_checkpoint(row) for row in rows]


def named(db: Database, name: str | None) -> Checkpoint:
    """Return the checkpoint called ``name``, in any case; the first entrance for None.

    Raises:
        EventFileError: there is none; the facts name those there are.
    """
    known = every(db)
    for checkpoint in sorted(known, key=lambda c: c.kind is not Kind.ENTRANCE) if name is None else known:
        if name is None or checkpoint.name.casefold() == name.strip().casefold():
            return checkpoint
    raise EventFileError(Fault.UNKNOWN_CHECKPOINT, name=name or "", known=[c.name for c in known])


def book(db: Database, guest_id: str, names: Iterable[str]) -> list[str]:
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


def booked(db: Database, guest_id: str) -> tuple[str, ...]:
    """Return the names of the checkpoints the guest has booked, in the organiser's order."""
    rows = db.execute(
        "SELECT name FROM bookings JOIN checkpoints ON id = checkpoint_id WHERE guest_id = ? ORDER BY position",
        [guest_id],
    )
    return tuple(name for (name,) in rows.fetchall())


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
