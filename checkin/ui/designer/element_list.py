"""The elements of the side that is shown, the uppermost first: the way to them by keyboard and screen reader."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QToolButton, QVBoxLayout, QWidget

from checkin.badges import template as t
from checkin.badges.template import AnyElement
from checkin.ui.designer.draft import Draft
from checkin.ui.designer.input_field import menu_button
from checkin.ui.designer.new_elements import new_element
from checkin.ui.designer.words import KINDS, element_word, kind_word
from checkin.ui.look import theme
from checkin.ui.look.theme import Size, Space

_MADE_AT_ONCE: tuple[type[AnyElement], ...] = (t.Text, t.Column, t.Qr, t.Barcode, t.Box, t.Line)


class ElementList(QWidget):
    """Shows and sets which element is chosen; adds, copies, removes, and draws them over each other."""

    picture_wanted = Signal()
    """A picture is to be chosen for a new image."""

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._list = _List(draft)
        self._list.currentRowChanged.connect(self._choose)
        self._raise = self._button("raise", "control-up", self.tr("Further to the front"), partial(draft.lift, 1))
        self._lower = self._button("lower", "control-down", self.tr("Further to the back"), partial(draft.lift, -1))
        self._remove = self._button("remove", "close", self.tr("Remove the element"), draft.remove)
        self._new = self._made_menu()
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.TIGHT)
        buttons.addWidget(self._new, 1)
        for button in (self._raise, self._lower, self._remove):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._list, 1)
        column.addLayout(buttons)
        draft.changed.connect(self._follow)
        self._follow()

    def add(self, kind: type[AnyElement], picture: str = "", data: bytes = b"") -> None:
        """Add an element to the side that is shown; an image with its picture."""
        made = new_element(kind, self._draft.template, self._draft.side, picture)
        self._draft.add(made, {picture: data} if picture else None)

    @Slot()
    def _follow(self) -> None:
        draft = self._draft
        order = draft.on_side()
        words = [element_word(draft.template.element[index]) for index in order]
        with QSignalBlocker(self._list):
            if words != [self._list.item(row).text() for row in range(self._list.count())]:
                self._list.clear()
                for word in words:
                    item = QListWidgetItem(word, self._list)
                    item.setSizeHint(QSize(0, Size.ROW_PX))
                    item.setToolTip(word)
            self._list.setCurrentRow(order.index(draft.selected) if draft.selected in order else -1)
        place = order.index(draft.selected) if draft.selected in order else None
        self._remove.setEnabled(place is not None)
        self._copy.setEnabled(place is not None)
        self._raise.setEnabled(place is not None and place > 0)
        self._lower.setEnabled(place is not None and place < len(order) - 1)

    @Slot(int)
    def _choose(self, row: int) -> None:
        if row >= 0:
            self._draft.select(self._draft.on_side()[row])

    def _made_menu(self) -> QToolButton:
        button = menu_button(self.tr("&New"), self.tr("New element"))
        button.setObjectName("new-element")
        menu = button.menu()
        for kind in KINDS:
            if kind in _MADE_AT_ONCE:
                menu.addAction(kind_word(kind), partial(self.add, kind)).setObjectName(f"new-{kind.__name__.lower()}")
            else:
                menu.addAction(self.tr("{0} from a file …").format(kind_word(kind)), self.picture_wanted.emit)
        menu.addSeparator()
        self._copy = menu.addAction(self.tr("A copy of the chosen element"), self._draft.copy)
        self._copy.setObjectName("copy")
        return button

    def _button(self, name: str, icon: str, text: str, act: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setIcon(theme.icon(icon))
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: act())
        return button


class _List(QListWidget):
    def __init__(self, draft: Draft) -> None:
        super().__init__()
        self._draft = draft
        self.setObjectName("elements")
        self.setAccessibleName(self.tr("Elements, the uppermost first"))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove with the key that removes; all else is the list's own."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._draft.remove()
        else:
            super().keyPressEvent(event)
