"""The one page for the person at the door: the verdict, the search, what was last, the counters, the printer."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from checkin.desk import Answer, Found
from checkin.domain.checkpoint import Checkpoint
from checkin.domain.event import Event
from checkin.domain.guest import Guest
from checkin.domain.print_job import PrintJob
from checkin.errors import CheckinError
from checkin.ui.desk.counters import CategoryCounters, TotalCounters
from checkin.ui.desk.list_title import ListTitle
from checkin.ui.desk.practice_bar import PracticeBar
from checkin.ui.desk.printer_line import PrinterLine
from checkin.ui.desk.recent_list import RecentList
from checkin.ui.desk.search_box import FoundList, SearchBox
from checkin.ui.desk.type_anywhere import go_on_in
from checkin.ui.desk.verdict_panel import VerdictPanel
from checkin.ui.inputs.input_line import InputLine
from checkin.ui.look import theme
from checkin.ui.look.texts import label
from checkin.ui.look.theme import Role, Size, Space
from checkin.ui.paper.paper import PaperLook
from checkin.ui.parts.action_button import ActionButton
from checkin.ui.parts.button_row import ButtonRow
from checkin.ui.parts.notice_bar import NoticeBar
from checkin.ui.parts.tab_order import put_behind
from checkin.ui.session.desk_link import DeskLink, Overview
from checkin.ui.words import wording
from checkin.ui.words.plurals import Plurals
from checkin.ui.words.printer_words import needs_somebody

_SIDE_PX = 400


class DeskPage(QWidget):
    """Shows what :class:`DeskLink` says, and passes on what is asked of it."""

    def __init__(self, link: DeskLink, event: Event, checkpoint: Checkpoint, actions: dict[str, QAction]) -> None:
        super().__init__()
        self._link = link
        self._shown: Guest | None = None
        self._here, self._staff, self._leaving = checkpoint, "", False
        self._known_categories: list[str] = []
        self._printer_waits = False
        self.setObjectName("desk")
        self.notice, self.practice, self._bars = NoticeBar(), PracticeBar(), QVBoxLayout()
        self._above_panel: QWidget = self.notice
        self.practice.hide()
        self.panel = VerdictPanel(event.zone)
        self.search = SearchBox()
        self.found = FoundList(event.zone)
        self.recent = RecentList(event.zone)
        self.printer, self.inputs = PrinterLine(), InputLine()
        self._totals, self._categories = TotalCounters(), CategoryCounters()
        self._zone, self._backup_failed = event.zone, False
        self._backup = label(role=Role.MUTED, name="backup")
        self._place = label(role=Role.MUTED, name="checkpoint")
        self._side_title = ListTitle()
        self._lists = _Lists()
        self._late = ActionButton(actions["late"])
        self._arrange(event, actions)
        self._connect()
        self.show_checkpoint(checkpoint)
        self._show_recent_list()
        self.search.setFocus()

    def guest(self) -> Guest | None:
        """Return the guest whom reprint and correction mean: the one chosen in the search, else the one shown."""
        hit = self.found.selected_guest() if self.is_searching else None
        return hit.guest if hit else self._shown

    @property
    def is_searching(self) -> bool:
        """Whether hits are shown instead of the last scans."""
        return self._lists.currentWidget() is self.found

    @Slot()
    def undo(self) -> None:
        """Undo the selected scan if the list of scans has the focus, else the last admission."""
        answer = self.recent.selected_answer() if self.recent.hasFocus() else None
        if answer is not None:
            self._link.undo(answer.scan_id)
        else:
            self._link.undo_last()

    @Slot()
    def focus_search(self) -> None:
        """Put the cursor into the search box, over what is there."""
        self.search.setFocus()
        self.search.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Search for what is typed where nothing else takes it."""
        if not go_on_in(self.search, event):
            super().keyPressEvent(event)

    def show_checkpoint(self, checkpoint: Checkpoint) -> None:
        """Say at which checkpoint this desk is."""
        self._here = checkpoint
        self._show_place()

    def show_direction(self, *, leaving: bool) -> None:
        """Say that whoever is scanned goes out, or comes in."""
        self._leaving = leaving
        self._show_place()
        self.panel.show_idle(leaving=leaving)

    def show_staff(self, name: str) -> None:
        """Say who works here."""
        self._staff = name
        self._show_place()

    def show_bar(self, bar: QWidget) -> None:
        """Make room for one more bar over the verdict."""
        self._bars.addWidget(bar)
        put_behind(self._above_panel, bar)
        self._above_panel = bar

    def offer_guide(self, action: QAction) -> None:
        """Have a button for ``action`` beside each guest who needs support."""
        put_behind(self._above_panel, self.panel.offer_guide(action))

    def show_guest(self, guest: Guest, sentence: str) -> None:
        """Show a guest who came of something that was done, and tell what."""
        self._shown = guest
        self.panel.show_passed_on(guest, sentence)

    def show_below_search(self, widget: QWidget) -> None:
        """Make room for ``widget``, such as a camera's picture, above the list."""
        self._right.insertWidget(1, widget)
        put_behind(self.search, widget)

    def go_on_from(self, before: DeskPage) -> None:
        """Show what ``before`` shows: the same desk, in another language or dress."""
        self._shown = before._shown
        self.panel.show_again(before.panel)
        self.search.setText(before.search.text())

    def known_categories(self) -> list[str]:
        """Return the categories of the event, as the counters show them."""
        return self._known_categories

    @Slot(object)
    def show_backup(self, at: datetime) -> None:
        """Say when the last good backup was made; what was said of a failed one is put away."""
        self._backup.setText(self.tr("Backup {0}").format(f"{at.astimezone(self._zone):%H:%M}"))
        if self._backup_failed:
            self._backup_failed = False
            self.notice.put_away()

    @Slot(object)
    def warn_of_backup(self, error: CheckinError) -> None:
        """Say why there is no new backup, and what to do; scans go on."""
        self._backup_failed = True
        self._backup.setText(self.tr("No backup"))
        self.warn_of(error)

    @Slot(object)
    def warn_of(self, error: CheckinError) -> None:
        """Say what was not done, and why."""
        self.notice.warn(wording.fault_sentence(error))

    def _show_place(self) -> None:
        way = self.tr("Exit: guests go out") if self._leaving else ""
        here, staff = self._here, self._staff or self.tr("Who works here? Ctrl+M")
        self._place.setText(" · ".join(part for part in (here.name, here.room, way, staff) if part))

    def _connect(self) -> None:
        link = self._link
        link.answered.connect(self._show_answer)
        link.scan_failed.connect(self._show_failure)
        link.failed.connect(self.warn_of)
        link.found.connect(self._show_found)
        link.looked_over.connect(self._show_overview)
        link.badges_queued.connect(self._tell_badges)
        link.corrected.connect(self._show_corrected)
        link.moved.connect(self._move)
        self.search.textChanged.connect(self._search)
        self.search.moved.connect(self.found.step)
        self.search.confirmed.connect(self._confirm)
        self.found.chosen.connect(link.admit)
        self.recent.undo_wanted.connect(link.undo)

    @Slot(str)
    def _search(self, text: str) -> None:
        self.found.forget_haste()
        self._link.search(text)
        if not text.strip():
            self.found.forget()
            self._show_recent_list()

    @Slot()
    def _confirm(self) -> None:
        self.found.choose_for(self.search.text())

    @Slot(object)
    def _show_answer(self, answer: Answer) -> None:
        self.notice.put_away()
        self._shown = answer.guest
        self.panel.show_answer(answer)
        among_recent = self.recent.hasFocus()  # before the hits go: Qt gives their focus to the list that comes
        self.search.clear()
        if not among_recent:
            self.search.setFocus()

    @Slot(object)
    def show_paper(self, look: PaperLook) -> None:
        """Show how printing goes; a verdict that promised a badge says so when it has to wait."""
        self.printer.show_look(look)
        self.panel.show_paper(look)
        self._printer_waits = needs_somebody(look)

    @Slot(object)
    def _show_failure(self, error: CheckinError) -> None:
        self._shown = None
        self.panel.show_failure(error)

    @Slot(str, object)
    def _show_found(self, text: str, found: list[Found]) -> None:
        if not self.search.text().strip():
            return
        if not self.search.hasFocus():
            self.found.forget_haste()  # a dialog was opened, or something else is being done by now
        self.found.show_found(text, found)
        self._lists.setCurrentWidget(self.found)
        self._side_title.show_found(len(found), leaving=self._leaving)

    def _show_recent_list(self) -> None:
        self._lists.setCurrentWidget(self.recent)
        self._side_title.show_recent()

    @Slot(object)
    def _show_overview(self, overview: Overview) -> None:
        self._known_categories = list(overview.colours)
        self.panel.use_colours(overview.colours)
        self.recent.show_answers(overview.recent)
        self._totals.show_counts(overview.counts)
        self._categories.show_counts(overview.counts)
        self._late.show_text(self.tr("Late badges: {0}").format(overview.late))

    @Slot(object)
    def _tell_badges(self, jobs: list[PrintJob]) -> None:
        if jobs and self._printer_waits:
            self.notice.warn(Plurals().badges_waiting(len(jobs)))
        elif jobs:
            self.notice.tell(self.tr("%n badge(s) on the way.", "", len(jobs)))
        else:
            self.notice.tell(self.tr("No badge is late."))

    @Slot(object, object)
    def _show_corrected(self, guest: Guest, job: PrintJob) -> None:
        self._shown = guest
        self.panel.show_corrected(guest, job.id)
        self.search.clear()

    @Slot(object)
    def _move(self, checkpoint: Checkpoint) -> None:
        self.show_checkpoint(checkpoint)
        self.panel.show_idle()

    def _arrange(self, event: Event, actions: dict[str, QAction]) -> None:
        left = QVBoxLayout()
        left.setSpacing(Space.MEDIUM)
        left.addWidget(self.panel, 1)
        left.addWidget(ButtonRow([actions[name] for name in ("undo", "reprint", "correct", "walk-in")]))
        right = QVBoxLayout()
        right.setSpacing(Space.SMALL)
        right.addWidget(self.search)
        right.addWidget(self._side_title)
        self._lists.addWidget(self.recent)
        self._lists.addWidget(self.found)
        right.addWidget(self._lists, 1)
        side, self._right = QWidget(), right
        side.setLayout(right)
        right.setContentsMargins(0, 0, 0, 0)
        self._lists.setMinimumSize(_SIDE_PX - Size.TARGET_PX, 2 * Size.TARGET_PX)
        middle = QHBoxLayout()
        middle.setSpacing(Space.LARGE)
        middle.addLayout(left, 5)
        middle.addWidget(side, 3)
        page = QVBoxLayout()
        page.setContentsMargins(Space.LARGE, Space.TIGHT, Space.LARGE, Space.SMALL)
        page.setSpacing(Space.MEDIUM)
        page.addWidget(self.practice)
        page.addLayout(self._head(event))
        page.addWidget(self.notice)
        page.addLayout(self._bars)
        page.addLayout(middle, 1)
        page.addWidget(self._categories)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(page, 1)
        layout.addWidget(self._foot())
        for before, after in ((self.search, self.found), (self.found, self.recent)):
            QWidget.setTabOrder(before, after)

    def _head(self, event: Event) -> QHBoxLayout:
        name = label(event.name, Role.LARGE, name="event", wraps=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(name)
        words.addWidget(self._place)
        head = QHBoxLayout()
        head.addLayout(words, 1)
        head.addWidget(self._totals)
        return head

    def _foot(self) -> QFrame:
        bar = QFrame()
        theme.set_role(bar, Role.BAR)
        layout = QHBoxLayout(bar)
        layout.setContentsMargins(Space.LARGE, Space.TIGHT, Space.LARGE, Space.TIGHT)
        layout.addWidget(self.printer, 1)
        layout.addWidget(self.inputs, 1)
        layout.addWidget(self._backup)
        layout.addWidget(self._late)
        return bar


class _Lists(QStackedWidget):
    """Lists that scroll by themselves: they want no more room than they must have, and take what is left."""

    def sizeHint(self) -> QSize:
        return self.minimumSize()
