"""Every key of the desk on one page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import QDialogButtonBox, QGridLayout, QWidget

from checkin.ui.look.texts import label
from checkin.ui.look.theme import Role, Space
from checkin.ui.parts.desk_dialog import DeskDialog, widen_for_bold
from checkin.ui.parts.scroller import Scroller
from checkin.ui.words.language import translate


class KeysDialog(DeskDialog):
    """Lists the keys of ``actions``, and those of the search."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(translate("KeysDialog", "Keys"), parent)
        self.setObjectName("keys")
        arrows = self.tr("↑ ↓")
        search = [
            (self.tr("Type a name"), self.tr("Find a guest, from two letters on")),
            (arrows, self.tr("Choose one of the guests found")),
            (self.tr("Enter"), self.tr("Admit the chosen guest")),
            (self.tr("Esc"), self.tr("Empty the search")),
            (self.tr("Del"), self.tr("Undo the selected scan of the list")),
        ]
        with_keys = [action for action in actions if not action.shortcut().isEmpty()]
        self._show([*search, *map(_key, sorted(with_keys, key=_function_key))])
        close = self.buttons.addButton(QDialogButtonBox.StandardButton.Close)
        close.setIcon(QIcon())  # some desktops put one there
        widen_for_bold(close)
        self.buttons.rejected.connect(self.reject)

    def _show(self, lines: list[tuple[str, str]]) -> None:
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, Space.LARGE, 0)
        grid.setHorizontalSpacing(Space.LARGE)
        grid.setVerticalSpacing(Space.TIGHT)
        half = (len(lines) + 1) // 2
        for number, (key, text) in enumerate(lines):
            column, row = divmod(number, half)
            grid.addWidget(label(key, Role.CHIP), row, 2 * column)
            grid.addWidget(label(text, wraps=True), row, 2 * column + 1)
            grid.setColumnStretch(2 * column + 1, 1)
        scroller = Scroller(page)
        scroller.setAccessibleName(self.tr("Keys"))
        self.content.addWidget(scroller, 1)


def _function_key(action: QAction) -> int:
    """Return 1 for F1 and so on; 0, which stands before them, for other keys."""
    name = action.shortcut().toString(QKeySequence.SequenceFormat.PortableText)
    return int(name[1:]) if name[:1] == "F" and name[1:].isdigit() else 0


def _key(action: QAction) -> tuple[str, str]:
    native = QKeySequence.SequenceFormat.NativeText
    return action.shortcut().toString(native), action.text().replace("&", "").removesuffix(" …")
