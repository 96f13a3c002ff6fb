import csv

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from checkin.ui.dialogs.mapping_table import MappingTable

HEADER = "Who;Town;Ticketcode\n"


@pytest.fixture
def list_of(tmp_path):
    def write(rows, header=HEADER):
        path = tmp_path / "list.csv"
        path.write_text(header + "".join(f"{row}\n" for row in rows), encoding="utf-8")
        return path

    return write


def opened(desk, path, monkeypatch):
    """Open the import with F8 and choose ``path`` in the file dialog."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(path), ""))
    desk.press(Qt.Key.Key_F8)
    dialog = desk.dialog("import")
    desk.see("choose").click()
    desk.waits(lambda: dialog.findChild(MappingTable).isVisible())
    return dialog


def choose(desk, column, field):
    combo = desk.see(f"column-{column}")
    combo.setCurrentIndex(combo.findData(field))
    combo.activated.emit(combo.currentIndex())


def guests(desk):
    session = desk.program._session
    return session.store.call(lambda: {hit.guest.name: hit for hit in session.desk.guests()})


def test_a_list_with_known_headers_comes_in_with_enter(desk, list_of, monkeypatch):
    opened(desk, list_of(["Max;Moritz;NEW-1"], "Vorname;Nachname;Ticketcode\n"), monkeypatch)
    desk.waits(lambda: QApplication.focusWidget() is desk.see("import-now"))
    desk.press(Qt.Key.Key_Space)
    desk.reads("result", "Imported: 1 guest added")
    assert guests(desk)["Max Moritz"].code == "NEW-1"


def test_enter_presses_the_button_that_has_the_focus(desk, list_of, monkeypatch):
    path = list_of(["Max;Moritz;NEW-1"], "Vorname;Nachname;Ticketcode\n")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(path), ""))
    desk.press(Qt.Key.Key_F8)
    desk.dialog("import")
    desk.waits(lambda: QApplication.focusWidget() is desk.see("choose"))
    desk.press(Qt.Key.Key_Return)
    desk.waits(lambda: QApplication.focusWidget() is desk.see("import-now"))
    desk.press(Qt.Key.Key_Return)
    desk.reads("result", "1 guest added")
    desk.waits(lambda: QApplication.focusWidget() is desk.see("close"))
    desk.press(Qt.Key.Key_Return)
    desk.no_dialog()


def test_columns_are_mapped_by_hand_and_remembered(desk, list_of, monkeypatch):
    path = list_of(["Max Moritz;Ulm;NEW-1"])
    opened(desk, path, monkeypatch)
    choose(desk, 0, "name")
    choose(desk, 1, "organisation")
    desk.see("import-now").click()
    desk.reads("result", "1 guest added")
    assert guests(desk)["Max Moritz"].guest.organisation == "Ulm"
    desk.press(Qt.Key.Key_Escape)
    desk.no_dialog()
    opened(desk, path, monkeypatch)
    assert desk.see("column-0").currentData() == "name"
    assert desk.see("column-1").currentData() == "organisation"


def test_a_field_stands_above_one_column_only(desk, list_of, monkeypatch):
    opened(desk, list_of(["Max Moritz;Ulm;NEW-1"]), monkeypatch)
    choose(desk, 0, "name")
    choose(desk, 1, "name")
    assert desk.see("column-0").currentData() == ""


def test_a_list_without_a_name_column_is_explained(desk, list_of, monkeypatch):
    opened(desk, list_of(["x;y;z"], "foo;bar;baz\n"), monkeypatch)
    desk.see("import-now").click()
    desk.reads("result", "No column of")


def test_trying_saves_nothing_and_says_what_would_come(desk, list_of, monkeypatch):
    opened(desk, list_of(["Max;Moritz;NEW-1"], "Vorname;Nachname;Ticketcode\n"), monkeypatch)
    before = len(guests(desk))
    desk.see("try").click()
    desk.reads("result", "nothing saved. It would be: 1 guest added")
    assert len(guests(desk)) == before


def test_unusable_rows_are_listed_and_can_be_saved(desk, list_of, monkeypatch, tmp_path):
    opened(desk, list_of(["Max;Moritz;A-1", ";;A-2"], "Vorname;Nachname;Ticketcode\n"), monkeypatch)
    desk.see("import-now").click()
    desk.reads("result", "1 row not usable")
    assert desk.see("rejected").item(0).text().startswith("Row 3: the name is missing")
    saved = tmp_path / "rejected.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(saved), ""))
    desk.see("save").click()
    rows = list(csv.reader(saved.read_text(encoding="utf-8-sig").splitlines(), delimiter=";"))
    assert rows[0] == ["Row", "Reason"]
    assert rows[1][0] == "3"


def test_scans_go_on_while_a_long_list_comes_in_and_cancel_keeps_what_came(desk, list_of, monkeypatch, codes):
    total = 5000
    path = list_of([f"Anna;Muster {n};LONG-{n}" for n in range(total)], "Vorname;Nachname;Ticketcode\n")
    opened(desk, path, monkeypatch)
    desk.see("import-now").click()
    desk.waits(lambda: desk.see("stop").isVisible())
    desk.scan(codes.wu)
    desk.reads("dialog-answer", "Welcome: Li Wu")
    desk.see("stop").click()
    desk.reads("result", "Cancelled.")
    came = sum(name.startswith("Anna Muster") for name in guests(desk))
    assert 0 < came < total


def test_closing_the_window_during_an_import_breaks_nothing(desk, list_of, monkeypatch, last_resort):
    path = list_of([f"Anna;Muster {n};LONG-{n}" for n in range(5000)], "Vorname;Nachname;Ticketcode\n")
    opened(desk, path, monkeypatch)
    desk.see("import-now").click()
    desk.window.close()
    desk.program.close()
    assert last_resort == []


def test_a_file_that_is_no_list_is_refused_in_words(desk, tmp_path, monkeypatch):
    path = tmp_path / "paper.pdf"
    path.write_bytes(b"%PDF-1.4")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(path), ""))
    desk.press(Qt.Key.Key_F8)
    desk.dialog("import")
    desk.see("choose").click()
    desk.reads("result", "is no list that Checkin can read")


def test_a_dropped_file_is_read(desk, list_of):
    path = list_of(["Max;Moritz;NEW-1"], "Vorname;Nachname;Ticketcode\n")
    desk.press(Qt.Key.Key_F8)
    dialog = desk.dialog("import")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    dialog.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, left, none))
    desk.waits(lambda: dialog.findChild(MappingTable).isVisible())
    desk.reads("file", "list.csv: 1 row")
