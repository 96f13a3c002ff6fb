"""Who may do what only organisers do: a PIN, hashed, with a delay that grows with each wrong try."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import datetime, timedelta

from argon2 import PasswordHasher
from argon2.exceptions import VerificationError

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
        self._hasher = PasswordHasher()  # argon2id; Source: RFC 9106, second recommended option

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
            pins.choose(db, self._hasher.hash(pin))

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
        try:
            self._hasher.verify(stored.hash, pin)
        except VerificationError as error:
            with self._file.writing() as db:
                pins.note_wrong(db, now)
            raise AccessError(Fault.PIN_WRONG) from error
        if stored.wrong_tries:
            with self._file.writing() as db:
                pins.note_right(db)


def _wait(stored: pins.StoredPin, now: datetime) -> timedelta:
    """Return how long to wait before the next try: doubling from one second after the free tries."""
    beyond = stored.wrong_tries - FREE_TRIES
    if beyond < 0 or stored.last_wrong_at is None:
        return timedelta()
    delay = min(timedelta(seconds=2 ** min(beyond, 20)), LONGEST_DELAY)
    passed = max(now - stored.last_wrong_at, timedelta())  # a clock set back must not open the door
    return delay - passed
