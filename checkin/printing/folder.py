"""A folder that stands in for a printer: each badge becomes one PDF file in it."""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

from checkin.errors import Fault, PrinterError
from checkin.printing import reasons
from checkin.printing.printer import Condition, JobLook, Paper, PrinterState, Progress

_UNFIT = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]+')
"""What Windows, the strictest, does not allow in a file's name."""

_LONGEST_BYTES = 180
"""File systems allow 255 bytes; the rest is for the id and the ending."""


def _short_id() -> str:
    return uuid4().hex[:8]


class FolderPrinter:
    """Prints into a folder, which is made when it is missing. A file is there whole or not at all."""

    def __init__(self, folder: Path, new_id: Callable[[], str] = _short_id) -> None:
        self._folder = folder
        self._new_id = new_id

    @property
    def name(self) -> str:
        """The folder's path."""
        return str(self._folder)

    def send(self, pdf: bytes, title: str, paper: Paper) -> str:
        """Write the PDF and return the file's name; never writes over another file.

        Raises:
            PrinterError: DISK_FULL or FOLDER_NOT_WRITABLE; nothing is left behind.
        """
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            target = self._free(title)
            _write_whole(target, pdf)
        except OSError as error:
            fault = Fault.DISK_FULL if error.errno in {errno.ENOSPC, errno.EDQUOT} else Fault.FOLDER_NOT_WRITABLE
            raise PrinterError(fault, path=str(self._folder)) from error
        return target.name

    def look(self, spool_id: str) -> JobLook:
        """Say that it is printed: the file was on disk before :meth:`send` returned; where it is gone, say so."""
        if (self._folder / spool_id).exists():
            return JobLook(Progress.PRINTED)
        return JobLook(Progress.UNCERTAIN, (reasons.JOB_UNKNOWN,))

    def cancel(self, spool_id: str) -> None:
        """Remove the file."""
        try:
            (self._folder / spool_id).unlink(missing_ok=True)
        except OSError as error:
            raise PrinterError(Fault.FOLDER_NOT_WRITABLE, path=str(self._folder)) from error

    def state(self) -> PrinterState:
        """Say whether the folder can be written to; one that is missing will be made."""
        nearest = next((path for path in (self._folder, *self._folder.parents) if path.exists()), self._folder)
        if nearest.is_dir() and os.access(nearest, os.W_OK):
            return PrinterState(Condition.IDLE)
        return PrinterState(Condition.UNREACHABLE, (Fault.FOLDER_NOT_WRITABLE.value,))

    def _free(self, title: str) -> Path:
        stem = _fit(title)
        while True:
            target = self._folder / f"{stem}-{self._new_id()}.pdf"
            if not target.exists():
                return target


def _fit(title: str) -> str:
    words = " ".join(_UNFIT.sub(" ", title).split()).lstrip(".")
    return words.encode()[:_LONGEST_BYTES].decode(errors="ignore").strip() or "badge"


def _write_whole(target: Path, content: bytes) -> None:
    """Write beside the target first, so that nobody ever sees half a file under its name, not even after a crash."""
    beside = target.with_suffix(".part")
    try:
        with beside.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.rename(target)
    finally:
        beside.unlink(missing_ok=True)
    _sync_folder(target.parent)


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":  # Windows has no handle to sync a folder by
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
