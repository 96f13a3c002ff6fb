"""Who may do what only organisers do: a PIN, hashed, with a delay that grows with each wrong try."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import datetime, timedelta

from checkin.errors import AccessError, Fault
from checkin.storage import pins
from checkin.storage.database import EventFile

SHORTEST_PIN = 4
FREE_TRIES = 3
"""Wrong tries without a delay: a slip of the finger is no attack."""

LONGEST_DELAY = timedelta(minutes=5)


class OrganiserPin:
    """The organiser's PIN of one event file; keep it on the thread that opened the file."""

    def __init__(self, file: EventFile, clock: Callable[[], datetime]) -> None:
        self._file, self._clock = file, clock

    def is_chosen(self) -> bool:
        """Whether a PIN was chosen."""
        with self._file.reading() as db:
            return pins.read(db) is not None

    def choose(self, pin: str, old: str = "") -> None:
        """Choose the PIN; the old one is asked for where there is one.

        Raises:
            AccessError: the PIN is too short, or the old one is wrong.
        """
        if len(pin) < SHORTEST_PIN:
            raise AccessError(Fault.PIN_TOO_SHORT, shortest=SHORTEST_PIN)
        if self.is_chosen():
            self.check(old)
        with self._file.writing() as db:
            pins.choose(db, _hash(pin))

    def check(self, pin: str) -> None:
        """Return when ``pin`` is right.

        Raises:
            AccessError: no PIN was chosen, it is wrong, or it is too early to try again.
        """
        now = self._clock()
        with self._file.reading() as db:
            stored = pins.read(db)
        if stored is None:
            raise AccessError(Fault.PIN_NOT_CHOSEN)
        wait = _wait(stored, now)
        if wait > timedelta():
            raise AccessError(Fault.PIN_WAIT, seconds=math.ceil(wait.total_seconds()))
        if not _fits(stored.hash, pin):
            with self._file.writing() as db:
                pins.note_wrong(db, now)
            raise AccessError(Fault.PIN_WRONG)
        if stored.wrong_tries:
            with self._file.writing() as db:
                pins.note_right(db)


def _hash(pin: str) -> str:
    """Return the argon2id hash of ``pin``. Source: RFC 9106, second recommended option."""
    from argon2 import PasswordHasher  # late: most starts ask for no PIN

    return PasswordHasher().hash(pin)


def _fits(digest: str, pin: str) -> bool:
    from argon2 import PasswordHasher
    from argon2.exceptions import VerificationError

    try:
        return PasswordHasher().verify(digest, pin)
    except VerificationError:
        return False


def _wait(stored: pins.StoredPin, now: datetime) -> timedelta:
    """Return how long to wait before the next try: doubling from one second after the free tries."""
    beyond = stored.wrong_tries - FREE_TRIES
    if beyond < 0 or stored.last_wrong_at is None:
        return timedelta()
    delay = min(timedelta(seconds=2 ** min(beyond, 20)), LONGEST_DELAY)
    passed = max(now - stored.last_wrong_at, timedelta())  # a clock set back must not open the door
    return delay - passed
