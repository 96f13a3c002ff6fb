"""A designer on the screen, used as a person would: by mouse on the badge, and by keys where the focus is."""

import random

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from checkin.badges import template as t
from checkin.badges.templates import Design, shipped
from checkin.ui.designer.designer_dialog import DesignerDialog
from checkin.ui.designer.guests import invented
from checkin.ui.look import theme
from checkin.ui.words import language

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


class Organiser:
    """Looks at the badge and moves what is on it."""

    def __init__(self, qtbot, dialog):
        self.qtbot, self.dialog = qtbot, dialog
        self.kept = []
        dialog.save_wanted.connect(self.kept.append)

    @property
    def page(self):
        return self.dialog.page

    @property
    def draft(self):
        return self.page.draft

    @property
    def preview(self):
        return self.page.preview

    def see(self, name, kind=QWidget):
        found = [each for each in self.dialog.findChildren(kind, name) if each.isVisible()]
        assert found, f"{name} is not to be seen"
        return found[-1]

    def element(self, index):
        return self.draft.template.element[index]

    def point(self, left_mm, top_mm):
        """Return where a place of the badge is in the preview."""
        frame = self.preview.frame(t.Box(left=left_mm, top=top_mm, width=1, height=1))
        return QPoint(round(frame.left), round(frame.top))

    def drawn(self):
        """Wait until what is shown is what is edited."""
        self.qtbot.waitUntil(lambda: not self.preview._turn.isActive(), timeout=5000)

    def image(self):
        self.drawn()
        return self.preview.grab().toImage()

    def drag(self, start, end, *, steps=5):
        """Press, move in steps, and let go."""
        QTest.mousePress(self.preview, LEFT, NONE, start)
        for step in range(1, steps + 1):
            QTest.mouseMove(self.preview, start + (end - start) * step / steps)
            QApplication.processEvents()
        QTest.mouseRelease(self.preview, LEFT, NONE, end)
        self.drawn()

    def click(self, point):
        QTest.mouseClick(self.preview, LEFT, NONE, point)
        self.drawn()

    def press(self, key, modifiers=NONE):
        QTest.keyClick(self.hands(), key, modifiers)
        self.drawn()

    def type(self, text):
        QTest.keyClicks(self.hands(), text)
        self.drawn()

    def push(self, name):
        QTest.mouseClick(self.see(name), LEFT)
        self.drawn()

    def hands(self):
        return QApplication.focusWidget() or self.dialog

    def reads(self, text):
        notice = self.see("designer-notice")
        assert text in notice.text()


@pytest.fixture
def english(qapp):
    language.install("en")
    theme.apply(qapp)
    yield
    language.install("en")


@pytest.fixture
def opened(qtbot, qapp, english):
    """Return a function that opens the designer on a template."""
    dialogs = []

    def open_on(design, badges=None):
        dialog = DesignerDialog(design, badges or invented("Konferenz"), language="en", dice=random.Random(3))
        dialogs.append(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: dialog.isActiveWindow(), timeout=5000)
        organiser = Organiser(qtbot, dialog)
        organiser.drawn()
        return organiser

    yield open_on
    for dialog in dialogs:
        dialog.hide()
        shiboken6.delete(dialog)


@pytest.fixture
def organiser(opened):
    """Return an organiser before the A6 badge, shown at twice its true size."""
    found = opened(Design(shipped()["conference"].template))
    found.page.zoom.show_share(2.0)
    found.drawn()
    return found
