"""A backup each minute while a desk runs, on a lane of its own: no scan waits for it."""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from checkin.desk import Clock
from checkin.errors import CheckinError, EventFileError, Fault
from checkin.settings import Settings, backup_folder
from checkin.storage.database import EventFile
from checkin.ui.threads.lanes import Lane

logger = logging.getLogger(__name__)

EACH_MS = 60_000
FIRST_MS = 5_000
"""The first backup waits until the desk has settled."""

_UNFIT = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]+')
"""What Windows, the strictest, does not allow in a folder's name."""


@dataclass(frozen=True, slots=True)
class BackupPlace:
    """Where backups of one desk go.

    Attributes:
        root: the folder that was chosen, on another drive if possible; it must be there unless it is our own.
        desk: what this desk is called: each has a folder of its own, so that none lets go of another's backups.
        is_ours: nobody chose the folder, so it is made where it is missing.
    """

    root: Path
    desk: str
    is_ours: bool

    def folder(self) -> Path:
        """Return the desk's own folder, made where it is missing.

        Raises:
            EventFileError: the place is gone or locked; an empty place is not made up for a stick that was pulled.
        """
        if not self.is_ours and not self.root.is_dir():
            raise EventFileError(Fault.BACKUP_PLACE_GONE, path=self.root)
        folder = self.root / (_UNFIT.sub(" ", self.desk).strip(" .") or "desk")
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise EventFileError(Fault.FOLDER_NOT_WRITABLE, path=folder) from error
        return folder


def place_of(settings: Settings, desk: str) -> BackupPlace:
    """Return where ``settings`` put the backups of the desk called ``desk``."""
    chosen = settings.backup_folder
    return BackupPlace(Path(chosen) if chosen else backup_folder(), desk, is_ours=not chosen)


class BackupKeeper(QObject):
    """Backs the open event up; tells when it was done, and once when it can't be."""

    made = Signal(object)
    """When the last good backup was made, a datetime in UTC."""
    failed = Signal(object)
    """The :class:`CheckinError` for which there is no new backup; not again until one was made."""

    def __init__(self, file: EventFile, place: BackupPlace, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = Lane("backup", self)
        self._work = _Work(file, clock)
        self._place = place
        self._busy = self._closed = False
        self._told: Fault | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.back_up_now)

    def start(self) -> None:
        """Begin, soon."""
        self._timer.start(FIRST_MS)

    def stop(self) -> None:
        """Make no more backups by the clock."""
        self._timer.stop()

    def use_place(self, place: BackupPlace) -> None:
        """Back up to another place from the next backup on, which is made at once."""
        if place != self._place:
            self._place, self._told = place, None
            self.back_up_now()

    @Slot()
    def back_up_now(self) -> None:
        """Make a backup, unless one is being made or nothing has changed since the last one."""
        if self._busy or self._closed:
            return
        self._busy = True
        place = self._place
        self._lane.submit(lambda: self._work.back_up(place), owner=self, done=self._done, failed=self._fail)

    def close(self) -> None:
        """End after the backup that is being made."""
        self._closed = True
        self._timer.stop()
        self._lane.call(self._work.close)
        self._lane.close()

    def _done(self, at: datetime) -> None:
        self._told = None
        self.made.emit(at)
        self._rest()

    def _fail(self, error: Exception) -> None:
        if isinstance(error, CheckinError) and error.fault is not self._told:
            self._told = error.fault
            self.failed.emit(error)
        self._rest()

    def _rest(self) -> None:
        self._busy = False
        if not self._closed:
            self._timer.start(EACH_MS)


class _Work:
    """What the backup lane does; made on the UI thread, used on the lane only."""

    def __init__(self, file: EventFile, clock: Clock) -> None:
        self._source, self._clock = file, clock
        self._file: EventFile | None = None
        self._last: tuple[Path, int, datetime] | None = None

    def back_up(self, place: BackupPlace) -> datetime:
        """Return when the last good backup was made: now, or before where nothing has changed since."""
        from checkin.storage.backup import back_up  # late: the window opens sooner

        folder = place.folder()
        if self._file is None:
            self._file = self._source.again()
        with self._file.reading() as db:
            # Changes whenever another connection commits. Source: SQLite documentation, PRAGMA data_version.
            version = db.execute("PRAGMA data_version").fetchone()[0]
        if self._last is not None and self._last[:2] == (folder, version):
            return self._last[2]
        now = self._clock()
        path = back_up(self._file, folder, now)
        logger.info("Backed up to %s", path.parent)
        self._last = (folder, version, now)
        return now

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
