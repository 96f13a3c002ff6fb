"""Scanners on pseudo-terminals: real bytes through the kernel, Qt and the program."""

import os
import sys
import termios
from types import SimpleNamespace

import pytest


class PlayedScanner:
    """A scanner at the end of a cable: ``path`` stays the same however often it is plugged in."""

    def __init__(self, path):
        self.path = path
        self._hand = None

    def plug_in(self):
        self._hand, port = os.openpty()
        attributes = termios.tcgetattr(port)
        attributes[0] = attributes[1] = attributes[3] = 0  # raw from the first byte on, before anybody opens it
        termios.tcsetattr(port, termios.TCSANOW, attributes)
        self.path.symlink_to(os.ttyname(port))
        os.close(port)
        return self

    def unplug(self):
        if self._hand is not None:
            self.path.unlink()
            os.close(self._hand)
            self._hand = None

    def sends(self, data):
        """Send all of ``data``; the port must be open by now, or the kernel keeps only 4 KiB of it."""
        while data:
            data = data[os.write(self._hand, data[:4_096]) :]

    def scans(self, code, end="\r"):
        self.sends((code + end).encode())


@pytest.fixture
def scanner_at(tmp_path):
    """Return a function that plugs a scanner in, at a port of that name."""
    if sys.platform == "win32":
        pytest.skip("Windows has no pseudo-terminals that are serial ports")
    made = []

    def plugged_in(name):
        made.append(PlayedScanner(tmp_path / name))
        return made[-1].plug_in()

    yield plugged_in
    for each in made:
        each.unplug()


@pytest.fixture
def serial_input(qtbot):
    """Return a serial input, and what it has told."""
    from checkin.ui.serial_input import SerialInput

    given = SerialInput(list)
    told = SimpleNamespace(codes=[], spoilt=[], states=[])
    given.scanned.connect(told.codes.append)
    given.spoilt.connect(lambda error: told.spoilt.append(error.fault))
    given.stated.connect(told.states.append)
    given.told = told
    yield given
    given.stop()
