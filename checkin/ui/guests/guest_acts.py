"""What guests see and do by themselves: ties the guest screen and the kiosk to an open event."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from checkin.desk import Answer, Desk
from checkin.domain.checkpoint import Place
from checkin.errors import CheckinError
from checkin.kiosk import Match, Tries, matches
from checkin.lookup import Lookup
from checkin.settings import Settings
from checkin.ui.desk.desk_page import DeskPage
from checkin.ui.guests import guest_words
from checkin.ui.guests.guest_screen import GuestScreen
from checkin.ui.guests.kiosk_page import KioskWindow
from checkin.ui.paper.badge_fate import BadgeFate, fate_of
from checkin.ui.paper.paper import PaperLook
from checkin.ui.session.session import Session
from checkin.ui.words import wording
from checkin.ui.words.printer_words import needs_somebody
from checkin.welcome import Greeting, Welcome, welcome_for

KIOSK = "Kiosk"
"""Who the log says was at the desk."""

_LOOKED_AT = 200
"""Hits of the search that are looked at; where there are more, nobody can be meant by so little."""


class GuestActs(QObject):
    """Lives as long as its page; the two screens are opened by keys, and gone with it."""

    def __init__(self, session: Session, page: DeskPage, actions: dict[str, QAction], window: QWidget) -> None:
        super().__init__(page)
        self._session, self._page, self._actions, self._window = session, page, actions, window
        self._settings = Settings()
        self._last: Answer | None = None
        self._printer_waits = False
        self._staff = ""
        self._tries = Tries()
        self._is_opening = False
        self._asked_in = 0  # the visit in which a name is looked for
        self._found = ""  # the guest who was found by name and has said yes
        self.screen: GuestScreen | None = None
        self.kiosk: KioskWindow | None = None
        session.link.answered.connect(self._greet)
        session.link.scan_failed.connect(self._send_to_desk)
        session.link.moved.connect(self._clear)
        session.paper.looked.connect(self._watch_badge)
        actions["guest-screen"].setChecked(False)
        actions["guest-screen"].toggled.connect(self._show_screen)
        actions["kiosk"].triggered.connect(self._ask_for_pin)

    def use_settings(self, settings: Settings) -> None:
        """Let both screens forget as ``settings`` say from now on."""
        self._settings = settings
        if self.kiosk is not None:
            self.kiosk.patience.use(settings.kiosk_s)

    def close(self) -> None:
        """Close both: nothing of a guest stays on a screen when the desk is gone."""
        if self.screen is not None and isValid(self.screen):
            self.screen.close()
        self._close_kiosk()

    def _close_kiosk(self) -> None:
        if self.kiosk is not None and isValid(self.kiosk):
            self.kiosk.release()
            self.kiosk.deleteLater()
        self.kiosk = None

    @Slot(bool)
    def _show_screen(self, wanted: bool) -> None:
        if not wanted:
            if self.screen is not None:
                self.screen.close()
            return
        self.screen = GuestScreen(self._session.desk.event, practice=self._is_practice(), parent=self._window)
        self.screen.closed.connect(self._forget_screen)
        self.screen.show_beside(self._window)
        self._window.activateWindow()

    @Slot()
    def _forget_screen(self) -> None:
        if self.screen is not None:
            self.screen.deleteLater()
            self.screen = None
        self._actions["guest-screen"].setChecked(False)

    @Slot()
    def _ask_for_pin(self) -> None:
        if not self._is_opening and self.kiosk is None:
            self._is_opening = True
            self._session.link.do(_kiosk_begins, self._open_kiosk, self._not_begun)

    def _not_begun(self, error: CheckinError) -> None:
        self._is_opening = False
        self._page.warn_of(error)

    def _open_kiosk(self, begun: tuple[bool, str]) -> None:
        self._is_opening = False
        has_pin, self._staff = begun
        if not has_pin:
            self._page.notice.warn(self.tr("Choose an organiser PIN first: only with it can the kiosk be left."))
            self._actions["pin"].trigger()
            return
        self._actions["leaving"].setChecked(False)
        kiosk = self.kiosk = KioskWindow(
            self._session.desk.event.name, self._settings.kiosk_s, practice=self._is_practice()
        )
        kiosk.name_typed.connect(self._find)
        kiosk.chosen.connect(self._admit)
        kiosk.pin_typed.connect(self._try_pin)
        kiosk.cover(self._window.screen())
        for dialog in self._window.findChildren(QDialog):  # one that was opened in the meantime
            dialog.reject()
        self._window.hide()

    @Slot(str)
    def _find(self, name: str) -> None:
        now, kiosk = self._session.desk.clock(), self.kiosk
        if kiosk is None or self._asked_in == kiosk.visit:  # pressed twice
            return
        if self._tries.pause(now):
            kiosk.tell_name(guest_words.WAIT)
            return
        self._tries.note(now)
        self._asked_in = kiosk.visit
        self._session.link.look_up(partial(_meant, name), partial(self._offer, kiosk.visit), self._send_to_desk)

    def _offer(self, visit: int, found: tuple[Match, ...]) -> None:
        kiosk = self.kiosk
        if kiosk is None or kiosk.visit != visit:  # whoever asked has gone
            return
        self._asked_in = 0
        if kiosk.page is not kiosk.name:
            return
        if found:
            kiosk.show_matches(found)
        else:
            kiosk.tell_name(guest_words.NOT_FOUND)

    @Slot(str)
    def _admit(self, guest_id: str) -> None:
        self._found = guest_id
        self._session.link.admit(guest_id)

    def _give_try_back(self, answer: Answer) -> None:
        """Let who was found and let in have cost no try; a refusal has, or those who came could be asked for."""
        if answer.guest is not None and answer.guest.id == self._found:
            self._found = ""
            if answer.verdict.admitted:
                self._tries.give_back()

    @Slot(str)
    def _try_pin(self, pin: str) -> None:
        self._session.link.do(partial(_kiosk_ends, pin=pin, staff=self._staff), self._leave, self._refuse_pin)

    def _refuse_pin(self, error: CheckinError) -> None:
        if self.kiosk is not None:
            self.kiosk.tell_pin(wording.fault_sentence(error))

    def _leave(self, _: None) -> None:
        self._window.show()
        self._window.activateWindow()
        self._close_kiosk()

    @Slot(object)
    def _greet(self, answer: Answer) -> None:
        self._last = answer
        self._give_try_back(answer)
        self._clear()
        if self.screen is None and self.kiosk is None:
            return
        if answer.guest is None or not answer.verdict.admitted:
            self._show(answer, ())
        else:
            self._session.link.look_up(partial(_booked, guest_id=answer.guest.id), partial(self._show, answer))

    def _show(self, answer: Answer, booked: tuple[Place, ...]) -> None:
        if answer is not self._last:
            return  # the next guest has been scanned meanwhile
        desk = self._session.desk
        welcome = welcome_for(answer, booked, answer.at, desk.event.zone)
        if welcome is None:
            return
        if self.screen is not None:
            self.screen.show_welcome(welcome, self._settings.guest_screen_s, badge_waits=self._printer_waits)
        if self.kiosk is not None:
            self.kiosk.show_welcome(welcome, badge_waits=self._printer_waits)

    @Slot(object)
    def _send_to_desk(self, _: CheckinError) -> None:
        self._clear()
        self._asked_in = 0
        if self.kiosk is not None:
            self.kiosk.show_welcome(Welcome(Greeting.DESK))

    @Slot()
    def _clear(self) -> None:
        if self.screen is not None:
            self.screen.clear()

    @Slot(object)
    def _watch_badge(self, look: PaperLook) -> None:
        self._printer_waits = needs_somebody(look)
        job_id = self._last.job_id if self._last is not None else ""
        if not job_id:
            return
        fate = fate_of(job_id, look, broken=self._printer_waits, before=BadgeFate.COMING)
        if fate is not BadgeFate.COMING:
            for each in (self.screen, self.kiosk):
                if each is not None:
                    each.show_badge_waits()

    def _is_practice(self) -> bool:
        return not self._page.practice.isHidden()


def _meant(name: str, lookup: Lookup) -> tuple[Match, ...]:
    return matches(name, (hit.guest for hit in lookup.search(name, _LOOKED_AT)))


def _booked(lookup: Lookup, guest_id: str) -> tuple[Place, ...]:
    return lookup.booked(guest_id)


def _kiosk_begins(desk: Desk) -> tuple[bool, str]:
    """Return whether there is a PIN to leave with, and who was at the desk; from now on nobody is."""
    staff, has_pin = desk.staff, desk.pin.is_chosen()
    if has_pin:
        desk.staff = KIOSK
    return has_pin, staff


def _kiosk_ends(desk: Desk, pin: str, staff: str) -> None:
    desk.pin.check(pin)
    desk.staff = staff
