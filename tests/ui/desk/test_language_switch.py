"""Another language is spoken at once, and nothing of what was being done is lost by that."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from checkin.ui.words import language
from checkin.ui.words.language import LANGUAGES

READY = {"de": "Bereit", "en": "Ready", "fr": "Prêt", "de_easy": "Bereit", "ar": "جاهز"}
WELCOME = {"de": "Willkommen", "en": "Welcome", "fr": "Bienvenue", "de_easy": "Willkommen", "ar": "أهلاً وسهلاً"}


@pytest.fixture
def speak(desk):
    """Choose a language in the settings, by keys."""

    def choose(code):
        before = desk.window
        desk.press(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
        dialog = desk.dialog("settings")
        combo = desk.see("language")
        combo.setCurrentIndex(combo.findData(code))
        dialog.accept()
        desk.waits(lambda: desk.window is not before and language.spoken() == code)
        desk.waits(lambda: QApplication.focusWindow() is desk.window.windowHandle())

    yield choose
    language.install("en")


@pytest.mark.parametrize("code", [each.code for each in LANGUAGES if each.code != "en"])
def test_the_desk_speaks_each_language_at_once(desk, speak, codes, code):
    speak(code)
    desk.reads("verdict-word", READY[code])
    desk.scan(codes.wu)
    desk.reads("verdict-word", WELCOME[code])


def test_each_language_is_offered_by_the_name_it_gives_itself(desk):
    desk.press(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    desk.dialog("settings")
    combo = desk.see("language")
    offered = [combo.itemText(number) for number in range(combo.count())]
    assert offered[1:] == ["Deutsch", "English", "Français", "Leichte Sprache", "العربية"]


def test_the_last_answer_is_still_there_in_the_new_language(desk, speak, codes):
    desk.scan(codes.wu)
    desk.reads("verdict-word", "Welcome")
    speak("fr")
    desk.reads("verdict-word", "Bienvenue")
    desk.reads("verdict-name", "Li Wu")
    assert desk.window.desk_page().guest().last_name == "Wu"


def test_the_last_answer_is_not_said_again(desk, speak, codes, monkeypatch):
    desk.scan(codes.wu)
    desk.reads("verdict-word", "Welcome")
    said = []
    monkeypatch.setattr("checkin.ui.desk.verdict_panel.announce", lambda *_, **__: said.append(1))
    speak("fr")
    desk.reads("verdict-word", "Bienvenue")
    assert said == []
    desk.scan(codes.ada)
    desk.waits(lambda: said)


def test_a_search_goes_on(desk, speak):
    desk.type("wu")
    desk.waits(lambda: desk.rows("found"))
    speak("fr")
    assert desk.see("search").text() == "wu"
    desk.waits(lambda: any("Li Wu" in row for row in desk.rows("found")))


def test_a_desk_that_lets_guests_out_still_does(desk, speak):
    desk.press(Qt.Key.Key_F11)
    desk.reads("verdict-word", "Exit")
    speak("fr")
    desk.reads("verdict-word", "Sortie")
    assert desk.program._session.link.leaving
    assert desk.window.command("leaving").isChecked()


def test_the_shift_goes_on(desk, speak):
    desk.press(Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    dialog = desk.dialog("shift-dialog")
    desk.type("Kim")
    dialog.accept()
    desk.reads("checkpoint", "Kim")
    speak("fr")
    desk.reads("checkpoint", "Kim")


def test_an_arabic_window_is_read_from_the_right_and_the_next_one_from_the_left(desk, speak):
    speak("ar")
    search, panel = desk.see("search"), desk.see("verdict")
    assert search.mapToGlobal(search.rect().center()).x() < panel.mapToGlobal(panel.rect().center()).x()
    speak("de")
    search, panel = desk.see("search"), desk.see("verdict")
    assert search.mapToGlobal(search.rect().center()).x() > panel.mapToGlobal(panel.rect().center()).x()
