"""Put a guest's name right, and print the badge anew."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from checkin.domain.guest import Guest
from checkin.ui.dialogs.guest_dialog import GuestDialog
from checkin.ui.dialogs.guest_form import GuestForm
from checkin.ui.words.language import translate

_FIELDS = ("title", "organisation", "category", "note")


class CorrectDialog(GuestDialog):
    """Shows what is printed on the badge, to be changed."""

    def __init__(self, guest: Guest, categories: list[str], parent: QWidget | None = None) -> None:
        super().__init__(
            translate("CorrectDialog", "Correct a name"),
            GuestForm(guest, categories, _FIELDS),
            translate("CorrectDialog", "Save and print badge"),
            parent=parent,
        )
        self.setObjectName("correct")
