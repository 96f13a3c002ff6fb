"""Guests are spoken to in their own language, whatever the window speaks."""

import pytest
from PySide6.QtCore import Qt

from checkin import resources
from checkin.ui.guests import guest_words
from checkin.ui.guests.guest_words import Words, said, speaks, spoken
from checkin.ui.words import language
from checkin.welcome import Greeting, Stop, Welcome

SENTENCES = [
    text for name, text in vars(guest_words).items() if name.isupper() and isinstance(text, str) and text[:1] != "_"
]


@pytest.fixture(params=["de", "en"])
def window(qapp, request):
    language.install(request.param)
    yield request.param
    language.install("en")


def test_a_guest_is_spoken_to_in_another_language_than_the_window_speaks(window):
    assert Words("de").say(guest_words.HELLO) == "Willkommen"
    assert Words("en").say(guest_words.HELLO) == "Welcome"


def test_a_language_that_is_not_there_is_the_windows(window):
    assert not speaks("tlh")
    assert (
        Words("tlh").say(guest_words.HELLO) == Words("").say(guest_words.HELLO) == Words(window).say(guest_words.HELLO)
    )


@pytest.mark.parametrize("code", [path.stem.partition("_")[2] for path in (resources.root() / "i18n").glob("*.qm")])
def test_every_language_that_is_offered_says_everything(qapp, code):
    language.install("en")
    if code not in spoken() or code == "en":
        return
    words = Words(code)
    missing = [text for text in SENTENCES if text not in ("Guests",) and words.say(text) == text and " " in text]
    assert len(SENTENCES) > 25
    assert missing == []


def test_german_and_english_are_offered_by_their_own_names(qapp):
    assert {"de", "en"} <= set(spoken())
    assert all(guest_words.NATIVE[code] for code in spoken())


def test_days_are_written_as_the_guests_language_does(window):
    assert Words("de").locale.name() == "de_DE"
    assert Words("en").direction is Qt.LayoutDirection.LeftToRight


def test_a_welcome_names_the_guest_the_badge_and_the_way():
    welcome = Welcome(
        Greeting.WELCOME, "Ada", "en", "12", (Stop("Teilhabe", "Raum 1", "09:30"), Stop("Später")), badge=True
    )
    answer = said(welcome, Words("en"))
    assert answer.headline == "Welcome, Ada"
    assert answer.below == "Your badge is being printed."
    assert answer.stops == ("Your stand: 12", "09:30 · Teilhabe · Raum 1", "Später")
    assert answer.spoken.startswith("Welcome, Ada. Your badge is being printed. Your stand: 12.")


@pytest.mark.parametrize(
    ("badge", "waits", "below"),
    [(False, False, "You are checked in."), (False, True, "You are checked in."), (True, True, "at the desk")],
)
def test_no_badge_is_promised_that_does_not_come(badge, waits, below):
    assert below in said(Welcome(Greeting.WELCOME, "Ada", badge=badge), Words("en"), badge_waits=waits).below


@pytest.mark.parametrize("far", [True, False])
def test_a_refusal_is_neutral(far):
    answer = said(Welcome(Greeting.DESK), Words("en"), far=far)
    assert "desk" in answer.headline
    assert answer.stops == ()
