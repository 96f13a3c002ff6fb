"""Whichever language is chosen, something understandable is said, and is read the right way."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt

from checkin.settings import Language
from checkin.ui.words import language
from checkin.ui.words.language import LANGUAGES, SYSTEM


@pytest.fixture(autouse=True)
def english_after(qapp):
    yield
    language.install("en")


def test_the_settings_know_each_language_and_the_systems():
    assert {each.code for each in LANGUAGES} | {SYSTEM} == set(Language)


@pytest.mark.parametrize("tongue", LANGUAGES, ids=lambda tongue: tongue.code)
def test_each_language_greets_differently_and_is_the_one_that_is_spoken(tongue):
    language.install(tongue.code)
    assert language.spoken() == tongue.code


def test_arabic_is_read_from_the_right_and_the_next_language_from_the_left_again(qapp):
    language.install("ar")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    language.install("fr")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_numbers_in_arabic_have_the_digits_of_the_badges():
    language.install("ar")
    assert QLocale().toString(42) == "42"


@pytest.mark.parametrize(("code", "first"), [("de_easy", "de"), ("fr", "en"), ("ar", "en")])
def test_what_is_not_translated_is_said_in_a_language_that_is_understood_instead(code, first, monkeypatch):
    asked = []

    class Deaf:
        def load(self, name, *_):
            asked.append(name)
            return False

    monkeypatch.setattr(language, "QTranslator", Deaf)
    language.install(code)
    assert asked[:2] == [f"checkin_{code}", f"checkin_{first}"]
    assert "checkin_en" in asked


def test_easy_german_falls_back_to_german():
    language.install("de_easy")
    assert QCoreApplication.translate("Guests", "no such sentence") == "no such sentence"
    assert language.understood("de_easy") == ("de_easy", "de", "en")


@pytest.mark.parametrize(
    ("computer", "code"),
    [(["fr-FR", "en"], "fr"), (["es-ES", "de-AT"], "de"), (["xx"], "en"), (["ar-EG"], "ar"), ([], "en")],
)
def test_the_computers_language_is_spoken_where_we_speak_it(computer, code, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(language, "locale_of", lambda _: SimpleNamespace(uiLanguages=lambda: computer))
        assert language.tongue_of("system").code == code
