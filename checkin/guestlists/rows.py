"""Rows of a table to guests with their tickets, or to the reason why not.

One row is one ticket. A guest with two tickets (pretix writes an add-on such as the dinner as a row of its own) comes
as two rows whose guests have the same name and e-mail and different codes. An e-mail alone is nobody's identity:
families and offices share one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from checkin.domain.guest import Guest, Status
from checkin.domain.support import NO_WISHES, Consent, Wishes, consent_in, is_yes, needs_in, says_no
from checkin.errors import Fault, GuestListError
from checkin.guestlists.aliases import plain
from checkin.guestlists.cleaning import clean, meant, unescaped
from checkin.guestlists.moments import UnreadableError, moment
from checkin.guestlists.names import PersonName, from_parts, from_whole
from checkin.guestlists.statuses import gravest, question_of, status_of
from checkin.guestlists.table import Table

_LONGEST = {"code": 1000, "note": 2000, "support": 2000, "workshops": 2000, "more_note": 2000}
_LONGEST_TEXT = 200
_MOST_COMPANIONS = 99
_MOST_ENTRIES = 65535  # a group; more is a number from another column
# What is left of a long number in a number cell: "1,23457E+22". Spreadsheets keep 15 digits.
_DAMAGED = re.compile(r"\d(?:[.,]\d+)?[eE]\+\d{2,}\Z")
_BAD_IN_CODE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffd]")
_YES = frozenset({"ja", "j", "yes", "y", "true", "wahr", "1", "x", "✓", "✔", "einverstanden", "zugestimmt"})
# Who answers "Unterstützungsbedarf (mit Einwilligung, dass das Team davon weiß)" has agreed by answering.
_CONSENT = re.compile(r"\b(einwilligung|einverstaendnis|einverstanden|einwillige|consent|consentement)\b")
_NAMES = frozenset({"name", "first_name", "last_name", "title", "email"})
_STATUS_FIELDS = ("status", "blocked", "cancelled")


class Why(StrEnum):
    """Why a row was not taken; the key to its sentence in ``ui/words/wording.py``. Beside it, what ``value`` holds."""

    NO_NAME = "no_name"  # what else is in the row
    TOO_LONG = "too_long"  # the field
    TOO_MANY_CELLS = "too_many_cells"  # the first cell beyond the header
    BAD_CODE = "bad_code"  # the code, shortened
    CODE_TWICE = "code_twice"  # the code; other_row is where it stood first
    CODE_OF_ANOTHER = "code_of_another"  # whose it is
    DAMAGED_NUMBER = "damaged_number"  # what the spreadsheet left of it
    BAD_TIME = "bad_time"  # what was to be a date
    BAD_ENTRIES = "bad_entries"  # what was to be a number of people
    UNKNOWN_STATUS = "unknown_status"  # the word


@dataclass(frozen=True, slots=True)
class GuestRow:
    """One ticket of the list.

    Attributes:
        row: its number in the file.
        guest: the person, with an empty id.
        code: what the QR shows, exactly as issued; empty if the list has none, so that one is made.
        status: whether the ticket is good.
        workshops: names of the workshops booked, as the list writes them.
        entries: how many people the ticket lets in, from 1 to 65,535; None where the list says nothing.
        valid_from: from when it is good; in the event's time zone where it names none. None is no word of it.
        valid_until: first moment it is good no more; the same.
        support: what the guest needs and agreed to have told; without needs where the guest said no. None is no word
            of it.
        withheld: the row names needs but no consent, so they are not in ``support``.
    """

    row: int
    guest: Guest
    code: str
    status: Status
    workshops: tuple[str, ...]
    entries: int | None = None
    valid_from: datetime | None = None
    valid_until: datetime | None = None
    support: Wishes | None = None
    withheld: bool = False


@dataclass(frozen=True, slots=True)
class Rejected:
    """A row that can't be used, and why; ``other_row`` is the row it clashes with, if it does."""

    row: int
    why: Why
    value: str
    other_row: int | None = None


class _Refused(Exception):  # noqa: N818 -- no error: how one row says no
    def __init__(self, why: Why, value: str, other_row: int | None = None) -> None:
        super().__init__(why)
        self.why, self.value, self.other_row = why, value[:100], other_row


def guest_rows(table: Table, mapping: Mapping[str, str]) -> Iterator[GuestRow | Rejected]:
    """Return each row of the table as a guest, or why not, in order and one at a time.

    Args:
        table: the list.
        mapping: field to column, as from ``recognise`` and ``parse_map``.

    Raises:
        GuestListError: no column holds a name, or a mapped column is not in the table; before the first row.
    """
    for column in mapping.values():
        if column not in table.columns:
            raise GuestListError(Fault.LIST_NO_COLUMN, column=column, columns=table.columns)
    if not mapping.keys() & {"name", "first_name", "last_name"}:
        raise GuestListError(Fault.LIST_NO_NAME, path=table.path, columns=table.columns)
    return _rows(table, mapping)


def _rows(table: Table, mapping: Mapping[str, str]) -> Iterator[GuestRow | Rejected]:
    reader = _RowReader(table.columns, mapping)
    for number, cells in table.rows:
        if cells == table.columns:  # lists printed by page repeat their header
            continue
        try:
            yield reader.read(number, cells)
        except _Refused as refused:
            yield Rejected(number, refused.why, refused.value, refused.other_row)


class _RowReader:
    """Reads rows of one table and remembers the codes it has seen."""

    def __init__(self, columns: tuple[str, ...], mapping: Mapping[str, str]) -> None:
        self._places = {field: columns.index(column) for field, column in mapping.items()}
        self._questions = {field: question_of(column) for field, column in mapping.items() if field in _STATUS_FIELDS}
        self._workshops = [place for field, place in self._places.items() if field.startswith("workshops")]
        self._asks_consent = bool(_CONSENT.search(plain(mapping.get("support", ""))))
        self._width = len(columns)
        self._seen: dict[str, int] = {}

    def read(self, number: int, cells: tuple[str, ...]) -> GuestRow:
        if len(cells) > self._width:
            raise _Refused(Why.TOO_MANY_CELLS, clean(cells[self._width]))
        guest = self._guest(cells)
        status = self._status(cells)
        code = self._code(cells)
        workshops, entries = self._workshop_names(cells), self._entries(cells)
        valid = self._moment(cells, "valid_from"), self._moment(cells, "valid_until", end=True)
        support, withheld = self._support(cells)
        if code:
            self._claim(code, number)
        return GuestRow(number, guest, code, status, workshops, entries, *valid, support, withheld)

    def _text(self, cells: tuple[str, ...], field: str) -> str:
        place = self._places.get(field)
        if place is None or not cells[place]:
            return ""
        text = meant(cells[place], between=" " if field in _NAMES else ", ")
        if len(text) > _LONGEST.get(field, _LONGEST_TEXT):
            raise _Refused(Why.TOO_LONG, field)
        return text

    def _guest(self, cells: tuple[str, ...]) -> Guest:
        name = self._name(cells)
        if not name.whole:
            raise _Refused(Why.NO_NAME, " · ".join(text for cell in cells[:8] if (text := clean(cell))))
        if len(name.whole) > _LONGEST_TEXT:
            raise _Refused(Why.TOO_LONG, "name")
        return Guest(
            id="",
            name=name.whole,
            first_name=name.first,
            last_name=name.last,
            title=name.title,
            email=_mail(self._text(cells, "email")),
            organisation=self._text(cells, "organisation"),
            category=self._text(cells, "category"),
            note=_both(self._text(cells, "note"), self._text(cells, "more_note")),
            stand=self._text(cells, "stand"),
            pronouns=self._text(cells, "pronouns"),
            role=self._text(cells, "role"),
            languages=self._text(cells, "languages"),
            mark=self._text(cells, "mark"),
            contact_consent=_consent(self._text(cells, "contact_consent")),
            pronunciation=self._text(cells, "pronunciation"),
        )

    def _name(self, cells: tuple[str, ...]) -> PersonName:
        first, last = self._text(cells, "first_name"), self._text(cells, "last_name")
        whole, title = self._text(cells, "name"), self._text(cells, "title")
        if "last_name" in self._places and (first or last):
            return from_parts(first, last, title)
        if whole or not first:
            return from_whole(whole, title)
        return from_parts(first, last, title)

    def _status(self, cells: tuple[str, ...]) -> Status:
        found = [Status.CONFIRMED]
        for field, question in self._questions.items():
            word = clean(cells[self._places[field]])
            status = status_of(question, word)
            if status is None:
                raise _Refused(Why.UNKNOWN_STATUS, word)
            found.append(status)
        return gravest(found)

    def _code(self, cells: tuple[str, ...]) -> str:
        place = self._places.get("code")
        if place is None or not meant(cells[place]):
            return ""
        code = unescaped(cells[place]).strip()
        if _DAMAGED.match(code):
            raise _Refused(Why.DAMAGED_NUMBER, code)
        if len(code) > _LONGEST["code"] or _BAD_IN_CODE.search(code):
            raise _Refused(Why.BAD_CODE, clean(code))
        return code

    def _claim(self, code: str, number: int) -> None:
        first = self._seen.setdefault(code, number)
        if first != number:
            raise _Refused(Why.CODE_TWICE, code, other_row=first)

    def _workshop_names(self, cells: tuple[str, ...]) -> tuple[str, ...]:
        """Return the names between semicolons, bars or line ends; a comma may be part of a workshop's title."""
        written = [part for place in self._workshops for part in re.split(r"[;|\r\n]+", cells[place])]
        names = [name for part in written if (name := meant(part))]
        if sum(map(len, names)) > _LONGEST["workshops"]:
            raise _Refused(Why.TOO_LONG, "workshops")
        return tuple(dict.fromkeys(names))

    def _support(self, cells: tuple[str, ...]) -> tuple[Wishes | None, bool]:
        """Return what the guest needs, and whether that had to be left out because nobody said that it may be known."""
        wanted, agreed = self._text(cells, "support"), self._text(cells, "support_consent")
        consent = Consent.TEAM if self._asks_consent and not agreed else consent_in(agreed)
        if says_no(wanted) or (agreed and consent is Consent.NONE):
            return NO_WISHES, bool(wanted) and not says_no(wanted)
        if not wanted:
            return None, False
        if consent is Consent.NONE:
            return None, True
        return Wishes(needs_in(wanted), consent, is_yes(self._text(cells, "support_on_badge"))), False

    def _entries(self, cells: tuple[str, ...]) -> int | None:
        text = self._text(cells, "entries")
        if not text:
            return self._with_companions(cells)
        if not (text.isascii() and text.isdigit() and 1 <= int(text) <= _MOST_ENTRIES):
            raise _Refused(Why.BAD_ENTRIES, text)
        return int(text)

    def _with_companions(self, cells: tuple[str, ...]) -> int | None:
        text = self._text(cells, "companions").lstrip("+").strip()
        return 1 + min(int(text), _MOST_COMPANIONS) if text.isascii() and text.isdigit() else None

    def _moment(self, cells: tuple[str, ...], field: str, *, end: bool = False) -> datetime | None:
        text = self._text(cells, field)
        try:
            return moment(text, end=end) if text else None
        except UnreadableError:
            raise _Refused(Why.BAD_TIME, text) from None


def _mail(text: str) -> str:
    """Return an address, or nothing: Microsoft Forms writes "anonymous" where it knows none."""
    address = text.removeprefix("mailto:").strip("<> ")
    return address if "@" in address else ""


def _consent(text: str) -> str:
    """Return whether the guest agreed: only a plain yes is one, and anything else that is said is a no."""
    return "" if not text else "yes" if text.casefold() in _YES else "no"


def _both(note: str, more: str) -> str:
    return f"{note} · {more}" if note and more and note != more else note or more
