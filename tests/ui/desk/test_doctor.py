"""The scanner doctor, driven by key events as a scanner sends them."""

import pytest
import zxingcpp
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent

from checkin.scanning.doctor import LETTERS, SIGNS
from checkin.settings import Ending, Layout
from checkin.ui.dialogs.qr_view import QrView

KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
PACE_MS = 5


class Scanner:
    """Types into whatever has the focus, with the times of its own clock."""

    def __init__(self, person, *, prefix="", end=Qt.Key.Key_Return):
        self.person, self.prefix, self.end, self.now = person, prefix, end, 10_000

    def scan(self, text):
        self.now += 1_000
        for character in self.prefix + text:
            self._type(ord(character.upper()), character)
        if self.end is not None:
            self._type(self.end.value, {Qt.Key.Key_Return: "\r", Qt.Key.Key_Tab: "\t"}[self.end])

    def _type(self, key, text):
        self.now += PACE_MS
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, 0, 0, 0, text)
            event.setTimestamp(self.now)
            QCoreApplication.sendEvent(QGuiApplication.focusWindow(), event)


@pytest.fixture
def doctor(desk):
    desk.press(Qt.Key.Key_S, KEYS)
    desk.dialog("doctor")
    return desk


def test_two_codes_set_the_scanner_and_the_next_scan_is_right(doctor, settings, codes):
    scanner = Scanner(doctor, prefix="~X", end=Qt.Key.Key_Tab)
    scanner.scan(LETTERS)
    doctor.reads("doctor-step", "second code")
    scanner.scan(SIGNS)
    doctor.reads("doctor-step", "The scanner is understood.")
    doctor.reads("doctor-told", "Behind each code it presses Tab.")
    doctor.reads("doctor-told", "Before each code it puts “~X”, which is left out.")
    doctor.reads("doctor-told", "5 ms a key")
    scanner.scan(codes.wu)
    doctor.reads("doctor-trial", f"Understood: {codes.wu}")
    assert doctor.log() == []
    doctor.press(Qt.Key.Key_Return)
    doctor.no_dialog()
    assert (settings.now.wedge_prefix, settings.now.wedge_ending) == ("~X", Ending.TAB)
    assert settings.now.wedge_layout is not Layout.LEARNT
    scanner.scan(codes.wu)
    doctor.reads("verdict-name", "Li Wu")


def test_the_wrong_codes_are_told_and_both_are_asked_again(doctor):
    scanner = Scanner(doctor)
    scanner.scan(LETTERS)
    doctor.reads("doctor-step", "second code")
    scanner.scan(LETTERS)
    doctor.reads("doctor-step", "Another code was scanned.")
    assert not doctor.see("doctor-save").isEnabled()
    doctor.see("doctor-again").click()
    doctor.reads("doctor-step", "Scan this code.")
    scanner.scan(LETTERS)
    doctor.reads("doctor-step", "second code")
    scanner.scan(SIGNS)
    doctor.reads("doctor-step", "The scanner is understood.")


def test_a_person_s_keys_still_reach_the_dialog(doctor, settings):
    before = settings.now
    doctor.press(Qt.Key.Key_Escape)
    doctor.no_dialog()
    assert settings.now == before


def test_leaving_keeps_what_was_known_before(doctor, settings, codes):
    scanner = Scanner(doctor, prefix="~X")
    scanner.scan(LETTERS)
    doctor.reads("doctor-step", "second code")
    scanner.scan(SIGNS)
    doctor.reads("doctor-step", "The scanner is understood.")
    doctor.press(Qt.Key.Key_Escape)
    doctor.no_dialog()
    assert settings.now.wedge_prefix == ""
    scanner.scan(codes.wu)
    doctor.reads("verdict-word", "Unknown code")


def test_the_doctor_comes_from_the_settings_and_the_first_steps(desk):
    desk.press(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    desk.dialog("settings")
    desk.see("set-up-scanner").click()
    desk.dialog("doctor")
    desk.press(Qt.Key.Key_Escape)
    desk.dialog("settings")
    desk.press(Qt.Key.Key_Escape)
    desk.no_dialog()
    desk.press(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    desk.dialog("ready")
    desk.see("ready-doctor").click()
    desk.dialog("doctor")


@pytest.mark.parametrize("text", [LETTERS, SIGNS])
def test_the_code_on_the_screen_says_what_the_doctor_expects(qtbot, text):
    view = QrView()
    qtbot.addWidget(view)
    view.show_text(text, "Code")
    picture = view.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    dots = bytes(picture.constBits())  # the view does not keep them
    size = picture.width(), picture.height()
    seen = zxingcpp.ImageView(dots, *size, zxingcpp.ImageFormat.Lum, picture.bytesPerLine())
    assert [each.text for each in zxingcpp.read_barcodes(seen)] == [text]
