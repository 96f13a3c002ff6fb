"""What goes beyond scanning, by keys at the real window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QListWidget

from checkin.storage import admissions

SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
PIN = "2468"


@pytest.fixture
def with_pin(desk):
    desk.window.command("pin").trigger()
    desk.dialog("pin-dialog")
    desk.type(PIN)
    desk.press(Qt.Key.Key_Tab)
    desk.type(PIN)
    desk.press(Qt.Key.Key_Return)
    desk.no_dialog()
    desk.reads("notice-text", "PIN is chosen")
    return desk


def write(desk, text):
    """Type as slowly as a person, so that a long text is never taken for a scan."""
    field = QApplication.focusWidget()
    field.selectAll()
    for end in range(1, len(text) + 1):
        desk.press(text[end - 1])
        desk.waits(lambda end=end: field.text() == text[:end])


def fill(desk, name, text):
    field = desk.see(name)
    field.setFocus()
    field.selectAll()
    desk.waits(lambda: QApplication.focusWidget() is field)
    write(desk, text)


def test_a_refused_guest_comes_in_with_pin_and_reason(with_pin, codes):
    desk = with_pin
    desk.scan(codes.cancelled)
    desk.reads("verdict-word", "Cancelled")
    desk.press(Qt.Key.Key_F12)
    desk.dialog("override")
    desk.press(Qt.Key.Key_Return)
    desk.reads("dialog-warning", "reason is missing")
    fill(desk, "why", "paid at the door")
    fill(desk, "pin", "0000")
    desk.press(Qt.Key.Key_Return)
    desk.reads("dialog-warning", "PIN is wrong")
    fill(desk, "pin", PIN)
    desk.press(Qt.Key.Key_Return)
    desk.no_dialog()
    desk.reads("verdict-name", "Jörg Großmann")
    desk.reads("present", "1")


def test_who_was_not_refused_is_not_overridden(desk, codes):
    desk.scan(codes.wu)
    desk.reads("verdict-name", "Li Wu")
    desk.press(Qt.Key.Key_F12)
    desk.reads("notice-text", "Scan the refused guest first")


def test_two_different_new_pins_are_not_taken(desk):
    desk.window.command("pin").trigger()
    desk.dialog("pin-dialog")
    desk.type(PIN)
    desk.press(Qt.Key.Key_Tab)
    desk.type("1357")
    desk.press(Qt.Key.Key_Return)
    desk.reads("dialog-warning", "differ")


def test_guests_go_out_while_the_desk_is_an_exit(desk, codes):
    desk.scan(codes.wu)
    desk.reads("present", "1")
    desk.press(Qt.Key.Key_F11)
    desk.reads("checkpoint", "guests go out")
    desk.scan(codes.wu)
    desk.reads("verdict-word", "Goodbye")
    desk.reads("present", "0")
    desk.type("ada")
    desk.waits(lambda: desk.rows("found"))
    desk.press(Qt.Key.Key_Return)
    desk.reads("verdict-name", "Ada Lovelace")
    desk.reads("verdict-sentence", "no entry was scanned")
    desk.press(Qt.Key.Key_F11)
    desk.scan(codes.wu)
    desk.reads("present", "1")


def test_a_colleague_comes_instead(desk, codes):
    desk.scan(codes.wu)
    desk.reads("verdict-name", "Li Wu")
    desk.press(Qt.Key.Key_F6, SHIFT)
    desk.dialog("substitute-dialog")
    desk.type("Mia")
    desk.press(Qt.Key.Key_Tab)
    desk.type("Neu")
    desk.press(Qt.Key.Key_Return)
    desk.no_dialog()
    desk.reads("verdict-name", "Mia Neu")
    desk.scan(codes.wu)
    desk.reads("verdict-word", "Already in")
    desk.reads("verdict-name", "Mia Neu")


def test_a_lost_ticket_is_replaced_and_the_old_one_refused(desk, codes):
    desk.type("li")
    desk.waits(lambda: desk.rows("found"))
    desk.press(Qt.Key.Key_F5, SHIFT)
    desk.dialog("reason-dialog")
    desk.press(Qt.Key.Key_Return)
    desk.no_dialog()
    desk.reads("notice-text", "New ticket: ")
    code = desk.see("notice-text").text().split("New ticket: ")[1].split(".")[0]
    desk.press(Qt.Key.Key_Escape)
    desk.scan(codes.wu)
    desk.reads("verdict-word", "Withdrawn")
    desk.scan(code)
    desk.reads("verdict-name", "Li Wu")
    desk.reads("verdict-word", "Welcome")


def test_who_works_here_stands_in_the_log(desk, codes):
    desk.press(Qt.Key.Key_M, CTRL)
    desk.dialog("shift-dialog")
    desk.type("Mia")
    desk.press(Qt.Key.Key_Return)
    desk.no_dialog()
    desk.reads("checkpoint", "Mia")
    desk.scan(codes.wu)
    desk.reads("verdict-name", "Li Wu")
    session = desk.program._session
    assert session.store.call(lambda: session.desk.recent(1))[0].staff == "Mia"


def test_a_checkpoint_is_added_and_judges_at_once(with_pin, codes):
    desk = with_pin
    desk.press(Qt.Key.Key_E, CTRL | Qt.KeyboardModifier.ShiftModifier)
    dialog = desk.dialog("checkpoints-dialog")
    dialog.findChild(QListWidget, "checkpoint-names").setFocus()
    desk.press(Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    desk.waits(lambda: QApplication.focusWidget() is desk.see("checkpoint-name"))
    write(desk, "Werkstatt")
    fill(desk, "checkpoint-seats", "viele")
    fill(desk, "pin", PIN)
    desk.press(Qt.Key.Key_Return)
    desk.reads("dialog-warning", "viele")
    fill(desk, "checkpoint-seats", "0")
    fill(desk, "pin", "1111")
    desk.press(Qt.Key.Key_Return)
    desk.reads("dialog-warning", "PIN is wrong")
    fill(desk, "pin", PIN)
    desk.press(Qt.Key.Key_Return)
    desk.waits(lambda: dialog.findChild(QListWidget, "checkpoint-names").count() == 2)
    desk.press(Qt.Key.Key_Escape)
    desk.no_dialog()
    desk.press(Qt.Key.Key_2, CTRL)
    desk.reads("checkpoint", "Werkstatt")
    desk.scan(codes.wu)
    desk.reads("verdict-word", "Full")


def test_a_changed_rule_holds_from_the_next_scan(desk, codes):
    desk.press(Qt.Key.Key_E, CTRL | Qt.KeyboardModifier.ShiftModifier)
    dialog = desk.dialog("checkpoints-dialog")
    fill(desk, "checkpoint-closes", "2020-01-01 10:00")
    desk.press(Qt.Key.Key_Return)
    desk.waits(lambda: not dialog._waiting)
    assert dialog.findChild(QLineEdit, "checkpoint-closes").text() == "2020-01-01 10:00"
    assert dialog.findChild(QComboBox, "checkpoint-kind").currentData() == "entrance"
    desk.press(Qt.Key.Key_Escape)
    desk.no_dialog()
    desk.scan(codes.wu)
    desk.reads("verdict-word", "Too late")


def test_an_admission_is_undone_with_a_reason(desk, codes):
    desk.scan(codes.wu)
    desk.reads("present", "1")
    desk.press(Qt.Key.Key_F4, SHIFT)
    desk.dialog("reason-dialog")
    write(desk, "wrong person")
    desk.press(Qt.Key.Key_Return)
    desk.no_dialog()
    desk.reads("present", "0")
    session = desk.program._session
    with_reason = session.store.call(lambda: admissions.recent(session.desk.file.db, 1))
    assert [(entry.act, entry.note) for entry in with_reason] == [("undo", "wrong person")]


def test_a_refusal_says_what_may_be_done_about_it(desk, codes):
    desk.scan(codes.cancelled)
    desk.reads("verdict-hint", "F12")
    desk.scan(codes.wu)
    desk.reads("verdict-name", "Li Wu")
    assert not desk.window.findChild(QLabel, "verdict-hint").text()


def test_who_is_in_already_came_at_a_time_and_a_desk(desk, codes):
    desk.program._session.store.call(lambda: setattr(desk.program._session.desk, "name", "Tür A"))
    desk.scan(codes.wu)
    desk.reads("verdict-name", "Li Wu")
    desk.press(Qt.Key.Key_F11)
    desk.press(Qt.Key.Key_F11)
    desk.program._session.store.call(lambda: setattr(desk.program._session.desk, "_last", None))
    desk.scan(codes.wu)
    desk.reads("verdict-sentence", "desk “Tür A”")
