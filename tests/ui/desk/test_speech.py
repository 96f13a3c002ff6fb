"""Answers said aloud, by Qt's own stand-in for a voice; a computer without one says so and goes on."""

import sys
from types import SimpleNamespace

import pytest
from PySide6.QtTextToSpeech import QTextToSpeech

from checkin.errors import Fault
from checkin.settings import Speech
from checkin.ui.outputs.speech import DeskSpeech

SILENT = pytest.mark.qt_log_ignore("is not supported")  # what Qt says of an engine that there is none of


@pytest.fixture
def speech(desk, monkeypatch):
    """Give the program a voice that is heard here alone; return what was said."""
    told = SimpleNamespace(words=[], voice=desk.program._outlets.speech)
    told.voice._engine_name = "mock"
    say = QTextToSpeech.say
    monkeypatch.setattr(QTextToSpeech, "say", lambda engine, text: (told.words.append(text), say(engine, text)))
    return told


def scan(desk, code, name):
    desk.scan(code)
    desk.reads("verdict-name", name)


def test_nothing_is_said_and_loaded_unless_somebody_wants_it(desk, speech, codes):
    scan(desk, codes.wu, "Li Wu")
    assert speech.words == []
    assert speech.voice._engine is None


def test_the_answer_is_said_without_the_name(desk, speech, codes):
    desk.program.change_settings({"speech": Speech.WORD})
    scan(desk, codes.wu, "Li Wu")
    scan(desk, codes.cancelled, "Jörg Großmann")
    desk.waits(lambda: len(speech.words) == 2)
    assert speech.words == ["Welcome", "Cancelled"]


def test_the_name_is_said_where_that_is_chosen(desk, speech, codes):
    desk.program.change_settings({"speech": Speech.NAME})
    scan(desk, codes.wu, "Li Wu")
    scan(desk, "NOBODY-99", "NOBODY-99")
    desk.waits(lambda: len(speech.words) == 2)
    assert speech.words == ["Welcome: Li Wu", desk.see("verdict-word").text()]


@SILENT
def test_a_computer_without_a_voice_says_so_once_and_goes_on(desk, speech, codes):
    speech.voice._engine_name = "no such engine"
    desk.program.change_settings({"speech": Speech.WORD})
    told = []
    speech.voice.failed.connect(told.append)
    scan(desk, codes.wu, "Li Wu")
    scan(desk, codes.mueller, "Änne Müller")
    assert [error.fault for error in told] == [Fault.SPEECH_SILENT]
    assert len(desk.log()) == 2


@SILENT
def test_a_computer_without_a_voice_is_told_on_the_page(desk, speech, codes):
    speech.voice._engine_name = "no such engine"
    desk.program.change_settings({"speech": Speech.WORD})
    speech.voice.warm_up()
    desk.reads("notice-text", "can't speak")


def test_a_computer_without_the_library_goes_on(qapp, monkeypatch):
    monkeypatch.setitem(sys.modules, "PySide6.QtTextToSpeech", None)
    voice, told = DeskSpeech(), []
    voice.failed.connect(told.append)
    voice.use(Speech.WORD)
    voice.say("Welcome")
    assert [error.fault for error in told] == [Fault.SPEECH_SILENT]


def test_a_voice_that_breaks_while_speaking_is_told(qapp):
    voice, told = DeskSpeech("mock"), []
    voice.failed.connect(told.append)
    voice.use(Speech.WORD)
    voice.say("Welcome")
    voice._engine.errorOccurred.emit(QTextToSpeech.ErrorReason.Playback, "the loudspeaker is gone")
    assert [error.fault for error in told] == [Fault.SPEECH_SILENT]
    voice.say("Welcome")
    assert len(told) == 1


@SILENT
def test_chosen_anew_a_broken_voice_is_tried_again(qapp):
    voice, told = DeskSpeech("no such engine"), []
    voice.failed.connect(told.append)
    for speech in (Speech.WORD, Speech.OFF, Speech.NAME):
        voice.use(speech)
        voice.say("Welcome")
    assert len(told) == 2
