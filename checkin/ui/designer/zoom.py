"""The preview in a frame that scrolls, as large as the badge will be in the hand, or larger, or whole."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QScreen, QWheelEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from checkin.ui.designer.badge_view import MARGIN_PX
from checkin.ui.designer.draft import Draft
from checkin.ui.designer.preview import Preview

STEPS = (0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0)
"""Shares of the true size that can be chosen."""

_BELIEVED_DPI = (50.0, 600.0)
"""Screens that say another resolution do not know their size: projectors, remote and virtual ones."""


def px_per_mm(screen: QScreen) -> float:
    """Return how many logical pixels a millimetre of the screen has; by the usual resolution where it can't tell."""
    dpi = screen.physicalDotsPerInch()
    if not _BELIEVED_DPI[0] <= dpi <= _BELIEVED_DPI[1]:
        dpi = screen.logicalDotsPerInch()
    return dpi / 25.4


class Zoom(QScrollArea):
    """Shows the preview at a share of its true size; None is as large as fits."""

    changed = Signal(object)
    """The share, or None."""

    def __init__(self, draft: Draft, preview: Preview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("zoom")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(preview)
        self._draft, self._preview = draft, preview
        self._share: float | None = None
        self._selected: int | None = None
        preview.installEventFilter(self)
        draft.changed.connect(self._follow)

    @property
    def share(self) -> float | None:
        """Of the true size; None is as large as fits."""
        return self._share

    def show_share(self, share: float | None) -> None:
        """Show the badge at a share of its true size, or whole."""
        self._share = share
        self._rescale()
        self._show_selected()
        self.changed.emit(share)

    @Slot()
    def show_larger(self) -> None:
        """Show the badge one step larger."""
        now = self.share_seen()
        self.show_share(next((step for step in STEPS if step > now * 1.01), STEPS[-1]))

    @Slot()
    def show_smaller(self) -> None:
        """Show the badge one step smaller."""
        now = self.share_seen()
        self.show_share(next((step for step in reversed(STEPS) if step < now * 0.99), STEPS[0]))

    def share_seen(self) -> float:
        """Return the share of the true size that is seen, also where it is what fits."""
        return self._fitting() if self._share is None else self._share

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the badge again."""
        super().resizeEvent(event)
        self._rescale()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            (self.show_larger if event.angleDelta().y() > 0 else self.show_smaller)()
        else:
            super().wheelEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go on in true size on another screen."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._rescale()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        """Ask for room to see something, not for the whole badge at any size."""
        return QSize(320, 240)

    def _rescale(self) -> None:
        self._preview.show_scale(self.share_seen() * px_per_mm(self.screen()))

    def _fitting(self) -> float:
        template, room = self._draft.template, self.viewport().size()
        free = 2 * MARGIN_PX
        fits = min((room.width() - free) / template.width, (room.height() - free) / template.height)
        return max(fits, 0.5) / px_per_mm(self.screen())

    @Slot()
    def _follow(self) -> None:
        if self._draft.selected != self._selected:
            self._selected = self._draft.selected
            self._show_selected()

    def _show_selected(self) -> None:
        """Scroll to what is chosen."""
        element = self._draft.element
        if element is not None and not self._preview.is_dragging:
            frame = self._preview.frame(element)
            self.ensureVisible(
                round(frame.left + frame.width / 2),
                round(frame.top + frame.height / 2),
                round(min(frame.width / 2 + MARGIN_PX, self.viewport().width() / 2)),
                round(min(frame.height / 2 + MARGIN_PX, self.viewport().height() / 2)),
            )
