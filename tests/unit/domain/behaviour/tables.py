"""What the cases' expectations are called in our words, what is not played, and where ours differs on purpose."""

from __future__ import annotations

from typing import NamedTuple

from checkin.domain.verdict import Reason
from tests.unit.domain.behaviour.stage import LET_IN, Outcome


class Difference(NamedTuple):
    """Why ours differs on purpose, and what ours does instead, one outcome a step."""

    why: str
    ours: list[Outcome]


REFUSED = frozenset(Reason) - {Reason.OK, Reason.NOT_INSIDE} | {"nothing_to_undo"}
WRONG_PLACE = frozenset({Reason.WRONG_CHECKPOINT})
EARLY, LATE = frozenset({Reason.TOO_EARLY}), frozenset({Reason.TOO_LATE})
USED = frozenset({Reason.ALREADY_REDEEMED})
VALID = frozenset({Reason.OK, LET_IN})

MEANING: dict[str, frozenset[str] | tuple[frozenset[str], ...]] = {
    "valid": VALID,
    "valid, event 1": VALID,
    "valid, event 2": VALID,
    "valid; shows the add-on type and the guest name of the main ticket": VALID,
    "valid, plain and signed code": VALID,
    "valid, badge printed": VALID,
    "refused": REFUSED,
    "refused: cancelled": frozenset({Reason.CANCELLED}),
    "refused: not active yet": EARLY,
    "refused: expired": LATE,
    "refused: not ongoing": LATE,
    'refused, "after 12:00"': EARLY,
    "outside: message names the category, from, to and now": EARLY,
    '"after 11:00"': EARLY,
    '"before 19:00"': LATE,
    '"before 2 Jan 19:00"': LATE,
    "not valid at this time": EARLY | LATE,
    "already used": USED,
    "already used; name, ticket type and attention flag are shown again": USED,
    "already present; the earlier check-in is returned": USED,
    "already done today": USED,
    "already done today, but logged": USED,
    'refused, "today"': USED,
    "wrong ticket type": WRONG_PLACE,
    'refused, "ticket type not allowed"': WRONG_PLACE,
    "wrong session": WRONG_PLACE,
    "must pay 20.00": frozenset({Reason.UNPAID}),
    "to be paid again": frozenset({Reason.UNPAID}),
    "exactly one valid, one already used": (USED, VALID),
    "event not found": frozenset({"file_missing"}),
}
"""What an expectation is called in our words; one that is not here stands for itself."""

CHECK_OUT_BY_TIMER = "Nobody is checked out by a timer: who left without a scan is found in the log, not invented."
QUESTIONS = "A desk asks no questions of the organiser's own; it shows the note on the guest, and nobody waits for it."
OWN_RULES = "There is no language for rules of one's own: opening times, categories, seats and re-entry are the rules."

NOT_ASKED = {
    "B043": CHECK_OUT_BY_TIMER,
    "B045": CHECK_OUT_BY_TIMER,
    "B081": "There are no orders with extras in common; what a guest has booked is a workshop of that guest.",
    "B091": "There are no wristbands that stand for tickets: the badge carries the ticket's own code.",
    "B099": OWN_RULES,
    "B101": OWN_RULES,
    "B103": OWN_RULES,
    "B105": OWN_RULES,
    "B121": QUESTIONS,
    "B123": QUESTIONS,
    "B125": QUESTIONS,
    "B127": QUESTIONS,
    "B129": QUESTIONS,
    "B131": QUESTIONS,
    "B133": QUESTIONS,
    "B163": "Nothing is downloaded page by page: an event is one file, and a list is read from a file.",
}
"""Cases on what Checkin does not have and nobody asked it to have, with the reason."""

DIFFERENCES = {
    "B011": Difference(
        "A desk has one event open: the code of another event is nobody's code here.",
        ["ok", "unknown", "already_redeemed", "unknown"],
    ),
    "B013": Difference("A desk stands at one checkpoint, so there is nothing to refuse.", ["ok"]),
    "B015": Difference("What the desk should know is one note on the guest, not one each on order and type.", ["ok"]),
    "B031": Difference(
        "A delivery with a known id is the same scan and gets its first answer; nothing can contradict it later.",
        ["ok, 1 row"],
    ),
    "B033": Difference(
        "A refusal is overridden once; doing it again says so instead of looking like a second admission.",
        ["ok", LET_IN, "not_overridable"],
    ),
    "B035": Difference(
        "Who leaves without being inside goes through as well, but staff are told: a scan was missed.",
        ["ok", "ok", "not_inside"],
    ),
    "B041": Difference("As B035: the second exit goes through and staff are told.", ["ok", "ok", "not_inside"]),
    "B055": Difference(
        "There is no second mark beside the status: who may come before paying is confirmed on the organiser's list.",
        ["unpaid"],
    ),
    "B059": Difference(
        "Staff may not let in who waits for approval, but the organiser, who approves, may with PIN and reason.",
        ["unapproved, pin_wrong, let_in"],
    ),
    "B075": Difference(
        "The day of an event refuses nobody, as evenings before and days after exist; the doors' times do.", ["ok"]
    ),
    "B079": Difference(
        "A guest who booked two workshops may go to both: the desk stands at one, so nothing is ambiguous.",
        ["wrong_checkpoint", "ok", "ok"],
    ),
    "B095": Difference(
        "There is no desk without a place: one that was told none stands at the first entrance.",
        ["ok", "wrong_checkpoint", "wrong_checkpoint", ("ok", "ok")],
    ),
    "B115": Difference(
        "A checkpoint has one opening and one end, which are told; two days of opening are two checkpoints.",
        ["too_early", "too_late", "too_late", "too_late"],
    ),
    "B119": Difference(
        "Rules are values, not programs, and can't fail; a damaged one stops the desk before it admits anybody.",
        ["file_damaged"],
    ),
    "B141": Difference("A ticket that looks signed but is not is forged, which staff should know.", ["forged"]),
    "B145": Difference(
        "A signed ticket is another way to write the same code, so that nothing on a list ever changes a code.",
        ["same code", "other code", "same code", "same code"],
    ),
    "B147": Difference(
        "alf.io's lists have the first part of its codes only, so that this part is the guest's code here.", ["ok"]
    ),
    "B149": Difference("A desk has one event open and finds its guests only.", ["3", "3"]),
    "B151": Difference(
        "Whoever works at the desk finds a guest by two letters: names are called out there, and Li and Wu come, too.",
        ["hits", "hits"],
    ),
    "B155": Difference(
        "Whom staff look for is found in every state, with the state: an unpaid guest stands there as well.",
        ["all, marked unpaid", "all, marked unpaid"],
    ),
}  # fmt: skip
"""Cases in which ours differs on purpose."""
