"""Which badges a person should look at before they are printed, and why, in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale

from checkin.badges.badge import Notice, NoticeKind
from checkin.ui.words.language import QT_TRANSLATE_NOOP, translate
from checkin.ui.words.plurals import Plurals

_NOTICES = {
    NoticeKind.NAME_SMALL: QT_TRANSLATE_NOOP("Notices", "the name is only {0} pt high"),
    NoticeKind.SHORTENED: QT_TRANSLATE_NOOP("Notices", "“{1}” does not fit and is shortened"),
    NoticeKind.MISSING_CHARACTERS: QT_TRANSLATE_NOOP("Notices", "no font has these characters: {0}"),
    NoticeKind.CODE_DENSE: QT_TRANSLATE_NOOP("Notices", "the dots of the QR code are only {0} mm large"),
}
_FIELDS = {
    "name": QT_TRANSLATE_NOOP("Notices", "Name"),
    "organisation": QT_TRANSLATE_NOOP("Notices", "Organisation"),
    "category": QT_TRANSLATE_NOOP("Notices", "Category"),
    "role": QT_TRANSLATE_NOOP("Notices", "Role"),
    "stand": QT_TRANSLATE_NOOP("Notices", "Stand"),
    "workshops": QT_TRANSLATE_NOOP("Notices", "Programme"),
    "code": QT_TRANSLATE_NOOP("Notices", "Code"),
    "event": QT_TRANSLATE_NOOP("Notices", "Event"),
    "title": QT_TRANSLATE_NOOP("Notices", "Title"),
    "pronouns": QT_TRANSLATE_NOOP("Notices", "Pronouns"),
    "languages": QT_TRANSLATE_NOOP("Notices", "Languages"),
    "mark": QT_TRANSLATE_NOOP("Notices", "Mark"),
    "support": QT_TRANSLATE_NOOP("Notices", "Support"),
}
_TEXT = QT_TRANSLATE_NOOP("Notices", "Text")
_BADGE = QT_TRANSLATE_NOOP("Notices", "Look at the badge of {0}: {1}.")


def badge_sentence(name: str, notices: Sequence[Notice]) -> str:
    """Return whose badge is to be looked at, and why."""
    return translate("Notices", _BADGE).format(name, ", ".join(map(notice_phrase, notices)))


def notice_phrase(notice: Notice) -> str:
    """Return one reason, as a part of a sentence."""
    field = translate("Notices", _FIELDS.get(notice.field, _TEXT))
    detail = notice.detail
    if notice.kind in (NoticeKind.NAME_SMALL, NoticeKind.CODE_DENSE):
        detail = detail.replace(".", QLocale().decimalPoint())
    return translate("Notices", _NOTICES[notice.kind]).format(detail, field)


def more_sentence(count: int) -> str:
    """Say that there are further badges to look at."""
    return Plurals().badges_to_look_at(count)


def left_out_sentence(what: str) -> str:
    """Say what of a foreign layout could not be carried over, by the keyword it is called there."""
    return translate("Notices", "Not carried over: {0}. Add it in the designer.").format(what)
