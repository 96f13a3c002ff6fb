"""The fields of one guest, to be filled in or put right."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from checkin.domain.guest import Guest, whole_name
from checkin.ui.look.theme import Space
from checkin.ui.parts.desk_dialog import CalmCombo
from checkin.ui.parts.form import Form
from checkin.ui.words import list_words

_PARTS = ("first_name", "last_name")


class GuestForm(QWidget):
    """Edits a guest. One whose list gave only a whole name keeps one field for it."""

    def __init__(self, guest: Guest, categories: list[str], fields: tuple[str, ...], parent: QWidget | None = None):
        super().__init__(parent)
        self._guest = guest
        self._edits: dict[str, QLineEdit] = {}
        whole = bool(guest.name) and not (guest.first_name or guest.last_name)
        names = ("name",) if whole else _PARTS
        form = Form(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(Space.SMALL)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for field in (*names, *fields):
            edit = self._combo(form, categories) if field == "category" else self._line(form, field)
            edit.setObjectName(field)
            edit.setText(getattr(guest, field))
            edit.setCursorPosition(0)  # a long organisation shows its beginning
            self._edits[field] = edit

    def guest(self) -> Guest:
        """Return the guest as the fields say."""
        values = {field: " ".join(edit.text().split()) for field, edit in self._edits.items()}
        if "name" not in values:
            values["name"] = whole_name(values["first_name"], values["last_name"])
        return replace(self._guest, **values)

    def focus_on(self, field: str) -> None:
        """Put the cursor into ``field``, or into the whole name where that is all there is."""
        edit = self._edits.get(field) or self._edits["name"]
        edit.setFocus()
        edit.selectAll()

    def _line(self, form: Form, field: str) -> QLineEdit:
        edit = QLineEdit()
        form.add_row(list_words.field_word(field), edit)
        return edit

    def _combo(self, form: Form, categories: list[str]) -> QLineEdit:
        combo = CalmCombo()
        combo.setEditable(True)
        combo.addItems(categories)
        combo.setObjectName("categories")
        form.add_row(list_words.field_word("category"), combo)
        edit = combo.lineEdit()
        if edit is None:
            raise LookupError("an editable combo box has a line edit")
        edit.setAccessibleName(list_words.field_word("category"))
        return edit
