"""Copy an event file to a second place while desks go on, and get an event back from such a copy."""

from __future__ import annotations

import errno
import os
import re
import sqlite3
import stat
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import mkstemp

from checkin.errors import EventFileError, Fault
from checkin.storage import admissions, events
from checkin.storage.database import EventFile, open_unchanging, translated
from checkin.storage.integrity import check

KEPT = 10
"""Backups of one event that are kept: with one a minute, the last ten minutes."""

_NAME = re.compile(r"(?P<stem>.+)-(?P<at>\d{8}-\d{6})\.checkin")
_AT = "%Y%m%d-%H%M%S"
_PART = ".checkin-part"
_LEFT_BEHIND = timedelta(hours=1)  # no copy takes that long; the program that made it is gone
_PAGES_A_STEP = 256  # 1 MiB: some milliseconds

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_LOCKED = {errno.EROFS, errno.EACCES, errno.EPERM}


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup of an event.

    Attributes:
        at: UTC; when it was made, to the second.
        event: what the event is called.
        entries: how many entries its admission log has.
    """

    path: Path
    at: datetime
    event: str
    entries: int


def back_up(file: EventFile, folder: Path, now: datetime, keep: int = KEPT) -> Path:
    """Copy ``file`` into ``folder``, read the copy back, and only then let go of the oldest ones.

    It uses a connection of its own, so it may run on any thread, and desks go on scanning. What fails
    leaves no half backup, and the older ones as they were.

    Args:
        folder: on another drive, a stick or a share. It must be there: the empty place of a stick that was
            pulled out is no second place.
        now: timezone-aware.
        keep: how many backups of files of this name stay there, at least 1.

    Returns:
        The backup, "<stem of the file>-YYYYMMDD-HHMMSS.checkin", in UTC.

    Raises:
        EventFileError: the folder is gone, full or locked, the file can't be read, or the copy is not
            what was copied.
    """
    stem = file.path.stem
    with _told_of(folder):
        _sweep(folder, now)
        with closing(file.again()) as source, _copied(source, folder) as (part, head):
            if not _is_faithful(part, head):
                raise _blamed(source, part, folder)
            backup = _named(part, folder, stem, now)
        for old in _of_stem(folder, stem)[: -max(keep, 1)]:
            old.unlink(missing_ok=True)
    return backup


def backups(folder: Path) -> list[Backup]:
    """Return the backups in ``folder`` that can be opened, the newest first; none where it is gone."""
    try:
        found = [backup for path in folder.iterdir() if (backup := _described(path))]
    except OSError:
        return []
    return sorted(found, key=lambda backup: (backup.at, backup.path.name), reverse=True)


def restore(backup: Path, target: Path) -> None:
    """Make the event file ``target`` from ``backup``, which stays as it is; ``target`` is new, or nothing is done.

    Raises:
        EventFileError: there is a file at ``target``, the backup is damaged or gone, the disk is full.
    """
    if target.exists():
        raise EventFileError(Fault.FILE_EXISTS, path=target)
    if not target.parent.is_dir():
        raise EventFileError(Fault.FOLDER_MISSING, path=target.parent)
    with (
        closing(open_unchanging(backup)) as source,
        _told_of(target.parent),
        _copied(source, target.parent) as (part, head),
    ):
        if not _is_faithful(part, head):
            raise EventFileError(Fault.FILE_DAMAGED, path=backup)
        if not _renamed(part, target):
            raise EventFileError(Fault.FILE_EXISTS, path=target)


@contextmanager
def _copied(source: EventFile, folder: Path) -> Iterator[tuple[Path, tuple[int, str]]]:
    """Copy all pages into a nameless file in ``folder``; lend it with the end of the log it must have."""
    handle, name = mkstemp(prefix=".", suffix=_PART, dir=folder)
    os.close(handle)
    part = Path(name)
    try:
        # Whoever may read the event may read its backup, and nobody else; a locked one is restored to be written.
        part.chmod(stat.S_IMODE(source.path.stat().st_mode) | stat.S_IRUSR | stat.S_IWUSR)
        with source.reading() as db:
            db.execute("BEGIN")  # one moment for the whole copy, whatever is written meanwhile
            head = admissions.log_head(db)
        with translated(folder), closing(sqlite3.connect(part)) as copy:
            copy.execute("PRAGMA synchronous = OFF")  # it is brought to disk whole, before it gets its name
            source.db.backup(copy, pages=_PAGES_A_STEP)
            copy.execute("PRAGMA journal_mode = DELETE").fetchall()  # one file is what people carry around
        _to_disk(part)
        yield part, head
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _is_faithful(copy: Path, head: tuple[int, str]) -> bool:
    """Whether ``copy`` reads back whole, with the log that was copied."""
    try:
        with closing(open_unchanging(copy)) as file, file.reading() as db:
            return check(file).intact and admissions.log_head(db) == head
    except EventFileError:
        return False


def _blamed(source: EventFile, part: Path, folder: Path) -> EventFileError:
    """Return whose fault a bad copy is: the event file's own, or the drive's, which may be gone."""
    if not part.exists():
        return EventFileError(Fault.FILE_GONE, path=folder)
    if check(source).intact:
        return EventFileError(Fault.BACKUP_DAMAGED, path=folder)
    return EventFileError(Fault.FILE_DAMAGED, path=source.path)


def _named(part: Path, folder: Path, stem: str, now: datetime) -> Path:
    """Give a whole copy its name; another desk may have made one within the same second."""
    at = now.astimezone(UTC)
    while not _renamed(part, path := folder / f"{stem}-{at:{_AT}}.checkin"):
        at += timedelta(seconds=1)
    return path


def _renamed(part: Path, path: Path) -> bool:
    """Rename ``part`` for good; False where there is a file ``path`` already, which stays."""
    try:
        os.link(part, path)  # unlike a rename, never in the place of another file
    except FileExistsError:
        return False
    except OSError:  # sticks and shares know no links
        if path.exists():
            return False
        part.rename(path)
    _to_disk(path.parent)
    return True


def _to_disk(path: Path) -> None:
    """Wait until ``path`` is on disk, and forget it, so that it is read back from there."""
    if sys.platform == "win32" and path.is_dir():
        return  # Windows writes down names by itself
    handle = os.open(path, os.O_RDWR if path.is_file() else os.O_RDONLY)
    try:
        os.fsync(handle)
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
    finally:
        os.close(handle)


def _sweep(folder: Path, now: datetime) -> None:
    """Remove copies that a killed program left half done."""
    for part in folder.glob(f".*{_PART}*"):  # and the journals beside them
        with suppress(OSError):
            if now - datetime.fromtimestamp(part.stat().st_mtime, UTC) > _LEFT_BEHIND:
                part.unlink()


def _of_stem(folder: Path, stem: str) -> list[Path]:
    """Return the backups of files called ``stem``, the oldest first."""
    names = ((path, _NAME.fullmatch(path.name)) for path in folder.iterdir())
    return sorted(path for path, name in names if name and name["stem"] == stem)


def _described(path: Path) -> Backup | None:
    name = _NAME.fullmatch(path.name)
    if name is None:
        return None
    try:
        at = datetime.strptime(name["at"], _AT).replace(tzinfo=UTC)
        with closing(open_unchanging(path)) as file, file.reading() as db:
            return Backup(path, at, events.read(db).name, admissions.log_head(db)[0])
    except (EventFileError, OSError, ValueError, TypeError):  # no date, or no event in it
        return None


@contextmanager
def _told_of(folder: Path) -> Iterator[None]:
    """Turn what the operating system says about ``folder`` into an :class:`EventFileError`."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise EventFileError(Fault.DISK_FULL, path=folder) from error
        if error.errno in _LOCKED:
            raise EventFileError(Fault.FOLDER_NOT_WRITABLE, path=folder) from error
        raise EventFileError(Fault.FILE_GONE, path=folder) from error
