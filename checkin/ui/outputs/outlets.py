"""Answers beyond the page: said aloud, and in the colour of the whole window; both off until somebody wants them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from checkin.desk import Answer
from checkin.errors import CheckinError
from checkin.settings import Motion, Settings
from checkin.ui.main_window import MainWindow
from checkin.ui.outputs.answer_flood import AnswerFlood
from checkin.ui.outputs.speech import DeskSpeech
from checkin.ui.session.desk_link import DeskLink
from checkin.ui.session.session import WARM_UP_MS
from checkin.ui.threads.later import later


class Outlets(QObject):
    """Speech for the whole program, and a flood for each window."""

    def __init__(self, settings: Settings, parent: QObject | None = None, *, speech: DeskSpeech | None = None) -> None:
        super().__init__(parent)
        self.speech = speech or DeskSpeech(parent=self)
        self._flood: AnswerFlood | None = None
        self._window: MainWindow | None = None
        self.use(settings)

    def use(self, settings: Settings) -> None:
        """Speak and flood as ``settings`` say."""
        self._settings = settings
        self.speech.use(settings.speech)
        if self._flood is not None:
            self._flood.use(settings.flood, moves=settings.motion is Motion.ON)

    def speak(self, link: DeskLink) -> None:
        """Say what ``link`` answers."""
        link.answered.connect(self._say_answer)
        link.scan_failed.connect(self._say_failure)
        later(2 * WARM_UP_MS, link, self.speech.warm_up)

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
    def _say_answer(self, answer: Answer) -> None:
        if not self._guests_listen:
            self.speech.say_answer(answer)

    @Slot(object)
    def _say_failure(self, error: CheckinError) -> None:
        if not self._guests_listen:
            self.speech.say_failure(error)

    @property
    def _guests_listen(self) -> bool:
        """Whether what is said is for strangers: at the kiosk the reason of a refusal is nobody's but the guest's."""
        return self._window is not None and self._window.is_kiosk
