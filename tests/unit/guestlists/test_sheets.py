"""Workbooks and JSON are read with every digit."""

import datetime as dt
import json
from pathlib import Path

import openpyxl
import pytest
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table as OdsTable
from odf.table import TableCell, TableRow
from odf.text import P

from checkin.domain.guest import Status
from checkin.guestlists.columns import recognise
from checkin.guestlists.reading import read_table
from checkin.guestlists.rows import GuestRow, Rejected, Why, guest_rows
from tests.unit.guestlists.lists import table_of


def sheet(folder: Path, *rows: list[object], name: str = "list.xlsx") -> Path:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(folder / name)
    return folder / name


@pytest.mark.parametrize("name", ["list.xlsx", "list.xls", "list.csv", "list"])
def test_a_workbook_is_known_by_what_is_in_it(tmp_path: Path, name: str) -> None:
    table = read_table(sheet(tmp_path, ["Name", "Firma"], ["Eva", "Müller"], name=name))
    assert list(table.rows) == [(2, ("Eva", "Müller"))]


def test_cells_are_as_a_person_would_type_them(tmp_path: Path) -> None:
    values: list[object] = ["004711", 4711, 1.0, 1.5, True, dt.date(2024, 5, 15), dt.datetime(2024, 5, 15, 8, 30)]  # noqa: DTZ001
    table = read_table(sheet(tmp_path, ["Name", "b", "c", "d", "e", "f", "g"], values))
    expected = ("004711", "4711", "1", "1.5", "true", "2024-05-15", "2024-05-15 08:30:00")
    assert next(iter(table.rows))[1] == expected


def test_a_long_code_in_a_number_cell_is_refused_and_in_a_text_cell_is_not(tmp_path: Path) -> None:
    digits = "12345678901234567890123"
    rows: list[list[object]] = [
        ["Eva", int(digits)],
        ["Bo", digits],
        ["Ida", 123456789012345],
        ["Tom", 1234567890123456],
    ]
    table = read_table(sheet(tmp_path, ["Name", "Barcode"], *rows))
    eva, bo, ida, tom = guest_rows(table, recognise(table.columns))
    assert isinstance(eva, Rejected)
    assert isinstance(tom, Rejected)
    assert eva.why is tom.why is Why.DAMAGED_NUMBER
    assert isinstance(bo, GuestRow)
    assert isinstance(ida, GuestRow)
    assert (bo.code, ida.code) == (digits, "123456789012345")


def test_rows_count_from_the_top_of_the_sheet_though_the_list_begins_lower(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for place, value in {"C2": "Gästeliste", "C4": "Name", "D4": "Firma", "C5": "Eva", "C9": "Bo"}.items():
        book.active[place] = value
    book.save(tmp_path / "list.xlsx")
    table = read_table(tmp_path / "list.xlsx")
    assert table.columns == ("Name", "Firma")
    assert list(table.rows) == [(5, ("Eva", "")), (9, ("Bo", ""))]


def test_the_sheet_with_the_guests_is_taken_wherever_it_is(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["Hinweise zum Ausfüllen"])
    hidden = book.create_sheet("Alt")
    hidden.sheet_state = "hidden"
    guests = book.create_sheet("Gäste")
    for one, name in ((hidden, "Alt"), (guests, "Eva")):
        one.append(["Vorname", "Nachname"])
        one.append([name, "Li"])
    book.save(tmp_path / "list.xlsx")
    assert list(read_table(tmp_path / "list.xlsx").rows) == [(2, ("Eva", "Li"))]


def test_an_ods_is_read_with_repeated_cells(tmp_path: Path) -> None:
    document = OpenDocumentSpreadsheet()
    table = OdsTable(name="Gäste")
    for cells in (("Vorname", "Nachname", "Firma"), ("Eva", "Li", "Stadt"), ("Bo", "Ng", "Stadt")):
        row = TableRow()
        for cell in cells:
            element = TableCell(valuetype="string")
            element.addElement(P(text=cell))
            row.addElement(element)
        row.addElement(TableCell(numbercolumnsrepeated="16000"))
        table.addElement(row)
    end = TableRow(numberrowsrepeated="1048000")
    end.addElement(TableCell(numbercolumnsrepeated="16000"))
    table.addElement(end)
    document.spreadsheet.addElement(table)
    document.save(str(tmp_path / "list.ods"))
    read = read_table(tmp_path / "list.ods")
    assert read.columns == ("Vorname", "Nachname", "Firma")
    assert list(read.rows) == [(2, ("Eva", "Li", "Stadt")), (3, ("Bo", "Ng", "Stadt"))]


@pytest.mark.parametrize(
    "wrap", [lambda guests: guests, lambda guests: {"guests": guests}, lambda g: {"data": {"x": g}}]
)
def test_json_is_read_wherever_the_list_is_in_it(tmp_path: Path, wrap: object) -> None:
    assert callable(wrap)
    guests = [{"name": "Eva", "code": 12345678901234567890123}, {"name": "Bo", "organisation": "X", "code": "2"}]
    table = table_of(tmp_path, json.dumps(wrap(guests)), name="list.json")
    assert table.columns == ("name", "code", "organisation")
    assert list(table.rows) == [(1, ("Eva", "12345678901234567890123", "")), (2, ("Bo", "2", "X"))]


def test_an_order_with_two_positions_is_two_tickets(tmp_path: Path) -> None:
    parts = {"given_name": "Eva", "family_name": "Li"}
    order = {
        "code": "ORD1",
        "status": "n",
        "email": "buyer@example.org",
        "positions": [
            {
                "attendee_name": "Eva Li",
                "attendee_name_parts": parts,
                "secret": "s1",
                "attendee_email": "eva@example.org",
            },
            {"attendee_name": "Eva Li", "attendee_name_parts": parts, "secret": "s2", "attendee_email": None},
        ],
    }
    table = table_of(tmp_path, json.dumps({"count": 1, "results": [order]}), name="list.json")
    mapping = recognise(table.columns)
    rows = [row for row in guest_rows(table, mapping) if isinstance(row, GuestRow)]
    assert [row.code for row in rows] == ["s1", "s2"]
    assert [(row.guest.first_name, row.guest.last_name) for row in rows] == [("Eva", "Li")] * 2
    assert {row.status for row in rows} == {Status.UNPAID}
    assert rows[0].guest.email == "eva@example.org"
