"""Walk through every page and dialog without a screen, for pictures and for tests that look at all of them.

Nothing in what is seen depends on the day or the machine: the clock is the event's own, so that two days' pictures can
be compared.
"""

from __future__ import annotations

import csv
import itertools
import os
import time
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from shiboken6 import delete

from checkin import resources
from checkin.badges.templates import shipped
from checkin.desk import Clock, Desk, open_desk, utc_now
from checkin.settings import Settings
from checkin.ui.designer.designer_dialog import open_designer
from checkin.ui.gallery.guest_pictures import guest_scenes
from checkin.ui.look import theme
from checkin.ui.main_window import MainWindow
from checkin.ui.paper.paper import PaperLook
from checkin.ui.parts.desk_dialog import DeskDialog
from checkin.ui.session.desk_link import REFRESH_MS
from checkin.ui.session.session import Session
from checkin.ui.threads.collector import Collector
from checkin.ui.threads.lanes import Lane
from checkin.ui.words import language
from checkin.ui.words.printer_words import needs_somebody

T = TypeVar("T")

SIZES = (QSize(1024, 600), QSize(1440, 900))
_PAINT_MS = 2 * REFRESH_MS
"""For what the last answers set off, and to paint it."""
_PATIENCE_S, _NAP_S = 60.0, 0.001

_SCANS = 34
_PLACE = Path("~", "Checkin")
"""Where the pictures say that events lie."""

MORNING = datetime(2024, 5, 15, 8, 52, tzinfo=ZoneInfo("Europe/Berlin"))
"""The demo event's own day, so early that the last of :data:`_SCANS` guests comes at 08:55."""

_SUPPORTED = "QGQFB4X45BC4"
"""A guest of the demo who comes in a wheelchair, asked for a guide and booked one."""

_DESIGNED = 3
"""Which element of the badge is chosen in the designer: the name."""

_UNUSABLE = 3000
"""Rows of a list without a single name."""


class MorningClock:
    """Begins at :data:`MORNING` and goes on by five seconds a look, however fast the pictures are drawn."""

    def __init__(self) -> None:
        self._looks = itertools.count()

    def __call__(self) -> datetime:
        """Return the time of the next look."""
        return MORNING + next(self._looks) * timedelta(seconds=5)


def desk_picture(event: Path, picture: Path, size: QSize = SIZES[0]) -> None:
    """Draw the desk window on ``event`` into ``picture`` (PNG), as it stands after the last scan."""
    with_app(lambda: _draw_desk(event, picture, size))


def with_app(job: Callable[[], T]) -> T:
    """Run ``job`` with a dressed Qt application that needs no screen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(["checkin"])
    language.install()
    theme.apply(app)
    return job()


def _draw_desk(event: Path, picture: Path, size: QSize) -> None:
    with _Stage(event, size) as stage:
        last = stage.session.store.call(lambda: stage.session.desk.recent(1))
        if last:
            stage.page.panel.show_answer(last[0])
        stage.shoot(picture)


class _Stage:
    """A window on an event that nobody sees."""

    def __init__(self, event: Path, size: QSize, clock: Clock = utc_now) -> None:
        self._collector = Collector()
        store = Lane("store")
        desk = store.call(partial(open_desk, event, name="A", clock=clock))
        self.session = Session(desk, store, Settings())
        self.window = MainWindow(_PLACE, MORNING.date())
        self.window.backup_root = _PLACE / "Sicherungen"
        self.window.resize(size)
        self.window.show_session(self.session, store.call(desk.checkpoints), Settings())
        self.page = self.window.desk_page()
        self.window.show()
        self.session.start()
        self.session.backups.stop()  # a picture is none of the events that people want back
        self.settle()

    def __enter__(self) -> _Stage:
        return self

    def __exit__(self, *_: object) -> None:
        self.window.close()
        self.session.close()
        delete(self.window)  # here, and not by a collection on some other thread
        delete(self.session)
        self._collector.stop()

    def shoot(self, picture: Path) -> None:
        """Wait until the window is still and save it."""
        self.settle()
        save(self.window, picture)

    def settle(self) -> None:
        """Wait until the window is still and no badge is on its way."""
        settle(self.session)
        wait_for_paper(self.session)


def settle(session: Session) -> None:
    """Let events happen until the desk has answered, looked over its counters and painted."""
    _wait(2 * REFRESH_MS)
    for lane in (session.files, session.store):
        ended: list[object] = []
        lane.submit(lambda: None, owner=session, done=ended.append, failed=ended.append)
        _wait_until(partial(bool, ended))
    _wait(_PAINT_MS)


def wait_for_paper(session: Session) -> None:
    """Let events happen until all badges are on paper, or wait for somebody."""
    calm: list[PaperLook] = []

    def look(now: PaperLook) -> None:
        if now.waiting and not needs_somebody(now):
            calm.clear()
        else:
            calm.append(now)
        session.paper.nudge()

    connection = session.paper.looked.connect(look)
    session.paper.nudge()
    _wait_until(lambda: len(calm) > 1)  # the first may have been taken before the last badge was queued
    QObject.disconnect(connection)
    _wait(_PAINT_MS)


def _wait(wait_ms: int) -> None:
    end = time.monotonic() + wait_ms / 1000
    _wait_until(lambda: time.monotonic() >= end)


def _wait_until(is_over: Callable[[], bool]) -> None:
    """Let events happen until ``is_over``; by no timer or loop of its own, which Qt would have to put away each time.

    Raises:
        TimeoutError: it never was.
    """
    end = time.monotonic() + _PATIENCE_S
    while not is_over():
        if time.monotonic() > end:
            raise TimeoutError
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        time.sleep(_NAP_S)


def save(widget: QWidget, picture: Path) -> None:
    """Save what ``widget`` looks like."""
    picture.parent.mkdir(parents=True, exist_ok=True)
    widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888).save(str(picture), quality=0)


def tour(event: Path, size: QSize) -> Iterator[tuple[str, QWidget]]:
    """Show every page and dialog on ``event``; look at each before the next one is asked for.

    Yields:
        what it is called, and the window or dialog, in the language that is spoken.
    """
    with _Stage(event, size, MorningClock()) as stage:
        for name, act in _scenes(stage).items():
            act()
            stage.settle()
            yield from _shown(stage, name)
        for name, shown in guest_scenes(stage.window, stage.session, size):
            stage.settle()
            if name:
                yield name, shown
        stage.window.show_start(_PLACE / "14. Regionalkonferenz.checkin")
        yield from _shown(stage, "start")
        stage.window.command("restore").trigger()
        yield from _shown(stage, "restore")


def _shown(stage: _Stage, name: str) -> Iterator[tuple[str, QWidget]]:
    """Yield the window, or the dialog in the middle of it, and close the dialog afterwards."""
    stage.settle()
    dialogs = [dialog for dialog in stage.window.findChildren(DeskDialog) if dialog.isVisible()]
    if dialogs:
        yield name, dialogs[0]
        dialogs[0].reject()
        stage.settle()
    else:
        yield name, stage.window


def _scenes(stage: _Stage) -> dict[str, Callable[[], object]]:
    link, window, page = stage.session.link, stage.window, stage.page
    codes = _morning_codes()
    guests = resources.path("demo/guests.csv")

    def scan_all() -> None:
        for code in codes[:_SCANS]:
            link.scan(code)

    def trigger(name: str) -> Callable[[], None]:
        return window.command(name).trigger

    def import_list(path: Path) -> None:
        trigger("import")()
        for dialog in window.findChildren(DeskDialog):
            dialog.read(path)  # type: ignore[attr-defined]  # the import dialog, just opened

    def import_unusable() -> None:
        path = stage.session.desk.path.with_name("guests.csv")
        path.write_text("Name;Organisation\n" + ";Stadt Ulm\n" * _UNUSABLE, encoding="utf-8")
        import_list(path)
        stage.settle()
        for button in window.findChildren(QPushButton, "import-now"):
            button.click()

    return {
        "idle": lambda: None,
        "admitted": scan_all,
        "already-in": partial(link.scan, codes[3]),
        "unknown": partial(link.scan, "https://example.org/"),
        **{f"refused-{n}": partial(link.scan, code) for n, code in enumerate(_refused(stage.session.desk, stage))},
        "long-name": partial(link.scan, _longest(stage)),
        "search": partial(page.search.setText, "schn"),
        "nobody": partial(page.search.setText, "xyzq"),
        "undone": _in_turn(page.search.clear, trigger("undo")),
        "walk-in": trigger("walk-in"),
        "correct": _in_turn(partial(link.scan, codes[5]), stage.settle, trigger("correct")),
        "import-empty": trigger("import"),
        "import": partial(import_list, guests),
        "import-result": import_unusable,
        "ready": trigger("ready"),
        "settings": trigger("settings"),
        "new": trigger("new"),
        "keys": trigger("keys"),
        "help": trigger("help"),
        "designer": partial(_design, window),
        **_organiser_scenes(stage),
        "support": partial(link.scan, _SUPPORTED),
        "call": trigger("call-guide"),
        "guides": trigger("guides"),
        "take-call": trigger("take-call"),
        "camera": partial(_hold_before_camera, stage, codes[_SCANS + 1]),
    }


def _hold_before_camera(stage: _Stage, code: str) -> None:
    from checkin.ui.gallery.camera_pictures import show_camera  # late: the video library takes long to load

    show_camera(stage.page, code)
    stage.session.link.scan(code)


def _design(window: QWidget) -> None:
    """Open the designer on a badge, one of its elements chosen."""
    open_designer(window, shipped()["conference"], ()).page.draft.select(_DESIGNED)


def _organiser_scenes(stage: _Stage) -> dict[str, Callable[[], object]]:
    """Return what organisers do, after a guest has come in and another one has been refused."""

    def after(code: str, name: str) -> Callable[[], None]:
        return _in_turn(partial(stage.session.link.scan, code), stage.settle, stage.window.command(name).trigger)

    came, comes, refused = _morning_codes()[5], _morning_codes()[_SCANS], _refused(stage.session.desk, stage)[0]
    return {
        **{name: stage.window.command(name).trigger for name in ("pin", "shift", "checkpoints")},
        **{name: after(came, name) for name in ("substitute", "new-ticket")},
        "undo-why": after(comes, "undo-why"),
        "reprint": after(came, "reprint"),
        **{name: stage.window.command(name).trigger for name in ("jobs", "print", "printers", "templates")},
        "override": after(refused, "override"),
    }


def _in_turn(*acts: Callable[[], object]) -> Callable[[], None]:
    def act() -> None:
        for each in acts:
            each()

    return act


def _refused(desk: Desk, stage: _Stage) -> list[str]:
    found = stage.session.store.call(lambda: list(desk.guests()))
    by_status = {hit.status: hit.code for hit in found if hit.status != "confirmed"}
    return list(by_status.values())


def _longest(stage: _Stage) -> str:
    found = stage.session.store.call(lambda: list(stage.session.desk.guests()))
    return max(found, key=lambda hit: len(hit.guest.called)).code


def _morning_codes() -> list[str]:
    with resources.path("demo/morning.csv").open(encoding="utf-8", newline="") as file:
        return [row["code"] for row in csv.DictReader(file, delimiter=";")]
