"""One conference."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True)
class Event:
    """One conference, as its event file says.

    Attributes:
        id: UUIDv7 as text.
        date: first day; None where nobody said.
        timezone: IANA name; every time is shown in it.
    """

    id: str
    name: str
    date: date | None
    timezone: str

    @property
    def zone(self) -> ZoneInfo:
        """The time zone in which times are shown and days begin."""
        return ZoneInfo(self.timezone)
