"""Guests check in by themselves: by code, by name; and nobody but the organisers leaves the kiosk."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton

from checkin.kiosk import FREE_TRIES
from checkin.ui.guests import guest_words
from checkin.ui.guests.guest_acts import KIOSK
from checkin.ui.guests.touch_keyboard import KEY_PX, ROWS
from checkin.ui.look import theme
from checkin.ui.parts.desk_dialog import DeskDialog
from checkin.welcome import Greeting, Stop, Welcome
from tests.ui.desk.kiosk import ALT, CTRL, PIN


def test_without_a_pin_it_is_not_entered_and_one_is_asked_for(desk):
    desk.press(Qt.Key.Key_K, CTRL)
    desk.reads("notice-text", "Choose an organiser PIN first")
    desk.dialog("pin-dialog")
    assert desk.window.guests().kiosk is None
    assert desk.window.isVisible()


def test_it_fills_the_screen_and_hides_the_desk(visitor):
    assert visitor.window.isFullScreen()
    assert visitor.window.geometry() == visitor.window.screen().geometry()
    assert not visitor.desk.window.isVisible()
    visitor.reads("Hold the code of your ticket under the scanner.")


def test_a_scan_checks_in_and_the_badge_is_printed(visitor, codes):
    visitor.desk.scan(codes.wu)
    visitor.reads("Welcome, Li Wu")
    visitor.reads("Your badge is being printed.")
    assert visitor.desk.log()[0].staff == KIOSK
    assert visitor.desk.log()[0].verdict.admitted
    assert visitor.desk.log()[0].job_id or visitor.desk.log()[0].guest.name == "Li Wu"


@pytest.mark.parametrize("code", ["JORG-0003", "nobody-0"])
def test_whoever_is_not_admitted_reads_only_where_to_go(visitor, code):
    visitor.desk.scan(code)
    visitor.reads("Please come to the desk")
    for secret in ("Großmann", "Jörg", "cancelled", "Cancelled", "nobody", "Unknown", "JORG"):
        assert secret not in visitor.read()


def test_a_name_typed_by_finger_finds_checks_in_and_is_forgotten(visitor):
    visitor.tap("kiosk-type")
    visitor.find("müller änn")
    visitor.reads("Yes, check me in: Änne M.")
    assert "Müller" not in visitor.read()
    assert "Köln" not in visitor.read()
    visitor.tap("kiosk-match")
    visitor.reads("Welcome, Änne Müller")
    visitor.tap("kiosk-done")
    visitor.reads("Hold the code")
    assert "Müller" not in "".join(each.text() for each in visitor.window.findChildren(QLabel))
    assert [each.text() for each in visitor.window.findChildren(QLineEdit)] == ["", ""]


def test_it_is_used_by_keys_alone(visitor):
    assert visitor.window.focusWidget().objectName() == "kiosk-type"
    visitor.desk.press(Qt.Key.Key_Space)
    visitor.desk.waits(lambda: QApplication.focusWidget() is visitor.window.name.field)
    visitor.desk.type("wu li")
    visitor.desk.press(Qt.Key.Key_Return)
    visitor.reads("Yes, check me in: Li W.")
    assert visitor.window.focusWidget().objectName() == "kiosk-match"
    visitor.desk.press(Qt.Key.Key_Space)
    visitor.reads("Welcome, Li Wu")
    assert visitor.window.focusWidget().objectName() == "kiosk-done"
    visitor.desk.press(Qt.Key.Key_Space)
    visitor.reads("Hold the code")


@pytest.mark.parametrize("name", ["mü", "müller", "müller ä", "lovelac ada", "stadt ulm", "wu x"])
def test_less_than_a_name_is_answered_like_a_name_that_nobody_has(visitor, name):
    visitor.tap("kiosk-type")
    visitor.find(name)
    visitor.reads("We did not find you by that.")
    assert [each for each in visitor.window.findChildren(QPushButton, "kiosk-match") if each.isVisible()] == []


def test_too_many_tries_pause_the_search_but_not_the_scanner(visitor, codes):
    visitor.tap("kiosk-type")
    for _ in range(FREE_TRIES):
        visitor.window.name.tell("")
        visitor.find("xx yyy")
        visitor.reads("We did not find you by that.")
    visitor.find("wu li")
    visitor.reads("Please wait a moment")
    visitor.desk.scan(codes.wu)
    visitor.reads("Welcome, Li Wu")


def test_saying_no_shows_nobody_and_counts_as_a_try(visitor):
    visitor.tap("kiosk-type")
    for _ in range(FREE_TRIES):
        visitor.find("wu li")
        visitor.reads("Is that you?")
        visitor.tap("kiosk-choice-back")
    visitor.find("wu li")
    visitor.reads("Please wait a moment")


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F4, ALT),
        (Qt.Key.Key_Q, CTRL),
        (Qt.Key.Key_W, CTRL),
        (Qt.Key.Key_F3, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_O, CTRL),
        (Qt.Key.Key_Comma, CTRL),
        (Qt.Key.Key_K, CTRL),
    ],
)
def test_no_key_of_the_desk_does_anything(visitor, key, modifiers, qtbot):
    visitor.desk.press(key, modifiers)
    qtbot.wait(1)
    assert visitor.window.isVisible()
    assert not visitor.desk.window.isVisible()
    assert not any(each.isVisible() for each in visitor.desk.window.findChildren(DeskDialog))


def test_it_does_not_close_when_it_is_asked_to(visitor):
    assert not visitor.window.close()
    assert visitor.window.isVisible()
    visitor.window.showMinimized()
    visitor.desk.waits(lambda: not visitor.window.isMinimized())


def test_a_computer_that_turns_dark_at_dusk_does_not_open_the_desk(visitor, monkeypatch):
    monkeypatch.setattr("checkin.app.chosen_scheme", lambda app, choice: theme.DARK)
    visitor.desk.program.follow_computer()
    assert visitor.window.isVisible()
    assert not visitor.desk.window.isVisible()
    visitor.desk.press(Qt.Key.Key_Escape)
    visitor.reads("Hold the code")


def test_only_the_right_pin_gives_the_desk_back_to_who_was_there(visitor, codes):
    visitor.tap("kiosk-team")
    visitor.tap_keys("1357")
    visitor.tap("kiosk-pin-go")
    visitor.reads("PIN")
    visitor.desk.waits(lambda: visitor.window.pin.field.text() == "")
    assert visitor.window.isVisible()
    visitor.tap_keys(PIN)
    visitor.tap("kiosk-pin-go")
    visitor.desk.waits(lambda: visitor.desk.window.isVisible())
    assert visitor.desk.window.guests().kiosk is None
    visitor.desk.waits(lambda: QApplication.focusWindow() is visitor.desk.window.windowHandle())
    visitor.desk.scan(codes.wu)
    visitor.desk.waits(lambda: visitor.desk.log())
    assert visitor.desk.log()[0].staff == "Kim"


def test_wrong_pins_make_whoever_guesses_wait(visitor):
    visitor.tap("kiosk-team")
    session = visitor.desk.program._session
    for _ in range(4):
        visitor.window.pin_typed.emit("0000")
    session.store.call(lambda: None)
    visitor.window.pin_typed.emit(PIN)
    visitor.desk.waits(lambda: "too often" in visitor.read())
    assert visitor.window.isVisible()


def test_the_pin_is_shown_to_nobody(visitor):
    assert visitor.window.pin.field.echoMode() is QLineEdit.EchoMode.Password


def test_who_walks_away_is_forgotten_after_a_warning_that_gives_more_time(visitor):
    visitor.tap("kiosk-type")
    visitor.tap_keys("wu")
    visitor.window.patience._quiet.timeout.emit()
    visitor.reads("This page will close soon.")
    visitor.tap("kiosk-more-time")
    assert "close soon" not in visitor.read()
    assert visitor.window.name.field.text() == "wu"
    visitor.window.patience._quiet.timeout.emit()
    visitor.window.patience._last.timeout.emit()
    visitor.reads("Hold the code")
    assert visitor.window.name.field.text() == ""


@pytest.mark.parametrize("page", ["name", "pin"])
def test_what_the_last_one_typed_is_not_undone_by_the_next(visitor, page):
    field = getattr(visitor.window, page).field
    visitor.window._show(getattr(visitor.window, page))
    visitor.tap_keys("wu")
    visitor.window.show_idle()
    visitor.window._show(getattr(visitor.window, page))
    field.undo()
    assert field.text() == ""


def test_each_key_gives_more_time(visitor):
    visitor.tap("kiosk-type")
    visitor.window.patience._quiet.timeout.emit()
    visitor.reads("This page will close soon.")
    visitor.desk.press(Qt.Key.Key_Tab)
    visitor.desk.waits(lambda: "close soon" not in visitor.read())


def test_a_guest_chooses_the_language_and_the_next_one_starts_anew(visitor):
    visitor.tap("kiosk-language-de")
    visitor.reads("Willkommen")
    visitor.tap("kiosk-type")
    visitor.reads("Ihr Vorname und Nachname")
    visitor.desk.press(Qt.Key.Key_Escape)
    visitor.reads("Hold the code")


def test_arabic_begins_on_the_right_and_the_letters_of_names_stay_in_their_order(visitor):
    visitor.tap("kiosk-language-ar")
    visitor.tap("kiosk-type")
    window = visitor.window
    assert window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    keys = {each.accessibleName(): each for each in window.name.findChildren(QPushButton)}
    assert keys["q"].mapTo(window, QPoint()).x() < keys["p"].mapTo(window, QPoint()).x()
    for each in window.findChildren(QLabel):
        assert not each.text() or each.alignment() & Qt.AlignmentFlag.AlignRight, each.objectName()
    back = window.findChild(QPushButton, "kiosk-name-back")
    assert back.text() == "رجوع"


def test_capital_letters_are_one_press_away(visitor):
    visitor.tap("kiosk-team")
    visitor.tap_keys(["Capital letter", "ä", "b"])
    assert visitor.window.pin.field.text() == "Äb"
    visitor.tap_keys(["Delete the last letter"])
    assert visitor.window.pin.field.text() == "Ä"


def test_every_german_letter_is_on_the_keyboard():
    assert set("abcdefghijklmnopqrstuvwxyzäöüß-'0123456789") <= set("".join(ROWS))


@pytest.mark.parametrize("spoken", guest_words.NATIVE)
def test_every_language_fits_a_small_screen_and_a_large_one_at_twice_the_size(visitor, spoken):
    window = visitor.window
    window.speak(spoken)
    for page in (window.idle, window.name, window.choice, window.end, window.pin):
        window._show(page)
        for width, height in ((1024, 600), (1920 // 2, 1080 // 2)):
            window.showNormal()
            window.resize(width, height)
            window._warn()
            QApplication.processEvents()
            assert window.minimumSizeHint().width() <= width, page.objectName()
            assert window.height() == height, page.objectName()
            assert page.column.totalHeightForWidth(page.width()) <= page.height(), page.objectName()


@pytest.mark.parametrize("size", [(1024, 600), (1920, 1080)])
@pytest.mark.parametrize("page", ["idle", "name", "choice", "end", "pin"])
def test_whatever_is_touched_is_large_enough_and_has_a_name(visitor, size, page, qtbot):
    window = visitor.window
    window.showNormal()
    window.resize(*size)
    window._show(getattr(window, page))
    window._warn()
    visitor.desk.waits(lambda: window.size().toTuple() == size)
    touched = [each for each in window.findChildren(QPushButton) if each.isVisible()]
    touched += [each for each in window.findChildren(QLineEdit) if each.isVisible()]
    assert touched
    for each in touched:
        assert each.height() >= KEY_PX, each.objectName()
        assert each.width() >= KEY_PX, each.objectName()
        accessible = QAccessible.queryAccessibleInterface(each)
        assert accessible.text(QAccessible.Text.Name), each.objectName()
        assert window.rect().contains(each.mapTo(window, each.rect().bottomRight())), each.objectName()


@pytest.mark.parametrize("spoken", ["de", "en"])
def test_the_longest_name_with_the_longest_way_is_read_whole_on_a_small_screen(visitor, spoken):
    name = "Maximiliane Wilhelmine Friederike Schwarzenbacher-Oberfeldhauser"
    way = tuple(
        Stop("Digitale Teilhabe in ländlichen Räumen gemeinsam gestalten", "Auditorium", "13:45") for _ in "abc"
    )
    visitor.window.showNormal()
    visitor.window.resize(1024, 600)
    visitor.window.show_welcome(Welcome(Greeting.WELCOME, name, spoken, "A 12", way, badge=True))
    visitor.window._warn()
    visitor.desk.waits(lambda: visitor.window.size().toTuple() == (1024, 600))
    labels = visitor.window.end.findChildren(QLabel)
    visitor.desk.waits(lambda: all(each.heightForWidth(each.width()) <= each.height() for each in labels))
    done = visitor.window.end.first
    assert visitor.window.rect().contains(done.mapTo(visitor.window, done.rect().bottomRight()))


@pytest.mark.parametrize("scheme", theme.SCHEMES.values(), ids=theme.SCHEMES)
def test_its_ground_follows_the_colours_of_the_program(qapp, visitor, scheme):
    theme.apply(qapp, scheme)
    visitor.window.resize(1025, 601)
    picture = visitor.window.grab().toImage()
    theme.apply(qapp, theme.LIGHT)
    assert picture.pixelColor(picture.width() - 3, picture.height() // 2) == QColor(scheme.surface)


def test_each_page_is_said_aloud_and_the_end_interrupts(visitor, codes, monkeypatch):
    heard = []
    monkeypatch.setattr(
        "checkin.ui.guests.kiosk_page.announce", lambda widget, text, urgent=False: heard.append((text, urgent))
    )
    visitor.tap("kiosk-type")
    assert heard[-1] == (
        "Your first name and family name. The whole family name, and at least three letters of the first name",
        False,
    )
    visitor.find("xx yyy")
    visitor.reads("We did not find you")
    assert heard[-1][0].startswith("We did not find you")
    visitor.find("wu li")
    visitor.reads("Is that you?")
    assert heard[-1][0].startswith("Is that you?")
    visitor.tap("kiosk-match")
    visitor.reads("Welcome, Li Wu")
    assert heard[-1] == ("Welcome, Li Wu. Your badge is being printed", True)


def test_practice_is_marked_for_guests_too(visitor):
    visitor.window._is_practice = True
    visitor.window.show_idle()
    visitor.reads("Practice: nothing here counts")
