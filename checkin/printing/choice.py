"""The printer that the desk's choice means: a queue of CUPS, the address of a device, or none, which is a folder."""

from __future__ import annotations

from pathlib import Path

from checkin.printing.folder import FolderPrinter
from checkin.printing.printer import Printer


def chosen_printer(choice: str, folder: Path, server: str) -> Printer:
    """Return the printer to use.

    Args:
        choice: the name of a queue; or ``ipp://…`` or ``ipps://…`` of a device; or a folder's whole path; or empty.
        folder: where badges go as files when the choice is empty.
        server: where CUPS listens, as in :func:`checkin.printing.cups.printers`.
    """
    if not choice:
        return FolderPrinter(folder)
    if Path(choice).is_absolute():
        return FolderPrinter(Path(choice))
    # Imported late: what speaks to printers takes a quarter of a second to load, and a desk without one starts sooner.
    from checkin.printing.cups import cups_printer
    from checkin.printing.ipp import IppPrinter
    from checkin.printing.talk import Address

    if choice.startswith(("ipp://", "ipps://")):
        return IppPrinter(choice, Address(choice))
    return cups_printer(choice, server)
