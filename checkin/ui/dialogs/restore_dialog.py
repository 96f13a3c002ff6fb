"""Get an event back from a backup: choose it, and it is opened as a new file."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QPushButton, QWidget

from checkin.errors import CheckinError
from checkin.storage.backup import Backup, backups, restore
from checkin.ui.look.texts import add_rows, label
from checkin.ui.look.theme import Role, Size
from checkin.ui.parts.desk_dialog import DeskDialog
from checkin.ui.threads.lanes import Lane
from checkin.ui.words import wording
from checkin.ui.words.language import translate


class RestoreDialog(DeskDialog):
    """Lists the backups that can be opened, the newest first."""

    restored = Signal(object)
    """The path of the event file that was made."""

    def __init__(self, root: Path, target_folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(translate("RestoreDialog", "Restore a backup"), parent)
        self.setObjectName("restore")
        self._target_folder = target_folder
        self._backups: list[Backup] = []
        self._lane = Lane("restore", self)
        self._hint = label(self.tr("Looking for backups in {0} …").format(root), Role.MUTED, wraps=True)
        self._list = QListWidget()
        self._list.setObjectName("backups")
        self._list.setAccessibleName(self.tr("Backups, the newest first"))
        self._list.setMinimumHeight(6 * Size.TARGET_PX)
        self.content.addWidget(self._hint)
        self.content.addWidget(self._list, 1)
        self._accept: QPushButton = self.add_accept(self.tr("Restore and open"))
        self._accept.setEnabled(False)
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(20 * Size.TARGET_PX)
        self._lane.submit(partial(_found, root), owner=self, done=partial(self._show, root), failed=self._fail)

    def accept(self) -> None:
        """Make an event file from the chosen backup; a file that is there stays as it is."""
        row = self._list.currentRow()
        if row < 0 or self._waiting:
            return
        self._waiting = True
        self._accept.setEnabled(False)
        job = partial(_restored, self._backups[row], self._target_folder)
        self._lane.submit(job, owner=self, done=self._finish, failed=self._fail)

    def done(self, result: int) -> None:
        """Close, after what is being restored."""
        self._lane.close()
        super().done(result)

    def _show(self, root: Path, found: list[Backup]) -> None:
        self._backups = found
        for backup in found:
            at = f"{backup.at.astimezone():%d.%m.%Y, %H:%M:%S}"
            text = self.tr("{0}: {1}, {2} log entries, desk {3}")
            add_rows(self._list, [text.format(at, backup.event, backup.entries, backup.path.parent.name)])
        if found:
            self._hint.setText(self.tr("The backup becomes a new event file. The files that are there stay."))
            self._list.setCurrentRow(0)
            self._list.setFocus()
        else:
            text = self.tr("There is no backup in {0}. Plug in the stick, or choose the folder in the settings.")
            self._hint.setText(text.format(root))
        self._accept.setEnabled(bool(found))

    def _finish(self, event: Path) -> None:
        self.restored.emit(event)
        super().accept()

    def _fail(self, error: Exception) -> None:
        self._waiting = False
        self._accept.setEnabled(bool(self._backups))
        if isinstance(error, CheckinError):
            self.warn(wording.fault_sentence(error))


def _found(root: Path) -> list[Backup]:
    """Return the backups of all desks in ``root``, the newest first."""
    try:
        folders = [root, *(path for path in root.iterdir() if path.is_dir())]
    except OSError:
        return []
    return sorted((one for folder in folders for one in backups(folder)), key=lambda one: one.at, reverse=True)


def _restored(backup: Backup, folder: Path) -> Path:
    """Restore ``backup`` to a name in ``folder`` that no file has; return it."""
    folder.mkdir(parents=True, exist_ok=True)
    stem = backup.path.stem.rsplit("-", 2)[0]
    at = f"{backup.at.astimezone():%Y-%m-%d %H%M%S}"
    names = [f"{stem} {at}.checkin", *(f"{stem} {at} ({number}).checkin" for number in range(2, 100))]
    target = next(folder / name for name in names if not (folder / name).exists())
    restore(backup.path, target)
    return target
