"""What the chosen element says, as a form beside the preview; each change is seen at once."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from checkin.badges import edits
from checkin.badges import template as t
from checkin.badges.template import AnyElement
from checkin.ui.designer.draft import Draft
from checkin.ui.designer.form_fields import LABELS, OF_ITEM, OF_KIND, WIDE, made_input
from checkin.ui.designer.input_field import Input, captioned
from checkin.ui.designer.words import element_word, item_word
from checkin.ui.look import theme
from checkin.ui.look.texts import label
from checkin.ui.look.theme import Role, Space
from checkin.ui.parts.desk_dialog import CalmCombo
from checkin.ui.parts.side_button import side_button
from checkin.ui.words.language import translate

_PLACE = ("left", "top", "width", "height")
_LAST = ("when", "name")


class ElementForm(QScrollArea):
    """Follows the draft; a page for each kind of element, made when it is first needed."""

    picture_wanted = Signal()
    """Another picture is to be chosen for the image."""
    page_made = Signal(QWidget)
    """A page is there, whose fields Tab does not yet meet where the eye does."""

    def __init__(self, draft: Draft, conditions: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("element-form")
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._draft, self._conditions = draft, conditions
        self._pages: dict[type[AnyElement], _KindPage] = {}
        self._stack = QStackedWidget()
        self._stack.addWidget(_nothing_chosen())
        self.setWidget(self._stack)
        draft.changed.connect(self._follow)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        element = self._draft.element
        if element is None:
            self._stack.setCurrentIndex(0)
            return
        page = self._pages.get(type(element)) or self._made(type(element))
        page.show_element(element)
        if self._stack.currentWidget() is not page:
            self._stack.setCurrentWidget(page)
            self.verticalScrollBar().setValue(0)

    def _made(self, kind: type[AnyElement]) -> _KindPage:
        page = _KindPage(kind, self._draft, self._conditions)
        page.picture_wanted.connect(self.picture_wanted)
        self._pages[kind] = page
        self._stack.addWidget(page)
        self.page_made.emit(page)
        return page


class _KindPage(QWidget):
    picture_wanted = Signal()

    def __init__(self, kind: type[AnyElement], draft: Draft, conditions: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._draft = draft
        self._title = label(role=Role.LARGE, name="element-title", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, Space.SMALL, 0)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(self._title)
        self._items = _ItemFields(draft) if kind is t.Column else None
        names = [*_PLACE, *OF_KIND[kind], *_LAST]
        self._inputs = {name: made_input(name, conditions) for name in names}
        own = [name for name in names if name not in _PLACE]
        column.addLayout(_grid({name: self._inputs[name] for name in OF_KIND[kind]}))
        if kind is t.Image:
            another = translate("Designer", "Another picture …")
            column.addWidget(side_button("other-picture", another, self.picture_wanted.emit))
        if self._items is not None:
            column.addWidget(self._items)
        column.addLayout(_grid({name: self._inputs[name] for name in _PLACE}))
        column.addLayout(_grid({name: self._inputs[name] for name in _LAST}))
        column.addStretch(1)
        for name in own:
            self._inputs[name].changed.connect(partial(self._change, name))
        for name in _PLACE:
            self._inputs[name].changed.connect(partial(self._place, name))
        for each in self._inputs.values():
            each.left.connect(draft.end_step)

    def show_element(self, element: AnyElement) -> None:
        self._title.setText(element_word(element))
        for name, field in self._inputs.items():
            field.show_value(getattr(element, name))
        if self._items is not None and isinstance(element, t.Column):
            self._items.show_column(element)

    def _change(self, name: str, value: object) -> None:
        self._draft.change(("form", name), **{name: value})

    def _place(self, name: str, value: float) -> None:
        """Move or resize as far as the badge goes, and show how far that was."""
        draft, index = self._draft, self._draft.selected
        if index is None:
            return
        now = {each: getattr(draft.template.element[index], each) for each in _PLACE} | {name: value}
        if name in ("left", "top"):
            draft.do(edits.placed(draft.template, index, now["left"], now["top"]), ("form", name))
        else:
            draft.do(edits.sized(draft.template, index, now["width"], now["height"]), ("form", name))
        self._inputs[name].show_value(getattr(draft.template.element[index], name))


class _ItemFields(QWidget):
    """The texts of a column: which one, and how it is set."""

    def __init__(self, draft: Draft) -> None:
        super().__init__()
        self._draft = draft
        self._row = 0
        self._chooser = CalmCombo()
        self._chooser.setObjectName("item")
        caption = translate("Designer", "Text in this block")
        self._chooser.setAccessibleName(caption)
        self._chooser.let_be_narrow()
        self._chooser.activated.connect(self._choose)
        self._inputs = {name: made_input(name) for name in OF_ITEM}
        self._remove = side_button("item-remove", translate("Designer", "Remove text"), self._take_out)
        buttons = QHBoxLayout()
        buttons.addWidget(side_button("item-add", translate("Designer", "Add text"), self._add))
        buttons.addWidget(self._remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        column.addLayout(captioned(label(caption, Role.SMALL), self._chooser))
        column.addLayout(_grid(self._inputs))
        column.addLayout(buttons)
        for name, each in self._inputs.items():
            each.changed.connect(partial(self._change, name))
            each.left.connect(draft.end_step)

    def show_column(self, column: t.Column) -> None:
        self._row = min(self._row, len(column.item) - 1)
        words = [item_word(item) for item in column.item]
        if words != [self._chooser.itemText(row) for row in range(self._chooser.count())]:
            self._chooser.clear()
            self._chooser.addItems(words)
        self._chooser.setCurrentIndex(self._row)
        self._remove.setEnabled(len(words) > 1)
        for name, field in self._inputs.items():
            field.show_value(getattr(column.item[self._row], name))

    @Slot(int)
    def _choose(self, row: int) -> None:
        self._row = row
        self._draft.end_step()
        if isinstance(self._draft.element, t.Column):
            self.show_column(self._draft.element)

    def _change(self, name: str, value: object) -> None:
        index = self._draft.selected
        if index is not None:
            template = edits.item_changed(self._draft.template, index, self._row, **{name: value})
            self._draft.do(template, ("item", self._row, name))

    def _add(self) -> None:
        index = self._draft.selected
        if index is not None:
            row, self._row = self._row, self._row + 1
            self._draft.do(edits.item_added(self._draft.template, index, row))

    def _take_out(self) -> None:
        index = self._draft.selected
        if index is not None:
            self._draft.do(edits.item_removed(self._draft.template, index, self._row))


def _grid(inputs: dict[str, Input]) -> QGridLayout:
    """Return fields below their captions, two in a row but for the wide ones."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(Space.SMALL)
    grid.setVerticalSpacing(Space.SMALL)
    row, side = 0, 0
    for name, field in inputs.items():
        wide = name in WIDE
        if wide and side:
            row, side = row + 1, 0
        caption = label(translate("Designer", LABELS[name]), Role.SMALL)
        caption.setBuddy(field)
        grid.addLayout(captioned(caption, field), row, side, 1, 2 if wide else 1, Qt.AlignmentFlag.AlignTop)
        row, side = (row + 1, 0) if wide or side else (row, 1)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
    return grid


def _nothing_chosen() -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, Space.SMALL, 0)
    hint = translate("Designer", "Choose an element in the list or on the badge to change it.")
    said = label(hint, Role.MUTED, wraps=True)
    theme.set_role(said, Role.MUTED)
    column.addWidget(said)
    column.addStretch(1)
    return page
