"""Workbooks to rows: XLSX, XLS and ODS, the sheet that looks like a guest list."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from itertools import islice

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from checkin.errors import Fault
from checkin.guestlists.header import header_fit
from checkin.guestlists.table import Row

_SAMPLE_ROWS = 60
# Spreadsheets keep 15 digits of a number; the sixteenth is a zero that nobody typed (IEEE 754, Excel's limits).
_EXACT_BELOW = 10**15


class UnreadableSheet(Exception):  # noqa: N818 -- named for what it is; becomes a GuestListError in reading.py
    """The workbook can't be read, and which fault that is."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault)
        self.fault = fault


@dataclass(frozen=True, slots=True)
class SheetGrid:
    """The rows of one sheet, numbered as the spreadsheet numbers them."""

    sheet: CalamineSheet

    def __iter__(self) -> Iterator[Row]:
        for number, cells in enumerate(self.sheet.iter_rows(), 1):
            yield number, tuple([cell if type(cell) is str else cell_text(cell) for cell in cells])


def sheet_grid(data: bytes) -> SheetGrid:
    """Return the rows of the sheet whose header is best known; the first visible one of equals.

    Raises:
        UnreadableSheet: damaged, protected by a password, or without any sheet.
    """
    try:
        with CalamineWorkbook.from_filelike(BytesIO(data)) as workbook:
            return _best(workbook)
    except PasswordError as error:
        raise UnreadableSheet(Fault.LIST_PROTECTED) from error
    except CalamineError as error:
        raise UnreadableSheet(Fault.LIST_FORMAT) from error
    except BaseException as error:
        # The reader is written in Rust: a file it did not foresee ends in a panic, which is no Exception to Python.
        if type(error).__name__ != "PanicException":
            raise
        raise UnreadableSheet(Fault.LIST_FORMAT) from error


def cell_text(value: object) -> str:
    """Return a cell's value as a person would type it: 1.0 is "1", a day is ISO.

    A number with more digits than spreadsheets keep is written with an exponent ("1.2345E+22"), as they write it
    themselves, so that it can be told from one that is whole.
    """
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return _number_text(value)
    if isinstance(value, dt.datetime):
        return str(value.date()) if value.time() == dt.time() else value.isoformat(" ", "seconds")
    return str(value)


def _number_text(value: float) -> str:
    if abs(value) >= _EXACT_BELOW:
        return f"{value:.15E}"
    return str(int(value)) if value == int(value) else repr(value)


def _best(workbook: CalamineWorkbook) -> SheetGrid:
    worksheets = [sheet for sheet in workbook.sheets_metadata if sheet.typ is SheetTypeEnum.WorkSheet]
    worksheets.sort(key=lambda sheet: sheet.visible is not SheetVisibleEnum.Visible)
    grids = [SheetGrid(workbook.get_sheet_by_name(sheet.name)) for sheet in worksheets]
    if not grids:
        raise UnreadableSheet(Fault.LIST_FORMAT)
    return max(grids, key=lambda grid: header_fit(list(islice(grid, _SAMPLE_ROWS))))
