"""The screen that guests see: greets by name, says where to go, and forgets."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QComboBox, QLabel

from checkin.domain.checkpoint import Checkpoint, Kind
from checkin.domain.guest import Guest
from checkin.storage import checkpoints
from checkin.storage.ids import new_id
from checkin.ui.guests.guest_screen import free_screen
from checkin.ui.look import theme
from checkin.ui.words import language

CTRL = Qt.KeyboardModifier.ControlModifier
PRIVATE = ("@", "Stadt", "Teilnahme", "Vortrag", "Mikrofon", "storniert", "ANNE", "cancelled", "Cancelled")


@pytest.fixture
def screen(desk):
    """Return the guest screen, opened by its key."""
    desk.press(Qt.Key.Key_G, CTRL)
    desk.waits(lambda: desk.window.guests().screen is not None)
    return desk.window.guests().screen


def said(screen):
    return "\n".join(each.text() for each in screen.findChildren(QLabel) if not each.isHidden() and each.text())


def run_out(timer):
    assert timer.isActive()
    timer.stop()
    timer.timeout.emit()


def test_it_opens_and_closes_by_one_key_and_leaves_the_keys_to_the_desk(desk, screen, codes):
    assert screen.isVisible()
    assert "Regionalkonferenz" in said(screen)
    assert "Welcome" in said(screen)
    desk.waits(lambda: QApplication.focusWindow() is desk.window.windowHandle())
    desk.press(Qt.Key.Key_G, CTRL)
    desk.waits(lambda: desk.window.guests().screen is None)
    assert not desk.window.command("guest-screen").isChecked()
    desk.scan(codes.wu)
    desk.reads("verdict-name", "Li Wu")


def test_who_comes_in_is_welcomed_by_name_and_forgotten_after_some_seconds(desk, screen, codes, settings):
    desk.scan(codes.mueller)
    desk.waits(lambda: "Welcome, Änne Müller" in said(screen))
    assert "Your badge is being printed." in said(screen)
    assert [private for private in PRIVATE if private in said(screen)] == []
    assert screen._clear_timer.interval() == settings.now.guest_screen_s * 1000
    run_out(screen._clear_timer)
    assert "Müller" not in said(screen)
    assert screen.welcome is None


def test_a_refusal_is_neutral_and_names_neither_guest_nor_reason(desk, screen, codes):
    desk.scan(codes.cancelled)
    desk.waits(lambda: "Please talk to us at the desk" in said(screen))
    assert "Großmann" not in said(screen)
    assert [private for private in PRIVATE if private in said(screen)] == []
    tint = theme.scheme().refused
    assert tint.fill not in "".join(each.styleSheet() for each in screen.findChildren(QLabel)) + screen.styleSheet()


def test_the_next_scan_and_an_undo_clear_at_once(desk, screen, codes):
    desk.scan(codes.wu)
    desk.waits(lambda: "Li Wu" in said(screen))
    desk.scan("nobody-0")
    desk.waits(lambda: "talk to us" in said(screen))
    desk.scan(codes.mueller)
    desk.waits(lambda: "Müller" in said(screen))
    desk.press(Qt.Key.Key_F4)
    desk.reads("verdict-word", "Undone")
    desk.waits(lambda: screen.welcome is None)
    assert "Müller" not in said(screen)


def test_it_says_where_to_go_and_in_the_guests_own_language(desk, screen):
    def add(here):
        with here.file.writing() as db:
            checkpoints.add(db, Checkpoint(new_id(), "Teilhabe", Kind.WORKSHOP, room="Raum 3"))

    def come(here):
        answer = here.add_walk_in(Guest("", "Ada Koch", languages="Deutsch", stand="B 7"))
        with here.file.writing() as db:
            checkpoints.book(db, answer.guest.id, ["Teilhabe"])
        return answer

    link = desk.program._session.link
    link.do(add, lambda _: None, pytest.fail)
    link.do(come, lambda _: None, pytest.fail)
    desk.waits(lambda: "Willkommen, Ada Koch" in said(screen))
    assert "Teilhabe · Raum 3" in said(screen)
    assert "Ihr Stand: B 7" in said(screen)
    assert "Welcome" not in said(screen)


def test_a_badge_that_waits_is_not_promised(desk, screen, codes):
    desk.scan(codes.wu)
    desk.waits(lambda: "being printed" in said(screen))
    screen.show_badge_waits()
    assert "being printed" not in said(screen)
    assert "at the desk" in said(screen)


def test_the_settings_say_how_long_a_name_is_shown(desk, screen, codes, settings):
    desk.press(Qt.Key.Key_Comma, CTRL)
    dialog = desk.dialog("settings")
    choice = dialog.findChild(QComboBox, "guest-screen-s")
    assert choice.currentData() == "8"
    choice.setCurrentIndex(choice.findData("60"))
    dialog.accept()
    desk.no_dialog()
    assert settings.now.guest_screen_s == 60
    assert settings.now.kiosk_s == 45
    desk.scan(codes.wu)
    desk.waits(lambda: "Li Wu" in said(screen))
    assert screen._clear_timer.interval() == 60_000


def test_it_is_there_again_in_other_colours(desk, screen, qapp):
    desk.program.change_settings({"theme": "dark"})
    desk.waits(lambda: desk.window.guests().screen is not None)
    assert theme.DARK.surface in desk.window.guests().screen.styleSheet()
    desk.waits(lambda: QApplication.focusWindow() is desk.window.windowHandle())


def test_closing_the_event_closes_it(desk, screen):
    desk.window.show_start(None)
    assert not screen.isVisible()


def test_practice_is_marked_for_guests_too(desk):
    desk.press(Qt.Key.Key_U, CTRL | Qt.KeyboardModifier.ShiftModifier)
    desk.reads("practice-text", "nothing here counts")
    desk.press(Qt.Key.Key_G, CTRL)
    desk.waits(lambda: desk.window.guests().screen is not None)
    assert "Practice: nothing here counts" in said(desk.window.guests().screen)


@pytest.mark.parametrize("size", [(480, 320), (1024, 600), (1920, 1080), (600, 1000)])
@pytest.mark.parametrize("spoken", ["de", "en"])
def test_the_longest_names_are_read_whole(desk, screen, size, spoken):
    language.install(spoken)
    name = "Maximiliane Wilhelmine Friederike Schwarzenbacher-Oberfeldhauser"
    link = desk.program._session.link
    link.do(lambda here: here.add_walk_in(Guest("", name, stand="12")), lambda _: None, pytest.fail)
    desk.waits(lambda: name in said(screen))
    screen.resize(*size)
    desk.waits(lambda: screen.size().toTuple() == size)
    desk.waits(lambda: cut(screen) == [])  # all is laid out anew after the type was chosen
    assert screen.height() >= screen.layout().totalHeightForWidth(screen.width())


def cut(screen):
    """Return the names of the labels that are too small for their text."""
    names = []
    for each in screen.findChildren(QLabel):
        room = QRect(0, 0, each.width(), 10_000)
        wanted = QFontMetrics(each.font()).boundingRect(room, Qt.TextFlag.TextWordWrap, each.text())
        if not each.isHidden() and (wanted.width() > each.width() or wanted.height() > each.height()):
            names.append(each.objectName())
    return names


def test_keys_fill_the_screen_and_leave_it_and_no_touch_does(desk, screen, qtbot):
    screen.activateWindow()
    desk.waits(lambda: QApplication.focusWindow() is screen.windowHandle())
    desk.press(Qt.Key.Key_F11)
    assert screen.isFullScreen()
    qtbot.mouseDClick(screen, Qt.MouseButton.LeftButton)
    assert screen.isFullScreen()
    desk.press(Qt.Key.Key_Escape)
    assert not screen.isFullScreen()
    assert screen.isVisible()
    assert not desk.window.command("leaving").isChecked()  # F11 at the desk


def fake(left):
    return SimpleNamespace(geometry=lambda: QRect(left, 0, 100, 100))


def test_the_screen_that_the_desk_is_not_on_is_taken():
    here, other, mirror = fake(0), fake(100), fake(0)
    assert free_screen([here, other], here) is other
    assert free_screen([here], here) is None
    assert free_screen([here, mirror], here) is None
