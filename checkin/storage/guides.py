"""Who accompanies guests, and when they are booked."""

from __future__ import annotations

from datetime import datetime
from sqlite3 import Connection

from checkin.domain.guide_call import Booking, Guide
from checkin.storage.times import from_text, to_text

_BOOKINGS = (
    "SELECT guide_bookings.id, guest_id, guests.name, at, place, coalesce(guides.name, ''), call_id FROM guide_bookings"
    " JOIN guests ON guests.id = guest_id LEFT JOIN guides ON guides.id = guide_id"
)


def every(db: Connection) -> list[Guide]:
    """Return all guides by name."""
    return [Guide(*row) for row in db.execute("SELECT id, name, skills, phone FROM guides ORDER BY name").fetchall()]


def named(db: Connection, name: str) -> Guide | None:
    """Return the guide called so, or None."""
    row = db.execute("SELECT id, name, skills, phone FROM guides WHERE name = ?", [name]).fetchone()
    return Guide(*row) if row else None


def add(db: Connection, guide: Guide) -> None:
    """Add a guide, whose id is new."""
    db.execute("INSERT INTO guides VALUES (?, ?, ?, ?)", [guide.id, guide.name, guide.skills, guide.phone])


def remove(db: Connection, guide_id: str) -> None:
    """Take a guide off the list; what they were booked for is open again."""
    db.execute("UPDATE guide_bookings SET guide_id = NULL WHERE guide_id = ?", [guide_id])
    db.execute("DELETE FROM guides WHERE id = ?", [guide_id])


def book(db: Connection, booking: Booking, guide_id: str | None) -> None:
    """Write a booking down, whose id is new."""
    db.execute(
        "INSERT INTO guide_bookings (id, guest_id, at, place, guide_id) VALUES (?, ?, ?, ?, ?)",
        [booking.id, booking.guest_id, to_text(booking.at), booking.place, guide_id],
    )


def unbook(db: Connection, booking_id: str) -> None:
    """Strike a booking out."""
    db.execute("DELETE FROM guide_bookings WHERE id = ?", [booking_id])


def note_call(db: Connection, booking_id: str, call_id: str) -> None:
    """Write down which call a booking became."""
    db.execute("UPDATE guide_bookings SET call_id = ? WHERE id = ?", [call_id, booking_id])


def bookings(db: Connection) -> list[Booking]:
    """Return all bookings, the first to come first."""
    return [_booking(row) for row in db.execute(f"{_BOOKINGS} ORDER BY at, guide_bookings.id").fetchall()]


def booked_for(db: Connection, guest_id: str, after: datetime) -> Booking | None:
    """Return the guest's first booking after ``after`` that has become no call, or None."""
    row = db.execute(
        f"{_BOOKINGS} WHERE guest_id = ? AND at >= ? AND call_id = '' ORDER BY at LIMIT 1", [guest_id, to_text(after)]
    ).fetchone()
    return _booking(row) if row else None


def booking(db: Connection, booking_id: str) -> Booking | None:
    """Return the booking, or None."""
    row = db.execute(f"{_BOOKINGS} WHERE guide_bookings.id = ?", [booking_id]).fetchone()
    return _booking(row) if row else None


def _booking(row: tuple[str, str, str, str, str, str, str]) -> Booking:
    booking_id, guest_id, name, at, place, guide, call_id = row
    return Booking(booking_id, guest_id, name, from_text(at), place, guide, call_id)
