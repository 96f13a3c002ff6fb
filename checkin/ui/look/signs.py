"""The colour and the sign of a verdict or a status; the word beside them is in ``wording``."""

from __future__ import annotations

from dataclasses import dataclass

from checkin.desk import Answer, Found
from checkin.domain.admission import Act
from checkin.domain.guest import Status
from checkin.domain.verdict import Reason
from checkin.ui.look.theme import Tone


@dataclass(frozen=True, slots=True)
class Sign:
    """What goes with a word: the tone, and the name of the icon."""

    tone: Tone
    icon: str


ADMITTED = Sign(Tone.ADMITTED, "admitted")
REFUSED = Sign(Tone.REFUSED, "refused")
ATTENTION = Sign(Tone.ATTENTION, "attention")
UNKNOWN = Sign(Tone.UNKNOWN, "unknown")
UNDONE = Sign(Tone.IDLE, "undo")
EXPECTED = Sign(Tone.IDLE, "clock")

_REASONS = {
    Reason.OK: ADMITTED,
    Reason.UNKNOWN: UNKNOWN,
    Reason.AMBIGUOUS: UNKNOWN,
    Reason.ALREADY_REDEEMED: ATTENTION,
    Reason.NOT_INSIDE: ATTENTION,
    Reason.TOO_EARLY: Sign(Tone.ATTENTION, "clock"),
    Reason.FULL: ATTENTION,
}


def of_answer(answer: Answer) -> Sign:
    """Return colour and sign of an answer; what is not listed is refused."""
    if answer.undone or answer.act is Act.UNDO:
        return UNDONE
    return _REASONS.get(answer.verdict.reason, REFUSED)


def of_found(found: Found) -> Sign:
    """Return colour and sign of a guest in the search: who would be let in, and who would not."""
    if found.status is not Status.CONFIRMED:
        return REFUSED
    return ATTENTION if found.present else EXPECTED
