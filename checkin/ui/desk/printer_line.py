"""The printer's state, in words, at the foot of the desk page."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from checkin.ui.look import theme
from checkin.ui.look.announce import announce
from checkin.ui.look.pictures import picture
from checkin.ui.look.texts import label
from checkin.ui.look.theme import Size, Space, Tone
from checkin.ui.paper.paper import PaperLook
from checkin.ui.words.printer_words import printer_sentence, printer_sign


class PrinterLine(QWidget):
    """Shows the last look at the printer; says aloud when it begins to need somebody."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = QLabel()
        self._text = label(name="printer", wraps=True)
        self._tone = Tone.IDLE
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.SMALL)
        layout.addWidget(self._sign)
        layout.addWidget(self._text, 1)

    def show_look(self, look: PaperLook) -> None:
        """Show ``look``."""
        sign, sentence = printer_sign(look), printer_sentence(look)
        if sentence == self._text.text():
            return
        colour = theme.scheme().tint(sign.tone).on_soft
        self._sign.setPixmap(picture(sign.icon, Size.ICON_PX, colour, self.devicePixelRatioF()))
        self._text.setText(sentence)
        self._text.setToolTip(look.printer)
        if sign.tone is not self._tone and sign.tone is not Tone.IDLE:
            announce(self, sentence)
        self._tone = sign.tone
