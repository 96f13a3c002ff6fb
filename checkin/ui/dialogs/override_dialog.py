"""Admit a refused guest anyway: with the organiser's PIN, and a reason that the log keeps."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from checkin.desk import Answer
from checkin.errors import Fault, GuestError
from checkin.ui.dialogs.pin_dialog import pin_field
from checkin.ui.look.texts import label
from checkin.ui.look.theme import Role, Size
from checkin.ui.parts.desk_dialog import DeskDialog
from checkin.ui.parts.form import Form
from checkin.ui.words import wording
from checkin.ui.words.language import translate


class OverrideDialog(DeskDialog):
    """Shows who was refused and why, and asks for reason and PIN."""

    decided = Signal(object)
    """The PIN and the reason, two texts."""

    def __init__(self, answer: Answer, parent: QWidget | None = None) -> None:
        super().__init__(translate("OverrideDialog", "Admit anyway"), parent)
        self.setObjectName("override")
        who = answer.guest.called if answer.guest else answer.code
        self.content.addWidget(label(who, Role.LARGE, wraps=True))
        self.content.addWidget(label(wording.answer_sentence(answer), wraps=True))
        self._why, self._pin = QLineEdit(), pin_field("pin")
        self._why.setObjectName("why")
        form = Form()
        form.add_row(self.tr("&Reason"), self._why)
        form.add_row(self.tr("Organiser &PIN"), self._pin)
        self.content.addLayout(form)
        self.add_accept(self.tr("Admit anyway"))
        self.setMinimumWidth(12 * Size.TARGET_PX)
        self._why.setFocus()

    def accept(self) -> None:
        """Hand over PIN and reason, once there is a reason."""
        if not self._why.text().strip():
            self.warn(wording.fault_sentence(GuestError(Fault.REASON_MISSING)))
            self._why.setFocus()
            return
        self.wait_for(self.decided, (self._pin.text(), self._why.text().strip()))
