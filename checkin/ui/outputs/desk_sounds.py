"""A sound for each answer, of the desk itself: whatever the scanner was, and whoever looks elsewhere."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTemporaryDir, QUrl, Slot

from checkin.desk import Answer
from checkin.settings import Sounds
from checkin.ui.look import signs
from checkin.ui.look.theme import Tone
from checkin.ui.outputs.tones import PATTERNS, Chime, wav

logger = logging.getLogger(__name__)
Player = Callable[[Tone | Chime], None]


class DeskSounds(QObject):
    """Plays what each answer sounds like, as long as the settings want sounds.

    Args:
        player: plays one tone; by default on the loudspeaker, or nowhere if there is none.
    """

    def __init__(self, player: Player | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player = player
        self._wanted = True

    def use(self, sounds: Sounds) -> None:
        """Play or be silent from now on."""
        self._wanted = sounds is Sounds.ON

    def warm_up(self) -> None:
        """Load what makes sounds, some 90 ms, so that the first guest does not wait for it."""
        if self._player is None and self._wanted:
            self._player = loudspeaker(self)

    def play_answer(self, answer: Answer, *, to_guests: bool = False) -> None:
        """Play what ``answer`` sounds like; a code read twice at once sounds once.

        ``to_guests``, all that is no yes sounds alike: those who wait behind hear it too.
        """
        if not answer.repeated:
            tone = signs.of_answer(answer).tone
            self._play(tone if tone is Tone.ADMITTED or not to_guests else Tone.ATTENTION)

    def play_failure(self, *, to_guests: bool = False) -> None:
        """Play that a scan was not saved: as a refusal, for nobody may go in."""
        self._play(Tone.ATTENTION if to_guests else Tone.REFUSED)

    @Slot(object)
    def play_call(self, _: object) -> None:
        """Play that a guest waits for a guide."""
        self._play(Chime.CALL)

    def _play(self, tone: Tone | Chime) -> None:
        if not self._wanted or tone not in PATTERNS:
            return
        if self._player is None:
            self._player = loudspeaker(self)
        self._player(tone)


def loudspeaker(parent: QObject) -> Player:
    """Return what plays tones on this computer's loudspeaker, or does nothing where there is none."""
    try:
        from PySide6.QtMultimedia import QMediaDevices, QSoundEffect  # late: only a desk that makes sounds needs it
    except ImportError as error:  # on Linux it wants the sound server's library, which a bare system has not
        logger.warning("No sounds: %s", error)
        return lambda _: None
    if QMediaDevices.defaultAudioOutput().isNull():
        return lambda _: None
    folder = QTemporaryDir()
    effects: dict[Tone | Chime, QSoundEffect] = {}
    for tone, notes in PATTERNS.items():
        file = Path(folder.path()) / f"{tone}.wav"
        file.write_bytes(wav(notes))
        effects[tone] = QSoundEffect(parent)
        effects[tone].setSource(QUrl.fromLocalFile(str(file)))

    def play(tone: Tone | Chime) -> None:
        _ = folder  # kept as long as the sounds are
        effects[tone].play()

    return play
