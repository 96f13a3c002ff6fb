"""What was scanned last, the newest first, each to be undone."""

from __future__ import annotations

from datetime import tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from checkin.desk import Answer
from checkin.domain.admission import Act
from checkin.ui.look import signs
from checkin.ui.parts.rows import Row, RowView
from checkin.ui.words import wording

_UNDO_KEYS = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}


class RecentList(RowView):
    """Lists answers; Delete on one asks to undo it."""

    undo_wanted = Signal(str)
    """The scan's id."""

    def __init__(self, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._answers: list[Answer] = []
        self.setObjectName("recent")
        self.setAccessibleName(self.tr("Scanned last"))
        self.say_when_empty(self.tr("Nobody was scanned yet."))
        self.setAccessibleDescription(self.tr("Delete undoes the selected scan."))

    def show_answers(self, answers: list[Answer]) -> None:
        """Show ``answers``; entries of the log that take others back are seen at those."""
        key = row.key if (row := self.selected()) else ""
        self._answers = [answer for answer in answers if answer.act is not Act.UNDO]
        self.shown.show([self._row(answer) for answer in self._answers])
        kept = next((number for number, row in enumerate(self.shown.rows) if row.key == key), None)
        if kept is not None:
            self.select(kept)

    def selected_answer(self) -> Answer | None:
        """Return the answer of the selected row, or None."""
        row = self.selected()
        return next((answer for answer in self._answers if row and answer.scan_id == row.key), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo the selected scan on Delete."""
        row = self.selected()
        if event.key() in _UNDO_KEYS and row is not None:
            self.undo_wanted.emit(row.key)
        else:
            super().keyPressEvent(event)

    def _row(self, answer: Answer) -> Row:
        guest = answer.guest
        at = f"{answer.at.astimezone(self._zone):%H:%M}"
        below = " · ".join(part for part in (at, guest.organisation if guest else "") if part)
        return Row(
            key=answer.scan_id,
            sign=signs.of_answer(answer),
            title=guest.called if guest else answer.code,
            subtitle=below,
            word=wording.act_word(answer),
            crossed_out=answer.undone,
        )
