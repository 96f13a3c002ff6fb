"""The printers of this desk: further ones with their own paper and guests, and how far each is off."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from checkin.settings import FURTHEST_MM, PrinterUse, Settings
from checkin.ui.look.texts import add_rows, hint, label
from checkin.ui.look.theme import Role, Size, Space
from checkin.ui.parts.desk_dialog import CalmCombo, DeskDialog
from checkin.ui.parts.form import Form
from checkin.ui.parts.side_button import side_button
from checkin.ui.preferences.printing import queues, single_media
from checkin.ui.threads.lanes import Lane
from checkin.ui.words.language import translate

_STEP_MM = 0.1


@dataclass(slots=True)
class _Row:
    """One printer as it is being edited; ``is_usual`` is the one of the settings, whose name and paper stand there."""

    name: str
    use: PrinterUse = field(default_factory=PrinterUse)
    offset: tuple[float, float] = (0.0, 0.0)
    is_usual: bool = False


class PrintersDialog(DeskDialog):
    """Edits which printers this desk has besides its usual one, and moves each one's pages."""

    changed = Signal(object)
    """The settings as a dict of name and value."""
    calibration_wanted = Signal(str, str)
    """A printer's name and what is in it."""

    def __init__(
        self,
        settings: Settings,
        usual: str,
        templates: list[tuple[str, str]],
        files: Lane,
        server: str,
        parent: QWidget | None,
    ) -> None:
        super().__init__(translate("PrintersDialog", "Printers of this desk"), parent)
        self.setObjectName("printers")
        self._rows = _rows(settings, usual)
        self._shown: _Row | None = None
        self._build(templates)
        self.add_accept(self.tr("Save"))
        add_rows(self._list, map(self._title, self._rows))
        self._list.currentRowChanged.connect(self._show)
        self._list.setCurrentRow(0)
        files.submit(partial(queues, server), owner=self, done=self._offer, failed=lambda _: None)

    def accept(self) -> None:
        """Hand over what is chosen; every printer must have a name of its own."""
        self._keep()
        names = [row.name for row in self._rows]
        if "" in names or len(set(names)) < len(names):
            self.warn(self.tr("Give each printer a name of its own, or remove it."))
            return
        further = {row.name: row.use for row in self._rows if not row.is_usual}
        offsets = {row.name: row.offset for row in self._rows if row.offset != (0.0, 0.0)}
        self.changed.emit({"printers": further, "printer_offsets": offsets})
        super().accept()

    def _build(self, templates: list[tuple[str, str]]) -> None:
        self._list = QListWidget()
        self._list.setObjectName("printer-list")
        self._list.setAccessibleName(self.tr("Printers"))
        self._list.setMaximumWidth(6 * Size.TARGET_PX)
        add = side_button("add-printer", self.tr("&Add"), self._add)
        self._remove = side_button("remove-printer", self.tr("&Remove"), self._drop)
        buttons = QHBoxLayout()
        buttons.addWidget(add)
        buttons.addWidget(self._remove)
        left = QVBoxLayout()
        left.addWidget(self._list, 1)
        left.addLayout(buttons)
        row = QHBoxLayout()
        row.setSpacing(Space.LARGE)
        row.addLayout(left)
        row.addLayout(self._made_form(templates), 1)
        self.content.addLayout(row)
        self.setMinimumWidth(18 * Size.TARGET_PX)

    def _made_form(self, templates: list[tuple[str, str]]) -> Form:
        form = Form()
        self._name = CalmCombo()
        self._name.setObjectName("printer-name")
        self._name.let_be_narrow()
        self._name.setEditable(True)
        field = QLineEdit()
        field.setAccessibleName(self.tr("&Printer").replace("&", ""))  # the label's buddy is the box around it
        hint(field, self.tr("A queue, ipp://…, or a folder"))
        self._name.setLineEdit(field)
        self._name.editTextChanged.connect(self._rename)
        self._medium = self._combo("printer-medium", single_media())
        self._template = self._combo("printer-template", [(self.tr("As at the desk"), ""), *templates])
        self._categories = QLineEdit()
        self._categories.setObjectName("printer-categories")
        hint(self._categories, self.tr("All; or for example: Press, Team"))
        self._right, self._down = self._millimetres("offset-right"), self._millimetres("offset-down")
        self._page = side_button("print-rulers", self.tr("Print a &page with rulers"), self._want_calibration)
        form.add_row(self.tr("&Printer"), self._name)
        form.add_row(self.tr("P&aper"), self._medium)
        form.add_row(self.tr("&Template"), self._template)
        form.add_row(self.tr("Badges &of"), self._categories)
        form.add_row(self.tr("Move to the &right"), self._right)
        form.add_row(self.tr("Move &down"), self._down)
        form.add_row("", self._page)
        form.addRow(label(self.tr("Commas part categories. A printer without any shares the work."), Role.MUTED))
        return form

    def _combo(self, name: str, items: list[tuple[str, str]]) -> CalmCombo:
        combo = CalmCombo()
        combo.let_be_narrow()
        combo.setObjectName(name)
        for text, value in items:
            combo.addItem(text, value)
        return combo

    def _millimetres(self, name: str) -> QDoubleSpinBox:
        box = QDoubleSpinBox()
        box.setObjectName(name)
        box.setDecimals(1)
        box.setSingleStep(_STEP_MM)
        box.setRange(-FURTHEST_MM, FURTHEST_MM)
        box.setSuffix(" mm")
        box.lineEdit().setTextMargins(Space.MEDIUM - Space.HAIR, 0, 0, 0)  # the style's own does not reach it
        return box

    def _title(self, row: _Row) -> str:
        name = Path(row.name).name if Path(row.name).is_absolute() else row.name
        return self.tr("{0} (usual)").format(name) if row.is_usual else name or self.tr("New printer")

    @Slot(int)
    def _show(self, number: int) -> None:
        self._keep()
        self._shown = None  # nothing typed yet belongs to the next one
        row = self._rows[number]
        self._name.setEditText(row.name)
        self._medium.setCurrentIndex(max(0, self._medium.findData(row.use.medium)))
        self._template.setCurrentIndex(max(0, self._template.findData(row.use.template)))
        self._categories.setText(", ".join(row.use.categories))
        self._right.setValue(row.offset[0])
        self._down.setValue(row.offset[1])
        for widget in (self._name, self._medium, self._template, self._categories, self._remove):
            widget.setEnabled(not row.is_usual)
        self._shown = row

    def _keep(self) -> None:
        """Take over what the form says of the printer it shows."""
        row = self._shown
        if row is None:
            return
        row.offset = round(self._right.value(), 1) + 0.0, round(self._down.value(), 1) + 0.0
        if row.is_usual:
            return
        parts = (part.strip() for part in self._categories.text().split(","))
        row.name = self._name.currentText().strip()
        row.use = PrinterUse(
            self._medium.currentData(), self._template.currentData(), tuple(part for part in parts if part)
        )

    @Slot(str)
    def _rename(self, text: str) -> None:
        if self._shown is not None and not self._shown.is_usual:
            self._list.currentItem().setText(self._title(replace(self._shown, name=text.strip())))

    @Slot()
    def _add(self) -> None:
        self._keep()
        self._rows.append(_Row(""))
        add_rows(self._list, [self._title(self._rows[-1])])
        self._list.setCurrentRow(len(self._rows) - 1)
        self._name.setFocus()

    @Slot()
    def _drop(self) -> None:
        number = self._list.currentRow()
        if number <= 0:
            return
        self._shown = None
        del self._rows[number]
        self._list.takeItem(number)

    @Slot()
    def _want_calibration(self) -> None:
        self._keep()
        if self._shown is not None and self._shown.name:
            self.calibration_wanted.emit(self._shown.name, self._shown.use.medium)

    def _offer(self, names: list[str]) -> None:
        typed = self._name.currentText()
        self._name.addItems(names)
        self._name.setEditText(typed)


def _rows(settings: Settings, usual: str) -> list[_Row]:
    offsets: Mapping[str, tuple[float, float]] = settings.printer_offsets
    first = _Row(usual, PrinterUse(settings.medium, settings.template), offsets.get(usual, (0.0, 0.0)), is_usual=True)
    further = (_Row(name, use, offsets.get(name, (0.0, 0.0))) for name, use in settings.printers.items())
    return [first, *further]
