"""How long guests have, and how long their names are to be seen."""

from __future__ import annotations

from checkin.settings import LONGEST_S, Settings
from checkin.ui.preferences.section import Section
from checkin.ui.words.language import translate

_SCREEN_S = (5, 8, 15, 30, 60, 120)
_KIOSK_S = (30, 45, 90, 180, LONGEST_S)
"""Up to more than ten times the usual time. Source: WCAG 2.2, 2.2.1 Timing Adjustable."""


class GuestsSection(Section):
    """The time limits of the guest screen and of the kiosk."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(translate("GuestsSection", "Guest screen and kiosk"))
        screen_s, kiosk_s = settings.guest_screen_s, settings.kiosk_s
        self._screen = self.add_choice(
            self.tr("&Names are shown for"), "guest-screen-s", self._times(_SCREEN_S, screen_s), str(screen_s)
        )
        self._kiosk = self.add_choice(
            self.tr("The &kiosk waits for"), "kiosk-s", self._times(_KIOSK_S, kiosk_s), str(kiosk_s)
        )

    def values(self) -> dict[str, object]:
        """Return both time limits, in seconds."""
        return {"guest_screen_s": int(self._screen.currentData()), "kiosk_s": int(self._kiosk.currentData())}

    def _times(self, usual: tuple[int, ...], now: int) -> list[tuple[str, str]]:
        """Return what can be chosen, with the value that somebody wrote into the file."""
        return [(self.tr("{0} seconds").format(seconds), str(seconds)) for seconds in sorted({*usual, now})]
