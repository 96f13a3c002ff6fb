"""What the commands share: the event they are about, and a desk for the time of one command."""

from __future__ import annotations

import platform
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from checkin.errors import Fault, OutputError

if TYPE_CHECKING:
    from checkin.desk import Desk

FILE = click.Path(readable=False, path_type=Path)
"""A path; whether it can be read is told in the words of the fault."""

EVENT = click.argument("event", type=FILE)


@contextmanager
def opened(
    event: Path, checkpoint: str | None = None, *, staff: str = "", merge_double_scans: bool = False
) -> Iterator[Desk]:
    """Lend a desk at ``event``, called as this computer is.

    Raises:
        EventFileError: the file can't be opened, or there is no such checkpoint.
    """
    from checkin.desk import open_desk

    desk = open_desk(event, name=platform.node(), checkpoint=checkpoint, merge_double_scans=merge_double_scans)
    desk.staff = staff
    try:
        yield desk
    finally:
        desk.close()


def refuse_event_as_output(event: Path, output: Path) -> None:
    """Refuse to write over the event file, or over what SQLite keeps beside it.

    Raises:
        OutputError: ``output`` is one of these.
    """
    beside = [event.with_name(event.name + ending) for ending in ("", "-wal", "-shm", "-journal")]
    if any(output.absolute() == path.absolute() or _same(output, path) for path in beside):
        raise OutputError(Fault.OUTPUT_NOT_WRITABLE, path=output)


def _same(one: Path, other: Path) -> bool:
    return one.exists() and other.exists() and one.samefile(other)
