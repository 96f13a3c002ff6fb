"""A guest who stands at the kiosk."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
PIN = "2468"


class Visitor:
    """Stands at the kiosk; uses a finger or the keys."""

    def __init__(self, desk):
        self.desk = desk
        self.window = desk.window.guests().kiosk

    def read(self):
        shown = [each for each in self.window.findChildren(QLabel) if each.isVisible() and each.text()]
        buttons = [each for each in self.window.findChildren(QPushButton, "kiosk-match") if each.isVisible()]
        return "\n".join(each.text() for each in (*shown, *buttons))

    def reads(self, text):
        self.desk.waits(lambda: text in self.read())

    def tap(self, name):
        found = [each for each in self.window.findChildren(QPushButton, name) if each.isVisible()]
        assert found, f"{name} is not to be seen"
        QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)

    def tap_keys(self, text):
        keyboards = [each for each in self.window.findChildren(QPushButton) if each.isVisible()]
        for letter in text:
            key = next(each for each in keyboards if each.accessibleName() in (letter, {" ": "Space"}.get(letter)))
            QTest.mouseClick(key, Qt.MouseButton.LeftButton)

    def find(self, name):
        """Ask for ``name``, typed on the page's own keyboard."""
        self.window.name.field.clear()
        self.tap_keys(name)
        self.tap("kiosk-name-go")
