"""What a desk does about guides (*Lotsen*): call one, say who goes, book one ahead, and forget it all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from checkin.domain.guide_call import Booking, CallAct, Guide, GuideCall, Step, may_follow
from checkin.domain.support import Consent, Support, Wishes
from checkin.errors import Fault, GuestError
from checkin.storage import guest_supports, guests, guide_calls, guides
from checkin.storage.database import Connection, EventFile
from checkin.storage.ids import new_id

OVERDUE = timedelta(minutes=30)
"""So long after its time a booking is still told at the scan: guests come late."""


@dataclass(frozen=True, slots=True)
class GuideBoard:
    """All that is known of guides at one moment.

    Attributes:
        version: another one means that something has changed.
        open: the calls that are neither done nor given up, the one that waits longest first.
        closed: the last others, the newest first.
        bookings: the first to come first.
        guides: by name.
        log: the last steps, the newest first.
    """

    version: tuple[int, ...]
    open: tuple[GuideCall, ...] = ()
    closed: tuple[GuideCall, ...] = ()
    bookings: tuple[Booking, ...] = ()
    guides: tuple[Guide, ...] = ()
    log: tuple[Step, ...] = ()


class Guiding:
    """The guides of one event file; keep it on the thread that opened the file.

    Args:
        who: returns what the desk is called and who works there, for the log.
        place: returns where guests wait who are here.
    """

    def __init__(
        self,
        file: EventFile,
        clock: Callable[[], datetime],
        who: Callable[[], tuple[str, str]],
        place: Callable[[], str],
    ) -> None:
        self._file, self._clock, self._who, self._place = file, clock, who, place

    def wishes_of(self, guest_id: str) -> Wishes:
        """Return what the guest asked for; nothing where nothing is known."""
        with self._file.reading() as db:
            return guest_supports.of_guest(db, guest_id)

    def call_guide(self, guest_id: str, need: Support = Support.GUIDE) -> GuideCall:
        """Call a guide for a guest, for whom there is one open call at most; the need is told as far as consented.

        Raises:
            GuestError: there is no such guest.
        """
        with self._file.writing() as db:
            if guests.with_id(db, guest_id) is None:
                raise GuestError(Fault.GUEST_UNKNOWN, text=guest_id)
            known = guide_calls.open_for(db, guest_id)
            return known or self._called(db, guest_id, need, self._place())

    def call_booked(self, booking_id: str) -> GuideCall:
        """Turn a booking into a call: the guest has come.

        Raises:
            GuestError: the booking was struck out.
        """
        with self._file.writing() as db:
            booking = guides.booking(db, booking_id)
            if booking is None:
                raise GuestError(Fault.CALL_CHANGED)
            call = guide_calls.open_for(db, booking.guest_id)
            call = call or self._called(db, booking.guest_id, Support.GUIDE, booking.place or self._place())
            guides.note_call(db, booking_id, call.id)
            return call

    def take_call(self, call_id: str, guide: str = "") -> GuideCall:
        """Say who goes: ``guide`` by name, or whoever works at this desk.

        Raises:
            GuestError: somebody else was faster.
        """
        return self._step(call_id, CallAct.TAKEN, guide)

    def release(self, call_id: str) -> GuideCall:
        """Let the call wait again: whoever took it cannot go. Raises as :meth:`take_call`."""
        return self._step(call_id, CallAct.RELEASED)

    def arrived(self, call_id: str) -> GuideCall:
        """Say that the guide is with the guest. Raises as :meth:`take_call`."""
        return self._step(call_id, CallAct.ARRIVED)

    def done(self, call_id: str) -> GuideCall:
        """Say that the guest is where they wanted to be. Raises as :meth:`take_call`."""
        return self._step(call_id, CallAct.DONE)

    def cancel(self, call_id: str) -> GuideCall:
        """Give the call up: nobody is needed any more. Raises as :meth:`take_call`."""
        return self._step(call_id, CallAct.CANCELLED)

    def open_calls(self) -> list[GuideCall]:
        """Return the calls that are neither done nor given up, the one that waits longest first."""
        with self._file.reading() as db:
            return guide_calls.open_calls(db)

    def book(self, guest_id: str, at: datetime, place: str = "", guide_id: str | None = None) -> str:
        """Book a guide for a guest at a time (with a time zone) and return the booking's id.

        Raises:
            GuestError: there is no such guest.
        """
        with self._file.writing() as db:
            if guests.with_id(db, guest_id) is None:
                raise GuestError(Fault.GUEST_UNKNOWN, text=guest_id)
            booking = Booking(new_id(), guest_id, "", at, place or self._place())
            guides.book(db, booking, guide_id)
            return booking.id

    def unbook(self, booking_id: str) -> None:
        """Strike a booking out."""
        with self._file.writing() as db:
            guides.unbook(db, booking_id)

    def booked_for(self, guest_id: str) -> Booking | None:
        """Return the guest's next booking that has become no call yet, or None."""
        with self._file.reading() as db:
            return guides.booked_for(db, guest_id, self._clock() - OVERDUE)

    def add_guide(self, name: str, skills: str = "", phone: str = "") -> Guide:
        """Add a guide.

        Raises:
            GuestError: the name is missing, or another guide has it.
        """
        guide = Guide(new_id(), " ".join(name.split()), " ".join(skills.split()), " ".join(phone.split()))
        if not guide.name:
            raise GuestError(Fault.GUIDE_NAMELESS)
        with self._file.writing() as db:
            if guides.named(db, guide.name) is not None:
                raise GuestError(Fault.GUIDE_TAKEN, name=guide.name)
            guides.add(db, guide)
        return guide

    def remove_guide(self, guide_id: str) -> None:
        """Take a guide off the list; what they were booked for is open again."""
        with self._file.writing() as db:
            guides.remove(db, guide_id)

    def forget_support_needs(self) -> int:
        """Forget for good what guests need, for whom guides were called and booked, and who the guides are.

        The log of calls stays, without a guest in it. Copies of the file made before still know: backups, and those
        beside the file.

        Returns:
            of how many guests something was known.
        """
        with self._file.writing() as db:
            known = guest_supports.forget(db)
        with self._file.reading() as db:
            guest_supports.scrub(db)
        return known

    def _called(self, db: Connection, guest_id: str, need: Support, place: str) -> GuideCall:
        wishes = guest_supports.of_guest(db, guest_id)
        # Who asks for a guide at the desk and left nothing else to tell agrees that the guide knows for whom it is.
        told = wishes.consent is not Consent.DESK
        call_id = new_id()
        self._log(db, call_id, CallAct.CALLED)
        guide_calls.note_wish(db, call_id, guest_id, need if told else Support.GUIDE, place, told=told)
        return _known(db, call_id)

    def _step(self, call_id: str, act: CallAct, by: str = "") -> GuideCall:
        with self._file.writing() as db:
            call = _known(db, call_id)
            if not may_follow(call.state, act):
                raise GuestError(Fault.CALL_CHANGED)
            self._log(db, call_id, act, by)
            return _known(db, call_id)

    def _log(self, db: Connection, call_id: str, act: CallAct, by: str = "") -> None:
        desk, staff = self._who()
        guide_calls.log(db, Step(call_id, act, self._clock(), desk, by or staff or desk))


def version_of(file: EventFile) -> tuple[int, ...]:
    """Return what is another when something about calls or bookings has changed; quick to ask."""
    with file.reading() as db:
        return guide_calls.version(db)


def board_of(file: EventFile, closed: int = 30, log: int = 100) -> GuideBoard:
    """Return how things stand with the guides; for a look at the file on any thread that opened it.

    Args:
        closed: how many calls at most that are done or given up.
        log: how many steps at most.
    """
    with file.snapshot() as db:
        return GuideBoard(
            guide_calls.version(db),
            tuple(guide_calls.open_calls(db)),
            tuple(guide_calls.closed_calls(db, closed)),
            tuple(guides.bookings(db)),
            tuple(guides.every(db)),
            tuple(guide_calls.steps(db, log)),
        )


def _known(db: Connection, call_id: str) -> GuideCall:
    call = guide_calls.with_id(db, call_id)
    if call is None:
        raise LookupError(call_id)
    return call
