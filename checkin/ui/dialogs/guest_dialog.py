"""A dialog around the form with a guest's facts, which hands the guest over once there is a name."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from checkin.domain.guest import is_name
from checkin.errors import Fault, GuestError
from checkin.ui.dialogs.guest_form import GuestForm
from checkin.ui.look.texts import label
from checkin.ui.look.theme import Role, Size
from checkin.ui.parts.desk_dialog import DeskDialog
from checkin.ui.words import wording


class GuestDialog(DeskDialog):
    """Shows a guest's facts, to be filled in or changed; what was typed stays until it is saved."""

    filled_in = Signal(object)
    """The :class:`Guest` as it should be."""

    def __init__(
        self,
        title: str,
        form: GuestForm,
        accept_text: str,
        explanation: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Ask for what ``form`` holds, below an ``explanation``; the button says ``accept_text``."""
        super().__init__(title, parent)
        if explanation:
            self.content.addWidget(label(explanation, Role.MUTED, wraps=True))
        self._form = form
        form.setMinimumWidth(10 * Size.TARGET_PX)
        self.content.addWidget(form)
        self.add_accept(accept_text)
        form.focus_on("first_name")

    def accept(self) -> None:
        """Hand the guest over, once there is a name."""
        guest = self._form.guest()
        if is_name(guest.name):
            self.wait_for(self.filled_in, guest)
            return
        self.warn(wording.fault_sentence(GuestError(Fault.NAME_MISSING)))
        self._form.focus_on("last_name")
