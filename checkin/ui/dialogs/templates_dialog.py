"""What badges look like: choose a template for this desk, design one, take one in, hand one on."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QHBoxLayout, QListWidget, QWidget

from checkin.badge_shelf import keep_design, own_designs, read_template, remove_design
from checkin.badges.bundle import ENDING, write_bundle
from checkin.badges.templates import DEFAULT, Design, shipped
from checkin.desk import Desk
from checkin.errors import CheckinError
from checkin.files import write_whole
from checkin.ui.look.texts import add_rows, label
from checkin.ui.look.theme import Role, Size
from checkin.ui.parts.desk_dialog import DeskDialog, widen_for_bold
from checkin.ui.parts.side_button import side_button
from checkin.ui.session.session import Session
from checkin.ui.words import notice_words, wording
from checkin.ui.words.language import translate


class TemplatesDialog(DeskDialog):
    """Lists the event's own templates and those that come with Checkin."""

    changed = Signal(object)
    """The settings as a dict of name and value: another template is used at this desk."""
    design_wanted = Signal(object)
    """The :class:`Design` to begin with."""

    def __init__(self, session: Session, used: str, parent: QWidget | None = None) -> None:
        super().__init__(translate("TemplatesDialog", "Templates"), parent)
        self.setObjectName("templates")
        self._session, self._used = session, used
        self._designs: list[Design] = []
        self._own: set[str] = set()
        self._list = QListWidget()
        self._list.setObjectName("template-list")
        self._list.setAccessibleName(self.tr("Templates"))
        self._list.setMinimumHeight(5 * Size.TARGET_PX)
        self._list.currentRowChanged.connect(self._offer)
        self._list.itemActivated.connect(self._design)
        self._told = label(role=Role.MUTED, name="templates-told", wraps=True)
        self.content.addWidget(self._list, 1)
        self.content.addLayout(self._made_buttons())
        self.content.addWidget(self._told)
        close = self.buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAutoDefault(False)
        widen_for_bold(close)
        self.buttons.rejected.connect(self.reject)
        self.setMinimumWidth(20 * Size.TARGET_PX)
        self.look_again()

    @Slot()
    def look_again(self) -> None:
        """Show the templates as they are now in the event file."""
        self._session.link.do(own_designs, self._show, self.not_saved)

    def take_in(self, path: Path) -> None:
        """Take a template from a file of any kind into the event."""
        try:
            found, left_out = read_template(path)
        except CheckinError as error:
            self.not_saved(error)
            return
        self._told.setText(" ".join(map(notice_words.left_out_sentence, left_out)))
        self._session.link.do(partial(_keep, found), lambda _: self._changed(), self.not_saved)

    def hand_on(self, path: Path) -> None:
        """Write the chosen template with its pictures to a file."""
        try:
            write_whole(path, write_bundle(self._chosen()))
        except CheckinError as error:
            self.not_saved(error)
            return
        self._told.setText(self.tr("{0} is written.").format(path.name))

    def _made_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._buttons = {}
        for name, text, slot in (
            ("use-template", self.tr("&Use at this desk"), self._use),
            ("design-template", self.tr("&Design …"), self._design),
            ("import-template", self.tr("&Import …"), self._ask_import),
            ("export-template", self.tr("&Export …"), self._ask_export),
            ("remove-template", self.tr("&Remove"), self._remove),
        ):
            button = side_button(name, text, slot)
            row.addWidget(button)
            self._buttons[name] = button
        row.addStretch(1)
        return row

    def _show(self, own: list[Design]) -> None:
        chosen = self._chosen().template.name if self._designs else self._used
        self._own = {design.template.name for design in own}
        self._designs = [*own, *(each for name, each in shipped().items() if name not in self._own)]
        self._list.clear()
        language = QLocale().name().partition("_")[0]
        add_rows(self._list, [self._line(design, language) for design in self._designs])
        names = [design.template.name for design in self._designs]
        self._list.setCurrentRow(names.index(chosen) if chosen in names else 0)

    def _line(self, design: Design, language: str) -> str:
        template = design.template
        parts = [f"{template.called(language)}: {template.width:g} \N{MULTIPLICATION SIGN} {template.height:g} mm"]
        if template.name in self._own:
            parts.append(self.tr("of this event"))
        if self._is_used(design):
            parts.append(self.tr("used here"))
        return " · ".join(parts)

    def _is_used(self, design: Design) -> bool:
        return self._used in (design.template.name, design.template.family)

    def _chosen(self) -> Design:
        return self._designs[max(0, self._list.currentRow())]

    @Slot(int)
    def _offer(self, row: int) -> None:
        is_own = row >= 0 and self._designs[row].template.name in self._own
        self._buttons["remove-template"].setEnabled(is_own)
        for name in ("use-template", "design-template", "export-template"):
            self._buttons[name].setEnabled(row >= 0)

    @Slot()
    def _use(self) -> None:
        self._used = self._chosen().template.family or self._chosen().template.name
        self.changed.emit({"template": self._used})
        self.look_again()

    @Slot()
    def _design(self) -> None:
        self.design_wanted.emit(self._chosen())

    @Slot()
    def _remove(self) -> None:
        name = self._chosen().template.name
        if self._used == name:
            self._used = DEFAULT
            self.changed.emit({"template": DEFAULT})
        self._session.link.do(partial(_remove, name), lambda _: self._changed(), self.not_saved)

    def _changed(self) -> None:
        self._session.paper.templates_changed()
        self.look_again()

    @Slot()
    def _ask_import(self) -> None:
        kinds = self.tr("Templates (*.badge *.toml *.json)")
        path, _ = QFileDialog.getOpenFileName(self, self.windowTitle(), "", kinds)
        if path:
            self.take_in(Path(path))

    @Slot()
    def _ask_export(self) -> None:
        suggested = str(self._session.desk.path.with_name(self._chosen().template.name + ENDING))
        path, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), suggested, self.tr("Templates (*.badge)"))
        if path:
            self.hand_on(Path(path if path.endswith(ENDING) else path + ENDING))

    def not_saved(self, error: CheckinError) -> None:
        """Say what was not done, and why."""
        self._told.setText("")
        self.warn(wording.fault_sentence(error))


def _keep(found: Design, desk: Desk) -> None:
    keep_design(desk, found)


def _remove(name: str, desk: Desk) -> None:
    remove_design(desk, name)
