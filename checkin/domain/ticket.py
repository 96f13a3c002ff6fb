"""The right to enter, and the code that a QR shows for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from checkin.domain.guest import Status


@dataclass(frozen=True, slots=True)
class Ticket:
    """The right of one guest, or of a group, to enter.

    Attributes:
        id: UUIDv7 as text.
        guest_id: whose it is.
        code: what the QR shows, exactly as issued.
        status: whether it is good.
        valid_from: first moment it is good, UTC; None is no limit.
        valid_until: first moment it is good no more, UTC; None is no limit.
        entries: how many people it lets in at one checkpoint; 1 for a person, n for a group.
    """

    id: str
    guest_id: str
    code: str
    status: Status = Status.CONFIRMED
    valid_from: datetime | None = None
    valid_until: datetime | None = None
    entries: int = 1
