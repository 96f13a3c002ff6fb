"""The bytes of our signed tickets: what such a ticket says, and how it is written into a QR code.

A signed ticket proves itself, so that a desk whose guest list is from yesterday can admit somebody who
registered an hour ago. Its text is the prefix ``CHK1.`` and base32 without padding, all of it in the
alphanumeric mode of a QR code, of::

    8 bytes   the event: the start of the SHA-256 of its id
    5 bytes   when it was issued; every time is in seconds since 1970, UTC, big-endian like all numbers
    1 byte    flags: which of the optional fields below follow, in this order
    7 bytes   the ticket's code as a number, if it is a code of ours; else a text
    5 bytes   valid from        (flag 1)
    5 bytes   valid until       (flag 2)
    2 bytes   entries           (flag 4)
    text      category          (flag 8)
    text      name              (flag 16)
    64 bytes  Ed25519 signature of the prefix and of every byte before it

A text is one byte for its length and then UTF-8. Flag 32 says that the code is a text. A new format gets a
new prefix; the prefix is signed, so that no key ever signs the same bytes with two meanings.

Measured at error correction M with the category "Teilnehmende": 162 letters and 45 modules in base32, 49
modules in base64, which needs the byte mode, and 41 in base45, whose blanks and signs do not survive
keyboards, addresses and mails. The name of a guest adds 4 modules.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from checkin.domain.code import from_number, to_number
from checkin.errors import Fault, GuestError

PREFIX = "CHK1."
"""How each signed ticket of ours begins."""

SIGNATURE_LENGTH = 64
"""Bytes of an Ed25519 signature. Source: RFC 8032, section 5.1.6."""

_EVENT_LENGTH, _TIME_LENGTH, _NUMBER_LENGTH, _ENTRIES_LENGTH = 8, 5, 7, 2
_FROM, _UNTIL, _ENTRIES, _CATEGORY, _NAME, _CODE_IS_TEXT = 1, 2, 4, 8, 16, 32
_ALL_FLAGS = 63
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Scheme(StrEnum):
    """Whose format a signed ticket has."""

    OWN = "checkin"
    PRETIX = "pretix_sig1"


@dataclass(frozen=True, slots=True)
class Claims:
    """What a signed ticket of ours is to say.

    Attributes:
        event_id: the event's id, as in its file.
        code: the ticket's code: what it is known by once the guest list has arrived.
        issued_at: timezone-aware; parts of a second are dropped, in all three times.
        valid_from: first moment it is good, timezone-aware; None is no limit.
        valid_until: first moment it is good no more, timezone-aware; None is no limit.
        entries: how many people it lets in, 1 to 65,535.
        category: the guest's category; up to 255 bytes of UTF-8.
        name: printed on the badge of a guest who is on no list yet. Empty unless the organiser asked for
            it: whoever photographs the code can read it.
    """

    event_id: str
    code: str
    issued_at: datetime
    valid_from: datetime | None = None
    valid_until: datetime | None = None
    entries: int = 1
    category: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class SignedTicket:
    """A ticket that says who signed it. Nothing in it may be believed before ``signing.verify`` agreed.

    Attributes:
        code: what the guest list knows the ticket by; pretix' whole secret.
        message: what the signature covers.
        event: the mark of the event, see :func:`event_mark`; empty where the scheme has none (pretix).
        issued_at: UTC; None where the scheme does not say (pretix).
        valid_from: first moment it is good, UTC; None is no limit.
        valid_until: first moment it is good no more, UTC; None is no limit.
        product: pretix' number of the product; None for our own tickets, as are the next two.
        variation: pretix' number of the product's variation; None is none.
        session: pretix' number of the date in a series; None is none.
    """

    scheme: Scheme
    code: str
    message: bytes
    signature: bytes
    event: bytes = b""
    issued_at: datetime | None = None
    valid_from: datetime | None = None
    valid_until: datetime | None = None
    entries: int = 1
    category: str = ""
    name: str = ""
    product: int | None = None
    variation: int | None = None
    session: int | None = None

    def is_for(self, event_id: str) -> bool:
        """Whether it is for this event, or does not say for which: then only the key tells."""
        return self.event in (b"", event_mark(event_id))


def event_mark(event_id: str) -> bytes:
    """Return the eight bytes that stand for an event: enough to tell events apart, not to prove anything."""
    return hashlib.sha256(event_id.encode()).digest()[:_EVENT_LENGTH]


def message_of(claims: Claims) -> bytes:
    """Return what is to be signed.

    Raises:
        GuestError: the code, the category or the name is too long for a QR code.
    """
    number = to_number(claims.code)
    optional = (
        (_FROM, _time(claims.valid_from) if claims.valid_from else b""),
        (_UNTIL, _time(claims.valid_until) if claims.valid_until else b""),
        (_ENTRIES, claims.entries.to_bytes(_ENTRIES_LENGTH, "big") if claims.entries != 1 else b""),
        (_CATEGORY, _text(claims.category) if claims.category else b""),
        (_NAME, _text(claims.name) if claims.name else b""),
    )
    flags = sum(flag for flag, field in optional if field) | (_CODE_IS_TEXT if number is None else 0)
    code = _text(claims.code) if number is None else number.to_bytes(_NUMBER_LENGTH, "big")
    head = PREFIX.encode() + event_mark(claims.event_id) + _time(claims.issued_at) + bytes([flags])
    return head + code + b"".join(field for _, field in optional)


def text_of(message: bytes, signature: bytes) -> str:
    """Return the text of the QR code for a ``message`` of :func:`message_of` and its signature."""
    return PREFIX + base64.b32encode(message[len(PREFIX) :] + signature).decode().rstrip("=")


def has_prefix(text: str) -> bool:
    """Whether ``text`` claims to be a signed ticket of ours, whole or not."""
    return text[: len(PREFIX)].upper() == PREFIX


def parse(text: str) -> SignedTicket | None:
    """Return the signed ticket of ours that ``text`` is, unverified; None if it is none or not whole.

    Case does not matter, and blanks, line ends and hyphens of a wrapped line are skipped.
    """
    block = _block(text) if has_prefix(text) else None
    if block is None or len(block) <= SIGNATURE_LENGTH:
        return None
    body, signature = block[:-SIGNATURE_LENGTH], block[-SIGNATURE_LENGTH:]
    try:
        return _ticket(body, signature)
    except (ValueError, OverflowError):  # too short, no UTF-8, a time after the year 9999
        return None


def moment(seconds: int) -> datetime:
    """Return the time so many seconds after 1970, UTC.

    Raises:
        OverflowError: no calendar reaches that far.
    """
    return _EPOCH + timedelta(seconds=seconds)


class _Reader:
    """Takes bytes off the front; a ValueError says that there are too few."""

    def __init__(self, data: bytes) -> None:
        self._data, self._at = data, 0

    def take(self, length: int) -> bytes:
        taken = self._data[self._at : self._at + length]
        if len(taken) < length:
            raise ValueError(length)
        self._at += length
        return taken

    def number(self, length: int) -> int:
        return int.from_bytes(self.take(length), "big")

    def text(self) -> str:
        return self.take(self.number(1)).decode()

    def end(self) -> None:
        if self._at != len(self._data):
            raise ValueError(self._at)


def _ticket(body: bytes, signature: bytes) -> SignedTicket | None:
    reader = _Reader(body)
    event, issued_at, flags = reader.take(_EVENT_LENGTH), moment(reader.number(_TIME_LENGTH)), reader.number(1)
    code = reader.text() if flags & _CODE_IS_TEXT else from_number(reader.number(_NUMBER_LENGTH))
    ticket = SignedTicket(
        Scheme.OWN,
        code or "",
        PREFIX.encode() + body,
        signature,
        event=event,
        issued_at=issued_at,
        valid_from=moment(reader.number(_TIME_LENGTH)) if flags & _FROM else None,
        valid_until=moment(reader.number(_TIME_LENGTH)) if flags & _UNTIL else None,
        entries=reader.number(_ENTRIES_LENGTH) if flags & _ENTRIES else 1,
        category=reader.text() if flags & _CATEGORY else "",
        name=reader.text() if flags & _NAME else "",
    )
    reader.end()
    return ticket if ticket.code and flags <= _ALL_FLAGS else None


def _block(text: str) -> bytes | None:
    """Return the bytes of the base32 behind the prefix; None unless it is the one way to write them.

    Without that last check the unused bits of the last character could be changed and the ticket stay good.
    """
    letters = "".join(text[len(PREFIX) :].replace("-", "").split()).rstrip("=").upper()
    try:
        block = base64.b32decode(letters + "=" * (-len(letters) % 8))
    except (binascii.Error, ValueError):  # ValueError: letters beyond ASCII
        return None
    return block if base64.b32encode(block).decode().rstrip("=") == letters else None


def _time(at: datetime) -> bytes:
    """Return the five bytes of a time; what is before 1970 becomes 1970, which is as long gone."""
    return max(0, (at - _EPOCH) // timedelta(seconds=1)).to_bytes(_TIME_LENGTH, "big")


def _text(text: str) -> bytes:
    encoded = text.encode()
    if len(encoded) > 255:
        raise GuestError(Fault.CODE_TOO_LONG, length=len(encoded))
    return bytes([len(encoded)]) + encoded
