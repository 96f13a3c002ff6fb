"""A printer whose paper does not lie quite where it says: each page is moved on its way there."""

from __future__ import annotations

from checkin.badges.offset import Offset, shifted
from checkin.badges.proof import codes_on, prove
from checkin.errors import BadgeError, Fault, PrinterError
from checkin.printing.printer import JobLook, Paper, Printer, PrinterState


class AdjustedPrinter:
    """Passes everything on to ``printer``, pages moved by ``offset``."""

    def __init__(self, printer: Printer, offset: Offset) -> None:
        self._printer, self._offset = printer, offset

    @property
    def name(self) -> str:
        """The printer's own name."""
        return self._printer.name

    def send(self, pdf: bytes, title: str, paper: Paper) -> str:
        """Hand the moved PDF over, once all its QR codes can still be read; else as :meth:`Printer.send`.

        Raises:
            PrinterError: also PRINTER_REFUSED where a code has left the page.
        """
        moved = shifted(pdf, self._offset)
        try:
            prove(moved, codes_on(pdf))
        except BadgeError as error:
            raise PrinterError(Fault.PRINTER_REFUSED, printer=self.name, detail=error.fault.value) from error
        return self._printer.send(moved, title, paper)

    def look(self, spool_id: str) -> JobLook:
        """As :meth:`Printer.look`."""
        return self._printer.look(spool_id)

    def cancel(self, spool_id: str) -> None:
        """As :meth:`Printer.cancel`."""
        self._printer.cancel(spool_id)

    def state(self) -> PrinterState:
        """As :meth:`Printer.state`."""
        return self._printer.state()
