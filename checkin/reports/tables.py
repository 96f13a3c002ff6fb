"""A table of plain values, written as text, CSV, JSON or XLSX."""

from __future__ import annotations

import csv
import json
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from io import BytesIO, StringIO
from typing import TypeAlias

import xlsxwriter
from tabulate import tabulate

Cell: TypeAlias = str | int | bool | None


class Format(StrEnum):
    """How a table is written."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"
    XLSX = "xlsx"


@dataclass(frozen=True, slots=True)
class Table:
    """Named columns and their rows, all of one length."""

    columns: tuple[str, ...]
    rows: Sequence[tuple[Cell, ...]]


def written(table: Table, form: Format, *, title: str = "") -> bytes:
    """Return ``table`` as the bytes of a file; text is UTF-8. A workbook's sheet is called ``title``."""
    if form is Format.XLSX:
        return _xlsx(table, title)
    text = {Format.TABLE: _text, Format.CSV: _csv, Format.JSON: _json}[form](table)
    return text.encode()


def _text(table: Table) -> str:
    rows = [["" if cell is None else str(cell) for cell in row] for row in table.rows]
    numeric = [any(isinstance(cell, int) for cell in column) for column in zip(*table.rows, strict=True)]
    align = ["right" if number else "left" for number in numeric] or None
    return tabulate(rows, table.columns, tablefmt="simple", disable_numparse=True, colalign=align) + "\n"


def _csv(table: Table) -> str:
    out = StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(table.columns)
    writer.writerows([_harmless(cell) for cell in row] for row in table.rows)
    return out.getvalue()


def _json(table: Table) -> str:
    rows = [dict(zip(table.columns, row, strict=True)) for row in table.rows]
    return json.dumps(rows, ensure_ascii=False, indent=1) + "\n"


def _xlsx(table: Table, title: str) -> bytes:
    out = BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        sheet = book.add_worksheet(_sheet_name(title))
        bold = book.add_format({"bold": True})
        for column, title in enumerate(table.columns):
            widest = max([len(title), *(len(str(row[column])) for row in table.rows)])
            sheet.set_column(column, column, min(widest + 2, 60))
            sheet.write_string(0, column, title, bold)
        for number, row in enumerate(table.rows, start=1):
            for column, cell in enumerate(row):
                if isinstance(cell, str):
                    sheet.write_string(number, column, cell)  # write() would make formulas and links of some names
                elif cell is not None:
                    sheet.write(number, column, cell)
        sheet.freeze_panes(1, 0)
    return out.getvalue()


def _harmless(cell: Cell) -> Cell:
    """Return ``cell`` with an apostrophe before what a spreadsheet would run as a formula.

    Source: OWASP, "CSV Injection".
    """
    if isinstance(cell, str) and cell.startswith(("=", "+", "-", "@", "\t", "\r")):
        return "'" + cell
    return cell


def _sheet_name(title: str) -> str | None:
    """Return ``title`` as spreadsheets allow it: 31 characters, none of ``[]:*?/\\``, no apostrophe at an end."""
    allowed = "".join(" " if c in "[]:*?/\\" or not c.isprintable() else c for c in title)
    return allowed[:31].strip(" '") or None
