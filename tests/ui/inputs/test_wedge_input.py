import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QListWidget,
    QPushButton,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from checkin.ui.inputs.wedge_input import WedgeInput

CODE = "7KQ4-MXAB-29"


class Desk(QWidget):
    """A window with one of each thing that can have the focus."""

    def __init__(self):
        super().__init__()
        self.search, self.pressed = QLineEdit(), []
        self.button = QPushButton("Undo")
        self.button.clicked.connect(lambda: self.pressed.append("button"))
        self.list = QListWidget()
        self.list.addItems(["7 Guest", "Keller", "Maier"])
        self.list.setCurrentRow(1)
        self.table = QTableWidget(2, 2)
        self.choice = QComboBox()
        self.choice.addItems(["Entrance", "Kitchen", "Market"])
        layout = QVBoxLayout(self)
        for widget in (self.search, self.button, self.list, self.table, self.choice):
            layout.addWidget(widget)


class Scans(QObject):
    def __init__(self, wedge):
        super().__init__()
        self.texts = []
        wedge.scanned.connect(self.texts.append)


@pytest.fixture
def wedge(qapp):
    wedge = WedgeInput(qapp)
    yield wedge
    wedge.stop()
    wedge.setParent(None)
    wedge.deleteLater()


@pytest.fixture
def scans(wedge):
    return Scans(wedge)


@pytest.fixture
def desk(qtbot):
    desk = Desk()
    qtbot.addWidget(desk)
    desk.show()
    qtbot.waitUntil(lambda: QApplication.focusWindow() is desk.windowHandle())
    return desk


def press(key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWindow(), key, modifiers)


def scan(text=CODE, end=Qt.Key.Key_Return):
    """Type as fast as a scanner, through the window system's own way in."""
    for character in text:
        press(character)
    if end is not None:
        press(end)


def type_by_hand(qtbot, text, gap_ms):
    for character in text:
        press(character)
        qtbot.wait(gap_ms)


@pytest.mark.parametrize("focus", ["search", "button", "list", "table", "choice"])
@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab])
def test_scan_arrives_wherever_the_focus_is_and_changes_nothing_there(qtbot, desk, wedge, scans, focus, end):
    getattr(desk, focus).setFocus()
    with qtbot.waitSignal(wedge.scanned):
        scan(end=end)
    qtbot.wait(100)  # longer than any key is held
    assert scans.texts == [CODE]
    assert desk.focusWidget() is getattr(desk, focus)
    assert desk.search.text() == ""
    assert desk.pressed == []
    assert desk.list.currentRow() == 1
    assert desk.table.item(0, 0) is None
    assert desk.choice.currentIndex() == 0


def test_scan_arrives_through_a_modal_dialog_and_presses_none_of_its_buttons(qtbot, desk, wedge, scans):
    dialog = QDialog(desk)
    button = QPushButton("Delete everything", dialog)
    button.setDefault(True)
    button.clicked.connect(dialog.accept)

    def scan_into_it():
        with qtbot.waitSignal(wedge.scanned):
            scan()
        states.append((dialog.isVisible(), QApplication.activeModalWidget()))
        dialog.reject()

    states = []
    QTimer.singleShot(50, scan_into_it)
    assert dialog.exec() == QDialog.DialogCode.Rejected
    assert scans.texts == [CODE]
    assert states == [(True, dialog)]


def test_two_scans_back_to_back_arrive_in_order(qtbot, desk, wedge, scans):
    with qtbot.waitSignals([wedge.scanned, wedge.scanned]):
        scan("FIRST-CODE")
        scan("SECOND-CODE")
    assert scans.texts == ["FIRST-CODE", "SECOND-CODE"]


def test_code_without_an_end_arrives_after_a_pause(qtbot, desk, wedge, scans):
    with qtbot.waitSignal(wedge.scanned):
        scan(end=None)
    assert scans.texts == [CODE]
    assert desk.search.text() == ""


def test_keys_of_a_person_reach_the_field_in_order(qtbot, desk, scans):
    desk.search.setFocus()
    type_by_hand(qtbot, "Jurgen Moller 42", 40)
    qtbot.waitUntil(lambda: desk.search.text() == "Jurgen Moller 42")
    assert scans.texts == []


@pytest.mark.parametrize("name", ["Lim", "Wolf", "Meier"])
def test_short_burst_with_enter_is_a_persons_and_keeps_its_order(qtbot, desk, scans, name):
    desk.search.setFocus()
    entered = []
    desk.search.returnPressed.connect(lambda: entered.append(desk.search.text()))
    scan(name)
    qtbot.waitUntil(lambda: bool(entered))
    assert entered == [name]
    assert scans.texts == []


def test_key_of_the_scan_sets_off_no_shortcut(qtbot, desk, wedge, scans):
    fired = []
    for keys in ("7", "K", "Return"):
        QShortcut(QKeySequence(keys), desk).activated.connect(lambda keys=keys: fired.append(keys))
    with qtbot.waitSignal(wedge.scanned):
        scan()
    assert scans.texts == [CODE]
    assert fired == []


def test_shortcut_does_not_overtake_the_letters_before_it(qtbot, desk, scans):
    desk.search.setFocus()
    seen = []
    QShortcut(QKeySequence("Return"), desk).activated.connect(lambda: seen.append(desk.search.text()))
    scan("Wu")
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == ["Wu"]


def test_shortcut_with_a_modifier_works_at_once(qtbot, desk):
    fired = []
    QShortcut(QKeySequence("Ctrl+K"), desk).activated.connect(lambda: fired.append(True))
    press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert fired == [True]


def test_button_is_pressed_by_space_and_only_once(qtbot, desk, wedge):
    desk.button.setFocus()
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: desk.pressed == ["button"])
    qtbot.wait(100)
    assert desk.pressed == ["button"]


def test_dialog_opened_by_a_returned_key_hears_the_next_scan(qtbot, desk, wedge, scans):
    dialog = QDialog(desk)
    field = QLineEdit(dialog)

    def scan_into_it():
        qtbot.waitUntil(lambda: QApplication.focusWindow() is dialog.windowHandle())
        with qtbot.waitSignal(wedge.scanned):
            scan()
        dialog.reject()

    desk.button.clicked.connect(lambda: (QTimer.singleShot(0, scan_into_it), dialog.exec()))
    desk.button.setFocus()
    with qtbot.waitSignal(dialog.finished):
        press(Qt.Key.Key_Space)
    assert scans.texts == [CODE]
    assert field.text() == ""


def deliver(window, character, at_ms):
    """Deliver a key pressed at ``at_ms``, whenever it is delivered."""
    key = Qt.Key.Key_Return if character == "\r" else Qt.Key(ord(character.upper()))
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, character)
    event.setTimestamp(at_ms)
    QCoreApplication.sendEvent(window, event)


def test_scan_is_whole_when_the_ui_thread_was_busy_in_its_middle(qtbot, desk, wedge, scans):
    window = desk.windowHandle()
    keys = [(character, 1000 + 5 * place) for place, character in enumerate(CODE + "\r")]
    for character, at_ms in keys[:4]:
        deliver(window, character, at_ms)
    QTimer.singleShot(0, lambda: [deliver(window, *key) for key in keys[4:]])
    QTest.qSleep(300)  # the busy thread itself; the timer for the held keys has long run out behind it
    qtbot.waitUntil(lambda: bool(scans.texts) or bool(desk.search.text()))
    assert scans.texts == [CODE]


def test_slow_keys_that_queued_behind_a_busy_ui_thread_are_a_persons(qtbot, desk, scans):
    desk.search.setFocus()
    for place, character in enumerate("Schneider"):
        deliver(desk.windowHandle(), character, 1000 + 90 * place)
    qtbot.waitUntil(lambda: desk.search.text() == "Schneider")
    assert scans.texts == []


def test_keys_without_a_time_are_timed_when_they_arrive(qtbot, desk, wedge, scans):
    with qtbot.waitSignal(wedge.scanned):
        for character in CODE + "\r":
            deliver(desk.windowHandle(), character, 0)
    assert scans.texts == [CODE]


def test_held_down_key_is_nobodys_scan(qtbot, desk, scans):
    desk.search.setFocus()
    for place in range(12):
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_E, Qt.KeyboardModifier.NoModifier, "e", autorep=place > 0)
        event.setTimestamp(1000 + 30 * place + (250 if place else 0))
        QCoreApplication.sendEvent(desk.windowHandle(), event)
    press(Qt.Key.Key_Return)
    assert desk.search.text() == "e" * 12
    qtbot.wait(100)
    assert scans.texts == []


def test_shift_and_caps_lock_are_no_characters(qtbot, desk, wedge, scans):
    with qtbot.waitSignal(wedge.scanned):
        for character in "AbCdEf12":
            press(Qt.Key.Key_Shift)
            press(Qt.Key.Key_CapsLock)
            press(character)
        press(Qt.Key.Key_Return)
    assert scans.texts == ["AbCdEf12"]


def test_key_events_carry_a_time(qtbot, desk):
    times = []

    class Watch(QObject):
        def eventFilter(self, watched, event):  # noqa: N802  Qt's name
            if event.type() == QEvent.Type.KeyPress:
                times.append(event.timestamp())
            return False

    watch = Watch()
    desk.windowHandle().installEventFilter(watch)
    press("a")
    assert len(times) == 1
    assert times[0] > 0


class Bus(QObject):
    """Holds keys back as Qt does while a screen reader runs, and delivers copies without their times, one by one."""

    def __init__(self):
        super().__init__()
        self.waiting = []

    def eventFilter(self, watched, event):  # noqa: N802 -- Qt calls it so
        if event.type() not in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease) or not event.spontaneous():
            return False
        if not watched.isWindowType():
            return False
        copy = QKeyEvent(event.type(), event.key(), event.modifiers(), 0, 0, 0, event.text())
        self.waiting.append(copy)
        return True

    def answer(self, window):
        QCoreApplication.postEvent(window, self.waiting.pop(0))


def test_a_screen_reader_that_keeps_keys_waiting_breaks_no_scan(qapp, qtbot, desk, scans):
    bus = Bus()
    qapp.installEventFilter(bus)
    try:
        for letter in CODE:
            QTest.keyClick(desk.windowHandle(), letter)
        QTest.keyClick(desk.windowHandle(), Qt.Key.Key_Return)
        assert len(bus.waiting) == 2 * len(CODE) + 2
        while bus.waiting:
            bus.answer(desk.windowHandle())
            qtbot.wait(110 if len(bus.waiting) == 6 else 5)  # once longer than a scanner ever pauses within a code
    finally:
        qapp.removeEventFilter(bus)
    qtbot.waitUntil(lambda: scans.texts == [CODE])
    assert desk.search.text() == ""
