"""Ties guides to an open event: what a scanned guest needs, the call, the bar on the desk and the guides' page."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from checkin.desk import Answer, Desk
from checkin.domain.guide_call import Booking, GuideCall
from checkin.domain.support import Support
from checkin.guiding import OVERDUE
from checkin.ui.desk.desk_page import DeskPage
from checkin.ui.guiding.call_bar import CallBar
from checkin.ui.session.session import Session


class GuidingActs(QObject):
    """Lives as long as its page."""

    def __init__(self, session: Session, page: DeskPage, actions: dict[str, QAction], window: QWidget) -> None:
        super().__init__(page)
        self._session, self._page, self._window = session, page, window
        self.watch = session.calls
        key = actions["guides"].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.bar = CallBar(session.desk.clock, key)
        page.show_bar(self.bar)
        page.offer_guide(actions["call-guide"])
        self.watch.changed.connect(self.bar.show_board)
        self.watch.called.connect(self.bar.announce_call)
        self.bar.take_wanted.connect(self._take)
        session.link.answered.connect(self._tell_booking)
        actions["call-guide"].triggered.connect(self._call)
        actions["take-call"].triggered.connect(self._take_first)
        actions["guides"].triggered.connect(self._show_page)
        self.bar.show_board(self.watch.board)

    @Slot(object)
    def _tell_booking(self, answer: Answer) -> None:
        booking = self._booking_of(answer.guest.id) if answer.guest else None
        if booking is not None:
            at = f"{booking.at.astimezone(self._session.desk.event.zone):%H:%M}"
            sentence = self.tr("Guide booked for {0}: {1}.").format(at, booking.guide or self.tr("still open"))
            self._page.panel.show_booked(answer.support, sentence)

    @Slot()
    def _call(self) -> None:
        guest = self._page.guest()
        if guest is None:
            self._page.notice.warn(self.tr("Scan or search the guest first, then press the key again."))
            return
        booking = self._booking_of(guest.id)
        verb = partial(_call_booked, booking.id) if booking else partial(_call, guest.id)
        self._session.link.do(verb, self._called, self._page.warn_of)

    def _called(self, _: GuideCall) -> None:
        self.watch.look()  # the bar says it, here as at all desks, until somebody goes

    @Slot()
    def _take_first(self) -> None:
        if self.bar.first is not None:
            self._take(self.bar.first.id)
        else:
            self._page.notice.tell(self.tr("No guest waits for a guide."))

    @Slot(str)
    def _take(self, call_id: str) -> None:
        self._session.link.do(partial(_take, call_id), self._taken, self._page.warn_of)

    def _taken(self, call: GuideCall) -> None:
        sentence = self.tr("The call is yours. Say on the guides' page when you are there: {0}")
        self._page.notice.tell(sentence.format(call.place))
        self.watch.look()

    @Slot()
    def _show_page(self) -> None:
        from checkin.ui.guiding.guides_dialog import GuidesDialog

        dialog = GuidesDialog(self._session, self.watch, self._page.guest(), self._window)
        self._session.link.answered.connect(dialog.show_answer)
        dialog.show_over()

    def _booking_of(self, guest_id: str) -> Booking | None:
        earliest = self.watch.now() - OVERDUE
        due = (each for each in self.watch.board.bookings if not each.call_id and each.at >= earliest)
        return next((each for each in due if each.guest_id == guest_id), None)


def _call(guest_id: str, desk: Desk) -> GuideCall:
    return desk.guiding.call_guide(guest_id, Support.GUIDE)


def _call_booked(booking_id: str, desk: Desk) -> GuideCall:
    return desk.guiding.call_booked(booking_id)


def _take(call_id: str, desk: Desk) -> GuideCall:
    return desk.guiding.take_call(call_id)
