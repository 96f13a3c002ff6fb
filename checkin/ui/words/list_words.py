"""What guest lists and their imports are told in."""

from __future__ import annotations

from checkin.guestlists.importing import ImportReport
from checkin.guestlists.rows import Rejected, Why
from checkin.ui.words.language import QT_TRANSLATE_NOOP, translate
from checkin.ui.words.plurals import Plurals
from checkin.ui.words.wording import shown

_FIELDS = {
    "name": QT_TRANSLATE_NOOP("Field", "Whole name"),
    "first_name": QT_TRANSLATE_NOOP("Field", "First name"),
    "last_name": QT_TRANSLATE_NOOP("Field", "Last name"),
    "title": QT_TRANSLATE_NOOP("Field", "Title"),
    "email": QT_TRANSLATE_NOOP("Field", "E-mail"),
    "organisation": QT_TRANSLATE_NOOP("Field", "Organisation"),
    "category": QT_TRANSLATE_NOOP("Field", "Category"),
    "code": QT_TRANSLATE_NOOP("Field", "Ticket code"),
    "status": QT_TRANSLATE_NOOP("Field", "Status"),
    "note": QT_TRANSLATE_NOOP("Field", "Note"),
    "stand": QT_TRANSLATE_NOOP("Field", "Stand"),
    "support": QT_TRANSLATE_NOOP("Field", "Support"),
    "support_consent": QT_TRANSLATE_NOOP("Field", "Support may be known (yes/no)"),
    "support_on_badge": QT_TRANSLATE_NOOP("Field", "Support on the badge (yes/no)"),
    "role": QT_TRANSLATE_NOOP("Field", "Role or function"),
    "pronouns": QT_TRANSLATE_NOOP("Field", "Pronouns"),
    "pronunciation": QT_TRANSLATE_NOOP("Field", "Pronunciation"),
    "languages": QT_TRANSLATE_NOOP("Field", "Languages"),
    "mark": QT_TRANSLATE_NOOP("Field", "Mark on the badge"),
    "contact_consent": QT_TRANSLATE_NOOP("Field", "Contact may be shared (yes/no)"),
    "workshops": QT_TRANSLATE_NOOP("Field", "Workshops"),
    "valid_from": QT_TRANSLATE_NOOP("Field", "Valid from"),
    "valid_until": QT_TRANSLATE_NOOP("Field", "Valid until"),
    "entries": QT_TRANSLATE_NOOP("Field", "Number of people"),
    "workshops_2": QT_TRANSLATE_NOOP("Field", "Workshops, 2nd column"),
    "workshops_3": QT_TRANSLATE_NOOP("Field", "Workshops, 3rd column"),
    "blocked": QT_TRANSLATE_NOOP("Field", "Blocked (yes/no)"),
    "cancelled": QT_TRANSLATE_NOOP("Field", "Cancelled (yes/no)"),
    "companions": QT_TRANSLATE_NOOP("Field", "Companions (number)"),
    "more_note": QT_TRANSLATE_NOOP("Field", "Note, continued"),
}

_REJECTIONS = {
    Why.NO_NAME: QT_TRANSLATE_NOOP("Row", "Row {row}: the name is missing ({value})."),
    Why.TOO_LONG: QT_TRANSLATE_NOOP("Row", "Row {row}: the field “{value}” is too long."),
    Why.TOO_MANY_CELLS: QT_TRANSLATE_NOOP("Row", "Row {row}: more cells than columns, from “{value}” on."),
    Why.BAD_CODE: QT_TRANSLATE_NOOP("Row", "Row {row}: “{value}” can't be a ticket code."),
    Why.CODE_TWICE: QT_TRANSLATE_NOOP("Row", "Row {row}: row {other_row} has the ticket code “{value}” already."),
    Why.CODE_OF_ANOTHER: QT_TRANSLATE_NOOP(
        "Row", "Row {row}: the ticket code belongs to {value}, and neither the name nor the e-mail is the same."
    ),
    Why.DAMAGED_NUMBER: QT_TRANSLATE_NOOP(
        "Row", "Row {row}: the spreadsheet has destroyed the code (“{value}”). Format the column as text."
    ),
    Why.BAD_TIME: QT_TRANSLATE_NOOP(
        "Row", "Row {row}: “{value}” is no date. Write it like 2024-05-15 or 2024-05-15 08:30."
    ),
    Why.BAD_ENTRIES: QT_TRANSLATE_NOOP("Row", "Row {row}: “{value}” is no number of people from 1 to 65535."),
    Why.UNKNOWN_STATUS: QT_TRANSLATE_NOOP("Row", "Row {row}: the status “{value}” is not known."),
}


def field_word(field: str) -> str:
    """Return what a field of a guest list is called."""
    return translate("Field", _FIELDS.get(field, field))


def rejection_sentence(rejected: Rejected) -> str:
    """Return which row can't be used, and why."""
    value = field_word(rejected.value) if rejected.why is Why.TOO_LONG else rejected.value
    facts = {"row": rejected.row, "value": value, "other_row": rejected.other_row}
    return translate("Row", _REJECTIONS[rejected.why]).format_map(shown(facts))


def warning_sentence(report: ImportReport) -> str:
    """Return what to mind about the rows that came in, or nothing."""
    withheld = Plurals().support_withheld(report.withheld) if report.withheld else ""
    short = Plurals().short_codes(report.short_codes) if report.short_codes else ""
    return " ".join(filter(None, (withheld, short)))


def import_sentence(report: ImportReport) -> str:
    """Return what an import did, or would do, and what to mind about it."""
    say = Plurals()
    parts = [
        say.guests_added(report.added),
        say.guests_updated(report.updated),
        say.guests_unchanged(report.unchanged),
    ]
    if report.rejected:
        parts.append(say.rows_unusable(len(report.rejected)))
    return f"{', '.join(parts)}. {warning_sentence(report)}".strip()
