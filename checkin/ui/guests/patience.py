"""A time limit that a person hears of in time and can lengthen: for screens that forget whoever walked away.

Source: WCAG 2.2, 2.2.1 Timing Adjustable: at least 20 seconds to lengthen it by a simple act, as often as one likes.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

WARNING_S = 20


class Patience(QObject):
    """Waits for ``limit_s`` seconds from the last :meth:`restart`, and warns 20 seconds before it ends."""

    warned = Signal()
    ended = Signal()

    def __init__(self, limit_s: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._quiet, self._last = QTimer(self), QTimer(self)
        for timer in (self._quiet, self._last):
            timer.setSingleShot(True)
        self._quiet.timeout.connect(self._warn)
        self._last.timeout.connect(self.ended)
        self._last.setInterval(WARNING_S * 1000)
        self.use(limit_s)

    def use(self, limit_s: int) -> None:
        """Wait for ``limit_s`` seconds from the next restart on; never for less than the warning takes."""
        self._quiet.setInterval(max(limit_s - WARNING_S, 0) * 1000)

    @Slot()
    def restart(self) -> None:
        """Begin anew: somebody is there."""
        self._last.stop()
        self._quiet.start()

    @Slot()
    def stop(self) -> None:
        """Wait for nobody."""
        self._quiet.stop()
        self._last.stop()

    @Slot()
    def _warn(self) -> None:
        self._last.start()
        self.warned.emit()
