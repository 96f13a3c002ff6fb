"""What the keys and menus do while an event is open: ask in a dialog where something must be known, then pass it on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QLocale, QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from checkin.desk import Desk
from checkin.domain.guest import Guest
from checkin.domain.print_job import Why
from checkin.errors import CheckinError
from checkin.settings import Settings
from checkin.ui.desk.desk_page import DeskPage
from checkin.ui.parts.desk_dialog import DeskDialog
from checkin.ui.session import session as sessions
from checkin.ui.session.desk_link import Overview
from checkin.ui.session.session import Session
from checkin.ui.words import wording

_SavingVerb = Callable[[Guest, Callable[[], None], Callable[[CheckinError], None]], None]


class DeskCommands(QObject):
    """Lives as long as its page; dialogs are children of the window, and loaded when they open."""

    settings_changed = Signal(object)
    """The settings as a dict of name and value."""

    def __init__(self, session: Session, page: DeskPage, actions: dict[str, QAction], window: QWidget) -> None:
        super().__init__(page)
        self._session, self._page, self._window = session, page, window
        self._actions = actions
        self._categories: list[str] = []
        self._settings: Settings | None = None
        session.link.looked_over.connect(self._keep_categories)
        for name, slot in {
            "search": page.focus_search,
            "walk-in": self._add_walk_in,
            "undo": page.undo,
            "correct": self._correct,
            "reprint": self._reprint,
            "late": session.link.print_late,
            "retry": session.paper.retry,
            "jobs": self._show_jobs,
            "print": self._print_many,
            "printers": self._edit_printers,
            "import": self._import,
            "settings": self._change_settings,
            "ready": self._get_ready,
        }.items():
            actions[name].triggered.connect(slot)

    def use_settings(self, settings: Settings) -> None:
        """Show ``settings`` in the dialog from now on."""
        self._settings = settings

    @Slot()
    def _add_walk_in(self) -> None:
        typed = self._page.search.text() if self._page.is_searching else ""
        from checkin.ui.dialogs.walk_in_dialog import WalkInDialog

        dialog = WalkInDialog(self._categories, typed, self._window)
        dialog.filled_in.connect(partial(self._save, dialog, self._session.link.add_walk_in))
        self._open(dialog)

    @Slot()
    def _correct(self) -> None:
        guest = self._page.guest()
        if guest is None:
            self._say_whom()
            return
        from checkin.ui.dialogs.correct_dialog import CorrectDialog

        dialog = CorrectDialog(guest, self._categories, self._window)
        dialog.filled_in.connect(partial(self._save, dialog, self._session.link.correct))
        self._open(dialog)

    @Slot()
    def _reprint(self) -> None:
        guest = self._page.guest()
        if guest is None:
            self._say_whom()
            return
        self._session.link.do(
            lambda desk: desk.has_badge(guest.id), partial(self._reprint_known, guest), self._page.warn_of
        )

    def _reprint_known(self, guest: Guest, has_badge: bool) -> None:
        if not has_badge:
            self._session.link.reprint(guest.id)
            return
        from checkin.ui.dialogs.reprint_dialog import ReprintDialog

        dialog = ReprintDialog(guest, self._window)
        dialog.chosen.connect(partial(self._reprint_because, guest))
        self._open(dialog)

    def _reprint_because(self, guest: Guest, why: Why) -> None:
        if why is Why.CORRECTION:
            self._correct()
        else:
            self._session.link.reprint(guest.id, why)

    @Slot()
    def _print_many(self) -> None:
        from checkin.ui.dialogs.print_dialog import PrintDialog

        dialog = PrintDialog(self._session, self._categories, self._settings or Settings(), self._window)
        dialog.label_used.connect(self._keep_label)
        self._open(dialog)

    @Slot(str, int)
    def _keep_label(self, medium: str, first_free: int) -> None:
        known = self._settings.next_labels if self._settings else {}
        self.settings_changed.emit({"next_labels": {**known, medium: first_free}})

    @Slot()
    def _edit_printers(self) -> None:
        self._session.link.do(_templates, self._show_printers, self._page.warn_of)

    def _show_printers(self, templates: list[tuple[str, str]]) -> None:
        from checkin.ui.dialogs.printers_dialog import PrintersDialog

        usual, session = self._session.paper.stations[0].name, self._session
        settings = self._settings or Settings()
        dialog = PrintersDialog(settings, usual, templates, session.files, sessions.server(), self._window)
        dialog.changed.connect(self.settings_changed)
        dialog.calibration_wanted.connect(partial(self._print_rulers, dialog))
        self._open(dialog)

    def _print_rulers(self, dialog: DeskDialog, printer: str, _medium: str) -> None:
        def told() -> None:
            if isValid(dialog):
                dialog.tell(self.tr("The page with rulers is with the printer."))

        if not self._session.paper.print_rulers(printer, told):
            dialog.warn(self.tr("Save first: this desk does not have that printer yet."))

    @Slot()
    def _show_jobs(self) -> None:
        from checkin.ui.dialogs.jobs_dialog import JobsDialog

        self._open(JobsDialog(self._session, self._window))

    @Slot()
    def _import(self) -> None:
        from checkin.ui.dialogs.import_dialog import ImportDialog

        self._open(ImportDialog(self._session.link, self._session.files, self._window))

    @Slot()
    def _get_ready(self) -> None:
        from checkin.ui.dialogs.ready_dialog import ReadyDialog

        dialog = ReadyDialog(self._session, self._window)
        dialog.import_wanted.connect(self._import)
        dialog.printer_wanted.connect(self._change_settings)
        dialog.scanner_wanted.connect(self._actions["scanner"].trigger)
        self._open(dialog)

    @Slot()
    def _change_settings(self) -> None:
        from checkin.ui.dialogs.settings_dialog import SettingsDialog

        dialog = SettingsDialog(self._settings or Settings(), self._session.files, sessions.server(), self._window)
        dialog.changed.connect(self.settings_changed)
        dialog.scanner_wanted.connect(self._actions["scanner"].trigger)
        self._open(dialog)

    @Slot(object)
    def _keep_categories(self, overview: Overview) -> None:
        self._categories = list(overview.colours)

    def _save(self, dialog: DeskDialog, verb: _SavingVerb, guest: Guest) -> None:
        """Do ``verb`` with what was typed; the dialog is told what came of it, or the page where it is gone."""

        def saved() -> None:
            if isValid(dialog):
                dialog.saved()

        def failed(error: CheckinError) -> None:
            if isValid(dialog) and dialog.isVisible():
                dialog.not_saved(error)
            else:
                self._page.notice.warn(wording.fault_sentence(error))

        verb(guest, saved, failed)

    def _say_whom(self) -> None:
        self._page.notice.warn(self.tr("Scan or search the guest first, then press the key again."))

    def _open(self, dialog: DeskDialog) -> None:
        self._session.link.answered.connect(dialog.show_answer)
        dialog.show_over()


def _templates(desk: Desk) -> list[tuple[str, str]]:
    """Return the templates there are: what people call them, and their names."""
    from checkin.badge_shelf import own_designs
    from checkin.badges.templates import titles

    return titles(own_designs(desk), QLocale().name().partition("_")[0])
