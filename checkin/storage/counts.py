"""Count who is expected, who came, and who is here: always from the log."""

from __future__ import annotations

from dataclasses import dataclass
from sqlite3 import Connection

# Every passage that nobody undid, with who holds its ticket now: a substitute stands in for who registered.
_KEPT = """
    SELECT seq, at, ticket_id, tickets.guest_id, checkpoint_id, act
    FROM admissions JOIN tickets ON tickets.id = ticket_id
    WHERE verdict = 'admitted' AND act IN ('entry', 'exit')
        AND admissions.id NOT IN (SELECT refers_to FROM admissions WHERE refers_to IS NOT NULL)
"""

# The last passage of each ticket: with one max(), SQLite takes the other columns from that row.
_LAST = f"SELECT ticket_id, guest_id, checkpoint_id, act, max(seq) FROM ({_KEPT}) GROUP BY ticket_id, checkpoint_id"

_LAST_OF_GUEST = f"""
    SELECT act, max(seq) FROM ({_KEPT} AND ticket_id IN (SELECT id FROM tickets WHERE guest_id = ?))
    WHERE checkpoint_id = ? GROUP BY ticket_id
"""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a count.

    Attributes:
        label: a category, an organisation, a checkpoint, or an hour ("2024-05-15 08:00").
        expected: guests with a confirmed ticket; None where nobody is expected in particular (hours).
        admitted: guests who came at all.
        present: guests whose last passage was an entry; None where it makes no sense (hours).
    """

    label: str
    expected: int | None
    admitted: int
    present: int | None


def by_guest_column(db: Connection, column: str, checkpoint_id: str) -> list[Line]:
    """Count by a column of the guest ("category", "organisation") at one checkpoint, the largest first."""
    if column not in ("category", "organisation"):
        raise ValueError(column)
    rows = db.execute(
        f"""
        WITH last AS ({_LAST}),
        came AS (SELECT guest_id, max(act = 'entry') AS inside FROM last WHERE checkpoint_id = ? GROUP BY guest_id),
        good AS (SELECT DISTINCT guest_id FROM tickets WHERE status = 'confirmed')
        SELECT guests.{column}, count(good.guest_id), count(came.guest_id), coalesce(sum(came.inside), 0)
        FROM guests LEFT JOIN good ON good.guest_id = guests.id LEFT JOIN came ON came.guest_id = guests.id
        GROUP BY guests.{column} ORDER BY 2 DESC, 1
        """,
        [checkpoint_id],
    )
    return [Line(*row) for row in rows.fetchall()]


def by_checkpoint(db: Connection) -> list[Line]:
    """Count by checkpoint, in the organiser's order; where booking is needed, the booked are expected."""
    rows = db.execute(
        f"""
        WITH last AS ({_LAST}),
        came AS (
            SELECT checkpoint_id, guest_id, max(act = 'entry') AS inside FROM last GROUP BY checkpoint_id, guest_id
        )
        SELECT name,
            CASE WHEN needs_booking THEN (SELECT count(*) FROM bookings WHERE checkpoint_id = checkpoints.id)
                ELSE (SELECT count(DISTINCT guest_id) FROM tickets WHERE status = 'confirmed') END,
            (SELECT count(*) FROM came WHERE checkpoint_id = checkpoints.id),
            (SELECT coalesce(sum(inside), 0) FROM came WHERE checkpoint_id = checkpoints.id)
        FROM checkpoints ORDER BY position
        """
    )
    return [Line(*row) for row in rows.fetchall()]


def first_entries(db: Connection, checkpoint_id: str) -> list[str]:
    """Return when each guest came here first, as text of the file, in that order."""
    rows = db.execute(
        f"SELECT min(at) FROM ({_KEPT}) WHERE checkpoint_id = ? AND act = 'entry' GROUP BY guest_id ORDER BY 1",
        [checkpoint_id],
    )
    return [at for (at,) in rows.fetchall()]


def present(db: Connection, checkpoint_id: str) -> dict[str, bool]:
    """Return for each guest who came here whether the guest is still here."""
    rows = db.execute(
        f"""
        WITH last AS ({_LAST})
        SELECT guest_id, max(act = 'entry') FROM last WHERE checkpoint_id = ? GROUP BY guest_id
        """,
        [checkpoint_id],
    )
    return {guest_id: bool(inside) for guest_id, inside in rows.fetchall()}


def presence_of(db: Connection, guest_id: str, checkpoint_id: str) -> bool | None:
    """Return whether the guest is here; None for a guest who never came."""
    row = db.execute(f"SELECT max(act = 'entry') FROM ({_LAST_OF_GUEST})", [guest_id, checkpoint_id]).fetchone()
    return None if row[0] is None else bool(row[0])


def inside(db: Connection, checkpoint_id: str) -> int:
    """Return how many guests are inside the checkpoint now."""
    return sum(present(db, checkpoint_id).values())
