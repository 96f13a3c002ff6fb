"""Choose the printer, the paper, the desk's name and the language."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from checkin.errors import PrinterError
from checkin.settings import Language, Settings, Sounds
from checkin.ui.desk_dialog import CalmCombo, DeskDialog
from checkin.ui.lanes import Lane
from checkin.ui.language import translate
from checkin.ui.texts import centre_labels
from checkin.ui.theme import Size, Space


class SettingsDialog(DeskDialog):
    """Edits the settings of this computer."""

    changed = Signal(object)
    """The settings as a dict of name and value."""

    def __init__(self, settings: Settings, files: Lane, server: str, parent: QWidget | None = None) -> None:
        super().__init__(translate("SettingsDialog", "Settings"), parent)
        self.setObjectName("settings")
        self._build(settings)
        self.add_accept(self.tr("Save"))
        files.submit(partial(queues, server), owner=self, done=self._offer_queues, failed=lambda _: None)

    def accept(self) -> None:
        """Hand over what is chosen."""
        self.changed.emit(
            {
                "printer": self._printer.currentData() or "",
                "badge_folder": self._folder.text().strip(),
                "backup_folder": self._backups.text().strip(),
                "medium": self._medium.currentData(),
                "desk_name": self._desk_name.text().strip(),
                "language": self._language.currentData(),
                "sounds": self._sounds.currentData(),
            }
        )
        super().accept()

    def _build(self, settings: Settings) -> None:
        form = QFormLayout()
        form.setSpacing(Space.MEDIUM)
        self._printer = self._combo("printer", [(self.tr("None: badges go into a folder"), "")], settings.printer)
        if settings.printer:
            self._offer_queues([settings.printer])
            self._printer.setCurrentIndex(self._printer.findData(settings.printer))
        self._folder = QLineEdit(settings.badge_folder)
        self._folder.setObjectName("badge-folder")
        self._folder.setPlaceholderText(self.tr("“Badges”, beside the event file"))
        self._medium = self._combo("medium", single_media(), settings.medium)
        self._desk_name = QLineEdit(settings.desk_name)
        self._desk_name.setObjectName("desk-name")
        self._desk_name.setPlaceholderText(self.tr("For example: Entrance left"))
        languages = [
            (self.tr("As this computer"), Language.SYSTEM),
            ("Deutsch", Language.GERMAN),
            ("English", Language.ENGLISH),
        ]
        self._language = self._combo("language", languages, settings.language)
        heard = [(self.tr("Each answer is heard"), Sounds.ON), (self.tr("Silent"), Sounds.OFF)]
        self._sounds = self._combo("sounds", heard, settings.sounds)
        form.addRow(self.tr("&Printer"), self._printer)
        folder_label = QLabel(self.tr("Badge &folder"))
        folder_label.setBuddy(self._folder)
        form.addRow(folder_label, self._folder_row(self._folder, self.tr("Badge folder")))
        form.addRow(self.tr("P&aper"), self._medium)
        self._backups = QLineEdit(settings.backup_folder)
        self._backups.setObjectName("backup-folder")
        self._backups.setPlaceholderText(self.tr("On this computer; better a stick or a share"))
        backup_label = QLabel(self.tr("&Backups to"))
        backup_label.setBuddy(self._backups)
        form.addRow(backup_label, self._folder_row(self._backups, self.tr("Backup folder")))
        form.addRow(self.tr("Name of this &desk"), self._desk_name)
        form.addRow(self.tr("&Language"), self._language)
        form.addRow(self.tr("&Sounds"), self._sounds)
        centre_labels(form)
        self.content.addLayout(form)
        self.setMinimumWidth(17 * Size.TARGET_PX)

    def _combo(self, name: str, items: Sequence[tuple[str, str]], now: str) -> CalmCombo:
        combo = CalmCombo()
        combo.setObjectName(name)
        for text, value in items:
            combo.addItem(text, value)
        combo.setCurrentIndex(max(0, combo.findData(now)))
        return combo

    def _folder_row(self, field: QLineEdit, title: str) -> QHBoxLayout:
        button = QPushButton(self.tr("Choose …"))
        button.setAutoDefault(False)
        button.clicked.connect(partial(self._choose_folder, field, title))
        field.setAccessibleName(title)
        row = QHBoxLayout()
        row.addWidget(field, 1)
        row.addWidget(button)
        return row

    def _choose_folder(self, field: QLineEdit, title: str) -> None:
        folder = QFileDialog.getExistingDirectory(self, title, field.text())
        if folder:
            field.setText(str(Path(folder)))

    def _offer_queues(self, names: list[str]) -> None:
        for name in names:
            if self._printer.findData(name) < 0:
                self._printer.addItem(name, name)


def single_media() -> list[tuple[str, str]]:
    """Return title and name of the media that hold one badge a page: a desk prints one at a time."""
    from checkin.badges.media import media  # late: what reads them is not needed before

    return [(each.label, each.name) for each in media() if each.places == 1]


def queues(server: str) -> list[str]:
    """Return the printers of this computer; none where no spooler answers."""
    if sys.platform == "win32":
        from checkin.ui.qt_printer import printer_names

        return printer_names()
    from checkin.printing.cups import printers  # late: a desk without a printer starts sooner

    try:
        return printers(server)
    except PrinterError:
        return []
