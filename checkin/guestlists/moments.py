"""Dates and times in a list to moments, as German and English offices and other systems write them."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

_FOREVER = 2200
"""Systems write "31.12.9999" for no end."""
_EARLIEST = 1970

_GERMAN = re.compile(
    r"(?:(?:mo|di|mi|do|fr|sa|so)\w*[.,]*\s+)?(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4}|\d{2})"
    r"(?:,?\s+(?:um\s+)?(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:\s*uhr)?)?",
    re.IGNORECASE,
)
_DAY = re.compile(r"\d{4}-?\d{2}-?\d{2}")
# "2024-05-15 13.30": Python would read the dot as a part of an hour that it then leaves out.
_DOT_FOR_COLON = re.compile(r"(?<=[T ]\d\d)\.(?=\d\d)")
_BLANK_BEFORE_OFFSET = re.compile(r"\s+(?=[+-]\d{2}:?\d{2}\Z|Z\Z)")


class UnreadableError(ValueError):
    """A text is no moment, or could be two: "05/06/2024" is in May or in June."""


def moment(text: str, *, end: bool = False) -> datetime | None:
    """Return the moment that ``text`` means; without a time zone where it names none.

    Args:
        text: "2024-05-15", "2024-05-15 08:30", "2024-05-15T06:30:00Z", "15.05.2024", "15.5.24, 8:30 Uhr".
        end: a day alone is meant to its end: the first moment after it is returned.

    Returns:
        None for a time so far away that it means "no limit".

    Raises:
        UnreadableError: nobody could say for sure when that is.
    """
    try:
        found, is_day = _read(text.strip())
    except ValueError as error:
        raise UnreadableError(text) from error
    if found.year >= _FOREVER:
        return None
    if found.year < _EARLIEST:
        raise UnreadableError(text)
    return found + timedelta(days=1) if end and is_day else found


def _read(text: str) -> tuple[datetime, bool]:
    """Return the moment, and whether only a day was said."""
    german = _GERMAN.fullmatch(text)
    if german is None:
        found = datetime.fromisoformat(_DOT_FOR_COLON.sub(":", _BLANK_BEFORE_OFFSET.sub("", text)))
        return found, _DAY.fullmatch(text) is not None
    day, month, year, hour, minute, second = german.groups()
    at = time(int(hour), int(minute), int(second or 0)) if hour else time()
    return datetime.combine(date(_century(year), int(month), int(day)), at), hour is None


def _century(year: str) -> int:
    return int(year) if len(year) == len("2024") else 2000 + int(year)
