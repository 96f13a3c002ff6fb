"""Backups while the desk runs, and getting an event back, at the real window."""

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QPushButton

from checkin.storage.backup import backups
from checkin.storage.database import open_file
from checkin.storage.integrity import check
from tests.ui.desk.conftest import person_at


@pytest.fixture
def stick(tmp_path, settings):
    place = tmp_path / "stick"
    place.mkdir()
    settings.change(backup_folder=str(place), desk_name="Tür A")
    return place


@pytest.fixture
def desk(stick, qtbot, program, event):
    program.open_now(event)
    return person_at(qtbot, program)


def keeper(desk):
    return desk.program._session.backups


def back_up(desk):
    with desk.qtbot.waitSignal(keeper(desk).made, timeout=5000):
        keeper(desk).back_up_now()


def restore_button(person):
    """Return the button of the start page, once that is painted."""
    person.waits(lambda: any(each.isVisible() for each in person.window.findChildren(QPushButton, "restore")))
    return person.see("restore")


def test_a_backup_has_every_scan_that_was_answered(desk, stick, codes):
    desk.scan(codes.wu)
    desk.reads("verdict-name", "Li Wu")
    back_up(desk)
    (backup,) = backups(stick / "Tür A")
    assert backup.entries == 1
    file = open_file(shutil.copy(backup.path, stick / "copy.checkin"))
    assert check(file).intact
    file.close()
    desk.reads("backup", "Backup ")


def test_nothing_new_makes_no_new_backup(desk, stick, codes):
    back_up(desk)
    back_up(desk)
    assert len(backups(stick / "Tür A")) == 1
    desk.scan(codes.wu)
    desk.reads("verdict-name", "Li Wu")
    back_up(desk)
    assert len(backups(stick / "Tür A")) == 2


def test_a_pulled_stick_is_said_once_and_again_good_when_it_is_back(desk, stick, codes):
    stick.rename(stick.with_name("pulled"))
    with desk.qtbot.waitSignal(keeper(desk).failed, timeout=5000):
        keeper(desk).back_up_now()
    desk.reads("notice-text", "Plug the stick in again")
    desk.reads("backup", "No backup")
    with desk.qtbot.assertNotEmitted(keeper(desk).failed, wait=300):
        keeper(desk).back_up_now()
    assert not stick.exists()
    stick.with_name("pulled").rename(stick)
    back_up(desk)
    desk.reads("backup", "Backup ")
    assert not desk.window.desk_page().notice.isVisible()


def test_scans_go_on_while_a_backup_is_made(desk, codes):
    keeper(desk).back_up_now()
    desk.scan(codes.wu)
    desk.reads("verdict-name", "Li Wu")


def test_an_event_is_got_back_from_the_start_page(desk, stick, codes, event, tmp_path, qtbot):
    desk.scan(codes.wu)
    desk.reads("present", "1")
    back_up(desk)
    event.write_bytes(b"lost")
    desk.program.close()
    desk.program._change(event_folder=str(tmp_path / "events"))
    desk.program.show_start("damaged")
    person = person_at(qtbot, desk.program)
    person.window._new_folder = tmp_path / "events"
    button = restore_button(person)
    button.setFocus()
    person.press(Qt.Key.Key_Return)
    dialog = person.dialog("restore")
    person.waits(lambda: dialog.findChild(QListWidget, "backups").count() == 1)
    assert "Regionalkonferenz" in dialog.findChild(QListWidget, "backups").item(0).text()
    person.press(Qt.Key.Key_Return)
    person.no_dialog()
    person.reads("present", "1")
    assert event.read_bytes() == b"lost"
    assert desk.program._session.desk.path.parent == tmp_path / "events"


def test_a_place_without_backups_says_what_to_do(desk, stick):
    desk.program.close()
    desk.program.show_start()
    restore_button(desk).click()
    dialog = desk.dialog("restore")
    desk.waits(lambda: any("Plug in the stick" in each.text() for each in dialog.findChildren(type(dialog._hint))))
    assert dialog.findChild(QListWidget, "backups").count() == 0
