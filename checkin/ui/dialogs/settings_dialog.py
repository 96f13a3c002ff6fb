"""Edit the settings of this computer: sections one below the other, so that nothing hides behind a tab."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin.settings import Settings
from checkin.ui.look.theme import Size, Space
from checkin.ui.parts.desk_dialog import DeskDialog
from checkin.ui.parts.scroller import Scroller
from checkin.ui.preferences.answers import AnswersSection
from checkin.ui.preferences.camera import CameraSection
from checkin.ui.preferences.guests import GuestsSection
from checkin.ui.preferences.look import LookSection
from checkin.ui.preferences.printing import PrintingSection
from checkin.ui.preferences.section import Section
from checkin.ui.preferences.serial import SerialSection
from checkin.ui.preferences.this_desk import DeskSection
from checkin.ui.threads.lanes import Lane
from checkin.ui.words.language import translate


class SettingsDialog(DeskDialog):
    """Shows all sections, and hands over what was chosen in them."""

    changed = Signal(object)
    """The settings as a dict of name and value."""
    scanner_wanted = Signal()

    def __init__(self, settings: Settings, files: Lane, server: str, parent: QWidget | None = None) -> None:
        super().__init__(translate("SettingsDialog", "Settings"), parent)
        self.setObjectName("settings")
        scanners = SerialSection(settings)
        scanners.set_up.clicked.connect(self.scanner_wanted)
        self._sections: tuple[Section, ...] = (
            PrintingSection(settings, files, server),
            DeskSection(settings),
            LookSection(settings),
            AnswersSection(settings),
            GuestsSection(settings),
            scanners,
            CameraSection(settings),
        )
        scroller = Scroller(_below_each_other(self._sections))
        scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the field that has the focus
        self.content.addWidget(scroller, 1)
        self.add_accept(self.tr("Save"))

    def accept(self) -> None:
        """Hand over what is chosen."""
        values: dict[str, object] = {}
        for section in self._sections:
            values |= section.values()
        self.changed.emit(values)
        super().accept()


def _below_each_other(sections: tuple[Section, ...]) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, Space.LARGE, 0)
    labels_px = max(section.labels_px() for section in sections)
    for section in sections:
        section.widen_labels(labels_px)
        column.addWidget(section)
    column.addStretch(1)
    page.setMinimumWidth(17 * Size.TARGET_PX)
    return page
