"""What the lanes do for the import dialog: read a list, try it, take it in. No widgets."""

from __future__ import annotations

import csv
from collections.abc import Generator, Mapping
from dataclasses import dataclass
from pathlib import Path

from checkin.desk import Desk, utc_now
from checkin.errors import Fault, OutputError
from checkin.guestlists.columns import columns_key, recognise
from checkin.guestlists.importing import ImportReport, import_rows, says_status
from checkin.guestlists.rows import Rejected, guest_rows
from checkin.guestlists.table import Row, Table
from checkin.storage.database import open_file
from checkin.ui.words import list_words, wording

PREVIEW_ROWS = 20

Progress = Generator[int, None, ImportReport]
"""Yields how many rows are done, returns the report."""


@dataclass(frozen=True, slots=True)
class GuestList:
    """A list that was read, with its first rows.

    Attributes:
        key: names the header, for the mapping that is remembered for it.
    """

    table: Table
    preview: tuple[Row, ...]
    key: str


def read_list(path: Path) -> GuestList:
    """Return the list in ``path``; on any lane but the store's: a large one takes seconds.

    Raises:
        GuestListError: it can't be read.
    """
    from checkin.guestlists.reading import read_table  # late: what reads spreadsheets takes a while to load

    table = read_table(path)
    return GuestList(table, table.preview(PREVIEW_ROWS), columns_key(table.columns))


def known_mapping(desk: Desk, guest_list: GuestList) -> Mapping[str, str]:
    """Return how a list with this header was read last, or what the header gives away; on the store lane."""
    return desk.remembered_mapping(guest_list.key) or recognise(guest_list.table.columns)


def tried(event: Path, guest_list: GuestList, mapping: Mapping[str, str]) -> Progress:
    """Try the list on a copy of the event, in steps; on any lane but the store's, so that no scan waits."""
    file = open_file(event)
    try:
        report = ImportReport()
        rows = guest_rows(guest_list.table, mapping)
        status = says_status(mapping)
        for report in import_rows(file, rows, says_status=status, now=utc_now(), dry_run=True, batch=1000):
            yield report.rows
        return report
    finally:
        file.close()


def taken_in(desk: Desk, guest_list: GuestList, mapping: Mapping[str, str]) -> Progress:
    """Take the list in, a batch a step, and remember how its columns were read; on the store lane."""
    report = ImportReport()
    rows = guest_rows(guest_list.table, mapping)
    desk.remember_mapping(guest_list.key, mapping)
    try:
        for report in import_rows(desk.file, rows, says_status=says_status(mapping), now=utc_now()):
            yield report.rows
        return report
    finally:
        desk.list_changed()


def save_rejected(path: Path, rejected: list[Rejected]) -> None:
    """Write row number and reason of each row that was not used, as CSV that spreadsheets open.

    Raises:
        OutputError: the file can't be written.
    """
    try:
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file, delimiter=";")
            writer.writerow([wording.translate("Row", "Row"), wording.translate("Row", "Reason")])
            writer.writerows((each.row, list_words.rejection_sentence(each)) for each in rejected)
    except OSError as error:
        raise OutputError(Fault.OUTPUT_NOT_WRITABLE, path=path) from error
