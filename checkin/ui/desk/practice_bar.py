"""The mark of a desk that rehearses: nobody must take it for the real one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from checkin.ui.look import theme
from checkin.ui.look.texts import label
from checkin.ui.look.theme import Role, Space, Tone
from checkin.ui.parts.side_button import side_button


class PracticeBar(QFrame):
    """Says that nothing counts, and ends it."""

    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("practice")
        theme.set_role(self, Role.CARD)
        theme.set_tone(self, Tone.ATTENTION)
        text = label(
            self.tr("Practice: nothing here counts, and badges become files only. The real event is untouched."),
            name="practice-text",
            wraps=True,
        )
        end = side_button("end-practice", self.tr("End the practice"), self.ended.emit)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.MEDIUM, Space.HAIR, Space.HAIR, Space.HAIR)
        layout.addWidget(text, 1)
        layout.addWidget(end)
