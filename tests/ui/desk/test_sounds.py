"""Each answer is heard: what it sounds like tells what it is."""

import io
import sys
import wave
from itertools import pairwise

import numpy
import pytest

from checkin.app import Program
from checkin.settings import Sounds
from checkin.ui.look.theme import Tone
from checkin.ui.outputs.desk_sounds import DeskSounds
from checkin.ui.outputs.tones import PATTERNS, RATE_HZ, Note, wav
from tests.ui.desk.conftest import person_at


@pytest.fixture
def played():
    return []


@pytest.fixture
def program(qtbot, qapp, english, settings, played):
    from checkin.ui.inputs.wedge_input import WedgeInput

    program = Program(settings, DeskSounds(played.append))
    wedge = WedgeInput(qapp)
    wedge.scanned.connect(program.scan)
    yield program
    wedge.stop()
    program.window.close()
    program.close()


def test_each_kind_of_answer_has_its_sound(qtbot, program, event, codes, played):
    program.open_now(event)
    desk = person_at(qtbot, program)
    for code in (codes.wu, codes.cancelled, "NOBODY-99", codes.wu):
        before = len(desk.log())
        desk.scan(code)
        desk.waits(lambda before=before: len(desk.log()) > before)
    desk.waits(lambda: len(played) == 4)
    assert played == [Tone.ADMITTED, Tone.REFUSED, Tone.UNKNOWN, Tone.ATTENTION]


def test_at_the_kiosk_no_sound_tells_the_queue_why(visitor, codes, played):
    for code in (codes.wu, codes.cancelled, "NOBODY-99", codes.wu):
        before = len(visitor.desk.log())
        visitor.desk.scan(code)
        visitor.desk.waits(lambda before=before: len(visitor.desk.log()) > before)
    visitor.desk.waits(lambda: len(played) == 4)
    assert played == [Tone.ADMITTED, Tone.ATTENTION, Tone.ATTENTION, Tone.ATTENTION]


def test_a_silent_desk_is_silent(qtbot, program, event, codes, played, settings):
    program.open_now(event)
    desk = person_at(qtbot, program)
    program.change_settings({"sounds": Sounds.OFF})
    desk.scan(codes.wu)
    desk.reads("verdict-name", "Li Wu")
    assert played == []
    assert settings.now.sounds is Sounds.OFF


def test_a_computer_without_a_sound_server_is_silent_and_goes_on(qapp, monkeypatch):
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    sounds = DeskSounds()
    sounds.play_failure()
    assert sounds._player(Tone.ADMITTED) is None


def heard(notes):
    """Return the loudest frequency of each note that is no silence, measured in the file."""
    with wave.open(io.BytesIO(wav(notes))) as file:
        assert (file.getnchannels(), file.getframerate()) == (1, RATE_HZ)
        samples = numpy.frombuffer(file.readframes(file.getnframes()), dtype="<i2")
    found, start = [], 0
    for note in notes:
        end = start + RATE_HZ * note.ms // 1000
        if note.hz:
            spectrum = numpy.abs(numpy.fft.rfft(samples[start:end], n=RATE_HZ))
            found.append(int(spectrum.argmax()))
        start = end
    return found


@pytest.mark.parametrize("tone", PATTERNS)
def test_a_tone_has_the_pitch_it_says_and_is_short(tone):
    notes = PATTERNS[tone]
    assert heard(notes) == pytest.approx([note.hz for note in notes if note.hz], abs=4)
    assert sum(note.ms for note in notes) < 500


def test_sounds_differ_in_their_pattern_and_not_in_loudness_alone():
    patterns = {tone: tuple(heard(notes)) for tone, notes in PATTERNS.items()}
    contours = {tone: tuple(later > before for before, later in pairwise(p)) for tone, p in patterns.items()}
    assert len({(len(patterns[tone]), contours[tone], patterns[tone][0] < 300) for tone in patterns}) == len(PATTERNS)


def test_a_tone_neither_begins_nor_ends_at_once():
    with wave.open(io.BytesIO(wav((Note(440, 100),)))) as file:
        samples = numpy.frombuffer(file.readframes(file.getnframes()), dtype="<i2")
    assert abs(int(samples[0])) < 50
    assert abs(int(samples[-1])) < 500
