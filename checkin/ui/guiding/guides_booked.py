"""Guides booked ahead: for whom, when and where; a booking becomes a call when the guest is there."""

from __future__ import annotations

from datetime import datetime, timedelta, tzinfo

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from checkin.domain.guest import Guest
from checkin.domain.guide_call import Booking
from checkin.guiding import GuideBoard
from checkin.ui.look.texts import label
from checkin.ui.look.theme import Role, Space
from checkin.ui.parts.desk_dialog import CalmCombo
from checkin.ui.parts.flow import Flow
from checkin.ui.parts.labelled import labelled
from checkin.ui.parts.plain_table import PlainTable
from checkin.ui.parts.side_button import side_button

_QUARTER = timedelta(minutes=15)


class BookedTab(QWidget):
    """Lists bookings; books for the guest who is shown at the desk, today, from the next quarter of an hour on.

    Args:
        now: the time, timezone-aware.
        zone: the event's.
    """

    wanted = Signal(object)
    """What is to be done: a call of one verb of :class:`Guiding`."""

    def __init__(self, now: datetime, zone: tzinfo, guest: Guest | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone, self._guest, self._today = zone, guest, now.astimezone(zone)
        self._guide_ids: list[str | None] = [None]
        self._bookings: dict[str, Booking] = {}
        columns = (self.tr("Time"), self.tr("Guest"), self.tr("Where"), self.tr("Guide"))
        self.table = PlainTable("bookings", self.tr("Guides booked ahead"), columns, wide=1)
        self.table.itemSelectionChanged.connect(self._offer)
        self._times = _quarters_after(self._today)
        self._time = CalmCombo()
        self._time.setObjectName("booking-time")
        self._time.addItems([f"{time:%H:%M}" for time in self._times])
        self._place = QLineEdit()
        self._place.setObjectName("booking-place")
        self._guides = CalmCombo()
        self._guides.setObjectName("booking-guide")
        self._call = side_button("booking-call", self.tr("The guest is here: &call"), self._call_now)
        self._strike = side_button("booking-strike", self.tr("&Strike out"), self._strike_out)
        self._book = side_button("book", self.tr("&Book"), self._book_now)
        self._arrange()
        self._offer()

    def show_board(self, board: GuideBoard) -> None:
        """Show what is booked."""
        self._bookings = {booking.id: booking for booking in board.bookings if not booking.call_id}
        rows = [
            (each.id, (f"{each.at.astimezone(self._zone):%d.%m. %H:%M}", each.name, each.place, each.guide))
            for each in self._bookings.values()
        ]
        self.table.show_rows(rows)
        ids = [None, *(guide.id for guide in board.guides)]
        if ids != self._guide_ids or not self._guides.count():
            self._guide_ids = ids
            self._guides.clear()
            self._guides.addItems([self.tr("still open"), *(guide.name for guide in board.guides)])
        self._offer()

    def _arrange(self) -> None:
        acts = Flow(gap_px=Space.SMALL)
        acts.add(self._call)
        acts.add(self._strike)
        form = Flow(gap_px=Space.SMALL)
        form.add(labelled(self.tr("T&ime"), self._time))
        form.add(labelled(self.tr("Whe&re"), self._place))
        form.add(labelled(self.tr("&Guide"), self._guides))
        form.add(self._book)
        self._guides.setSizeAdjustPolicy(CalmCombo.SizeAdjustPolicy.AdjustToContents)
        whom = self.tr("Book a guide for {0}:").format(self._guest.called) if self._guest else ""
        hint = whom or self.tr("To book a guide, first search the guest at the desk and open this page again.")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.MEDIUM, 0, 0)
        layout.setSpacing(Space.SMALL)
        layout.addWidget(self.table, 1)
        layout.addWidget(acts)
        layout.addWidget(label(hint, Role.MUTED, name="booking-whom", wraps=True))
        layout.addWidget(form)
        for field in (self._time, self._place, self._guides):
            field.setEnabled(self._guest is not None)
        self._book.setEnabled(self._guest is not None)

    @Slot()
    def _offer(self) -> None:
        chosen = self.table.chosen() in self._bookings
        self._call.setEnabled(chosen)
        self._strike.setEnabled(chosen)

    @Slot()
    def _call_now(self) -> None:
        booking_id = self.table.chosen()
        self.wanted.emit(lambda guiding: guiding.call_booked(booking_id))

    @Slot()
    def _strike_out(self) -> None:
        booking_id = self.table.chosen()
        self.wanted.emit(lambda guiding: guiding.unbook(booking_id))

    @Slot()
    def _book_now(self) -> None:
        if self._guest is None:
            return
        at, guest_id, place = self._times[self._time.currentIndex()], self._guest.id, self._place.text().strip()
        guide_id = self._guide_ids[max(0, self._guides.currentIndex())]
        self.wanted.emit(lambda guiding: guiding.book(guest_id, at, place, guide_id))


def _quarters_after(now: datetime) -> list[datetime]:
    """Return the quarters of an hour that come within a day."""
    first = now.replace(minute=now.minute // 15 * 15, second=0, microsecond=0) + _QUARTER
    return [first + number * _QUARTER for number in range(timedelta(days=1) // _QUARTER)]
