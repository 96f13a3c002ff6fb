"""Qt's own printing, through a real spooler to a real printer process: what arrives is as large as it was drawn."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.system.printing.pages import MARGINS_MM, measured, turned
from tests.system.printing.test_size import TOLERANCE_MM
from tests.system.printing.world import PATIENCE_S, Cups, Device, wait_for

# A process of its own: Qt asks once which spooler there is.
SEND = """
import sys
from PySide6.QtGui import QGuiApplication
from checkin.errors import PrinterError
from checkin.printing.printer import Paper
from checkin.ui.paper.qt_printer import QtPrinter, printer_names
from tests.system.printing.pages import page

app = QGuiApplication([])
width_mm, height_mm = map(float, sys.argv[1:])
assert printer_names() == ["Badge"], printer_names()
printer = QtPrinter("Badge")
print(printer.state().condition)
spool_id = printer.send(page(width_mm, height_mm), "badge 1", Paper(width_mm, height_mm))
look = printer.look(spool_id)
print(look.progress, look.reason)
try:
    QtPrinter("Nobody").send(b"", "badge", Paper(62, 100))
except PrinterError as error:
    print(error.fault)
print(QtPrinter("Nobody").state().reason)
"""


@pytest.mark.parametrize(("width_mm", "height_mm"), [(62, 100), (105, 148), (86, 54)])
def test_a_page_arrives_as_large_as_it_was_drawn(cups: Cups, device: Device, width_mm: float, height_mm: float) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SEND, str(width_mm), str(height_mm)],
        env={**os.environ, "CUPS_SERVER": cups.server, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, timeout=PATIENCE_S, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["idle", "uncertain", "not-followed", "printer_unknown", "unknown-printer"]
    wait_for(lambda: device.pages)
    arrived = measured(device.pages[0])
    if (arrived.size_mm[0] > arrived.size_mm[1]) != (width_mm > height_mm):
        one_way = turned(arrived)
        arrived = min(one_way, turned(turned(one_way)), key=lambda seen: abs(seen.margins_mm[0] - MARGINS_MM[0]))
    assert arrived.size_mm == pytest.approx((width_mm, height_mm), abs=TOLERANCE_MM)
    assert arrived.margins_mm == pytest.approx(MARGINS_MM, abs=TOLERANCE_MM)
