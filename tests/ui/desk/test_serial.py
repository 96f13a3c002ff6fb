"""A serial scanner at the whole desk: every code is answered in order, and none is more than text."""

import os
import random
import sys
import time
import unicodedata
from datetime import UTC, datetime
from itertools import islice

import pytest
from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel

from checkin.desk import create_event
from checkin.domain.checkpoint import Checkpoint, Kind
from checkin.domain.code import tidy
from checkin.guestlists.columns import recognise
from checkin.guestlists.importing import import_rows
from checkin.guestlists.reading import read_table
from checkin.guestlists.rows import guest_rows
from checkin.storage import checkpoints
from checkin.storage.database import open_file

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")

MINUTE = 1_200
"""Scans of a minute at 20 a second."""

PACE_S = float(os.environ.get("CHECKIN_SCAN_PACE_S", "0"))
"""Time from scan to scan; 0.05 plays the real minute, 0 is as fast as the scanner's cable takes it."""

HOSTILE = [
    "<b>fett</b>",
    "<img src=file:///etc/hostname>",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "https://example.org/?q=<script>alert(1)</script>",
    "$(touch gotcha); `reboot` & calc.exe | sh",
    "'; DROP TABLE guests; --",
    "=HYPERLINK(0)",
    "{0.__class__}%s%n{name}",
    "txt.\u202egnp\u2066 \u200f\ufeffXY\u2069",
    "bell\x07 escape\x1b[2J\x1b]0;title\x07 delete\x7f",
    "]Q3\x1d\x1d\x1e\x04end",
    "\\000026\\u0000\\x00",
    "&lt;i&gt;&amp;nbsp;",
    "0" * 7_000,
]


@pytest.fixture
def plugged(desk, settings, tmp_path):
    """Return a scanner that is plugged into the desk and heard."""
    from tests.system.serial.scanner import PlayedScanner

    scanner = PlayedScanner(tmp_path / "scanner").plug_in()
    settings.change(serial_ports=str(scanner.path))
    desk.program.listen()
    desk.reads("inputs", "Ready: ")
    yield scanner
    desk.program.stop_listening()
    scanner.unplug()


def test_serial_scan_is_welcomed_like_any_other(desk, plugged, codes):
    plugged.scans(codes.mueller)
    desk.reads("verdict-name", "Änne Müller")
    assert desk.see("search").text() == ""


def test_wedge_and_serial_scanner_work_side_by_side(desk, plugged, codes):
    plugged.scans(codes.mueller)
    desk.scan(codes.wu)
    desk.waits(lambda: len(desk.log()) == 2)
    assert {answer.guest.name for answer in desk.log()} == {"Änne Müller", "Li Wu"}


def test_unplugged_scanner_is_on_the_status_bar_and_goes_by_itself(desk, plugged, codes):
    plugged.unplug()
    desk.reads("inputs", "is gone. Plug it in")
    plugged.plug_in()
    desk.reads("inputs", "Ready: ")
    plugged.scans(codes.wu)
    desk.reads("verdict-name", "Li Wu")


def test_line_without_an_end_is_said_where_its_answer_would_be(desk, plugged, codes):
    for _ in range(20):
        plugged.sends(b"x" * 1_000)
        desk.qtbot.wait(1)
    desk.reads("verdict-sentence", "too long for a code")
    plugged.scans("")
    plugged.scans(codes.wu)
    desk.reads("verdict-name", "Li Wu")
    assert len(desk.log()) == 1


def test_settings_without_serial_scanners_put_them_away(desk, plugged):
    desk.program.change_settings({"serial_ports": "off"})
    assert not desk.program.inputs.states
    desk.waits(lambda: not desk.window.desk_page().inputs.isVisible())


def test_scanners_are_chosen_in_the_settings(desk, settings):
    settings.change(serial_ports="ttyS7, ttyS8")
    desk.window.show_settings(settings.now)
    desk.press(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    dialog = desk.dialog("settings")
    ports, baud = desk.see("serial-ports"), desk.see("serial-baud")
    assert ports.currentText() == "ttyS7, ttyS8"  # what only the file can say is kept
    ports.setCurrentIndex(ports.findData("usb"))
    baud.setCurrentIndex(baud.findData("115200"))
    dialog.accept()
    assert (settings.now.serial_ports, settings.now.serial_baud) == ("usb", 115_200)


def test_scan_that_was_spoilt_is_said_in_the_dialog_that_covers_the_desk(desk, plugged):
    desk.press(Qt.Key.Key_F3)
    desk.dialog("walk-in")
    plugged.sends(b"\xff\xfe\x80\x81\r")
    desk.reads("dialog-warning", "can't be read")


class UrlTrap(QObject):
    """Takes note of every address that would have been opened."""

    def __init__(self):
        super().__init__()
        self.opened = []

    @Slot("QUrl")
    def take(self, url):
        self.opened.append(url)


@pytest.fixture
def opened():
    """Return what was opened or run during a test, by Python or on the desktop."""
    trap, watching = UrlTrap(), [True]
    kinds = {"subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.startfile", "webbrowser.open"}

    def audit(event, args):
        if watching and (event in kinds or (event == "open" and str(args[0]).startswith(("/etc/", "file:")))):
            trap.opened.append((event, args))

    sys.addaudithook(audit)  # for ever; so it is told when to stop
    for scheme in ("file", "https", "javascript"):
        QDesktopServices.setUrlHandler(scheme, trap, "take")
    yield trap.opened
    watching.clear()
    for scheme in ("file", "https", "javascript"):
        QDesktopServices.unsetUrlHandler(scheme)


def test_trap_would_notice_what_is_opened(opened):
    from pathlib import Path

    from PySide6.QtCore import QUrl

    Path("/etc/passwd").read_bytes()
    QDesktopServices.openUrl(QUrl("file:///etc/passwd"))
    assert len(opened) == 2


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_nothing_scanned_is_opened_run_or_shown_as_markup(desk, plugged, opened, text):
    plugged.scans(text)
    desk.waits(lambda: len(desk.log()) == 1)
    desk.waits(lambda: len(desk.rows("recent")) == 1)
    assert tidy(text)[:12] in desk.rows("recent")[0]  # it is shown, as it is
    shown = [label for label in desk.window.findChildren(QLabel) if label.text()]
    assert not [
        label.text() for label in shown if label.textFormat() != Qt.TextFormat.PlainText and "<" in label.text()
    ]
    invisible = {"Cc", "Cf"}
    texts = [label.text() for label in shown] + desk.rows("recent")
    assert not [each for each in texts if invisible & {unicodedata.category(c) for c in each.replace("\n", "")}]
    assert opened == []


@pytest.fixture
def crowd(tmp_path):
    """Return an event with a guest for every scan of a minute, at a workshop: badges are another matter."""
    path, table_path = tmp_path / "crowd.checkin", tmp_path / "crowd.csv"
    source = random.Random(20)
    numbers = source.sample(range(10**8), MINUTE)
    codes = [f"GAST-{number:08}" for number in numbers]
    rows = "".join(f"Vorname{i};Nachname{i};{code};bestätigt\n" for i, code in enumerate(codes))
    table_path.write_text("Vorname;Nachname;Ticketcode;Status\n" + rows, encoding="utf-8")
    create_event(path, name="Gedränge", entrance="Eingang")
    table, file = read_table(table_path), open_file(path)
    try:
        with file.writing() as db:
            checkpoints.add(db, Checkpoint("workshop", "Workshop", Kind.WORKSHOP))
        for _ in import_rows(
            file, guest_rows(table, recognise(table.columns)), says_status=True, now=datetime.now(UTC)
        ):
            pass
    finally:
        file.close()
    return path, codes


@pytest.fixture
def late_desk(program, crowd, at_window, settings, tmp_path):
    """Return the desk at the crowd's workshop, with a scanner plugged in."""
    from tests.system.serial.scanner import PlayedScanner

    program.open_now(crowd[0], "Workshop")
    scanner = PlayedScanner(tmp_path / "scanner").plug_in()
    settings.change(serial_ports=str(scanner.path))
    program.listen()
    person = at_window(program)
    yield person, scanner
    program.stop_listening()
    scanner.unplug()


@pytest.mark.timeout(240)
def test_scans_of_a_minute_are_all_answered_in_order(late_desk, crowd):
    person, scanner = late_desk
    _, codes = crowd
    sent_at, waits_s, answers = {}, [], []

    def take(answer):
        answers.append(answer)
        waits_s.append(time.perf_counter() - sent_at[answer.code])

    person.program._session.link.answered.connect(take)
    todo = iter(codes)
    begun = time.perf_counter()
    batch = 1 if PACE_S else 50  # 50 codes fit into the kernel's buffer
    while block := list(islice(todo, batch)):
        for code in block:
            sent_at[code] = time.perf_counter()
            scanner.scans(code)
        person.qtbot.wait(1)  # the window lives meanwhile
        while PACE_S and time.perf_counter() < begun + PACE_S * len(sent_at):
            person.qtbot.wait(1)
    person.qtbot.waitUntil(lambda: len(answers) == len(codes), timeout=120_000)
    took_s = time.perf_counter() - begun
    if PACE_S:
        middle_ms, longest_ms = 1_000 * sorted(waits_s)[MINUTE // 2], 1_000 * max(waits_s)
        print(f"{MINUTE} scans in {took_s:.1f} s, answered after {middle_ms:.1f} ms, at most {longest_ms:.1f} ms")
    assert [answer.code for answer in answers] == codes
    assert all(answer.verdict.admitted and not answer.repeated for answer in answers)
    logged = person.program._session.store.call(lambda: person.program._session.desk.recent(MINUTE + 1))
    assert [answer.code for answer in reversed(logged)] == codes
    person.reads("verdict-name", f"Nachname{MINUTE - 1}")
