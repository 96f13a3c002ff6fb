"""Every list that another system really wrote comes out as its truth list says."""

import json
from pathlib import Path

import pytest

from checkin.domain.guest import Status
from checkin.guestlists.columns import recognise
from checkin.guestlists.reading import read_table
from checkin.guestlists.rows import GuestRow, guest_rows

IMPORTS = Path(__file__).parents[2] / "data" / "imports"
FILES = {entry["file"]: entry for entry in json.loads((IMPORTS / "manifest.json").read_text("utf-8"))["files"]}
STATUS = {
    "paid": Status.CONFIRMED,
    "checked_in": Status.CONFIRMED,
    "pending": Status.UNPAID,
    "cancelled": Status.CANCELLED,
    "blocked": Status.BLOCKED,
}


def imported(file: str) -> list[GuestRow]:
    table = read_table(IMPORTS / file)
    rows = list(guest_rows(table, recognise(table.columns)))
    assert table.count == len(rows)
    assert all(isinstance(row, GuestRow) for row in rows)
    return rows


def one_line(text: str) -> str:
    return " ".join(text.replace("\n", ", ").split())


@pytest.mark.parametrize("file", FILES)
def test_every_guest_of_a_real_export_is_as_in_its_truth_list(file: str) -> None:
    truth = FILES[file]["truth"]
    found = {row.code: row for row in imported(file)}
    assert len(found) == len(truth) == FILES[file]["rows"]
    for one in truth:
        row = found[one["code"]]
        assert row.guest.called == f"{one.get('title', '')} {one['name']}".strip()
        assert row.guest.email == one["email"]
        assert row.guest.organisation == one_line(one["company"])
        assert row.guest.category == one["category"]
        assert row.status is STATUS[one["status"]]
        if "given" in one:
            assert (row.guest.first_name, row.guest.last_name) == (one["given"], one["family"])


def test_rows_have_the_numbers_that_the_spreadsheet_shows() -> None:
    rows = imported("attendees.xlsx")
    assert (rows[0].row, rows[-1].row) == (2, 29)


def test_rows_below_a_cell_of_two_lines_have_the_numbers_that_an_editor_shows() -> None:
    by_name = {row.guest.name: row.row for row in imported("gaesteliste_excel_cp1252.csv")}
    assert by_name["Ida Straße"] == 20
    assert by_name["Max Storniert"] == 22


def test_an_add_on_ticket_is_a_second_ticket_of_the_same_guest() -> None:
    pretix = next(name for name in FILES if name.startswith("pretix"))
    rows = [row for row in imported(pretix) if row.guest.name == "Zoë Ng"]
    assert len({row.code for row in rows}) == 2
    assert len({(row.guest.name, row.guest.email) for row in rows}) == 1


def test_two_people_with_one_name_stay_two() -> None:
    rows = [row for row in imported("attendees.xlsx") if row.guest.name == "Eva Schmidt"]
    assert len({row.guest.email for row in rows}) == 2
