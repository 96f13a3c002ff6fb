"""Collect garbage on the UI thread only.

Python collects cycles on whichever thread happens to allocate, and in the middle of whatever it does. A
lane's thread that so destroys a widget takes the program down; a collection inside one of Qt's own locks
makes it stand still for ever. From a timer of the UI thread, neither can happen.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

EVERY_MS = 500
"""Often enough that little piles up between two looks, and a look that finds little takes microseconds."""


class Collector(QObject):
    """Stands in for Python's own collection until :meth:`stop`, which leaves that as it was before."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_enabled = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    @Slot()
    def collect(self) -> None:
        """Collect the generations that are due by Python's own thresholds, the oldest that is."""
        due = [
            generation
            for generation, (count, threshold) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
            if threshold and count > threshold
        ]
        if due:
            gc.collect(max(due))

    def stop(self) -> None:
        """Let Python collect by itself again, if it did before."""
        self._timer.stop()
        if self._was_enabled:
            gc.enable()
