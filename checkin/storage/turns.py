"""Wait for one's turn to write, so that a scan comes between two batches of somebody's import."""

from __future__ import annotations

import sqlite3
from sqlite3 import Connection
from time import monotonic, sleep

BUSY_TIMEOUT_MS = 5000
"""How long a write waits for others, and opening a file for those who put it in order."""

GAP_S = 0.003
"""What somebody who writes batch after batch leaves between two of them for those who wait."""

_LOOK_AGAIN_S = 0.001


def take_turns(db: Connection) -> None:
    """Leave the waiting of an open file to :func:`begin_immediate`.

    Reads need none from now on: while a file is open, nobody puts it in order under it.
    """
    db.execute("PRAGMA busy_timeout = 0").fetchall()


def begin_immediate(db: Connection) -> None:
    """Begin a transaction that holds the write lock, looking each millisecond whether it is free.

    SQLite's own waiting looks after 1, 2, 5, 10, 15, 20, 25, 25, 25, 50, 50 and then each 100 ms, and the lock of
    somebody who writes batch after batch is free for less than one: a scan beside the import of 100,000 rows
    waited up to 3 s (measured).

    Raises:
        sqlite3.OperationalError: others wrote all the time.
    """
    patience_ends = monotonic() + BUSY_TIMEOUT_MS / 1000
    while not _began(db, last_try=monotonic() >= patience_ends):
        sleep(_LOOK_AGAIN_S)


def _began(db: Connection, *, last_try: bool) -> bool:
    try:
        db.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError as error:
        if last_try or error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
            raise
        return False
    return True
