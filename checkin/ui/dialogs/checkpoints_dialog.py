"""Add checkpoints and change their rules; scans are judged by them from the next one on."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from checkin.domain.checkpoint import Checkpoint, Kind, Reentry
from checkin.domain.event import Event
from checkin.errors import CheckinError
from checkin.rules import NONE, new_checkpoint, ruled
from checkin.ui.dialogs.pin_dialog import pin_field
from checkin.ui.look.texts import add_rows, hint
from checkin.ui.look.theme import Size, Space
from checkin.ui.parts.desk_dialog import CalmCombo, DeskDialog, widen_for_bold
from checkin.ui.parts.form import Form
from checkin.ui.parts.side_button import side_button
from checkin.ui.words import wording
from checkin.ui.words.language import QT_TRANSLATE_NOOP, translate

_KINDS = {
    Kind.ENTRANCE: QT_TRANSLATE_NOOP("CheckpointsDialog", "Entrance: prints badges"),
    Kind.WORKSHOP: QT_TRANSLATE_NOOP("CheckpointsDialog", "Workshop"),
    Kind.ZONE: QT_TRANSLATE_NOOP("CheckpointsDialog", "Zone"),
}
_REENTRIES = {
    Reentry.AFTER_EXIT: QT_TRANSLATE_NOOP("CheckpointsDialog", "Again after an exit"),
    Reentry.ONCE: QT_TRANSLATE_NOOP("CheckpointsDialog", "Once"),
    Reentry.DAILY: QT_TRANSLATE_NOOP("CheckpointsDialog", "Once a day"),
    Reentry.UNLIMITED: QT_TRANSLATE_NOOP("CheckpointsDialog", "Any number of times"),
}


class CheckpointsDialog(DeskDialog):
    """Names on the left, the rules of the chosen one on the right; each is saved by itself."""

    save_wanted = Signal(object)
    """The :class:`Checkpoint` as it should be, and the PIN that was typed."""

    def __init__(
        self,
        checkpoints: list[Checkpoint],
        event: Event,
        categories: list[str],
        *,
        has_pin: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(translate("CheckpointsDialog", "Checkpoints"), parent)
        self.setObjectName("checkpoints-dialog")
        self._event, self._categories, self._has_pin = event, categories, has_pin
        self._known: list[Checkpoint] = []
        self._edited = new_checkpoint("")
        self._build()
        self._arrange()
        self.show_checkpoints(checkpoints)

    def show_checkpoints(self, checkpoints: list[Checkpoint]) -> None:
        """Show ``checkpoints``, the one being edited still chosen."""
        self._waiting = False
        self._known = checkpoints
        number = next((n for n, each in enumerate(checkpoints) if each.id == self._edited.id), 0)
        self._names.clear()
        add_rows(self._names, [each.name for each in checkpoints])
        self._names.setCurrentRow(number)

    @Slot(int)
    def _choose(self, number: int) -> None:
        if 0 <= number < len(self._known):
            self._edit(self._known[number])

    @Slot()
    def _add(self) -> None:
        self._names.setCurrentRow(-1)
        self._edit(new_checkpoint(""))
        self._name.setFocus()

    @Slot()
    def _save(self) -> None:
        try:
            checkpoint = ruled(self._edited, self._said(), self._event, self._categories)
        except CheckinError as error:
            self.warn(wording.fault_sentence(error))
            return
        self._edited = checkpoint
        self.wait_for(self.save_wanted, (checkpoint, self._pin.text()))

    def _edit(self, checkpoint: Checkpoint) -> None:
        self._edited = checkpoint
        self._name.setText(checkpoint.name)
        self._room.setText(checkpoint.room)
        self._kind.setCurrentIndex(self._kind.findData(checkpoint.kind))
        self._reentry.setCurrentIndex(self._reentry.findData(checkpoint.reentry))
        self._seats.setText("" if checkpoint.seats is None else str(checkpoint.seats))
        for field, moment in ((self._opens, checkpoint.opens_at), (self._closes, checkpoint.closes_at)):
            field.setText("" if moment is None else f"{moment.astimezone(self._event.zone):%Y-%m-%d %H:%M}")
        self._booking.setChecked(checkpoint.needs_booking)
        self._allowed.setText(", ".join(sorted(checkpoint.categories)))
        self._warning.hide()

    def _said(self) -> dict[str, object]:
        allowed = tuple(name.strip() for name in self._allowed.text().split(",") if name.strip())
        self._edited = replace(self._edited, name=self._name.text().strip(), room=self._room.text().strip())
        return {
            "kind": self._kind.currentData(),
            "seats": self._seats.text().strip() or NONE,
            "opens": self._opens.text().strip() or NONE,
            "closes": self._closes.text().strip() or NONE,
            "categories": allowed or (NONE,),
            "needs_booking": self._booking.isChecked(),
            "reentry": self._reentry.currentData(),
        }

    def _build(self) -> None:
        self._names = QListWidget()
        self._names.setObjectName("checkpoint-names")
        self._names.setAccessibleName(self.tr("Checkpoints"))
        self._names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # long names are cut with dots
        self._names.currentRowChanged.connect(self._choose)
        self._name, self._room = _line("checkpoint-name"), _line("checkpoint-room")
        self._seats, self._allowed = _line("checkpoint-seats"), _line("checkpoint-categories")
        self._opens, self._closes = _line("checkpoint-opens"), _line("checkpoint-closes")
        hint(self._seats, self.tr("No limit"))
        hint(self._allowed, self.tr("Everybody, or for example: {0}").format(", ".join(self._categories[:2])))
        for field in (self._opens, self._closes):
            hint(field, self.tr("Any time, or for example: 13:30"))
        self._kind = _combo("checkpoint-kind", {kind: translate("CheckpointsDialog", t) for kind, t in _KINDS.items()})
        self._reentry = _combo(
            "checkpoint-reentry", {rule: translate("CheckpointsDialog", t) for rule, t in _REENTRIES.items()}
        )
        self._booking = QCheckBox(self.tr("Only with a &booking"))
        self._booking.setObjectName("checkpoint-booking")
        self._pin = pin_field("pin")

    def _arrange(self) -> None:
        form = Form()
        form.setSpacing(Space.SMALL)
        form.add_row(self.tr("&Name"), self._name)
        form.add_row(self.tr("&Kind"), self._kind)
        form.add_row(self.tr("Roo&m"), self._room)
        form.add_row(self.tr("S&eats"), self._seats)
        form.add_row(self.tr("&Opens"), self._opens)
        form.add_row(self.tr("&Closes"), self._closes)
        form.add_row(self.tr("&Who may enter"), self._allowed)
        form.add_row("", self._booking)
        form.add_row(self.tr("&How often"), self._reentry)
        if self._has_pin:
            form.add_row(self.tr("Organiser &PIN"), self._pin)
        add = side_button("checkpoint-add", self.tr("&Add a checkpoint"), self._add)
        side = QVBoxLayout()
        side.addWidget(self._names, 1)
        side.addWidget(add)
        both = QHBoxLayout()
        both.setSpacing(Space.LARGE)
        both.addLayout(side, 1)
        both.addLayout(form, 2)
        self.content.addLayout(both)
        save = self.buttons.addButton(self.tr("&Save"), QDialogButtonBox.ButtonRole.ApplyRole)
        save.setObjectName("checkpoint-save")
        save.setDefault(True)
        widen_for_bold(save)
        save.clicked.connect(self._save)
        close = self.buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        self.setMinimumWidth(20 * Size.TARGET_PX)


def _line(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setObjectName(name)
    return field


def _combo(name: str, items: dict[Kind, str] | dict[Reentry, str]) -> CalmCombo:
    combo = CalmCombo()
    combo.setObjectName(name)
    for value, text in items.items():
        combo.addItem(text, value)
    return combo
