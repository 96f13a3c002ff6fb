"""How the program looks, sounds and speaks."""

from __future__ import annotations

from checkin.settings import Language, Settings, Sounds, Theme
from checkin.ui.language import LANGUAGES, translate
from checkin.ui.preferences.section import Section


class LookSection(Section):
    """Language, colours and sounds."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(translate("LookSection", "Language, colours, sounds"))
        as_computer = self.tr("As this computer")
        languages = [(as_computer, Language.SYSTEM), *((each.name, Language(each.code)) for each in LANGUAGES)]
        themes = [
            (as_computer, Theme.SYSTEM),
            (self.tr("Light"), Theme.LIGHT),
            (self.tr("Dark"), Theme.DARK),
            (self.tr("High contrast"), Theme.HIGH_CONTRAST),
        ]
        heard = [(self.tr("Each answer is heard"), Sounds.ON), (self.tr("Silent"), Sounds.OFF)]
        self._language = self.add_choice(self.tr("&Language"), "language", languages, settings.language)
        self._theme = self.add_choice(self.tr("&Colours"), "theme", themes, settings.theme)
        self._sounds = self.add_choice(self.tr("&Sounds"), "sounds", heard, settings.sounds)

    def values(self) -> dict[str, object]:
        """Return language, theme and sounds."""
        return {
            "language": self._language.currentData(),
            "theme": self._theme.currentData(),
            "sounds": self._sounds.currentData(),
        }
