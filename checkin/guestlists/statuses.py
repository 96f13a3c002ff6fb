"""The words of other systems for whether a ticket is good, to ours."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from checkin.domain.guest import Status
from checkin.guestlists.aliases import plain

_WORDS: dict[Status, str] = {
    Status.CONFIRMED: "paid bezahlt bestaetigt confirmed approved genehmigt freigegeben zugelassen zugesagt zusage "
    "angenommen accepted active aktiv attending attended teilgenommen done registered angemeldet gebucht complete "
    "completed abgeschlossen valid gueltig ok okay acquired free kostenlos p registriert issued ausgestellt "
    "eingecheckt checked_in checkedin anwesend erschienen present going wird_teilnehmen host gastgeber teilnehmend",
    Status.UNPAID: "unpaid unbezahlt nicht_bezahlt pending ausstehend offen open awaiting_payment zahlung_ausstehend "
    "zahlung_offen to_be_paid payment_pending pending_payment n nicht_gezahlt rechnung_offen reserved "
    "reserviert not_paid",
    Status.UNAPPROVED: "unapproved unbestaetigt nicht_bestaetigt unconfirmed waiting_for_approval pending_approval "
    "approval_pending wartet_auf_freigabe wartet_auf_genehmigung genehmigung_ausstehend nicht_freigegeben "
    "noch_nicht_genehmigt waitlist waiting_list waitlisted warteliste auf_der_warteliste vorgemerkt maybe vielleicht "
    "interessiert tentative incomplete unvollstaendig moderation in_pruefung draft entwurf pending_confirmation "
    "wartet_auf_bestaetigung eingeladen invited submitted eingereicht",
    Status.CANCELLED: "cancelled canceled storniert abgesagt absage declined abgelehnt rejected refunded erstattet "
    "expired abgelaufen not_attending not_going nimmt_nicht_teil withdrawn zurueckgezogen void voided deleted "
    "geloescht released invalidated c e cancel abgemeldet partially_refunded_cancelled annulliert inactive inaktiv",
    Status.BLOCKED: "blocked gesperrt blockiert banned hausverbot invalid ungueltig",
    Status.REVOKED: "revoked widerrufen entzogen",
}
_MEANING = {word.replace("_", " "): status for status, words in _WORDS.items() for word in words.split()}
_YES = frozenset({"ja", "yes", "y", "j", "true", "wahr", "1", "x", "✓", "✔", "☑", "✅", "oui", "si"})
_NO = frozenset({"nein", "no", "false", "falsch", "0", "✗", "✘", "❌", "non"})
# The gravest first: what a further column says may only make a ticket worse.
_GRAVITY = (Status.REVOKED, Status.BLOCKED, Status.CANCELLED, Status.UNAPPROVED, Status.UNPAID, Status.CONFIRMED)


class Question(StrEnum):
    """What a status column asks, as its header says; yes and no mean different things to each."""

    STATE = "state"
    PAID = "paid"
    APPROVED = "approved"
    COMING = "coming"
    BLOCKED = "blocked"
    CANCELLED = "cancelled"


_QUESTIONS: dict[Question, frozenset[str]] = {
    Question.PAID: frozenset({"bezahlt", "paid", "bezahlstatus", "zahlungsstatus", "payment status"}),
    Question.APPROVED: frozenset({"bestaetigt", "confirmed", "approved", "freigegeben"}),
    Question.COMING: frozenset({"rsvp", "zusage", "zugesagt"}),
    Question.BLOCKED: frozenset({"gesperrt", "blocked"}),
    Question.CANCELLED: frozenset({"storniert", "cancelled", "canceled", "abgesagt", "abgemeldet", "void status"}),
}
_ON_NO = {
    Question.PAID: Status.UNPAID,
    Question.APPROVED: Status.UNAPPROVED,
    Question.COMING: Status.CANCELLED,
    Question.BLOCKED: Status.CONFIRMED,
    Question.CANCELLED: Status.CONFIRMED,
}
_ON_YES = {Question.BLOCKED: Status.BLOCKED, Question.CANCELLED: Status.CANCELLED}
# An empty cell: where a list ticks off who paid or was let in, those without a tick did not. Nobody answered an
# invitation is not a refusal, but no consent either. Elsewhere only exceptions are written down.
_ON_EMPTY = {
    Question.PAID: Status.UNPAID,
    Question.APPROVED: Status.UNAPPROVED,
    Question.COMING: Status.UNAPPROVED,
}


def question_of(column: str) -> Question:
    """Return what the column with this header asks."""
    name = plain(column)
    return next((question for question, names in _QUESTIONS.items() if name in names), Question.STATE)


def status_of(question: Question, word: str) -> Status | None:
    """Return what ``word`` says as an answer to ``question``; None if nobody knows."""
    text = word.strip().casefold()
    if not text:
        return _ON_EMPTY.get(question, Status.CONFIRMED)
    if text in _YES:
        return _ON_YES.get(question, Status.CONFIRMED)
    if text in _NO:
        return _ON_NO.get(question)
    return _MEANING.get(plain(text))


def gravest(statuses: Iterable[Status]) -> Status:
    """Return the one that keeps the guest out most firmly."""
    return min(statuses, key=_GRAVITY.index)
