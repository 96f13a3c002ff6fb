"""The window: the start page or the desk, the menus, and what needs no open event."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent
from PySide6.QtWidgets import QFileDialog, QMainWindow, QMenu, QMessageBox, QWidget

from checkin import __version__
from checkin.domain.checkpoint import Checkpoint
from checkin.errors import CheckinError
from checkin.settings import Settings, backup_folder
from checkin.ui import actions
from checkin.ui.desk.camera_acts import CameraActs
from checkin.ui.desk.desk_commands import DeskCommands
from checkin.ui.desk.desk_page import DeskPage
from checkin.ui.desk.organiser_acts import OrganiserActs
from checkin.ui.desk.template_acts import TemplateActs
from checkin.ui.guests.guest_acts import GuestActs
from checkin.ui.guiding.guiding_acts import GuidingActs
from checkin.ui.parts.desk_dialog import DeskDialog
from checkin.ui.parts.room import Room, fitting
from checkin.ui.parts.start_page import StartPage
from checkin.ui.session.session import Session
from checkin.ui.words.language import spoken, translate
from checkin.ui.words.wording import fault_sentence

# Dialogs are loaded when they open: the window comes sooner.
if TYPE_CHECKING:
    from checkin.ui.dialogs.new_event_dialog import NewEvent

_SIZE_PX = (1180, 760)
_SMALLEST_PX = (940, 540)
_CHECKPOINT_KEYS = 9


class MainWindow(QMainWindow):
    """Shows one session at a time, or the start page."""

    event_wanted = Signal(object)
    """The path of an event file."""
    new_event_wanted = Signal(object)
    """A :class:`NewEvent`."""
    demo_wanted = Signal()
    settings_changed = Signal(object)
    """The settings as a dict of name and value."""
    input_stated = Signal(object)
    """The :class:`InputState` of an input that lives with the window, such as a camera."""
    scanner_wanted = Signal()
    """Find out how a scanner is set."""
    practice_wanted = Signal()
    """Rehearse on a copy, or end that."""

    def __init__(self, new_folder: Path, today: date) -> None:
        super().__init__()
        self._new_folder, self._today = new_folder, today
        self.backup_root = backup_folder()
        self._session: Session | None = None
        self._page: QWidget | None = None
        self._commands: DeskCommands | None = None
        self._templates: TemplateActs | None = None
        self._guests: GuestActs | None = None
        self.guiding: GuidingActs | None = None
        self._camera: CameraActs | None = None
        self._actions = actions.build(self)
        self._checkpoint_menu = self._build_menus()
        self.setWindowTitle("Checkin")
        self.setMinimumSize(fitting(QSize(*_SMALLEST_PX), self))
        self.resize(fitting(QSize(*_SIZE_PX), self))
        for name, slot in {
            "new": self._ask_new,
            "open": self._ask_open,
            "demo": self.demo_wanted,
            "restore": self._ask_restore,
            "quit": self.close,
            "keys": self._show_keys,
            "help": self._show_help,
            "about": self._show_about,
            "practice": self.practice_wanted,
            "scanner": self.scanner_wanted,
        }.items():
            self._actions[name].triggered.connect(slot)

    def show_start(self, last_event: Path | None, warning: str = "") -> None:
        """Show the start page, with what went wrong if anything did."""
        self._session = self._commands = self._templates = self.guiding = None
        page = StartPage(last_event)
        if last_event is not None:
            page.last_wanted.connect(partial(self.event_wanted.emit, last_event))
        page.new_wanted.connect(self._ask_new)
        page.open_wanted.connect(self._ask_open)
        page.demo_wanted.connect(self.demo_wanted)
        page.restore_wanted.connect(self._ask_restore)
        self._show_page(page)
        self.setWindowTitle("Checkin")
        if warning:
            page.notice.warn(warning)

    def show_session(self, session: Session, checkpoints: list[Checkpoint], settings: Settings) -> None:
        """Show the desk of ``session``."""
        self._session = session
        here = session.desk.checkpoint
        page = DeskPage(session.link, session.desk.event, here, self._actions)
        session.paper.looked.connect(page.show_paper)
        session.backups.made.connect(page.show_backup)
        session.backups.failed.connect(page.warn_of_backup)
        self._commands = DeskCommands(session, page, self._actions, self)
        self._commands.use_settings(settings)
        acts = OrganiserActs(session, page, self._actions, self)
        acts.checkpoints_changed.connect(partial(self._show_checkpoints, session))
        self._commands.settings_changed.connect(self.settings_changed)
        self._templates = TemplateActs(session, page, self._actions, self)
        self._templates.use_settings(settings)
        self._templates.settings_changed.connect(self.settings_changed)
        self._list_checkpoints(session, checkpoints, here)
        self._show_page(page)
        self.guiding = GuidingActs(session, page, self._actions, self)
        self._guests = GuestActs(session, page, self._actions, self)
        self._guests.use_settings(settings)
        self._camera = CameraActs(page, self._actions["camera"])
        self._camera.scanned.connect(self.scan)
        self._camera.stated.connect(self.input_stated)
        self._camera.settings_changed.connect(self.settings_changed)
        self._camera.use_settings(settings)
        self.setWindowTitle(f"{session.desk.event.name} - Checkin")
        page.search.setFocus()

    def show_practice(self) -> None:
        """Mark the desk that is shown as one that rehearses."""
        page = self.desk_page()
        page.practice.show()
        page.practice.ended.connect(self.practice_wanted)
        self.setWindowTitle(self.tr("Practice: {0}").format(self.windowTitle()))

    def command(self, name: str) -> QAction:
        """Return the action ``name`` of the table in ``actions``."""
        return self._actions[name]

    def desk_page(self) -> DeskPage:
        """Return the desk page that is shown.

        Raises:
            LookupError: no event is open.
        """
        page = self._page
        if not isinstance(page, DeskPage):
            raise LookupError("no event is open")  # noqa: TRY004 -- the state is wrong, not a type
        return page

    @property
    def is_kiosk(self) -> bool:
        """Whether guests check in by themselves, and the desk is closed."""
        return self._guests is not None and self._guests.kiosk is not None

    def guests(self) -> GuestActs:
        """Return what guests see and do by themselves.

        Raises:
            LookupError: no event is open.
        """
        if self._guests is None:
            raise LookupError("no event is open")
        return self._guests

    def go_on_from(self, before: MainWindow) -> None:
        """Stand where ``before`` stood: which way guests go, what was answered last, what is searched for."""
        pages = self._page, before._page
        self._actions["leaving"].setChecked(before.command("leaving").isChecked())
        if isinstance(pages[0], DeskPage) and isinstance(pages[1], DeskPage):
            pages[0].go_on_from(pages[1])

    def warn(self, sentence: str) -> None:
        """Say what was not done, on the page that is shown."""
        page = self._page
        if isinstance(page, StartPage | DeskPage):
            page.notice.warn(sentence)

    def show_settings(self, settings: Settings) -> None:
        """Let the settings dialog begin with ``settings``."""
        if self._commands is not None and self._templates is not None:
            self._commands.use_settings(settings)
            self._templates.use_settings(settings)
        if self._guests is not None:
            self._guests.use_settings(settings)
        if self._camera is not None:
            self._camera.use_settings(settings)

    def warn_in_dialog(self, sentence: str) -> None:
        """Say in the open dialog why it is not done."""
        for dialog in self.findChildren(DeskDialog):
            dialog.warn(sentence)

    def close_dialogs(self) -> None:
        """Close what is open over the page."""
        for dialog in self.findChildren(DeskDialog):
            dialog.reject()

    @Slot(str)
    def scan(self, text: str) -> None:
        """Take a code from a scanner: to a dialog that listens, else to the desk."""
        if any(dialog.hear(text) for dialog in self.findChildren(DeskDialog) if dialog.isVisible()):
            return
        if self._session is not None:
            self._session.link.scan(text)
        else:
            self.warn(self.tr("A code was scanned, but no event is open. Open one first."))

    @Slot(object)
    def warn_of_scan(self, error: CheckinError) -> None:
        """Say why a code was not read: where its answer would be."""
        self.warn_in_dialog(fault_sentence(error))
        if self._session is not None:
            self._session.link.scan_failed.emit(error)
        else:
            self.warn(fault_sentence(error))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close dialogs first: an import stops after its batch; and what guests see."""
        self.close_dialogs()
        self._close_guests()
        super().closeEvent(event)

    def _close_guests(self) -> None:
        if self._guests is not None:
            self._guests.close()
            self._guests = None
        if self._camera is not None:
            self._camera.close()
            self._camera = None

    def _show_page(self, page: QWidget) -> None:
        self._close_guests()
        self._page = page
        self.setCentralWidget(Room(page))
        at_desk = self._session is not None
        for name in actions.AT_DESK:
            self._actions[name].setEnabled(at_desk)
        self._checkpoint_menu.menuAction().setVisible(at_desk)

    def _build_menus(self) -> QMenu:
        menus = {key: self.menuBar().addMenu(translate("Actions", text)) for key, text in actions.MENUS.items()}
        for name, action in self._actions.items():
            menus[actions.menu_of(name)].addAction(action)
        for menu in menus.values():
            menu.aboutToShow.connect(partial(_draw_icons, menu))
        return menus["checkpoint"]

    def _list_checkpoints(self, session: Session, checkpoints: list[Checkpoint], here: Checkpoint) -> None:
        self._checkpoint_menu.clear()
        for action in (action for name, action in self._actions.items() if actions.menu_of(name) == "checkpoint"):
            self._checkpoint_menu.addAction(action)
        self._checkpoint_menu.addSeparator()
        group = QActionGroup(self._checkpoint_menu)
        for number, checkpoint in enumerate(checkpoints, start=1):
            action = group.addAction(checkpoint.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(checkpoint.id == here.id)
            if number <= _CHECKPOINT_KEYS:
                action.setShortcut(f"Ctrl+{number}")
            action.triggered.connect(partial(session.link.use_checkpoint, checkpoint.name))
            self._checkpoint_menu.addAction(action)

    def _show_checkpoints(self, session: Session, checkpoints: list[Checkpoint]) -> None:
        """List checkpoints whose rules or names have changed, and say where this desk is now."""
        here = next((each for each in checkpoints if each.id == session.desk.checkpoint.id), checkpoints[0])
        self.desk_page().show_checkpoint(here)
        self._list_checkpoints(session, checkpoints, here)

    @Slot()
    def _ask_new(self) -> None:
        from checkin.ui.dialogs.new_event_dialog import NewEventDialog

        dialog = NewEventDialog(self._new_folder, self._today, self)
        dialog.filled_in.connect(self._make_new)
        dialog.show_over()

    @Slot(object)
    def _make_new(self, wanted: NewEvent) -> None:
        self.new_event_wanted.emit(wanted)

    @Slot()
    def _ask_open(self) -> None:
        kinds = self.tr("Event files (*.checkin)")
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Open event"), str(self._new_folder), kinds)
        if path:
            self.event_wanted.emit(Path(path))

    @Slot()
    def _ask_restore(self) -> None:
        from checkin.ui.dialogs.restore_dialog import RestoreDialog

        dialog = RestoreDialog(self.backup_root, self._new_folder, self)
        dialog.restored.connect(self.event_wanted)
        dialog.show_over()

    @Slot()
    def _show_keys(self) -> None:
        from checkin.ui.dialogs.keys_dialog import KeysDialog

        KeysDialog(list(self._actions.values()), self).show_over()

    @Slot()
    def _show_help(self) -> None:
        from checkin.ui.dialogs.help_dialog import HelpDialog
        from checkin.ui.dialogs.help_pages import help_pages

        HelpDialog(help_pages(spoken()), self).show_over()

    @Slot()
    def _show_about(self) -> None:
        text = self.tr("Checkin {0}: conference check-in and badges for the front desk.").format(__version__)
        box = QMessageBox(QMessageBox.Icon.NoIcon, self.tr("About Checkin"), text, parent=self)
        box.open()


def _draw_icons(menu: QMenu) -> None:
    actions.draw_icons(menu.actions())
