"""One print job in a file, for tests in which a program is killed and another one looks at what it left."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from datetime import datetime
from pathlib import Path

from checkin.domain.print_job import JobState, PrintJob, Why


class KeptJobs:
    """Holds one job; every change is in the file before the call returns."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def keep(self, job: PrintJob) -> None:
        beside = self._path.with_suffix(".new")
        beside.write_text(json.dumps(asdict(job), default=datetime.isoformat))
        beside.replace(self._path)

    def only(self) -> PrintJob:
        row = json.loads(self._path.read_text())
        times = {name: datetime.fromisoformat(row[name]) for name in ("created_at", "updated_at")}
        return PrintJob(**{**row, **times, "state": JobState(row["state"]), "why": Why(row["why"])})

    def next_queued(self) -> PrintJob | None:
        return next(iter(self._in(JobState.QUEUED)), None)

    def with_printer(self) -> list[PrintJob]:
        return self._in(JobState.WITH_PRINTER)

    def left_rendering(self) -> list[PrintJob]:
        return self._in(JobState.RENDERING)

    def claim(self, job_id: str, printer: str) -> PrintJob | None:
        return self._passed_on(job_id, JobState.QUEUED, JobState.RENDERING, printer)

    def hand_over(self, job_id: str, printer: str) -> PrintJob | None:
        return self._passed_on(job_id, JobState.RENDERING, JobState.WITH_PRINTER, printer)

    def page(self, job_id: str) -> bytes | None:
        page = self._path.with_name(f"{job_id}.pdf")
        return page.read_bytes() if page.exists() else None

    def keep_page(self, job_id: str, pdf: bytes) -> None:
        with self._path.with_name(f"{job_id}.pdf").open("xb") as file:
            file.write(pdf)

    def _passed_on(self, job_id: str, before: JobState, after: JobState, printer: str) -> PrintJob | None:
        return self.set_state(job_id, after, printer=printer) if self.only().state is before else None

    def set_state(
        self, job_id: str, state: JobState, *, reason: str = "", printer: str = "", spool_id: str = ""
    ) -> PrintJob:
        after = replace(self.only(), state=state, reason=reason, printer=printer, spool_id=spool_id)
        assert after.id == job_id
        self.keep(after)
        return after

    def _in(self, state: JobState) -> list[PrintJob]:
        return [job for job in [self.only()] if job.state is state]
