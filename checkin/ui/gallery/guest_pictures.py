"""The scenes of the guest screen and the kiosk, for the pictures of every page."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from checkin.kiosk import Match
from checkin.ui.guests import guest_words
from checkin.ui.guests.guest_acts import GuestActs
from checkin.ui.guests.kiosk_page import KioskWindow
from checkin.ui.main_window import MainWindow
from checkin.ui.session.session import Session
from checkin.welcome import Greeting, Stop, Welcome

_PIN = "2468"
_WELCOME = Welcome(
    Greeting.WELCOME,
    "Ayşe Großmann",
    stand="B 12",
    stops=(Stop("Digitale Teilhabe auf dem Land", "Auditorium", "13:45"),),
    badge=True,
)
_LONG_S = 600


def guest_scenes(window: MainWindow, session: Session, size: QSize) -> Iterator[tuple[str, QWidget]]:
    """Yield name and window of each scene; take the picture before the next one is asked for."""
    acts = window.guests()
    yield from _screen_scenes(acts, window, size)
    session.store.call(partial(session.desk.pin.choose, _PIN))
    window.command("kiosk").trigger()
    yield "", window  # until the kiosk is there
    if acts.kiosk is not None:
        yield from _kiosk_scenes(acts.kiosk, size)
    acts.close()
    window.show()


def _screen_scenes(acts: GuestActs, window: MainWindow, size: QSize) -> Iterator[tuple[str, QWidget]]:
    window.command("guest-screen").trigger()
    screen = acts.screen
    if screen is None:
        return
    screen.showNormal()
    screen.resize(size)
    yield "guest-screen-idle", screen
    screen.show_welcome(_WELCOME, _LONG_S)
    yield "guest-screen-welcome", screen
    screen.show_welcome(Welcome(Greeting.DESK), _LONG_S)
    yield "guest-screen-desk", screen
    window.command("guest-screen").trigger()


def _kiosk_scenes(kiosk: KioskWindow, size: QSize) -> Iterator[tuple[str, QWidget]]:
    kiosk.showNormal()
    kiosk.resize(size)
    yield "kiosk-idle", kiosk
    kiosk.idle.typing_wanted.emit()
    kiosk.name.field.setText("Großmann Ay")
    yield "kiosk-typing", kiosk
    kiosk.tell_name(guest_words.NOT_FOUND)
    kiosk.patience.warned.emit()
    yield "kiosk-not-found", kiosk
    kiosk.show_matches([Match("1", "Ayşe G., Stadt Kaisers…"), Match("2", "Ayşe G., Landkr…")])
    yield "kiosk-choice", kiosk
    kiosk.show_welcome(_WELCOME)
    yield "kiosk-done", kiosk
    kiosk.show_welcome(Welcome(Greeting.DESK))
    yield "kiosk-desk", kiosk
    kiosk.idle.leaving_wanted.emit()
    yield "kiosk-pin", kiosk
