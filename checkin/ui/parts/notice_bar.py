"""One line for what went wrong or was done, without a window in the way; it stays until the next event."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from checkin.ui.look import signs, theme
from checkin.ui.look.announce import announce
from checkin.ui.look.pictures import picture
from checkin.ui.look.signs import Sign
from checkin.ui.look.texts import label
from checkin.ui.look.theme import Role, Size, Space, Tone


class NoticeBar(QFrame):
    """A sign, a sentence and a button that puts it away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        theme.set_role(self, Role.CARD)
        self._sign = QLabel()
        self._text = label(name="notice-text", wraps=True)
        self._close = QToolButton()
        theme.set_role(self._close, Role.QUIET)
        self._close.setIcon(theme.icon("close"))
        self._close.setAccessibleName(self.tr("Put this notice away"))
        self._close.setToolTip(self._close.accessibleName())
        self._close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.MEDIUM, Space.HAIR, Space.HAIR, Space.HAIR)
        layout.addWidget(self._sign)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._close)
        self.hide()

    def warn(self, text: str) -> None:
        """Show and say what was not done."""
        self._show(signs.REFUSED, text, urgent=True)

    def tell(self, text: str) -> None:
        """Show and say what was done."""
        self._show(Sign(Tone.ADMITTED, "admitted"), text, urgent=False)

    @Slot()
    def put_away(self) -> None:
        """Hide the line: something newer is to be read."""
        self.hide()

    def _show(self, sign: Sign, text: str, *, urgent: bool) -> None:
        theme.set_tone(self, sign.tone)
        colour = theme.scheme().tint(sign.tone).on_soft
        self._sign.setPixmap(picture(sign.icon, Size.ICON_PX, colour, self.devicePixelRatioF()))
        self._text.setText(text)
        self.show()
        announce(self, text, urgent=urgent)
