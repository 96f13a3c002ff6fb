"""Many badges from the window: whose, which to look at first, on the printers or in one file."""

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def opened(desk):
    """Return a function that opens the dialog."""

    def open_it():
        desk.waits(lambda: desk.see("expected").text().strip("0 "))
        desk.press(Qt.Key.Key_P, CTRL)
        return desk.dialog("print")

    return open_it


def choose(dialog, name, value):
    combo = dialog.findChild(QComboBox, name)
    combo.setCurrentIndex(combo.findData(value))


def printed(event):
    return sorted(path.name[:2] for path in (event.parent / "Badges").glob("*.pdf"))


def test_everybody_without_a_badge_is_printed_by_enter(desk, opened, event):
    dialog = opened()
    desk.reads("print-summary", "No badge")
    choose(dialog, "who", "unprinted")
    desk.reads("print-summary", "3 badges to print.")
    desk.press(Qt.Key.Key_Return)
    desk.no_dialog()
    desk.waits(lambda: printed(event) == ["Ad", "Li", "Än"])
    dialog = opened()
    choose(dialog, "who", "unprinted")
    desk.waits(lambda: "No badge" in desk._texts("print-summary"))


def test_a_category_and_a_time_narrow_it_down(desk, opened):
    dialog = opened()
    choose(dialog, "who", "")
    choose(dialog, "category", "Vortrag")
    desk.reads("print-summary", "1 badge to print.")
    since = dialog.findChild(QLineEdit, "since")
    since.setFocus()
    QTest.keyClicks(since, "halb neun")
    desk.reads("dialog-warning", "halb neun")
    since.selectAll()
    QTest.keyClicks(since, "31.12.2190")
    desk.reads("print-summary", "No badge")


def test_sheets_begin_at_the_label_that_is_free_and_it_is_remembered(desk, opened, event, settings, tmp_path):
    settings.change(next_labels={"a4-8": 7})
    desk.program.window.show_settings(settings.now)
    dialog = opened()
    choose(dialog, "who", "unprinted")
    choose(dialog, "where", "file")
    choose(dialog, "medium", "a4-8")
    desk.reads("print-summary", "3 badges to print.")
    assert desk.see("first-label").value() == 7
    output = tmp_path / "sheets.pdf"
    dialog.write_to(output)
    desk.reads("print-summary", "sheets.pdf is written.")
    assert len(PdfReader(output).pages) == 2
    desk.waits(lambda: settings.now.next_labels == {"a4-8": 2})
    desk.press(Qt.Key.Key_Escape)
    desk.no_dialog()
    session = desk.program._session
    desk.waits(lambda: session.store.call(lambda: session.desk.unprinted_guests()) == [])


def test_scans_go_on_while_the_dialog_is_open(desk, opened, codes):
    opened()
    desk.scan(codes.wu)
    desk.reads("dialog-answer", "Li Wu")


def test_a_name_nobody_could_read_is_shown_before_it_is_printed(desk, opened, event):
    from checkin.domain.guest import Guest

    long = Guest(id="", name="Donaudampfschifffahrt" * 9)
    session = desk.program._session
    session.store.call(lambda: session.desk.add_walk_in(long))
    dialog = opened()
    choose(dialog, "who", "")
    desk.reads("print-summary", "4 badges to print.")
    rows = [dialog._looks.item(row).text() for row in range(dialog._looks.count())]
    assert len(rows) == 1
    assert rows[0].startswith("Look at the badge of Donaudampf")
