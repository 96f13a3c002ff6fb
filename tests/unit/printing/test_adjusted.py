from io import BytesIO

import pytest
from pypdf import PdfReader

from checkin.badges.badge import Badge
from checkin.badges.offset import Offset
from checkin.badges.render import render_badge
from checkin.domain.guest import Guest
from checkin.errors import PrinterError
from checkin.printing.adjusted import AdjustedPrinter
from checkin.printing.folder import FolderPrinter
from tests.unit.printing.fakes import A6


def test_pages_are_moved_on_their_way_and_everything_else_is_the_printers_own(tmp_path):
    pdf = render_badge(Badge(Guest("1", "Ada Lovelace"), "ADA-1", "#224466", "Konferenz"))
    folder = FolderPrinter(tmp_path)
    printer = AdjustedPrinter(folder, Offset(1.0, -0.5))
    name = printer.send(pdf, "Ada", A6)
    sent = PdfReader(BytesIO((tmp_path / name).read_bytes())).pages[0].get_contents().get_data()
    assert b"1 0 0 1 2.8346 1.4173 cm" in sent
    assert (printer.name, printer.look(name), printer.state()) == (folder.name, folder.look(name), folder.state())
    printer.cancel(name)
    assert list(tmp_path.iterdir()) == []


def test_a_badge_whose_code_would_leave_the_page_is_not_sent(tmp_path):
    pdf = render_badge(Badge(Guest("1", "Ada Lovelace"), "ADA-1", "#224466", "Konferenz"))
    printer = AdjustedPrinter(FolderPrinter(tmp_path), Offset(20.0, 0.0))
    with pytest.raises(PrinterError) as caught:
        printer.send(pdf, "Ada", A6)
    assert caught.value.facts["detail"] == "badge_qr_unreadable"
    assert list(tmp_path.iterdir()) == []
