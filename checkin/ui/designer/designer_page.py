"""The designer: the elements on the left, the printed badge in the middle, and what the chosen element says."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from checkin.badges import template as t
from checkin.badges import template_file
from checkin.badges.badge import Badge
from checkin.badges.fields import FIELDS
from checkin.badges.media import medium
from checkin.badges.templates import Design
from checkin.errors import BadgeError, CheckinError
from checkin.ui.designer.draft import Draft
from checkin.ui.designer.element_form import ElementForm
from checkin.ui.designer.element_list import ElementList
from checkin.ui.designer.flaws import is_shown
from checkin.ui.designer.guests import invented
from checkin.ui.designer.pictures import picture_name, read_picture
from checkin.ui.designer.preview import Preview
from checkin.ui.designer.tool_row import ToolRow
from checkin.ui.designer.words import field_word, flaw_sentence
from checkin.ui.designer.zoom import Zoom
from checkin.ui.look import theme
from checkin.ui.look.announce import announce
from checkin.ui.look.texts import label
from checkin.ui.look.theme import Role, Size, Space, Tone
from checkin.ui.parts.tab_order import put_behind
from checkin.ui.words import wording
from checkin.ui.words.language import translate

_LIST_PX = 5 * Size.TARGET_PX
_FORM_PX = 7 * Size.TARGET_PX


class DesignerPage(QWidget):
    """Edits one design; it is handed over by :attr:`saved` when a person says so and it can be printed."""

    saved = Signal(object)
    """The :class:`Design` as it is to be kept."""

    def __init__(
        self,
        design: Design,
        badges: Sequence[Badge],
        parent: QWidget | None = None,
        *,
        dice: random.Random | None = None,
    ) -> None:
        super().__init__(parent)
        self.draft = Draft(design, self)
        badges = badges or invented()
        self.tools = ToolRow(self.draft, badges, dice or random.Random())
        self.preview = Preview(self.draft, self.tools.badge)
        self.zoom = Zoom(self.draft, self.preview)
        self._list = ElementList(self.draft)
        self._form = ElementForm(self.draft, _conditions(badges))
        self._notice = label(name="designer-notice", wraps=True)
        theme.set_role(self._notice, Role.CHIP)
        self._notice.hide()
        self._hidden = label(self.tr("Not on this guest's badge."), Role.SMALL, name="not-shown", wraps=True)
        self._failure: CheckinError | None = None
        self._arrange()
        self._connect()
        self._say_what_is_wrong()
        self._say_whether_shown()

    def save(self) -> None:
        """Hand the design over, or say what keeps it from being printed."""
        self.draft.end_step()
        if self._say_what_is_wrong():
            return
        try:
            template_file.read(template_file.written(self.draft.template), self.draft.template.name)
        except BadgeError as error:
            self.warn(wording.fault_sentence(error))
            return
        self.saved.emit(self.draft.design)

    def warn(self, sentence: str) -> None:
        """Say what keeps something from being done."""
        self._say(sentence, Tone.REFUSED)

    def tell(self, sentence: str) -> None:
        """Say what was done."""
        self._say(sentence, Tone.ADMITTED)

    def add_picture(self, path: Path) -> None:
        """Put a picture on the badge."""
        if read := self._read(path):
            self._list.add(t.Image, *read)

    def change_picture(self, path: Path) -> None:
        """Give the chosen image another picture."""
        if read := self._read(path):
            self.draft.give_picture(*read)

    def _arrange(self) -> None:
        self._list.setFixedWidth(max(_LIST_PX, self._list.minimumSizeHint().width()))
        self._form.setFixedWidth(_FORM_PX)
        left = QVBoxLayout()
        left.setSpacing(Space.SMALL)
        left.addWidget(self._list, 1)
        left.addWidget(_paper_label(self.draft.template))
        body = QHBoxLayout()
        body.setSpacing(Space.MEDIUM)
        body.addLayout(left)
        body.addWidget(self.zoom, 1)
        right = QVBoxLayout()
        right.setSpacing(Space.SMALL)
        right.addWidget(self._hidden)
        right.addWidget(self._form, 1)
        body.addLayout(right)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.tools)
        column.addLayout(body, 1)
        column.addWidget(self._notice)

    def _connect(self) -> None:
        self.tools.chosen.connect(self.preview.show_badge)
        self.tools.share_wanted.connect(self.zoom.show_share)
        self.zoom.changed.connect(self.tools.show_share)
        self._list.picture_wanted.connect(partial(self._ask_for_picture, self.add_picture))
        self._form.page_made.connect(partial(put_behind, self.zoom))
        self._form.picture_wanted.connect(partial(self._ask_for_picture, self.change_picture))
        self.preview.failed.connect(self._keep_failure)
        self.preview.drawn.connect(self._forget_failure)
        self.draft.changed.connect(self._say_what_is_wrong)
        self.draft.changed.connect(self._say_whether_shown)
        self.tools.chosen.connect(self._say_whether_shown)
        for keys, act in self._shortcuts():
            QShortcut(keys, self, act, context=Qt.ShortcutContext.WindowShortcut)

    def _shortcuts(self) -> list[tuple[QKeySequence | QKeySequence.StandardKey, Callable[[], object]]]:
        standard = QKeySequence.StandardKey
        return [
            (standard.Undo, self.draft.undo),
            (QKeySequence("Ctrl+Shift+Z"), self.draft.redo),
            (QKeySequence("Ctrl+Y"), self.draft.redo),
            (standard.Save, self.save),
            (QKeySequence("Ctrl+D"), self.draft.copy),
            (QKeySequence("Ctrl+PgUp"), partial(self.draft.lift, 1)),
            (QKeySequence("Ctrl+PgDown"), partial(self.draft.lift, -1)),
            (QKeySequence("Ctrl++"), self.zoom.show_larger),
            (QKeySequence("Ctrl+="), self.zoom.show_larger),
            (QKeySequence("Ctrl+-"), self.zoom.show_smaller),
            (QKeySequence("Ctrl+0"), partial(self.zoom.show_share, None)),
            (QKeySequence("Ctrl+1"), partial(self.zoom.show_share, 1.0)),
        ]

    @Slot()
    def _say_what_is_wrong(self) -> bool:
        """Show the first thing that keeps the design from being printed; return whether there is one."""
        flaw = self.draft.flaw()
        if flaw is not None:
            self.warn(flaw_sentence(flaw, self.draft.template.element[flaw.index]))
        elif self._failure is not None:
            self.warn(wording.fault_sentence(self._failure))
        else:
            self._notice.hide()
            return False
        return True

    @Slot()
    def _say_whether_shown(self, *_: object) -> None:
        element = self.draft.element
        self._hidden.setVisible(element is not None and not is_shown(element, self.tools.badge))

    @Slot(object)
    def _keep_failure(self, error: CheckinError) -> None:
        self._failure = error
        self._say_what_is_wrong()

    @Slot()
    def _forget_failure(self) -> None:
        if self._failure is not None:
            self._failure = None
            self._say_what_is_wrong()

    def _say(self, sentence: str, tone: Tone) -> None:
        news = self._notice.isHidden() or sentence != self._notice.text()
        theme.set_tone(self._notice, tone)
        self._notice.setText(sentence)
        self._notice.show()
        if news:
            announce(self._notice, sentence, urgent=tone is Tone.REFUSED)

    def _ask_for_picture(self, take: Callable[[Path], None]) -> None:
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg)")
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a picture"), "", kinds)
        if path:
            take(Path(path))

    def _read(self, path: Path) -> tuple[str, bytes] | None:
        try:
            data = read_picture(path)
        except CheckinError as error:
            self.warn(wording.fault_sentence(error))
            return None
        return picture_name(path, data, self.draft.design.images), data


def _conditions(badges: Sequence[Badge]) -> list[tuple[str, str]]:
    """Return ready conditions: each category of the guests, and what a guest may have or not."""
    categories = sorted({badge.guest.category for badge in badges if badge.guest.category})
    is_in = translate("Designer", "Category is {0}")
    has = translate("Designer", "Guest has: {0}")
    ready = [(is_in.format(name), f"guest.category == {name!r}") for name in categories]
    optional = (name for name in FIELDS if name in ("stand", "workshops", "title", "pronouns", "languages", "mark"))
    ready += [(has.format(field_word(name)), f"guest.{name}") for name in optional]
    return [(translate("Designer", "Always"), ""), *ready]


def _paper_label(template: t.Template) -> QLabel:
    """Return the badge's size, and what it is made for."""
    size = f"{template.width:g} \N{MULTIPLICATION SIGN} {template.height:g} mm"
    try:
        title = medium(template.media).title if template.media else ""
    except BadgeError:
        title = ""  # a medium of another computer
    is_folded = template.fold is not t.Fold.NONE
    paper = translate("Designer", "{0}, folded to {1}") if is_folded else translate("Designer", "{0}, {1}")
    return label(paper.format(title, size) if title else size, Role.SMALL, name="paper-size", wraps=True)
