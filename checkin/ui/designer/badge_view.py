"""The badge as it is printed, with the chosen element's frame over it; it shows each change at once.

Everything that happens in one turn of the event loop is printed and drawn once.
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from checkin.badges.badge import Badge
from checkin.badges.template import AnyElement
from checkin.badges.templates import Design
from checkin.errors import BadgeError
from checkin.ui.designer.draft import Draft
from checkin.ui.designer.frame import DRAWN_PX, TARGET_PX, Frame
from checkin.ui.designer.light_pictures import has_heavy, light
from checkin.ui.designer.printed_page import PrintedPage
from checkin.ui.look import theme
from checkin.ui.look.tokens import OVER_PICTURE

MARGIN_PX = TARGET_PX + 4
"""Round the page, so that handles at its edges can be seen and pressed."""

_REST_MS = 250  # a hand that does nothing for so long is looking


@dataclass(frozen=True, slots=True)
class _Picture:
    """A drawn part of the page, and what it was drawn for."""

    image: QImage
    part: QRect
    key: Hashable


class BadgeView(QWidget):
    """Shows one side of the draft for one guest."""

    failed = Signal(object)
    """A :class:`BadgeError`: what is shown is older than the draft."""
    drawn = Signal()
    """What is shown is the draft as it is."""

    def __init__(self, draft: Draft, badge: Badge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft, self._badge = draft, badge
        self._page = PrintedPage(self)
        self._printed: tuple[Design, Badge, bool] | None = None
        self._picture: _Picture | None = None
        self._px_per_mm = 1.0
        self.frames = 0
        """How often a PDF was made: for measuring."""
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._take_turn)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.redraw)
        draft.changed.connect(self._follow)
        self._follow()

    @property
    def pdf(self) -> bytes:
        """The PDF that is shown."""
        return self._page.pdf

    def show_badge(self, badge: Badge) -> None:
        """Show the draft for another guest."""
        self._badge = badge
        self._turn.start()

    def show_scale(self, px_per_mm: float) -> None:
        """Show a millimetre as so many logical pixels."""
        self._px_per_mm = px_per_mm
        self._fit_page()

    def frame(self, element: AnyElement) -> Frame:
        """Return where an element of this side is, in pixels of this widget."""
        scale = self._px_per_mm
        return Frame(
            MARGIN_PX + element.left * scale,
            MARGIN_PX + element.top * scale,
            element.width * scale,
            element.height * scale,
        )

    @Slot()
    def redraw(self, *, quickly: bool = False) -> None:
        """Make the PDF of the draft now, if what is shown is older; what can't be drawn leaves the last one.

        Args:
            quickly: with small copies of large pictures; the pictures themselves follow once the hand rests.
        """
        quickly = quickly and has_heavy(self._draft.design.images)
        wanted = (self._draft.design, self._badge, quickly)
        if quickly:
            self._rest.start()
        if self._draft.flaw() is not None or self._is_shown(*wanted):
            self.update()
            return
        try:
            self._page.print(_lightened(wanted[0]) if quickly else wanted[0], self._badge)
        except BadgeError as error:
            self.failed.emit(error)
            return
        self._printed = wanted
        self.frames += 1
        self.update()
        self.drawn.emit()

    @Slot()
    def _follow(self) -> None:
        self._fit_page()
        self._turn.start()
        self.update()

    def _fit_page(self) -> None:
        template, scale = self._draft.template, self._px_per_mm
        size = QSize(round(template.width * scale + 2 * MARGIN_PX), round(template.height * scale + 2 * MARGIN_PX))
        if size != self.size():
            self.setFixedSize(size)
        self.update()

    @Slot()
    def _take_turn(self) -> None:
        self.redraw(quickly=True)

    def _is_shown(self, design: Design, badge: Badge, quickly: bool) -> bool:
        if self._printed is None:
            return False
        shown_design, shown_badge, shown_quickly = self._printed
        return shown_design is design and shown_badge is badge and (quickly or not shown_quickly)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the page, and over it the frame and handles of the chosen element."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_page(painter, event.rect())
        element = self._draft.element
        if element is not None:
            self._paint_frame(painter, self.frame(element))
        painter.end()

    def _paint_page(self, painter: QPainter, wanted: QRect) -> None:
        template, scale = self._draft.template, self._px_per_mm
        page = QRectF(MARGIN_PX, MARGIN_PX, template.width * scale, template.height * scale)
        painter.setPen(QPen(QColor(theme.scheme().edge), 1))
        painter.setBrush(QColor(OVER_PICTURE))  # paper
        painter.drawRect(page.adjusted(-1, -1, 1, 1))
        picture = self._drawn_part(wanted.united(self.visibleRegion().boundingRect()))
        painter.drawImage(page.topLeft() + QPointF(picture.part.topLeft()) / self.devicePixelRatioF(), picture.image)

    def _drawn_part(self, where: QRect) -> _Picture:
        """Return what of the page lies in a part of the widget, drawn at the screen's own resolution."""
        ratio = self.devicePixelRatioF()
        scale = self._px_per_mm * ratio
        template = self._draft.template
        page = QRect(0, 0, int(template.width * scale), int(template.height * scale))  # nothing of a side behind it
        seen = QRectF(where).translated(-MARGIN_PX, -MARGIN_PX)
        part = QRectF(seen.topLeft() * ratio, seen.size() * ratio).toAlignedRect().intersected(page)
        key = (self.frames, scale, self._draft.side)
        if self._picture is None or self._picture.key != key or not self._picture.part.contains(part):
            image = self._page.picture(self._draft.side, scale, part)
            image.setDevicePixelRatio(ratio)
            self._picture = _Picture(image, part, key)
        return self._picture

    def _paint_frame(self, painter: QPainter, frame: Frame) -> None:
        scheme = theme.scheme()
        box = QRectF(frame.left, frame.top, frame.width, frame.height).adjusted(-2, -2, 2, 2)  # covers no ink in it
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((QColor(OVER_PICTURE), 3.5), (QColor(scheme.accent_strong), 1.5)):  # seen on any ground
            pen = QPen(colour, width)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(pen)
            painter.drawRect(box)
        painter.setBrush(QColor(OVER_PICTURE) if self.hasFocus() else QColor(scheme.accent_strong))
        for _, x, y in frame.handles():
            painter.setPen(QPen(QColor(OVER_PICTURE), 5.0))
            square = QRectF(x - DRAWN_PX / 2, y - DRAWN_PX / 2, DRAWN_PX, DRAWN_PX)
            painter.drawRect(square)
            painter.setPen(QPen(QColor(scheme.accent_strong), 2.0))
            painter.drawRect(square)


def _lightened(design: Design) -> Design:
    return replace(design, images=light(design.images))
