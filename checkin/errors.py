"""What can go wrong that is no bug: a person's or the world's fault, with its facts.

::

    CheckinError
    ├── EventFileError    the event file can't be opened, read or written
    ├── GuestListError    a list to import can't be read or understood
    ├── AccessError       the organiser's PIN is wrong or missing
    ├── GuestError        what was asked of a guest or ticket can't be done
    ├── BadgeError        a template, a medium or a badge can't be drawn
    ├── PrinterError      a badge did not reach paper
    ├── OutputError       a file that was asked for can't be written
    ├── SettingsError     the settings file can't be read or has a wrong value
    └── ScannerError      a scanner or a camera can't be used, or what it sent is no code

No sentence stands here: ``ui/words/wording.py`` has one for each :class:`Fault`. Any other exception is a bug.
"""

from __future__ import annotations

from enum import StrEnum


class Fault(StrEnum):
    """What happened; the key to its sentence in ``ui/words/wording.py``. Facts in brackets."""

    FILE_MISSING = "file_missing"  # path
    FILE_EXISTS = "file_exists"  # path
    FOLDER_MISSING = "folder_missing"  # path
    NOT_AN_EVENT = "not_an_event"  # path
    FILE_DAMAGED = "file_damaged"  # path
    FILE_NEWER = "file_newer"  # path
    FILE_READ_ONLY = "file_read_only"  # path
    FILE_BUSY = "file_busy"  # path
    DISK_FULL = "disk_full"  # path
    FILE_GONE = "file_gone"  # path
    BACKUP_PLACE_GONE = "backup_place_gone"  # path
    BACKUP_DAMAGED = "backup_damaged"  # path
    NO_PERMISSION = "no_permission"  # path
    UNKNOWN_CHECKPOINT = "unknown_checkpoint"  # name, known
    UNKNOWN_TIMEZONE = "unknown_timezone"  # name
    BAD_DATE = "bad_date"  # text
    GUEST_UNKNOWN = "guest_unknown"  # text
    NAME_MISSING = "name_missing"
    CODE_TAKEN = "code_taken"  # code
    NOTHING_TO_UNDO = "nothing_to_undo"
    ALREADY_INSIDE = "already_inside"
    CALL_CHANGED = "call_changed"
    GUIDE_NAMELESS = "guide_nameless"
    GUIDE_TAKEN = "guide_taken"  # name
    NOT_OVERRIDABLE = "not_overridable"
    REASON_MISSING = "reason_missing"
    PIN_NOT_CHOSEN = "pin_not_chosen"
    PIN_WRONG = "pin_wrong"
    PIN_WAIT = "pin_wait"  # seconds
    PIN_TOO_SHORT = "pin_too_short"  # shortest
    CODE_AMBIGUOUS = "code_ambiguous"  # text
    NO_DISPLAY = "no_display"
    KEY_IS_PRIVATE = "key_is_private"
    KEY_UNREADABLE = "key_unreadable"
    KEY_FOREIGN = "key_foreign"
    CLOSES_BEFORE_IT_OPENS = "closes_before_it_opens"  # name
    CHECKPOINT_TAKEN = "checkpoint_taken"  # name
    FILE_NOT_TEXT = "file_not_text"  # path
    CHECKPOINT_NAMELESS = "checkpoint_nameless"
    CATEGORY_UNKNOWN = "category_unknown"  # name, known
    BAD_TIME = "bad_time"  # text
    BAD_NUMBER = "bad_number"  # text
    LIST_UNREADABLE = "list_unreadable"  # path
    LIST_EMPTY = "list_empty"  # path
    LIST_FORMAT = "list_format"  # path
    LIST_PROTECTED = "list_protected"  # path
    LIST_TOO_LARGE = "list_too_large"  # path
    LIST_NO_NAME = "list_no_name"  # path, columns
    LIST_NO_COLUMN = "list_no_column"  # column, columns
    LIST_BAD_FIELD = "list_bad_field"  # field, fields
    UNKNOWN_TEMPLATE = "unknown_template"  # name, known
    TEMPLATE_NOT_OWN = "template_not_own"  # name
    BUNDLE_UNREADABLE = "bundle_unreadable"  # file
    BUNDLE_TOO_LARGE = "bundle_too_large"  # file
    TEMPLATE_SYNTAX = "template_syntax"  # file, line
    TEMPLATE_KEY_UNKNOWN = "template_key_unknown"  # file, line, key
    TEMPLATE_KEY_MISSING = "template_key_missing"  # file, line, key
    TEMPLATE_VALUE = "template_value"  # file, line, key, value
    TEMPLATE_FIELD = "template_field"  # file, line, field, known
    TEMPLATE_CONDITION = "template_condition"  # file, line, text
    TEMPLATE_OFF_PAGE = "template_off_page"  # file, line, width, height
    TEMPLATE_IMAGE = "template_image"  # file, line, image
    BADGE_QR_UNREADABLE = "badge_qr_unreadable"  # wanted, missing
    PICTURE_UNREADABLE = "picture_unreadable"  # path
    PICTURE_TOO_LARGE = "picture_too_large"  # path
    UNKNOWN_MEDIA = "unknown_media"  # name, known
    MEDIA_SYNTAX = "media_syntax"  # file, line
    MEDIA_KEY_UNKNOWN = "media_key_unknown"  # file, line, key
    MEDIA_KEY_MISSING = "media_key_missing"  # file, line, key
    MEDIA_VALUE = "media_value"  # file, line, key
    MEDIA_OFF_PAGE = "media_off_page"  # file, line, name
    MEDIA_OVERLAP = "media_overlap"  # file, line, name
    MEDIA_NAME_TAKEN = "media_name_taken"  # file, name
    NO_BADGES = "no_badges"
    NO_SUCH_LABEL = "no_such_label"  # label, last
    CODE_TOO_LONG = "code_too_long"  # length
    DRAWING_ENDED = "drawing_ended"
    PRINTER_UNKNOWN = "printer_unknown"  # printer
    PRINTER_UNREACHABLE = "printer_unreachable"  # printer
    PRINTER_REFUSED = "printer_refused"  # printer, detail
    PRINTER_REJECTING = "printer_rejecting"  # printer
    PRINTER_SILENT = "printer_silent"  # printer
    FOLDER_NOT_WRITABLE = "folder_not_writable"  # path
    OUTPUT_CLOSED = "output_closed"
    OUTPUT_NOT_WRITABLE = "output_not_writable"  # path
    SETTINGS_UNREADABLE = "settings_unreadable"  # path
    SETTING_WRONG = "setting_wrong"  # name, value
    SCANNER_AWAY = "scanner_away"  # name
    SCANNER_TAKEN = "scanner_taken"  # name
    CAMERA_MISSING = "camera_missing"
    CAMERA_AWAY = "camera_away"  # name
    CAMERA_TAKEN = "camera_taken"  # name
    CAMERA_SILENT = "camera_silent"  # name
    CAMERA_FORBIDDEN = "camera_forbidden"
    CAMERA_UNSUPPORTED = "camera_unsupported"
    SPEECH_SILENT = "speech_silent"
    SCAN_TOO_LONG = "scan_too_long"
    SCAN_INCOMPLETE = "scan_incomplete"
    SCAN_GARBLED = "scan_garbled"


class CheckinError(Exception):
    """A fault of a person or of the world: ``fault`` says which, ``facts`` what the sentence needs."""

    def __init__(self, fault: Fault, **facts: object) -> None:
        super().__init__(f"{fault}: {facts}" if facts else str(fault))
        self.fault = fault
        self.facts = facts


class EventFileError(CheckinError):
    """The event file can't be opened, read or written."""


class GuestListError(CheckinError):
    """A list to import can't be read or understood."""


class AccessError(CheckinError):
    """The organiser's PIN is wrong or missing."""


class GuestError(CheckinError):
    """What was asked of a guest or ticket can't be done."""


class BadgeError(CheckinError):
    """A template, a medium or a badge can't be drawn."""


class PrinterError(CheckinError):
    """A badge did not reach paper."""


class OutputError(CheckinError):
    """A file that was asked for can't be written."""


class SettingsError(CheckinError):
    """The settings file can't be read or has a wrong value."""


class SpeechError(CheckinError):
    """Answers can't be spoken."""


class ScannerError(CheckinError):
    """A scanner or a camera can't be used, or what it sent is no code."""
