"""Fields that strangers type into: nothing is offered, copied out or pasted in."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QLineEdit

from checkin.ui.look import theme
from checkin.ui.look.theme import Role

_LONGEST = 100
_CLIPBOARD = (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Cut, QKeySequence.StandardKey.Paste)


class GuestField(QLineEdit):
    """One line. The clipboard is the desk's, and what a guest typed is no other guest's."""

    def __init__(self, name: str, *, is_secret: bool = False) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setMaxLength(_LONGEST)
        if is_secret:
            self.setEchoMode(QLineEdit.EchoMode.Password)
        # The system's own keyboards learn what is typed.
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAcceptDrops(False)
        theme.set_role(self, Role.LARGE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take every key but those of the clipboard."""
        if any(event.matches(key) for key in _CLIPBOARD):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take no middle button: on Linux it pastes what was marked last, in whatever window."""
        if event.button() != Qt.MouseButton.MiddleButton:
            super().mouseReleaseEvent(event)
