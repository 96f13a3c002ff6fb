"""The whole window with a real label printer: what staff read when it runs out of labels, and what comes out."""

from __future__ import annotations

import pytest

from checkin.domain.print_job import Why
from tests.system.printing.world import Device
from tests.ui.desk.conftest import codes, english, event, event_template, person_at, program, settings

__all__ = ["codes", "english", "event", "event_template", "program", "settings"]


@pytest.fixture
def desk(qtbot, program, event, settings, device: Device):
    settings.change(printer=device.uri, medium="label-62x100")
    program.open_now(event)
    return person_at(qtbot, program)


def test_an_empty_roll_is_said_and_everything_comes_out_once_it_is_full(desk, codes, device: Device) -> None:
    desk.scan(codes.wu)
    desk.waits(lambda: len(device.pages) == 1)
    device.trouble("media-empty-error")
    desk.scan(codes.ada)
    desk.reads("verdict-name", "Ada Lovelace")
    desk.reads("printer", "is out of paper")
    desk.reads("verdict-sentence", "The badge waits for the printer")
    device.cure("media-empty-error")
    session = desk.program._session
    desk.qtbot.waitUntil(lambda: session.store.call(session.desk.badges_printed) == {Why.ADMISSION: 2}, timeout=20_000)
    desk.reads("printer", "is ready")
    assert len(device.pages) == 2


def test_a_printer_that_is_off_is_said_and_prints_when_it_is_on_again(desk, codes, device: Device) -> None:
    device.switch_off()
    desk.scan(codes.wu)
    desk.reads("printer", "does not answer")
    device.switch_on()
    desk.qtbot.waitUntil(lambda: len(device.pages) == 1, timeout=20_000)
    desk.reads("printer", "is ready")
