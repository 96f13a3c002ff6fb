"""Do something a little later, by a timer that its owner keeps.

``QTimer.singleShot`` is not used: the timer it makes belongs to nobody, and where Qt deletes it PySide 6.11 now and
then reaches for a Python object that is gone, which takes the program down (seen about once in fifteen walks through
all pages; the core showed a freed QTimer).
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def later(wait_ms: int, owner: QObject, do: Callable[[], object]) -> QTimer:
    """Call ``do`` once after ``wait_ms`` milliseconds, unless ``owner`` is gone by then; return the timer."""
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.timeout.connect(do)
    timer.start(wait_ms)
    return timer
