"""All printers of a desk: what is asked of them goes to the right one, and how they fare is one picture."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from checkin.desk import Desk
from checkin.domain.print_job import PrintJob
from checkin.errors import CheckinError
from checkin.printing.printer import Condition
from checkin.printing.station import Station
from checkin.ui.paper.paper import PaperDesk, PaperLook
from checkin.ui.threads.lanes import Lane


class PaperRoom(QObject):
    """Has at least one printer, the first of which is the desk's usual one."""

    looked = Signal(object)
    """A :class:`PaperLook` of the printer that needs somebody most, after each look at any of them."""
    failed = Signal(object)
    """The :class:`CheckinError` for which something was not done."""

    def __init__(self, desk: Desk, store: Lane, stations: tuple[Station, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._store = desk, store
        self._printers: list[PaperDesk] = []
        self._looks: dict[str, PaperLook] = {}
        self._seat(stations)

    @property
    def stations(self) -> tuple[Station, ...]:
        """The printers with what they are loaded with."""
        return tuple(printer.station for printer in self._printers)

    @property
    def looks(self) -> tuple[PaperLook, ...]:
        """The last look at each printer that was looked at, in their order."""
        return tuple(self._looks[each.name] for each in self.stations if each.name in self._looks)

    @Slot()
    def nudge(self) -> None:
        """Take the next step at each printer now."""
        for printer in self._printers:
            printer.nudge()

    @Slot()
    def retry(self) -> None:
        """Try all printers again at once: a person says that they are ready."""
        for printer in self._printers:
            printer.retry()

    def use_stations(self, stations: tuple[Station, ...]) -> None:
        """Print on these from the next badge on."""
        self._leave()
        self._seat(stations)
        self.nudge()

    @Slot()
    def templates_changed(self) -> None:
        """Draw with the event's templates as they are now."""
        for printer in self._printers:
            printer.templates_changed()

    def print_again(self, job: PrintJob) -> None:
        """Print a job that failed or may have failed once more; a person knows that it is not on paper."""
        self._printer_of(job).print_again(job)

    def cancel(self, job: PrintJob) -> None:
        """Take a job back, wherever it is."""
        self._printer_of(job).cancel(job)

    def move(self, job: PrintJob, printer: str) -> None:
        """Print a job's badge on another printer."""
        self._printer_of(job).move(job, printer)

    def print_rulers(self, printer: str, told: Callable[[], None]) -> bool:
        """Print a page with rulers, to see how far off a printer is; then call ``told``.

        Returns:
            whether this desk has such a printer.
        """
        found = next((each for each in self._printers if each.station.name == printer), None)
        if found is not None:
            found.print_rulers(told)
        return found is not None

    def print_trial(self, told: Callable[[], None], failed: Callable[[CheckinError], None]) -> None:
        """Print a badge of nobody on the usual printer; then call ``told`` or ``failed``."""
        self._printers[0].print_trial(told, failed)

    def close(self) -> None:
        """End after the steps being taken; before the store lane is closed."""
        self._leave()

    def _seat(self, stations: tuple[Station, ...]) -> None:
        for station in stations:
            printer = PaperDesk(self._desk, self._store, station, stations, self)
            printer.looked.connect(self._look)
            printer.failed.connect(self.failed)
            self._printers.append(printer)

    def _leave(self) -> None:
        for printer in self._printers:
            printer.close()
            printer.deleteLater()
        self._printers.clear()
        self._looks.clear()

    def _printer_of(self, job: PrintJob) -> PaperDesk:
        return next((each for each in self._printers if each.station.name == job.printer), self._printers[0])

    @Slot(object)
    def _look(self, look: PaperLook) -> None:
        if look.printer not in {station.name for station in self.stations}:
            return  # of a printer that this desk had a moment ago
        self._looks[look.printer] = look
        self.looked.emit(min(self.looks, key=_calm))


def _calm(look: PaperLook) -> int:
    """Return how little a printer needs somebody: 0 is most."""
    if look.state.condition in (Condition.STOPPED, Condition.UNREACHABLE):
        return 0
    return 1 if look.reason else 2
