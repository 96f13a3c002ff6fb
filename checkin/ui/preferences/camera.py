"""Whether codes are also read from a camera, and which."""

from __future__ import annotations

from PySide6.QtCore import Slot

from checkin.settings import CameraCodes, CameraUse, Settings
from checkin.ui.preferences.section import Section
from checkin.ui.threads.later import later
from checkin.ui.words.language import translate

_LATER_MS = 100


class CameraSection(Section):
    """On or off, which camera, and the kinds of code."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(translate("CameraSection", "Camera"))
        uses = [(self.tr("Off"), CameraUse.OFF), (self.tr("On: reads codes, too"), CameraUse.ON)]
        codes = [
            (self.tr("QR codes only: quickest"), CameraCodes.QR),
            (self.tr("QR and Aztec"), CameraCodes.QR_AZTEC),
            (self.tr("QR and Data Matrix"), CameraCodes.QR_DATA_MATRIX),
            (self.tr("QR and Code 128"), CameraCodes.QR_CODE_128),
            (self.tr("All four: slowest"), CameraCodes.ALL),
        ]
        self._use = self.add_choice(self.tr("Ca&mera"), "camera-use", uses, settings.camera)
        cameras = [(self.tr("As this computer chooses"), "")]
        if settings.camera_name:
            cameras.append((settings.camera_name, settings.camera_name))
        self._which = self.add_choice(self.tr("&Which camera"), "camera-name", cameras, settings.camera_name)
        self._codes = self.add_choice(self.tr("C&odes it reads"), "camera-codes", codes, settings.camera_codes)

        later(_LATER_MS, self, self._offer)

    @Slot()
    def _offer(self) -> None:
        try:
            from checkin.ui.inputs.cameras import (
                QtCameras,  # late, and after the dialog is there: it takes long to load
            )
        except ImportError:  # said when the camera is switched on
            return
        for name in QtCameras(self).names():
            if self._which.findData(name) < 0:
                self._which.addItem(name, name)

    def values(self) -> dict[str, object]:
        """Return whether it is on, which one, and what it reads."""
        return {
            "camera": self._use.currentData(),
            "camera_name": self._which.currentData(),
            "camera_codes": self._codes.currentData(),
        }
