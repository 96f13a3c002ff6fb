"""Rehearsing: a copy of an event on which nothing counts, and from which nothing is printed for real."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

from checkin.desk import utc_now
from checkin.settings import Settings
from checkin.storage.backup import back_up
from checkin.storage.database import open_file

_PREFIX = "checkin-practice-"


def practice_copy(event: Path) -> Path:
    """Copy the event at ``event``, as it is now, into a folder of its own; return the copy's path.

    Raises:
        EventFileError: it can't be read, or the copy not written.
    """
    file = open_file(event)
    try:
        return back_up(file, Path(tempfile.mkdtemp(prefix=_PREFIX)), utc_now())
    finally:
        file.close()


def practice_settings(settings: Settings, copy: Path) -> Settings:
    """Return the settings of a desk that rehearses: badges become files beside the copy."""
    return replace(settings, printer="", printers={}, printer_offsets={}, badge_folder=str(copy.parent / "Badges"))
