"""Add a guest who is on no list, and admit at once."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from checkin.domain.guest import Guest
from checkin.ui.dialogs.guest_dialog import GuestDialog
from checkin.ui.dialogs.guest_form import GuestForm
from checkin.ui.words.language import translate

_FIELDS = ("title", "organisation", "category", "email", "note")


class WalkInDialog(GuestDialog):
    """Asks who it is; ``typed`` is what somebody looked for."""

    def __init__(self, categories: list[str], typed: str = "", parent: QWidget | None = None) -> None:
        first, _, last = typed.strip().rpartition(" ")
        guest = Guest("", "", first_name=first, last_name=last, category=categories[0] if categories else "")
        super().__init__(
            translate("WalkInDialog", "Add a walk-in"),
            GuestForm(guest, categories, _FIELDS),
            translate("WalkInDialog", "Admit and print badge"),
            parent=parent,
        )
        self.setObjectName("walk-in")
