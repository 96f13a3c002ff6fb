"""The words that a template may ask for in braces, and what they are on one badge."""

from __future__ import annotations

import re
from functools import lru_cache

from checkin.badges.badge import Badge
from checkin.badges.text import clean
from checkin.domain.guest import Guest, whole_name

FIELDS = (
    "name",
    "called",
    "first_name",
    "last_name",
    "title",
    "pronouns",
    "organisation",
    "role",
    "category",
    "stand",
    "workshops",
    "languages",
    "mark",
    "support",
    "event",
    "code",
)
"""Notes and addresses are not among them: they are never printed. Support needs only where the guest wants that."""

NAMES = frozenset({"name", "called", "first_name", "last_name"})
"""The fields that are a name or a part of it."""

_BRACES = re.compile(r"\{([^{}]*)\}")
_STAND = re.compile(r"^\s*stand\s+", re.IGNORECASE)


@lru_cache(maxsize=512)
def asked(text: str) -> tuple[str, ...]:
    """Return the names in braces, in their order."""
    return tuple(_BRACES.findall(text))


def values(badge: Badge) -> dict[str, str]:
    """Return every field of a badge by name; a name that is called otherwise than its parts stays whole."""
    guest = badge.guest
    apart = bool(guest.first_name and guest.last_name) and _is_both(guest)
    return {
        "name": guest.name,
        "called": guest.called,
        "first_name": guest.first_name if apart else guest.name,
        "last_name": guest.last_name if apart else "",
        "title": guest.title,
        "pronouns": guest.pronouns,
        "organisation": guest.organisation,
        "role": guest.role,
        "category": guest.category,
        "stand": _STAND.sub("", guest.stand).strip(),
        "workshops": "\n".join(badge.programme),
        "languages": guest.languages,
        "mark": guest.mark,
        "support": badge.support,
        "event": badge.event,
        "code": badge.code,
    }


def filled(text: str, fields: dict[str, str]) -> str:
    """Return a template's text with the fields in it; empty where all of them are, and words without any as they are.

    A line end stays only where it parts lines of a field that has several, such as the programme.
    """
    names = asked(text)
    if names and not any(fields[name].strip() for name in names):
        return ""
    whole = _BRACES.sub(lambda match: fields[match[1]], text)
    return "\n".join(line for line in map(clean, whole.split("\n")) if line)


def _is_both(guest: Guest) -> bool:
    return clean(whole_name(guest.first_name, guest.last_name)) == clean(guest.name)
