"""The demo event without a display: a stretch of its morning, played in the terminal."""

from __future__ import annotations

import csv
import os
import sys
import tempfile
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from checkin import resources
from checkin.bulk import Selection, layout_of, selected, write_pdf
from checkin.demo import make_demo
from checkin.desk import Answer, Desk, open_desk, utc_now
from checkin.reports.attendance import By, attendance
from checkin.reports.tables import Format, written

_BAR = 24  # characters of the progress bar


def fresh_demo() -> Path:
    """Make a fresh copy of the demo event in a folder of its own and return its path.

    Raises:
        EventFileError: it can't be made.
    """
    path = Path(tempfile.mkdtemp(prefix="checkin-demo-")) / "demo.checkin"
    make_demo(path)
    return path


def has_display() -> bool:
    """Whether a window can be opened here."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def play(event: Path, say: Callable[[str], None]) -> Path:
    """Scan the morning's codes at the entrance of ``event``; return the folder with what is left of it.

    Args:
        event: a fresh copy of the demo event.
        say: takes each line for the terminal.
    """
    from checkin.ui.gallery.screenshots import desk_picture
    from checkin.ui.words import wording  # the sentences need Qt's translations, but no window

    wording.install()
    folder = event.parent
    scans = _scans()
    clock = _PlayedClock(scans)
    desk = open_desk(event, name="Demo", clock=clock)
    try:
        say(f"{desk.event.name} · {desk.checkpoint.name} · {desk.counts().expected}")
        for number, (_, code) in enumerate(scans, start=1):
            clock.step()
            say(_line(desk.scan(code), desk, number, len(scans), wording.answer_sentence))
        found = selected(desk, Selection(present=True))
        count = write_pdf(desk, found, folder / "badges.pdf", layout_of(desk, None, None))
        (folder / "counts.csv").write_bytes(
            written(attendance(desk.file, desk.event, desk.checkpoint, By.CATEGORY), Format.CSV)
        )
    finally:
        desk.close()
    desk_picture(event, folder / "desk.png")
    say(wording.morning_sentence(count, folder))
    return folder


class _PlayedClock:
    """Today at the times of the morning, so that the demo's scans lie where they belong."""

    def __init__(self, scans: list[tuple[str, str]]) -> None:
        today = utc_now().astimezone().date().isoformat()
        moments = [datetime.fromisoformat(f"{today}T{time}").astimezone() for time, _ in scans]
        self._moments = iter(moments)
        self._now = moments[0] - timedelta(minutes=1)

    def step(self) -> None:
        self._now = next(self._moments)

    def __call__(self) -> datetime:
        return self._now


def _scans() -> list[tuple[str, str]]:
    with resources.path("demo/morning.csv").open(encoding="utf-8", newline="") as file:
        return [(row["time"], row["code"]) for row in csv.DictReader(file, delimiter=";")]


def _line(answer: Answer, desk: Desk, number: int, of: int, sentence: Callable[[Answer], str]) -> str:
    done = _BAR * number // of
    sign = "✓" if answer.verdict.admitted else "✗"
    name = answer.guest.called if answer.guest else answer.code
    here = desk.counts()
    return f"[{'█' * done}{'·' * (_BAR - done)}] {here.present:>3} {sign} {name} · {sentence(answer)}"
