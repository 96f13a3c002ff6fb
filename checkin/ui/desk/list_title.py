"""What stands above the list: what it shows, and by which key a guest in it comes in."""

from __future__ import annotations

from checkin.ui.look.texts import fill, label
from checkin.ui.look.theme import Role, Space
from checkin.ui.parts.flow import Flow


class ListTitle(Flow):
    """In one line; in two where the text is too large for it."""

    def __init__(self) -> None:
        super().__init__(gap_px=Space.SMALL)
        self._what, self._how = label(role=Role.MUTED), label(role=Role.MUTED, name="found-hint")
        self.add(self._what)
        self.add(self._how)
        self.show_recent()

    def show_recent(self) -> None:
        """Say that the last scans are shown."""
        self._what.setText(self.tr("Scanned last"))
        fill(self._how, "")

    def show_found(self, count: int, *, leaving: bool) -> None:
        """Say how many guests were found, and how the selected one comes in, or goes out if ``leaving``."""
        self._what.setText(self.tr("%n guest(s) found", "", count) if count else self.tr("Nobody found"))
        fill(self._how, self._by_keys(leaving=leaving, several=count > 1) if count else "")

    def _by_keys(self, *, leaving: bool, several: bool) -> str:
        if leaving:
            return self.tr("↑ ↓ choose, Enter lets out") if several else self.tr("Enter lets out")
        return self.tr("↑ ↓ choose, Enter admits") if several else self.tr("Enter admits")
