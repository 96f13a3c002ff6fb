"""The design being edited: which element is chosen, on which side, and what can be undone. Widgets follow it."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from checkin.badges import edits
from checkin.badges.edits import Pull
from checkin.badges.template import AnyElement, Template
from checkin.badges.templates import Design
from checkin.ui.designer.flaws import Flaw, flaws
from checkin.ui.designer.history import History


@dataclass(frozen=True)
class _State:
    design: Design
    selected: int | None


class Draft(QObject):
    """One design, its history, and the one element that is chosen."""

    changed = Signal()
    """Anything: the design, the choice, the side, or what can be undone."""

    def __init__(self, design: Design, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = History(_State(design, None))
        self._saved = design
        self._side = 1

    @property
    def design(self) -> Design:
        """As it is now."""
        return self._history.state.design

    @property
    def template(self) -> Template:
        """As it is now."""
        return self.design.template

    @property
    def side(self) -> int:
        """Which side is shown; 1 is the front."""
        return self._side

    @property
    def selected(self) -> int | None:
        """Index of the chosen element; None is none."""
        return self._history.state.selected

    @property
    def element(self) -> AnyElement | None:
        """The chosen element."""
        return None if self.selected is None else self.template.element[self.selected]

    @property
    def can_undo(self) -> bool:
        """Whether something was done."""
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether something was undone and nothing done since."""
        return self._history.can_redo

    @property
    def is_saved(self) -> bool:
        """Whether it is as it was when it was saved last."""
        return self.design == self._saved

    def mark_saved(self, design: Design) -> None:
        """Keep in mind what has been saved."""
        self._saved = design
        self.changed.emit()

    def flaw(self) -> Flaw | None:
        """Return the first thing that keeps the design from being drawn; None where it can be."""
        return next(flaws(self.template, frozenset(self.design.images)), None)

    def on_side(self) -> list[int]:
        """Return the elements of the side that is shown, the uppermost first."""
        found = [index for index, each in enumerate(self.template.element) if each.side == self._side]
        return found[::-1]

    def select(self, index: int | None) -> None:
        """Choose an element, and show its side."""
        if index == self.selected:
            return
        self._history.end()
        self._history.amend(replace(self._history.state, selected=index))
        self._told()

    def show_side(self, side: int) -> None:
        """Show a side, with none of its elements chosen."""
        if side != self._side:
            self._history.end()
            self._history.amend(replace(self._history.state, selected=None))
            self._side = side
            self._told()

    def do(self, template: Template, key: Hashable = None) -> None:
        """Make ``template`` the one that is edited; steps with the same key are undone together."""
        self._do(replace(self.design, template=template), self.selected, key)

    def move(self, right_mm: float, down_mm: float, key: Hashable = None) -> None:
        """Move the chosen element."""
        if self.selected is not None:
            self.do(edits.moved(self.template, self.selected, right_mm, down_mm), key)

    def pull(self, pull: Pull, right_mm: float, down_mm: float, key: Hashable = None) -> None:
        """Move edges of the chosen element."""
        if self.selected is not None:
            self.do(edits.pulled(self.template, self.selected, pull, right_mm, down_mm), key)

    def change(self, key: Hashable = None, **values: object) -> None:
        """Give the chosen element other values."""
        if self.selected is not None:
            self.do(edits.changed(self.template, self.selected, **values), key)

    def add(self, element: AnyElement, images: dict[str, bytes] | None = None) -> None:
        """Put an element on top of the others, with the pictures it needs, and choose it."""
        template = edits.added(self.template, element)
        design = replace(self.design, template=template, images={**self.design.images, **(images or {})})
        self._do(design, len(template.element) - 1)

    def copy(self) -> None:
        """Copy the chosen element, and choose the copy."""
        if self.selected is not None:
            template = edits.copied(self.template, self.selected)
            self._do(replace(self.design, template=template), len(template.element) - 1)

    def remove(self) -> None:
        """Take the chosen element out; the one that takes its place in the list is chosen."""
        if self.selected is None:
            return
        place = self.on_side().index(self.selected)
        gone = self.selected
        left = [index - (index > gone) for index in self.on_side() if index != gone]
        chosen = left[min(place, len(left) - 1)] if left else None
        self._do(replace(self.design, template=edits.removed(self.template, gone)), chosen)

    def lift(self, by: int) -> None:
        """Draw the chosen element over (1) or under (-1) its neighbour."""
        if self.selected is not None:
            template, index = edits.lifted(self.template, self.selected, by)
            self._do(replace(self.design, template=template), index)

    def give_picture(self, name: str, data: bytes) -> None:
        """Give the chosen image another picture."""
        if self.selected is not None:
            template = edits.changed(self.template, self.selected, file=name)
            self._do(replace(self.design, template=template, images={**self.design.images, name: data}), self.selected)

    def end_step(self) -> None:
        """End what is being dragged or typed: what comes is undone by itself."""
        could = self._history.can_undo
        self._history.end()
        if could != self._history.can_undo:
            self._told()

    def cancel(self, key: Hashable) -> None:
        """Take back what is being dragged with ``key``, as if it had never begun."""
        self._history.cancel(key)
        self._told()

    def undo(self) -> None:
        """Take the last step back."""
        self._history.undo()
        self._told()

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._history.redo()
        self._told()

    def _do(self, design: Design, selected: int | None, key: Hashable = None) -> None:
        before = self._history.state
        self._history.do(_State(design, selected), key)
        if self._history.state is not before:
            self._told()

    def _told(self) -> None:
        if self.element is not None:
            self._side = self.element.side
        self.changed.emit()
