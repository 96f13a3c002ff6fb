"""A place where codes are scanned."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Kind(StrEnum):
    """What a checkpoint is; a badge is printed at entrances only."""

    ENTRANCE = "entrance"
    WORKSHOP = "workshop"
    ZONE = "zone"


class Reentry(StrEnum):
    """How often one ticket may enter."""

    ONCE = "once"
    AFTER_EXIT = "after_exit"
    DAILY = "daily"
    UNLIMITED = "unlimited"


@dataclass(frozen=True, slots=True)
class Place:
    """What staff tell a guest of a checkpoint: what it is called, where it is, and when it opens (UTC)."""

    name: str
    room: str = ""
    opens_at: datetime | None = None

    def __str__(self) -> str:
        return f"{self.name} ({self.room})" if self.room else self.name


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A place where codes are scanned, with its rules.

    Attributes:
        room: where it is, in words for staff; may be empty.
        seats: how many may be inside; None is no limit.
        opens_at: first moment of entry, UTC; None is no limit.
        closes_at: first moment without entry, UTC; None is no limit.
        categories: who may enter; empty is everybody.
        needs_booking: whether only guests with a booking may enter.
        reentry: how often one ticket may enter.
    """

    id: str
    name: str
    kind: Kind = Kind.ENTRANCE
    room: str = ""
    seats: int | None = None
    opens_at: datetime | None = None
    closes_at: datetime | None = None
    categories: frozenset[str] = frozenset()
    needs_booking: bool = False
    reentry: Reentry = Reentry.AFTER_EXIT

    def lets_in(self, category: str) -> bool:
        """Whether guests of ``category`` may enter; upper and lower case are the same."""
        return not self.categories or category.casefold() in {name.casefold() for name in self.categories}
