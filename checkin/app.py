"""Put the window together: the one place where every part meets every other."""

from __future__ import annotations

import logging
import platform
import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from checkin import log
from checkin.desk import Desk, create_event, open_desk, utc_now
from checkin.domain.checkpoint import Checkpoint
from checkin.errors import CheckinError
from checkin.practice import practice_copy, practice_settings
from checkin.scanning.profile import profile_in
from checkin.settings import Settings, SettingsFile, documents_folder, log_folder, settings_path
from checkin.ui.inputs.input_board import InputBoard
from checkin.ui.inputs.wedge_input import WedgeInput
from checkin.ui.last_resort import LastResort
from checkin.ui.look import theme
from checkin.ui.look.theme_choice import chosen_scheme, dress, looks_other
from checkin.ui.main_window import MainWindow
from checkin.ui.outputs.desk_sounds import DeskSounds
from checkin.ui.outputs.outlets import Outlets
from checkin.ui.session.backups import place_of
from checkin.ui.session.session import WARM_UP_MS, Session
from checkin.ui.threads.collector import Collector
from checkin.ui.threads.lanes import Lane
from checkin.ui.threads.later import later
from checkin.ui.words import language, wording

if TYPE_CHECKING:
    from checkin.ui.dialogs.new_event_dialog import NewEvent
    from checkin.ui.inputs.serial_input import SerialInput

logger = logging.getLogger(__name__)


class Program(QObject):
    """Opens and closes events, and keeps the window and the settings in step with that."""

    def __init__(self, settings: SettingsFile, sounds: DeskSounds | None = None) -> None:
        super().__init__()
        self._settings = settings
        self._practised: Path | None = None  # the real event, while its copy is open
        self._session: Session | None = None
        self._checkpoints: list[Checkpoint] = []
        self.inputs = InputBoard(self)
        self._wedge: WedgeInput | None = None
        self._serial: SerialInput | None = None
        self._outlets = Outlets(settings.now, sounds, self)
        self._outlets.speech.failed.connect(self._warn_of)
        self.window = self._made_window()

    def open_now(self, event: Path, checkpoint: str | None = None) -> None:
        """Open ``event`` before the event loop starts.

        Raises:
            EventFileError: the file can't be opened, or there is no such checkpoint.
        """
        store = Lane("store")
        try:
            opened = store.call(partial(_opened, event, self._desk_name(), checkpoint))
        except BaseException:
            store.close()
            raise
        self._use(store, opened)

    def show_start(self, warning: str = "") -> None:
        """Show the start page."""
        last = Path(self._settings.now.last_event) if self._settings.now.last_event else None
        self.window.show_start(last if last and last.exists() else None, warning)

    @Slot(object)
    def open(self, event: Path) -> None:
        """Open another event; the one that is open stays where that fails."""
        store = Lane("store")
        store.submit(
            partial(_opened, event, self._desk_name(), None),
            owner=self,
            done=partial(self._use, store),
            failed=partial(self._not_opened, store),
        )

    @Slot(object)
    def make_event(self, wanted: NewEvent) -> None:
        """Make a new event and open it."""
        entrance = wording.translate("Event", "Entrance")
        try:
            create_event(wanted.path, name=wanted.name, entrance=entrance, day=wanted.day, timezone=wanted.timezone)
        except CheckinError as error:
            self.window.warn_in_dialog(wording.fault_sentence(error))
            return
        self.window.close_dialogs()
        self._change(event_folder=str(wanted.path.parent))
        self.open(wanted.path)

    @Slot()
    def open_demo(self) -> None:
        """Open a fresh copy of the demo event."""
        from checkin.demo import make_demo  # late: it reads lists, which most starts do not

        event = Path(tempfile.mkdtemp(prefix="checkin-demo-")) / "demo.checkin"
        try:
            make_demo(event)
        except CheckinError as error:
            self.window.warn(wording.fault_sentence(error))
            return
        self.open(event)

    @Slot()
    def toggle_practice(self) -> None:
        """Open a copy of the open event to rehearse on; or, while one is open, the real event again."""
        if self._session is None:
            return
        if self._practised is not None:
            self.open(self._practised)
            return
        event = self._session.desk.path
        self._session.files.submit(
            partial(practice_copy, event),
            owner=self,
            done=partial(self._open_practice, event),
            failed=partial(self._not_opened, None),
        )

    def _open_practice(self, event: Path, copy: Path) -> None:
        store = Lane("store")
        store.submit(
            partial(_opened, copy, self._desk_name(), None),
            owner=self,
            done=partial(self._use, store, practised=event),
            failed=partial(self._not_opened, store),
        )

    @Slot(object)
    def change_settings(self, values: dict[str, object]) -> None:
        """Take over what the settings dialog says; another language is spoken at once."""
        before = self._settings.now
        self._change(**values)
        if self._session is not None:
            self._session.use_settings(self._for(self._session.desk))
        self._use_serial()
        now = self._settings.now
        if self._wedge is not None:
            self._wedge.use(profile_in(now))
        self._outlets.use(now)
        if looks_other(before, now):
            language.install(now.language)
            self._dress()
            self._replace_window()
        elif self._session is not None:
            self.window.show_settings(self._settings.now)
        self.window.backup_root = place_of(self._settings.now, "").root

    def close(self) -> None:
        """Close the open event; after the event loop ended."""
        if self._session is not None:
            self._session.close()
            self._session.deleteLater()
            self._session = None

    def _use(self, store: Lane, opened: tuple[Desk, list[Checkpoint]], *, practised: Path | None = None) -> None:
        self.close()
        desk, self._checkpoints = opened
        self._practised = practised
        self._session = Session(desk, store, self._for(desk), self)
        self._outlets.tell(self._session)
        self._show()
        self._session.start()
        if practised is None:
            self._session.link.do(_is_empty, self._help_to_get_ready, lambda _: None)
            self._change(last_event=str(desk.path.absolute()))  # the next start may be from another folder
        else:
            self._session.backups.stop()
        logger.info("Opened %s at checkpoint %s", desk.path.name, desk.checkpoint.name)

    def _help_to_get_ready(self, is_empty: bool) -> None:
        if is_empty:
            self.window.command("ready").trigger()

    def _for(self, desk: Desk) -> Settings:
        """Return the settings for an open event: one that is rehearsed on prints nothing for real."""
        now = self._settings.now
        return now if self._practised is None else practice_settings(now, desk.path)

    def _not_opened(self, store: Lane | None, error: Exception) -> None:
        if store is not None:
            store.close()
        if isinstance(error, CheckinError):
            self.window.warn(wording.fault_sentence(error))

    def _show(self) -> None:
        if self._session is None:
            self.show_start()
        else:
            self.window.show_session(self._session, self._checkpoints, self._settings.now)
            self.window.desk_page().inputs.follow(self.inputs)
            self._outlets.flood(self._session.link, self.window)
            if self._practised is not None:
                self.window.show_practice()

    def _change(self, **values: object) -> None:
        try:
            self._settings.change(**values)
        except CheckinError as error:
            logger.warning("Settings not saved: %s", error.fault)
            self.window.warn(wording.fault_sentence(error))

    def _made_window(self) -> MainWindow:
        folder = Path(self._settings.now.event_folder) if self._settings.now.event_folder else documents_folder()
        window = MainWindow(folder, utc_now().astimezone().date())
        window.backup_root = place_of(self._settings.now, "").root
        window.event_wanted.connect(self.open)
        window.new_event_wanted.connect(self.make_event)
        window.demo_wanted.connect(self.open_demo)
        window.settings_changed.connect(self.change_settings)
        window.input_stated.connect(self.inputs.take)
        window.practice_wanted.connect(self.toggle_practice)
        window.scanner_wanted.connect(self.set_up_scanner)
        return window

    def _dress(self) -> None:
        dress(cast(QApplication, QApplication.instance()), self._settings.now)

    @Slot()
    def follow_computer(self) -> None:
        """Wear what the computer asks for now, where the settings leave it to the computer."""
        app = cast(QApplication, QApplication.instance())
        if self.window.is_kiosk:
            return  # another window would open the desk to whoever stands there
        if chosen_scheme(app, self._settings.now.theme) is not theme.scheme():
            self._dress()
            self._replace_window()

    def _replace_window(self) -> None:
        """Build the window anew, in the language that is spoken now, around the same session."""
        old = self.window
        greets = old.command("guest-screen").isChecked()
        self.window = self._made_window()
        self.window.restoreGeometry(old.saveGeometry())
        self._show()
        self.window.go_on_from(old)
        if self._session is not None:
            self._session.start()
        self.window.show()
        old.close()
        old.deleteLater()
        self.window.command("guest-screen").setChecked(greets)
        self.window.activateWindow()

    def hear(self, wedge: WedgeInput) -> None:
        """Take codes from a scanner that types, as the settings know it."""
        self._wedge = wedge
        wedge.use(profile_in(self._settings.now))
        wedge.scanned.connect(self.scan)

    @Slot()
    def set_up_scanner(self) -> None:
        """Have a person scan two codes, and find out how the scanner is set."""
        from checkin.ui.dialogs.doctor_dialog import DoctorDialog

        if self._wedge is not None:
            dialog = DoctorDialog(self._wedge, profile_in(self._settings.now), self.window)
            dialog.changed.connect(self.change_settings)
            dialog.show_over()

    @Slot(str)
    def scan(self, text: str) -> None:
        """Take a code from a scanner to the window that is shown."""
        self.window.scan(text)

    @Slot()
    def listen(self) -> None:
        """Hear serial scanners, too; after the start, so that the window opens without it."""
        from checkin.ui.inputs.serial_input import SerialInput

        self._serial = SerialInput(parent=self)
        self._serial.scanned.connect(self.scan)
        self._serial.spoilt.connect(self._warn_of_scan)
        self._serial.stated.connect(self.inputs.take)
        self._use_serial()

    def stop_listening(self) -> None:
        """Hear serial scanners no more; after the event loop ended."""
        if self._serial is not None:
            self._serial.stop()

    def _use_serial(self) -> None:
        if self._serial is not None:
            self._serial.use(self._settings.now.serial_ports, self._settings.now.serial_baud)

    @Slot(object)
    def _warn_of(self, error: CheckinError) -> None:
        self.window.warn(wording.fault_sentence(error))

    @Slot(object)
    def _warn_of_scan(self, error: CheckinError) -> None:
        self.window.warn_of_scan(error)

    def _desk_name(self) -> str:
        return self._settings.now.desk_name or platform.node()


def run(event: Path | None, *, checkpoint: str | None = None) -> int:
    """Open the window and return the exit status of the event loop.

    Args:
        event: the event file; None is the last one, or the start page.
        checkpoint: where the codes are scanned; None is the first entrance.

    Raises:
        CheckinError: the settings or ``event`` can't be opened; nothing was shown.
    """
    settings = SettingsFile(settings_path())
    app = made_app(settings.now)
    log.start(log_folder())
    program = Program(settings, DeskSounds(parent=app))
    if event is None:
        _open_last(program, settings.now)
    else:
        program.open_now(event, checkpoint)
    Collector(app)  # to the end: nothing may be destroyed on a lane, nor while Qt takes itself apart
    resort = LastResort(app)
    resort.install()
    wedge = WedgeInput(app)
    program.hear(wedge)
    app.styleHints().colorSchemeChanged.connect(program.follow_computer)
    program.window.show()
    later(WARM_UP_MS, program, program.listen)
    try:
        return app.exec()
    finally:
        wedge.stop()
        program.stop_listening()
        resort.remove()
        program.close()


def made_app(settings: Settings) -> QApplication:
    """Return the Qt application, dressed and speaking the language of ``settings``."""
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("Checkin")
    app.setDesktopFileName("checkin")
    language.install(settings.language)
    dress(app, settings)
    app.setWindowIcon(theme.icon("admitted", theme.scheme().accent))
    return app


def _open_last(program: Program, settings: Settings) -> None:
    if not settings.last_event or not Path(settings.last_event).exists():
        program.show_start()
        return
    try:
        program.open_now(Path(settings.last_event))
    except CheckinError as error:
        program.show_start(wording.fault_sentence(error))


def _is_empty(desk: Desk) -> bool:
    return next(desk.guests(), None) is None


def _opened(event: Path, name: str, checkpoint: str | None) -> tuple[Desk, list[Checkpoint]]:
    desk = open_desk(event, name=name, checkpoint=checkpoint)
    try:
        desk.recent(1)
        next(desk.guests(), None)  # a damaged file says so here, and not on an empty page that looks ready
        return desk, desk.checkpoints()
    except BaseException:
        desk.close()
        raise
