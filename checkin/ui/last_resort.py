"""What happens to a bug: it is logged, the person is told in one sentence, and the desk goes on."""

from __future__ import annotations

import logging
import sys
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QMessageBox

from checkin.ui.words import wording

logger = logging.getLogger(__name__)


class LastResort(QObject):
    """Installed as ``sys.excepthook``; may be called on any thread."""

    _happened = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before = sys.excepthook
        self._box: QMessageBox | None = None
        self._happened.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take every exception that nobody caught from now on."""
        self._before = sys.excepthook
        sys.excepthook = self.take

    def remove(self) -> None:
        """Give ``sys.excepthook`` back."""
        sys.excepthook = self._before

    def take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log one bug and have the person told; leave the program when somebody interrupted it."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        logger.critical("A bug", exc_info=(kind, error, trace))
        self._happened.emit()

    def _tell(self) -> None:
        if self._box is not None:  # one is open already, and says the same
            return
        self._box = QMessageBox(QMessageBox.Icon.Warning, "Checkin", wording.bug_sentence())
        self._box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._box.finished.connect(self._closed)
        self._box.open()

    def _closed(self) -> None:
        self._box = None
