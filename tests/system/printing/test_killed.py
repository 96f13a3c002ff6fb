"""The power goes at the worst moments; afterwards no badge is lost and none comes out twice."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from checkin.domain.print_job import JobState
from checkin.printing.folder import FolderPrinter
from checkin.printing.queue import INTERRUPTED, PrintQueue
from tests.system.printing.kept_jobs import KeptJobs
from tests.unit.printing.fakes import A6, job

DESK = """
import os, signal, sys
from pathlib import Path
from checkin.printing.folder import FolderPrinter
from checkin.printing.queue import PrintQueue
from tests.system.printing.kept_jobs import KeptJobs
from tests.unit.printing.fakes import A6

moment, folder = sys.argv[1], Path(sys.argv[2])

def end(at):
    if moment == at:
        os.kill(os.getpid(), signal.SIGKILL)

class Printer(FolderPrinter):
    def send(self, *page):
        end("before sending")
        spool_id = super().send(*page)
        end("after sending")
        return spool_id

def render(job):
    end("drawing")
    return b"%PDF"

queue = PrintQueue(KeptJobs(folder / "jobs.json"), render, Printer(folder / "badges"), A6)
queue.recover()
queue.step()
end("after noting")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
@pytest.mark.parametrize(
    ("moment", "state", "reason", "pages"),
    [
        ("drawing", JobState.PRINTED, "", 1),
        ("before sending", JobState.UNCERTAIN, INTERRUPTED, 0),
        ("after sending", JobState.UNCERTAIN, INTERRUPTED, 1),
        ("after noting", JobState.PRINTED, "", 1),
    ],
)
def test_a_killed_program_neither_loses_nor_doubles_a_badge(
    tmp_path: Path, moment: str, state: JobState, reason: str, pages: int
) -> None:
    jobs = KeptJobs(tmp_path / "jobs.json")
    jobs.keep(job(1))
    killed = subprocess.run([sys.executable, "-c", DESK, moment, str(tmp_path)], check=False, timeout=30)
    assert killed.returncode == -signal.SIGKILL
    queue = PrintQueue(jobs, lambda _: b"%PDF", FolderPrinter(tmp_path / "badges"), A6)
    queue.recover()
    queue.step()
    queue.step()
    after = jobs.only()
    assert (after.state, after.reason) == (state, reason)
    assert len(list(tmp_path.glob("badges/*.pdf"))) == pages
