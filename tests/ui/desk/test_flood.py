"""The colour of an answer over the whole window: seen from afar, never in the way, and without a flash."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from checkin.settings import Flood, Motion
from checkin.ui.look import theme
from checkin.ui.look.theme import Tone
from checkin.ui.outputs.answer_flood import CALM_MS, AnswerFlood


@pytest.fixture
def flooded(desk):
    """Return a function that switches the flood on, and the person at the desk."""

    def switch(flood, motion=Motion.OFF):
        desk.program.change_settings({"flood": flood, "motion": motion})
        desk.waits(lambda: QApplication.focusWindow() is desk.window.windowHandle())
        return desk

    return switch


def flood_of(desk):
    (flood,) = desk.window.findChildren(AnswerFlood)
    return flood


def colour_of(desk):
    flood = flood_of(desk)
    return flood.grab().toImage().pixelColor(flood.width() // 2, 30).name().upper()


def test_without_the_setting_nothing_is_flooded(desk, codes):
    desk.scan(codes.wu)
    desk.reads("verdict-name", "Li Wu")
    assert not flood_of(desk).isVisible()


def test_an_answer_fills_the_window_with_colour_sign_and_word(flooded, codes):
    desk = flooded(Flood.STAYS)
    desk.scan(codes.wu)
    desk.reads("flood-rest", "Li Wu")
    flood = flood_of(desk)
    assert flood.geometry() == desk.window.rect()
    assert flood._word.text() == desk.see("verdict-word").text() == "Welcome"
    assert colour_of(desk) == theme.scheme().tint(Tone.ADMITTED).fill
    assert flood._sign.pixmap().height() >= desk.window.height() // 4
    desk.window.resize(1100, 700)
    desk.waits(lambda: flood.geometry() == desk.window.rect())


def test_the_next_scan_is_answered_while_the_flood_is_seen(flooded, codes):
    desk = flooded(Flood.STAYS)
    for code, name in ((codes.wu, "Li Wu"), (codes.cancelled, "Jörg Großmann")):
        desk.scan(code)
        desk.reads("flood-rest", name)
    assert colour_of(desk) == theme.scheme().tint(Tone.REFUSED).fill
    assert [answer.code for answer in desk.log()] == [codes.cancelled, codes.wu]


def test_typing_a_name_puts_the_flood_away_and_loses_no_letter(flooded, codes):
    desk = flooded(Flood.STAYS)
    desk.scan(codes.wu)
    desk.reads("flood-rest", "Li Wu")
    desk.type("mu")
    assert desk.see("search").text() == "mu"
    assert not flood_of(desk).isVisible()


def test_a_click_goes_through_the_flood_and_puts_it_away(flooded, codes):
    desk = flooded(Flood.STAYS)
    desk.scan(codes.wu)
    desk.reads("flood-rest", "Li Wu")
    button = desk.see("button-undo")
    at = button.mapTo(desk.window, button.rect().center())
    QTest.mouseClick(desk.window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(at))
    desk.waits(lambda: desk.log()[0].undone or desk.log()[0].act.value == "undo")


def test_a_flood_for_a_moment_goes_by_itself(flooded, codes):
    desk = flooded(Flood.FADES)
    desk.scan(codes.wu)
    desk.reads("flood-rest", "Li Wu")
    desk.waits(lambda: not flood_of(desk).isVisible())


def test_it_fades_where_things_may_move(flooded, codes):
    desk = flooded(Flood.FADES, Motion.ON)
    seen = []
    flood = flood_of(desk)
    flood._veil.opacityChanged.connect(seen.append)
    desk.scan(codes.wu)
    desk.waits(lambda: flood.isVisible())
    desk.waits(lambda: not flood.isVisible())
    assert len({round(opacity, 2) for opacity in seen}) > 4, "it came and went at once"


def test_many_scans_at_once_change_the_colour_at_most_twice_a_second(flooded, codes, monkeypatch):
    desk = flooded(Flood.STAYS)
    flood, shown = flood_of(desk), []
    come = flood._come
    monkeypatch.setattr(flood, "_come", lambda: (shown.append(flood._shown_sign.tone), come()))
    assert CALM_MS >= 334, "three flashes a second are six changes"
    for code in (codes.wu, codes.cancelled, codes.mueller):
        desk.window.scan(code)
    desk.reads("flood-rest", "Änne Müller")
    assert shown == [Tone.ADMITTED, Tone.ADMITTED], "the one between came too soon to be shown"


def test_a_window_built_anew_has_one_flood_that_works(flooded, codes):
    desk = flooded(Flood.STAYS)
    desk.program.change_settings({"text_size": 125})
    desk.waits(lambda: QApplication.focusWindow() is desk.window.windowHandle())
    desk.scan(codes.wu)
    desk.reads("flood-rest", "Li Wu")
    assert flood_of(desk).isVisible()
