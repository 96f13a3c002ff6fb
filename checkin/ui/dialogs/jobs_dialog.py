"""The badges on their way to paper: where each is and why, and what a person can do about it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, Qt, Slot
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QMenu, QPushButton, QTableWidget, QTableWidgetItem, QWidget

from checkin.desk import Desk
from checkin.domain.print_job import REPRINTS, JobState, PrintJob, Why
from checkin.lookup import Lookup
from checkin.ui.look.texts import label
from checkin.ui.look.theme import Role, Size
from checkin.ui.parts.desk_dialog import DeskDialog, widen_for_bold
from checkin.ui.parts.side_button import side_button
from checkin.ui.session.session import Session
from checkin.ui.words.job_words import job_sentence, why_words
from checkin.ui.words.language import translate

_JOB = Qt.ItemDataRole.UserRole
_IN_DOUBT = (JobState.FAILED, JobState.UNCERTAIN)


class JobsDialog(DeskDialog):
    """Follows what the printers do while it is open."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(translate("JobsDialog", "Badges on their way"), parent)
        self.setObjectName("jobs")
        self._session = session
        self._jobs: list[tuple[PrintJob, str]] = []
        self._table = self._made_table()
        self._counts = label(role=Role.MUTED, name="job-counts", wraps=True)
        self.content.addWidget(self._table, 1)
        self.content.addLayout(self._made_buttons())
        self.content.addWidget(self._counts)
        close = self.buttons.addButton(QDialogButtonBox.StandardButton.Close)
        close.setText(self.tr("Close"))
        widen_for_bold(close)
        self.buttons.rejected.connect(self.reject)
        self.setMinimumSize(22 * Size.TARGET_PX, 10 * Size.TARGET_PX)
        session.paper.looked.connect(self._ask)
        session.paper.failed.connect(self.not_saved)
        self._ask()

    def _made_table(self) -> QTableWidget:
        table = QTableWidget(0, 3)
        table.setObjectName("print-jobs")
        table.setAccessibleName(self.tr("Badges on their way"))
        table.setHorizontalHeaderLabels([self.tr("Guest"), self.tr("Where it is"), self.tr("Printed for")])
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableWidget.SelectionMode.ExtendedSelection)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(1, header.ResizeMode.Stretch)
        header.setHighlightSections(False)
        table.setColumnWidth(0, 5 * Size.TARGET_PX)
        header.setSectionResizeMode(2, header.ResizeMode.ResizeToContents)
        table.itemSelectionChanged.connect(self._offer)
        return table

    def _made_buttons(self) -> QHBoxLayout:
        self._again = self._button("job-again", self.tr("&Print again"), self._print_again)
        self._settle = self._button("job-settle", self.tr("It is on pa&per"), self._say_printed)
        self._cancel = self._button("job-cancel", self.tr("&Give up"), self._give_up)
        self._move = self._button("job-move", self.tr("&Move to"), None)
        row = QHBoxLayout()
        for button in (self._again, self._settle, self._move, self._cancel):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _button(self, name: str, text: str, act: Callable[[], object] | None) -> QPushButton:
        button = side_button(name, text, act)
        button.setEnabled(False)
        return button

    @Slot()
    def _ask(self) -> None:
        self._session.link.do(_overview, self._show, self.not_saved)

    def _show(self, overview: tuple[list[tuple[PrintJob, str]], dict[Why, int]]) -> None:
        jobs, counts = overview
        if jobs != self._jobs:
            self._jobs = jobs
            self._fill()
        self._counts.setText(_count_words(counts) or self.tr("No badge has been printed yet."))
        self.grow_soon()
        self._offer()

    def _fill(self) -> None:
        chosen = {job.id for job in self._chosen()}
        zone, desk = self._session.desk.event.zone, self._session.desk.prints_as
        self._table.setRowCount(len(self._jobs))
        for row, (job, name) in enumerate(self._jobs):
            for column, text in enumerate((name, job_sentence(job, desk, zone), why_words(job.why))):
                item = QTableWidgetItem(text)
                item.setData(_JOB, job.id)
                item.setToolTip(text)
                self._table.setItem(row, column, item)
        self._table.resizeRowsToContents()
        rows = [row for row, (job, _) in enumerate(self._jobs) if job.id in chosen]
        self._select(rows or ([0] if self._jobs else []))

    def _select(self, rows: list[int]) -> None:
        # Not selectRow: it looks at the keys being held, and Ctrl of Ctrl+J would take the row out again.
        model, selection = self._table.selectionModel(), QItemSelectionModel.SelectionFlag
        model.clearSelection()
        for row in rows:
            model.select(self._table.model().index(row, 0), selection.Select | selection.Rows)
        if rows and self._table.currentRow() < 0:
            self._table.setCurrentCell(rows[0], 0, selection.NoUpdate)

    def _chosen(self) -> list[PrintJob]:
        known = {job.id: job for job, _ in self._jobs}
        ids = dict.fromkeys(item.data(_JOB) for item in self._table.selectedItems())
        return [known[each] for each in ids if each in known]

    @Slot()
    def _offer(self) -> None:
        chosen = self._chosen()
        in_doubt = bool(chosen) and all(job.state in _IN_DOUBT for job in chosen)
        self._again.setEnabled(in_doubt)
        self._settle.setEnabled(in_doubt)
        open_jobs = bool(chosen) and all(job.state is not JobState.PRINTED for job in chosen)
        self._cancel.setEnabled(open_jobs)
        self._offer_printers(chosen if open_jobs else [])

    def _offer_printers(self, chosen: list[PrintJob]) -> None:
        menu = QMenu(self._move)
        stations = self._session.paper.stations
        names = [each.name for each in stations if any(job.printer != each.name for job in chosen)]
        for name in names:
            shown = Path(name).name if Path(name).is_absolute() else name
            menu.addAction(shown).triggered.connect(partial(self._move_to, name))
        self._move.setMenu(menu)
        self._move.setEnabled(bool(chosen) and (len(stations) > 1 or self._is_elsewhere(chosen)))

    def _is_elsewhere(self, chosen: list[PrintJob]) -> bool:
        return any(job.desk not in ("", self._session.desk.prints_as) for job in chosen)

    @Slot()
    def _print_again(self) -> None:
        for job in self._chosen():
            self._session.paper.print_again(job)

    @Slot()
    def _say_printed(self) -> None:
        for job in self._chosen():
            self._session.link.do(partial(_settle, job.id), lambda _: self._ask(), self.not_saved)

    @Slot()
    def _give_up(self) -> None:
        for job in self._chosen():
            self._session.paper.cancel(job)

    def _move_to(self, printer: str) -> None:
        for job in self._chosen():
            if self._is_elsewhere([job]):
                self._session.link.do(partial(_adopt, job.id), self._moved, self.not_saved)
            else:
                self._session.paper.move(job, printer)

    def _moved(self, _: None) -> None:
        self._session.paper.nudge()
        self._ask()


def _overview(desk: Lookup) -> tuple[list[tuple[PrintJob, str]], dict[Why, int]]:
    return desk.print_jobs(), desk.badges_printed()


def _settle(job_id: str, desk: Desk) -> None:
    desk.settle_printed(job_id)


def _adopt(job_id: str, desk: Desk) -> None:
    desk.adopt(job_id)


def _count_words(counts: dict[Why, int]) -> str:
    """Return how many badges were printed, and how many of them again and why."""
    total = sum(counts.values())
    if not total:
        return ""
    again = [f"{why_words(why)}: {counts[why]}" for why in Why if why in REPRINTS and counts.get(why)]
    return " · ".join([translate("JobsDialog", "Printed: {0}").format(total), *again])
