"""What this desk is called, and where its backups go."""

from __future__ import annotations

from checkin.settings import Settings
from checkin.ui.preferences.section import Section
from checkin.ui.words.language import translate


class DeskSection(Section):
    """The name that the log has for this desk, and the folder for its backups."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(translate("DeskSection", "This desk"))
        self._name = self.add_text(
            self.tr("Name of this &desk"), "desk-name", settings.desk_name, self.tr("For example: Entrance left")
        )
        self._backups = self.add_folder(
            self.tr("&Backups to"),
            "backup-folder",
            settings.backup_folder,
            self.tr("On this computer; better a stick or a share"),
            self.tr("Backup folder"),
        )

    def values(self) -> dict[str, object]:
        """Return the name and the folder."""
        return {"desk_name": self._name.text().strip(), "backup_folder": self._backups.text().strip()}
