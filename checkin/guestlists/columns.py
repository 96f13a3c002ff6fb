"""Which column holds which field: recognised from the header, or said by a person."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence

from checkin.errors import Fault, GuestListError
from checkin.guestlists.aliases import ALIASES, HELPERS, plain
from checkin.guestlists.header import column_letter

FIELDS = (
    "name",
    "first_name",
    "last_name",
    "title",
    "email",
    "organisation",
    "category",
    "code",
    "status",
    "note",
    "stand",
    "support",
    "support_consent",
    "support_on_badge",
    "role",
    "pronouns",
    "pronunciation",
    "languages",
    "mark",
    "contact_consent",
    "workshops",
    "valid_from",
    "valid_until",
    "entries",
)
"""What a person may map, in the order a form shows it."""

# Names before codes before words that could be anything, so that the sure ones take their columns first.
_ORDER = ("first_name", "last_name", "email", "code", "organisation", "stand", "support", "name", *FIELDS[3:])

# Someone else's, or about money: "Name Besteller", "Rechnungs-E-Mail", "Order email". Never the guest's.
_OTHERS_DATA = re.compile(
    r"\b(order|bestell\w*|besteller|buyer|kaeufer\w*|billing|invoice|rechnung\w*|event|veranstaltung\w*|host|"
    r"voucher|gutschein\w*|buchung\w*|booking|reservation|reference|produkt\w*|product|item|datei\w*|benutzer\w*|user)\b"
)
_WORDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("first_name", re.compile(r"\b(vorname|first name|given name)\b(?!.*\b(nachname|last name)\b)")),
    ("last_name", re.compile(r"(?<!vor und )\b(nachname|familienname|last name|surname)\b(?!.*\bvorname\b)")),
    ("email", re.compile(r"\b(e mail|email|mailadresse)\b")),
    ("organisation", re.compile(r"\b(organisation|organization|firma|unternehmen|institution|company|behoerde)\b")),
    ("name", re.compile(r"\b(name|namen|heissen sie|your name)\b")),
    ("workshops", re.compile(r"\bworkshops?\b")),
    (
        "support_consent",
        re.compile(r"\b(einwillig\w*|einverstanden|consent)\b.*\b(unterstuetzung\w*|assistenz\w*|support)\b"),
    ),
    ("support", re.compile(r"\b(unterstuetzung|unterstuetzungsbedarf|assistenz|barrierefrei\w*)\b")),
)
_FORMS = ({"startzeit", "fertigstellungszeit"}, {"start time", "completion time"})


def recognise(columns: Sequence[str]) -> Mapping[str, str]:
    """Return the column of each field that the header gives away.

    Besides ``FIELDS`` there may be helpers that only make sense beside them: ``blocked`` and ``cancelled`` (a yes
    there overrules the status), ``companions`` (people beyond the guest on one ticket), ``more_note``, and
    ``workshops_2`` and so on. Keep them when a person changes the rest.
    """
    names = {column: plain(column) for column in columns}
    mapping: dict[str, str] = {}
    for field in _ORDER:
        _take(mapping, field, names, _wanted(field, names))
    _name_is_family_name(mapping, names)
    for field, pattern in _WORDS:
        _take_by_word(mapping, field, pattern, names)
    for field, aliases in HELPERS.items():
        _take(mapping, field, names, aliases)
    _further_workshops(mapping, names)
    _drop_role_titles(mapping, set(names.values()))
    return mapping


def parse_map(options: Sequence[str], columns: Sequence[str]) -> Mapping[str, str]:
    """Return the mapping that ``FIELD=COLUMN`` options ask for.

    Args:
        options: the column by its name in any case, by its number from 1, or by its letter as in a spreadsheet. An
            empty column ("code=") says that the list has no such column.
        columns: the header.

    Returns:
        Field to column; to be laid over what was recognised. An empty column stays empty: drop that field.

    Raises:
        GuestListError: the field or the column does not exist.
    """
    mapping: dict[str, str] = {}
    for option in options:
        field, _, wanted = option.partition("=")
        field = field.strip().casefold().replace("-", "_")
        if field not in FIELDS:
            raise GuestListError(Fault.LIST_BAD_FIELD, field=field, fields=FIELDS)
        mapping[field] = _column(wanted.strip(), columns) if wanted.strip() else ""
    return mapping


def laid_over(recognised: Mapping[str, str], chosen: Mapping[str, str]) -> Mapping[str, str]:
    """Return ``recognised`` with a person's choices in place of it; an empty choice drops the field."""
    merged = {field: column for field, column in recognised.items() if column not in chosen.values()}
    return {field: column for field, column in {**merged, **chosen}.items() if column}


def columns_key(columns: Iterable[str]) -> str:
    """Return a short name of this header, the same on every computer, under which a mapping is remembered."""
    joined = "\x1f".join(" ".join(column.casefold().split()) for column in columns)
    return hashlib.sha256(joined.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _wanted(field: str, names: Mapping[str, str]) -> tuple[str, ...]:
    """Return the header names to look for, best first; some systems use usual words for something else."""
    present = set(names.values())
    aliases = ALIASES[field]
    if field in ("name", "email") and any(form <= present for form in _FORMS):
        # Microsoft Forms: these two are the account that filled the form in, not the guest.
        return tuple(alias for alias in aliases if alias not in ("name", "e mail", "email"))
    if field == "code" and "reservation id" in present:
        return (*aliases, "id")  # alf.io: the ticket's UUID, with which its QR begins
    if field == "code" and "bestellnummer" not in present and "bestellcode" not in present:
        return aliases
    return tuple(alias for alias in aliases if alias != "code") if field == "code" else aliases


def _take(mapping: dict[str, str], field: str, names: Mapping[str, str], aliases: Sequence[str]) -> None:
    free = {name: column for column, name in reversed(list(names.items())) if column not in mapping.values()}
    for alias in aliases:
        if alias in free and field not in mapping:
            mapping[field] = free[alias]


def _name_is_family_name(mapping: dict[str, str], names: Mapping[str, str]) -> None:
    """Move "Name" to the family name where "Vorname" stands beside it, as German lists do."""
    alone = names.get(mapping.get("name", ""), "") in ("name", "ihr name", "attendee name", "teilnehmername")
    if alone and "first_name" in mapping and "last_name" not in mapping:
        mapping["last_name"] = mapping.pop("name")


def _take_by_word(mapping: dict[str, str], field: str, pattern: re.Pattern[str], names: Mapping[str, str]) -> None:
    """Take the first free column whose header, perhaps a whole question, contains the field's word."""
    whole_name_known = field == "name" and {"first_name", "last_name"} <= mapping.keys()
    if field in mapping or whole_name_known:
        return
    present = set(names.values())
    forms = any(form <= present for form in _FORMS)
    free = [(column, name) for column, name in names.items() if column not in mapping.values()]
    asked = [column for column, name in free if pattern.search(name) and not _OTHERS_DATA.search(name)]
    if forms:
        asked.sort(key=lambda column: names[column] in ("name", "e mail", "email"))
    if asked:
        mapping[field] = asked[0]


def _further_workshops(mapping: dict[str, str], names: Mapping[str, str]) -> None:
    again = [column for column, name in names.items() if re.fullmatch(r"workshop [2-9]", name)]
    if "workshops" in mapping:
        mapping.update({f"workshops_{number}": column for number, column in enumerate(again, 2)})


def _drop_role_titles(mapping: dict[str, str], present: set[str]) -> None:
    if {"user id", "rsvp"} <= present:  # Meetup's "Title" is a role in the group: "Organizer"
        mapping.pop("title", None)


def _column(wanted: str, columns: Sequence[str]) -> str:
    by_name = {column.casefold(): column for column in reversed(columns)}
    by_plain = {plain(column): column for column in reversed(columns)}
    by_place = {str(index): column for index, column in enumerate(columns, 1)}
    by_letter = {column_letter(index).casefold(): column for index, column in enumerate(columns)}
    for table, key in ((by_name, wanted), (by_plain, plain(wanted)), (by_place, wanted), (by_letter, wanted)):
        if key.casefold() in table:
            return table[key.casefold()]
    raise GuestListError(Fault.LIST_NO_COLUMN, column=wanted, columns=tuple(columns))
