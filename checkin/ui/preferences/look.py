"""How the program looks, and which language it speaks."""

from __future__ import annotations

from checkin.settings import Language, Motion, Settings, Theme
from checkin.ui.look.tokens import TextSize
from checkin.ui.preferences.section import Section
from checkin.ui.words.language import LANGUAGES, translate


class LookSection(Section):
    """Language, colours, the size of text, and rest."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(translate("LookSection", "Language and look"))
        as_computer = self.tr("As this computer")
        languages = [(as_computer, Language.SYSTEM), *((each.name, Language(each.code)) for each in LANGUAGES)]
        themes = [
            (as_computer, Theme.SYSTEM),
            (self.tr("Light"), Theme.LIGHT),
            (self.tr("Dark"), Theme.DARK),
            (self.tr("High contrast"), Theme.HIGH_CONTRAST),
        ]
        moves = [(self.tr("As usual"), Motion.ON), (self.tr("Nothing moves by itself"), Motion.OFF)]
        self._language = self.add_choice(self.tr("&Language"), "language", languages, settings.language)
        self._theme = self.add_choice(self.tr("&Colours"), "theme", themes, settings.theme)
        self._text = self.add_choice(
            self.tr("&Text size"), "text-size", _sizes(settings.text_size), str(settings.text_size)
        )
        self._motion = self.add_choice(self.tr("&Motion"), "motion", moves, settings.motion)

    def values(self) -> dict[str, object]:
        """Return language, theme, the size of text in per cent, and motion."""
        return {
            "language": self._language.currentData(),
            "theme": self._theme.currentData(),
            "text_size": int(self._text.currentData()),
            "motion": self._motion.currentData(),
        }


def _sizes(now: int) -> list[tuple[str, str]]:
    """Return what can be chosen, with the value that somebody wrote into the file."""
    return [(f"{percent} %", str(percent)) for percent in sorted({*TextSize.STEPS, now})]
