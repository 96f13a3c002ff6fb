"""Print many badges: choose whose, look over those that need it, then on the desk's printers or into one file."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QWidget,
)

from checkin.badge_shelf import own_designs
from checkin.badges.templates import Design, titles
from checkin.bulk import Selection, next_label, note_printed
from checkin.desk import Desk
from checkin.domain.print_job import PrintJob
from checkin.errors import CheckinError
from checkin.rules import moment_in
from checkin.settings import Settings
from checkin.ui.dialogs import print_run
from checkin.ui.dialogs.print_run import Chosen, Progress
from checkin.ui.look.texts import hint, label
from checkin.ui.look.theme import Role, Size, Space
from checkin.ui.parts.desk_dialog import CalmCombo, DeskDialog
from checkin.ui.parts.form import Form
from checkin.ui.session.session import Session
from checkin.ui.threads.lanes import Steps
from checkin.ui.words import notice_words
from checkin.ui.words.language import translate
from checkin.ui.words.plurals import Plurals

_TYPING_MS = 400
_LOOK_MS = 100


class PrintDialog(DeskDialog):
    """Chooses anew whenever something is changed; Enter prints what it says."""

    label_used = Signal(str, int)
    """A medium's name and the first free label of its sheet."""

    def __init__(
        self, session: Session, categories: list[str], settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(translate("PrintDialog", "Print badges"), parent)
        self.setObjectName("print")
        self._session, self._settings = session, settings
        self._chosen: Chosen | None = None
        self._steps: Steps | None = None
        self._progress: Progress | None = None
        self._build(categories)
        self._accept = self.add_accept(self.tr("Print"))
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self._choose)
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._show_progress)
        self._offer_where()
        self._choose()
        session.link.do(own_designs, self._offer_templates, self.not_saved)

    def accept(self) -> None:
        """Print; into a file once it is named."""
        if self._chosen is None or not self._chosen.found or self._progress is not None:
            return
        if self._goes_to_file:
            self._ask_file()
        else:
            self._queue(self._chosen)

    def done(self, result: int) -> None:
        """End what is being written: half a file is none."""
        if self._progress is not None:
            self._progress.cancelled.set()
        if self._steps is not None:
            self._steps.cancel()
        super().done(result)

    @property
    def _goes_to_file(self) -> bool:
        return bool(self._where.currentData())

    def _build(self, categories: list[str]) -> None:
        self._form = Form()
        self._build_whose(categories)
        self._build_where()
        self.content.addLayout(self._form)
        self._summary = label(role=Role.LARGE, name="print-summary", wraps=True)
        self._looks = QListWidget()
        self._looks.setObjectName("to-look-at")
        self._looks.setAccessibleName(self.tr("Badges to look at"))
        self._looks.setWordWrap(True)
        self._looks.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._looks.setMaximumHeight(3 * Size.ROW_PX)
        self._looks.hide()
        self._bar = QProgressBar()
        self._bar.setAccessibleName(self.tr("Badges drawn"))
        self._bar.hide()
        for widget in (self._summary, self._looks, self._bar):
            self.content.addWidget(widget)
        self.setMinimumWidth(18 * Size.TARGET_PX)

    def _build_whose(self, categories: list[str]) -> None:
        self._who = self._combo(
            "who",
            [
                (self.tr("Late: came or was added, and has no badge"), "late"),
                (self.tr("Everybody who has no badge yet"), "unprinted"),
                (self.tr("Badges that are no longer right"), "corrected"),
                (self.tr("Everybody with a good ticket"), ""),
            ],
            "late",
        )
        everyone = [(self.tr("All categories"), "")]
        self._category = self._combo("category", everyone + [(name, name) for name in categories])
        self._since = QLineEdit()
        self._since.setObjectName("since")
        hint(self._since, self.tr("For example 08:30"))
        self._since.textEdited.connect(self._type)
        self._form.add_row(self.tr("&Whose"), self._who)
        category_label, since_label = QLabel(self.tr("&Category")), QLabel(self.tr("&Since"))
        category_label.setBuddy(self._category)
        since_label.setBuddy(self._since)
        self._form.add_row(category_label, _in_a_row((self._category, 1), (since_label, 0), (self._since, 1)))

    def _build_where(self) -> None:
        self._where = self._combo("where", self._places())
        self._template = self._combo("template", [(self.tr("As at the desk"), "")])
        self._medium = self._combo("medium", _media(), self._settings.medium)
        self._label = QSpinBox()
        self._label.setObjectName("first-label")
        self._label.setMinimum(1)
        self._label.lineEdit().setTextMargins(Space.MEDIUM - Space.HAIR, 0, 0, 0)  # the style's own does not reach it
        self._label_label = QLabel(self.tr("First &free label"))
        self._label_label.setBuddy(self._label)
        self._paper = _in_a_row((self._medium, 1), (self._label_label, 0), (self._label, 0))
        self._form.add_row(self.tr("W&here"), self._where)
        self._form.add_row(self.tr("&Template"), self._template)
        paper_label = QLabel(self.tr("P&aper"))
        paper_label.setBuddy(self._medium)
        self._form.add_row(paper_label, self._paper)

    def _combo(self, name: str, items: list[tuple[str, str]], now: str = "") -> CalmCombo:
        combo = CalmCombo()
        combo.setObjectName(name)
        for text, value in items:
            combo.addItem(text, value)
        combo.setCurrentIndex(max(0, combo.findData(now)))
        combo.currentIndexChanged.connect(self._change)
        return combo

    def _places(self) -> list[tuple[str, str]]:
        return [(self.tr("On this desk's printers, one by one"), ""), (self.tr("Into one PDF file"), "file")]

    def _offer_templates(self, own: list[Design]) -> None:
        for title, name in titles(own, QLocale().name().partition("_")[0]):
            self._template.addItem(title, name)

    @Slot()
    def _change(self) -> None:
        self._offer_where()
        self._choose()

    @Slot()
    def _type(self) -> None:
        self._accept.setEnabled(False)
        self._typing.start()

    def _offer_where(self) -> None:
        for field in (self._template, self._paper):
            self._form.setRowVisible(field, self._goes_to_file)
        places = self._places_on_page()
        for widget in (self._label_label, self._label):
            widget.setVisible(places > 1)
        if places != self._label.maximum():
            self._label.setMaximum(places)
            self._label.setValue(min(places, self._settings.next_labels.get(self._medium.currentData(), 1)))

    def _places_on_page(self) -> int:
        from checkin.badges.media import medium

        return medium(self._medium.currentData()).places

    def _selection(self) -> Selection:
        """Return whose badges are meant.

        Raises:
            EventFileError: the time can't be understood.
        """
        since, who, category = self._since.text().strip(), self._who.currentData(), self._category.currentData()
        return Selection(
            late=who == "late",
            unprinted=who == "unprinted",
            corrected=who == "corrected",
            since=moment_in(since, self._session.desk.event) if since else None,
            categories=frozenset({category} if category else ()),
        )

    @Slot()
    def _choose(self) -> None:
        if self._steps is not None:
            self._steps.cancel()
        self._chosen = None
        self._accept.setEnabled(False)
        self._warning.hide()
        self._summary.setText(self.tr("Looking the badges over …"))
        try:
            selection = self._selection()
        except CheckinError as error:
            self._summary.setText("")
            self.not_saved(error)
            return
        template = (self._template.currentData() if self._goes_to_file else "") or self._settings.template
        medium = self._medium.currentData() if self._goes_to_file else self._settings.medium
        steps = print_run.chosen(self._session.desk.path, selection, template, medium)
        self._steps = self._session.files.submit_steps(
            steps, owner=self, step=lambda _: None, done=self._show_chosen, failed=self._fail
        )

    def _show_chosen(self, chosen: Chosen) -> None:
        self._chosen, self._steps = chosen, None
        count = len(chosen.found)
        self._summary.setText(Plurals().badges_to_print(count) if count else self.tr("No badge to print."))
        self._looks.clear()
        for name, notices in chosen.notices:
            self._looks.addItem(notice_words.badge_sentence(name, notices))
        self._looks.setVisible(bool(chosen.notices))
        self._accept.setEnabled(bool(chosen.found))

    def _queue(self, chosen: Chosen) -> None:
        ids = [hit.guest.id for hit in chosen.found]
        self._accept.setEnabled(False)
        self._session.link.do(partial(_print, ids), self._queued, self.not_saved)

    def _queued(self, jobs: list[PrintJob]) -> None:
        self._session.link.badges_queued.emit(jobs)
        self.saved()

    def _ask_file(self) -> None:
        suggested = str(self._session.desk.path.with_name(self.tr("Badges") + ".pdf"))
        path, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), suggested, self.tr("PDF files (*.pdf)"))
        if path:
            self.write_to(Path(path if path.lower().endswith(".pdf") else f"{path}.pdf"))

    def write_to(self, output: Path) -> None:
        """Write the chosen badges to ``output``."""
        if self._chosen is None:
            return
        chosen, first = self._chosen, self._label.value() if self._places_on_page() > 1 else 1
        self._progress = Progress()
        self._accept.setEnabled(False)
        self._bar.setMaximum(len(chosen.found))
        self._bar.show()
        self._look.start()
        job = partial(print_run.written, self._session.desk.path, chosen, output, first, self._progress)
        done = partial(self._written, self._selection(), chosen, output, first)
        self._session.files.submit(job, owner=self, done=done, failed=self._fail)

    @Slot()
    def _show_progress(self) -> None:
        if self._progress is not None:
            self._bar.setValue(self._progress.done)

    def _written(self, selection: Selection, chosen: Chosen, output: Path, first: int, count: int) -> None:
        self._stop()
        if not count:
            return
        self._bar.setValue(count)
        self._bar.show()
        self._summary.setText(self.tr("{0} is written.").format(output.name))
        medium = chosen.layout.medium
        if medium.places > 1:
            self.label_used.emit(medium.name, next_label(first, count, medium))
        self._session.link.do(partial(_note, selection, chosen, output), lambda _: None, self.not_saved)
        self._show_button(output)

    def _show_button(self, output: Path) -> None:
        button = self.findChild(QPushButton, "open-file") or QPushButton(self.tr("&Open the file"))
        button.setObjectName("open-file")
        button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(output))))
        self.content.addWidget(button)
        button.setFocus()

    def _fail(self, error: Exception) -> None:
        self._stop()
        self._summary.setText("")
        if isinstance(error, CheckinError):
            self.not_saved(error)

    def _stop(self) -> None:
        self._look.stop()
        self._progress = None
        self._bar.hide()


def _in_a_row(*widgets: tuple[QWidget, int]) -> QWidget:
    """Return widgets beside each other, each with its share of the room that is left."""
    together = QWidget()
    row = QHBoxLayout(together)
    row.setContentsMargins(0, 0, 0, 0)
    for widget, stretch in widgets:
        row.addWidget(widget, stretch)
    return together


def _media() -> list[tuple[str, str]]:
    from checkin.badges.media import media

    return [(each.label, each.name) for each in media()]


def _print(ids: list[str], desk: Desk) -> list[PrintJob]:
    return desk.print_badges(ids)


def _note(selection: Selection, chosen: Chosen, output: Path, desk: Desk) -> None:
    note_printed(desk, selection, chosen.found, output)
