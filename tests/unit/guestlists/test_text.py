"""Delimited text is read whatever wrote it."""
# ruff: noqa: RUF001 -- names of other scripts look like Latin ones: that is what is tested

import csv
import io
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.guestlists.columns import recognise
from checkin.guestlists.encoding import decoded
from checkin.guestlists.rows import GuestRow, guest_rows
from tests.unit.guestlists.lists import guest_of, table_of, table_of_bytes

HEADER = ("Vorname", "Nachname", "E-Mail", "Firma")
CELLS = st.text(st.characters(exclude_categories=("Cs", "Cc")) | st.sampled_from(";,\t|\"'\n"), max_size=20)
ROWS = st.lists(st.tuples(CELLS, CELLS, CELLS, CELLS), min_size=1, max_size=12)


def written(rows: list[tuple[str, ...]], delimiter: str, quoting: int, end: str) -> str:
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, quoting=quoting, lineterminator=end).writerows([HEADER, *rows])
    return text.getvalue()


@given(
    rows=ROWS,
    delimiter=st.sampled_from(";,\t|"),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
    quoting=st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
    end=st.sampled_from(["\r\n", "\n"]),
)
def test_what_was_written_is_read_back_unchanged(
    rows: list[tuple[str, ...]], delimiter: str, encoding: str, quoting: int, end: str
) -> None:
    kept = [row for row in rows if any(cell.strip() for cell in row)] or [("a", "b", "c", "d")]
    with TemporaryDirectory() as folder:
        table = table_of(Path(folder), written(kept, delimiter, quoting, end), encoding)
    assert table.columns == HEADER
    assert [cells for _, cells in table.rows] == kept
    assert table.count == len(kept)


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "mac_roman", "cp850"]
)
def test_a_short_german_list_is_right_in_every_encoding(tmp_path: Path, delimiter: str, encoding: str) -> None:
    text = delimiter.join(HEADER) + "\r\n" + delimiter.join(("Jörg", "Größe", "j@example.org", "Müller Söhne")) + "\r\n"
    table = table_of(tmp_path, text, encoding)
    assert list(table.rows) == [(2, ("Jörg", "Größe", "j@example.org", "Müller Söhne"))]


@pytest.mark.parametrize(
    "name",
    [
        "Ä",
        "Öztürk",
        "Größler-Weiß",
        "Ýmir Þór",
        "Café « L’Étoile »",
        "Fußgänger – „Stadt“",
        "Sørensen",
        "Ünlü",
        "ÄÖÜ GMBH",
    ],
)
def test_one_western_name_in_windows_1252_is_enough(name: str) -> None:
    assert decoded(f"Name;Ort\r\n{name};X\r\n".encode("cp1252")) == f"Name;Ort\r\n{name};X\r\n"


@pytest.mark.parametrize(
    ("encoding", "names"),
    [
        ("cp1250", "Żaneta Szczęsna-Wójcik\nMałgorzata Dąbrowska\nPaweł Kołodziej\nŁukasz Błaszczyk\n"),
        ("cp1251", "Алексей Щербаков\nНаталья Иванова\nДмитрий Соколов\n"),
        ("cp1253", "Γιώργος Παπαδόπουλος\nΕλένη Καραγιάννη\nΝίκος Οικονόμου\n"),
        ("cp1253", "Γιώργος Παπαδόπουλος\n"),
        ("cp1251", "Алексей Щербаков\n"),
        ("cp1250", "Jiří Dvořák\nJörg Müller\n"),
        ("cp1250", "Paweł Kołodziej\nJörg Müller\n"),
        ("cp1255", "נועה כהן לוי\nיוסי אבישר\n"),
        ("cp1256", "محمد الحسيني\nفاطمة علي\n"),
        ("gb18030", "李伟\n王芳\n张敏\n北京示例科技有限公司\n"),
    ],
)
def test_names_from_elsewhere_are_right_in_the_windows_encoding_of_their_country(encoding: str, names: str) -> None:
    text = "Name\n" + names
    assert decoded(text.encode(encoding)) == text


@pytest.mark.parametrize("first", ["sep=|\r\n", '"sep=|"\r\n'])
def test_a_sep_line_decides_and_is_no_row(tmp_path: Path, first: str) -> None:
    table = table_of(tmp_path, first + "Name|Firma, Ort; Land\r\nEva|A, B; C\r\n")
    assert table.columns == ("Name", "Firma, Ort; Land")
    assert list(table.rows) == [(3, ("Eva", "A, B; C"))]


def test_a_list_of_names_alone_is_one_column_even_with_commas(tmp_path: Path) -> None:
    table = table_of(tmp_path, "Name\nMüller, Anna\nLi, Bo\n")
    assert list(table.rows) == [(2, ("Müller, Anna",)), (3, ("Li, Bo",))]


def test_a_quote_that_nobody_closed_costs_no_other_guest(tmp_path: Path) -> None:
    text = 'Name;Firma;Code\nEva;"Ohne Ende;1\nBo;B;2\nIda;"C\nD";3\nTom;E;4\n'
    rows = list(table_of(tmp_path, text).rows)
    assert rows[0] == (2, ("Eva", '"Ohne Ende', "1"))
    assert rows[1] == (3, ("Bo", "B", "2"))
    assert rows[-1] == (6, ("Tom", "E", "4"))


def test_many_open_quotes_are_read_in_reasonable_steps(tmp_path: Path) -> None:
    text = "Name;Firma\n" + 'Eva;"X\n' * 3001
    assert table_of(tmp_path, text).count == 3001


def test_quotes_inside_a_cell_are_kept(tmp_path: Path) -> None:
    text = 'Name;Firma\nEva;Die "Halle" GmbH\nBo;"Die ""Halle"""\n'
    assert [cells[1] for _, cells in table_of(tmp_path, text).rows] == ['Die "Halle" GmbH', 'Die "Halle"']


def test_titles_and_blank_lines_above_the_header_are_passed_over(tmp_path: Path) -> None:
    table = table_of(
        tmp_path, "Gästeliste 14. Regionalkonferenz;;\n;;\nVorname;Nachname;Firma\nEva;Li;X\n;;\nBo;Ng;Y\n"
    )
    assert table.columns == ("Vorname", "Nachname", "Firma")
    assert list(table.rows) == [(4, ("Eva", "Li", "X")), (6, ("Bo", "Ng", "Y"))]


def test_a_list_without_header_gets_letters_and_keeps_its_first_guest(tmp_path: Path) -> None:
    table = table_of(tmp_path, "Eva Li;eva@example.org\nBo Ng;bo@example.org\n")
    assert table.columns == ("A", "B")
    assert [number for number, _ in table.rows] == [1, 2]


def test_double_and_blank_header_names_become_unique(tmp_path: Path) -> None:
    table = table_of(tmp_path, "Name;;Firma;firma;\nEva;x;A;B;\n")
    assert table.columns == ("Name", "B", "Firma", "firma (2)")


def test_short_rows_are_filled_and_blank_cells_beyond_the_header_cut(tmp_path: Path) -> None:
    table = table_of(tmp_path, "Name;Firma;Code\nEva\nBo;B;1;;;\nIda;C;2;too much\n")
    assert [cells for _, cells in table.rows] == [("Eva", "", ""), ("Bo", "B", "1"), ("Ida", "C", "2", "too much")]


def test_a_tsv_called_xls_is_read_with_its_companions(tmp_path: Path) -> None:
    text = "Name\tUser ID\tTitle\tRSVP\tGuests\nAnna Meier\t123\tOrganizer\tYes\t2\n"
    table = table_of(tmp_path, text, name="Meetup.xls")
    (row,) = guest_rows(table, recognise(table.columns))
    assert isinstance(row, GuestRow)
    assert (row.guest.called, row.entries, row.code) == ("Anna Meier", 3, "")


def test_a_few_stray_zero_bytes_are_left_out(tmp_path: Path) -> None:
    table = table_of_bytes(tmp_path, b"Name;Firma\nE\0va;B\0\n")
    assert list(table.rows) == [(2, ("Eva", "B"))]


def test_rows_may_be_gone_through_twice(tmp_path: Path) -> None:
    table = table_of(tmp_path, "Name\nEva\nBo\n")
    assert list(table.rows) == list(table.rows)
    assert table.preview(1) == ((2, ("Eva",)),)


def test_line_separators_inside_a_name_end_no_row(tmp_path: Path) -> None:
    assert guest_of(tmp_path, "Name;Firma\nEva\u2028Li;X\n").guest.name == "Eva Li"
