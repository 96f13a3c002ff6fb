"""What a printer is doing, and what to do about it, in words."""

from __future__ import annotations

from pathlib import Path

from checkin.printing.printer import Condition
from checkin.ui.look.signs import ADMITTED, ATTENTION, REFUSED, Sign
from checkin.ui.look.theme import Tone
from checkin.ui.paper.paper import PaperLook
from checkin.ui.words.language import QT_TRANSLATE_NOOP, translate
from checkin.ui.words.plurals import Plurals

_REASONS = {
    "unreachable": QT_TRANSLATE_NOOP("Printer", "Printer {0} does not answer. Switch it on and look at its cable."),
    "unknown-printer": QT_TRANSLATE_NOOP("Printer", "Printer {0} is not known here. Choose another in the settings."),
    "media-empty": QT_TRANSLATE_NOOP(
        "Printer", "Printer {0} is out of paper. Put some in; printing goes on by itself."
    ),
    "media-needed": QT_TRANSLATE_NOOP(
        "Printer", "Printer {0} is out of paper. Put some in; printing goes on by itself."
    ),
    "media-jam": QT_TRANSLATE_NOOP("Printer", "Printer {0} has a paper jam. Open it and take the paper out."),
    "cover-open": QT_TRANSLATE_NOOP("Printer", "Printer {0} is open. Close its cover."),
    "door-open": QT_TRANSLATE_NOOP("Printer", "Printer {0} is open. Close its cover."),
    "interlock-open": QT_TRANSLATE_NOOP("Printer", "Printer {0} is open. Close its cover."),
    "input-tray-missing": QT_TRANSLATE_NOOP("Printer", "Printer {0} misses its paper tray. Push it in."),
    "output-area-full": QT_TRANSLATE_NOOP("Printer", "Printer {0} is full of printed badges. Take them out."),
    "marker-supply-empty": QT_TRANSLATE_NOOP("Printer", "Printer {0} is out of ink or ribbon. Put a new one in."),
    "toner-empty": QT_TRANSLATE_NOOP("Printer", "Printer {0} is out of toner. Put a new cartridge in."),
    "offline": QT_TRANSLATE_NOOP("Printer", "Printer {0} is off line. Switch it on and look at its cable."),
    "connecting-to-device": QT_TRANSLATE_NOOP("Printer", "Printer {0} is being looked for. Look at its cable."),
    "timed-out": QT_TRANSLATE_NOOP("Printer", "Printer {0} does not answer. Switch it on and look at its cable."),
    "shutdown": QT_TRANSLATE_NOOP("Printer", "Printer {0} is switched off. Switch it on."),
    "paused": QT_TRANSLATE_NOOP("Printer", "Printer {0} is paused. Let it go on."),
    "rejecting": QT_TRANSLATE_NOOP("Printer", "Printer {0} takes no new badges. Let it take jobs again."),
    "folder_not_writable": QT_TRANSLATE_NOOP(
        "Printer", "Nothing can be saved in the badge folder “{0}”. Choose another in the settings."
    ),
    "disk_full": QT_TRANSLATE_NOOP(
        "Printer", "The disk of the badge folder “{0}” is full. Free some space; printing goes on by itself."
    ),
}
_OTHER = QT_TRANSLATE_NOOP("Printer", "Printer {0} has stopped. Look at its display.")
_FOLDER = QT_TRANSLATE_NOOP("Printer", "Badges go as PDF files into the folder “{0}”.")
_READY = QT_TRANSLATE_NOOP("Printer", "Printer {0} is ready.")
_PRINTING = QT_TRANSLATE_NOOP("Printer", "Printer {0} is printing.")


def printer_sentence(look: PaperLook) -> str:
    """Return what the printer does or needs, how many badges wait, and how many need a person."""
    parts = [_first_sentence(look)]
    if look.waiting:
        parts.append(Plurals().badges_waiting(look.waiting))
    if look.troubled:
        parts.append(Plurals().badges_in_doubt(len(look.troubled)))
    return " ".join(parts)


def printer_sign(look: PaperLook) -> Sign:
    """Return colour and sign for the printer's line."""
    if _trouble(look):
        return ATTENTION if look.state.condition is not Condition.UNREACHABLE else REFUSED
    if look.troubled:
        return ATTENTION
    return Sign(Tone.IDLE, "print") if look.waiting else Sign(Tone.IDLE, ADMITTED.icon)


def reason_sentence(reason: str, printer: str) -> str:
    """Return what a printer needs, by the keyword it says."""
    folder = Path(printer)
    return translate("Printer", _REASONS.get(reason, _OTHER)).format(folder.name if folder.is_absolute() else printer)


def needs_somebody(look: PaperLook) -> bool:
    """Whether badges wait until a person has seen to the printer."""
    return bool(_trouble(look))


def _first_sentence(look: PaperLook) -> str:
    folder = Path(look.printer)
    is_folder = folder.is_absolute()
    trouble = _trouble(look)
    if trouble:
        text = _REASONS.get(trouble, _OTHER)
    elif is_folder:
        text = _FOLDER
    else:
        text = _PRINTING if look.waiting else _READY
    return translate("Printer", text).format(folder.name if is_folder else look.printer)


def _trouble(look: PaperLook) -> str:
    """Return the keyword of what a person must see to, or nothing."""
    reason = look.state.reason or look.reason
    if look.state.condition in (Condition.STOPPED, Condition.UNREACHABLE):
        return reason or "unreachable"
    return reason if reason in _REASONS else ""
