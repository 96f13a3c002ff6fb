"""Rows of a name and its field."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QLayout, QWidget

from checkin.ui.look.theme import Size, Space


class Form(QFormLayout):
    """Rows of a name and its field; the name stands at the height of the field's text, where Qt hangs it higher."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSpacing(Space.MEDIUM)
        self.names: list[QWidget] = []
        """What stands before the fields, from the top."""

    def add_row(self, name: str | QWidget, field: QWidget | QLayout) -> None:
        """Add a row at the end; ``name`` with its mnemonic."""
        if isinstance(name, str):
            self.addRow(name, field)
        else:
            self.addRow(name, field)
        shown = self.labelForField(field)
        if shown is not None:
            shown.setMinimumHeight(Size.TARGET_PX)
            self.names.append(shown)
