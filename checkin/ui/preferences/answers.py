"""How answers are told beside the page: heard, said aloud, and seen from across the room."""

from __future__ import annotations

from checkin.settings import Flood, Settings, Sounds, Speech
from checkin.ui.preferences.section import Section
from checkin.ui.words.language import translate


class AnswersSection(Section):
    """Sounds, speech, and the colour of the whole window."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(translate("AnswersSection", "How answers are told"))
        heard = [(self.tr("Each answer is heard"), Sounds.ON), (self.tr("Silent"), Sounds.OFF)]
        said = [
            (self.tr("Nothing is said"), Speech.OFF),
            (self.tr("The answer"), Speech.WORD),
            (self.tr("The answer and the name"), Speech.NAME),
        ]
        seen = [
            (self.tr("In its panel"), Flood.OFF),
            (self.tr("On the whole window, for a moment"), Flood.FADES),
            (self.tr("On the whole window, until a key is pressed"), Flood.STAYS),
        ]
        self._sounds = self.add_choice(self.tr("&Sounds"), "sounds", heard, settings.sounds)
        self._speech = self.add_choice(self.tr("Said &aloud"), "speech", said, settings.speech)
        self._flood = self.add_choice(self.tr("Shown &large"), "flood", seen, settings.flood)

    def values(self) -> dict[str, object]:
        """Return sounds, speech and flood."""
        return {
            "sounds": self._sounds.currentData(),
            "speech": self._speech.currentData(),
            "flood": self._flood.currentData(),
        }
