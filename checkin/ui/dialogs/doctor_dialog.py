"""The scanner doctor: two codes on the screen are scanned, and the rest sets itself."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from checkin.door import kept_code
from checkin.scanning.doctor import LETTERS, SIGNS, Diagnosis, Trouble, examine
from checkin.scanning.profile import WedgeProfile, as_settings
from checkin.scanning.wedge import Key
from checkin.ui.dialogs.doctor_words import findings, trouble_sentence
from checkin.ui.dialogs.qr_view import QrView
from checkin.ui.inputs.wedge_input import WedgeInput
from checkin.ui.look.announce import announce
from checkin.ui.look.texts import fill, label
from checkin.ui.look.theme import Role, Size, Space
from checkin.ui.parts.desk_dialog import DeskDialog
from checkin.ui.parts.side_button import side_button
from checkin.ui.words.language import translate


class DoctorDialog(DeskDialog):
    """Hears the raw keys of a scanner; what was found is tried here before it is kept."""

    changed = Signal(object)
    """The settings as a dict of name and value."""

    def __init__(self, wedge: WedgeInput, profile: WedgeProfile, parent: QWidget | None = None) -> None:
        super().__init__(translate("DoctorDialog", "Set up a scanner"), parent)
        self.setObjectName("doctor")
        self._wedge, self._before = wedge, profile
        self._first: tuple[Key, ...] = ()
        self._found: Diagnosis | None = None
        self._build()
        wedge.recorded.connect(self._hear_keys)
        self._ask_first()

    def done(self, result: int) -> None:
        """Hear scans as before, but where something new is kept."""
        self._wedge.record(on=False)
        if result != DeskDialog.DialogCode.Accepted:
            self._wedge.use(self._before)
        super().done(result)

    def accept(self) -> None:
        """Keep what was found out."""
        if self._found is not None:
            self.changed.emit(as_settings(self._found.profile))
            super().accept()

    def hear(self, text: str) -> bool:
        """Show a code as it is understood now; nobody is admitted by it."""
        self._say(self._trial, self.tr("Understood: {0}").format(kept_code(text)))
        return True

    def _build(self) -> None:
        self._step = label(role=Role.LARGE, name="doctor-step", wraps=True)
        self._code = QrView()
        self._told = label(name="doctor-told", wraps=True)
        self._trial = label(role=Role.LARGE, name="doctor-trial", wraps=True)
        hint = label(
            self.tr(
                "For scanners that type like a keyboard. If nothing comes: look at its cable, or whether it is set"
                " to serial; serial scanners are found by themselves."
            ),
            Role.MUTED,
            wraps=True,
        )
        self._hint = hint
        words = QVBoxLayout()
        words.setSpacing(Space.MEDIUM)
        for each in (self._step, self._told, self._trial, hint):
            words.addWidget(each)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(Space.WIDE)
        row.addWidget(self._code, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.content.addLayout(row, 1)
        self._save = self.add_accept(self.tr("Save"))
        self._save.setObjectName("doctor-save")
        self._again = side_button("doctor-again", self.tr("&Once more"), self._ask_first)
        self.buttons.addButton(self._again, self.buttons.ButtonRole.ActionRole)
        self.setMinimumWidth(18 * Size.TARGET_PX)

    @Slot()
    def _ask_first(self) -> None:
        self._first, self._found = (), None
        self._ask(LETTERS, self.tr("Scan this code."), self.tr("First code"))

    def _ask(self, text: str, step: str, name: str) -> None:
        self._wedge.record(on=True)
        self._code.show_text(text, name)
        self._show(asks=True)
        fill(self._told, "")
        fill(self._trial, "")
        self._say(self._step, step)

    @Slot(object)
    def _hear_keys(self, keys: tuple[Key, ...]) -> None:
        if not self._first:
            self._first = keys
            self._ask(SIGNS, self.tr("Well heard. Now scan this second code."), self.tr("Second code"))
            return
        self._wedge.record(on=False)
        self._show_outcome(examine(self._first, keys))

    def _show_outcome(self, found: Diagnosis | Trouble) -> None:
        self._show(asks=False)
        if isinstance(found, Trouble):
            self._say(self._step, trouble_sentence(found))
            self._again.setFocus()
            return
        self._found = found
        self._wedge.use(found.profile)
        self._save.setEnabled(True)
        fill(self._told, "\n".join(findings(found)))
        fill(self._trial, self.tr("Try it: scan any code."))
        self._save.setFocus()
        self._say(self._step, self.tr("The scanner is understood."))

    def _show(self, *, asks: bool) -> None:
        self._code.setVisible(asks)
        self._hint.setVisible(asks)
        self._again.setVisible(not asks)
        self._save.setEnabled(False)

    def _say(self, where: QLabel, sentence: str) -> None:
        where.setText(sentence)
        announce(self, sentence)
