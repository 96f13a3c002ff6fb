"""Read and write guests and their tickets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from sqlite3 import Connection
from typing import Any

from anyascii import anyascii

from checkin.domain.code import fold as fold_code
from checkin.domain.folding import fold, fold_words
from checkin.domain.guest import Guest, Status
from checkin.domain.ticket import Ticket
from checkin.storage.times import optional_text, optional_time, to_text

GUEST_COLUMNS = (
    "id", "name", "first_name", "last_name", "title", "email", "organisation", "category", "note", "stand", "pronouns",
    "role", "languages", "mark", "contact_consent", "pronunciation",
)  # fmt: skip
_GUEST = ", ".join(f"guests.{column}" for column in GUEST_COLUMNS)
_TICKET = ", ".join(
    f"tickets.{column}" for column in ("id", "guest_id", "code", "status", "valid_from", "valid_until", "entries")
)
_COUNT = len(GUEST_COLUMNS)
_BOTH = f"SELECT {_TICKET}, {_GUEST} FROM tickets JOIN guests ON guests.id = tickets.guest_id"


@dataclass(frozen=True, slots=True)
class Holder:
    """A guest with the ticket that counts."""

    guest: Guest
    ticket: Ticket


def by_code(db: Connection, code: str) -> list[Holder]:
    """Return whose ticket has ``code``: as issued, or else all that differ by case, blanks or hyphens only."""
    rows = db.execute(f"{_BOTH} WHERE tickets.code = ?", [code]).fetchall()
    if not rows:
        rows = db.execute(f"{_BOTH} WHERE tickets.folded_code = ?", [fold_code(code)]).fetchall()
    return [_holder(row) for row in rows]


def by_revoked_code(db: Connection, code: str) -> list[Holder]:
    """Return whose ticket had ``code`` before it got a new one; the ticket says that it is revoked."""
    rows = db.execute(
        f"SELECT {_TICKET}, {_GUEST} FROM revoked_codes JOIN tickets ON tickets.id = revoked_codes.ticket_id"
        " JOIN guests ON guests.id = tickets.guest_id WHERE revoked_codes.folded_code = ?",
        [fold_code(code)],
    ).fetchall()
    holders = [_holder(row) for row in rows]
    return [Holder(held.guest, replace(held.ticket, status=Status.REVOKED)) for held in holders]


def give_new_code(db: Connection, ticket: Ticket, code: str, now: datetime) -> None:
    """Give a ticket a new code; the old one is revoked, and what the ticket did stays with it."""
    db.execute(
        "INSERT INTO revoked_codes VALUES (?, ?, ?, ?)",
        [ticket.code, fold_code(ticket.code), ticket.id, to_text(now)],
    )
    db.execute(
        "UPDATE tickets SET code = ?, folded_code = ?, made_here = 1 WHERE id = ?", [code, fold_code(code), ticket.id]
    )


def pass_on(db: Connection, ticket_id: str, guest_id: str) -> None:
    """Pass a ticket on to another guest."""
    db.execute("UPDATE tickets SET guest_id = ? WHERE id = ?", [guest_id, ticket_id])


def by_exact_code(db: Connection, code: str) -> Holder | None:
    """Return whose ticket has exactly ``code``, or None: what lists mean, unlike what scanners make of it."""
    row = db.execute(f"{_BOTH} WHERE tickets.code = ?", [code]).fetchone()
    return _holder(row) if row else None


def by_lost_code(db: Connection, code: str) -> Holder | None:
    """Return whose ticket had exactly ``code`` before it was replaced, with the ticket as it is now, or None."""
    row = db.execute(
        f"SELECT {_TICKET}, {_GUEST} FROM revoked_codes JOIN tickets ON tickets.id = revoked_codes.ticket_id"
        " JOIN guests ON guests.id = tickets.guest_id WHERE revoked_codes.code = ?",
        [code],
    ).fetchone()
    return _holder(row) if row else None


def by_ticket(db: Connection, ticket_id: str) -> Holder | None:
    """Return the ticket and whose it is now, or None."""
    row = db.execute(f"{_BOTH} WHERE tickets.id = ?", [ticket_id]).fetchone()
    return _holder(row) if row else None


def by_guest(db: Connection, guest_id: str) -> Holder | None:
    """Return the guest with the newest ticket that is not revoked; None when there is no such guest."""
    rows = db.execute(
        f"{_BOTH} WHERE guests.id = ? ORDER BY tickets.status = 'revoked', tickets.number DESC LIMIT 1", [guest_id]
    )
    row = rows.fetchone()
    return _holder(row) if row else None


def with_id(db: Connection, guest_id: str) -> Guest | None:
    """Return the guest, also one whose ticket has passed on to somebody else; None when there is none."""
    row = db.execute(f"SELECT {_GUEST} FROM guests WHERE id = ?", [guest_id]).fetchone()
    return guest_of(row) if row else None


def tickets_of(db: Connection, guest_id: str) -> list[Ticket]:
    """Return the guest's tickets, the one that counts first: the newest that is not revoked."""
    rows = db.execute(
        f"SELECT {_TICKET} FROM tickets WHERE guest_id = ? ORDER BY status = 'revoked', number DESC", [guest_id]
    )
    return [_ticket(row) for row in rows.fetchall()]


def by_numbers(db: Connection, numbers: Sequence[int]) -> list[Holder]:
    """Return the guests in the rows ``numbers``, in that order, each with the ticket that counts."""
    ids = [db.execute("SELECT id FROM guests WHERE number = ?", [number]).fetchone()[0] for number in numbers]
    return [holder for guest_id in ids if (holder := by_guest(db, guest_id)) is not None]


def every(db: Connection) -> Iterator[Holder]:
    """Yield all guests in the order of the list, each with the newest ticket that is not revoked."""
    rows = db.execute(
        f"{_BOTH} WHERE tickets.number = (SELECT number FROM tickets AS mine WHERE mine.guest_id = guests.id"
        " ORDER BY mine.status = 'revoked', mine.number DESC LIMIT 1) ORDER BY guests.number"
    )
    return (_holder(row) for row in rows)


def count(db: Connection) -> int:
    """Return how many guests there are."""
    return int(db.execute("SELECT count(*) FROM guests").fetchone()[0])


def add(db: Connection, guest: Guest, now: datetime) -> None:
    """Add ``guest``, whose id is new."""
    columns = (*GUEST_COLUMNS, "match_key", *_SEARCHED, "created_at", "updated_at")
    places = ", ".join("?" * len(columns))
    db.execute(
        f"INSERT INTO guests ({', '.join(columns)}) VALUES ({places})",
        [*_values(guest), match_key(guest), *_searched(guest), to_text(now), to_text(now)],
    )


def change(db: Connection, guest: Guest, now: datetime) -> None:
    """Replace the facts of the guest with the same id.

    What identifies the guest on a list stays: the list goes on with the old spelling of a corrected name.
    """
    columns = (*GUEST_COLUMNS, *_SEARCHED, "updated_at")
    settings = ", ".join(f"{column} = ?" for column in columns)
    db.execute(
        f"UPDATE guests SET {settings} WHERE id = ?",
        [*_values(guest), *_searched(guest), to_text(now), guest.id],
    )


def add_ticket(db: Connection, ticket: Ticket, now: datetime, *, made_here: bool = False) -> None:
    """Add ``ticket``, whose id and code are new; ``made_here`` when no list gave its code.

    Raises:
        sqlite3.IntegrityError: the code is taken.
    """
    db.execute(
        "INSERT INTO tickets (id, guest_id, code, folded_code, status, valid_from, valid_until, entries,"
        " made_here, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            ticket.id,
            ticket.guest_id,
            ticket.code,
            fold_code(ticket.code),
            ticket.status,
            optional_text(ticket.valid_from),
            optional_text(ticket.valid_until),
            ticket.entries,
            int(made_here),
            to_text(now),
        ],
    )


def set_status(db: Connection, ticket_id: str, status: Status) -> None:
    """Give the ticket the status ``status``."""
    db.execute("UPDATE tickets SET status = ? WHERE id = ?", [status, ticket_id])


def set_limits(db: Connection, ticket: Ticket) -> None:
    """Write down how long the ticket with the same id is good, and for how many people."""
    db.execute(
        "UPDATE tickets SET valid_from = ?, valid_until = ?, entries = ? WHERE id = ?",
        [optional_text(ticket.valid_from), optional_text(ticket.valid_until), ticket.entries, ticket.id],
    )


def set_code(db: Connection, ticket_id: str, code: str) -> None:
    """Give a ticket whose code was made here the code of the organiser's list."""
    db.execute(
        "UPDATE tickets SET code = ?, folded_code = ?, made_here = 0 WHERE id = ?", [code, fold_code(code), ticket_id]
    )


def has_made_code(db: Connection, ticket_id: str) -> bool:
    """Whether the ticket's code was made here because no list gave one."""
    return bool(db.execute("SELECT made_here FROM tickets WHERE id = ?", [ticket_id]).fetchone()[0])


def same_person(db: Connection, guest: Guest, nth: int) -> Holder | None:
    """Return the ``nth`` (from 0) guest on the list whose :func:`match_key` is that of ``guest``, or None."""
    row = db.execute(
        "SELECT id FROM guests WHERE match_key = ? ORDER BY number LIMIT 1 OFFSET ?", [match_key(guest), nth]
    ).fetchone()
    return by_guest(db, row[0]) if row else None


def corrected_fields(db: Connection, guest_id: str) -> frozenset[str]:
    """Return the fields that somebody at a desk put right, which no list may overwrite."""
    row = db.execute("SELECT corrected FROM guests WHERE id = ?", [guest_id]).fetchone()
    return frozenset(row[0].split())


def keep_corrected(db: Connection, guest_id: str, fields: frozenset[str]) -> None:
    """Remember that ``fields`` were put right at a desk."""
    both = corrected_fields(db, guest_id) | fields
    db.execute("UPDATE guests SET corrected = ? WHERE id = ?", [" ".join(sorted(both)), guest_id])


def match_key(guest: Guest) -> str:
    """Return what makes two rows of lists the same person when they carry no code.

    Two people may share an address and two may share a name, so both count; without an address the
    organisation stands in for it.
    """
    return f"{fold(guest.name)}|{guest.email.casefold() or fold(guest.organisation)}"


def guest_of(row: tuple[Any, ...]) -> Guest:
    """Return the guest of a row with :data:`GUEST_COLUMNS`."""
    return Guest(*row)


_SEARCHED = ("name_words", "organisation_words", "address_words")


def _values(guest: Guest) -> list[str]:
    return [getattr(guest, column) for column in GUEST_COLUMNS]


def _searched(guest: Guest) -> tuple[str, str, str]:
    return _name_words(guest.name), fold(guest.organisation), fold(guest.email)


def _name_words(name: str) -> str:
    """Return the words of a name, and how staff with a Latin keyboard would type them."""
    words = fold_words(name)
    if not name.isascii():
        words += [word for word in fold_words(anyascii(name)) if word not in words]
    return " ".join(words)


def _holder(row: tuple[Any, ...]) -> Holder:
    return Holder(guest_of(row[-_COUNT:]), _ticket(row[:-_COUNT]))


def _ticket(row: tuple[Any, ...]) -> Ticket:
    ticket_id, guest_id, code, status, valid_from, valid_until, entries = row
    return Ticket(
        ticket_id, guest_id, code, Status(status), optional_time(valid_from), optional_time(valid_until), entries
    )
