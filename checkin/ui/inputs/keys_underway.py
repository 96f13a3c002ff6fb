"""The true times of keys that a screen reader is asked about before the window has them.

While a screen reader runs on Linux, Qt holds each key back until the accessibility bus has answered, a tenth of a
second at most, and then delivers a copy without its time. Its question whether the key is a shortcut comes at once.
"""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QElapsedTimer, QEvent
from PySide6.QtGui import QKeyEvent

LONGEST_MS = 300
"""A key that is asked about for longer was a shortcut, and never comes. Source: Qt waits 100 ms for the bus."""


class KeysUnderway:
    """Remembers keys that were announced and have not come yet; true while there are any."""

    def __init__(self) -> None:
        self._clock = QElapsedTimer()
        self._clock.start()
        self._keys: deque[tuple[int, int, int]] = deque()  # which key, its own time, when it was announced
        self._last_ms = 0

    def __bool__(self) -> bool:
        self._forget_shortcuts()
        return bool(self._keys)

    @property
    def has_others(self) -> bool:
        """Whether keys are still to come before the one that was announced last."""
        self._forget_shortcuts()
        return len(self._keys) > 1

    def add(self, event: QKeyEvent) -> None:
        """Take note of ``event``, Qt's question whether it is a shortcut; the key comes later, or never."""
        if event.timestamp():
            self._keys.append((event.nativeScanCode() or event.key(), event.timestamp(), self._clock.elapsed()))

    def time_of(self, event: QKeyEvent) -> int:
        """Return the time of a key in ms on its own clock, also where it came without; 0 where it is not known."""
        number = event.nativeScanCode() or event.key()
        if event.type() == QEvent.Type.KeyPress:
            announced = next((ms for known, ms, _ in self._keys if known == number), 0)
            while announced and self._keys.popleft()[0] != number:
                pass  # shortcuts, which never come
            self._last_ms = event.timestamp() or announced
            return self._last_ms
        # Nobody announces that a key comes up: it did so after the last one went down.
        return event.timestamp() or self._last_ms

    def _forget_shortcuts(self) -> None:
        while self._keys and self._clock.elapsed() - self._keys[0][2] > LONGEST_MS:
            self._keys.popleft()
