"""Templates from the window: choose, design, take in and hand on."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from checkin.desk import Desk
from checkin.errors import CheckinError
from checkin.settings import Settings
from checkin.ui.desk.desk_page import DeskPage
from checkin.ui.session.session import Session

if TYPE_CHECKING:  # what draws badges is loaded once somebody designs one
    from checkin.badges.badge import Badge
    from checkin.badges.templates import Design
    from checkin.ui.designer.designer_dialog import DesignerDialog


class TemplateActs(QObject):
    """Lives as long as its page; dialogs are children of the window, and loaded when they open."""

    settings_changed = Signal(object)
    """The settings as a dict of name and value."""

    def __init__(self, session: Session, page: DeskPage, actions: dict[str, QAction], window: QWidget) -> None:
        super().__init__(page)
        self._session, self._page, self._window = session, page, window
        self._settings = Settings()
        actions["templates"].triggered.connect(self._show_templates)

    def use_settings(self, settings: Settings) -> None:
        """Begin with ``settings`` from now on."""
        self._settings = settings

    @Slot()
    def _show_templates(self) -> None:
        from checkin.ui.dialogs.templates_dialog import TemplatesDialog

        dialog = TemplatesDialog(self._session, self._settings.template, self._window)
        dialog.changed.connect(self.settings_changed)
        dialog.design_wanted.connect(dialog.reject)
        dialog.design_wanted.connect(self._gather)
        self._session.link.answered.connect(dialog.show_answer)
        dialog.show_over()

    @Slot(object)
    def _gather(self, design: Design) -> None:
        from checkin.ui.dialogs.print_run import trial_badges

        self._session.files.submit(
            partial(trial_badges, self._session.desk.path),
            owner=self,
            done=partial(self._open_designer, design),
            failed=self._fail,
        )

    def _open_designer(self, design: Design, badges: list[Badge]) -> None:
        from checkin.ui.designer.designer_dialog import open_designer

        dialog = open_designer(self._window, design, badges)
        self._session.link.answered.connect(dialog.show_answer)
        dialog.save_wanted.connect(partial(self._save, dialog))

    def _save(self, dialog: DesignerDialog, design: Design) -> None:
        def saved(_: None) -> None:
            self._session.paper.templates_changed()
            if isValid(dialog):
                dialog.saved()

        def failed(error: CheckinError) -> None:
            if isValid(dialog):
                dialog.not_saved(error)

        self._session.link.do(partial(_keep, design), saved, failed)

    def _fail(self, error: Exception) -> None:
        if isinstance(error, CheckinError):
            self._page.warn_of(error)


def _keep(design: Design, desk: Desk) -> None:
    from checkin.badge_shelf import keep_design

    keep_design(desk, design)
