"""What a guest may read about themselves on a screen that everybody sees: a greeting, and where to go next."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from enum import StrEnum

from checkin.answers import Answer
from checkin.domain.admission import Act
from checkin.domain.checkpoint import Place
from checkin.domain.folding import fold

MOST_STOPS = 3
"""More workshops than that nobody remembers on the way, and they would make the type smaller."""

STILL_OPEN = timedelta(hours=1)
"""Who comes late is still sent to a workshop that began less than this ago; after it, to the next one."""


class Greeting(StrEnum):
    """What the screen says."""

    WELCOME = "welcome"
    FAREWELL = "farewell"
    DESK = "desk"  # whatever the reason was: it is between the guest and the desk


@dataclass(frozen=True, slots=True)
class Stop:
    """Where to go: what it is called, the room, and "10:30" in the event's own time; the last two may be empty."""

    name: str
    room: str = ""
    time: str = ""


@dataclass(frozen=True, slots=True)
class Welcome:
    """All that a guest-facing screen ever gets to know of a guest; nothing else can leak from it.

    Attributes:
        name: as it is called out; empty unless the guest goes through.
        language: code of the language the guest reads best ("fr"), or empty where nobody said.
        stand: number of the guest's own stand, or empty.
        stops: where to go today, the first one first.
        badge: whether a badge is on its way to the printer.
    """

    greeting: Greeting
    name: str = ""
    language: str = ""
    stand: str = ""
    stops: tuple[Stop, ...] = ()
    badge: bool = False


def welcome_for(answer: Answer, booked: Iterable[Place], now: datetime, zone: tzinfo) -> Welcome | None:
    """Return what the guest of ``answer`` may read; None where there is nothing to say and the screen is to be cleared.

    Args:
        booked: the checkpoints that the guest has booked, the first to open first.
        now: timezone-aware.
        zone: the event's time zone.
    """
    guest = answer.guest
    if answer.act not in (Act.ENTRY, Act.EXIT) or answer.undone:
        return None
    if not answer.verdict.admitted:
        return Welcome(Greeting.DESK, language=language_of(guest.languages) if guest else "")
    if guest is None:
        return None
    if answer.act is Act.EXIT:
        return Welcome(Greeting.FAREWELL, guest.name, language_of(guest.languages))
    elsewhere = [place for place in booked if place.name != answer.checkpoint.name]
    return Welcome(
        Greeting.WELCOME,
        guest.name,
        language_of(guest.languages),
        guest.stand,
        stops(elsewhere, now, zone),
        bool(answer.job_id),
    )


def stops(booked: Iterable[Place], now: datetime, zone: tzinfo) -> tuple[Stop, ...]:
    """Return where to go today and not yet over, at most :data:`MOST_STOPS`; a place without a time is always open."""
    ahead = [place for place in booked if _is_ahead(place, now, zone)]
    return tuple(Stop(place.name, place.room, _clock(place.opens_at, zone)) for place in ahead[:MOST_STOPS])


def language_of(languages: str) -> str:
    """Return the code of the first language in a guest list's words ("Deutsch, en"); empty where none is known."""
    plain = fold(languages)
    if not plain:
        return ""
    for words, code in _EASY.items():
        if words in plain:
            return code
    return next((_CODES[word] for word in plain.split() if word in _CODES), "")


def _is_ahead(place: Place, now: datetime, zone: tzinfo) -> bool:
    if place.opens_at is None:
        return True
    is_today = place.opens_at.astimezone(zone).date() == now.astimezone(zone).date()
    return is_today and now - place.opens_at < STILL_OPEN


def _clock(at: datetime | None, zone: tzinfo) -> str:
    return f"{at.astimezone(zone):%H:%M}" if at is not None else ""


EASY_GERMAN = "de_easy"
"""Leichte Sprache. It is German for readers who are helped by short sentences, so it has a code of its own."""

_EASY = {fold(words): EASY_GERMAN for words in ("leichte Sprache", "einfache Sprache", "easy language", "easy German")}

_NAMES = {
    "de": "de deu ger deutsch german allemand",
    "en": "en eng englisch english anglais",
    "fr": "fr fra fre französisch french français",
    "ar": "ar ara arabisch arabic arabe العربية عربي",
    "es": "es spa spanisch spanish español",
    "it": "it ita italienisch italian italiano",
    "nl": "nl nld dut niederländisch dutch nederlands",
    "pl": "pl pol polnisch polish polski",
    "ru": "ru rus russisch russian русский",
    "tr": "tr tur türkisch turkish türkçe",
    "uk": "uk ukr ukrainisch ukrainian українська",
}
_CODES = {fold(word): code for code, words in _NAMES.items() for word in words.split()}
