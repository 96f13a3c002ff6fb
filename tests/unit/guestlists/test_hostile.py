"""Whatever a file holds, what comes out is a table or a fault that has a sentence."""

import io
import json
import os
import zipfile
from pathlib import Path
from tempfile import TemporaryDirectory

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checkin.errors import Fault, GuestListError
from checkin.guestlists.columns import recognise
from checkin.guestlists.reading import read_table
from checkin.guestlists.rows import guest_rows
from tests.unit.guestlists.lists import table_of_bytes

XLSX = (Path(__file__).parents[2] / "data" / "imports" / "attendees.xlsx").read_bytes()
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def fault_of(folder: Path, data: bytes, name: str = "list.csv") -> Fault:
    with pytest.raises(GuestListError) as caught:
        table_of_bytes(folder, data, name)
    assert caught.value.facts["path"] == folder / name
    return caught.value.fault


def survives(data: bytes) -> bool:
    """Read the bytes to the last guest; True if they were a list. Any exception but ours fails the test."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "list"
        path.write_bytes(data)
        try:
            table = read_table(path)
            rows = list(guest_rows(table, recognise(table.columns)))
        except GuestListError:
            return False
    assert len(rows) <= table.count
    return True


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"", Fault.LIST_EMPTY),
        (b"\xef\xbb\xbf", Fault.LIST_EMPTY),
        (b"\r\n\r\n  ;;\r\n", Fault.LIST_EMPTY),
        (b"Vorname;Nachname;E-Mail\r\n", Fault.LIST_EMPTY),
        (b"[]", Fault.LIST_EMPTY),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n", Fault.LIST_FORMAT),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", Fault.LIST_FORMAT),
        (b"<html><body><table><tr><td>Name</td></tr></table>", Fault.LIST_FORMAT),
        (bytes(range(256)) * 20, Fault.LIST_FORMAT),
        (b'{"guests": [', Fault.LIST_FORMAT),
        (b'["Eva", "Bo"]', Fault.LIST_FORMAT),
        (b"[" * 100_000, Fault.LIST_FORMAT),
        (b"PK\x03\x04 cut off", Fault.LIST_FORMAT),
        (OLE + b"\0" * 600, Fault.LIST_FORMAT),
        (XLSX[: len(XLSX) // 2], Fault.LIST_FORMAT),
        (b"a" * 1_000_000, Fault.LIST_EMPTY),
    ],
    ids=lambda value: str(value[:12]) if isinstance(value, bytes) else str(value),
)
def test_what_is_no_list_is_a_fault_of_its_kind(tmp_path: Path, data: bytes, fault: Fault) -> None:
    assert fault_of(tmp_path, data) is fault


def test_a_missing_file_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(GuestListError) as caught:
        read_table(tmp_path / "nowhere.csv")
    assert caught.value.fault is Fault.FILE_MISSING


def test_a_folder_is_unreadable(tmp_path: Path) -> None:
    with pytest.raises(GuestListError) as caught:
        read_table(tmp_path)
    assert caught.value.fault is Fault.LIST_UNREADABLE


def test_a_pipe_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.csv")
    with pytest.raises(GuestListError) as caught:
        read_table(tmp_path / "pipe.csv")
    assert caught.value.fault is Fault.LIST_UNREADABLE


def test_a_file_that_may_not_be_read_is_said_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Name\nEva\n")

    def refuse(self: Path) -> bytes:
        raise PermissionError(13, "denied", str(self))

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(GuestListError) as caught:
        read_table(path)
    assert caught.value.fault is Fault.NO_PERMISSION


def test_a_list_without_any_name_says_which_columns_it_has(tmp_path: Path) -> None:
    table = table_of_bytes(tmp_path, b"Firma;Telefon\nX;1\n")
    with pytest.raises(GuestListError) as caught:
        guest_rows(table, recognise(table.columns))
    assert caught.value.fault is Fault.LIST_NO_NAME
    assert caught.value.facts["columns"] == ("Firma", "Telefon")


def test_one_stray_cell_in_the_last_corner_does_not_end_the_program(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["Name", "Firma"])
    book.active.append(["Eva", "X"])
    book.active["XFD1048576"] = "stray"
    data = io.BytesIO()
    book.save(data)
    assert fault_of(tmp_path, data.getvalue()) is Fault.LIST_TOO_LARGE


def test_a_cell_coloured_far_away_is_no_reason_to_refuse(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["Name", "Firma"])
    book.active.append(["Eva", "X"])
    book.active["XFD1048576"].font = openpyxl.styles.Font(bold=True)
    data = io.BytesIO()
    book.save(data)
    assert table_of_bytes(tmp_path, data.getvalue()).count == 1


def test_a_workbook_that_unpacks_to_gigabytes_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("checkin.guestlists.bounds._MOST_BYTES", 1_000_000)
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        archive.writestr("xl/media/image.bin", b"\0" * 2_000_000)
    assert len(data.getvalue()) < 5000
    assert fault_of(tmp_path, data.getvalue()) is Fault.LIST_TOO_LARGE


def test_a_member_that_lies_about_its_size_is_refused_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("checkin.guestlists.bounds._MOST_BYTES", 1_000_000)
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"\0" * 2_000_000)
    lying = data.getvalue().replace((2_000_000).to_bytes(4, "little"), (10).to_bytes(4, "little"))
    assert lying != data.getvalue()
    assert fault_of(tmp_path, lying) is Fault.LIST_TOO_LARGE


def test_an_ods_whose_one_cell_stands_for_a_billion_is_refused(tmp_path: Path) -> None:
    content = (
        '<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><table:table>'
        '<table:table-row table:number-rows-repeated="1048576"><table:table-cell'
        ' table:number-columns-repeated="16384" office:value-type="string"><text:p>a</text:p></table:table-cell>'
        "</table:table-row></table:table></office:document-content>"
    )
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
    assert fault_of(tmp_path, data.getvalue()) is Fault.LIST_TOO_LARGE


def test_a_file_above_the_limit_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("checkin.guestlists.reading._MOST_BYTES", 10)
    assert fault_of(tmp_path, b"Name;Firma\nEva;X\n") is Fault.LIST_TOO_LARGE


@given(st.binary(max_size=400))
def test_no_bytes_bring_anything_but_a_table_or_a_fault(data: bytes) -> None:
    survives(data)


@given(
    st.sampled_from([b"PK\x03\x04", OLE, b"[", b"{", b"sep=", b"\xff\xfe", b"\xfe\xff", b'"']), st.binary(max_size=300)
)
def test_no_bytes_behind_a_known_beginning_do_either(head: bytes, data: bytes) -> None:
    survives(head + data)


@given(st.text(alphabet=st.sampled_from(list('Name;,\t|"\n\r\0 @1a=.ü')), max_size=120))
def test_no_text_made_of_a_lists_signs_does_either(text: str) -> None:
    survives(text.encode())


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(XLSX) - 1), st.integers(0, 255)), min_size=1, max_size=12))
def test_no_damaged_workbook_does_either(changes: list[tuple[int, int]]) -> None:
    data = bytearray(XLSX)
    for place, byte in changes:
        data[place] = byte
    survives(bytes(data))


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=True) | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["name", "guests", "code", "a"]), inner)
    ),
    max_leaves=12,
)


@given(JSON)
def test_no_json_does_either(tree: object) -> None:
    survives(json.dumps(tree).encode())


def test_the_untouched_workbook_is_a_list() -> None:
    assert survives(XLSX)
