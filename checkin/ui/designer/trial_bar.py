"""Which guest the design is tried on: the longest name, the shortest, or any; and who that is."""

from __future__ import annotations

import random
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from checkin.badges.badge import Badge
from checkin.ui.designer.guests import Trial, chosen
from checkin.ui.designer.words import trial_word
from checkin.ui.look.announce import announce
from checkin.ui.look.texts import label
from checkin.ui.look.theme import Role, Space


class TrialBar(QWidget):
    """Three buttons, one of which is down, and the name of the guest; each press on "any" takes another one."""

    chosen = Signal(object)
    """The :class:`Badge` to show."""

    def __init__(self, badges: Sequence[Badge], dice: random.Random, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._badges, self._dice = badges, dice
        self.badge = chosen(badges, Trial.LONGEST, None, dice)
        self._who = label(role=Role.MUTED, name="trial-guest")
        self._who.setMinimumWidth(1)  # a long name is cut before anything else is
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        self._group = QButtonGroup(self)
        for trial in Trial:
            row.addWidget(self._button(trial))
        row.addWidget(self._who, 1)
        self._say_who()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of the name as there is room for."""
        super().resizeEvent(event)
        self._say_who()

    def _button(self, trial: Trial) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"trial-{trial}")
        button.setText(trial_word(trial))
        button.setCheckable(True)
        button.setChecked(trial is Trial.LONGEST)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(partial(self._choose, trial))
        self._group.addButton(button)
        return button

    def _choose(self, trial: Trial, *_: object) -> None:
        self.badge = chosen(self._badges, trial, self.badge, self._dice)
        self._say_who()
        announce(self, self.badge.guest.called)
        self.chosen.emit(self.badge)

    def _say_who(self) -> None:
        name, room = self.badge.guest.called, self._who.width()
        self._who.setText(self._who.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room))
        self._who.setToolTip(name)
        self._who.setAccessibleName(name)
