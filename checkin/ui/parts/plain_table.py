"""A table of words, a row a thing: chosen by row, by key or pointer; what is chosen stays when it is filled anew."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QSignalBlocker, Qt
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem, QWidget

_ID = Qt.ItemDataRole.UserRole


class PlainTable(QTableWidget):
    """Rows of texts, each with the id of what it stands for.

    Args:
        title: what a screen reader calls it.
        wide: the column that takes what room there is.
    """

    def __init__(self, name: str, title: str, columns: Sequence[str], wide: int = 0, parent: QWidget | None = None):
        super().__init__(0, len(columns), parent)
        self._rows: list[tuple[str, tuple[str, ...]]] = []
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setHorizontalHeaderLabels(list(columns))
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(False)
        for column in range(len(columns)):
            mode = header.ResizeMode.Stretch if column == wide else header.ResizeMode.ResizeToContents
            header.setSectionResizeMode(column, mode)

    def show_rows(self, rows: Sequence[tuple[str, tuple[str, ...]]]) -> None:
        """Show ``rows``, each an id and its cells; the chosen one stays chosen, or else the first is."""
        if list(rows) == self._rows:
            return
        chosen, self._rows = self.chosen(), list(rows)
        keys = [key for key, _ in rows]
        with QSignalBlocker(self):  # nothing is chosen for a moment, and a button that has the focus would lose it
            self.setRowCount(len(rows))
            for number, (key, cells) in enumerate(rows):
                for column, text in enumerate(cells):
                    item = QTableWidgetItem(text)
                    item.setData(_ID, key)
                    item.setToolTip(text)
                    self.setItem(number, column, item)
            self.resizeRowsToContents()
            self._choose(keys.index(chosen) if chosen in keys else 0)
        if self.chosen() != chosen:
            self.itemSelectionChanged.emit()

    def chosen(self) -> str:
        """Return the id of the chosen row, or nothing."""
        items = self.selectedItems()
        return str(items[0].data(_ID)) if items else ""

    def _choose(self, row: int) -> None:
        # Not selectRow: it looks at the keys being held, and Ctrl of Ctrl+L would take the row out again.
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().clearSelection()
        if row < self.rowCount():
            self.selectionModel().select(self.model().index(row, 0), flag.Select | flag.Rows)
            self.setCurrentCell(row, 0, flag.NoUpdate)
