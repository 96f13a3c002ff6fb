"""Do something a little later, by a timer that its owner keeps.

``QTimer.singleShot`` is not used: the timer it makes belongs to nobody, and nobody can stop it when its window goes.
The core of a crash in a walk through all pages showed PySide 6.11 at such a timer after Qt had freed it.
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
