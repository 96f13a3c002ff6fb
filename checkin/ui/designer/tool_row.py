"""What stands over the preview: undo and redo, the guest it is tried on, the side, and how large it is shown."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QIcon, QTransform
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from checkin.badges.badge import Badge
from checkin.ui.designer.draft import Draft
from checkin.ui.designer.trial_bar import TrialBar
from checkin.ui.designer.words import side_word
from checkin.ui.designer.zoom import STEPS
from checkin.ui.look import theme
from checkin.ui.look.theme import Size, Space
from checkin.ui.parts.desk_dialog import CalmCombo


class ToolRow(QWidget):
    """Follows the draft and the zoom, and tells what is wanted of them."""

    chosen = Signal(object)
    """The :class:`Badge` to show."""
    share_wanted = Signal(object)
    """Of the true size, or None for as large as fits."""

    def __init__(self, draft: Draft, badges: Sequence[Badge], dice: random.Random) -> None:
        super().__init__()
        self._draft = draft
        self._undo = self._button("undo", self.tr("Undo (Ctrl+Z)"), theme.icon("undo"), draft.undo)
        self._redo = self._button("redo", self.tr("Redo (Ctrl+Shift+Z)"), _mirrored("undo"), draft.redo)
        self._trials = TrialBar(badges, dice)
        self._trials.chosen.connect(self.chosen)
        self._side = self._made_sides()
        self._zoom = self._made_zoom()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(self._undo)
        row.addWidget(self._redo)
        row.addSpacing(Space.SMALL)
        row.addWidget(self._trials, 1)
        row.addWidget(self._side)
        row.addWidget(self._zoom)
        draft.changed.connect(self._follow)
        self._follow()

    @property
    def badge(self) -> Badge:
        """The guest's that is tried on."""
        return self._trials.badge

    @Slot(object)
    def show_share(self, share: float | None) -> None:
        """Show what part of its true size the badge has."""
        self._zoom.setCurrentIndex(0 if share is None else 1 + STEPS.index(share))

    @Slot()
    def _follow(self) -> None:
        self._undo.setEnabled(self._draft.can_undo)
        self._redo.setEnabled(self._draft.can_redo)
        self._side.setCurrentIndex(self._draft.side - 1)

    def _made_sides(self) -> CalmCombo:
        combo = CalmCombo()
        combo.setObjectName("side")
        combo.setAccessibleName(self.tr("Side"))
        sides = self._draft.template.sides
        combo.addItems([side_word(side, sides) for side in range(1, sides + 1)])
        combo.setVisible(sides > 1)
        combo.activated.connect(lambda row: self._draft.show_side(row + 1))
        return combo

    def _made_zoom(self) -> CalmCombo:
        combo = CalmCombo()
        combo.setObjectName("zoom-choice")
        combo.setAccessibleName(self.tr("Size on the screen; 100 % is as large as printed"))
        combo.setToolTip(combo.accessibleName())
        combo.addItem(self.tr("Whole"))
        combo.addItems([f"{step * 100:g} %" for step in STEPS])
        combo.activated.connect(lambda row: self.share_wanted.emit(STEPS[row - 1] if row else None))
        return combo

    def _button(self, name: str, text: str, icon: QIcon, act: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setIcon(icon)
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: act())
        return button


def _mirrored(name: str) -> QIcon:
    turned = QTransform().scale(-1, 1)
    icon = QIcon()
    for mode, colour in ((QIcon.Mode.Normal, None), (QIcon.Mode.Disabled, theme.scheme().disabled)):
        icon.addPixmap(theme.pixmap(name, Size.TARGET_PX, colour).transformed(turned), mode)
    return icon
