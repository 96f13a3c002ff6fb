"""Tie a camera to the desk: on and off by key, as the settings say, with its picture beside the list.

All that needs QtMultimedia is loaded when a camera is switched on for the first time.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAction

from checkin.errors import Fault, ScannerError
from checkin.scanning.symbols import Symbol
from checkin.settings import CameraUse, Settings
from checkin.ui.desk.desk_page import DeskPage
from checkin.ui.inputs.input_state import InputState
from checkin.ui.session.session import WARM_UP_MS
from checkin.ui.words import wording

if TYPE_CHECKING:
    from checkin.ui.inputs.camera_input import CameraInput
    from checkin.ui.inputs.camera_panel import CameraPanel

logger = logging.getLogger(__name__)


class CameraActs(QObject):
    """Lives as long as its page.

    Attributes:
        scanned: the text of a code.
        stated: an :class:`InputState`, each time that something changed.
        settings_changed: the settings as a dict of name and value.
    """

    scanned = Signal(str)
    stated = Signal(object)
    settings_changed = Signal(object)

    def __init__(self, page: DeskPage, action: QAction) -> None:
        super().__init__(page)
        self._page, self._action = page, action
        self._settings = Settings()
        self.input: CameraInput | None = None
        self.panel: CameraPanel | None = None
        action.setChecked(False)
        action.toggled.connect(self._switch)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._start)

    def use_settings(self, settings: Settings) -> None:
        """Switch the camera on or off as ``settings`` say; on comes a moment later, after the window."""
        before, self._settings = self._settings, settings
        is_on = settings.camera is CameraUse.ON
        self._action.blockSignals(True)
        self._action.setChecked(is_on)
        self._action.blockSignals(False)
        if not is_on:
            self._stop()
        elif self.input is None:
            self._later.start(2 * WARM_UP_MS)
        elif _wanted(before) != _wanted(settings):
            self._start()

    def close(self) -> None:
        """Let go of the camera: the page goes, or the program ends."""
        self._later.stop()
        self._action.toggled.disconnect(self._switch)
        if self.input is not None:
            self.input.close()
            self.input = None

    @Slot(bool)
    def _switch(self, on: bool) -> None:
        self.settings_changed.emit({"camera": CameraUse.ON if on else CameraUse.OFF})

    @Slot()
    def _start(self) -> None:
        try:
            if self.input is None:
                self._make()
        except ImportError as error:  # QtMultimedia's own library is missing one of the system's
            logger.warning("No camera: %s", error)
            self._page.warn_of(ScannerError(Fault.CAMERA_UNSUPPORTED))
            return
        if self.input is not None and self.panel is not None:
            self.panel.show_absence(self.tr("The camera is being switched on …"))
            self.panel.show()
            self.input.start(self._settings.camera_name, _symbols(self._settings))

    def _stop(self) -> None:
        self._later.stop()
        if self.input is not None and self.panel is not None:
            self.input.stop()
            self.panel.hide()

    def _make(self) -> None:
        from checkin.ui.inputs.camera_input import CameraInput
        from checkin.ui.inputs.camera_panel import PICTURE_PX, CameraPanel

        self.panel = panel = CameraPanel()
        self._page.show_below_search(panel)
        self.input = camera = CameraInput(parent=self)
        camera.picture_px = PICTURE_PX
        camera.scanned.connect(self.scanned)
        camera.stated.connect(self._state)
        camera.looked.connect(panel.show_look)
        camera.changed.connect(self._show_cameras)
        panel.chosen.connect(self._choose)
        panel.torch_switched.connect(camera.set_torch)
        panel.off_wanted.connect(self._action.toggle)

    @Slot(object)
    def _state(self, state: InputState) -> None:
        if self.panel is not None and state.reason is not None:
            self.panel.show_absence(wording.fault_sentence(state.reason))
        self._show_cameras()
        self.stated.emit(state)

    @Slot()
    def _show_cameras(self) -> None:
        if self.input is not None and self.panel is not None:
            self.panel.show_cameras(self.input.names, self.input.name, has_torch=self.input.has_torch)

    @Slot(str)
    def _choose(self, name: str) -> None:
        self.settings_changed.emit({"camera_name": name})


def _wanted(settings: Settings) -> tuple[str, str, str]:
    return settings.camera, settings.camera_name, settings.camera_codes


def _symbols(settings: Settings) -> list[Symbol]:
    return [Symbol(name) for name in settings.camera_codes.split("+")]
