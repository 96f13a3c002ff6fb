"""What the guest who was just scanned needs, on a slip of paper on the verdict: a sign and a sentence for each need."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from checkin.domain.support import NO_WISHES, Consent, Need, Wishes
from checkin.ui.look import theme
from checkin.ui.look.pictures import picture
from checkin.ui.look.texts import label
from checkin.ui.look.theme import Size, Space
from checkin.ui.look.tokens import Radius
from checkin.ui.parts.measuring import remeasure
from checkin.ui.words.support_words import ICONS, need_sentence


class SupportSlip(QFrame):
    """Hidden while nothing is known; it forgets one guest when the next is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("verdict-support")
        self._wishes, self._booked, self._scale = NO_WISHES, "", 1.0
        self._rows: list[tuple[QLabel, str, QLabel]] = []
        self._lines: list[QWidget] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.TIGHT)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.SMALL, Space.SMALL)
        self._layout.setSpacing(Space.MEDIUM)
        self._layout.addLayout(self._list, 1)
        self.hide()

    def show_wishes(self, wishes: Wishes, booked: str = "") -> None:
        """Show what to do for ``wishes``, and a sentence on a guide who is ``booked``; hide where there is neither."""
        if (wishes, booked) == (self._wishes, self._booked):
            return
        self._wishes, self._booked = wishes, booked
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines = []
        lines = [(ICONS[need.support], need_sentence(need)) for need in _shown(wishes)]
        if booked:
            lines.append(("clock", booked))
        if wishes.consent is Consent.DESK:
            icon, sentence = lines[-1]
            lines[-1] = (icon, self.tr("{0} For this desk only.").format(sentence))
        self._rows = [self._row(icon, sentence) for icon, sentence in lines]
        self.setVisible(bool(self._rows))
        self.write_in(self._scale)

    def text(self) -> str:
        """Return what the slip says, in one line."""
        return " ".join(words.text() for _, _, words in self._rows)

    def write_in(self, scale: float) -> None:
        """Write ``scale`` times as large as other text, and never smaller than text that nobody made larger."""
        self._scale = scale
        size_pt = max(theme.points(Size.BODY_PT) * scale, Size.BODY_PT)
        scheme = theme.scheme()
        self.setStyleSheet(
            f"#verdict-support {{ background: {scheme.surface}; border: 1px solid {scheme.line};"
            f" border-radius: {Radius.FIELD}px; }}"
            f"#verdict-support QLabel {{ color: {scheme.ink}; font-size: {size_pt:.1f}pt; }}"
        )
        side = round(Size.ICON_PX * size_pt / Size.BODY_PT * 1.2)
        for sign, icon, _ in self._rows:
            sign.setFixedSize(side, side)
            sign.setPixmap(picture(icon, side, scheme.ink, self.devicePixelRatioF()))
        remeasure(self._layout)

    def _row(self, icon: str, sentence: str) -> tuple[QLabel, str, QLabel]:
        sign, words = QLabel(), label(sentence, name="support-sentence", wraps=True)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(sign)
        row.addWidget(words, 1)
        self._list.addWidget(line)
        self._lines.append(line)
        line.show()  # now, not when Qt comes round to it: the panel measures at once
        return sign, icon, words


def _shown(wishes: Wishes) -> tuple[Need, ...]:
    return wishes.needs if wishes.consent is not Consent.NONE else ()
