"""The guides' page: every call and how it stands, who is booked when, who the guides are, and what was done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, QTimer, Slot
from PySide6.QtWidgets import QDialogButtonBox, QTabWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from checkin.domain.guest import Guest
from checkin.errors import CheckinError
from checkin.guiding import GuideBoard, Guiding
from checkin.ui.guiding.call_bar import TICK_MS
from checkin.ui.guiding.guides_booked import BookedTab
from checkin.ui.guiding.guides_calls import CallsTab
from checkin.ui.guiding.guides_people import PeopleTab
from checkin.ui.look.theme import Size, Space
from checkin.ui.parts.desk_dialog import DeskDialog, widen_for_bold
from checkin.ui.parts.plain_table import PlainTable
from checkin.ui.session.call_watch import CallWatch
from checkin.ui.session.session import Session
from checkin.ui.words.language import translate
from checkin.ui.words.support_words import act_word


class GuidesDialog(DeskDialog):
    """Follows the calls while it is open.

    Args:
        guest: for whom a guide can be booked here; None where nobody is shown at the desk.
    """

    def __init__(self, session: Session, watch: CallWatch, guest: Guest | None, parent: QWidget | None = None) -> None:
        super().__init__(translate("GuidesDialog", "Guides"), parent)
        self.setObjectName("guides")
        self._session, self._watch = session, watch
        self.calls, self.people = CallsTab(), PeopleTab()
        self.booked = BookedTab(watch.now(), session.desk.event.zone, guest)
        columns = (self.tr("Time"), self.tr("Step"), self.tr("Who"), self.tr("Desk"))
        self._log = PlainTable("guide-log", self.tr("What was done"), columns, wide=2)
        self._arrange()
        for tab in (self.calls, self.booked, self.people):
            tab.wanted.connect(self._do)
        watch.changed.connect(self._show)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self._show(watch.board)

    def sizeHint(self) -> QSize:
        """Return a size that fits the smallest window; Qt would want a line of its own for every button."""
        return self.minimumSize()

    def _arrange(self) -> None:
        tabs = QTabWidget()
        tabs.setObjectName("guide-tabs")
        tabs.tabBar().setDrawBase(False)
        tabs.setAccessibleName(self.windowTitle())
        log = QWidget()
        layout = QVBoxLayout(log)
        layout.setContentsMargins(0, Space.MEDIUM, 0, 0)
        layout.addWidget(self._log)
        for tab, title in (
            (self.calls, self.tr("&Calls")),
            (self.booked, self.tr("Booked a&head")),
            (self.people, self.tr("Guid&es")),
            (log, self.tr("&Log")),
        ):
            tabs.addTab(tab, title)
        self.content.addWidget(tabs, 1)
        close = self.buttons.addButton(QDialogButtonBox.StandardButton.Close)
        close.setText(self.tr("Close"))
        close.setAutoDefault(False)  # Enter in a field adds a guide
        widen_for_bold(close)
        self.buttons.rejected.connect(self.reject)
        self.setMinimumSize(21 * Size.TARGET_PX, 12 * Size.TARGET_PX)
        self.calls.table.setFocus()

    @Slot(object)
    def _do(self, verb: Callable[[Guiding], object]) -> None:
        """Do what a tab asks for on the desk's lane, and look at once what came of it."""

        def failed(error: CheckinError) -> None:
            if isValid(self):
                self.not_saved(error)
                self._watch.look()

        self._session.link.do(lambda desk: verb(desk.guiding), self._done, failed)

    def _done(self, _: object) -> None:
        self._watch.look()

    @Slot(object)
    def _show(self, board: GuideBoard) -> None:
        zone = self._session.desk.event.zone
        self.calls.show_board(board, self._watch.now())
        self.booked.show_board(board)
        self.people.show_board(board)
        self._log.show_rows(
            [
                (str(n), (f"{step.at.astimezone(zone):%H:%M:%S}", act_word(step.act), step.staff, step.desk))
                for n, step in enumerate(board.log)
            ]
        )

    @Slot()
    def _tick(self) -> None:
        self.calls.show_board(self._watch.board, self._watch.now())
