"""What a printer is doing, and what to do about it, in words."""

from __future__ import annotations

from pathlib import Path

from checkin.printing.printer import Condition
from checkin.ui.language import QT_TRANSLATE_NOOP, translate
from checkin.ui.paper import PaperLook
from checkin.ui.signs import ADMITTED, ATTENTION, REFUSED, Sign
from checkin.ui.theme import Tone

_REASONS = {
    "unreachable": QT_TRANSLATE_NOOP("Printer", "does not answer. Switch it on and look at its cable."),
    "unknown-printer": QT_TRANSLATE_NOOP("Printer", "is not known here. Choose another in the settings."),
    "media-empty": QT_TRANSLATE_NOOP("Printer", "is out of paper. Put some in; printing goes on by itself."),
    "media-needed": QT_TRANSLATE_NOOP("Printer", "is out of paper. Put some in; printing goes on by itself."),
    "media-jam": QT_TRANSLATE_NOOP("Printer", "has a paper jam. Open it and take the paper out."),
    "cover-open": QT_TRANSLATE_NOOP("Printer", "is open. Close its cover."),
    "door-open": QT_TRANSLATE_NOOP("Printer", "is open. Close its cover."),
    "interlock-open": QT_TRANSLATE_NOOP("Printer", "is open. Close its cover."),
    "input-tray-missing": QT_TRANSLATE_NOOP("Printer", "misses its paper tray. Push it in."),
    "output-area-full": QT_TRANSLATE_NOOP("Printer", "is full of printed badges. Take them out."),
    "marker-supply-empty": QT_TRANSLATE_NOOP("Printer", "is out of ink or ribbon. Put a new one in."),
    "toner-empty": QT_TRANSLATE_NOOP("Printer", "is out of toner. Put a new cartridge in."),
    "offline": QT_TRANSLATE_NOOP("Printer", "is off line. Switch it on and look at its cable."),
    "connecting-to-device": QT_TRANSLATE_NOOP("Printer", "is being looked for. Look at its cable."),
    "timed-out": QT_TRANSLATE_NOOP("Printer", "does not answer. Switch it on and look at its cable."),
    "shutdown": QT_TRANSLATE_NOOP("Printer", "is switched off. Switch it on."),
    "paused": QT_TRANSLATE_NOOP("Printer", "is paused. Let it go on."),
    "rejecting": QT_TRANSLATE_NOOP("Printer", "takes no new badges. Let it take jobs again."),
    "folder_not_writable": QT_TRANSLATE_NOOP("Printer", "can't be written to. Choose another folder in the settings."),
    "disk_full": QT_TRANSLATE_NOOP("Printer", "is on a full disk. Free some space; printing goes on by itself."),
}
_OTHER = QT_TRANSLATE_NOOP("Printer", "has stopped. Look at its display.")
_READY = QT_TRANSLATE_NOOP("Printer", "is ready.")
_PRINTING = QT_TRANSLATE_NOOP("Printer", "is printing.")


def printer_sentence(look: PaperLook) -> str:
    """Return what the printer does or needs, how many badges wait, and how many need a person."""
    parts = [f"{_name(look.printer)} {translate('Printer', _state(look))}"]
    if look.waiting:
        parts.append(translate("Printer", "%n badge(s) waiting.", None, look.waiting))
    if look.troubled:
        parts.append(translate("Printer", "%n badge(s) to be looked at: print again.", None, len(look.troubled)))
    return " ".join(parts)


def printer_sign(look: PaperLook) -> Sign:
    """Return colour and sign for the printer's line."""
    if _trouble(look):
        return ATTENTION if look.state.condition is not Condition.UNREACHABLE else REFUSED
    if look.troubled:
        return ATTENTION
    return Sign(Tone.IDLE, "print") if look.waiting else Sign(Tone.IDLE, ADMITTED.icon)


def _name(printer: str) -> str:
    if Path(printer).is_absolute():
        return translate("Printer", "The badge folder {0}").format(Path(printer).name)
    return translate("Printer", "The printer {0}").format(printer)


def _state(look: PaperLook) -> str:
    trouble = _trouble(look)
    if trouble:
        return _REASONS.get(trouble, _OTHER)
    return _PRINTING if look.waiting else _READY


def _trouble(look: PaperLook) -> str:
    """Return the keyword of what a person must see to, or nothing."""
    reason = look.state.reason or look.reason
    if look.state.condition in (Condition.STOPPED, Condition.UNREACHABLE):
        return reason or "unreachable"
    return reason if reason in _REASONS else ""
