"""A window with the wedge input in a process of its own: tells on standard output what reached whom.

F1 to F3 put the focus on the field, the button, the list; F4 opens a modal dialog, F5 keeps the UI thread busy,
F12 tells the state and starts afresh.
"""

import json
import sys
import time
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QListWidget, QPushButton, QVBoxLayout, QWidget

from checkin.ui.inputs.wedge_input import WedgeInput

BUSY_S = 0.5
SETTLED_MS = 100  # longer than any key is held


def tell(**facts):
    print(json.dumps(facts), flush=True)


class Window(QWidget):
    def __init__(self, wedge):
        super().__init__()
        self.scans, self.pressed, self.entered = [], 0, []
        self.field, self.button, self.list = QLineEdit(), QPushButton("Undo"), QListWidget()
        self.list.addItems(["Anna", "Berta", "Caesar"])
        self.dialog = QDialog(self)
        self.dialog_button = QPushButton("Delete", self.dialog)
        layout = QVBoxLayout(self)
        for widget in (self.field, self.button, self.list):
            layout.addWidget(widget)
        wedge.scanned.connect(self.note_scan)
        self.button.clicked.connect(self.note_press)
        self.dialog_button.clicked.connect(self.note_press)
        self.field.returnPressed.connect(self.note_enter)
        self.bind(self)
        self.bind(self.dialog)

    def bind(self, parent):
        for key, action in {
            "F1": self.field.setFocus,
            "F2": self.button.setFocus,
            "F3": self.list.setFocus,
            "F4": self.open_dialog,
            "F5": partial(time.sleep, BUSY_S),
            "F12": partial(QTimer.singleShot, SETTLED_MS, self.tell_state),
        }.items():
            shortcut = QShortcut(QKeySequence(key), parent, context=Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(action)

    def open_dialog(self):
        self.dialog.open()
        tell(window=int(self.dialog.winId()))

    def note_scan(self, text):
        self.scans.append(text)

    def note_press(self):
        self.pressed += 1

    def note_enter(self):
        self.entered.append(self.field.text())

    def tell_state(self):
        focus = QApplication.focusWidget()
        tell(
            scans=self.scans,
            field=self.field.text(),
            entered=self.entered,
            pressed=self.pressed,
            row=self.list.currentRow(),
            dialog=self.dialog.isVisible(),
            focus=type(focus).__name__,
        )
        self.scans, self.pressed, self.entered = [], 0, []
        self.field.clear()
        self.list.setCurrentRow(2)
        self.dialog.reject()


def main():
    app = QApplication(sys.argv)
    window = Window(WedgeInput(app))
    window.list.setCurrentRow(2)
    window.show()
    tell(window=int(window.winId()))
    app.exec()


main()
