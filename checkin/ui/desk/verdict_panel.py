"""The answer to a scan, read from two metres away: colour and sign and word, and who it is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import tzinfo

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from checkin.desk import Answer
from checkin.domain.guest import Guest
from checkin.domain.support import NO_WISHES, Wishes
from checkin.errors import CheckinError
from checkin.ui.desk.category_chip import CategoryChip
from checkin.ui.desk.support_slip import SupportSlip
from checkin.ui.look import signs, theme
from checkin.ui.look.announce import announce
from checkin.ui.look.pictures import picture
from checkin.ui.look.signs import Sign
from checkin.ui.look.texts import fill, label, set_slip
from checkin.ui.look.theme import Role, Size, Space, Tone
from checkin.ui.paper.badge_fate import BadgeFate, fate_of
from checkin.ui.paper.paper import PaperLook
from checkin.ui.parts.action_button import ActionButton
from checkin.ui.parts.measuring import remeasure, side_by_side_px, widest_word_px
from checkin.ui.words import wording
from checkin.ui.words.printer_words import needs_somebody

_SHORT_NAME = 26
"""Characters of a name that still stands in one line in the largest type on a window 1024 pixels wide."""

_NARROWEST_PX = 320
_ROOMY_PX = (720, 420)
_SCALES = (1.4, 1.0, 0.85, 0.7, 0.6, 0.5)
"""Sizes of type to choose from, the largest first; the first one only from ``_ROOMY_PX`` on."""


class VerdictPanel(QFrame):
    """Shows one answer until the next; decides nothing."""

    def __init__(self, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._colours: dict[str, str] = {}
        self._job_id = ""
        self._answer: Answer | None = None
        self._least = QSize(_NARROWEST_PX, 0)
        """What is needed by what is shown now, as far as that was tried."""
        self._fate = BadgeFate.COMING
        self._printer_waits = False
        self._reason: Callable[[BadgeFate], str] = str
        self.setObjectName("verdict")
        theme.set_role(self, Role.VERDICT)
        self._sign = QLabel()
        self._sign.setFixedSize(Size.SIGN_PX, Size.SIGN_PX)
        self._word = label(role=Role.VERDICT, name="verdict-word", wraps=True)
        self._name = label(role=Role.NAME, name="verdict-name", wraps=True)
        self._organisation = label(role=Role.LARGE, name="verdict-organisation", wraps=True)
        self._category = CategoryChip(name="verdict-category")
        self._stand = label(role=Role.LARGE, name="verdict-stand")
        self._sentence = label(role=Role.LARGE, name="verdict-sentence", wraps=True)
        self._note = label(role=Role.LARGE, name="verdict-note", wraps=True)
        self._said = label(role=Role.LARGE, name="verdict-pronunciation", wraps=True)
        self.support = SupportSlip()
        self._guide: ActionButton | None = None
        self._hint = label(name="verdict-hint", wraps=True)
        self._arrange()
        self.show_idle()

    def use_colours(self, colours: dict[str, str]) -> None:
        """Colour the category words by ``colours``, "#rrggbb" by category."""
        self._colours = colours

    def show_idle(self, *, leaving: bool = False) -> None:
        """Say that the desk is ready, for guests who come or who go."""
        self._use_job("", str)
        self._show(
            Sign(Tone.IDLE, "scan"),
            self.tr("Exit") if leaving else self.tr("Ready"),
            self.tr("Scan the code of each guest who goes out.")
            if leaving
            else self.tr("Scan a code, or type a name to find a guest."),
        )
        self._show_guest(None)

    def show_answer(self, answer: Answer, *, aloud: bool = True) -> None:
        """Show ``answer``, and say it aloud unless it is only the same scan again."""
        self._use_job(answer.job_id, lambda fate: wording.reason_sentence(answer, self._zone, badge=fate))
        self._answer = answer
        self._show(signs.of_answer(answer), wording.answer_word(answer), self._reason(self._fate))
        if answer.can_be_overridden:
            fill(self._hint, self.tr("F12: the organisers admit anyway, with their PIN."))
        self._show_guest(answer.guest, answer.support)
        if answer.guest is None:
            theme.set_role(self._name, Role.TITLE)
            fill(self._name, answer.code)
            self._fit()
        if aloud and not answer.repeated:
            self._say(urgent=not answer.verdict.admitted)

    def show_again(self, before: VerdictPanel) -> None:
        """Show the answer that ``before`` shows, without saying it once more."""
        self.use_colours(before._colours)
        if before._answer is not None:
            self.show_answer(before._answer, aloud=False)

    def show_paper(self, look: PaperLook) -> None:
        """Say of the badge that was promised how it fares."""
        self._printer_waits = needs_somebody(look)
        if not self._job_id:
            return
        before, self._fate = self._fate, fate_of(self._job_id, look, broken=self._printer_waits, before=self._fate)
        if self._fate is not before:
            self._sentence.setText(self._reason(self._fate))
            self._fit()

    def show_passed_on(self, guest: Guest, sentence: str) -> None:
        """Show who comes instead of somebody."""
        self._use_job("", str)
        self._show(Sign(Tone.ADMITTED, "edit"), self.tr("Substitute"), sentence)
        self._show_guest(guest)
        self._say(urgent=False)

    def show_corrected(self, guest: Guest, job_id: str) -> None:
        """Show a guest whose facts were put right, and whose new badge is the print job ``job_id``."""
        self._use_job(job_id, wording.new_badge_sentence)
        self._show(Sign(Tone.ADMITTED, "edit"), self.tr("Corrected"), self._reason(self._fate))
        self._show_guest(guest)
        self._say(urgent=False)

    def show_failure(self, error: CheckinError) -> None:
        """Say that nothing was saved, so that nobody is let in on it."""
        self._use_job("", str)
        self._show(signs.REFUSED, self.tr("Not saved"), wording.fault_sentence(error))
        self._show_guest(None)
        self._say(urgent=True)

    def minimumSizeHint(self) -> QSize:
        """Return the room that the smallest type needs, whichever is chosen: else page and type would never agree."""
        return self._least

    def sizeHint(self) -> QSize:
        """Want no more than is needed: what is wanted with the type chosen now would choose another type."""
        return self._least

    def hasHeightForWidth(self) -> bool:
        """Tell Qt no; its height chooses the type, not the type its height."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Write as large as there is room."""
        super().resizeEvent(event)
        self._fit()

    @property
    def spoken(self) -> str:
        """What the panel says, in one line."""
        return ". ".join(line.rstrip(".") for line in self.lines)

    @property
    def lines(self) -> list[str]:
        """What the panel says, most important first: the word, the name, and so on."""
        labels = (self._word, self._name, self._organisation, self._category, self._sentence, self._note, self.support)
        return [each.text() for each in labels if each.text()]

    def offer_guide(self, action: QAction) -> ActionButton:
        """Make and return a button for ``action`` beside each guest who needs support."""
        self._guide = ActionButton(action)
        self._guide.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._guide.hide()
        self._chips.addWidget(self._guide)
        return self._guide

    def show_booked(self, wishes: Wishes, sentence: str) -> None:
        """Say, beside what the guest needs, that a guide is booked."""
        self._show_support(wishes, sentence)
        self._fit()

    def _use_job(self, job_id: str, reason: Callable[[BadgeFate], str]) -> None:
        """Speak from now on of the badge ``job_id``, "" for none, as ``reason`` does."""
        self._job_id, self._reason, self._answer = job_id, reason, None
        self._fate = BadgeFate.WAITING if self._printer_waits else BadgeFate.COMING

    def _show(self, sign: Sign, word: str, sentence: str) -> None:
        theme.set_tone(self, sign.tone)
        colour = theme.scheme().tint(sign.tone).on_fill
        self._drawn = (sign.icon, colour)
        self._least = QSize(_NARROWEST_PX, 0)
        self.updateGeometry()
        self._word.setText(word)
        self._sentence.setText(sentence)
        fill(self._hint, "")

    def _show_guest(self, guest: Guest | None, support: Wishes = NO_WISHES) -> None:
        guest = guest or Guest("", "")
        theme.set_role(self._name, Role.NAME if len(guest.called) <= _SHORT_NAME else Role.TITLE)
        fill(self._name, guest.called)
        fill(self._organisation, guest.organisation)
        self._category.show_category(guest.category, self._colours.get(guest.category, ""))
        stand = self.tr("Stand {0}").format(guest.stand) if guest.stand else ""
        fill(self._stand, " · ".join(part for part in (stand, guest.pronouns) if part))
        fill(self._note, self.tr("Note: {0}").format(guest.note) if guest.note else "")
        fill(self._said, self.tr("Say: {0}").format(guest.pronunciation) if guest.pronunciation else "")
        self._show_support(support)
        self._fit()

    def _show_support(self, wishes: Wishes, booked: str = "") -> None:
        self.support.show_wishes(wishes, booked)
        if self._guide is not None:
            self._guide.setVisible(bool(wishes.needs or booked))

    def _fit(self) -> None:
        """Choose the largest type in which all is seen: rarely any but the first that comes into question.

        Where not even the smallest will do, the organisation gives way to what somebody needs: the badge says it.
        """
        self._organisation.setVisible(bool(self._organisation.text()))
        room = min(self.width() / _ROOMY_PX[0], self.height() / _ROOMY_PX[1])
        for scale in (room * _SCALES[0], *_SCALES) if room >= 1 else _SCALES[1:]:
            self._write_in(scale)
            if self._layout.totalHeightForWidth(self.width()) <= self.height() and self._words_px() <= self.width():
                return
        self._organisation.hide()
        least = self._least.expandedTo(QSize(self._words_px(), self._layout.totalHeightForWidth(self.width())))
        if least != self._least:
            self._least = least
            self.updateGeometry()

    def _words_px(self) -> int:
        """Return the width in pixels at which no word in large type is broken."""
        beside_sign_px = max(widest_word_px(self._word), widest_word_px(self._sentence))
        head_px = self._sign.width() + Space.LARGE + beside_sign_px
        border_px = self.width() - self.contentsRect().width()
        return max(head_px, widest_word_px(self._name)) + 2 * Space.WIDE + border_px

    def _write_in(self, scale: float) -> None:
        sheet = _sheet(scale)
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)
            set_slip(self._note, max(scale, 1.0))
            self.support.write_in(scale)
            self._category.write_in(max(scale, 1.0))
            self._sign.setFixedSize(_sign_px(scale), _sign_px(scale))
        icon, colour = self._drawn
        self._sign.setPixmap(picture(icon, _sign_px(scale), colour, self.devicePixelRatioF()))
        remeasure(self._layout)
        chips = [self._category, self._stand, self._said, *([self._guide] if self._guide else [])]
        fits = side_by_side_px(chips, self._chips.spacing()) <= self.width() - 2 * Space.WIDE
        self._chips.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)

    def _say(self, *, urgent: bool) -> None:
        self.setAccessibleName(self.spoken)
        announce(self, self.spoken, urgent=urgent)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.LARGE)
        head.addWidget(self._sign)
        words = QVBoxLayout()
        words.setSpacing(Space.HAIR)
        words.addStretch(1)
        words.addWidget(self._word)
        words.addWidget(self._sentence)
        words.addStretch(1)
        head.addLayout(words, 1)
        chips = self._chips = QHBoxLayout()
        chips.setSpacing(Space.MEDIUM)
        chips.addWidget(self._category, 0, Qt.AlignmentFlag.AlignVCenter)
        chips.addWidget(self._stand)
        chips.addWidget(self._said, 1)
        chips.addStretch()
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.WIDE, Space.MEDIUM, Space.WIDE, Space.MEDIUM)
        layout.setSpacing(Space.SMALL)
        layout.addLayout(head)
        layout.addStretch(1)
        layout.addWidget(self._name)
        layout.addWidget(self._organisation)
        layout.addLayout(chips)
        layout.addWidget(self._note)
        layout.addWidget(self.support)
        layout.addWidget(self._hint)
        layout.addStretch(2)


def _sheet(scale: float) -> str:
    """Return the sizes of type for ``scale``; what explains stays readable at arm's length."""
    sizes = {
        Role.VERDICT: max(Size.VERDICT_PT * scale, Size.BODY_PT),
        Role.NAME: max(Size.NAME_PT * scale, Size.BODY_PT),
        Role.TITLE: max(Size.TITLE_PT * scale * 1.2, Size.LARGE_PT),
        Role.LARGE: max(Size.LARGE_PT * scale, Size.BODY_PT),
    }
    return "".join(
        f'QLabel[role="{role}"] {{ font-size: {theme.points(size_pt):.1f}pt; }}' for role, size_pt in sizes.items()
    )


def _sign_px(scale: float) -> int:
    return round(Size.SIGN_PX * scale)
