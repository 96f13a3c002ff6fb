"""The first rows of a list, and above each column a drop-down that says what it holds."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from checkin.guestlists.columns import FIELDS
from checkin.ui.dialogs.import_jobs import GuestList
from checkin.ui.look.theme import Size
from checkin.ui.parts.desk_dialog import CalmCombo
from checkin.ui.words import list_words

_LONGEST_CELL = 80
_COLUMN_PX = 200
_FRAME_PX = 5 * Size.TARGET_PX // 2
"""Of a drop-down, about its word: padding, arrow, and the cell around it."""


class MappingTable(QTableWidget):
    """Shows a list; a field stands above one column at most."""

    mapping_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mapping")
        self.setAccessibleName(self.tr("First rows of the list"))
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)  # a row shows one line: an address broken at its hyphen would lose the rest
        self.verticalHeader().setDefaultSectionSize(Size.TARGET_PX - 14)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._columns: tuple[str, ...] = ()
        self._combos: list[CalmCombo] = []

    def show_list(self, guest_list: GuestList, mapping: Mapping[str, str]) -> None:
        """Show the first rows of ``guest_list`` under the fields of ``mapping``, field to column."""
        self._columns = guest_list.table.columns
        self.clear()
        self.setRowCount(1 + len(guest_list.preview))
        self.setColumnCount(len(self._columns))
        self.setHorizontalHeaderLabels(list(self._columns))
        self.setVerticalHeaderLabels(["", *(str(number) for number, _ in guest_list.preview)])
        self.setRowHeight(0, Size.TARGET_PX + 8)
        for place, (_, cells) in enumerate(guest_list.preview, start=1):
            for column, cell in enumerate(cells[: len(self._columns)]):
                self.setItem(place, column, QTableWidgetItem(cell[:_LONGEST_CELL]))
        self._put_combos(mapping)

    def mapping(self) -> dict[str, str]:
        """Return field to column, as the drop-downs say."""
        chosen = zip(self._columns, (combo.currentData() for combo in self._combos), strict=True)
        return {field: column for column, field in chosen if field}

    def focus_on_first(self) -> None:
        """Put the focus on the first drop-down."""
        if self._combos:
            self._combos[0].setFocus()

    def _put_combos(self, mapping: Mapping[str, str]) -> None:
        helpers = [field for field in mapping if field not in FIELDS]
        by_column = {column: field for field, column in mapping.items()}
        self._combos = []
        for number, column in enumerate(self._columns):
            combo = CalmCombo()
            combo.addItem(self.tr("not used"), "")
            for field in (*FIELDS, *helpers):
                combo.addItem(list_words.field_word(field), field)
            combo.setCurrentIndex(max(0, combo.findData(by_column.get(column, ""))))
            combo.setAccessibleName(self.tr("The column “{0}” holds").format(column))
            combo.setObjectName(f"column-{number}")
            combo.activated.connect(partial(self._chosen, combo))
            self.setCellWidget(0, number, combo)
            self._combos.append(combo)
            self._widen(number)

    def _widen(self, number: int) -> None:
        """Make column ``number`` so wide that its field's word is never cut, however large the type."""
        combo = self._combos[number]
        combo.ensurePolished()  # the style's type is not its own before
        word_px = combo.fontMetrics().horizontalAdvance(combo.currentText())
        self.setColumnWidth(
            number, max(_COLUMN_PX, word_px + _FRAME_PX, self.horizontalHeader().sectionSizeHint(number))
        )

    def _chosen(self, changed: CalmCombo, _: int) -> None:
        """Take the field away from the column that had it."""
        for combo in self._combos:
            if combo is not changed and combo.currentData() == changed.currentData():
                combo.setCurrentIndex(0)
        self._widen(self._combos.index(changed))
        self.mapping_changed.emit()
