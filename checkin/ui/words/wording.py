"""Every sentence about a fault, a verdict, a printer or a row of a list, in one place to translate.

What happened, then what to do. The window and the command line say the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

from checkin.desk import Answer
from checkin.domain.admission import Act
from checkin.domain.guest import Status
from checkin.domain.verdict import Reason
from checkin.errors import CheckinError, Fault
from checkin.ui.paper.badge_fate import BadgeFate
from checkin.ui.words.language import QT_TRANSLATE_NOOP, install, translate
from checkin.ui.words.plurals import Plurals

if TYPE_CHECKING:
    from checkin.storage.integrity import Finding

__all__ = [
    "act_word",
    "answer_sentence",
    "answer_word",
    "bug_sentence",
    "fault_sentence",
    "finding_sentence",
    "install",
    "morning_sentence",
    "new_badge_sentence",
    "reason_sentence",
    "status_word",
    "translate",
]

_FAULTS = {
    Fault.FILE_MISSING: QT_TRANSLATE_NOOP("Fault", "There is no file {path}. Look for it in another folder."),
    Fault.FILE_EXISTS: QT_TRANSLATE_NOOP("Fault", "{path} is there already. Choose another name."),
    Fault.FOLDER_MISSING: QT_TRANSLATE_NOOP("Fault", "There is no folder {path}. Make it, or choose another."),
    Fault.NOT_AN_EVENT: QT_TRANSLATE_NOOP("Fault", "{path} is no event file. Choose a file that Checkin has made."),
    Fault.FILE_DAMAGED: QT_TRANSLATE_NOOP(
        "Fault", "{path} is damaged. Keep the file, and go on with a backup or another desk's file."
    ),
    Fault.FILE_NEWER: QT_TRANSLATE_NOOP(
        "Fault", "{path} was made by a newer version of Checkin. Install that version on this computer."
    ),
    Fault.FILE_READ_ONLY: QT_TRANSLATE_NOOP(
        "Fault", "{path} may be read but not written, so nothing was saved. Allow writing, then try again."
    ),
    Fault.FILE_BUSY: QT_TRANSLATE_NOOP(
        "Fault", "Another program is using {path}, so nothing was saved. Close it there, then try again."
    ),
    Fault.DISK_FULL: QT_TRANSLATE_NOOP(
        "Fault", "The disk is full, so nothing was saved in {path}. Free some space, then try again."
    ),
    Fault.FILE_GONE: QT_TRANSLATE_NOOP(
        "Fault", "{path} can't be reached any more. Plug the drive in again, then try again."
    ),
    Fault.NO_PERMISSION: QT_TRANSLATE_NOOP(
        "Fault", "You may not open {path}. Ask its owner, or choose another folder."
    ),
    Fault.BACKUP_PLACE_GONE: QT_TRANSLATE_NOOP(
        "Fault", "No backup: the place {path} is gone. Plug the stick in again, or choose another in the settings."
    ),
    Fault.BACKUP_DAMAGED: QT_TRANSLATE_NOOP(
        "Fault", "The backup in {path} can't be read back. Look at the drive, or choose another folder."
    ),
    Fault.UNKNOWN_CHECKPOINT: QT_TRANSLATE_NOOP("Fault", "There is no checkpoint “{name}”. Choose one of: {known}."),
    Fault.UNKNOWN_TIMEZONE: QT_TRANSLATE_NOOP("Fault", "“{name}” is no time zone. Write it like Europe/Berlin."),
    Fault.BAD_DATE: QT_TRANSLATE_NOOP("Fault", "“{text}” is no date. Write it like 2024-05-15."),
    Fault.GUEST_UNKNOWN: QT_TRANSLATE_NOOP("Fault", "There is no guest “{text}”. Search by name."),
    Fault.NAME_MISSING: QT_TRANSLATE_NOOP("Fault", "The name is missing. Type at least a last name."),
    Fault.CODE_TAKEN: QT_TRANSLATE_NOOP("Fault", "The code {code} belongs to another guest. Choose another code."),
    Fault.CODE_TOO_LONG: QT_TRANSLATE_NOOP(
        "Fault", "The code is too long to be printed as a QR code. Give the guest a shorter one."
    ),
    Fault.NOTHING_TO_UNDO: QT_TRANSLATE_NOOP(
        "Fault", "There is nothing to undo: this scan let nobody in, or was undone already."
    ),
    Fault.ALREADY_INSIDE: QT_TRANSLATE_NOOP(
        "Fault", "The guest came in meanwhile. There is nothing to decide any more."
    ),
    Fault.NOT_OVERRIDABLE: QT_TRANSLATE_NOOP(
        "Fault", "This refusal can't be overridden. Search the guest by name, or call the organisers."
    ),
    Fault.CALL_CHANGED: QT_TRANSLATE_NOOP(
        "Fault", "Somebody else was faster: this call has changed meanwhile. Look at the calls again."
    ),
    Fault.GUIDE_NAMELESS: QT_TRANSLATE_NOOP("Fault", "The guide has no name. Type one."),
    Fault.GUIDE_TAKEN: QT_TRANSLATE_NOOP("Fault", "There is a guide “{name}” already. Add something to the name."),
    Fault.REASON_MISSING: QT_TRANSLATE_NOOP("Fault", "The reason is missing. Write why the guest may come in."),
    Fault.PIN_NOT_CHOSEN: QT_TRANSLATE_NOOP("Fault", "No organiser PIN was chosen yet. Choose one first."),
    Fault.PIN_WRONG: QT_TRANSLATE_NOOP("Fault", "The PIN is wrong. Try again, or call the organisers."),
    Fault.PIN_WAIT: QT_TRANSLATE_NOOP("Fault", "The PIN was wrong too often. Wait {seconds} s, then try again."),
    Fault.PIN_TOO_SHORT: QT_TRANSLATE_NOOP("Fault", "The PIN is too short. Choose at least {shortest} characters."),
    Fault.CLOSES_BEFORE_IT_OPENS: QT_TRANSLATE_NOOP(
        "Fault", "“{name}” would close before it opens. Choose a later end, or an earlier beginning."
    ),
    Fault.CHECKPOINT_TAKEN: QT_TRANSLATE_NOOP("Fault", "There is a checkpoint “{name}” already. Choose another name."),
    Fault.FILE_NOT_TEXT: QT_TRANSLATE_NOOP("Fault", "{path} is no text in UTF-8. Save it as one, or use another file."),
    Fault.CHECKPOINT_NAMELESS: QT_TRANSLATE_NOOP("Fault", "The checkpoint has no name. Give it one."),
    Fault.CATEGORY_UNKNOWN: QT_TRANSLATE_NOOP(
        "Fault", "No guest is of the category “{name}”, so nobody could come in. There are: {known}."
    ),
    Fault.BAD_TIME: QT_TRANSLATE_NOOP("Fault", "“{text}” is no time. Write it like 2024-05-15 13:30."),
    Fault.KEY_FOREIGN: QT_TRANSLATE_NOOP(
        "Fault", "This key belongs to another event. Use the key that was made for this one, or make a new one."
    ),
    Fault.CODE_AMBIGUOUS: QT_TRANSLATE_NOOP(
        "Fault", "Several tickets have the code “{text}”. Take another code of the guest from “checkin guests”."
    ),
    Fault.NO_DISPLAY: QT_TRANSLATE_NOOP(
        "Fault", "There is no screen to open a window on. Start it on the desktop, or use the commands: checkin --help."
    ),
    Fault.KEY_IS_PRIVATE: QT_TRANSLATE_NOOP(
        "Fault",
        "This is the private key, with which tickets are made. It belongs on no desk: give the public key, which"
        " “checkin keys” prints.",
    ),
    Fault.KEY_UNREADABLE: QT_TRANSLATE_NOOP(
        "Fault", "The key that signs tickets can't be read. Copy it again from where it was made."
    ),
    Fault.BAD_NUMBER: QT_TRANSLATE_NOOP("Fault", "“{text}” is no number. Write digits only, or “none” for no limit."),
    Fault.NO_SUCH_LABEL: QT_TRANSLATE_NOOP(
        "Fault", "There is no label {label} on this page. Choose one from 1 to {last}."
    ),
    Fault.LIST_UNREADABLE: QT_TRANSLATE_NOOP("Fault", "{path} can't be read. Save the list again, then try again."),
    Fault.LIST_EMPTY: QT_TRANSLATE_NOOP("Fault", "{path} has no guests in it. Choose another list."),
    Fault.LIST_FORMAT: QT_TRANSLATE_NOOP(
        "Fault", "{path} is no list that Checkin can read. Save it as CSV, XLSX, ODS or JSON."
    ),
    Fault.LIST_PROTECTED: QT_TRANSLATE_NOOP(
        "Fault", "{path} is protected by a password. Save it without one, then try again."
    ),
    Fault.LIST_TOO_LARGE: QT_TRANSLATE_NOOP("Fault", "{path} is too large. Split the list, or save it as CSV."),
    Fault.LIST_NO_NAME: QT_TRANSLATE_NOOP(
        "Fault", "No column of {path} was recognised as the name. Say which one it is: {columns}."
    ),
    Fault.LIST_NO_COLUMN: QT_TRANSLATE_NOOP("Fault", "There is no column “{column}”. The list has: {columns}."),
    Fault.LIST_BAD_FIELD: QT_TRANSLATE_NOOP("Fault", "There is no field “{field}”. Choose one of: {fields}."),
    Fault.UNKNOWN_TEMPLATE: QT_TRANSLATE_NOOP("Fault", "There is no template “{name}”. Choose one of: {known}."),
    Fault.TEMPLATE_SYNTAX: QT_TRANSLATE_NOOP(
        "Fault", "The template “{file}” is not valid TOML in line {line}. Correct the line and try again."
    ),
    Fault.TEMPLATE_KEY_UNKNOWN: QT_TRANSLATE_NOOP(
        "Fault", "The template “{file}” says “{key}” in line {line}, which means nothing there. Correct or remove it."
    ),
    Fault.TEMPLATE_KEY_MISSING: QT_TRANSLATE_NOOP(
        "Fault", "The template “{file}” lacks “{key}” in what begins in line {line}. Add it."
    ),
    Fault.TEMPLATE_VALUE: QT_TRANSLATE_NOOP(
        "Fault", "The template “{file}” has a value for “{key}” in line {line} that is not possible. Correct it."
    ),
    Fault.TEMPLATE_FIELD: QT_TRANSLATE_NOOP(
        "Fault", "The template “{file}” asks for “{field}” in line {line}. The fields are: {known}."
    ),
    Fault.TEMPLATE_CONDITION: QT_TRANSLATE_NOOP(
        "Fault",
        "The template “{file}” has a condition in line {line} that is not understood: {text}. Write it like"
        " guest.category == 'Press'.",
    ),
    Fault.TEMPLATE_OFF_PAGE: QT_TRANSLATE_NOOP(
        "Fault",
        "In the template “{file}” the element of line {line} does not lie on the badge of {width} by {height} mm."
        " Move it or make it smaller.",
    ),
    Fault.TEMPLATE_NOT_OWN: QT_TRANSLATE_NOOP(
        "Fault", "The event has no template “{name}” of its own. Those that come with Checkin stay."
    ),
    Fault.BUNDLE_UNREADABLE: QT_TRANSLATE_NOOP(
        "Fault", "“{file}” is no badge template, or damaged. Export it again where it was made."
    ),
    Fault.BUNDLE_TOO_LARGE: QT_TRANSLATE_NOOP(
        "Fault", "The template “{file}” is larger than 20 MB. Make its pictures smaller where it was made."
    ),
    Fault.TEMPLATE_IMAGE: QT_TRANSLATE_NOOP(
        "Fault", "The template “{file}” shows the picture “{image}” in line {line}, which is missing or no PNG or JPEG."
    ),
    Fault.BADGE_QR_UNREADABLE: QT_TRANSLATE_NOOP(
        "Fault",
        "The QR code of this badge can't be read, so it was not printed. In the template, give it room and uncover it.",
    ),
    Fault.PICTURE_UNREADABLE: QT_TRANSLATE_NOOP(
        "Fault", "{path} is no picture that can be printed. Save it as PNG or JPEG, or choose another one."
    ),
    Fault.PICTURE_TOO_LARGE: QT_TRANSLATE_NOOP(
        "Fault", "{path} is larger than 5 MB or 4000 pixels. Save it smaller, or choose another one."
    ),
    Fault.UNKNOWN_MEDIA: QT_TRANSLATE_NOOP(
        "Fault", "There is no medium “{name}”. There are {known}; “checkin media” lists all."
    ),
    Fault.MEDIA_SYNTAX: QT_TRANSLATE_NOOP(
        "Fault", "The media file “{file}” is not valid TOML in line {line}. Correct the line and try again."
    ),
    Fault.MEDIA_KEY_UNKNOWN: QT_TRANSLATE_NOOP(
        "Fault", "The media file “{file}” says “{key}” in line {line}, which means nothing there. Correct or remove it."
    ),
    Fault.MEDIA_KEY_MISSING: QT_TRANSLATE_NOOP(
        "Fault", "The media file “{file}” lacks “{key}” in what begins in line {line}. Add it."
    ),
    Fault.MEDIA_VALUE: QT_TRANSLATE_NOOP(
        "Fault", "The media file “{file}” has a value for “{key}” in line {line} that is not possible. Correct it."
    ),
    Fault.MEDIA_OFF_PAGE: QT_TRANSLATE_NOOP(
        "Fault", "The labels of “{name}” ({file}, line {line}) do not fit on the page. Measure the sheet again."
    ),
    Fault.MEDIA_OVERLAP: QT_TRANSLATE_NOOP(
        "Fault", "The labels of “{name}” ({file}, line {line}) lie on each other. Make the pitch larger."
    ),
    Fault.MEDIA_NAME_TAKEN: QT_TRANSLATE_NOOP(
        "Fault", "There is another medium “{name}”. Give the one in {file} a name of its own."
    ),
    Fault.NO_BADGES: QT_TRANSLATE_NOOP("Fault", "There is no badge to print: no guest fits the choice."),
    Fault.DRAWING_ENDED: QT_TRANSLATE_NOOP(
        "Fault", "The computer ended a part of the program that drew badges. Close other programs, then try again."
    ),
    Fault.PRINTER_UNKNOWN: QT_TRANSLATE_NOOP("Fault", "There is no printer “{printer}”. Choose one in the settings."),
    Fault.PRINTER_UNREACHABLE: QT_TRANSLATE_NOOP(
        "Fault", "The printer “{printer}” does not answer. Switch it on and look at its cable."
    ),
    Fault.PRINTER_REFUSED: QT_TRANSLATE_NOOP(
        "Fault", "The printer “{printer}” did not take the badge. Look at its display, then reprint."
    ),
    Fault.PRINTER_REJECTING: QT_TRANSLATE_NOOP(
        "Fault", "The printer “{printer}” takes no new badges. Let it take jobs again; the badges wait."
    ),
    Fault.PRINTER_SILENT: QT_TRANSLATE_NOOP(
        "Fault", "The printer “{printer}” did not say whether it has the badge. Look before you reprint."
    ),
    Fault.FOLDER_NOT_WRITABLE: QT_TRANSLATE_NOOP(
        "Fault", "Nothing can be saved in the folder {path}. Choose another folder in the settings."
    ),
    Fault.OUTPUT_CLOSED: QT_TRANSLATE_NOOP(
        "Fault", "The output is closed or full, so the answer is lost. Write it into a file, or look at what reads it."
    ),
    Fault.OUTPUT_NOT_WRITABLE: QT_TRANSLATE_NOOP("Fault", "{path} can't be written. Choose another file or folder."),
    Fault.SETTINGS_UNREADABLE: QT_TRANSLATE_NOOP(
        "Fault", "The settings in {path} can't be read. Put the file right, or delete it to start afresh."
    ),
    Fault.SETTING_WRONG: QT_TRANSLATE_NOOP(
        "Fault", "The setting {name} can't be “{value}”. Put it right in {path}, or delete the line."
    ),
    Fault.SCANNER_AWAY: QT_TRANSLATE_NOOP("Fault", "The scanner {name} is gone. Plug it in: it goes on by itself."),
    Fault.SCANNER_TAKEN: QT_TRANSLATE_NOOP(
        "Fault", "The scanner {name} can't be opened: close what else uses it, or allow this account its port."
    ),
    Fault.CAMERA_MISSING: QT_TRANSLATE_NOOP("Fault", "There is no camera. Plug one in: it goes on by itself."),
    Fault.CAMERA_AWAY: QT_TRANSLATE_NOOP("Fault", "The camera {name} is gone. Plug it in: it goes on by itself."),
    Fault.CAMERA_TAKEN: QT_TRANSLATE_NOOP(
        "Fault", "The camera {name} can't be used. Close other programs that use it: it goes on by itself."
    ),
    Fault.CAMERA_SILENT: QT_TRANSLATE_NOOP(
        "Fault", "The camera {name} sends no picture. Close other programs that use it, or plug it in again."
    ),
    Fault.SPEECH_SILENT: QT_TRANSLATE_NOOP(
        "Fault", "This computer can't speak. Install a voice in its own settings, or switch speech off in ours."
    ),
    Fault.CAMERA_FORBIDDEN: QT_TRANSLATE_NOOP(
        "Fault", "Checkin may not use the camera. Allow it in the privacy settings of this computer."
    ),
    Fault.CAMERA_UNSUPPORTED: QT_TRANSLATE_NOOP(
        "Fault", "This computer lacks a library that cameras need (Linux: libpulse0). Install it and start again."
    ),
    Fault.SCAN_TOO_LONG: QT_TRANSLATE_NOOP(
        "Fault", "The scanner sent a text that is too long for a code. Scan the ticket again."
    ),
    Fault.SCAN_INCOMPLETE: QT_TRANSLATE_NOOP("Fault", "Only a part of the code arrived. Scan the ticket again."),
    Fault.SCAN_GARBLED: QT_TRANSLATE_NOOP(
        "Fault", "What the scanner sent can't be read. Scan again, or set its speed (baud rate) in the settings."
    ),
}


@dataclass(frozen=True, slots=True)
class _Saying:
    """The word read from across the desk, and the sentence that says what to do."""

    word: str
    sentence: str


_REASONS = {
    Reason.OK: _Saying(
        QT_TRANSLATE_NOOP("Reason", "Welcome"),
        QT_TRANSLATE_NOOP("Reason", "May come in."),
    ),
    Reason.UNKNOWN: _Saying(
        QT_TRANSLATE_NOOP("Reason", "Unknown code"),
        QT_TRANSLATE_NOOP("Reason", "No ticket has this code. Search the guest by name."),
    ),
    Reason.ALREADY_REDEEMED: _Saying(
        QT_TRANSLATE_NOOP("Reason", "Already in"),
        QT_TRANSLATE_NOOP("Reason", "Came in at {first_admitted_at}. Ask who is using this ticket."),
    ),
    Reason.UNAPPROVED: _Saying(
        QT_TRANSLATE_NOOP("Reason", "Not confirmed"),
        QT_TRANSLATE_NOOP("Reason", "The registration is not confirmed. Call the organisers."),
    ),
    Reason.UNPAID: _Saying(
        QT_TRANSLATE_NOOP("Reason", "Not paid"),
        QT_TRANSLATE_NOOP("Reason", "The ticket is not paid. Send the guest to the cash desk."),
    ),
    Reason.CANCELLED: _Saying(
        QT_TRANSLATE_NOOP("Reason", "Cancelled"),
        QT_TRANSLATE_NOOP("Reason", "The registration was cancelled. Call the organisers."),
    ),
    Reason.BLOCKED: _Saying(
        QT_TRANSLATE_NOOP("Reason", "Blocked"),
        QT_TRANSLATE_NOOP("Reason", "The ticket is blocked. Call the organisers."),
    ),
    Reason.REVOKED: _Saying(
        QT_TRANSLATE_NOOP("Reason", "Withdrawn"),
        QT_TRANSLATE_NOOP("Reason", "This ticket was replaced. Ask for the newer one."),
    ),
    Reason.WRONG_CHECKPOINT: _Saying(
        QT_TRANSLATE_NOOP("Reason", "Not here"),
        QT_TRANSLATE_NOOP("Reason", "The ticket is not for this place."),
    ),
    Reason.TOO_EARLY: _Saying(
        QT_TRANSLATE_NOOP("Reason", "Too early"),
        QT_TRANSLATE_NOOP("Reason", "May come in from {since} on. Ask the guest to come back then."),
    ),
    Reason.TOO_LATE: _Saying(
        QT_TRANSLATE_NOOP("Reason", "Too late"),
        QT_TRANSLATE_NOOP("Reason", "Could come in until {until}. Call the organisers."),
    ),
    Reason.FULL: _Saying(
        QT_TRANSLATE_NOOP("Reason", "Full"),
        QT_TRANSLATE_NOOP("Reason", "All {seats} seats are taken. Wait until somebody leaves."),
    ),
    Reason.FORGED: _Saying(
        QT_TRANSLATE_NOOP("Reason", "Not genuine"),
        QT_TRANSLATE_NOOP("Reason", "The code is not signed by this event. Call the organisers."),
    ),
    Reason.AMBIGUOUS: _Saying(
        QT_TRANSLATE_NOOP("Reason", "Several guests"),
        QT_TRANSLATE_NOOP("Reason", "More than one guest has this code. Search the guest by name."),
    ),
    Reason.NOT_INSIDE: _Saying(
        QT_TRANSLATE_NOOP("Reason", "Goodbye"),
        QT_TRANSLATE_NOOP("Reason", "May leave, but no entry was scanned here."),
    ),
}
_MISTYPED = QT_TRANSLATE_NOOP("Reason", "One character of the code is wrong. Type it again, or search by name.")
_OTHER_EVENT = QT_TRANSLATE_NOOP(
    "Reason", "This ticket is for another event. Ask for the right one, or search by name."
)
_INSTEAD = QT_TRANSLATE_NOOP("Reason", "The ticket is not for this place. Booked: {instead}.")
_ONLY = QT_TRANSLATE_NOOP("Reason", "Only for: {categories}. Send the guest to another place.")
_PRINTED = QT_TRANSLATE_NOOP("Reason", "May come in. The badge is being printed.")
_BADGES = {
    BadgeFate.COMING: _PRINTED,
    BadgeFate.WAITING: QT_TRANSLATE_NOOP("Reason", "May come in. The badge waits for the printer: see below."),
    BadgeFate.IN_DOUBT: QT_TRANSLATE_NOOP(
        "Reason", "May come in. The badge may not be on paper: look, and reprint it with F5."
    ),
}
_NEW_BADGES = {
    BadgeFate.COMING: QT_TRANSLATE_NOOP("Reason", "The badge is printed anew."),
    BadgeFate.WAITING: QT_TRANSLATE_NOOP("Reason", "The new badge waits for the printer: see below."),
    BadgeFate.IN_DOUBT: QT_TRANSLATE_NOOP("Reason", "The new badge may not be on paper: look, and reprint it with F5."),
}
_IN_BY = QT_TRANSLATE_NOOP(
    "Reason", "Came in at {first_admitted_at}, desk “{first_desk}”. Ask who is using this ticket."
)
_AGAIN = QT_TRANSLATE_NOOP("Reason", "May come in again; was first here at {first_admitted_at}.")
_GOODBYE = QT_TRANSLATE_NOOP("Reason", "Goodbye")
_LEFT = QT_TRANSLATE_NOOP("Reason", "Has left.")
_ANYWAY = QT_TRANSLATE_NOOP("Reason", "Admitted anyway")
_BY_ORGANISERS = QT_TRANSLATE_NOOP("Reason", "May come in: the organisers decided so.")
_NOTED = {
    Act.REPLACEMENT: _Saying(
        QT_TRANSLATE_NOOP("Reason", "New ticket"),
        QT_TRANSLATE_NOOP("Reason", "The ticket has a new code. The old one is withdrawn."),
    ),
    Act.SUBSTITUTION: _Saying(
        QT_TRANSLATE_NOOP("Reason", "Substitute"),
        QT_TRANSLATE_NOOP("Reason", "The ticket passed on to this guest."),
    ),
}
_UNDONE = QT_TRANSLATE_NOOP("Reason", "Undone")
_TAKEN_BACK = QT_TRANSLATE_NOOP("Reason", "The admission was taken back. The ticket is good again.")

_STATUSES = {
    Status.CONFIRMED: QT_TRANSLATE_NOOP("Status", "Expected"),
    Status.UNAPPROVED: QT_TRANSLATE_NOOP("Status", "Not confirmed"),
    Status.UNPAID: QT_TRANSLATE_NOOP("Status", "Not paid"),
    Status.CANCELLED: QT_TRANSLATE_NOOP("Status", "Cancelled"),
    Status.BLOCKED: QT_TRANSLATE_NOOP("Status", "Blocked"),
    Status.REVOKED: QT_TRANSLATE_NOOP("Status", "Withdrawn"),
}

_CHAINS = {
    "changed": QT_TRANSLATE_NOOP("Finding", "Entry {0} of the admission log was changed afterwards."),
    "missing": QT_TRANSLATE_NOOP("Finding", "Entry {0} of the admission log is missing."),
    "cut_off": QT_TRANSLATE_NOOP("Finding", "The admission log was cut off: entry {0} is missing."),
}


def fault_sentence(error: CheckinError) -> str:
    """Return what happened and what to do about it."""
    facts = {"path": "", **error.facts}
    return translate("Fault", _FAULTS[error.fault]).format_map(shown(facts))


def bug_sentence() -> str:
    """Return what to say when the program itself is wrong."""
    return translate("Fault", "Something in Checkin went wrong. Nothing that was saved is lost; the log says more.")


def answer_word(answer: Answer) -> str:
    """Return the word of a verdict that is read from across the desk: "Welcome", "Already in"."""
    if answer.act is Act.UNDO:
        return translate("Reason", _UNDONE)
    if answer.act is Act.EXIT and answer.verdict.admitted:
        return translate("Reason", _GOODBYE)
    if answer.act in _NOTED:
        return translate("Reason", _NOTED[answer.act].word)
    if answer.verdict.overridden:
        return translate("Reason", _ANYWAY)
    return translate("Reason", _REASONS[answer.verdict.reason].word)


def reason_sentence(answer: Answer, zone: tzinfo | None = None, *, badge: BadgeFate = BadgeFate.COMING) -> str:
    """Return why, and what to do; times in ``zone``, by default in that of this computer.

    ``badge`` is how the badge fares that the verdict set off.
    """
    verdict = answer.verdict
    first = verdict.first_admitted_at
    facts = {
        "first_admitted_at": _clock_time(first, answer.at, zone),
        "first_desk": verdict.first_desk,
        "since": _clock_time(verdict.since, answer.at, zone),
        "until": _clock_time(verdict.until, answer.at, zone),
        "seats": verdict.seats,
        "instead": verdict.instead,
        "categories": sorted(answer.checkpoint.categories),
    }
    text = _reason_text(answer)
    if text == _PRINTED:
        text = _BADGES[badge]
    return translate("Reason", text).format_map(shown(facts))


def new_badge_sentence(badge: BadgeFate) -> str:
    """Return how the badge fares that a correction set off."""
    return translate("Reason", _NEW_BADGES[badge])


def answer_sentence(answer: Answer, zone: tzinfo | None = None) -> str:
    """Return word and sentence of a verdict on one line."""
    return f"{answer_word(answer)}. {reason_sentence(answer, zone)}"


def act_word(answer: Answer) -> str:
    """Return the word for a line of the list of scans, where an admission needs no welcome."""
    if answer.undone:
        return translate("Reason", _UNDONE)
    if answer.act is Act.ENTRY and answer.verdict.admitted:
        return translate("Reason", "Admitted")
    return answer_word(answer)


def status_word(status: Status) -> str:
    """Return the word for a ticket's status."""
    return translate("Status", _STATUSES[status])


def finding_sentence(finding: Finding) -> str:
    """Return whether an event file is intact, or what is not."""
    if not finding.file_is_sound:
        return translate("Finding", "The file is damaged. Keep it, and go on with a backup or another desk's file.")
    if finding.chain is not None:
        text = translate("Finding", _CHAINS[finding.chain.kind])
        return text.format(finding.chain.seq)
    text = translate("Finding", "File and log are intact. Guests: {0}. Log entries: {1}.")
    return text.format(finding.guests, finding.entries)


def morning_sentence(badges: int, folder: Path) -> str:
    """Return where the demo that was played in the terminal left its results."""
    return Plurals().morning(badges).format(folder)


def _reason_text(answer: Answer) -> str:
    verdict = answer.verdict
    special = {
        _TAKEN_BACK: answer.act is Act.UNDO,
        _NOTED[Act.REPLACEMENT].sentence: answer.act is Act.REPLACEMENT,
        _NOTED[Act.SUBSTITUTION].sentence: answer.act is Act.SUBSTITUTION,
        _BY_ORGANISERS: verdict.overridden,
        _LEFT: answer.act is Act.EXIT and verdict.reason is Reason.OK,
        _MISTYPED: verdict.mistyped,
        _OTHER_EVENT: verdict.other_event,
        _INSTEAD: verdict.reason is Reason.WRONG_CHECKPOINT and bool(verdict.instead),
        _ONLY: verdict.reason is Reason.WRONG_CHECKPOINT and not answer.checkpoint.lets_in(_category(answer)),
        _PRINTED: verdict.admitted and bool(answer.job_id),
        _IN_BY: verdict.reason is Reason.ALREADY_REDEEMED and bool(verdict.first_desk),
        _AGAIN: verdict.reason is Reason.OK and _came_before(answer),
    }
    return next((text for text, applies in special.items() if applies), _REASONS[verdict.reason].sentence)


def _category(answer: Answer) -> str:
    return answer.guest.category if answer.guest else ""


def _came_before(answer: Answer) -> bool:
    first = answer.verdict.first_admitted_at
    return first is not None and first < answer.at


def _clock_time(moment: datetime | None, now: datetime, zone: tzinfo | None) -> str:
    """Return "08:31", with the date where it was another day."""
    if moment is None:
        return ""
    local = moment.astimezone(zone)
    same_day = local.date() == now.astimezone(zone).date()
    return f"{local:%H:%M}" if same_day else f"{local:%d.%m.%Y, %H:%M}"


def shown(facts: Mapping[str, object]) -> dict[str, str]:
    """Return facts as they stand in a sentence: lists with commas, nothing for None."""
    return {name: _text(value) for name, value in facts.items()}


def _text(value: object) -> str:
    if isinstance(value, list | tuple | set | frozenset):
        return ", ".join(map(str, value))
    return "" if value is None else str(value)
