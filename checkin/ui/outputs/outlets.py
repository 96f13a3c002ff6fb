"""Answers beyond the page: by a sound, said aloud, and in the colour of the whole window, as the settings want them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from checkin.desk import Answer
from checkin.errors import CheckinError
from checkin.settings import Motion, Settings
from checkin.ui.main_window import MainWindow
from checkin.ui.outputs.answer_flood import AnswerFlood
from checkin.ui.outputs.desk_sounds import DeskSounds
from checkin.ui.outputs.speech import DeskSpeech
from checkin.ui.session.desk_link import DeskLink
from checkin.ui.session.session import WARM_UP_MS, Session
from checkin.ui.threads.later import later


class Outlets(QObject):
    """Sounds and speech for the whole program, and a flood for each window.

    Args:
        sounds: what plays them; none in a program that nobody is to hear.
    """

    def __init__(
        self,
        settings: Settings,
        sounds: DeskSounds | None = None,
        parent: QObject | None = None,
        *,
        speech: DeskSpeech | None = None,
    ) -> None:
        super().__init__(parent)
        self.speech = speech or DeskSpeech(parent=self)
        self._sounds = sounds
        self._flood: AnswerFlood | None = None
        self._window: MainWindow | None = None
        self.use(settings)

    def use(self, settings: Settings) -> None:
        """Sound, speak and flood as ``settings`` say."""
        self._settings = settings
        self.speech.use(settings.speech)
        if self._sounds is not None:
            self._sounds.use(settings.sounds)
        if self._flood is not None:
            self._flood.use(settings.flood, moves=settings.motion is Motion.ON)

    def tell(self, session: Session) -> None:
        """Let what ``session`` answers be heard."""
        session.link.answered.connect(self._tell_answer)
        session.link.scan_failed.connect(self._tell_failure)
        later(2 * WARM_UP_MS, session, self.speech.warm_up)
        if self._sounds is not None:
            session.calls.called.connect(self._sounds.play_call)
            later(2 * WARM_UP_MS, session, self._sounds.warm_up)

    def flood(self, link: DeskLink, window: MainWindow) -> None:
        """Show on ``window`` what ``link`` answers, once its page does."""
        if self._flood is not None:
            self._flood.put_away()
            self._flood.deleteLater()
        self._window = window
        self._flood = AnswerFlood(window, window.desk_page().panel)
        link.answered.connect(self._flood.show_answer)
        link.scan_failed.connect(self._flood.show_failure)
        self.use(self._settings)

    @Slot(object)
    def _tell_answer(self, answer: Answer) -> None:
        if self._sounds is not None:
            self._sounds.play_answer(answer, to_guests=self._guests_listen)
        if not self._guests_listen:
            self.speech.say_answer(answer)

    @Slot(object)
    def _tell_failure(self, error: CheckinError) -> None:
        if self._sounds is not None:
            self._sounds.play_failure(to_guests=self._guests_listen)
        if not self._guests_listen:
            self.speech.say_failure(error)

    @property
    def _guests_listen(self) -> bool:
        """Whether what is heard is for strangers: at the kiosk the reason of a refusal is nobody's but the guest's."""
        return self._window is not None and self._window.is_kiosk
