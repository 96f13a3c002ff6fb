"""The queues that CUPS knows, on Linux and macOS."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

from ippx import Attribute, Tag

from checkin.errors import Fault, PrinterError
from checkin.printing.ipp import LOOK_WITHIN_S, IppPrinter
from checkin.printing.talk import Address, Talk

DEFAULT_SERVER = "localhost:631"
"""Where CUPS listens unless ``CUPS_SERVER`` says otherwise."""

_GET_DEFAULT = 0x4001
_GET_PRINTERS = 0x4002
# Source: "CUPS Implementation of IPP", operations CUPS-Get-Default and CUPS-Get-Printers.


def printers(server: str = DEFAULT_SERVER) -> list[str]:
    """Return the names of all queues, sorted.

    Args:
        server: as in ``CUPS_SERVER``: a host, host:port, or the path of a Unix socket.

    Raises:
        PrinterError: CUPS does not answer.
    """
    return sorted(_names(server, _GET_PRINTERS))


def default_printer(server: str = DEFAULT_SERVER) -> str:
    """Return the name of the queue that is used unless another is chosen; empty when there is none."""
    return next(iter(_names(server, _GET_DEFAULT)), "")


def cups_printer(queue: str, server: str = DEFAULT_SERVER) -> IppPrinter:
    """Return a queue of CUPS as a printer; whether there is one of that name is seen when it is used."""
    return IppPrinter(queue, _address(server, f"/printers/{quote(queue, safe='')}"))


def _names(server: str, operation: int) -> list[str]:
    about = [Attribute("requested-attributes", Tag.KEYWORD, ["printer-name"])]
    try:
        answers = Talk(server, _address(server, "/"), LOOK_WITHIN_S).ask(operation, about)
    except PrinterError as error:
        if error.fault is Fault.PRINTER_UNKNOWN:  # CUPS says "not found" when it has no queue at all
            return []
        raise
    return [str(name) for answer in answers for name in answer.get("printer-name", [])]


def _address(server: str, path: str) -> Address:
    if server.startswith("/"):
        return Address(f"ipp://localhost{path}", Path(server))
    return Address(f"ipp://{server.partition('/')[0]}{path}")
