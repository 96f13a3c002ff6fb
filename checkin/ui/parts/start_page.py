"""Where a desk begins that has no event yet: the last one, a new one, another one, or the demo."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from checkin.ui.look import theme
from checkin.ui.look.pictures import set_button_icon
from checkin.ui.look.texts import label
from checkin.ui.look.theme import Role, Size, Space
from checkin.ui.parts.enter_key import press_focused_button
from checkin.ui.parts.notice_bar import NoticeBar


class StartPage(QWidget):
    """Five buttons and a line for what went wrong."""

    last_wanted = Signal()
    new_wanted = Signal()
    open_wanted = Signal()
    demo_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self, last_event: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("start")
        self.notice = NoticeBar()
        column = QVBoxLayout()
        column.setSpacing(Space.MEDIUM)
        column.addStretch(1)
        column.addWidget(label(self.tr("Welcome to Checkin"), Role.VERDICT))
        column.addWidget(label(self.tr("Guests in, badges out, without a network."), Role.LARGE))
        column.addSpacing(Space.MEDIUM)
        column.addWidget(self.notice)
        if last_event is not None:
            column.addWidget(self._last_card(last_event))
        column.addLayout(self._other_buttons(has_last=last_event is not None))
        column.addStretch(2)
        layout = QHBoxLayout(self)
        layout.addStretch(1)
        layout.addLayout(column, 6)
        layout.addStretch(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button with the focus on Enter, as people expect."""
        if not press_focused_button(self, event):
            super().keyPressEvent(event)

    def _last_card(self, event: Path) -> QFrame:
        card = QFrame()
        theme.set_role(card, Role.CARD)
        words = QVBoxLayout()
        words.addWidget(label(self.tr("Last event"), Role.SMALL))
        words.addWidget(label(event.stem, Role.TITLE, wraps=True))
        words.addWidget(label(str(event.parent), Role.SMALL, wraps=True))
        button = self._button("last", self.tr("&Go on"), "play", self.tr("Enter"))
        button.setAccessibleDescription(event.stem)
        theme.set_role(button, Role.PRIMARY)
        button.clicked.connect(self.last_wanted)
        set_button_icon(button, "play", theme.scheme().on_accent)
        layout = QHBoxLayout(card)
        layout.setContentsMargins(Space.WIDE, Space.LARGE, Space.WIDE, Space.LARGE)
        layout.addLayout(words, 1)
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        button.setFocus()
        return card

    def _other_buttons(self, *, has_last: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.MEDIUM)
        new = self._button("new", self.tr("&New event …"), "new", "Ctrl+N")
        new.clicked.connect(self.new_wanted)
        if not has_last:
            theme.set_role(new, Role.PRIMARY)
            set_button_icon(new, "new", theme.scheme().on_accent)
        opens = self._button("open", self.tr("&Open event …"), "open", "Ctrl+O")
        opens.clicked.connect(self.open_wanted)
        demo = self._button("demo", self.tr("Play the &demo"), "people", "Ctrl+D")
        demo.clicked.connect(self.demo_wanted)
        backup = self._button("restore", self.tr("&Restore a backup …"), "undo", "")
        backup.clicked.connect(self.restore_wanted)
        for button in (new, opens, demo, backup):
            row.addWidget(button, 1)
        return row

    def _button(self, name: str, text: str, icon: str, key: str) -> QPushButton:
        button = QPushButton(text)
        set_button_icon(button, icon)
        button.setObjectName(name)
        button.setToolTip(f"{text.replace('&', '')} ({key})" if key else text.replace("&", ""))
        button.setMinimumHeight(Size.TARGET_PX + Space.SMALL)
        return button
