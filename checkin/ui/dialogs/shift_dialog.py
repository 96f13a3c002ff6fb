"""Say who works at this desk: the log keeps it with each scan."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from checkin.ui.look.texts import label
from checkin.ui.look.theme import Role, Size
from checkin.ui.parts.desk_dialog import DeskDialog
from checkin.ui.parts.form import Form
from checkin.ui.words.language import translate


class ShiftDialog(DeskDialog):
    """Asks for a name; an empty one ends the shift."""

    named = Signal(object)
    """The name, a text."""

    def __init__(self, staff: str, parent: QWidget | None = None) -> None:
        super().__init__(translate("ShiftDialog", "Who works here"), parent)
        self.setObjectName("shift-dialog")
        text = self.tr("Your name or a nickname. It stands in the log beside each scan, until the next shift begins.")
        self.content.addWidget(label(text, Role.MUTED, wraps=True))
        self._name = QLineEdit(staff)
        self._name.setObjectName("staff")
        self._name.selectAll()
        form = Form()
        form.add_row(self.tr("&Name"), self._name)
        self.content.addLayout(form)
        self.add_accept(self.tr("Begin shift"))
        self.setMinimumWidth(12 * Size.TARGET_PX)
        self._name.setFocus()

    def accept(self) -> None:
        """Hand the name over."""
        self.wait_for(self.named, " ".join(self._name.text().split()))
