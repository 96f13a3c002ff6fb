"""Staff see what a guest needs and call a guide with one key; all desks on the file see it until somebody goes."""

import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QTabWidget

from checkin.desk import open_desk
from checkin.domain.guest import Guest
from checkin.domain.guide_call import CallAct
from checkin.domain.support import Consent, Need, Support, Wishes, needs_in
from checkin.guiding import board_of
from checkin.settings import Sounds
from checkin.storage import guest_supports
from checkin.storage.database import open_file
from checkin.ui.desk.support_slip import SupportSlip
from checkin.ui.guiding.call_bar import TICK_MS
from checkin.ui.look import announce as announcing
from checkin.ui.look import theme
from checkin.ui.outputs.tones import Chime
from checkin.ui.words.support_words import need_sentence, waited_words

PROJECT = Path(__file__).parents[3]


@pytest.fixture
def event(event):
    """Return the event's file, with what two of the guests need."""
    file = open_file(event)
    with file.writing() as db:
        ids = dict(db.execute("SELECT last_name, id FROM guests").fetchall())
        guest_supports.keep(db, ids["Wu"], Wishes(needs_in("Lotse, Rollstuhl"), Consent.TEAM))
        guest_supports.keep(db, ids["Müller"], Wishes(needs_in("Ruheraum"), Consent.DESK))
    file.close()
    return event


@pytest.fixture
def other(event):
    """Return another desk on the same file."""
    opened = open_desk(event, name="Tür B")
    opened.staff = "Noa"
    yield opened
    opened.close()


@pytest.fixture
def heard(monkeypatch):
    """Return what was announced: text and whether it interrupts."""
    said = []
    polite = announcing.QAccessible.AnnouncementPoliteness

    def hear(event):
        said.append((event.message(), event.politeness() == polite.Assertive))

    monkeypatch.setattr(announcing.QAccessible, "updateAccessibility", hear)
    return said


def slip(desk):
    return desk.window.desk_page().panel.support


def scan(desk, code, name):
    """Scan, and go on when the lists follow: keys within 45 ms of a scan's end are taken for the scanner's."""
    desk.scan(code)
    desk.reads("verdict-name", name)
    desk.waits(lambda: any(name in row for row in desk.rows("recent")))


def test_the_scan_says_what_to_do_and_the_next_guest_hides_it(desk, codes):
    scan(desk, codes.wu, "Li Wu")
    assert slip(desk).text() == "Wants a guide: call one. Wheelchair: show the way without steps."
    assert desk.see("button-call-guide").isVisible()
    scan(desk, codes.ada, "Ada Lovelace")
    assert not slip(desk).isVisible()
    assert slip(desk).text() == ""
    assert not desk.window.desk_page().panel.findChild(QPushButton, "button-call-guide").isVisible()


def test_needs_are_said_aloud_with_the_verdict(desk, codes, heard):
    scan(desk, codes.wu, "Li Wu")
    text, urgent = next(each for each in heard if "Li Wu" in each[0])
    assert "Wheelchair: show the way without steps" in text
    assert not urgent


def test_what_only_the_desk_may_know_is_marked(desk, codes):
    scan(desk, codes.mueller, "Änne Müller")
    assert slip(desk).text() == "Quiet room: show where it is. For this desk only."


def test_the_list_of_last_scans_tells_nothing_of_it(desk, codes):
    scan(desk, codes.wu, "Li Wu")
    desk.waits(lambda: desk.rows("recent"))
    assert not any("heel" in row or "uide" in row for row in desk.rows("recent"))


def test_one_key_calls_a_guide_and_another_takes_the_call(desk, codes, other):
    scan(desk, codes.wu, "Li Wu")
    desk.press(Qt.Key.Key_F10)
    desk.reads("call-text", "Guide wanted: Li Wu · wheelchair · Eingang")
    desk.reads("call-time", "waits 0:0")
    assert [call.name for call in other.guiding.open_calls()] == ["Li Wu"]
    desk.press(Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    desk.reads("notice-text", "The call is yours.")
    desk.waits(lambda: not desk.window.guiding.bar.isVisible())
    assert [call.state for call in other.guiding.open_calls()] == [CallAct.TAKEN]


def test_without_a_guest_the_key_says_whom_it_misses(desk):
    desk.press(Qt.Key.Key_F10)
    desk.reads("notice-text", "Scan or search the guest first")


def test_nobody_waits_and_the_key_says_so(desk):
    desk.press(Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    desk.reads("notice-text", "No guest waits for a guide.")


def test_a_call_of_another_desk_shows_here_politely_until_somebody_there_goes(desk, other, heard):
    guest = other.guest_with_code("LIWU-0001").guest
    call = other.guiding.call_guide(guest.id)
    desk.reads("call-text", "Li Wu · wheelchair · Eingang · Tür B")
    assert ("Guide wanted: Li Wu · wheelchair · Eingang · Tür B", False) in heard
    other.guiding.take_call(call.id)
    desk.waits(lambda: not desk.window.guiding.bar.isVisible())


def test_a_call_of_another_process_shows_here(desk, event):
    code = (
        "import sys; from pathlib import Path; from checkin.desk import open_desk\n"
        "desk = open_desk(Path(sys.argv[1]), name='Tür C')\n"
        "desk.guiding.call_guide(desk.guest_with_code('ANNE-0002').guest.id)\n"
    )
    subprocess.run([sys.executable, "-X", "utf8", "-c", code, str(event)], check=True, cwd=PROJECT)
    desk.reads("call-text", "Guide wanted: A guest · Eingang · Tür C")


def test_the_bar_shows_who_waits_longest_and_how_many_more(desk, other):
    for code in ("LIWU-0001", "ANNE-0002", "ADA-00004"):
        other.guiding.call_guide(other.guest_with_code(code).guest.id)
    desk.reads("more-calls", "2 more: Ctrl+L")
    desk.reads("call-text", "Li Wu")


def test_the_waiting_time_goes_on_in_steps_of_ten_seconds():
    assert TICK_MS == 10_000
    assert [waited_words(timedelta(seconds=s)) for s in (0, 9, 10, 69, 70, 3600)] == [
        "0:00 min",
        "0:00 min",
        "0:10 min",
        "1:00 min",
        "1:10 min",
        "60:00 min",
    ]


def test_the_waiting_time_in_the_bar_follows_the_clock(desk, other):
    other.guiding.call_guide(other.guest_with_code("LIWU-0001").guest.id)
    desk.reads("call-time", "waits 0:0")
    bar = desk.window.guiding.bar
    before = bar._clock
    bar._clock = lambda: before() + timedelta(minutes=3)
    bar.tick()
    desk.reads("call-time", "waits 3:0")


def test_each_call_sounds_once_and_unlike_any_verdict(desk, other):
    from checkin.ui.outputs.desk_sounds import DeskSounds

    played = []
    sounds = DeskSounds(played.append)
    sounds.use(Sounds.ON)
    desk.program._session.calls.called.connect(sounds.play_call)
    call = other.guiding.call_guide(other.guest_with_code("LIWU-0001").guest.id)
    desk.reads("call-text", "Li Wu")
    other.guiding.take_call(call.id)
    desk.waits(lambda: not desk.window.guiding.bar.isVisible())
    assert played == [Chime.CALL]
    other.guiding.release(call.id)
    desk.reads("call-text", "Li Wu")
    assert played == [Chime.CALL, Chime.CALL]


def test_the_page_takes_a_call_to_its_end_by_keys(desk, other):
    other.guiding.add_guide("Erik", "en")
    other.guiding.call_guide(other.guest_with_code("LIWU-0001").guest.id)
    desk.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    dialog = desk.dialog("guides")
    desk.waits(lambda: dialog.calls.table.rowCount() == 1 and dialog.calls._goes.count() == 2)
    dialog.calls._goes.setFocus()
    desk.press(Qt.Key.Key_Down)
    for name, state in (("call-take", "On the way"), ("call-arrived", "With the guest"), ("call-done", "Done")):
        desk.see(name).setFocus()
        desk.press(Qt.Key.Key_Space)
        desk.waits(lambda state=state: dialog.calls.table.item(0, 1).text() == state)
    assert dialog.calls.table.item(0, 3).text() != ""
    steps = [(step.act, step.staff) for step in reversed(board_of(other.file).log)]
    assert [act for act, _ in steps] == [CallAct.CALLED, CallAct.TAKEN, CallAct.ARRIVED, CallAct.DONE]
    assert steps[1] == (CallAct.TAKEN, "Erik")
    desk.press(Qt.Key.Key_Escape)
    desk.no_dialog()


def test_a_call_that_somebody_else_took_first_is_told(desk, other):
    call = other.guiding.call_guide(other.guest_with_code("LIWU-0001").guest.id)
    desk.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    dialog = desk.dialog("guides")
    desk.waits(lambda: dialog.calls.table.rowCount() == 1)
    other.guiding.take_call(call.id)
    desk.program._session.calls.stop()  # the page has not seen it yet
    dialog.calls._ask(lambda guiding, call_id: guiding.take_call(call_id))
    desk.reads("dialog-warning", "Somebody else was faster")


def test_guides_are_added_and_a_booking_is_told_at_the_scan(desk, codes, other):
    desk.press(Qt.Key.Key_F2)
    desk.type("Li")
    desk.waits(lambda: desk.rows("found"))
    desk.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    dialog = desk.dialog("guides")
    tabs = dialog.findChild(QTabWidget)
    tabs.setCurrentIndex(2)
    desk.see("guide-name").setFocus()
    desk.type("Erik")
    desk.press(Qt.Key.Key_Return)
    desk.waits(lambda: dialog.people.table.rowCount() == 1)
    assert desk.see("guide-name").text() == ""
    tabs.setCurrentIndex(1)
    assert "Li Wu" in desk.see("booking-whom").text()
    desk.see("booking-guide").setFocus()
    desk.press(Qt.Key.Key_Down)
    desk.see("booking-place").setFocus()
    desk.type("Rampe")
    desk.see("book").setFocus()
    desk.press(Qt.Key.Key_Space)
    desk.waits(lambda: dialog.booked.table.rowCount() == 1)
    (booking,) = board_of(other.file).bookings
    assert (booking.name, booking.place, booking.guide) == ("Li Wu", "Rampe", "Erik")
    assert timedelta() < booking.at - other.clock() <= timedelta(minutes=15)
    desk.press(Qt.Key.Key_Escape)
    desk.no_dialog()
    desk.window.desk_page().search.clear()
    scan(desk, codes.wu, "Li Wu")
    desk.waits(lambda: "Guide booked for" in slip(desk).text())
    assert "Erik" in slip(desk).text()
    desk.press(Qt.Key.Key_F10)
    desk.reads("call-text", "Rampe")
    desk.waits(lambda: board_of(other.file).bookings[0].call_id)


def test_every_control_of_the_page_has_a_name(desk):
    desk.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    dialog = desk.dialog("guides")
    from PySide6.QtGui import QAccessible
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QTableWidget

    controls = [
        each
        for kind in (QPushButton, QComboBox, QLineEdit, QTableWidget, QAbstractButton)
        for each in dialog.findChildren(kind)
        if each.objectName() and not each.objectName().startswith("qt_")
    ]
    nameless = [
        each.objectName()
        for each in controls
        if not QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name)
    ]
    assert len(controls) > 12
    assert nameless == []


@pytest.mark.parametrize("scheme", [theme.LIGHT, theme.DARK, theme.HIGH_CONTRAST], ids=lambda each: each.name)
def test_each_need_has_a_sign_of_its_own_that_can_be_seen(qtbot, qapp, scheme):
    theme.apply(qapp, scheme)
    try:
        shown = SupportSlip()
        qtbot.addWidget(shown)
        shown.show_wishes(Wishes(tuple(Need(each, each.value) for each in Support), Consent.TEAM))
        pictures = [sign.pixmap().toImage() for sign, _, _ in shown._rows]
        assert len({bytes(each.constBits()) for each in pictures}) == len(Support)
        for each in pictures:
            inked = sum(each.pixelColor(x, y).alpha() > 128 for x in range(each.width()) for y in range(each.height()))
            assert inked > 0.08 * each.width() * each.height()
    finally:
        theme.apply(qapp)


def test_a_guests_own_words_are_told_where_they_say_more():
    assert need_sentence(Need(Support.GUIDE, "Lotsin")) == "Wants a guide: call one."
    assert need_sentence(Need(Support.HEARING_LOOP, "Induktionsschleife und ein Platz vorn")).endswith(
        "„Induktionsschleife und ein Platz vorn“"
    )
    assert need_sentence(Need(Support.OTHER, "vegan")) == "Asked for: vegan"


def test_pronunciation_stands_beside_the_pronouns(desk, qtbot):
    session = desk.program._session
    guest = Guest("", "Ayşe Taş", "Ayşe", "Taş", pronouns="sie/ihr", pronunciation="Ai-sche Tasch")
    with qtbot.waitSignal(session.link.answered):
        session.link.add_walk_in(guest, lambda: None, lambda _: None)
    desk.reads("verdict-pronunciation", "Say: Ai-sche Tasch")
    desk.reads("verdict-stand", "sie/ihr")
