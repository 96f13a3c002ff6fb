"""A colleague comes instead: the ticket passes on."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from checkin.domain.guest import Guest
from checkin.ui.dialogs.guest_dialog import GuestDialog
from checkin.ui.dialogs.guest_form import GuestForm
from checkin.ui.words.language import translate

_FIELDS = ("title", "organisation", "category", "email")


class SubstituteDialog(GuestDialog):
    """Asks who comes instead of a guest; organisation and category are the guest's unless changed."""

    def __init__(self, guest: Guest, categories: list[str], parent: QWidget | None = None) -> None:
        colleague = Guest("", "", organisation=guest.organisation, category=guest.category)
        text = translate(
            "SubstituteDialog",
            "Comes instead of {0}. The ticket and its bookings pass on, and a new badge can be printed.",
        )
        super().__init__(
            translate("SubstituteDialog", "Somebody else comes"),
            GuestForm(colleague, categories, _FIELDS),
            translate("SubstituteDialog", "Pass the ticket on"),
            text.format(guest.called),
            parent,
        )
        self.setObjectName("substitute-dialog")
