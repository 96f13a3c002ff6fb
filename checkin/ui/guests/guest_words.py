"""Sentences for guests, in the language of the guest: whatever the window around them speaks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QLabel

from checkin import resources
from checkin.ui.words.language import QT_TRANSLATE_NOOP, locale_of, translate
from checkin.welcome import EASY_GERMAN, Greeting, Welcome

_CONTEXT = "Guests"
_SOURCE = "en"

HELLO = QT_TRANSLATE_NOOP("Guests", "Welcome")
HELLO_NAME = QT_TRANSLATE_NOOP("Guests", "Welcome, {0}")
GOODBYE_NAME = QT_TRANSLATE_NOOP("Guests", "Goodbye, {0}")
COME_AGAIN = QT_TRANSLATE_NOOP("Guests", "We look forward to seeing you again.")
TO_DESK = QT_TRANSLATE_NOOP("Guests", "Please talk to us at the desk")
COME_TO_DESK = QT_TRANSLATE_NOOP("Guests", "Please come to the desk")
WE_HELP = QT_TRANSLATE_NOOP("Guests", "We are glad to help.")
HAVE_CODE = QT_TRANSLATE_NOOP("Guests", "Please have your ticket ready.")
NEXT = QT_TRANSLATE_NOOP("Guests", "Where to go next")
YOUR_STAND = QT_TRANSLATE_NOOP("Guests", "Your stand: {0}")
BADGE = QT_TRANSLATE_NOOP("Guests", "Your badge is being printed.")
BADGE_AT_DESK = QT_TRANSLATE_NOOP("Guests", "Please get your badge at the desk.")
CHECKED_IN = QT_TRANSLATE_NOOP("Guests", "You are checked in.")
PRACTICE = QT_TRANSLATE_NOOP("Guests", "Practice: nothing here counts")

SCAN_HERE = QT_TRANSLATE_NOOP("Guests", "Hold the code of your ticket under the scanner.")
TYPE_INSTEAD = QT_TRANSLATE_NOOP("Guests", "No code? Type your name")
YOUR_NAME = QT_TRANSLATE_NOOP("Guests", "Your first name and family name")
HOW_MUCH = QT_TRANSLATE_NOOP("Guests", "The whole family name, and at least three letters of the first name.")
FIND = QT_TRANSLATE_NOOP("Guests", "Find me")
BACK = QT_TRANSLATE_NOOP("Guests", "Go back")
SPACE = QT_TRANSLATE_NOOP("Guests", "Space")
CAPITAL = QT_TRANSLATE_NOOP("Guests", "Capital letter")
ERASE = QT_TRANSLATE_NOOP("Guests", "Delete the last letter")
KEYBOARD = QT_TRANSLATE_NOOP("Guests", "Keyboard on the screen")
NOT_FOUND = QT_TRANSLATE_NOOP("Guests", "We did not find you by that. Please check the spelling, or come to the desk.")
WAIT = QT_TRANSLATE_NOOP("Guests", "Please wait a moment and try again, or come to the desk.")
IS_IT_YOU = QT_TRANSLATE_NOOP("Guests", "Is that you?")
YES_IT_IS = QT_TRANSLATE_NOOP("Guests", "Yes, check me in: {0}")
NOT_ME = QT_TRANSLATE_NOOP("Guests", "No, that is not me")
DONE = QT_TRANSLATE_NOOP("Guests", "Done")
CLOSES_SOON = QT_TRANSLATE_NOOP("Guests", "This page will close soon.")
MORE_TIME = QT_TRANSLATE_NOOP("Guests", "More time")
FOR_STAFF = QT_TRANSLATE_NOOP("Guests", "Team: leave the kiosk")
ORGANISER_PIN = QT_TRANSLATE_NOOP("Guests", "Organiser PIN")
LEAVE = QT_TRANSLATE_NOOP("Guests", "Leave the kiosk")

_loaded: dict[str, QTranslator | None] = {}
"""By code, once it was asked for; None where there is no such file. Changed by :func:`_said` alone."""


@dataclass(frozen=True, slots=True)
class Said:
    """What a guest-facing screen shows: one large line, one below it, and where to go next."""

    headline: str
    below: str = ""
    stops: tuple[str, ...] = ()

    @property
    def spoken(self) -> str:
        """All of it in one line, for the ears."""
        return ". ".join(part.rstrip(".") for part in (self.headline, self.below, *self.stops) if part)


class Words:
    """Speaks one language; what is missing in it is said as the window says it.

    Args:
        code: "fr", or empty for the language of the window.
    """

    def __init__(self, code: str = "") -> None:
        self.code = code if code and speaks(code) else ""

    def say(self, text: str) -> str:
        """Return ``text``, one of the sentences above or another one of the context "Guests"."""
        if not self.code:
            return translate(_CONTEXT, text)
        return _said(self.code, text) or (text if self.code == _SOURCE else translate(_CONTEXT, text))

    @property
    def locale(self) -> QLocale:
        """How days are written."""
        if not self.code:
            return QLocale()
        return locale_of("de" if self.code == EASY_GERMAN else self.code)

    @property
    def direction(self) -> Qt.LayoutDirection:
        """Which way the language is read."""
        return self.locale.textDirection()


def align(labels: Iterable[QLabel], direction: Qt.LayoutDirection) -> None:
    """Let every line begin where the language does, also one in other letters: Qt goes by each text's own."""
    is_rtl = direction is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft
    for each in labels:
        each.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


def said(welcome: Welcome, words: Words, *, badge_waits: bool = False, far: bool = False) -> Said:
    """Return what ``welcome`` says.

    Args:
        far: the desk is somewhere else.
        badge_waits: the printer needs somebody, so that no badge may be promised.
    """
    if welcome.greeting is Greeting.DESK:
        return Said(words.say(COME_TO_DESK if far else TO_DESK), words.say(WE_HELP))
    if welcome.greeting is Greeting.FAREWELL:
        return Said(words.say(GOODBYE_NAME).format(welcome.name), words.say(COME_AGAIN))
    below = CHECKED_IN if not welcome.badge else BADGE_AT_DESK if badge_waits else BADGE
    stand = (words.say(YOUR_STAND).format(welcome.stand),) if welcome.stand else ()
    return Said(
        words.say(HELLO_NAME).format(welcome.name),
        words.say(below),
        stand + tuple(" · ".join(part for part in (stop.time, stop.name, stop.room) if part) for stop in welcome.stops),
    )


NATIVE = {"de": "Deutsch", "en": "English", "fr": "Français", EASY_GERMAN: "Leichte Sprache", "ar": "العربية"}
"""What a language calls itself: so its readers find it."""


def spoken() -> list[str]:
    """Return the codes of the languages that guests can choose."""
    return [code for code in NATIVE if speaks(code)]


def speaks(code: str) -> bool:
    """Whether the sentences for guests are there in the language ``code``."""
    return code == _SOURCE or bool(_said(code, HELLO))


def _said(code: str, text: str) -> str:
    if code not in _loaded:
        translator = QTranslator()
        path = resources.root() / "i18n" / f"checkin_{code}.qm"
        _loaded[code] = translator if path.exists() and translator.load(str(path)) else None
    found = _loaded[code]
    return str(found.translate(_CONTEXT, text)) if found is not None else ""
