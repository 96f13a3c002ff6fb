"""Count who is expected, who came, and who is here: always from the log."""

from __future__ import annotations

from dataclasses import dataclass
from sqlite3 import Connection

# Every passage that nobody undid, with who holds its ticket now: a substitute stands in for who registered.
_KEPT = """
    SELECT seq, at, ticket_id, tickets.guest_id, entries, checkpoint_id, act
    FROM admissions JOIN tickets ON tickets.id = ticket_id
    WHERE verdict = 'admitted' AND act IN ('entry', 'exit')
        AND admissions.id NOT IN (SELECT refers_to FROM admissions WHERE refers_to IS NOT NULL)
"""

# How many people of each ticket are at each checkpoint. One person is where the last passage says: with one max(),
# SQLite takes the other columns from that row. A group is counted passage by passage, like ``verdict.people_inside``.
_PEOPLE = """
    SELECT ticket_id, guest_id, checkpoint_id, act = 'entry' AS people, max(seq)
    FROM ({kept} AND entries = 1) GROUP BY ticket_id, checkpoint_id
    UNION ALL SELECT * FROM (
        WITH RECURSIVE passages AS MATERIALIZED (
            SELECT *, row_number() OVER (PARTITION BY ticket_id, checkpoint_id ORDER BY seq) AS nth
            FROM ({kept} AND entries > 1)
        ),
        walk AS (
            SELECT ticket_id, guest_id, checkpoint_id, act = 'entry' AS people, nth FROM passages WHERE nth = 1
            UNION ALL
            SELECT walk.ticket_id, walk.guest_id, walk.checkpoint_id,
                CASE act WHEN 'entry' THEN min(entries, people + 1) ELSE max(0, people - 1) END, passages.nth
            FROM walk JOIN passages ON passages.nth = walk.nth + 1
                AND passages.ticket_id = walk.ticket_id AND passages.checkpoint_id = walk.checkpoint_id
        )
        SELECT ticket_id, guest_id, checkpoint_id, people, max(nth) FROM walk GROUP BY ticket_id, checkpoint_id
    )
"""
_ALL_PEOPLE = _PEOPLE.format(kept=_KEPT)
_PEOPLE_OF_GUEST = _PEOPLE.format(
    kept=f"{_KEPT} AND ticket_id IN (SELECT id FROM tickets WHERE guest_id = :guest) AND checkpoint_id = :checkpoint"
)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a count.

    Attributes:
        label: a category, an organisation, a checkpoint, or an hour ("2024-05-15 08:00").
        expected: guests with a confirmed ticket, and those who are here without one (cancelled meanwhile, or
            let in by the organisers), so that nobody is here who is not expected; where booking is needed,
            a booking stands in for the ticket; None where nobody is expected in particular (hours).
        admitted: guests who came at all.
        present: guests who are here, of a group at least one; None where it makes no sense (hours).
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
        WITH last AS ({_ALL_PEOPLE}),
        came AS (SELECT guest_id, sum(people) > 0 AS inside FROM last WHERE checkpoint_id = ? GROUP BY guest_id),
        good AS (SELECT DISTINCT guest_id FROM tickets WHERE status = 'confirmed')
        SELECT guests.{column}, count(CASE WHEN good.guest_id IS NOT NULL OR came.inside THEN 1 END),
            count(came.guest_id), coalesce(sum(came.inside), 0)
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
        WITH last AS ({_ALL_PEOPLE}),
        came AS (
            SELECT checkpoint_id, guest_id, sum(people) > 0 AS inside FROM last GROUP BY checkpoint_id, guest_id
        )
        SELECT name,
            (SELECT count(*) FROM (
                SELECT guest_id FROM bookings WHERE checkpoint_id = checkpoints.id AND needs_booking
                UNION SELECT guest_id FROM tickets WHERE status = 'confirmed' AND NOT needs_booking
                UNION SELECT guest_id FROM came WHERE checkpoint_id = checkpoints.id AND inside
            )),
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


def present(db: Connection, checkpoint_id: str) -> dict[str, int]:
    """Return for each guest who came here how many people of the guest's tickets are still here."""
    rows = db.execute(
        f"SELECT guest_id, sum(people) FROM ({_ALL_PEOPLE}) WHERE checkpoint_id = ? GROUP BY guest_id", [checkpoint_id]
    )
    return dict(rows.fetchall())


def presence_of(db: Connection, guest_id: str, checkpoint_id: str) -> int | None:
    """Return how many people of the guest's tickets are here; None for a guest who never came."""
    row = db.execute(
        f"SELECT sum(people) FROM ({_PEOPLE_OF_GUEST})", {"guest": guest_id, "checkpoint": checkpoint_id}
    ).fetchone()
    return None if row[0] is None else int(row[0])


def list_version(db: Connection) -> int:
    """Return a number that grows whenever guests, tickets or rules change what is counted or judged."""
    return int(db.execute("SELECT version FROM list_version").fetchone()[0])


def guests_since(db: Connection, seq: int, checkpoint_id: str) -> list[str]:
    """Return the ids of the guests of whom the log says something at the checkpoint after row ``seq``."""
    rows = db.execute(
        "SELECT DISTINCT tickets.guest_id FROM admissions JOIN tickets ON tickets.id = ticket_id"
        " WHERE seq > ? AND checkpoint_id = ?",
        [seq, checkpoint_id],
    )
    return [guest_id for (guest_id,) in rows.fetchall()]


_ENTITLED = "EXISTS (SELECT 1 FROM tickets WHERE tickets.guest_id = guests.id AND status = 'confirmed')"


def entitled_by_category(db: Connection) -> dict[str, int]:
    """Return how many guests of each category have a confirmed ticket."""
    return dict(db.execute(f"SELECT category, coalesce(sum({_ENTITLED}), 0) FROM guests GROUP BY category").fetchall())


def facts_of(db: Connection, guest_id: str) -> tuple[str, bool]:
    """Return the guest's category and whether the guest has a confirmed ticket."""
    category, entitled = db.execute(f"SELECT category, {_ENTITLED} FROM guests WHERE id = ?", [guest_id]).fetchone()
    return category, bool(entitled)


def facts_of_arrived(db: Connection, checkpoint_id: str) -> dict[str, tuple[str, bool]]:
    """Return :func:`facts_of` each guest who came to the checkpoint."""
    rows = db.execute(
        f"SELECT id, category, {_ENTITLED} FROM guests WHERE id IN"
        " (SELECT tickets.guest_id FROM admissions JOIN tickets ON tickets.id = ticket_id WHERE checkpoint_id = ?)",
        [checkpoint_id],
    )
    return {guest_id: (category, bool(entitled)) for guest_id, category, entitled in rows.fetchall()}
