import csv
import json
from io import BytesIO, StringIO

import openpyxl
import pytest

from checkin.reports.tables import Format, Table, written

TABLE = Table(("category", "expected"), [("Teilnahme", 3), ("=SUM(1+1)", 0), ("", None)])


def test_text_has_its_numbers_to_the_right():
    lines = written(TABLE, Format.TABLE).decode().splitlines()
    assert lines[0].split() == ["category", "expected"]
    assert lines[2] == "Teilnahme            3"


def test_csv_runs_no_formula():
    rows = list(csv.reader(StringIO(written(TABLE, Format.CSV).decode())))
    assert rows == [["category", "expected"], ["Teilnahme", "3"], ["'=SUM(1+1)", "0"], ["", ""]]


def test_json_keeps_what_is_there():
    rows = json.loads(written(TABLE, Format.JSON))
    assert rows[1] == {"category": "=SUM(1+1)", "expected": 0}
    assert rows[2]["expected"] is None


def test_xlsx_has_text_as_text_and_numbers_as_numbers():
    sheet = openpyxl.load_workbook(BytesIO(written(TABLE, Format.XLSX))).active
    cells = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert cells == [["category", "expected"], ["Teilnahme", 3], ["=SUM(1+1)", 0], ["", None]]
    assert sheet["A3"].data_type == "s"


@pytest.mark.parametrize("form", Format)
def test_an_empty_table_is_a_header(form):
    assert written(Table(("hour", "admitted"), []), form)
