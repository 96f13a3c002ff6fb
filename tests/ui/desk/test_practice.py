"""Rehearsing on a copy: marked, without touching the real event, its printers or its backups."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from checkin.practice import practice_copy, practice_settings
from checkin.settings import PrinterUse, Settings
from checkin.storage.database import open_file
from checkin.storage.integrity import check

KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def practise(desk):
    real = desk.program._session
    desk.press(Qt.Key.Key_U, KEYS)
    desk.waits(lambda: desk.program._session is not None and desk.program._session is not real)
    desk.reads("practice-text", "nothing here counts")


def test_a_rehearsed_admission_does_not_count(desk, codes, event, settings):
    practise(desk)
    assert desk.window.windowTitle().startswith("Practice: ")
    desk.scan(codes.wu)
    desk.reads("verdict-name", "Li Wu")
    copy = desk.program._session.desk.path
    desk.waits(lambda: list((copy.parent / "Badges").glob("*.pdf")))
    assert not (event.parent / "Badges").exists()
    assert settings.now.last_event == str(event)
    QTest.mouseClick(desk.window.findChild(QPushButton, "end-practice"), Qt.MouseButton.LeftButton)
    desk.waits(lambda: desk.program._session.desk.path == event)
    assert not desk.window.windowTitle().startswith("Practice")
    assert desk.log() == []
    desk.scan(codes.wu)
    desk.reads("verdict-name", "Li Wu")
    desk.waits(lambda: len(desk.log()) == 1)


def test_settings_changed_while_practising_do_not_reach_the_real_printer(desk, tmp_path):
    practise(desk)
    desk.program.change_settings({"printer": str(tmp_path / "Real")})
    assert [station.name for station in desk.program._session.paper.stations] == [
        str(desk.program._session.desk.path.parent / "Badges")
    ]


def test_a_copy_is_whole_and_has_what_the_event_has(desk, codes, event):
    desk.scan(codes.wu)
    desk.reads("verdict-name", "Li Wu")
    file = open_file(practice_copy(event))
    try:
        assert check(file).intact
        assert check(file).entries == 1
    finally:
        file.close()


def test_nothing_of_the_real_printers_is_left(tmp_path):
    real = Settings(printer="Labels", printers={"Cards": PrinterUse()}, printer_offsets={"Labels": (1.0, 0.0)})
    safe = practice_settings(real, tmp_path / "copy.checkin")
    assert (safe.printer, safe.printers, safe.badge_folder) == ("", {}, str(tmp_path / "Badges"))
