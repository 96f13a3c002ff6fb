"""Add a guest who is on no list, and admit at once."""

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

_FIELDS = ("title", "organisation", "category", "email", "note")


class WalkInDialog(DeskDialog):
    """Asks who it is."""

    filled_in = Signal(object)
    """The :class:`Guest` to add and admit."""

    def __init__(self, categories: list[str], typed: str = "", parent: QWidget | None = None) -> None:
        super().__init__(translate("WalkInDialog", "Add a walk-in"), parent)
        self.setObjectName("walk-in")
        first, _, last = typed.strip().rpartition(" ")
        guest = Guest("", "", first_name=first, last_name=last, category=categories[0] if categories else "")
        self._form = GuestForm(guest, categories, _FIELDS)
        self._form.setMinimumWidth(10 * Size.TARGET_PX)
        self.content.addWidget(self._form)
        self.add_accept(self.tr("Admit and print badge"))
        self._form.focus_on("first_name")

    def accept(self) -> None:
        """Hand the guest over, once there is a name; what was typed stays until it is saved."""
        guest = self._form.guest()
        if not is_name(guest.name):
            self.warn(wording.fault_sentence(GuestError(Fault.NAME_MISSING)))
            self._form.focus_on("last_name")
            return
        self.wait_for(self.filled_in, guest)
