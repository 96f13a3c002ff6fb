"""Whether an event file is intact, or what is not."""

from __future__ import annotations

from dataclasses import dataclass

from checkin.storage import admissions
from checkin.storage.admissions import ChainFault
from checkin.storage.database import EventFile


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check found.

    Attributes:
        entries: how many entries the log has.
        guests: how many guests the file has.
        file_is_sound: whether SQLite finds its pages and references in order.
        chain: the first log row that is not as it was written; None when all are.
    """

    entries: int
    guests: int
    file_is_sound: bool
    chain: ChainFault | None

    @property
    def intact(self) -> bool:
        """Whether nothing was found."""
        return self.file_is_sound and self.chain is None


def check(file: EventFile) -> Finding:
    """Check the pages, the references and the chain of the log.

    Raises:
        EventFileError: the file is so damaged that it can't be read.
    """
    with file.reading() as db:
        pages = db.execute("PRAGMA integrity_check(1)").fetchone()[0]
        dangling = db.execute("PRAGMA foreign_key_check").fetchone()
        guests = db.execute("SELECT count(*) FROM guests").fetchone()[0]
        return Finding(admissions.count(db), guests, pages == "ok" and dangling is None, admissions.check_chain(db))
