"""Signed tickets for the guests of an event, and the keys that a desk checks them with.

The private key is kept outside the event file: a copy of that file is on every desk, and who has the
private key can make tickets.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from checkin.domain.guest import Status
from checkin.domain.signed import Claims, Scheme
from checkin.errors import AccessError, Fault
from checkin.signing import public_key_of, read_public_key, sign_ticket
from checkin.storage import events, guests, signing_keys
from checkin.storage.database import EventFile


@dataclass(frozen=True, slots=True)
class IssuedTicket:
    """One guest's signed ticket; ``text`` is what its QR code shows."""

    name: str
    email: str
    code: str
    text: str


def trust(file: EventFile, scheme: Scheme, text: str, now: datetime) -> None:
    """Believe tickets of ``scheme`` that were signed with the private key of the public one in ``text``.

    Raises:
        AccessError: ``text`` is no public key.
        EventFileError: the file can't be written.
    """
    public_key = read_public_key(text)
    with file.writing() as db:
        signing_keys.add(db, scheme, public_key, now)


def known_keys(file: EventFile) -> list[tuple[Scheme, str]]:
    """Return the public keys that the event believes, each with the scheme of its tickets."""
    with file.reading() as db:
        return [(scheme, key) for scheme in Scheme for key in signing_keys.of_scheme(db, scheme)]


def issued(file: EventFile, private_key: str, now: datetime, *, with_names: bool = False) -> Iterator[IssuedTicket]:
    """Yield a signed ticket for each guest whose ticket is good, in the order of the list.

    A desk whose list does not know the guest believes the signature alone: what is unpaid, cancelled or blocked must
    not have one.

    Args:
        with_names: whether the name is in the code, for desks whose list does not have the guest yet;
            whoever photographs the code can read it.

    Raises:
        AccessError: ``private_key`` is no key, or this event does not believe it.
    """
    with file.reading() as db:
        event_id = events.read(db).id
        if public_key_of(private_key) not in signing_keys.of_scheme(db, Scheme.OWN):
            raise AccessError(Fault.KEY_FOREIGN)
        for holder in guests.every(db):
            guest, ticket = holder.guest, holder.ticket
            if ticket.status is not Status.CONFIRMED:
                continue
            claims = Claims(
                event_id,
                ticket.code,
                now,
                ticket.valid_from,
                ticket.valid_until,
                ticket.entries,
                guest.category,
                guest.name if with_names else "",
            )
            yield IssuedTicket(guest.name, guest.email, ticket.code, sign_ticket(claims, private_key))
