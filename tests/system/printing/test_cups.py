"""A real spooler with a real printer process behind it, in every trouble a front desk meets."""

from __future__ import annotations

import pytest

from checkin.domain.print_job import JobState
from checkin.errors import Fault, PrinterError
from checkin.printing.cups import cups_printer, default_printer, printers
from checkin.printing.ipp import IppPrinter
from checkin.printing.printer import Condition, JobLook, Paper, Progress
from checkin.printing.queue import PrintQueue
from tests.system.printing.pages import page
from tests.system.printing.world import Cups, Device, wait_for
from tests.unit.printing.fakes import Clock, FakeJobs, job

LABEL = Paper(62, 100)
PDF = page(62, 100)


@pytest.fixture
def printer(cups: Cups) -> IppPrinter:
    return cups_printer("Badge", cups.server)


def until(printer: IppPrinter, spool_id: str, progress: Progress, reason: str | None = None) -> JobLook:
    """Wait until the printer says so."""
    return wait_for(
        lambda: printer.look(spool_id),
        lambda look: look.progress is progress and reason in {None, look.reason},
    )


def test_the_queues_are_listed_over_the_network_and_the_socket(cups: Cups) -> None:
    for server in (cups.server, cups.socket):
        assert printers(server) == ["Badge"]
        assert default_printer(server) == "Badge"
    cups.run("lpadmin", "-x", "Badge")
    assert (printers(cups.server), default_printer(cups.server)) == ([], "")


def test_out_of_labels_is_said_and_the_badge_comes_out_once_when_there_are_some(
    printer: IppPrinter, device: Device
) -> None:
    device.trouble("media-empty-error")
    spool_id = printer.send(PDF, "badge 1", LABEL)
    until(printer, spool_id, Progress.WAITING, "media-empty")
    assert printer.state().reason == "media-empty"
    device.cure("media-empty-error")
    until(printer, spool_id, Progress.PRINTED)
    assert len(device.pages) == 1
    assert printer.state().condition is Condition.IDLE


def test_jam_and_open_cover_are_said(printer: IppPrinter, device: Device) -> None:
    device.trouble("media-jam-error")
    spool_id = printer.send(PDF, "badge 1", LABEL)
    until(printer, spool_id, Progress.WAITING, "media-jam")
    device.trouble("cover-open-error")
    device.cure("media-jam-error")
    until(printer, spool_id, Progress.WAITING, "cover-open")
    device.cure("cover-open-error")
    until(printer, spool_id, Progress.PRINTED)


def test_a_paused_printer_keeps_the_badge(cups: Cups, printer: IppPrinter, device: Device) -> None:
    cups.run("cupsdisable", "Badge")
    assert (printer.state().condition, printer.state().reason) == (Condition.STOPPED, "paused")
    spool_id = printer.send(PDF, "badge 1", LABEL)
    until(printer, spool_id, Progress.WAITING, "paused")
    cups.run("cupsenable", "Badge")
    until(printer, spool_id, Progress.PRINTED)
    assert len(device.pages) == 1


def test_a_printer_that_takes_no_jobs_says_so_before_and_at_sending(cups: Cups, printer: IppPrinter) -> None:
    cups.run("cupsreject", "Badge")
    assert printer.state().reason == "rejecting"
    with pytest.raises(PrinterError) as caught:
        printer.send(PDF, "badge 1", LABEL)
    assert caught.value.fault is Fault.PRINTER_REJECTING


def test_a_queue_that_is_not_there_is_named(cups: Cups) -> None:
    nobody = cups_printer("Bädge 2", cups.server)
    assert nobody.state().reason == "unknown-printer"
    with pytest.raises(PrinterError) as caught:
        nobody.send(PDF, "badge 1", LABEL)
    assert (caught.value.fault, caught.value.facts["printer"]) == (Fault.PRINTER_UNKNOWN, "Bädge 2")


def test_a_device_that_vanishes_is_offline_and_prints_once_when_it_is_back(printer: IppPrinter, device: Device) -> None:
    device.switch_off()
    spool_id = printer.send(PDF, "badge 1", LABEL)
    until(printer, spool_id, Progress.WAITING, "offline")
    device.switch_on()
    until(printer, spool_id, Progress.PRINTED)
    assert len(device.pages) == 1


def test_a_job_somebody_cancelled_is_a_failure(cups: Cups, printer: IppPrinter, device: Device) -> None:
    device.trouble("media-empty-error")
    spool_id = printer.send(PDF, "badge 1", LABEL)
    until(printer, spool_id, Progress.WAITING, "media-empty")
    cups.run("cancel", "-a", "Badge")
    until(printer, spool_id, Progress.FAILED, "job-canceled")
    printer.cancel(spool_id)


def test_a_page_the_spooler_can_not_read_is_a_failure_and_does_not_hold_up_the_next(
    printer: IppPrinter, device: Device
) -> None:
    jobs = FakeJobs()
    jobs.add(job(1), job(2))
    queue = PrintQueue(jobs, lambda each: PDF if each.id == "job2" else b"%PDF-1.4 broken", printer, LABEL)
    wait_for(queue.step, lambda _: all(each.state.is_final for each in jobs.jobs.values()))
    assert {each.id: each.state for each in jobs.jobs.values()} == {"job1": JobState.FAILED, "job2": JobState.PRINTED}
    assert len(device.pages) == 1


def test_a_job_that_was_taken_back_is_known_as_over(cups: Cups, printer: IppPrinter, device: Device) -> None:
    cups.run("cupsdisable", "Badge")
    spool_id = printer.send(PDF, "badge 1", LABEL)
    printer.cancel(spool_id)
    assert printer.look(spool_id).progress is Progress.FAILED
    cups.run("cupsenable", "Badge")
    after = printer.send(PDF, "badge 2", LABEL)
    until(printer, after, Progress.PRINTED)
    assert len(device.pages) == 1


def test_a_job_whose_queue_is_removed_is_uncertain(cups: Cups, printer: IppPrinter) -> None:
    cups.run("cupsdisable", "Badge")
    spool_id = printer.send(PDF, "badge 1", LABEL)
    cups.run("lpadmin", "-x", "Badge")
    until(printer, spool_id, Progress.UNCERTAIN, "job-unknown")


def test_a_job_the_spooler_knows_nothing_of_is_uncertain(printer: IppPrinter) -> None:
    until(printer, "4711 badge 1", Progress.UNCERTAIN, "job-unknown")


def test_a_spooler_that_is_not_running_is_unreachable(cups: Cups) -> None:
    nobody = cups_printer("Badge", f"localhost:{cups.port + 1}" if cups.port < 65535 else "localhost:1")
    assert nobody.state().condition is Condition.UNREACHABLE
    assert nobody.look("1 badge").progress is Progress.WAITING
    with pytest.raises(PrinterError) as caught:
        nobody.send(PDF, "badge 1", LABEL)
    assert caught.value.fault is Fault.PRINTER_UNREACHABLE


def test_a_queue_of_badges_gets_through_an_empty_roll_and_a_restart_of_the_program(
    printer: IppPrinter, device: Device
) -> None:
    jobs, clock = FakeJobs(), Clock()
    jobs.add(*(job(number) for number in range(1, 5)))
    device.trouble("media-empty-error")
    before = PrintQueue(jobs, lambda _: PDF, printer, LABEL, clock=clock)
    wait_for(before.step, lambda _: "media-empty" in {each.reason for each in jobs.with_printer()})
    after = PrintQueue(jobs, lambda _: PDF, printer, LABEL, clock=clock)
    after.recover()
    device.cure("media-empty-error")
    wait_for(after.step, lambda _: all(each.state.is_final for each in jobs.jobs.values()))
    assert {each.state for each in jobs.jobs.values()} == {JobState.PRINTED}
    assert len(device.pages) == 4
