"""A whole program with a real event file, used as a person would: by keys, at the window that has the focus."""

import shutil
from datetime import UTC, datetime
from types import SimpleNamespace

import pytest
import shiboken6
from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from checkin.desk import create_event
from checkin.guestlists.columns import recognise
from checkin.guestlists.importing import import_rows
from checkin.guestlists.reading import read_table
from checkin.guestlists.rows import guest_rows
from checkin.scanning.wedge import WedgeOptions
from checkin.settings import SettingsFile
from checkin.storage.database import open_file
from checkin.ui.look import theme
from checkin.ui.parts.desk_dialog import DeskDialog
from checkin.ui.words import language
from tests.ui.desk.kiosk import CTRL, PIN, Visitor

GUESTS = """Vorname;Nachname;Organisation;Kategorie;Ticketcode;Status;Bemerkung
Li;Wu;Stadt Ulm;Teilnahme;LIWU-0001;bestätigt;
Änne;Müller;Stadt Köln;Vortrag;ANNE-0002;bestätigt;Mikrofon <b>links</b>
Jörg;Großmann;;Presse;JORG-0003;storniert;
Ada;Lovelace;Stadt Bonn;Teilnahme;ADA-00004;bestätigt;
"""


@pytest.fixture(scope="session")
def event_template(tmp_path_factory):
    """Return the path of an event with four guests, made once."""
    folder = tmp_path_factory.mktemp("event")
    path, guests = folder / "template.checkin", folder / "guests.csv"
    guests.write_text(GUESTS, encoding="utf-8")
    create_event(path, name="Regionalkonferenz", entrance="Eingang")
    table = read_table(guests)
    file = open_file(path)
    try:
        rows = guest_rows(table, recognise(table.columns))
        for _ in import_rows(file, rows, says_status=True, now=datetime.now(UTC)):
            pass
    finally:
        file.close()
    return path


@pytest.fixture
def event(event_template, tmp_path):
    """Return a fresh copy of the event's file."""
    return shutil.copy(event_template, tmp_path / "day.checkin")


@pytest.fixture
def settings(tmp_path):
    return SettingsFile(tmp_path / "settings.toml")


@pytest.fixture
def english(qapp):
    language.install("en")
    theme.apply(qapp)
    yield
    language.install("en")
    theme.apply(qapp)


@pytest.fixture
def program(qtbot, qapp, english, settings):
    """Return the program with nothing shown yet."""
    from checkin.app import Program
    from checkin.ui.inputs.wedge_input import WedgeInput

    program = Program(settings)
    wedge = WedgeInput(qapp)
    program.hear(wedge)
    yield program
    wedge.stop()
    program.window.close()
    program.close()
    for each in (wedge, program.window, program):
        shiboken6.delete(each)


@pytest.fixture
def desk(qtbot, program, event):
    """Return the hands and eyes of a person at the open desk."""
    program.open_now(event)
    return person_at(qtbot, program)


class Person:
    """Types, scans and reads; waits as long as a person would."""

    def __init__(self, qtbot, program):
        self.qtbot, self.program = qtbot, program
        self._scanned = QElapsedTimer()

    @property
    def window(self):
        return self.program.window

    def see(self, name):
        """Return the widget ``name`` of the window, or of the dialog over it."""
        found = [each for each in self.window.findChildren(QWidget, name) if each.isVisible()]
        assert found, f"{name} is not to be seen"
        return found[-1]

    def reads(self, name, text):
        """Wait until the label ``name`` has ``text`` in it."""
        self.qtbot.waitUntil(lambda: text in self._texts(name), timeout=5000)

    def waits(self, condition):
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=5000)

    def press(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
        if modifiers & CTRL:
            self._wait_as_people_do()
        QTest.keyClick(self._hands(), key, modifiers)

    def type(self, text):
        """Type into what has the focus; short texts are never taken for a scan."""
        field = QApplication.focusWidget()
        before = field.text()
        for letter in text:
            QTest.keyClick(self._hands(), letter)
        self.waits(lambda: field.text() != before and field.text().endswith(text))

    def scan(self, code):
        """Type as a hand scanner does: all at once, with Enter."""
        for letter in code:
            QTest.keyClick(self._hands(), letter)
        self.press(Qt.Key.Key_Return)
        self._scanned.start()

    def _wait_as_people_do(self):
        """Press no command within the time in which only a scanner can, as some do: Ctrl+J behind each code."""
        if self._scanned.isValid():
            QTest.qWait(max(0, 2 * int(WedgeOptions().patience_ms) - self._scanned.elapsed()))

    def dialog(self, name):
        """Wait for the dialog ``name`` to have the focus."""
        self.waits(lambda: self._is_open(name))
        found = self.window.findChild(DeskDialog, name)
        self.waits(lambda: QApplication.focusWindow() is found.windowHandle())
        return found

    def no_dialog(self):
        self.waits(lambda: not any(each.isVisible() for each in self.window.findChildren(DeskDialog)))
        self.waits(lambda: QApplication.focusWindow() is self.window.windowHandle())

    def rows(self, name):
        """Return what is said of each row of the list ``name``."""
        model = self.see(name).model()
        return [model.index(number, 0).data() for number in range(model.rowCount())]

    def log(self):
        """Return what the event file says: one answer a scan, the newest first."""
        session = self.program._session
        return session.store.call(lambda: session.desk.recent(100))

    def _hands(self):
        """Return the window that gets the keys, once there is one."""
        self.waits(QApplication.focusWindow)
        return QApplication.focusWindow()

    def _is_open(self, name):
        dialog = self.window.findChild(DeskDialog, name)
        return dialog is not None and dialog.isVisible() and dialog.windowHandle() is not None

    def _texts(self, name):
        return " ".join(each.text() for each in self.window.findChildren(QLabel, name) if each.isVisible())


def person_at(qtbot, program):
    program.window.show()
    qtbot.waitUntil(lambda: QApplication.focusWindow() is program.window.windowHandle())
    return Person(qtbot, program)


@pytest.fixture
def at_window(qtbot):
    """Return a function that sits a person down at a program's window."""
    return lambda program: person_at(qtbot, program)


@pytest.fixture
def codes():
    return SimpleNamespace(wu="LIWU-0001", mueller="ANNE-0002", cancelled="JORG-0003", ada="ADA-00004")


@pytest.fixture
def closed_desk(desk):
    """Return the desk with a PIN, and Kim at it."""
    session = desk.program._session
    session.store.call(lambda: session.desk.pin.choose(PIN))
    session.store.call(lambda: setattr(session.desk, "staff", "Kim"))
    return desk


@pytest.fixture
def visitor(closed_desk):
    """Return a guest in front of the kiosk, entered by its key."""
    closed_desk.press(Qt.Key.Key_K, CTRL)
    closed_desk.waits(lambda: closed_desk.window.guests().kiosk is not None)
    kiosk = closed_desk.window.guests().kiosk
    closed_desk.waits(lambda: QApplication.focusWindow() is kiosk.windowHandle())
    yield Visitor(closed_desk)
    if shiboken6.isValid(closed_desk.program.window):
        closed_desk.window._close_guests()
