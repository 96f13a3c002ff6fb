"""How long the window takes: to open, and from a scanner's Enter to the painted verdict."""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from checkin.app import Program
from checkin.settings import SettingsFile
from checkin.ui.inputs.wedge_input import WedgeInput

RUNS = 7
SCANS = 100
REST_MS = 150  # between two guests, so that the badge of the last one is out of the way
QUIT_WHEN_PAINTED = """
import sys
import time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Painted(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and isinstance(watched, QMainWindow):
            QTimer.singleShot(0, self.usable)
        return False
    def usable(self):
        print(time.monotonic(), flush=True)
        QApplication.quit()
app = QApplication(sys.argv[:1])
painted = Painted()
app.installEventFilter(painted)
"""
EMPTY = QUIT_WHEN_PAINTED + "window = QMainWindow(); window.show(); app.exec()"
OURS = QUIT_WHEN_PAINTED + "from pathlib import Path; from checkin.app import run; run(Path(sys.argv[1]))"


def started(script, *words):
    """Seconds from the start of the process until its painted window takes its first event; the one clock of both."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its bytecode
    begin = time.monotonic()
    run = subprocess.run(
        [sys.executable, "-c", script, *map(str, words)],
        check=True,
        cwd=Path(__file__).parents[2],
        env=environment,
        timeout=60,
        capture_output=True,
        text=True,
    )
    return float(run.stdout.split()[0]) - begin


def test_the_window_opens_nearly_as_fast_as_an_empty_one(hundred_thousand):
    started(EMPTY), started(OURS, hundred_thousand[0])
    pairs = [(started(OURS, hundred_thousand[0]), started(EMPTY)) for _ in range(RUNS)]
    ours, empty = (statistics.median(side) for side in zip(*pairs, strict=True))
    print(f"\nstart with 100,000 guests: {ours * 1e3:.0f} ms, empty window {empty * 1e3:.0f} ms, {ours / empty:.2f}")
    assert ours / empty <= 1.5


class Watch(QObject):
    """Notes when the verdict was last painted."""

    def __init__(self, panel):
        super().__init__()
        self.painted_at = 0.0
        panel.installEventFilter(self)

    def eventFilter(self, _watched, event):  # noqa: N802 -- Qt's name
        if event.type() == QEvent.Type.Paint:
            self.painted_at = time.perf_counter()
        return False


def test_a_verdict_is_painted_in_a_blink(hundred_thousand, tmp_path, qtbot):
    path, codes = hundred_thousand
    program = Program(SettingsFile(tmp_path / "settings.toml"))
    qtbot.addWidget(program.window)
    program.open_now(path)
    program.window.show()
    wedge = WedgeInput(QApplication.instance())
    wedge.scanned.connect(program.scan)
    panel = program.window.findChild(QObject, "verdict")
    watch = Watch(panel)
    session = program._session
    times = []
    for code in codes[:: len(codes) // SCANS][:SCANS]:
        for key in code:
            QTest.keyClick(program.window.windowHandle(), key)
        with qtbot.waitSignal(session.link.answered, timeout=5000):
            entered_at = time.perf_counter()
            QTest.keyClick(program.window.windowHandle(), Qt.Key.Key_Return)
        qtbot.waitUntil(lambda since=entered_at: watch.painted_at > since, timeout=5000)
        times.append(watch.painted_at - entered_at)
        qtbot.wait(REST_MS)
    program.close()
    times.sort()
    p99 = times[int(len(times) * 0.99)]
    print(f"\nEnter to painted verdict: median {statistics.median(times) * 1e3:.1f} ms, p99 {p99 * 1e3:.1f} ms")
    assert p99 < 0.050
