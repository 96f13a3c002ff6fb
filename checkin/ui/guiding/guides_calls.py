"""The calls, those that wait first, and what can be done about the chosen one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin.domain.guide_call import CallAct, GuideCall, may_follow
from checkin.guiding import GuideBoard, Guiding
from checkin.ui.look.texts import label
from checkin.ui.look.theme import Role, Space
from checkin.ui.parts.desk_dialog import CalmCombo
from checkin.ui.parts.flow import Flow
from checkin.ui.parts.labelled import labelled
from checkin.ui.parts.plain_table import PlainTable
from checkin.ui.parts.side_button import side_button
from checkin.ui.words.support_words import call_words, state_word, waited_words


class CallsTab(QWidget):
    """Shows calls; asks for what is to be done about one."""

    wanted = Signal(object)
    """What is to be done: a call of one verb of :class:`Guiding`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._calls: dict[str, GuideCall] = {}
        columns = (self.tr("Whom and where"), self.tr("State"), self.tr("Waited"), self.tr("Who goes"))
        self.table = PlainTable("calls", self.tr("Calls for guides"), columns)
        self.table.itemSelectionChanged.connect(self._offer)
        self._none = label(self.tr("Nobody has called for a guide yet."), Role.MUTED, name="no-calls", wraps=True)
        self._goes = CalmCombo()
        self._goes.setObjectName("who-goes")
        self._goes.setSizeAdjustPolicy(CalmCombo.SizeAdjustPolicy.AdjustToContents)
        self._buttons = {
            CallAct.TAKEN: side_button("call-take", self.tr("&Take it"), self._take),
            CallAct.ARRIVED: side_button("call-arrived", self.tr("&Arrived"), partial(self._ask, Guiding.arrived)),
            CallAct.DONE: side_button("call-done", self.tr("&Done"), partial(self._ask, Guiding.done)),
            CallAct.RELEASED: side_button("call-release", self.tr("Give &back"), partial(self._ask, Guiding.release)),
            CallAct.CANCELLED: side_button("call-cancel", self.tr("Give &up"), partial(self._ask, Guiding.cancel)),
        }
        self._arrange()
        self._offer()

    def show_board(self, board: GuideBoard, now: datetime) -> None:
        """Show the calls as they are ``now``."""
        calls = [*sorted(board.open, key=lambda call: (not call.is_waiting, call.called_at)), *board.closed]
        self._calls = {call.id: call for call in calls}
        self._none.setVisible(not calls)
        rows = [(call.id, (call_words(call), state_word(call), waited_words(call.waited(now)), _goer(call)))
                for call in calls]  # fmt: skip
        self.table.show_rows(rows)
        self._show_guides([guide.name for guide in board.guides])
        self._offer()

    def _show_guides(self, names: list[str]) -> None:
        items = [self.tr("I myself"), *names]
        if items != [self._goes.itemText(n) for n in range(self._goes.count())]:
            chosen = self._goes.currentText()
            self._goes.clear()
            self._goes.addItems(items)
            self._goes.setCurrentIndex(max(0, self._goes.findText(chosen)))

    def _arrange(self) -> None:
        row = Flow(gap_px=Space.SMALL)
        row.add(labelled(self.tr("&Who goes"), self._goes))
        for button in self._buttons.values():
            row.add(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.MEDIUM, 0, 0)
        layout.setSpacing(Space.SMALL)
        layout.addWidget(self._none)
        layout.addWidget(self.table, 1)
        layout.addWidget(row)

    @Slot()
    def _offer(self) -> None:
        call = self._calls.get(self.table.chosen())
        for act, button in self._buttons.items():
            button.setEnabled(call is not None and may_follow(call.state, act))

    def _take(self) -> None:
        guide = self._goes.currentText() if self._goes.currentIndex() > 0 else ""
        self._ask(partial(_take, guide))

    def _ask(self, verb: Callable[[Guiding, str], object]) -> None:
        call_id = self.table.chosen()
        if call_id:
            self.wanted.emit(lambda guiding: verb(guiding, call_id))


def _take(guide: str, guiding: Guiding, call_id: str) -> object:
    return guiding.take_call(call_id, guide)


def _goer(call: GuideCall) -> str:
    return "" if call.is_waiting else call.by
