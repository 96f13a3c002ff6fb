"""Whose badges are still to be printed: nobody's yet, late ones, those that say what is no longer true."""

from __future__ import annotations

from datetime import datetime
from sqlite3 import Connection

from checkin.storage.print_jobs import SETTLED
from checkin.storage.times import to_text

_GOOD = "EXISTS (SELECT 1 FROM tickets WHERE tickets.guest_id = guests.id AND status = 'confirmed')"

# Who was let in and not taken back, with the first time.
_CAME = """came AS (SELECT tickets.guest_id, min(admissions.at) AS at FROM admissions
    JOIN tickets ON tickets.id = ticket_id WHERE verdict = 'admitted' AND act = 'entry'
    AND admissions.id NOT IN (SELECT refers_to FROM admissions WHERE refers_to IS NOT NULL)
    GROUP BY tickets.guest_id)"""


def late(db: Connection, *, waiting: bool = False) -> list[str]:
    """Return the ids of the guests whose badge is late, in the order of the list.

    Args:
        waiting: also those whose badge waits for a printer: for a run that is printed elsewhere.

    Late is who has a good ticket and no badge, and has come in already or was added after the last
    print run; before the first run: after the doors opened, that is, after the first admission.
    """
    return _ids(
        db,
        f"""
        WITH {_CAME},
        start AS (SELECT coalesce((SELECT max(at) FROM print_runs), (SELECT min(at) FROM admissions
            WHERE verdict = 'admitted'), '9') AS at)
        SELECT id FROM guests WHERE {_GOOD} AND id NOT IN (SELECT guest_id FROM print_jobs WHERE {_served(waiting)})
            AND (id IN (SELECT guest_id FROM came) OR created_at > (SELECT at FROM start))
        ORDER BY number
        """,
    )


def unprinted(db: Connection, *, waiting: bool = False) -> list[str]:
    """Return the ids of all guests with a good ticket and no badge, in the order of the list; as :func:`late`."""
    return _ids(
        db,
        f"SELECT id FROM guests WHERE {_GOOD}"
        f" AND id NOT IN (SELECT guest_id FROM print_jobs WHERE {_served(waiting)}) ORDER BY number",
    )


def corrected(db: Connection) -> list[str]:
    """Return the ids of the guests whose facts changed after their last badge was printed, in the order of the list."""
    return _ids(
        db,
        "SELECT id FROM guests JOIN (SELECT guest_id, max(updated_at) AS at FROM print_jobs WHERE state = 'printed'"
        f" GROUP BY guest_id) AS printed ON guest_id = id WHERE {_GOOD} AND guests.updated_at > printed.at"
        " AND id NOT IN (SELECT guest_id FROM print_jobs WHERE state IN ('queued', 'rendering', 'with_printer'))"
        " ORDER BY number",
    )


def since(db: Connection, at: datetime) -> list[str]:
    """Return the ids of the guests who were added, changed or let in first since ``at``, in the order of the list."""
    return _ids(
        db,
        f"WITH {_CAME} SELECT id FROM guests WHERE updated_at >= ? OR created_at >= ?"
        " OR id IN (SELECT guest_id FROM came WHERE at >= ?) ORDER BY number",
        *[to_text(at)] * 3,
    )


def to_come(db: Connection, after: int, limit: int) -> list[tuple[int, str]]:
    """Return numbers and ids of guests with a good ticket and no badge, in the order of the list, from after a number.

    Args:
        after: number of the guest before the first; 0 for all.
    """
    return db.execute(
        f"SELECT number, id FROM guests WHERE number > ? AND {_GOOD}"
        f" AND id NOT IN (SELECT guest_id FROM print_jobs WHERE {SETTLED}) ORDER BY number LIMIT ?",
        [after, limit],
    ).fetchall()


def _served(waiting: bool) -> str:
    return f"{SETTLED} AND state <> 'queued'" if waiting else SETTLED


def _ids(db: Connection, query: str, *values: str) -> list[str]:
    return [guest_id for (guest_id,) in db.execute(query, values).fetchall()]
