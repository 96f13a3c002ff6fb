"""Which ticket is meant by what a scanner read: by the guest list first, by its signature where the list is older."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from checkin.domain import code as codes
from checkin.domain.guest import Guest
from checkin.domain.reading import Reading, read
from checkin.domain.signed import SignedTicket
from checkin.domain.ticket import Ticket
from checkin.storage import events, guests, signing_keys
from checkin.storage.database import Connection
from checkin.storage.guests import Holder
from checkin.storage.ids import new_id

_SHOWN_OF_CODE = 6  # characters of a code that tell one guest without a name from the next


@dataclass(frozen=True, slots=True)
class Recognised:
    """What was made of a scanned text.

    Attributes:
        holder: whose ticket it is; None where that is not certain, and then the flags say why.
        ambiguous: several tickets fit.
        forged: it says that it is a ticket of this event, and nobody whose key the event knows has signed it.
        other_event: it is a signed ticket of another event.
        mistyped: it is a code of ours with a wrong character, or a signed ticket cut short.
    """

    holder: Holder | None = None
    ambiguous: bool = False
    forged: bool = False
    other_event: bool = False
    mistyped: bool = False


def recognise(db: Connection, text: str, event_id: str, now: datetime) -> Recognised:
    """Return which ticket is meant by ``text``, as it was read; call inside a write transaction.

    The guest list has the last word on a ticket it knows. A signed ticket that it does not know yet is
    written down with what it claims, once its signature is right; the next import fills in the rest.
    """
    plain = codes.tidy(text)
    if not plain:
        return Recognised()
    holders = _holders(db, plain)
    if holders:
        return _one_of(holders)
    reading = read(text)
    holders = [holder for code in reading.codes[1:] for holder in _holders(db, code)]
    if holders:
        return _one_of(holders)
    if reading.signed is not None:
        return _by_signature(db, reading.signed, event_id, now)
    return Recognised(mistyped=reading.mistyped or _wrapped_mistyped(reading))


def named_by(db: Connection, text: str) -> list[Holder]:
    """Return whose ticket the list has for what was read; nothing is written down, and no signature is looked at."""
    reading = read(text)
    signed = [reading.signed.code] if reading.signed is not None else []
    tried = (_holders(db, code) for code in (codes.tidy(text), *reading.codes[1:], *signed))
    return next((holders for holders in tried if holders), [])


def _holders(db: Connection, code: str) -> list[Holder]:
    return guests.by_code(db, code) or guests.by_revoked_code(db, code)


def _one_of(holders: list[Holder]) -> Recognised:
    tickets = {holder.ticket.id: holder for holder in reversed(holders)}
    return Recognised(holder=next(iter(tickets.values()))) if len(tickets) == 1 else Recognised(ambiguous=True)


def _wrapped_mistyped(reading: Reading) -> bool:
    return any(map(codes.is_mistyped, reading.codes))


def _by_signature(db: Connection, ticket: SignedTicket, event_id: str, now: datetime) -> Recognised:
    from checkin import signing  # late: most scans need no cryptography, and it takes a while to load

    if not ticket.is_for(event_id):
        return Recognised(other_event=True)
    keys = signing_keys.of_scheme(db, ticket.scheme)
    if not keys:  # an event without signed tickets can't tell a good one from a bad one
        return Recognised()
    if not signing.verify(ticket, keys):
        return Recognised(forged=True)
    holders = _holders(db, ticket.code)
    return _one_of(holders) if holders else Recognised(holder=_taken_in(db, ticket, now))


def _taken_in(db: Connection, ticket: SignedTicket, now: datetime) -> Holder:
    """Write down a guest whom no list has named yet."""
    name = ticket.name.strip() or f"{ticket.category or 'Ticket'} {ticket.code[-_SHOWN_OF_CODE:]}"
    guest = Guest(new_id(), name, category=ticket.category)
    events.add_categories(db, [ticket.category] if ticket.category else [])
    guests.add(db, guest, now)
    stored = Ticket(
        new_id(),
        guest.id,
        ticket.code,
        valid_from=ticket.valid_from,
        valid_until=ticket.valid_until,
        entries=ticket.entries,
    )
    guests.add_ticket(db, stored, now, made_here=True)
    return Holder(guest, stored)
