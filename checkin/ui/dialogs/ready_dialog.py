"""From an empty event to the first guest: guest list, scanner, printer, go; nobody is admitted by trying them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from checkin.desk import Found
from checkin.door import kept_code
from checkin.errors import CheckinError
from checkin.ui.dialogs.step_row import StepRow
from checkin.ui.look.texts import label
from checkin.ui.look.theme import Role, Size
from checkin.ui.paper.paper import PaperLook
from checkin.ui.parts.desk_dialog import DeskDialog, widen_for_bold
from checkin.ui.session.desk_link import Overview
from checkin.ui.session.session import Session
from checkin.ui.words import wording
from checkin.ui.words.language import translate
from checkin.ui.words.printer_words import needs_somebody, printer_sentence

_SHOWN = 40
"""Characters of a code that are shown: enough to see which one it is."""


class ReadyDialog(DeskDialog):
    """Shows how far a desk is, by what is so and not by what was clicked once."""

    import_wanted = Signal()
    scanner_wanted = Signal()
    printer_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(translate("ReadyDialog", "Get ready"), parent)
        self.setObjectName("ready")
        self._session = session
        self.content.addWidget(label(self.tr("Four steps to the first guest. Each can be done again."), Role.MUTED))
        self._guests = self._step(1, self.tr("Guest list"), "ready-guests")
        self._scanner = self._step(2, self.tr("Scanner"), "ready-scanner")
        self._printer = self._step(3, self.tr("Printer"), "ready-printer")
        self._go = self._step(4, self.tr("First guest"), "ready-go")
        self._add_buttons()
        self._guests.show_open(self.tr("Nobody is on the list yet. Take in the list of your registration."))
        self._scanner.show_open(self.tr("Scan any ticket now. Nobody is admitted by that here."))
        self._go.show_open(self.tr("At the desk, scan a ticket; or type a name and press Enter."))
        session.link.looked_over.connect(self._count)
        session.paper.looked.connect(self._look)
        session.link.refresh()
        session.paper.nudge()
        self.setMinimumWidth(17 * Size.TARGET_PX)

    def hear(self, text: str) -> bool:
        """Take a code as a trial of the scanner, and say whose ticket it is."""
        self._session.link.do(
            lambda desk: desk.guest_with_code(text),
            self._if_open(self._know_code),
            self._if_open(partial(self._not_know_code, text)),
        )
        return True

    def _step(self, number: int, title: str, name: str) -> StepRow:
        row = StepRow(number, title, name)
        row.said.connect(self.grow_soon)
        self.content.addWidget(row)
        return row

    def _add_buttons(self) -> None:
        for row, text, name, slot in (
            (self._guests, self.tr("&Import a list …"), "ready-import", self.import_wanted),
            (self._scanner, self.tr("&Set it up …"), "ready-doctor", self.scanner_wanted),
            (self._printer, self.tr("&Choose one …"), "ready-choose", self.printer_wanted),
            (self._printer, self.tr("Print a &trial badge"), "ready-print", self._print),
        ):
            row.add_button(text, name).clicked.connect(slot)
        go = self.buttons.addButton(self.tr("To the desk"), self.buttons.ButtonRole.AcceptRole)
        go.setObjectName("ready-go-now")
        go.setDefault(True)
        widen_for_bold(go)
        self.buttons.accepted.connect(self.accept)

    @Slot(object)
    def _count(self, overview: Overview) -> None:
        expected = overview.counts.expected
        if expected:
            self._guests.show_done(self.tr("%n guest(s) on the list.", "", expected))

    def _know_code(self, found: Found) -> None:
        self._scanner.show_done(self.tr("The scanner works. This is the ticket of {0}.").format(found.guest.called))

    def _not_know_code(self, text: str, _: CheckinError) -> None:
        self._scanner.show_wrong(
            self.tr("The scanner works, but nobody on the list has this code: {0}").format(_start(text))
        )

    @Slot(object)
    def _look(self, look: PaperLook) -> None:
        if needs_somebody(look):
            self._printer.show_wrong(printer_sentence(look))
        elif not self._printer.is_done:
            self._printer.show_open(printer_sentence(look))

    @Slot()
    def _print(self) -> None:
        self._session.paper.print_trial(self._if_open(self._printed), self._if_open(self._not_printed))

    def _printed(self) -> None:
        self._printer.show_done(self.tr("The trial badge is on its way. Is all of it on the paper?"))

    def _not_printed(self, error: CheckinError) -> None:
        self._printer.show_wrong(wording.fault_sentence(error))

    def _if_open(self, then: Callable[..., None]) -> Callable[..., None]:
        def told(*what: object) -> None:
            if isValid(self):
                then(*what)

        return told


def _start(text: str) -> str:
    """Return as much of a code as a line has room for."""
    kept = kept_code(text)
    return kept if len(kept) <= _SHOWN else f"{kept[:_SHOWN]}…"
