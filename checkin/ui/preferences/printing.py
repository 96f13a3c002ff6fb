"""Where badges go, and on what."""

from __future__ import annotations

import sys
from functools import partial

from checkin.errors import PrinterError
from checkin.settings import Settings
from checkin.ui.preferences.section import Section
from checkin.ui.threads.lanes import Lane
from checkin.ui.words.language import translate


class PrintingSection(Section):
    """The usual printer, its paper, and the folder that stands in for a printer."""

    def __init__(self, settings: Settings, files: Lane, server: str) -> None:
        super().__init__(translate("PrintingSection", "Badges"))
        items = [(self.tr("None: badges go into a folder"), "")]
        if settings.printer:
            items.append((settings.printer, settings.printer))
        self._printer = self.add_choice(self.tr("&Printer"), "printer", items, settings.printer)
        self._folder = self.add_folder(
            self.tr("Badge &folder"),
            "badge-folder",
            settings.badge_folder,
            self.tr("“Badges”, beside the event file"),
            self.tr("Badge folder"),
        )
        self._medium = self.add_choice(self.tr("P&aper"), "medium", single_media(), settings.medium)
        files.submit(partial(queues, server), owner=self, done=self._offer, failed=lambda _: None)

    def values(self) -> dict[str, object]:
        """Return printer, folder and paper."""
        return {
            "printer": self._printer.currentData() or "",
            "badge_folder": self._folder.text().strip(),
            "medium": self._medium.currentData(),
        }

    def _offer(self, names: list[str]) -> None:
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
        from checkin.ui.paper.qt_printer import printer_names

        return printer_names()
    from checkin.printing.cups import printers  # late: a desk without a printer starts sooner

    try:
        return printers(server)
    except PrinterError:
        return []
