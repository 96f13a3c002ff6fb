"""A guest lost the ticket: give a new code, and withdraw the old one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from checkin.domain.guest import Guest
from checkin.ui.desk_dialog import DeskDialog
from checkin.ui.language import translate
from checkin.ui.texts import centre_labels, label
from checkin.ui.theme import Role, Size


class NewTicketDialog(DeskDialog):
    """Asks for the reason, and says what will happen."""

    decided = Signal(object)
    """The reason, a text; may be empty."""

    def __init__(self, guest: Guest, parent: QWidget | None = None) -> None:
        super().__init__(translate("NewTicketDialog", "New ticket"), parent)
        self.setObjectName("new-ticket-dialog")
        text = self.tr("{0} gets a new code, printed on a new badge. The old ticket is refused from now on.")
        self.content.addWidget(label(text.format(guest.called), Role.MUTED, wraps=True))
        self._why = QLineEdit(self.tr("Ticket lost"))
        self._why.setObjectName("why")
        self._why.selectAll()
        form = QFormLayout()
        form.addRow(self.tr("&Reason"), self._why)
        centre_labels(form)
        self.content.addLayout(form)
        self.add_accept(self.tr("Make a new ticket"))
        self.setMinimumWidth(12 * Size.TARGET_PX)
        self._why.setFocus()

    def accept(self) -> None:
        """Hand the reason over."""
        self.wait_for(self.decided, self._why.text().strip())
