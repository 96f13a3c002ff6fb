"""From an empty event to the first guest, by what the screen says."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from checkin.ui.parts.desk_dialog import DeskDialog

CTRL = Qt.KeyboardModifier.ControlModifier


def click(person, name):
    button = person.see(name)
    assert isinstance(button, QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def new_event(program, at_window, settings, tmp_path):
    """Return a person at an event that was made a moment ago."""
    settings.change(event_folder=str(tmp_path))
    program.window._new_folder = tmp_path
    program.show_start()
    person = at_window(program)
    person.press(Qt.Key.Key_N, CTRL)
    person.dialog("new-event")
    person.type("Tag 1")
    person.press(Qt.Key.Key_Return)
    person.dialog("ready")
    return person


def test_a_new_event_says_what_is_to_be_done_first(new_event):
    new_event.reads("ready-guests-state", "Nobody is on the list yet.")
    new_event.reads("ready-scanner-state", "Scan any ticket now.")
    new_event.reads("ready-printer-state", "Badges go as PDF files")


def test_a_list_is_taken_in_and_the_first_guest_comes_in(new_event, tmp_path):
    (tmp_path / "list.csv").write_text("Name;Code\nLi Wu;LIWU-0001\nAda Byron;ADA-00004\n", encoding="utf-8")
    click(new_event, "ready-import")
    dialog = new_event.dialog("import")
    dialog.read(tmp_path / "list.csv")
    new_event.waits(lambda: new_event.see("import-now").isEnabled())
    click(new_event, "import-now")
    new_event.reads("result", "2")
    click(new_event, "close")
    new_event.dialog("ready")
    new_event.reads("ready-guests-state", "2 guests on the list.")
    new_event.scan("LIWU-0001")
    new_event.reads("ready-scanner-state", "The scanner works. This is the ticket of Li Wu.")
    assert new_event.log() == []
    new_event.press(Qt.Key.Key_Return)
    new_event.no_dialog()
    new_event.scan("LIWU-0001")
    new_event.reads("verdict-name", "Li Wu")


def test_a_code_that_nobody_has_is_said_to_be_so(new_event):
    new_event.scan("WHO-99999")
    new_event.reads("ready-scanner-state", "nobody on the list has this code: WHO-99999")
    assert new_event.log() == []


def test_a_trial_badge_is_printed_and_counts_for_nobody(desk, event):
    desk.press(Qt.Key.Key_R, CTRL)
    desk.dialog("ready")
    click(desk, "ready-print")
    desk.reads("ready-printer-state", "The trial badge is on its way.")
    assert len(list((event.parent / "Badges").glob("*.pdf"))) == 1
    session = desk.program._session
    assert session.store.call(lambda: session.desk.print_jobs()) == []


def test_a_printer_that_can_not_print_says_why(desk, event):
    (event.parent / "Badges").write_text("a file where the folder should be")
    desk.press(Qt.Key.Key_R, CTRL)
    desk.dialog("ready")
    click(desk, "ready-print")
    desk.reads("ready-printer-state", "Choose another in the settings.")


def test_an_event_with_guests_opens_on_the_desk(desk):
    desk.waits(lambda: desk.see("search").hasFocus())
    assert not [each for each in desk.window.findChildren(DeskDialog) if each.isVisible()]


def test_no_ticket_is_ever_the_trial_badge_s(event):
    from checkin.domain import code
    from checkin.ui.paper.paper import _TRIAL_CODE

    assert not code.is_own_code(_TRIAL_CODE)
    assert Path(event).exists()
