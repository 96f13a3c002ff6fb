"""One open event: its desk, the lanes it works on, and the badges on their way."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from checkin.desk import Answer, Desk
from checkin.printing.choice import chosen_printer
from checkin.printing.printer import Printer
from checkin.printing.station import Station
from checkin.settings import Settings
from checkin.ui.paper.paper_room import PaperRoom
from checkin.ui.session.backups import BackupKeeper, place_of
from checkin.ui.session.call_watch import CallWatch
from checkin.ui.session.desk_link import DeskLink
from checkin.ui.threads.lanes import Lane
from checkin.ui.threads.later import later

DEFAULT_SERVER = "localhost:631"
"""Where CUPS listens unless ``CUPS_SERVER`` says otherwise."""

WARM_UP_MS = 500
"""How long after the start the first search is prepared: nobody has typed two letters by then."""


class Session(QObject):
    """Ties a desk to its lanes. Close it before another is opened."""

    def __init__(self, desk: Desk, store: Lane, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk, self.store = desk, store
        store.setParent(self)
        self.files = Lane("files", self)
        self.link = DeskLink(desk, store, self)
        self.calls = CallWatch(self.link, self)
        desk.prints_as = desk.name
        self._paper_settings = _paper_of(settings)
        self.paper = PaperRoom(desk, store, stations_for(settings, desk.path), self)
        self.backups = BackupKeeper(desk.file, place_of(settings, desk.name), desk.clock, self)
        self.link.answered.connect(self._print_admitted)
        self.link.badges_queued.connect(self.paper.nudge)

    def start(self) -> None:
        """Show where things stand, and print what still waits."""
        self.store.submit(self.desk.file.leave_tidying, owner=self, done=lambda _: None, failed=lambda _: None)
        self.link.refresh()
        self.paper.nudge()
        self.backups.start()
        self.calls.start()
        later(WARM_UP_MS, self.link, self.link.warm_up)

    def use_settings(self, settings: Settings) -> None:
        """Print as ``settings`` say from the next badge on."""
        self.backups.use_place(place_of(settings, self.desk.name))
        if _paper_of(settings) != self._paper_settings:
            self._paper_settings = _paper_of(settings)
            self.paper.use_stations(stations_for(settings, self.desk.path))

    def close(self) -> None:
        """End all lanes in their order: what prints and reads first, the event file last."""
        self.backups.close()
        self.calls.stop()
        self.link.close()
        self.files.close()
        self.paper.close()
        self.store.call(self.desk.close)
        self.store.close()

    @Slot(object)
    def _print_admitted(self, answer: Answer) -> None:
        if answer.job_id:
            self.paper.nudge()


def _paper_of(settings: Settings) -> tuple[object, ...]:
    """Return what of the settings the printers depend on: they are not disturbed by anything else."""
    return (
        settings.printer,
        settings.badge_folder,
        settings.medium,
        settings.template,
        dict(settings.printers),
        dict(settings.printer_offsets),
    )


def stations_for(settings: Settings, event: Path) -> tuple[Station, ...]:
    """Return the printers that ``settings`` choose for a desk at ``event``, the usual one first."""
    usual = Station(_adjusted(printer_for(settings, event), settings), settings.medium, settings.template)
    further = (
        Station(
            _adjusted(printer_for(replace(settings, printer=name), event), settings),
            use.medium,
            use.template or settings.template,
            frozenset(use.categories),
        )
        for name, use in settings.printers.items()
        if name != settings.printer
    )
    return usual, *further


def printer_for(settings: Settings, event: Path) -> Printer:
    """Return the usual printer that ``settings`` choose for a desk at ``event``."""
    folder = Path(settings.badge_folder) if settings.badge_folder else event.parent / "Badges"
    if settings.printer.startswith("qt:") or (settings.printer and sys.platform == "win32" and _is_queue(settings)):
        from checkin.ui.paper.qt_printer import PREFIX, QtPrinter  # late: it loads Qt's printing and PDF parts

        return QtPrinter(settings.printer.removeprefix(PREFIX))
    # Absolute: by that the window knows a folder from a printer, also where the event was named from its own folder.
    return chosen_printer(settings.printer, folder.absolute(), server())


def _is_queue(settings: Settings) -> bool:
    return "://" not in settings.printer and not Path(settings.printer).is_absolute()


def _adjusted(printer: Printer, settings: Settings) -> Printer:
    if printer.name not in settings.printer_offsets:
        return printer
    from checkin.badges.offset import offset_of  # late: most printers need no moving
    from checkin.printing.adjusted import AdjustedPrinter

    return AdjustedPrinter(printer, offset_of(settings, printer.name))


def server() -> str:
    """Return where this computer's spooler listens."""
    return os.environ.get("CUPS_SERVER") or DEFAULT_SERVER
