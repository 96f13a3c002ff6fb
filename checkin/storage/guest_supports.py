"""What guests need: read when one is scanned, and the first thing that is forgotten."""

from __future__ import annotations

from sqlite3 import Connection

from checkin.domain.support import NO_WISHES, Consent, Need, Support, Wishes


def of_guest(db: Connection, guest_id: str) -> Wishes:
    """Return what the guest asked for; nothing where nothing is known."""
    rows = db.execute(
        "SELECT need, words, consent, on_badge FROM guest_supports WHERE guest_id = ? ORDER BY position", [guest_id]
    ).fetchall()
    if not rows:
        return NO_WISHES
    needs = tuple(Need(Support(need), words) for need, words, _, _ in rows)
    return Wishes(needs, Consent(rows[0][2]), bool(rows[0][3]))


def keep(db: Connection, guest_id: str, wishes: Wishes) -> bool:
    """Keep ``wishes`` in place of what was known of the guest, nothing without consent; say whether that is new."""
    kept = wishes if wishes.consent is not Consent.NONE and wishes.needs else NO_WISHES
    if kept == of_guest(db, guest_id):
        return False
    db.execute("DELETE FROM guest_supports WHERE guest_id = ?", [guest_id])
    db.executemany(
        "INSERT INTO guest_supports VALUES (?, ?, ?, ?, ?, ?)",
        [
            (guest_id, place, need.support, need.words, kept.consent, int(kept.on_badge))
            for place, need in enumerate(kept.needs)
        ],
    )
    return True


def count(db: Connection) -> int:
    """Return of how many guests needs are known."""
    return int(db.execute("SELECT count(DISTINCT guest_id) FROM guest_supports").fetchone()[0])


def forget(db: Connection) -> int:
    """Forget what every guest needs, who called for a guide and when one was booked; return of how many guests.

    The log of calls stays: when, by which desk and by whom on the staff, but not for whom. Overwrite what is left in
    the file afterwards with :func:`scrub`.
    """
    db.execute("PRAGMA secure_delete = ON").fetchall()
    known = db.execute(
        "SELECT count(*) FROM (SELECT guest_id FROM guest_supports UNION SELECT guest_id FROM guide_wishes"
        " UNION SELECT guest_id FROM guide_bookings)"
    ).fetchone()[0]
    for table in ("guest_supports", "guide_bookings", "guide_wishes", "guides"):
        db.execute(f"DELETE FROM {table}")
    return int(known)


def scrub(db: Connection) -> None:
    """Take what was deleted out of the file and out of the write-ahead log beside it; outside a transaction.

    Source: SQLite, "PRAGMA secure_delete": deleted content is overwritten with zeros; older free pages are not,
    so the file is written anew.
    """
    db.execute("VACUUM")
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
