"""Where a badge is on its way to paper, and why, in words."""

from __future__ import annotations

from datetime import tzinfo

from checkin.domain.print_job import JobState, PrintJob, Why
from checkin.ui.words.language import QT_TRANSLATE_NOOP, translate
from checkin.ui.words.printer_words import reason_sentence

_STATES = {
    JobState.QUEUED: QT_TRANSLATE_NOOP("Jobs", "Waits for a printer."),
    JobState.RENDERING: QT_TRANSLATE_NOOP("Jobs", "Is being drawn."),
    JobState.WITH_PRINTER: QT_TRANSLATE_NOOP("Jobs", "With printer {0}."),
    JobState.PRINTED: QT_TRANSLATE_NOOP("Jobs", "Printed at {1}."),
    JobState.FAILED: QT_TRANSLATE_NOOP("Jobs", "Printer {0} gave it up: {2}."),
    JobState.UNCERTAIN: QT_TRANSLATE_NOOP("Jobs", "Perhaps on paper: look at printer {0} ({2})."),
    JobState.CANCELLED: QT_TRANSLATE_NOOP("Jobs", "Given up."),
}
_AT_ANOTHER_DESK = QT_TRANSLATE_NOOP("Jobs", "Waits at desk {0}.")
_NOT_DRAWN = QT_TRANSLATE_NOOP("Jobs", "It could not be drawn: {2}.")
_ENDINGS = {
    "interrupted": QT_TRANSLATE_NOOP("Jobs", "Perhaps on paper: Checkin ended while printer {0} took it."),
    "no-answer": QT_TRANSLATE_NOOP("Jobs", "Perhaps on paper: printer {0} took it and did not answer."),
    "printer-changed": QT_TRANSLATE_NOOP("Jobs", "Perhaps on paper: printer {0} is no longer one of this desk."),
    "job-unknown": QT_TRANSLATE_NOOP("Jobs", "Perhaps on paper: printer {0} no longer knows of it."),
    "not-followed": QT_TRANSLATE_NOOP("Jobs", "Handed to printer {0}, which does not say what became of it."),
    "job-canceled": QT_TRANSLATE_NOOP("Jobs", "Somebody cancelled it at printer {0}."),
    "badge_qr_unreadable": QT_TRANSLATE_NOOP("Jobs", "Not printed: the QR code on it could not be read back."),
}
_WHY = {
    Why.ADMISSION: QT_TRANSLATE_NOOP("Jobs", "Admission"),
    Why.REPRINT: QT_TRANSLATE_NOOP("Jobs", "Reprint"),
    Why.LOST: QT_TRANSLATE_NOOP("Jobs", "Reprint: lost"),
    Why.DAMAGED: QT_TRANSLATE_NOOP("Jobs", "Reprint: damaged"),
    Why.CORRECTION: QT_TRANSLATE_NOOP("Jobs", "Reprint: name wrong"),
    Why.LATE: QT_TRANSLATE_NOOP("Jobs", "Late badge"),
    Why.REQUEST: QT_TRANSLATE_NOOP("Jobs", "On request"),
}


def job_sentence(job: PrintJob, desk: str, zone: tzinfo | None) -> str:
    """Return where a badge is and why.

    Args:
        desk: the name of the desk that reads it.
        zone: of the event, for times.
    """
    return translate("Jobs", _text(job, desk)).format(
        job.desk if _is_elsewhere(job, desk) else job.printer,
        f"{job.updated_at.astimezone(zone):%H:%M}",
        job.reason or "?",
    ) + _reason(job)


def why_words(why: Why) -> str:
    """Return what a badge is printed for."""
    return translate("Jobs", _WHY[why])


def _text(job: PrintJob, desk: str) -> str:
    if job.state in (JobState.FAILED, JobState.UNCERTAIN):
        drawn = _STATES[job.state] if job.spool_id or job.state is JobState.UNCERTAIN else _NOT_DRAWN
        return _ENDINGS.get(job.reason, drawn)
    return _AT_ANOTHER_DESK if _is_elsewhere(job, desk) else _STATES[job.state]


def _is_elsewhere(job: PrintJob, desk: str) -> bool:
    return job.state is JobState.QUEUED and job.desk not in ("", desk)


def _reason(job: PrintJob) -> str:
    """Return what a printer that holds a badge back needs, as a further sentence."""
    if job.state.is_final or not job.reason:
        return ""
    return " " + reason_sentence(job.reason, job.printer)
