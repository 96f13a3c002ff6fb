"""Brings badges from the event file to one printer: none lost, none doubled, whatever stops in between.

::

    queued ──► rendering ──► with printer ──► printed | failed | uncertain
      ▲            │              │
      └────────────┴── not taken ─┘           cancelled: from every state on the way, by a person

Every arrow is on disk before the next thing happens. The only moment at which nobody can know whether a badge is on
paper lies between handing it over and writing down how the printer calls it; a job found there is uncertain, and is
never sent again by itself.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from checkin.domain.print_job import JobState, PrintJob
from checkin.errors import CheckinError, Fault, PrinterError
from checkin.printing import reasons
from checkin.printing.printer import JobLook, Paper, Printer, Progress

logger = logging.getLogger(__name__)

AHEAD = 3
"""Jobs the printer holds at a time: enough to keep it busy, few enough to take back when it breaks."""

INTERRUPTED = "interrupted"
"""The program ended between handing a badge over and hearing how the printer calls it."""

NO_ANSWER = "no-answer"
"""The printer was given a badge and did not say whether it took it."""

PRINTER_CHANGED = "printer-changed"
"""Another printer has the job, and nobody watches that one any more."""

NO_PROGRESS = "no-progress"
"""The printer says that it prints, gives no reason, and nothing comes."""

NO_PROGRESS_AFTER_S = 20.0
"""A label takes about a second, a card on a card printer up to fifteen."""

_RETRY_AFTER_S = (1.0, 2.0, 5.0, 10.0)
"""Pauses between attempts at a printer that takes nothing; the last one again and again."""

# For these the printer has taken nothing, and may take it later.
_LATER = {
    Fault.PRINTER_UNREACHABLE: reasons.UNREACHABLE,
    Fault.PRINTER_REJECTING: reasons.REJECTING,
    Fault.PRINTER_UNKNOWN: reasons.UNKNOWN_PRINTER,
    Fault.FOLDER_NOT_WRITABLE: Fault.FOLDER_NOT_WRITABLE.value,
    Fault.DISK_FULL: Fault.DISK_FULL.value,
}
_STATES = {
    Progress.WAITING: JobState.WITH_PRINTER,
    Progress.PRINTING: JobState.WITH_PRINTER,
    Progress.PRINTED: JobState.PRINTED,
    Progress.FAILED: JobState.FAILED,
    Progress.UNCERTAIN: JobState.UNCERTAIN,
}


class Jobs(Protocol):
    """The print jobs of the event file; each method is one durable transaction."""

    def next_queued(self) -> PrintJob | None:
        """Return the job that has been queued longest, or None when none is queued."""
        ...

    def with_printer(self) -> list[PrintJob]:
        """Return the jobs that a printer has, oldest first."""
        ...

    def left_rendering(self) -> list[PrintJob]:
        """Return the jobs that are being drawn; at start, those that a crash left so."""
        ...

    def claim(self, job_id: str, printer: str) -> PrintJob | None:
        """Take a queued job for ``printer``, to draw it; None where another printer or a person was faster."""
        ...

    def page(self, job_id: str) -> bytes | None:
        """Return the PDF of a job as it was drawn at an earlier attempt, or None."""
        ...

    def keep_page(self, job_id: str, pdf: bytes) -> None:
        """Keep the PDF of a job, once and for good."""
        ...

    def hand_over(self, job_id: str, printer: str) -> PrintJob | None:
        """Write down that a drawn job is being handed over; None where a person took it back while it was drawn."""
        ...

    def set_state(
        self, job_id: str, state: JobState, *, reason: str = "", printer: str = "", spool_id: str = ""
    ) -> PrintJob:
        """Write state, reason, printer and spool id as given, and return the job when it is on disk."""
        ...


@dataclass(slots=True)
class _Pause:
    """How long to leave a printer alone that takes nothing."""

    clock: Callable[[], float]
    failures: int = 0
    until_s: float = 0.0

    @property
    def is_over(self) -> bool:
        return not self.failures or self.clock() >= self.until_s

    def lengthen(self) -> None:
        self.until_s = self.clock() + _RETRY_AFTER_S[min(self.failures, len(_RETRY_AFTER_S) - 1)]
        self.failures += 1

    def end(self) -> None:
        self.failures = 0


class PrintQueue:
    """The queue of one printer; used on one lane.

    Args:
        render: draws a job's badge as a PDF; a CheckinError from it fails that job alone.
        clock: seconds that only go forward.
        others: the desk's other printers, whose jobs are none of this queue's.
        title: what a job is called in the spooler and, before an id, in the folder; unique to the job.
    """

    def __init__(
        self,
        jobs: Jobs,
        render: Callable[[PrintJob], bytes],
        printer: Printer,
        paper: Paper,
        *,
        others: frozenset[str] = frozenset(),
        clock: Callable[[], float] = time.monotonic,
        title: Callable[[PrintJob], str] = lambda job: f"badge-{job.id}",
    ) -> None:
        self._jobs = jobs
        self._render = render
        self._printer = printer
        self._paper = paper
        self._others = others
        self._title = title
        self._clock = clock
        self._pause = _Pause(clock)
        self._printing_since_s: dict[str, float] = {}

    def recover(self) -> list[PrintJob]:
        """Put right what a crash left; called once, before the first step. Returns the jobs that changed."""
        left = [job for job in self._jobs.left_rendering() if job.printer not in self._others]
        changed = [self._jobs.set_state(job.id, JobState.QUEUED) for job in left]
        for job in self._jobs.with_printer():
            if job.printer in self._others:
                continue
            if not job.spool_id:
                changed.append(self._note(job, JobState.UNCERTAIN, INTERRUPTED))
            elif job.printer != self._printer.name:
                changed.append(self._note(job, JobState.UNCERTAIN, PRINTER_CHANGED))
        return changed

    def step(self) -> list[PrintJob]:
        """Look at the jobs the printer has, then hand it the next one; return the jobs that changed."""
        theirs = [job for job in self._jobs.with_printer() if job.printer == self._printer.name]
        changed = [after for before in theirs if (after := self._followed(before)) != before]
        held = len(theirs) - sum(job.state.is_final for job in changed)
        if held < AHEAD and self._pause.is_over and (job := self._jobs.next_queued()):
            after = self._handed_over(job) or job
            changed += [after] if (after.state, after.reason) != (job.state, job.reason) else []
        return changed

    def retry_now(self) -> None:
        """End the pause after failed attempts: a person says the printer is ready."""
        self._pause.end()

    def again(self, job: PrintJob) -> PrintJob:
        """Print a job that failed or may have failed once more, as it was drawn: a person asks for it.

        Raises:
            PrinterError: the printer still has the first attempt and does not give it back.
        """
        if job.state not in {JobState.FAILED, JobState.UNCERTAIN}:
            return job
        if job.spool_id and job.printer == self._printer.name and not self._taken_back(job):
            raise PrinterError(Fault.PRINTER_UNREACHABLE, printer=self._printer.name)
        self._pause.end()
        return self._jobs.set_state(job.id, JobState.QUEUED)

    def cancel(self, job: PrintJob) -> PrintJob:
        """Take a job back, wherever it is; one that got to paper first is printed.

        Raises:
            PrinterError: the printer does not give it back.
        """
        if job.state is JobState.WITH_PRINTER and job.printer != self._printer.name:
            return job
        if job.state is JobState.WITH_PRINTER and job.spool_id:
            look = self._printer.look(job.spool_id)
            if look.progress is Progress.PRINTED:
                return self._note(job, JobState.PRINTED)
            self._printer.cancel(job.spool_id)
        return job if job.state.is_final else self._note(job, JobState.CANCELLED)

    def _followed(self, job: PrintJob) -> PrintJob:
        look = self._printer.look(job.spool_id)
        state = _STATES[look.progress]
        if state is JobState.FAILED and not self._taken_back(job):
            return job
        reason = look.reason or self._reason_for_silence(job, look)
        if (state, reason) == (job.state, job.reason):
            return job
        logger.info("Print job %s: %s %s %s", job.id, look.progress, ", ".join(look.reasons), look.message)
        return self._note(job, state, reason)

    def _reason_for_silence(self, job: PrintJob, look: JobLook) -> str:
        """Return NO_PROGRESS for a job that has been said to print for too long."""
        if look.progress is not Progress.PRINTING:
            self._printing_since_s.pop(job.id, None)
            return ""
        since_s = self._printing_since_s.setdefault(job.id, self._clock())
        return NO_PROGRESS if self._clock() - since_s >= NO_PROGRESS_AFTER_S else ""

    def _taken_back(self, job: PrintJob) -> bool:
        """Clear a failed job out of the spooler: one that is left there could still come out, after its reprint."""
        try:
            self._printer.cancel(job.spool_id)
        except PrinterError as error:
            return error.fault is Fault.PRINTER_REFUSED
        return True

    def _handed_over(self, job: PrintJob) -> PrintJob | None:
        if self._jobs.claim(job.id, self._printer.name) is None:
            return None
        try:
            pdf = self._page(job)
        except CheckinError as error:
            return self._jobs.set_state(job.id, JobState.FAILED, reason=error.fault.value, printer=self._printer.name)
        taken = self._jobs.hand_over(job.id, self._printer.name)
        if taken is None:
            return None
        try:
            spool_id = self._printer.send(pdf, self._title(job), self._paper)
        except PrinterError as error:
            return self._not_taken(taken, error)
        self._pause.end()
        return self._jobs.set_state(job.id, JobState.WITH_PRINTER, printer=self._printer.name, spool_id=spool_id)

    def _page(self, job: PrintJob) -> bytes:
        """Return what is printed: at a second attempt what was drawn for the first, whatever changed meanwhile."""
        kept = self._jobs.page(job.id)
        if kept is not None:
            return kept
        pdf = self._render(job)
        self._jobs.keep_page(job.id, pdf)
        return pdf

    def _not_taken(self, job: PrintJob, error: PrinterError) -> PrintJob:
        logger.info("Print job %s not taken: %s", job.id, error)
        if reason := _LATER.get(error.fault):
            self._pause.lengthen()
            return self._jobs.set_state(job.id, JobState.QUEUED, reason=reason, printer=job.printer)
        if error.fault is Fault.PRINTER_SILENT:
            return self._note(job, JobState.UNCERTAIN, NO_ANSWER)
        return self._note(job, JobState.FAILED, str(error.facts.get("detail", error.fault.value)))

    def _note(self, job: PrintJob, state: JobState, reason: str = "") -> PrintJob:
        return self._jobs.set_state(job.id, state, reason=reason, printer=job.printer, spool_id=job.spool_id)
