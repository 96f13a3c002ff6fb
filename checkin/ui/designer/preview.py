"""The badge under a hand: elements are taken by mouse or keys, and follow.

Only the newest place of the pointer in a turn of the event loop counts.
"""

from __future__ import annotations

import itertools
from collections.abc import Hashable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from checkin.badges import edits
from checkin.badges.badge import Badge
from checkin.badges.edits import Pull
from checkin.badges.template import Template
from checkin.ui.designer.badge_view import BadgeView
from checkin.ui.designer.draft import Draft
from checkin.ui.designer.words import element_word, place_words
from checkin.ui.look.announce import announce

STEP_MM = 1.0
FINE_STEP_MM = 0.1

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


class Preview(BadgeView):
    """Chooses, moves, resizes and removes elements."""

    def __init__(self, draft: Draft, badge: Badge, parent: QWidget | None = None) -> None:
        super().__init__(draft, badge, parent)
        self.setObjectName("preview")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Preview of the badge"))
        self.setAccessibleDescription(
            self.tr("Tab goes from element to element, arrow keys move, with Alt they resize, with Shift finely.")
        )
        self._drag: _Drag | None = None
        self._pointer: QPointF | None = None
        self._drags = itertools.count()

    @property
    def is_dragging(self) -> bool:
        """Whether the mouse holds an element."""
        return self._drag is not None

    @Slot()
    def _take_turn(self) -> None:
        self._follow_pointer()
        super()._take_turn()

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
