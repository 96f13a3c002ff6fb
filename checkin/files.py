"""Write a file whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkstemp
from typing import BinaryIO

from checkin.errors import Fault, OutputError


def write_whole(path: Path, content: bytes, *, secret: bool = False) -> None:
    """Put ``content`` in the file ``path``; as :func:`whole_file`."""
    with whole_file(path, secret=secret) as file:
        file.write(content)


@contextmanager
def whole_file(path: Path, *, secret: bool = False) -> Iterator[BinaryIO]:
    """Open a file that becomes ``path`` when the ``with`` ends; an older one stays until the new one is on disk.

    Where the ``with`` ends by an exception, nothing is left of the new file and the older one stays.

    Args:
        secret: nobody but its owner may read it.

    Raises:
        OutputError: it can't be written, or an event is there: nothing that is written whole takes its place.
    """
    if path.exists() and (not path.is_file() or _is_database(path)):  # a device or a folder would become a file
        raise OutputError(Fault.OUTPUT_NOT_WRITABLE, path=path)
    try:
        handle, name = mkstemp(prefix=f".{path.name}.", dir=path.parent)
        part = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            if not secret:
                part.chmod(0o666 & ~_umask())  # a temporary file is its owner's alone
            part.replace(path)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise OutputError(Fault.OUTPUT_NOT_WRITABLE, path=path) from error


def _umask() -> int:
    mask = os.umask(0o077)
    os.umask(mask)
    return mask


def _is_database(path: Path) -> bool:
    """Whether an SQLite file is there. Source: "Database File Format" of SQLite, 1.3."""
    try:
        with path.open("rb") as file:
            return file.read(16) == b"SQLite format 3\0"
    except OSError:
        return False
