"""The desk's choice of a printer."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from checkin.printing.choice import chosen_printer
from checkin.printing.folder import FolderPrinter
from checkin.printing.ipp import IppPrinter


def test_without_a_choice_badges_go_into_the_folder(tmp_path: Path) -> None:
    printer = chosen_printer("", tmp_path, "localhost")
    assert isinstance(printer, FolderPrinter)
    assert printer.name == str(tmp_path)


@pytest.mark.parametrize("choice", ["Badge", "ipp://printer.example/ipp/print", "ipps://printer.example/ipp/print"])
def test_a_queue_or_an_address_is_a_printer_of_that_name(tmp_path: Path, choice: str) -> None:
    printer = chosen_printer(choice, tmp_path, "localhost")
    assert isinstance(printer, IppPrinter)
    assert printer.name == choice


def test_a_desk_without_a_printer_does_not_load_what_speaks_to_printers() -> None:
    code = (
        "import sys; from pathlib import Path; from checkin.printing.choice import chosen_printer;"
        "import checkin.printing.queue; chosen_printer('', Path('x'), ''); sys.exit('httpx' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
