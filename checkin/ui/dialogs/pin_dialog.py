"""Choose the organiser's PIN."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from checkin.ui.look.texts import label
from checkin.ui.look.theme import Role, Size
from checkin.ui.parts.desk_dialog import DeskDialog
from checkin.ui.parts.form import Form
from checkin.ui.words.language import translate


def pin_field(name: str) -> QLineEdit:
    """Return a field that shows nobody what is typed."""
    field = QLineEdit()
    field.setObjectName(name)
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
    return field


class PinDialog(DeskDialog):
    """Asks for the old PIN where there is one, and twice for the new one."""

    chosen = Signal(object)
    """The new PIN and the old one, two texts."""

    def __init__(self, *, has_pin: bool, parent: QWidget | None = None) -> None:
        super().__init__(translate("PinDialog", "Organiser PIN"), parent)
        self.setObjectName("pin-dialog")
        text = self.tr(
            "With this PIN organisers admit refused guests and edit checkpoints. Tell it to nobody else; "
            "at least four characters."
        )
        self.content.addWidget(label(text, Role.MUTED, wraps=True))
        self._old, self._new, self._again = (pin_field(name) for name in ("old-pin", "new-pin", "again"))
        form = Form()
        if has_pin:
            form.add_row(self.tr("&Old PIN"), self._old)
        form.add_row(self.tr("&New PIN"), self._new)
        form.add_row(self.tr("New PIN &again"), self._again)
        self.content.addLayout(form)
        self.add_accept(self.tr("Choose"))
        self.setMinimumWidth(12 * Size.TARGET_PX)
        (self._old if has_pin else self._new).setFocus()

    def accept(self) -> None:
        """Hand the PINs over, once both new ones are the same."""
        if self._new.text() != self._again.text():
            self.warn(self.tr("The two new PINs differ. Type them again."))
            self._new.clear()
            self._again.clear()
            self._new.setFocus()
            return
        self.wait_for(self.chosen, (self._new.text(), self._old.text()))
