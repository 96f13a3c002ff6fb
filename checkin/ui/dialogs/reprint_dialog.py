"""Why a badge is printed once more: counted, for each costs paper and tells what goes wrong."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QWidget

from checkin.domain.guest import Guest
from checkin.domain.print_job import Why
from checkin.ui.look.texts import label
from checkin.ui.look.theme import Size
from checkin.ui.parts.desk_dialog import DeskDialog
from checkin.ui.words.language import translate


class ReprintDialog(DeskDialog):
    """One press of a button, or of Enter, is enough."""

    chosen = Signal(object)
    """A :class:`Why`."""

    def __init__(self, guest: Guest, parent: QWidget | None = None) -> None:
        super().__init__(translate("ReprintDialog", "Print the badge again"), parent)
        self.setObjectName("reprint")
        text = self.tr("{0} has a badge already. Why a new one?")
        self.content.addWidget(label(text.format(guest.called), wraps=True))
        for name, why, words in (
            ("lost", Why.LOST, self.tr("&Lost")),
            ("damaged", Why.DAMAGED, self.tr("&Damaged")),
            ("name-wrong", Why.CORRECTION, self.tr("&Name wrong: correct it")),
        ):
            button = QPushButton(words)
            button.setObjectName(name)
            button.setAutoDefault(True)
            button.setMinimumHeight(Size.TARGET_PX)
            button.clicked.connect(partial(self._choose, why))
            self.content.addWidget(button)
            if why is Why.LOST:
                button.setDefault(True)
                button.setFocus()
        cancel = self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        cancel.setAutoDefault(False)
        self.buttons.rejected.connect(self.reject)

    def _choose(self, why: Why) -> None:
        self.accept()
        self.chosen.emit(why)
