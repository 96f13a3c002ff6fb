"""A printer of this computer as Qt knows it: on Windows, and where there is no CUPS to be asked.

Qt hands a page over and hears nothing more of it. So a job that was handed over is *uncertain*, with a reason of its
own: nobody here can say that it is on paper.
"""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from checkin.errors import Fault, PrinterError
from checkin.printing import reasons
from checkin.printing.printer import Condition, JobLook, Paper, PrinterState, Progress

PREFIX = "qt:"
"""Begins the choice of such a printer where CUPS would be asked otherwise."""

_DPI = 300
"""Finer than the finest label printer in use, and coarse enough to be drawn in some 20 ms."""


def printer_names() -> list[str]:
    """Return the names of the printers that Qt knows."""
    return list(QPrinterInfo.availablePrinterNames())


class QtPrinter:
    """Prints on the printer called ``name``; one lane uses it."""

    def __init__(self, name: str) -> None:
        self._name = name

    @property
    def name(self) -> str:
        """The printer's name."""
        return self._name

    def send(self, pdf: bytes, title: str, paper: Paper) -> str:
        """Hand the pages over as pictures in black, white and colour, in the size they have.

        Raises:
            PrinterError: PRINTER_UNKNOWN, or PRINTER_REFUSED where Qt could not begin; the printer has nothing then.
        """
        info = QPrinterInfo.printerInfo(self._name)
        if info.isNull():
            raise PrinterError(Fault.PRINTER_UNKNOWN, printer=self._name)
        printer = _set_up(QPrinter(info, QPrinter.PrinterMode.HighResolution), title, paper)
        painter = QPainter()
        if not painter.begin(printer):
            raise PrinterError(Fault.PRINTER_REFUSED, printer=self._name, detail="not-begun")
        for number, picture in enumerate(_pictures(pdf)):
            if number:
                printer.newPage()
            painter.drawImage(QRectF(0, 0, picture.width(), picture.height()), picture)
        if not painter.end():
            raise PrinterError(Fault.PRINTER_SILENT, printer=self._name)
        return title

    def look(self, spool_id: str) -> JobLook:
        """Say that nobody says what became of it."""
        return JobLook(Progress.UNCERTAIN, (reasons.NOT_FOLLOWED,))

    def cancel(self, spool_id: str) -> None:
        """Do nothing: what was handed over can't be taken back.

        Raises:
            PrinterError: always.
        """
        raise PrinterError(Fault.PRINTER_REFUSED, printer=self._name, detail=reasons.NOT_FOLLOWED)

    def state(self) -> PrinterState:
        """Say as much as Qt knows: idle, printing, or in trouble of some kind."""
        info = QPrinterInfo.printerInfo(self._name)
        if info.isNull():
            return PrinterState(Condition.UNREACHABLE, (reasons.UNKNOWN_PRINTER,))
        conditions = {
            QPrinter.PrinterState.Idle: Condition.IDLE,
            QPrinter.PrinterState.Active: Condition.PRINTING,
        }
        return PrinterState(conditions.get(info.state(), Condition.STOPPED))


def _set_up(printer: QPrinter, title: str, paper: Paper) -> QPrinter:
    """Ask for exactly this paper, without margins. A page wider than high is asked for upright, and turned."""
    lies = paper.width_mm > paper.height_mm
    upright = QSizeF(*sorted((paper.width_mm, paper.height_mm)))
    exact = QPageSize.SizeMatchPolicy.ExactMatch
    printer.setDocName(title)
    printer.setResolution(_DPI)
    printer.setFullPage(True)
    printer.setPageSize(QPageSize(upright, QPageSize.Unit.Millimeter, "", exact))
    printer.setPageOrientation(QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    return printer


def _pictures(pdf: bytes) -> list[QImage]:
    document, buffer = QPdfDocument(), QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    return [_picture(document, number) for number in range(document.pageCount())]


def _picture(document: QPdfDocument, number: int) -> QImage:
    size_pt = document.pagePointSize(number)
    size = QSize(round(size_pt.width() / 72 * _DPI), round(size_pt.height() / 72 * _DPI))
    page = QImage(size, QImage.Format.Format_RGB32)
    page.fill(Qt.GlobalColor.white)
    painter = QPainter(page)
    painter.drawImage(0, 0, document.render(number, size))
    painter.end()
    return page
