"""Serial scanners are found by themselves; the line on the status bar says how inputs are doing."""

import sys
from dataclasses import replace
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from checkin.errors import Fault, ScannerError
from checkin.scanning.ports import AUTO, OFF, PortInfo
from checkin.ui.inputs.input_board import InputBoard
from checkin.ui.inputs.input_line import InputLine
from checkin.ui.inputs.input_state import InputState
from checkin.ui.inputs.serial_input import SerialInput, computer_ports

BAUD = 9_600
WORKING = InputState("Voyager", is_working=True)
AWAY = InputState("Voyager", is_working=False, reason=ScannerError(Fault.SCANNER_AWAY, name="Voyager"))
PUT_AWAY = InputState("Voyager", is_working=False)
CAMERA = InputState("Camera", is_working=True)


@pytest.fixture
def computer(qtbot, tmp_path):
    """Return a computer into which USB devices can be plugged, with an input that looks for them at once."""
    computer = SimpleNamespace(ports=[], states=[], path=tmp_path)
    computer.input = SerialInput(lambda: list(computer.ports))
    computer.input.stated.connect(computer.states.append)

    def looks():
        """Look at the ports, and wait until that is done."""
        computer.input._look()
        qtbot.waitUntil(lambda: not computer.input._is_looking, timeout=5_000)

    computer.looks = looks
    yield computer
    computer.input.stop()


def usb(path, serial="A1", words="Barcode Scanner"):
    return PortInfo(str(path), 0x0C2E, 0x0B6A, serial, words)


def test_scanner_is_found_by_itself_and_others_are_left_alone(computer):
    computer.ports = [usb(computer.path / "one"), PortInfo("ttyS9"), replace(usb("tty9"), description="Label Printer")]
    computer.input.use(AUTO, BAUD)
    computer.looks()
    assert [state.name for state in computer.states] == ["Barcode Scanner"]


def test_scanner_that_is_plugged_in_later_is_found(computer):
    computer.input.use(AUTO, BAUD)
    computer.looks()
    assert computer.states == []
    computer.ports = [usb(computer.path / "one")]
    computer.looks()
    assert len(computer.states) == 1


def test_port_is_listened_to_once_however_often_it_is_seen(computer):
    computer.ports = [usb(computer.path / "one")]
    computer.input.use(AUTO, BAUD)
    computer.looks()
    computer.looks()
    assert len(computer.states) == len(computer.input._scanners) == 1


def test_two_scanners_of_a_kind_have_two_names(computer):
    computer.ports = [usb(computer.path / "one", "A1"), usb(computer.path / "two", "B2")]
    computer.input.use(AUTO, BAUD)
    computer.looks()
    assert [state.name for state in computer.states] == ["Barcode Scanner", "Barcode Scanner 2"]


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals")
def test_scanner_that_comes_back_under_another_name_is_the_same(computer):
    import os

    computer.ports = [usb(computer.path / "gone")]
    computer.input.use(AUTO, BAUD)
    computer.looks()
    assert computer.states[-1].reason.fault is Fault.SCANNER_AWAY
    hand, port = os.openpty()
    try:
        computer.ports = [usb(os.ttyname(port))]
        computer.looks()
        assert (computer.states[-1].name, computer.states[-1].is_working) == ("Barcode Scanner", True)
        assert len(computer.input._scanners) == 1
    finally:
        computer.input.stop()
        os.close(hand)
        os.close(port)


def test_settings_that_change_put_scanners_away(computer):
    computer.ports = [usb(computer.path / "one")]
    computer.input.use(AUTO, BAUD)
    computer.looks()
    computer.input.use(OFF, BAUD)
    assert computer.states[-1] == InputState("Barcode Scanner", is_working=False)
    assert computer.input._scanners == []


def test_ports_of_this_computer_can_be_asked_for():
    assert all(isinstance(port, PortInfo) and port.name for port in computer_ports())


@pytest.fixture
def line(qtbot, monkeypatch):
    """Return the line in a window, the board it follows, and what was said aloud."""
    said = []
    polite = "checkin.ui.inputs.input_line.announce"
    monkeypatch.setattr(polite, lambda widget, text: said.append(text))
    window, line, board = QWidget(), InputLine(), InputBoard()
    QVBoxLayout(window).addWidget(line)
    line.follow(board)
    qtbot.addWidget(window)
    window.show()
    return SimpleNamespace(widget=line, board=board, said=said, text=line.findChild(QLabel, "inputs"), window=window)


def test_line_is_silent_with_only_a_keyboard(line):
    assert not line.widget.isVisible()


def test_line_names_what_is_connected_and_says_nothing_aloud(line):
    line.board.take(WORKING)
    line.board.take(CAMERA)
    assert line.widget.isVisible()
    assert line.text.text() == "Ready: Voyager, Camera"
    assert line.text.accessibleName() == "Scanners: Ready: Voyager, Camera"
    assert line.said == []


def test_line_says_what_failed_and_what_to_do(line):
    line.board.take(CAMERA)
    line.board.take(AWAY)
    assert line.text.text() == "The scanner Voyager is gone. Plug it in: it goes on by itself."
    assert "Ready: Camera" in line.text.accessibleName()
    assert line.said == [line.text.text()]


def test_line_names_several_that_failed_and_has_all_sentences_for_a_screen_reader(line):
    line.board.take(AWAY)
    line.board.take(InputState("Zweiter", is_working=False, reason=ScannerError(Fault.SCANNER_TAKEN, name="Zweiter")))
    assert line.text.text() == "Not working: Voyager, Zweiter"
    assert "Voyager is gone" in line.text.accessibleName()
    assert "Zweiter can't be opened" in line.text.accessibleName()


def test_line_says_that_it_works_again(line):
    line.board.take(WORKING)
    line.board.take(AWAY)
    line.board.take(WORKING)
    assert line.text.text() == "Ready: Voyager"
    assert line.said[1:] == ["Voyager works again."]


def test_line_forgets_what_was_put_away(line):
    line.board.take(AWAY)
    line.board.take(PUT_AWAY)
    assert not line.widget.isVisible()
    assert len(line.said) == 1


def test_line_that_is_shown_later_knows_what_was_before(line):
    line.board.take(AWAY)
    later = InputLine(line.window)
    later.follow(line.board)
    assert "is gone" in later.findChild(QLabel, "inputs").text()
    line.board.take(WORKING)
    assert later.findChild(QLabel, "inputs").text() == "Ready: Voyager"


def test_name_that_a_device_gives_itself_is_no_markup(line):
    line.board.take(InputState("<img src=file:///etc/hostname>", is_working=True))
    assert line.text.textFormat() == Qt.TextFormat.PlainText
    assert "<img" in line.text.text()
