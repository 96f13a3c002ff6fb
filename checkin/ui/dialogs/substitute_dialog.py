"""A colleague comes instead: the ticket passes on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from checkin.domain.guest import Guest, is_name
from checkin.errors import Fault, GuestError
from checkin.ui.dialogs.guest_form import GuestForm
from checkin.ui.look.texts import label
from checkin.ui.look.theme import Role, Size
from checkin.ui.parts.desk_dialog import DeskDialog
from checkin.ui.words import wording
from checkin.ui.words.language import translate

_FIELDS = ("title", "organisation", "category", "email")


class SubstituteDialog(DeskDialog):
    """Asks who comes instead of a guest; organisation and category are the guest's unless changed."""

    filled_in = Signal(object)
    """The :class:`Guest` who comes."""

    def __init__(self, guest: Guest, categories: list[str], parent: QWidget | None = None) -> None:
        super().__init__(translate("SubstituteDialog", "Somebody else comes"), parent)
        self.setObjectName("substitute-dialog")
        text = self.tr("Comes instead of {0}. The ticket and its bookings pass on, and a new badge can be printed.")
        self.content.addWidget(label(text.format(guest.called), Role.MUTED, wraps=True))
        colleague = Guest("", "", organisation=guest.organisation, category=guest.category)
        self._form = GuestForm(colleague, categories, _FIELDS)
        self._form.setMinimumWidth(10 * Size.TARGET_PX)
        self.content.addWidget(self._form)
        self.add_accept(self.tr("Pass the ticket on"))
        self._form.focus_on("first_name")

    def accept(self) -> None:
        """Hand the colleague over, once there is a name."""
        guest = self._form.guest()
        if not is_name(guest.name):
            self.warn(wording.fault_sentence(GuestError(Fault.NAME_MISSING)))
            self._form.focus_on("last_name")
            return
        self.wait_for(self.filled_in, guest)
