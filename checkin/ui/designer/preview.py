"""The badge as it is printed, with the chosen element's frame over it: taken by mouse or keys, it follows at once.

Everything that happens in one turn of the event loop is drawn once: only the newest place of a pointer counts.
"""

from __future__ import annotations

import itertools
from collections.abc import Hashable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from checkin.badges.badge import Badge
from checkin.badges.template import AnyElement, Template
from checkin.badges.templates import Design
from checkin.errors import BadgeError
from checkin.ui import theme
from checkin.ui.announce import announce
from checkin.ui.designer import edits
from checkin.ui.designer.draft import Draft
from checkin.ui.designer.edits import Pull
from checkin.ui.designer.frame import DRAWN_PX, TARGET_PX, Frame
from checkin.ui.designer.printed_page import PrintedPage
from checkin.ui.designer.words import element_word, place_words

STEP_MM = 1.0
FINE_STEP_MM = 0.1
MARGIN_PX = TARGET_PX + 4
"""Round the page, so that handles at its edges can be seen and pressed."""

_SLOP_PX = 3  # a hand that presses shakes by less
_GRID_DIGITS = 1  # elements are dragged to tenths of a millimetre
_SLACK_PX = 4  # thin lines are taken by what is beside them
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_CURSORS = {
    (-1, -1): Qt.CursorShape.SizeFDiagCursor,
    (1, 1): Qt.CursorShape.SizeFDiagCursor,
    (-1, 1): Qt.CursorShape.SizeBDiagCursor,
    (1, -1): Qt.CursorShape.SizeBDiagCursor,
    (-1, 0): Qt.CursorShape.SizeHorCursor,
    (1, 0): Qt.CursorShape.SizeHorCursor,
    (0, -1): Qt.CursorShape.SizeVerCursor,
    (0, 1): Qt.CursorShape.SizeVerCursor,
}


@dataclass(slots=True)
class _Drag:
    """What a pressed button holds: the whole element, or the edges that ``pull`` says.

    Attributes:
        template: as it was when the button went down; each place is counted from there.
    """

    start: QPointF
    template: Template
    index: int
    pull: Pull | None
    key: Hashable
    again: bool
    begun: bool = False


@dataclass(frozen=True, slots=True)
class _Picture:
    """A drawn part of the page, and what it was drawn for."""

    image: QImage
    part: QRect
    key: Hashable


class Preview(QWidget):
    """Shows one side of the draft for one guest."""

    failed = Signal(object)
    """A :class:`BadgeError`: what is shown is older than the draft."""
    drawn = Signal()
    """What is shown is the draft as it is."""

    def __init__(self, draft: Draft, badge: Badge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Preview of the badge"))
        self.setAccessibleDescription(
            self.tr("Tab goes from element to element, arrow keys move, with Alt they resize, with Shift finely.")
        )
        self._draft, self._badge = draft, badge
        self._page = PrintedPage(self)
        self._printed: tuple[Design, Badge] | None = None
        self._picture: _Picture | None = None
        self._px_per_mm = 1.0
        self._drag: _Drag | None = None
        self._pointer: QPointF | None = None
        self._drags = itertools.count()
        self.frames = 0
        """How often a PDF was made: for measuring."""
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._take_turn)
        draft.changed.connect(self._follow)
        self._follow()

    @property
    def pdf(self) -> bytes:
        """The PDF that is shown."""
        return self._page.pdf

    @property
    def is_dragging(self) -> bool:
        """Whether the mouse holds an element."""
        return self._drag is not None

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

    def redraw(self) -> None:
        """Make the PDF of the draft now, if what is shown is older; what can't be drawn leaves the last one."""
        wanted = (self._draft.design, self._badge)
        flawed = self._draft.flaw() is not None
        if flawed or (self._printed is not None and all(a is b for a, b in zip(self._printed, wanted, strict=True))):
            self.update()
            return
        try:
            self._page.print(*wanted)
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
        self._follow_pointer()
        self.redraw()

    # What is seen.

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
        painter.setBrush(Qt.GlobalColor.white)  # paper
        painter.drawRect(page.adjusted(-1, -1, 1, 1))
        picture = self._drawn_part(wanted.united(self.visibleRegion().boundingRect()))
        painter.drawImage(page.topLeft() + QPointF(picture.part.topLeft()) / self.devicePixelRatioF(), picture.image)

    def _drawn_part(self, where: QRect) -> _Picture:
        """Return what of the page lies in a part of the widget, drawn at the screen's own resolution."""
        ratio = self.devicePixelRatioF()
        scale = self._px_per_mm * ratio
        template = self._draft.template
        page = QRect(0, 0, round(template.width * scale), round(template.height * scale))
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
        for colour, width in ((QColor("white"), 3.5), (QColor(scheme.accent_strong), 1.5)):  # seen on any ground
            pen = QPen(colour, width)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(pen)
            painter.drawRect(box)
        painter.setBrush(QColor("white") if self.hasFocus() else QColor(scheme.accent_strong))
        for _, x, y in frame.handles():
            painter.setPen(QPen(QColor("white"), 5.0))
            square = QRectF(x - DRAWN_PX / 2, y - DRAWN_PX / 2, DRAWN_PX, DRAWN_PX)
            painter.drawRect(square)
            painter.setPen(QPen(QColor(scheme.accent_strong), 2.0))
            painter.drawRect(square)

    # The mouse.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a handle, or the element under the pointer: the chosen one, else the uppermost."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        at = event.position()
        element, before = self._draft.element, self._draft.selected
        pull = self.frame(element).handle_at(at.x(), at.y()) if element is not None else None
        if pull is None:
            under = self._under(at)
            self._draft.select(before if before in under else next(iter(under), None))
        index = self._draft.selected
        if index is not None:
            again = pull is None and index == before
            self._drag = _Drag(at, self._draft.template, index, pull, ("drag", next(self._drags)), again)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer, in the next turn of the event loop."""
        if self._drag is None:
            self._show_cursor(event.position())
            return
        self._pointer = event.position()
        self._turn.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Leave what was dragged where it is; a click on what was chosen before goes on to what lies under it."""
        if event.button() is not Qt.MouseButton.LeftButton or self._drag is None:
            return
        drag = self._drag
        self._pointer = event.position()
        self._follow_pointer()
        self._drag = None
        if drag.begun:
            self._draft.end_step()
        elif drag.again:
            under = self._under(event.position())
            self._draft.select(under[(under.index(drag.index) + 1) % len(under)])

    def _follow_pointer(self) -> None:
        """Put what is dragged where the pointer was last."""
        drag, at = self._drag, self._pointer
        self._pointer = None
        if drag is None or at is None:
            return
        way = at - drag.start
        drag.begun = drag.begun or way.manhattanLength() >= _SLOP_PX
        if not drag.begun:
            return
        right, down = (round(each / self._px_per_mm, _GRID_DIGITS) for each in (way.x(), way.y()))
        if drag.pull is None:
            template = edits.moved(drag.template, drag.index, right, down)
        else:
            template = edits.pulled(drag.template, drag.index, drag.pull, right, down)
        self._draft.do(template, drag.key)

    def _under(self, at: QPointF) -> list[int]:
        """Return the elements under a point, the uppermost first."""
        elements = self._draft.template.element
        found = self._draft.on_side()
        return [each for each in found if self.frame(elements[each]).holds(at.x(), at.y(), _SLACK_PX)]

    def _show_cursor(self, at: QPointF) -> None:
        element = self._draft.element
        frame = self.frame(element) if element is not None else None
        pull = frame.handle_at(at.x(), at.y()) if frame else None
        if pull is not None:
            self.setCursor(_CURSORS[pull.across, pull.down])
        elif frame is not None and frame.holds(at.x(), at.y(), _SLACK_PX):
            self.setCursor(Qt.CursorShape.SizeAllCursor)
        else:
            self.unsetCursor()

    # The keys.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, resize or remove the chosen element."""
        key = Qt.Key(event.key())
        if self._drag is not None and key is Qt.Key.Key_Escape:
            self._draft.cancel(self._drag.key)
            self._drag = self._pointer = None
        elif self._draft.element is not None and key in _ARROWS:
            self._step(event, *_ARROWS[key])
        elif self._draft.element is not None and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._drag = self._pointer = None
            self._draft.remove()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """End what a key that was held down has done: it is undone in one step."""
        if Qt.Key(event.key()) in _ARROWS and not event.isAutoRepeat():
            self._draft.end_step()
        super().keyReleaseEvent(event)

    def _step(self, event: QKeyEvent, across: int, down: int) -> None:
        held = event.modifiers()
        step = FINE_STEP_MM if held & Qt.KeyboardModifier.ShiftModifier else STEP_MM
        if held & Qt.KeyboardModifier.AltModifier:
            self._draft.pull(Pull(1, 1), across * step, down * step, ("keys", "size"))
        else:
            self._draft.move(across * step, down * step, ("keys", "place"))
        element = self._draft.element
        if element is not None:
            announce(self, place_words(element))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go to the next element; behind the last one the focus leaves, so that nobody is caught in here."""
        order = self._draft.on_side()
        selected = self._draft.selected
        place = order.index(selected) + (1 if forward else -1) if selected in order else len(order)
        if not 0 <= place < len(order):
            return super().focusNextPrevChild(forward)
        self._choose(order[place])
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose an element if none is, so that the keys have something to move."""
        super().focusInEvent(event)
        order = self._draft.on_side()
        by_tab = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if by_tab and self._draft.selected is None and order:
            self._choose(order[0] if event.reason() is Qt.FocusReason.TabFocusReason else order[-1])
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keys go elsewhere."""
        super().focusOutEvent(event)
        self.update()

    def _choose(self, index: int) -> None:
        self._draft.select(index)
        element = self._draft.template.element[index]
        announce(self, f"{element_word(element)}. {place_words(element)}")
