"""The counters of a desk, kept while it runs instead of counted at each scan."""

from __future__ import annotations

from dataclasses import dataclass
from sqlite3 import Connection

from checkin.storage import counts, events


@dataclass(frozen=True, slots=True)
class CategoryCount:
    """One category's counters; ``colour`` is "#rrggbb"."""

    category: str
    colour: str
    expected: int
    present: int


@dataclass(frozen=True, slots=True)
class Counts:
    """How many guests are expected, came, and are here, at one checkpoint."""

    expected: int
    admitted: int
    present: int
    by_category: tuple[CategoryCount, ...]


class Tally:
    """Counters of one checkpoint: read from the log once, then corrected guest by guest.

    Counting 100,000 guests takes a tenth of a second, too long at each scan; what a single guest is
    now takes a few microseconds. What other processes wrote is noticed, and everything counted again.
    """

    def __init__(self, db: Connection, checkpoint_id: str) -> None:
        self._db, self._checkpoint_id = db, checkpoint_id
        self._version = -1
        self._expected: dict[str, int] = {}
        self._here: dict[str, tuple[str, bool]] = {}
        self._present: dict[str, int] = {}

    def forget(self) -> None:
        """Count again next time: the guest list has changed."""
        self._version = -1

    def note(self, guest_id: str, category: str) -> None:
        """Look again at one guest, of whom the log says something new."""
        if self._version == -1:
            return
        old = self._here.pop(guest_id, None)
        if old is not None:
            self._present[old[0]] -= old[1]
        here = counts.presence_of(self._db, guest_id, self._checkpoint_id)
        if here is not None:
            self._here[guest_id] = (category, here)
            self._present[category] = self._present.get(category, 0) + here

    def counts(self) -> Counts:
        """Return the counters as they are now."""
        self._count_again_if_needed()
        colours = events.colours(self._db)
        names = [*colours, *(name for name in self._expected if name not in colours)]
        lines = tuple(
            CategoryCount(name, colours.get(name, ""), self._expected.get(name, 0), self._present.get(name, 0))
            for name in names
        )
        return Counts(sum(self._expected.values()), len(self._here), sum(self._present.values()), lines)

    def _count_again_if_needed(self) -> None:
        # Changes whenever another connection commits. Source: SQLite documentation, PRAGMA data_version.
        version = self._db.execute("PRAGMA data_version").fetchone()[0]
        if version == self._version:
            return
        self._version = version
        lines = counts.by_guest_column(self._db, "category", self._checkpoint_id)
        self._expected = {line.label: line.expected or 0 for line in lines}
        self._present = {line.label: line.present or 0 for line in lines}
        categories = dict(self._db.execute("SELECT id, category FROM guests").fetchall())
        here = counts.present(self._db, self._checkpoint_id)
        self._here = {guest_id: (categories.get(guest_id, ""), inside) for guest_id, inside in here.items()}
