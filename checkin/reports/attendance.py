"""Attendance counts: how many were expected, came, and are here."""

from __future__ import annotations

from collections import Counter
from enum import StrEnum

from checkin.domain.checkpoint import Checkpoint
from checkin.domain.event import Event
from checkin.reports.tables import Table
from checkin.storage import counts
from checkin.storage.counts import Line
from checkin.storage.database import EventFile
from checkin.storage.times import from_text


class By(StrEnum):
    """What attendance is counted by."""

    CATEGORY = "category"
    ORGANISATION = "organisation"
    CHECKPOINT = "checkpoint"
    HOUR = "hour"


def attendance(file: EventFile, event: Event, checkpoint: Checkpoint, by: By) -> Table:
    """Return the counts of ``event`` at ``checkpoint``, or at all checkpoints one by one.

    Columns are the word of ``by``, then ``expected`` (guests with a good ticket; for a workshop, the
    booked), ``admitted`` (who came at all), ``present`` (whose last passage was an entry). By hour, the
    first entry of each guest counts, in the event's time zone, and there is only ``admitted``.
    """
    with file.reading() as db:
        if by is By.HOUR:
            return _by_hour(counts.first_entries(db, checkpoint.id), event)
        if by is By.CHECKPOINT:
            return _table(by, counts.by_checkpoint(db))
        return _table(by, counts.by_guest_column(db, by.value, checkpoint.id))


def with_word_for_nothing(table: Table, word: str) -> Table:
    """Return counts with ``word`` where guests have no category or organisation: an empty cell looks like a fault."""
    return Table(table.columns, [(row[0] or word, *row[1:]) for row in table.rows])


def _table(by: By, lines: list[Line]) -> Table:
    rows = [(line.label, line.expected, line.admitted, line.present) for line in lines]
    return Table((by.value, "expected", "admitted", "present"), rows)


def _by_hour(moments: list[str], event: Event) -> Table:
    hours = Counter(from_text(at).astimezone(event.zone).strftime("%Y-%m-%d %H:00") for at in moments)
    return Table((By.HOUR.value, "admitted"), sorted(hours.items()))
