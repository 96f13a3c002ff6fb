"""The program as it is started, in a process of its own, with a scanner on a serial port."""

import os
import subprocess
import sys
import time

import pytest

from checkin.desk import create_event, open_desk
from checkin.domain.guest import Guest

PATIENCE_S = 30


@pytest.fixture
def running(tmp_path, scanner_at):
    """Return the desk's event file and its scanner."""
    scanner, event, home = scanner_at("scanner"), tmp_path / "day.checkin", tmp_path / "home"
    create_event(event, name="Regionalkonferenz", entrance="Eingang")
    desk = open_desk(event, name="reader")
    desk.add_walk_in(Guest("", "Ada Lovelace"))  # an event without guests is helped to get ready first
    desk.close()
    settings = home / "checkin" / "settings.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text(f'serial_ports = "{scanner.path}"\nsounds = "off"\n', encoding="utf-8")
    own = {name: str(home) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
    command = [sys.executable, "-m", "checkin", "desk", str(event)]
    process = subprocess.Popen(command, env={**os.environ, **own, "QT_QPA_PLATFORM": "offscreen"})
    yield event, scanner
    assert process.poll() is None, "the program ended by itself"
    process.kill()
    process.wait(PATIENCE_S)


def codes_in(event):
    desk = open_desk(event, name="reader")
    try:
        return [answer.code for answer in reversed(desk.recent(100))]
    finally:
        desk.close()


def wait_until(condition):
    """Wait for what happens in the other process."""
    end = time.monotonic() + PATIENCE_S
    while not condition():
        assert time.monotonic() < end, "nothing happened"
        time.sleep(0.05)  # the other process tells nobody


def test_started_program_hears_the_scanner_that_the_settings_name(running):
    event, scanner = running

    def is_heard():
        scanner.scans("FIRST-1")  # lost while nobody has opened the port
        return "FIRST-1" in codes_in(event)

    wait_until(is_heard)
    scanner.scans("SECOND-2")
    wait_until(lambda: "SECOND-2" in codes_in(event))
    scanner.unplug()
    scanner.plug_in()

    def is_back():
        scanner.scans("THIRD-3")
        return "THIRD-3" in codes_in(event)

    wait_until(is_back)
    assert set(codes_in(event)[1:]) == {"FIRST-1", "SECOND-2", "THIRD-3"}
