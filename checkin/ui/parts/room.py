"""Room for a page that is larger than its window: with large text on a small screen it scrolls, and nothing is cut."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from checkin.ui.look.theme import Space


class Room(QScrollArea):
    """Shows ``page`` as large as the window, and scrolls to what has the focus where that is too small for it."""

    def __init__(self, page: QWidget, *, most: Callable[[], QSize] | None = None) -> None:
        """Show ``page``; it scrolls where it needs more than ``most``, or, without that, than it is given."""
        super().__init__()
        self.page = page
        self._most = most
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(page)
        for each in (page, self.viewport()):
            each.setAutoFillBackground(False)  # the ground is the window's
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.rangeChanged.connect(self._stay)  # the page grew or shrank around what has the focus
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def minimumSizeHint(self) -> QSize:
        """Return what the page needs, as far as there can be so much."""
        return self.page.minimumSizeHint().boundedTo(self._most() if self._most else QSize(0, 0))

    def sizeHint(self) -> QSize:
        """Return what the page wants."""
        return self.page.sizeHint()

    def hasHeightForWidth(self) -> bool:
        """Tell Qt whether the page is higher where it is narrow."""
        return self.page.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        """Return the height that the page wants where it is ``width`` pixels wide."""
        return self.page.heightForWidth(width)

    @Slot()
    def _stay(self) -> None:
        self._follow(None, QApplication.focusWidget())

    @Slot(QWidget, QWidget)
    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.page.isAncestorOf(now):
            self.ensureWidgetVisible(now, Space.WIDE, Space.WIDE)


def fitting(wanted: QSize, window: QWidget) -> QSize:
    """Return ``wanted``, or as much of it as the screen of ``window`` has room for."""
    return wanted.boundedTo(window.screen().availableGeometry().size())
