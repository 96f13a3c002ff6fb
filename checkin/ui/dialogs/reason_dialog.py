"""Ask for the reason of what is about to be done, and say what will happen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from checkin.ui.look.texts import label
from checkin.ui.look.theme import Role, Size
from checkin.ui.parts.desk_dialog import DeskDialog
from checkin.ui.parts.form import Form


class ReasonDialog(DeskDialog):
    """One question; the log keeps the answer."""

    decided = Signal(object)
    """The reason, a text; may be empty."""

    def __init__(self, title: str, happens: str, suggested: str, button: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.setObjectName("reason-dialog")
        self.content.addWidget(label(happens, Role.MUTED, wraps=True))
        self._why = QLineEdit(suggested)
        self._why.setObjectName("why")
        self._why.selectAll()
        form = Form()
        form.add_row(self.tr("&Reason"), self._why)
        self.content.addLayout(form)
        self.add_accept(button)
        self.setMinimumWidth(12 * Size.TARGET_PX)
        self._why.setFocus()

    def accept(self) -> None:
        """Hand the reason over."""
        self.wait_for(self.decided, self._why.text().strip())
