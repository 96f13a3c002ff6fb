"""Take a guest list in: choose it, see which column is which, try it, and watch it come in while scans go on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QProgressBar,
    QPushButton,
    QWidget,
)

from checkin.errors import CheckinError
from checkin.guestlists.importing import ImportReport
from checkin.ui.dialogs import import_jobs
from checkin.ui.dialogs.import_jobs import GuestList, Progress
from checkin.ui.dialogs.mapping_table import MappingTable
from checkin.ui.look import theme
from checkin.ui.look.announce import announce
from checkin.ui.look.pictures import set_button_icon
from checkin.ui.look.texts import label
from checkin.ui.look.theme import Role
from checkin.ui.parts.desk_dialog import DeskDialog, widen_for_bold
from checkin.ui.parts.side_button import side_button
from checkin.ui.parts.tab_order import put_behind
from checkin.ui.session.desk_link import DeskLink
from checkin.ui.threads.lanes import Lane, Steps
from checkin.ui.words import list_words, wording
from checkin.ui.words.language import translate

_SIZE_PX = QSize(940, 540)
_MOST_SHOWN = 1000
"""Rejected rows that are listed; the file has them all."""


class ImportDialog(DeskDialog):
    """Reads and tries on the lane ``files``, writes on the store's."""

    def __init__(self, link: DeskLink, files: Lane, parent: QWidget | None = None) -> None:
        super().__init__(translate("ImportDialog", "Import a guest list"), parent)
        self.setObjectName("import")
        self.setAcceptDrops(True)
        self._link, self._files = link, files
        self._list: GuestList | None = None
        self._steps: Steps | None = None
        self._report: ImportReport | None = None
        self._build()
        self._arrange()
        self._show_state()
        self.resize(_SIZE_PX)

    def read(self, path: Path) -> None:
        """Read the list in ``path``."""
        self._file.setText(self.tr("Reading {0} …").format(path.name))
        self._report = None
        self._files.submit(partial(import_jobs.read_list, path), owner=self, done=self._ask_mapping, failed=self._fail)

    def done(self, result: int) -> None:
        """End what is running; what came in stays."""
        if self._steps is not None:
            self._steps.cancel()
        super().done(result)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls() and self._steps is None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the file that was dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            self.read(paths[0])

    @Slot()
    def choose(self) -> None:
        """Ask for the file."""
        kinds = self.tr("Guest lists (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.json);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self, self.windowTitle(), "", kinds)
        if path:
            self.read(Path(path))

    def _ask_mapping(self, guest_list: GuestList) -> None:
        ask = partial(import_jobs.known_mapping, self._link.desk, guest_list)
        self._link.store.submit(ask, owner=self, done=partial(self._show_list, guest_list), failed=self._fail)

    def _show_list(self, guest_list: GuestList, mapping: Mapping[str, str]) -> None:
        self._list = guest_list
        text = self.tr("{0}: %n row(s)", "", guest_list.table.count)
        self._file.setText(text.format(guest_list.table.path.name))
        self._table.show_list(guest_list, mapping)
        put_behind(self._choose, self._table)
        self._show_state()
        self._import.setFocus()

    @Slot()
    def _try(self) -> None:
        if self._list is not None:
            self._run(
                self._files, import_jobs.tried(self._link.desk.path, self._list, self._table.mapping()), self._tried
            )

    @Slot()
    def _take_in(self) -> None:
        if self._list is not None:
            steps = import_jobs.taken_in(self._link.desk, self._list, self._table.mapping())
            self._run(self._link.store, steps, self._taken_in)

    def _run(self, lane: Lane, steps: Progress, done: object) -> None:
        self._report = None
        self._bar.setValue(0)
        self._steps = lane.submit_steps(
            steps,
            owner=self,
            step=self._bar.setValue,
            done=done,  # type: ignore[arg-type]  # one of the two methods below
            failed=self._fail,
            cancelled=self._cancelled,
        )
        self._show_state()
        self._stop.setFocus()

    def _tried(self, report: ImportReport) -> None:
        self._finish(
            report, self.tr("Tried, nothing saved. It would be: {0}").format(list_words.import_sentence(report))
        )
        self._import.setFocus()

    def _taken_in(self, report: ImportReport) -> None:
        self._finish(report, self.tr("Imported: {0}").format(list_words.import_sentence(report)))
        self._link.refresh()
        self._close_button.setFocus()

    @Slot()
    def _stop_steps(self) -> None:
        if self._steps is not None:
            self._steps.cancel()

    def _cancelled(self) -> None:
        self._steps = None
        self._say(self.tr("Cancelled. The rows before are in; import the list again to go on."))
        self._link.refresh()
        self._show_state()

    def _fail(self, error: Exception) -> None:
        self._steps = None
        if isinstance(error, CheckinError):
            self._say(wording.fault_sentence(error))
        self._show_state()

    def _finish(self, report: ImportReport, sentence: str) -> None:
        self._steps, self._report = None, report
        self._rejected.clear()
        self._rejected.addItems([list_words.rejection_sentence(each) for each in report.rejected[:_MOST_SHOWN]])
        self._say(sentence)
        self._show_state()

    def _say(self, sentence: str) -> None:
        self._result.setText(sentence)
        announce(self._result, sentence)

    @Slot()
    def _save_rejected(self) -> None:
        if self._report is None:
            return
        name = self.tr("rejected rows.csv")
        path, _ = QFileDialog.getSaveFileName(self, self._save.text(), name, self.tr("CSV files (*.csv)"))
        if path:
            self._write_rejected(Path(path), self._report)

    def _write_rejected(self, path: Path, report: ImportReport) -> None:
        try:
            import_jobs.save_rejected(path, report.rejected)
        except CheckinError as error:
            self._say(wording.fault_sentence(error))

    def _show_state(self) -> None:
        """Show and enable what can be used now."""
        running, has_list = self._steps is not None, self._list is not None
        rejected = self._report is not None and bool(self._report.rejected)
        self._choose.setEnabled(not running)
        self._table.setVisible(has_list)
        self._table.setEnabled(not running)
        self._hint.setVisible(not has_list)
        self._bar.setVisible(running)
        if self._list is not None:
            self._bar.setMaximum(self._list.table.count)
        self._rejected.setVisible(rejected)
        self._save.setVisible(rejected)
        self._result.setVisible(bool(self._result.text()) and not running)
        self._try_button.setEnabled(has_list and not running)
        self._import.setEnabled(has_list and not running)
        self._stop.setVisible(running)
        self._close_button.setVisible(not running)
        self.grow_soon()

    def _build(self) -> None:
        self._choose = side_button("choose", self.tr("&Choose a list …"), self.choose)
        set_button_icon(self._choose, "open")
        self._file = label(name="file", wraps=True)
        self._hint = label(
            self.tr(
                "Choose a list, or drop it here: CSV, XLSX, ODS or JSON, as the registration system saved it. "
                "Guests who are known are brought up to date, nobody is doubled."
            ),
            Role.MUTED,
            wraps=True,
        )
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._table = MappingTable()
        self._bar = QProgressBar()
        self._bar.setAccessibleName(self.tr("Rows done"))
        self._bar.setFormat("%v / %m")
        self._result = label(name="result", wraps=True)
        self._rejected = QListWidget()
        self._rejected.setObjectName("rejected")
        self._rejected.setAccessibleName(self.tr("Rows that can't be used"))
        self._rejected.setMaximumHeight(130)
        self._save = side_button("save", self.tr("&Save these rows …"), self._save_rejected)

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._choose)
        top.addWidget(self._file, 1)
        self.content.addLayout(top)
        self.content.addWidget(self._hint, 1)
        self.content.addWidget(self._table, 1)
        self.content.addWidget(self._bar)
        outcome = QHBoxLayout()
        outcome.addWidget(self._result, 1)
        outcome.addWidget(self._save)
        self.content.addLayout(outcome)
        self.content.addWidget(self._rejected)
        action, reject = QDialogButtonBox.ButtonRole.ActionRole, QDialogButtonBox.ButtonRole.RejectRole
        self._try_button = self._button(self.tr("&Try without saving"), action, "try", self._try)
        self._import = self._button(self.tr("&Import"), action, "import-now", self._take_in)
        theme.set_role(self._import, Role.PRIMARY)
        widen_for_bold(self._import)
        self._stop = self._button(self.tr("&Cancel import"), action, "stop", self._stop_steps)
        self._close_button = self._button(self.tr("Close"), reject, "close", self.reject)

    def _button(
        self, text: str, role: QDialogButtonBox.ButtonRole, name: str, slot: Callable[[], object]
    ) -> QPushButton:
        button = side_button(name, text, slot)
        self.buttons.addButton(button, role)
        return button
