"""What is drawn 62 mm wide comes out 62 mm wide."""

from __future__ import annotations

import pytest

from checkin.printing.cups import cups_printer
from checkin.printing.printer import Paper, Printer, Progress
from tests.system.printing.pages import MARGINS_MM, Arrived, measured, page, turned
from tests.system.printing.world import Cups, Device, ended, wait_for

TOLERANCE_MM = 0.2
NAMED_SIZES = [(105, 148), (62, 100), (86, 54)]
OTHER_SIZES = [(70, 110), (101.6, 76.2), (55.3, 90.6)]


def print_and_measure(printer: Printer, device: Device, width_mm: float, height_mm: float) -> Arrived:
    before = len(device.pages)
    spool_id = printer.send(page(width_mm, height_mm), f"badge {width_mm}", Paper(width_mm, height_mm))
    look = wait_for(lambda: printer.look(spool_id), ended)
    assert look.progress is Progress.PRINTED
    assert len(device.pages) == before + 1
    return measured(device.pages[-1])


def assert_exact(arrived: Arrived, width_mm: float, height_mm: float) -> None:
    if (arrived.size_mm[0] > arrived.size_mm[1]) != (width_mm > height_mm):
        arrived = upright(arrived)
    assert arrived.size_mm == pytest.approx((width_mm, height_mm), abs=TOLERANCE_MM)
    assert arrived.margins_mm == pytest.approx(MARGINS_MM, abs=TOLERANCE_MM)


def upright(arrived: Arrived) -> Arrived:
    """A lying badge on upright paper may be turned either way; not mirrored, not anything else."""
    one_way = turned(arrived)
    other_way = turned(turned(one_way))
    return min(one_way, other_way, key=lambda seen: abs(seen.margins_mm[0] - MARGINS_MM[0]))


def test_a_device_gets_the_page_exactly(device: Device) -> None:
    for width_mm, height_mm in NAMED_SIZES:
        assert_exact(print_and_measure(device.printer(), device, width_mm, height_mm), width_mm, height_mm)


def test_cups_hands_the_page_on_exactly(cups: Cups, device: Device) -> None:
    printer = cups_printer("Badge", cups.server)
    for width_mm, height_mm in [*NAMED_SIZES, *OTHER_SIZES]:
        assert_exact(print_and_measure(printer, device, width_mm, height_mm), width_mm, height_mm)
