"""What a verdict sounds like: patterns of pitch, told apart by ear also where loudness and voices are lost."""

from __future__ import annotations

import io
import math
import wave
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from checkin.ui.look.theme import Tone

RATE_HZ = 44_100
_LOUDNESS = 0.4
_FADE_MS = 8
"""A tone that begins or ends at once clicks."""


@dataclass(frozen=True, slots=True)
class Note:
    """A tone, or a silence where ``hz`` is 0."""

    hz: int
    ms: int


class Chime(StrEnum):
    """A sound that answers no scan."""

    CALL = "call"  # a guest waits for a guide


# Up is yes, low and twice is no, down is "look", three short ones are "who is that?". All lie between 220 and 880 Hz,
# which small loudspeakers play and which age takes from the ear last.
PATTERNS: dict[Tone | Chime, tuple[Note, ...]] = {
    Tone.ADMITTED: (Note(587, 90), Note(880, 150)),
    Tone.REFUSED: (Note(220, 170), Note(0, 60), Note(220, 240)),
    Tone.ATTENTION: (Note(659, 120), Note(440, 180)),
    Tone.UNKNOWN: (Note(370, 80), Note(0, 50), Note(370, 80), Note(0, 50), Note(370, 80)),
    Chime.CALL: (Note(523, 120), Note(659, 120), Note(523, 160)),  # up and down again, as a door bell
}


def wav(notes: tuple[Note, ...]) -> bytes:
    """Return the notes as a WAV file: one channel, 16 bits."""
    samples = array("h", (sample for note in notes for sample in _samples(note)))
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE_HZ)
        file.writeframes(samples.tobytes())
    return out.getvalue()


def _samples(note: Note) -> Iterator[int]:
    count, fade = RATE_HZ * note.ms // 1000, RATE_HZ * _FADE_MS // 1000
    for index in range(count):
        envelope = min(1.0, index / fade, (count - index) / fade)
        yield round(32767 * _LOUDNESS * envelope * math.sin(2 * math.pi * note.hz * index / RATE_HZ))
