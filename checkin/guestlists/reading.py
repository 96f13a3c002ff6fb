"""A file to a table, by what is in it: its name's ending may lie."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice
from pathlib import Path

from checkin.errors import Fault, GuestListError
from checkin.guestlists.bounds import NotAWorkbook, TooLarge, check_bounds
from checkin.guestlists.encoding import decoded
from checkin.guestlists.header import find_header
from checkin.guestlists.objects import NotAList, json_rows
from checkin.guestlists.sheets import UnreadableSheet, sheet_grid
from checkin.guestlists.table import Body, Row, Table
from checkin.guestlists.text import text_grid

_MOST_BYTES = 200_000_000
_SAMPLE_ROWS = 200
_MOST_COLUMNS = 2000
_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_NO_LIST = (
    b"%PDF",
    b"{\\rtf",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"SQLite format 3\0",
    b"\x1f\x8b",
    b"\x7fELF",
    b"MZ",
)
_MARKUP = re.compile(r"\s*<(?:!doctype|html|\?xml|table|head|body|meta)\b", re.IGNORECASE)
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\ufffd]")


def read_table(path: Path) -> Table:
    """Return the list in a file: CSV or TSV in any usual encoding, XLSX, XLS, ODS or JSON.

    The whole file is looked at here, so that what can't be read is known before the first guest is.

    Raises:
        GuestListError: the file is missing, locked, empty, too large, protected, or no list.
    """
    data = _bytes(path)
    grid = _grid(path, data)
    sample = [row for row in islice(grid, _SAMPLE_ROWS) if any(cell.strip() for cell in row[1])]
    if not sample:
        raise GuestListError(Fault.LIST_EMPTY, path=path)
    after, columns = find_header(sample)
    if len(columns) > _MOST_COLUMNS:
        raise GuestListError(Fault.LIST_FORMAT, path=path)
    body = Body(grid, after, len(columns))
    count = sum(1 for _ in body)
    if not count:
        raise GuestListError(Fault.LIST_EMPTY, path=path)
    return Table(path, columns, body, count)


def _bytes(path: Path) -> bytes:
    try:
        if path.exists() and not path.is_file():
            raise GuestListError(Fault.LIST_UNREADABLE, path=path)  # a folder, or a pipe that would never end
        if path.stat().st_size > _MOST_BYTES:
            raise GuestListError(Fault.LIST_TOO_LARGE, path=path)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise GuestListError(Fault.FILE_MISSING, path=path) from error
    except PermissionError as error:
        raise GuestListError(Fault.NO_PERMISSION, path=path) from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        raise GuestListError(Fault.LIST_UNREADABLE, path=path) from error


def _grid(path: Path, data: bytes) -> Iterable[Row]:
    if data.startswith((_ZIP, _OLE)):
        return _workbook(path, data)
    if data.startswith(_NO_LIST):
        raise GuestListError(Fault.LIST_FORMAT, path=path)
    text = decoded(data)
    if _MARKUP.match(text) or _is_binary(text):
        raise GuestListError(Fault.LIST_FORMAT, path=path)
    if text.lstrip()[:1] in ("[", "{"):
        try:
            return json_rows(text)
        except NotAList as error:
            raise GuestListError(Fault.LIST_FORMAT, path=path) from error
    return text_grid(text)


def _workbook(path: Path, data: bytes) -> Iterable[Row]:
    try:
        if data.startswith(_ZIP):
            check_bounds(data)
        return sheet_grid(data)
    except UnreadableSheet as error:
        raise GuestListError(error.fault, path=path) from error
    except TooLarge as error:
        raise GuestListError(Fault.LIST_TOO_LARGE, path=path) from error
    except NotAWorkbook as error:
        raise GuestListError(Fault.LIST_FORMAT, path=path) from error


def _is_binary(text: str) -> bool:
    """Tell whether a file is no text: one control in a hundred characters; a few stray NULs are forgiven."""
    sample = text[:100_000]
    return len(_CONTROLS.findall(sample)) * 100 > len(sample) + 300
