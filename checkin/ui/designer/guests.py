"""Which guests a design is tried on: those whose names are longest and shortest in print, and some others."""

from __future__ import annotations

import random
from collections.abc import Sequence
from enum import StrEnum
from unicodedata import east_asian_width

from checkin.badges.badge import Badge
from checkin.badges.face import Weight
from checkin.badges.text import clean, shape
from checkin.domain.guest import Guest

_TRIED = 40
"""Names that are measured: those with the most or fewest letters. An l is a quarter as wide as an m, so that the
widest name of thousands is among the forty with the most letters but for names made of l's."""


class Trial(StrEnum):
    """Which guest is shown."""

    LONGEST = "longest"
    SHORTEST = "shortest"
    RANDOM = "random"


def chosen(badges: Sequence[Badge], trial: Trial, now: Badge | None, dice: random.Random) -> Badge:
    """Return the badge to try a design on.

    Args:
        now: the one that is shown, which a random one differs from where there is another.
    """
    match trial:
        case Trial.LONGEST:
            return longest(badges)
        case Trial.SHORTEST:
            return shortest(badges)
    others = [badge for badge in badges if badge is not now]
    return dice.choice(others or badges)


def longest(badges: Sequence[Badge]) -> Badge:
    """Return the badge whose name is the widest in print; the first of equals."""
    likely = sorted(badges, key=_letters, reverse=True)[:_TRIED]
    return max(likely, key=width_em)


def shortest(badges: Sequence[Badge]) -> Badge:
    """Return the badge whose name is the narrowest in print; one without a name is no trial where others have one."""
    named = [badge for badge in badges if badge.guest.name.strip()] or badges
    likely = sorted(named, key=_letters)[:_TRIED]
    return min(likely, key=width_em)


def width_em(badge: Badge) -> float:
    """Return how wide the guest's name is in print: times the size in points it is points."""
    return shape(clean(badge.guest.name), Weight.BOLD).width_em


def invented(event: str = "") -> tuple[Badge, ...]:
    """Return badges of nobody, for an event whose guests are not known yet."""
    people = (
        ("Li", "Wu", "", "Stadt Ulm", "Teilnahme", "#2468B2"),
        ("Anna", "Beispiel", "Dr.", "Stadtverwaltung Musterstadt", "Vortrag", "#14693E"),
        (
            "Maximiliane-Charlotte",
            "von und zu Beispielhausen-Musterfrau",
            "Prof. Dr.-Ing.",
            "Landesamt für Digitalisierung, Breitband und Vermessung",
            "Presse",
            "#F4B73E",
        ),
    )
    return tuple(_badge(number, *person, event) for number, person in enumerate(people))


def _badge(
    number: int, first: str, last: str, title: str, organisation: str, category: str, colour: str, event: str
) -> Badge:
    guest = Guest(
        f"nobody-{number}",
        f"{first} {last}",
        first_name=first,
        last_name=last,
        title=title,
        organisation=organisation,
        category=category,
        stand=str(number + 1),
        role="Smart City",
    )
    return Badge(guest, f"BEISPIEL-{number}", colour, event or "Regionalkonferenz", ("13:30 Workshop",))


def _letters(badge: Badge) -> int:
    return sum(2 if east_asian_width(letter) in "WF" else 1 for letter in badge.guest.name)
