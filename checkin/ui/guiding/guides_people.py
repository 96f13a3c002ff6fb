"""Who accompanies guests: name, what they can do, how to reach them."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from checkin.guiding import GuideBoard
from checkin.ui.look.theme import Size, Space
from checkin.ui.parts.flow import Flow
from checkin.ui.parts.labelled import labelled
from checkin.ui.parts.plain_table import PlainTable
from checkin.ui.parts.side_button import side_button


class PeopleTab(QWidget):
    """Lists the guides, and takes one more."""

    wanted = Signal(object)
    """What is to be done: a call of one verb of :class:`Guiding`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        columns = (self.tr("Name"), self.tr("Languages and skills"), self.tr("Phone"))
        self.table = PlainTable("guide-list", self.tr("Guides"), columns, wide=1)
        self.table.itemSelectionChanged.connect(self._offer)
        self._known: frozenset[str] = frozenset()
        self._fields = {name: QLineEdit() for name in ("guide-name", "guide-skills", "guide-phone")}
        self._add = side_button("guide-add", self.tr("A&dd"), self._add_one)
        self._remove = side_button("guide-remove", self.tr("&Remove the chosen one"), self._remove_one)
        self._arrange()
        self._offer()

    def show_board(self, board: GuideBoard) -> None:
        """Show who there is; what was typed of one who is there now is put away."""
        names = frozenset(guide.name for guide in board.guides)
        if self._fields["guide-name"].text().strip() in names - self._known:
            for field in self._fields.values():
                field.clear()
        self._known = names
        self.table.show_rows([(guide.id, (guide.name, guide.skills, guide.phone)) for guide in board.guides])
        self._offer()

    def _arrange(self) -> None:
        form = Flow(gap_px=Space.SMALL)
        texts = (self.tr("&Name"), self.tr("&Skills"), self.tr("&Phone"))
        for (name, field), text in zip(self._fields.items(), texts, strict=True):
            field.setObjectName(name)
            field.setMinimumWidth(4 * Size.TARGET_PX)
            field.returnPressed.connect(self._add_one)
            form.add(labelled(text, field))
        form.add(self._add)
        acts = QHBoxLayout()
        acts.addWidget(self._remove)
        acts.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.MEDIUM, 0, 0)
        layout.setSpacing(Space.SMALL)
        layout.addWidget(self.table, 1)
        layout.addLayout(acts)
        layout.addWidget(form)

    @Slot()
    def _offer(self) -> None:
        self._remove.setEnabled(bool(self.table.chosen()))

    @Slot()
    def _add_one(self) -> None:
        name, skills, phone = (field.text() for field in self._fields.values())
        self.wanted.emit(lambda guiding: guiding.add_guide(name, skills, phone))

    @Slot()
    def _remove_one(self) -> None:
        guide_id = self.table.chosen()
        self.wanted.emit(lambda guiding: guiding.remove_guide(guide_id))
