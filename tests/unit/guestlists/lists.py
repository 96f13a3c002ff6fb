"""Lists written in the test, and what comes out of them."""

from pathlib import Path

from checkin.guestlists.columns import recognise
from checkin.guestlists.reading import read_table
from checkin.guestlists.rows import GuestRow, Rejected, guest_rows
from checkin.guestlists.table import Table


def table_of(folder: Path, text: str, encoding: str = "utf-8", name: str = "list.csv") -> Table:
    return table_of_bytes(folder, text.encode(encoding), name)


def table_of_bytes(folder: Path, data: bytes, name: str = "list.csv") -> Table:
    path = folder / name
    path.write_bytes(data)
    return read_table(path)


def rows_of(folder: Path, text: str) -> list[GuestRow | Rejected]:
    table = table_of(folder, text)
    return list(guest_rows(table, recognise(table.columns)))


def guest_of(folder: Path, text: str) -> GuestRow:
    rows = rows_of(folder, text)
    assert len(rows) == 1
    assert isinstance(rows[0], GuestRow), rows[0]
    return rows[0]


def rejected_of(folder: Path, text: str) -> list[Rejected]:
    return [row for row in rows_of(folder, text) if isinstance(row, Rejected)]
