"""Calls for guides: a log that is only ever added to, and beside it for whom, which can be forgotten."""

from __future__ import annotations

from sqlite3 import Connection

from checkin.domain.guide_call import CallAct, GuideCall, Step
from checkin.domain.support import Need, Support
from checkin.storage import guest_supports
from checkin.storage.times import from_text, to_text

_CLOSED = "('done', 'cancelled')"

# One row a call: its first step, its last one, and when it was taken by whoever has it now.
_CALLS = """
    SELECT first.call_id, first.at, first.desk, last.act, last.at, last.staff,
        (SELECT max(at) FROM guide_calls AS taken WHERE taken.call_id = first.call_id AND act = 'taken'),
        guide_wishes.guest_id, guide_wishes.need, guide_wishes.told, guide_wishes.place, guests.name
    FROM guide_calls AS first
    JOIN guide_calls AS last ON last.seq = (SELECT max(seq) FROM guide_calls WHERE call_id = first.call_id)
    LEFT JOIN guide_wishes ON guide_wishes.call_id = first.call_id
    LEFT JOIN guests ON guests.id = guide_wishes.guest_id
    WHERE first.act = 'called'
"""


def log(db: Connection, step: Step) -> None:
    """Write one step down."""
    db.execute(
        "INSERT INTO guide_calls (call_id, act, at, desk, staff) VALUES (?, ?, ?, ?, ?)",
        [step.call_id, step.act, to_text(step.at), step.desk, step.staff],
    )


def note_wish(db: Connection, call_id: str, guest_id: str, need: Support, place: str, *, told: bool) -> None:
    """Write down for whom a call is; ``told`` where whoever comes may know it."""
    db.execute("INSERT INTO guide_wishes VALUES (?, ?, ?, ?, ?)", [call_id, guest_id, need, int(told), place])


def with_id(db: Connection, call_id: str) -> GuideCall | None:
    """Return the call as it stands, or None."""
    row = db.execute(f"{_CALLS} AND first.call_id = ?", [call_id]).fetchone()
    return _call(db, row) if row else None


def open_calls(db: Connection) -> list[GuideCall]:
    """Return the calls that are neither done nor given up, the one that waits longest first."""
    rows = db.execute(f"{_CALLS} AND last.act NOT IN {_CLOSED} ORDER BY first.seq").fetchall()
    return [_call(db, row) for row in rows]


def closed_calls(db: Connection, limit: int) -> list[GuideCall]:
    """Return the last calls that are done or were given up, the newest first."""
    rows = db.execute(f"{_CALLS} AND last.act IN {_CLOSED} ORDER BY last.seq DESC LIMIT ?", [limit]).fetchall()
    return [_call(db, row) for row in rows]


def open_for(db: Connection, guest_id: str) -> GuideCall | None:
    """Return the open call for a guest, or None."""
    row = db.execute(
        f"{_CALLS} AND guide_wishes.guest_id = ? AND last.act NOT IN {_CLOSED} ORDER BY first.seq", [guest_id]
    ).fetchone()
    return _call(db, row) if row else None


def steps(db: Connection, limit: int = -1) -> list[Step]:
    """Return the log, the newest first; -1 for all of it."""
    rows = db.execute(
        "SELECT call_id, act, at, desk, staff FROM guide_calls ORDER BY seq DESC LIMIT ?", [limit]
    ).fetchall()
    return [Step(call_id, CallAct(act), from_text(at), desk, staff) for call_id, act, at, desk, staff in rows]


def version(db: Connection) -> tuple[int, ...]:
    """Return what is another when a call, a booking or a guide was added, changed or forgotten; quick to ask."""
    row = db.execute(
        "SELECT coalesce((SELECT max(seq) FROM guide_calls), 0), (SELECT count(*) FROM guide_wishes),"
        " (SELECT count(*) FROM guide_bookings), (SELECT count(*) FROM guides)"
    ).fetchone()
    return tuple(row)


def _call(db: Connection, row: tuple[str | int | None, ...]) -> GuideCall:
    call_id, called_at, desk, act, at, staff, taken_at, guest_id, need, told, place, name = map(_text, row)
    return GuideCall(
        id=call_id,
        guest_id=guest_id,
        name=name if told == "1" else "",
        needs=_needs(db, guest_id, need) if told == "1" else (),
        place=place,
        desk=desk,
        state=CallAct(act),
        called_at=from_text(called_at),
        by=staff,
        at=from_text(at),
        taken_at=from_text(taken_at) if taken_at and act != CallAct.RELEASED else None,
    )


def _needs(db: Connection, guest_id: str, need: str) -> tuple[Need, ...]:
    known = guest_supports.of_guest(db, guest_id).needs
    return known if any(each.support == need for each in known) else (Need(Support(need)), *known)


def _text(value: str | int | None) -> str:
    return "" if value is None else str(value)
