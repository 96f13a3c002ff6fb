"""Whether codes are also read from a camera, and which."""

from __future__ import annotations

from checkin.settings import CameraCodes, CameraUse, Settings
from checkin.ui.language import translate
from checkin.ui.preferences.section import Section


class CameraSection(Section):
    """On or off, and the kinds of code; which camera is chosen beside its picture."""

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
        self._codes = self.add_choice(self.tr("C&odes it reads"), "camera-codes", codes, settings.camera_codes)

    def values(self) -> dict[str, object]:
        """Return whether it is on, and what it reads."""
        return {"camera": self._use.currentData(), "camera_codes": self._codes.currentData()}
