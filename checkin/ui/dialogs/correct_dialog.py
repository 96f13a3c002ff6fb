"""Put a guest's name right, and print the badge anew."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from checkin.domain.guest import Guest, is_name
from checkin.errors import Fault, GuestError
from checkin.ui.dialogs.guest_form import GuestForm
from checkin.ui.look.theme import Size
from checkin.ui.parts.desk_dialog import DeskDialog
from checkin.ui.words import wording
from checkin.ui.words.language import translate

_FIELDS = ("title", "organisation", "category", "note")


class CorrectDialog(DeskDialog):
    """Shows what is printed on the badge, to be changed."""

    corrected = Signal(object)
    """The :class:`Guest` as it should be."""

    def __init__(self, guest: Guest, categories: list[str], parent: QWidget | None = None) -> None:
        super().__init__(translate("CorrectDialog", "Correct a name"), parent)
        self.setObjectName("correct")
        self._form = GuestForm(guest, categories, _FIELDS)
        self._form.setMinimumWidth(10 * Size.TARGET_PX)
        self.content.addWidget(self._form)
        self.add_accept(self.tr("Save and print badge"))
        self._form.focus_on("first_name")

    def accept(self) -> None:
        """Hand the corrected guest over, while there is a name left; what was typed stays until it is saved."""
        guest = self._form.guest()
        if not is_name(guest.name):
            self.warn(wording.fault_sentence(GuestError(Fault.NAME_MISSING)))
            self._form.focus_on("last_name")
            return
        self.wait_for(self.corrected, guest)
