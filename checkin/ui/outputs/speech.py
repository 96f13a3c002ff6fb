"""Each answer said aloud, for those who look elsewhere: its word, and the name only where the settings allow it.

A name spoken is heard by everybody around, so it is left out unless somebody chose that.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from checkin.desk import Answer
from checkin.errors import CheckinError, Fault, SpeechError
from checkin.settings import Speech
from checkin.ui.words import language, wording

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

logger = logging.getLogger(__name__)


class DeskSpeech(QObject):
    """Speaks as long as the settings want it and the computer can.

    Args:
        engine: the name Qt has for a speech engine; "" is the computer's own.
    """

    failed = Signal(object)
    """A :class:`SpeechError`: once, until speech is chosen again."""

    def __init__(self, engine: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine_name = engine
        self._engine: QTextToSpeech | None = None
        self._wanted = Speech.OFF
        self._is_broken = False

    def use(self, speech: Speech) -> None:
        """Speak so much from now on; an engine that failed is tried again when speech is chosen anew."""
        if speech is not self._wanted:
            self._is_broken = False
        self._wanted = speech

    @Slot()
    def warm_up(self) -> None:
        """Load the engine, so that the first guest does not wait for it."""
        if self._wanted is not Speech.OFF and not self._is_broken and self._engine is None:
            self._engine = self._made_engine()

    @Slot(object)
    def say_answer(self, answer: Answer) -> None:
        """Say the word of ``answer``; a code read twice at once is said once."""
        if not answer.repeated:
            self.say(spoken_text(answer, self._wanted))

    @Slot(object)
    def say_failure(self, _: CheckinError) -> None:
        """Say that nothing was saved."""
        self.say(language.translate("VerdictPanel", "Not saved"))

    def say(self, text: str) -> None:
        """Say ``text`` in place of what is being said: the guest before is gone."""
        self.warm_up()
        if self._wanted is Speech.OFF or self._engine is None:
            return
        self._speak_the_language(self._engine)
        self._engine.say(text)

    def _made_engine(self) -> QTextToSpeech | None:
        try:
            from PySide6.QtTextToSpeech import QTextToSpeech  # late: only a desk that speaks needs it
        except ImportError as error:  # a bare system may lack a library that it loads
            self._fail(str(error))
            return None
        engine = QTextToSpeech(self._engine_name, self) if self._engine_name else QTextToSpeech(self)
        if engine.state() is QTextToSpeech.State.Error or not engine.engine():
            self._fail(engine.errorString())
            engine.deleteLater()
            return None
        engine.errorOccurred.connect(lambda _, why: self._fail(why))
        return engine

    def _speak_the_language(self, engine: QTextToSpeech) -> None:
        locale = language.locale_of(language.spoken())
        if engine.locale().language() is not locale.language() and locale.language() in {
            known.language() for known in engine.availableLocales()
        }:
            engine.setLocale(locale)

    def _fail(self, why: str) -> None:
        logger.warning("No speech: %s", why)
        self._engine = None
        if not self._is_broken:
            self._is_broken = True
            self.failed.emit(SpeechError(Fault.SPEECH_SILENT))


def spoken_text(answer: Answer, speech: Speech) -> str:
    """Return what is said of ``answer``: its word, and whose it is where ``speech`` allows that."""
    word = wording.answer_word(answer)
    named = speech is Speech.NAME and answer.guest is not None
    return f"{word}: {answer.guest.called}" if named and answer.guest else word
