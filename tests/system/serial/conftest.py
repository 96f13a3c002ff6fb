"""Scanners on pseudo-terminals: real bytes through the kernel, Qt and the program."""

import sys
from types import SimpleNamespace

import pytest


@pytest.fixture
def scanner_at(tmp_path):
    """Return a function that plugs a scanner in, at a port of that name."""
    if sys.platform == "win32":
        pytest.skip("Windows has no pseudo-terminals that are serial ports")
    from tests.system.serial.scanner import PlayedScanner

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
    from checkin.ui.inputs.serial_input import SerialInput

    given = SerialInput(list)
    told = SimpleNamespace(codes=[], spoilt=[], states=[])
    given.scanned.connect(told.codes.append)
    given.spoilt.connect(lambda error: told.spoilt.append(error.fault))
    given.stated.connect(told.states.append)
    given.told = told
    yield given
    given.stop()
