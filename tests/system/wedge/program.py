"""The program with an event open, in a process of its own: tells what can be read on it as JSON, each time it changes.

``python program.py EVENT SETTINGS``
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from checkin.app import Program, made_app
from checkin.settings import SettingsFile
from checkin.ui.inputs.wedge_input import WedgeInput

LOOK_MS = 20


def seen(kind):
    tops = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    return [each for top in tops for each in top.findChildren(kind) if each.isVisible() and each.objectName()]


def main(event, settings_path):
    settings = SettingsFile(Path(settings_path))
    app = made_app(settings.now)
    program = Program(settings)
    wedge = WedgeInput(app)
    program.hear(wedge)
    program.open_now(Path(event))
    program.window.show()
    told = [{}]

    def look():
        now = {
            "windows": [int(each.winId()) for each in app.topLevelWidgets() if each.isVisible()],
            "read": {each.objectName(): each.text() for each in seen(QLabel)},
            "typed": {each.objectName(): each.text() for each in seen(QLineEdit)},
        }
        if now != told[-1]:
            told[:] = [now]
            print(json.dumps(now), flush=True)

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(LOOK_MS)
    app.exec()


main(*sys.argv[1:])
