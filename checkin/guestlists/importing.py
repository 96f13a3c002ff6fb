"""Take a guest list into an event file, a batch at a time, so that scans go on in between."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from functools import partial
from itertools import islice

from checkin.domain.code import SHORTEST_SCANNED, make_code
from checkin.guestlists.rows import GuestRow, Rejected, Why
from checkin.storage import events
from checkin.storage.database import EventFile
from checkin.storage.upsert import Arrival, CodeBelongsToAnotherError, Outcome, Upsert

BATCH = 100
"""Rows a transaction: some 20 ms of work, which is what a scan waits for at most."""


@dataclass(slots=True)
class ImportReport:
    """What an import has done so far; the same object grows from batch to batch.

    Attributes:
        rows: rows read, the rejected ones among them.
        rejected: rows that can't be used, with why.
        short_codes: rows whose code a scanner that types can't be told by.
        withheld: rows that name support needs but no consent; the needs were not taken in.
    """

    rows: int = 0
    added: int = 0
    updated: int = 0
    unchanged: int = 0
    rejected: list[Rejected] = field(default_factory=list)
    short_codes: int = 0
    withheld: int = 0

    def count(self, came_to: Outcome | Rejected) -> None:
        """Count one row and what it came to."""
        self.rows += 1
        if isinstance(came_to, Rejected):
            self.rejected.append(came_to)
        else:
            setattr(self, came_to.value, getattr(self, came_to.value) + 1)


def says_status(mapping: Mapping[str, str]) -> bool:
    """Whether a list with this mapping, field to column, says which tickets are good."""
    return bool(mapping.keys() & {"status", "blocked", "cancelled"})


def import_rows(
    file: EventFile,
    rows: Iterable[GuestRow | Rejected],
    *,
    says_status: bool,
    now: datetime,
    dry_run: bool = False,
    batch: int = BATCH,
) -> Iterator[ImportReport]:
    """Take ``rows`` in; yield the report after each batch, and at least once.

    Closing the iterator stops after the last whole batch: what it committed stays.

    Args:
        says_status: whether the list has a status column; without one the status of known tickets stays.
        now: UTC; when the guests are said to have been added.
        dry_run: try it on a copy and write nothing.
        batch: rows a transaction.

    Raises:
        EventFileError: the file can't be written; the batches before are in.
    """
    target = file.copy_in_memory() if dry_run else file
    upsert = Upsert(target.db, partial(make_code, random.SystemRandom()), now)
    with target.reading() as db:
        zone = events.read(db).zone
    report, source = ImportReport(), iter(rows)
    try:
        yield report
        while chunk := list(islice(source, batch)):
            with target.writing():
                for row in chunk:
                    _take(row, upsert, report, says_status=says_status, zone=zone)
            yield report
    finally:
        if dry_run:
            target.close()


def _take(row: GuestRow | Rejected, upsert: Upsert, report: ImportReport, *, says_status: bool, zone: tzinfo) -> None:
    if isinstance(row, Rejected):
        report.count(row)
        return
    try:
        report.count(upsert.take(_arrival(row, says_status=says_status, zone=zone)))
        report.short_codes += 0 < len(row.code) < SHORTEST_SCANNED
        report.withheld += row.withheld
    except CodeBelongsToAnotherError as clash:
        report.count(Rejected(row.row, Why.CODE_OF_ANOTHER, clash.name))


def _arrival(row: GuestRow, *, says_status: bool, zone: tzinfo) -> Arrival:
    return Arrival(
        row.guest,
        row.code,
        row.status if says_status else None,
        row.entries,
        row.workshops,
        _in_zone(row.valid_from, zone),
        _in_zone(row.valid_until, zone),
        row.support,
    )


def _in_zone(moment: datetime | None, zone: tzinfo) -> datetime | None:
    return moment.replace(tzinfo=zone) if moment and not moment.tzinfo else moment
