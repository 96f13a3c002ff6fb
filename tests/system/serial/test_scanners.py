"""Serial scanners as the kernel and Qt deliver them: cut lines, garbage, two at once, cables pulled."""

import random
import time

import pytest

from checkin.errors import Fault
from checkin.scanning.ports import PortInfo
from checkin.scanning.stream import SILENCE_MS
from checkin.ui.inputs.serial_port import SerialScanner

BAUD = 9_600


@pytest.fixture
def heard(qtbot, serial_input, scanner_at):
    """Return a plugged scanner that is listened to, with what is told of it, and how to wait for that."""
    scanner = scanner_at("scanner")
    serial_input.use(str(scanner.path), BAUD)
    told = serial_input.told

    def until(**wanted):
        qtbot.waitUntil(lambda: {name: getattr(told, name) for name in wanted} == wanted, timeout=5_000)

    scanner.told, scanner.until, scanner.port = told, until, serial_input._scanners[0]._port
    assert [state.is_working for state in told.states] == [True]
    return scanner


@pytest.mark.parametrize("end", ["\r", "\n", "\r\n", "\t"])
def test_code_is_heard_without_its_end(heard, end):
    heard.scans("Zoë-Łukasz-1", end)
    heard.scans("CHK-2", end)
    heard.until(codes=["Zoë-Łukasz-1", "CHK-2"], spoilt=[])


def test_code_without_an_end_is_heard_after_a_silence(heard):
    heard.scans("CHK-1", "")
    heard.until(codes=["CHK-1"])


def test_line_that_comes_in_pieces_is_one_code(heard, qtbot):
    heard.scans("CHK-0")
    heard.until(codes=["CHK-0"])
    for piece in (b"CH", b"K-\xc3", b"\xb6", b"-1", b"\r\nCHK-", b"2\r\n"):
        with qtbot.waitSignal(heard.port.readyRead, timeout=5_000):
            heard.sends(piece)
    heard.until(codes=["CHK-0", "CHK-ö-1", "CHK-2"])


def test_busy_window_cuts_no_code_in_two(heard, qtbot):
    with qtbot.waitSignal(heard.port.readyRead, timeout=5_000):
        heard.scans("CHK-", "")
    heard.scans("1", "")
    time.sleep(3 * SILENCE_MS / 1_000)  # the UI thread is busy, and its timer overdue, when the rest is delivered
    heard.until(codes=["CHK-1"])


def test_half_a_code_is_said_and_no_code(heard):
    heard.scans("CHK-1")
    heard.until(codes=["CHK-1"])
    heard.scans("CHK-", "")
    heard.until(spoilt=[Fault.SCAN_INCOMPLETE], codes=["CHK-1"])


def test_garbage_is_said_and_the_next_code_heard(heard, qtbot):
    noise = random.Random(5).randbytes(3_000)
    heard.sends(noise + b"\x03\r")
    heard.scans("CHK-2")
    qtbot.waitUntil(lambda: heard.told.codes[-1:] == ["CHK-2"], timeout=5_000)
    assert Fault.SCAN_GARBLED in heard.told.spoilt
    assert len(heard.told.spoilt) < 5  # not one for each line of the noise


def test_codes_in_a_burst_all_arrive_in_order(heard):
    codes = [f"X{number:05}" for number in range(2_000)]
    for start in range(0, len(codes), 100):
        heard.sends("".join(f"{code}\r" for code in codes[start : start + 100]).encode())
        heard.until(codes=codes[: start + 100])
    assert heard.told.spoilt == []


def test_megabyte_without_an_end_is_one_message(heard, qtbot):
    sent = 0
    while sent < 1_000_000:
        with qtbot.waitSignal(heard.port.readyRead, timeout=5_000):
            heard.sends(b"x" * 4_000)
        sent += 4_000
    heard.scans("the tail of it")
    heard.scans("CHK-2")
    heard.until(codes=["CHK-2"], spoilt=[Fault.SCAN_TOO_LONG])


def test_two_scanners_at_once_do_not_mix(qtbot, serial_input, scanner_at):
    left, right = scanner_at("left"), scanner_at("right")
    serial_input.use(f"{left.path}, {right.path}", BAUD)
    told = serial_input.told
    left.scans("LEFT-", "")
    right.scans("RIGHT-1")
    left.scans("1")
    qtbot.waitUntil(lambda: len(told.codes) == 2, timeout=5_000)
    assert sorted(told.codes) == ["LEFT-1", "RIGHT-1"]


def test_unplugged_scanner_says_so_and_comes_back_by_itself(heard, qtbot):
    heard.unplug()
    qtbot.waitUntil(lambda: len(heard.told.states) == 2, timeout=5_000)
    assert heard.told.states[-1].reason.fault is Fault.SCANNER_AWAY
    heard.plug_in()
    qtbot.waitUntil(lambda: len(heard.told.states) == 3, timeout=5_000)
    assert heard.told.states[-1].is_working
    heard.scans("BACK-1")
    heard.until(codes=["BACK-1"])


def test_half_a_code_before_the_cable_was_pulled_is_forgotten(heard, qtbot):
    with qtbot.waitSignal(heard.port.readyRead, timeout=5_000):
        heard.scans("HALF-", "")
    heard.unplug()
    qtbot.waitUntil(lambda: len(heard.told.states) == 2, timeout=5_000)
    heard.plug_in()
    qtbot.waitUntil(lambda: len(heard.told.states) == 3, timeout=5_000)
    heard.scans("BACK-1")
    heard.until(codes=["BACK-1"], spoilt=[])


def test_scanner_that_is_plugged_in_later_is_heard(qtbot, serial_input, scanner_at):
    scanner = scanner_at("scanner")
    scanner.unplug()
    serial_input.use(str(scanner.path), BAUD)
    assert serial_input.told.states[-1].reason.fault is Fault.SCANNER_AWAY
    scanner.plug_in()
    qtbot.waitUntil(lambda: serial_input.told.states[-1].is_working, timeout=5_000)
    scanner.scans("LATE-1")
    qtbot.waitUntil(lambda: serial_input.told.codes == ["LATE-1"], timeout=5_000)


def test_other_scanner_is_heard_while_one_is_unplugged(qtbot, serial_input, scanner_at):
    left, right = scanner_at("left"), scanner_at("right")
    serial_input.use(f"{left.path}, {right.path}", BAUD)
    left.unplug()
    right.scans("RIGHT-1")
    qtbot.waitUntil(lambda: serial_input.told.codes == ["RIGHT-1"], timeout=5_000)
    qtbot.waitUntil(lambda: len(serial_input.told.states) == 3, timeout=5_000)


def test_scanner_that_is_put_away_is_spoken_of_no_more(heard, serial_input):
    serial_input.use("off", BAUD)
    state = heard.told.states[-1]
    assert (state.is_working, state.reason) == (False, None)


def test_port_that_another_program_has_is_said(qtbot, heard):
    states = []
    second = SerialScanner(PortInfo(str(heard.path)), "second", BAUD)
    second.stated.connect(states.append)
    second.open()
    assert [state.reason.fault for state in states] == [Fault.SCANNER_TAKEN]
    second.close()
