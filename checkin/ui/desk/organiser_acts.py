"""What goes beyond scanning, from the window: overrides, substitutes, lost tickets, exits, checkpoints, shifts, PIN."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from checkin.desk import Answer, Desk
from checkin.domain.checkpoint import Checkpoint
from checkin.domain.guest import Guest
from checkin.domain.print_job import PrintJob, Why
from checkin.errors import CheckinError
from checkin.ui.desk.desk_page import DeskPage
from checkin.ui.parts.desk_dialog import DeskDialog
from checkin.ui.session.session import Session
from checkin.ui.words import wording

T = TypeVar("T")


class OrganiserActs(QObject):
    """Lives as long as its page; dialogs are children of the window, and loaded when they open."""

    checkpoints_changed = Signal(object)
    """The list of :class:`Checkpoint` as it is now."""

    def __init__(self, session: Session, page: DeskPage, actions: dict[str, QAction], window: QWidget) -> None:
        super().__init__(page)
        self._session, self._page, self._window = session, page, window
        self._answer: Answer | None = None
        self._staff = ""
        session.link.answered.connect(self._keep_answer)
        for name, slot in {
            "override": self._override,
            "substitute": self._substitute,
            "new-ticket": self._new_ticket,
            "undo-why": self._undo_with_reason,
            "checkpoints": self._edit_checkpoints,
            "shift": self._begin_shift,
            "pin": self._choose_pin,
        }.items():
            actions[name].triggered.connect(slot)
        session.link.leaving = False
        actions["leaving"].setChecked(False)
        actions["leaving"].toggled.connect(self._turn_round)
        if session.desk.staff:  # the window is a new one, but not the shift
            self._shift_began(session.desk.staff)

    @Slot()
    def _override(self) -> None:
        from checkin.ui.dialogs.override_dialog import OverrideDialog

        answer = self._answer
        if answer is None or not answer.can_be_overridden:
            self._page.notice.warn(self.tr("Scan the refused guest first. Unknown and withdrawn codes stay refused."))
            return
        dialog = OverrideDialog(answer, self._window)

        def decide(pin_and_why: tuple[str, str]) -> None:
            pin, why = pin_and_why
            self._do(dialog, lambda desk: desk.override(answer.scan_id, pin, why))

        dialog.decided.connect(decide)
        self._open(dialog)

    @Slot()
    def _substitute(self) -> None:
        from checkin.ui.dialogs.substitute_dialog import SubstituteDialog

        guest = self._guest()
        if guest is None:
            return
        dialog = SubstituteDialog(guest, self._page.known_categories(), self._window)
        dialog.filled_in.connect(
            lambda colleague: self._do(dialog, lambda desk: desk.substitute(guest.id, colleague), self._passed_on)
        )
        self._open(dialog)

    @Slot()
    def _new_ticket(self) -> None:
        from checkin.ui.dialogs.reason_dialog import ReasonDialog

        guest = self._guest()
        if guest is None:
            return
        happens = self.tr("{0} gets a new code, printed on a new badge. The old ticket is refused from now on.")
        dialog = ReasonDialog(
            self.tr("New ticket"),
            happens.format(guest.called),
            self.tr("Ticket lost"),
            self.tr("Make a new ticket"),
            self._window,
        )
        dialog.decided.connect(
            lambda why: self._do(dialog, lambda desk: _replace_and_print(desk, guest.id, why), self._replaced)
        )
        self._open(dialog)

    @Slot()
    def _undo_with_reason(self) -> None:
        from checkin.ui.dialogs.reason_dialog import ReasonDialog

        answer = self._page.recent.selected_answer() or self._answer
        if answer is None or not answer.can_be_undone:
            self._page.notice.warn(
                self.tr("Choose the admission in the list of scans first, then press the key again.")
            )
            return
        happens = self.tr("The admission of {0} is taken back. Both stay in the log.")
        dialog = ReasonDialog(
            self.tr("Undo with a reason"),
            happens.format(answer.guest.called if answer.guest else answer.code),
            "",
            self.tr("Undo"),
            self._window,
        )
        dialog.decided.connect(lambda why: self._do(dialog, lambda desk: desk.undo(answer.scan_id, why)))
        self._open(dialog)

    @Slot()
    def _edit_checkpoints(self) -> None:
        self._session.link.do(_checkpoints_and_pin, self._show_editor, self._page.warn_of)

    def _show_editor(self, known: tuple[list[Checkpoint], bool]) -> None:
        from checkin.ui.dialogs.checkpoints_dialog import CheckpointsDialog

        checkpoints, has_pin = known
        categories = self._page.known_categories()
        dialog = CheckpointsDialog(
            checkpoints, self._session.desk.event, categories, has_pin=has_pin, parent=self._window
        )

        def save(wanted: tuple[Checkpoint, str]) -> None:
            checkpoint, pin = wanted
            self._session.link.do(
                lambda desk: _saved_checkpoints(desk, checkpoint, pin if has_pin else None),
                lambda now: self._keep_checkpoints(dialog, now),
                lambda error: self._tell(dialog, error),
            )

        dialog.save_wanted.connect(save)
        self._open(dialog)

    def _keep_checkpoints(self, dialog: DeskDialog, now: list[Checkpoint]) -> None:
        if isValid(dialog):
            dialog.show_checkpoints(now)  # type: ignore[attr-defined]  # the editor, which is open
        self.checkpoints_changed.emit(now)

    @Slot()
    def _begin_shift(self) -> None:
        from checkin.ui.dialogs.shift_dialog import ShiftDialog

        dialog = ShiftDialog(self._staff, self._window)
        dialog.named.connect(lambda name: self._do(dialog, lambda desk: _with_staff(desk, name), self._shift_began))
        self._open(dialog)

    @Slot()
    def _choose_pin(self) -> None:
        self._session.link.do(lambda desk: desk.pin.is_chosen(), self._show_pin_dialog, self._page.warn_of)

    def _show_pin_dialog(self, has_pin: bool) -> None:
        from checkin.ui.dialogs.pin_dialog import PinDialog

        dialog = PinDialog(has_pin=has_pin, parent=self._window)

        def choose(pins: tuple[str, str]) -> None:
            new, old = pins
            self._do(dialog, lambda desk: desk.pin.choose(new, old), self._pin_chosen)

        dialog.chosen.connect(choose)
        self._open(dialog)

    @Slot(bool)
    def _turn_round(self, leaving: bool) -> None:
        self._session.link.leaving = leaving
        self._page.show_direction(leaving=leaving)

    def _shift_began(self, name: str) -> None:
        self._staff = name
        self._page.show_staff(name)

    def _passed_on(self, colleague: Guest) -> None:
        self._page.show_guest(colleague, self.tr("The ticket passed on to {0}.").format(colleague.called))
        self._session.paper.nudge()

    def _replaced(self, done: tuple[str, PrintJob]) -> None:
        code, _ = done
        self._page.notice.tell(self.tr("New ticket: {0}. The badge is printed with it.").format(code))
        self._session.paper.nudge()

    def _pin_chosen(self, _: None) -> None:
        self._page.notice.tell(self.tr("The organiser PIN is chosen."))

    def _guest(self) -> Guest | None:
        guest = self._page.guest()
        if guest is None:
            self._page.notice.warn(self.tr("Scan or search the guest first, then press the key again."))
        return guest

    @Slot(object)
    def _keep_answer(self, answer: Answer) -> None:
        self._answer = answer

    def _do(self, dialog: DeskDialog, verb: Callable[[Desk], T], then: Callable[[T], None] | None = None) -> None:
        """Do ``verb``; the dialog closes when it is saved, and stays with the reason when it is not."""

        def saved(result: T) -> None:
            if isValid(dialog):
                dialog.saved()
            if then is not None:
                then(result)

        self._session.link.do(verb, saved, lambda error: self._tell(dialog, error))

    def _tell(self, dialog: DeskDialog, error: CheckinError) -> None:
        if isValid(dialog) and dialog.isVisible():
            dialog.not_saved(error)
        else:
            self._page.notice.warn(wording.fault_sentence(error))

    def _open(self, dialog: DeskDialog) -> None:
        self._session.link.answered.connect(dialog.show_answer)
        dialog.show_over()


def _replace_and_print(desk: Desk, guest_id: str, why: str) -> tuple[str, PrintJob]:
    code = desk.replace_ticket(guest_id, why)
    return code, desk.reprint(guest_id, Why.REPRINT)


def _with_staff(desk: Desk, name: str) -> str:
    desk.staff = name
    return name


def _checkpoints_and_pin(desk: Desk) -> tuple[list[Checkpoint], bool]:
    return desk.checkpoints(), desk.pin.is_chosen()


def _saved_checkpoints(desk: Desk, checkpoint: Checkpoint, pin: str | None) -> list[Checkpoint]:
    """Store ``checkpoint``, a new or a known one; ``pin`` is None where none was ever chosen."""
    if pin is not None:
        desk.pin.check(pin)
    known = {each.id for each in desk.checkpoints()}
    if checkpoint.id in known:
        desk.change_checkpoint(checkpoint)
    else:
        desk.add_checkpoint(checkpoint)
    return desk.checkpoints()
