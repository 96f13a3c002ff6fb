"""The event file's print jobs, for the lane that prints."""

from __future__ import annotations

from functools import partial

from checkin.domain.print_job import JobState, PrintJob
from checkin.storage.print_jobs import StoredJobs
from checkin.ui.threads.lanes import Lane


class LaneJobs:
    """Each method runs on the store lane, which owns the file.

    So there is one connection to the file, and a scan never meets a lock.
    """

    def __init__(self, jobs: StoredJobs, store: Lane) -> None:
        self._jobs, self._store = jobs, store

    def next_queued(self) -> PrintJob | None:
        """Return the job that has been queued longest, or None."""
        return self._store.call(self._jobs.next_queued)

    def with_printer(self) -> list[PrintJob]:
        """Return the jobs that a printer has."""
        return self._store.call(self._jobs.with_printer)

    def left_rendering(self) -> list[PrintJob]:
        """Return the jobs that a crash left half drawn."""
        return self._store.call(self._jobs.left_rendering)

    def claim(self, job_id: str, printer: str) -> PrintJob | None:
        """Take a queued job for a printer."""
        return self._store.call(partial(self._jobs.claim, job_id, printer))

    def page(self, job_id: str) -> bytes | None:
        """Return the PDF of a job as it was drawn."""
        return self._store.call(partial(self._jobs.page, job_id))

    def keep_page(self, job_id: str, pdf: bytes) -> None:
        """Keep the PDF of a job."""
        self._store.call(partial(self._jobs.keep_page, job_id, pdf))

    def hand_over(self, job_id: str, printer: str) -> PrintJob | None:
        """Write down that a drawn job is being handed over."""
        return self._store.call(partial(self._jobs.hand_over, job_id, printer))

    def set_state(
        self, job_id: str, state: JobState, *, reason: str = "", printer: str = "", spool_id: str = ""
    ) -> PrintJob:
        """Write down what became of a job."""
        write = partial(self._jobs.set_state, job_id, state, reason=reason, printer=printer, spool_id=spool_id)
        return self._store.call(write)
