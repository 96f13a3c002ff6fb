"""What hasty, curious and hostile guests do at the kiosk."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from checkin.domain.verdict import Reason
from checkin.kiosk import FREE_TRIES, Match
from checkin.settings import Speech
from checkin.welcome import Greeting, Welcome
from tests.ui.desk.kiosk import CTRL, PIN


def matched(visitor):
    return next(each for each in visitor.window.findChildren(QPushButton, "kiosk-match") if each.isVisible())


def test_a_hasty_second_press_opens_one_kiosk_and_forgets_nobody_at_the_desk(closed_desk, codes):
    closed_desk.window.command("kiosk").trigger()
    closed_desk.window.command("kiosk").trigger()
    closed_desk.waits(lambda: closed_desk.window.guests().kiosk is not None)
    closed_desk.program._session.store.call(lambda: None)
    QTest.qWait(50)
    kiosks = [each for each in QApplication.topLevelWidgets() if each.objectName() == "kiosk" and each.isVisible()]
    assert len(kiosks) == 1
    kiosks[0].pin_typed.emit(PIN)
    closed_desk.waits(closed_desk.window.isVisible)
    session = closed_desk.program._session
    assert session.store.call(lambda: session.desk.staff) == "Kim"


def test_the_next_in_the_queue_is_not_greeted_in_the_language_of_the_one_before(visitor):
    visitor.window.show_welcome(Welcome(Greeting.WELCOME, "Marie Petit", "fr"))
    visitor.reads("Bienvenue")
    visitor.window.show_welcome(Welcome(Greeting.WELCOME, "Li Wu", "de"))
    visitor.reads("Willkommen, Li Wu")
    visitor.window.show_welcome(Welcome(Greeting.WELCOME, "Ada Lovelace"))
    visitor.reads("Welcome, Ada Lovelace")


def test_the_language_that_somebody_chose_here_is_kept_for_the_own_ticket(visitor):
    visitor.tap("kiosk-language-fr")
    visitor.window.show_welcome(Welcome(Greeting.WELCOME, "Marie Petit", "de"))
    visitor.reads("Bienvenue, Marie Petit")


def test_a_double_tap_on_yes_checks_in_once(visitor):
    visitor.tap("kiosk-type")
    visitor.find("wu li")
    visitor.reads("Yes, check me in")
    yes = matched(visitor)
    QTest.mouseClick(yes, Qt.MouseButton.LeftButton)
    QTest.mouseClick(yes, Qt.MouseButton.LeftButton)
    visitor.reads("Welcome, Li Wu")
    visitor.desk.program._session.store.call(lambda: None)
    QTest.qWait(50)
    visitor.reads("Welcome, Li Wu")
    assert [each.verdict.reason for each in visitor.desk.log()] == [Reason.OK]


def test_hasty_presses_of_find_me_are_one_try(visitor):
    visitor.tap("kiosk-type")
    visitor.tap_keys("wu li")
    for _ in range(FREE_TRIES + 2):
        QTest.keyClick(visitor.window.name.field, Qt.Key.Key_Return)
    visitor.reads("Yes, check me in: Li W.")
    assert len(visitor.desk.window.guests()._tries._made) == 1


def test_who_is_found_but_not_let_in_has_cost_a_try(visitor):
    """Else whoever has come or was cancelled could be looked up without end."""
    visitor.tap("kiosk-type")
    for _ in range(FREE_TRIES):
        visitor.find("jorg grossmann")
        visitor.reads("Yes, check me in")
        visitor.tap("kiosk-match")
        visitor.reads("Please come to the desk")
        visitor.tap("kiosk-done")
        visitor.tap("kiosk-type")
    visitor.find("jorg grossmann")
    visitor.reads("Please wait a moment")


@pytest.mark.parametrize("page", ["name", "pin"])
def test_nothing_that_somebody_copied_elsewhere_is_read_here(visitor, page):
    QGuiApplication.clipboard().setText("secret")
    visitor.window._show(getattr(visitor.window, page))
    field = getattr(visitor.window, page).field
    QTest.keyClick(field, Qt.Key.Key_V, CTRL)
    QTest.keyClick(field, Qt.Key.Key_Insert, Qt.KeyboardModifier.ShiftModifier)
    assert field.text() == ""
    QTest.keyClicks(field, "wu")
    QTest.keyClick(field, Qt.Key.Key_A, CTRL)
    QTest.keyClick(field, Qt.Key.Key_C, CTRL)
    QTest.keyClick(field, Qt.Key.Key_X, CTRL)
    assert QGuiApplication.clipboard().text() == "secret"


@pytest.mark.parametrize("size", [(1024, 600), (1920, 1080)])
def test_names_of_any_length_are_read_whole_and_leave_the_way_back(visitor, size):
    visitor.window.showNormal()
    visitor.window.resize(*size)
    long = "Maximiliane Wilhelmine Friederike Auguste Viktoria Luise Alexandra " * 2
    names = [f"{long}{each}." for each in "ABC"]
    visitor.window.show_matches([Match(str(number), name) for number, name in enumerate(names)])
    visitor.desk.waits(lambda: visitor.window.size().toTuple() == size)
    QApplication.processEvents()
    assert visitor.window.size().toTuple() == size
    for each in visitor.window.choice.findChildren(QPushButton):
        corner = each.mapTo(visitor.window, each.rect().bottomRight())
        assert visitor.window.rect().contains(corner), each.text()


def test_a_name_without_end_keeps_the_window_on_the_screen(visitor):
    visitor.window.showNormal()
    visitor.window.resize(1024, 600)
    visitor.window.show_matches([Match("1", "W" * 300)])
    QApplication.processEvents()
    visitor.window.show_welcome(Welcome(Greeting.WELCOME, "W" * 300, badge=True))
    QApplication.processEvents()
    assert visitor.window.size().toTuple() == (1024, 600)
    done = visitor.window.end.first
    assert visitor.window.rect().contains(done.mapTo(visitor.window, done.rect().bottomRight()))


def test_no_reason_is_spoken_where_everybody_hears_it(visitor, codes, monkeypatch):
    spoken = []
    speech = visitor.desk.program._outlets.speech
    monkeypatch.setattr(speech, "say", spoken.append)
    speech.use(Speech.NAME)
    visitor.desk.scan(codes.cancelled)
    visitor.reads("Please come to the desk")
    assert spoken == []


def test_the_hidden_desk_tells_a_screen_reader_nothing(visitor, codes, monkeypatch):
    heard = []
    monkeypatch.setattr(
        "checkin.ui.look.announce.QAccessible.updateAccessibility", lambda event: heard.append(event.message())
    )
    visitor.desk.scan(codes.cancelled)
    visitor.reads("Please come to the desk")
    assert any("Please come to the desk" in each for each in heard)
    assert not [each for each in heard if "Großmann" in each or "ancel" in each]


def test_what_waited_for_an_answer_is_not_shown_to_the_next_one(visitor, monkeypatch):
    told = []
    link = visitor.desk.program._session.link
    monkeypatch.setattr(link, "look_up", lambda question, then, failed=None: told.append(then))
    visitor.tap("kiosk-type")
    visitor.find("wu li")
    visitor.tap("kiosk-name-back")
    visitor.tap("kiosk-type")
    told[0]((Match("1", "Li W."),))
    assert "Li W." not in visitor.read()


def test_no_dialog_of_the_desk_is_left_over_the_kiosk(closed_desk):
    closed_desk.window.command("kiosk").trigger()
    closed_desk.window.command("keys").trigger()
    closed_desk.waits(lambda: closed_desk.window.guests().kiosk is not None)
    assert QApplication.activeModalWidget() is None
    kiosk = closed_desk.window.guests().kiosk
    kiosk.pin_typed.emit(PIN)
    closed_desk.waits(closed_desk.window.isVisible)


def test_what_is_typed_is_in_no_field_after_a_scan(visitor, codes):
    visitor.tap("kiosk-type")
    visitor.tap_keys("gross")
    visitor.desk.scan(codes.wu)
    visitor.reads("Welcome, Li Wu")
    assert [each.text() for each in visitor.window.findChildren(QLineEdit)] == ["", ""]
