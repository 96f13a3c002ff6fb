"""A printer without a spooler: it forgets its jobs when its power is cut, and counts from one again."""

from __future__ import annotations

import pytest

from checkin.domain.print_job import JobState
from checkin.errors import Fault, PrinterError
from checkin.printing.printer import Condition, Paper, Progress
from checkin.printing.queue import PrintQueue
from tests.system.printing.pages import page
from tests.system.printing.world import Device, ended, wait_for
from tests.unit.printing.fakes import Clock, FakeJobs, job

LABEL = Paper(62, 100)
PDF = page(62, 100)


def test_out_of_labels_is_said_and_the_badge_comes_out_once_when_there_are_some(device: Device) -> None:
    printer = device.printer()
    device.trouble("media-empty-error")
    spool_id = printer.send(PDF, "badge 1", LABEL)
    wait_for(lambda: printer.look(spool_id), lambda look: look.reason == "media-empty")
    assert printer.look(spool_id).progress is Progress.WAITING
    device.cure("media-empty-error")
    wait_for(lambda: printer.look(spool_id), lambda look: look.progress is Progress.PRINTED)
    assert len(device.pages) == 1


def test_a_print_head_that_fails_is_a_failure(device: Device) -> None:
    printer = device.printer()
    device.trouble("fail")
    spool_id = printer.send(PDF, "badge 1", LABEL)
    look = wait_for(lambda: printer.look(spool_id), ended)
    assert (look.progress, look.reason) == (Progress.FAILED, "aborted-by-system")


def test_a_size_the_device_does_not_know_is_refused_and_not_printed_smaller(device: Device) -> None:
    with pytest.raises(PrinterError) as caught:
        device.printer().send(page(400, 600), "badge 1", Paper(400, 600))
    assert caught.value.fault is Fault.PRINTER_REFUSED
    after = device.printer().send(PDF, "badge 2", LABEL)  # what comes out next is not the first one
    wait_for(lambda: device.printer().look(after), lambda look: look.progress is Progress.PRINTED)
    assert len(device.pages) == 1


def test_nothing_of_a_device_goes_on_after_its_power_was_cut(device: Device) -> None:
    device.trouble("media-empty-error")
    spool_id = device.printer().send(PDF, "badge 1", LABEL)
    wait_for(lambda: device.printer().look(spool_id), lambda look: look.reason == "media-empty")
    assert len(device.at_work()) == 1
    device.switch_off()
    assert device.at_work() == []


def test_a_job_is_uncertain_after_the_power_was_cut_even_if_its_number_is_in_use_again(device: Device) -> None:
    printer = device.printer()
    device.trouble("media-empty-error")
    before = printer.send(PDF, "badge 1", LABEL)
    device.switch_off()
    assert printer.look(before).reason == "unreachable"
    device.cure("media-empty-error")
    device.switch_on()
    assert printer.look(before).progress is Progress.UNCERTAIN
    after = printer.send(PDF, "badge 2", LABEL)
    assert after.split()[0] == before.split()[0]
    wait_for(lambda: printer.look(after), lambda look: look.progress is Progress.PRINTED)
    assert printer.look(before).progress is Progress.UNCERTAIN


def test_badges_wait_for_a_device_that_is_off_and_each_comes_out_once(device: Device) -> None:
    jobs, clock = FakeJobs(), Clock()
    jobs.add(job(1), job(2))
    queue = PrintQueue(jobs, lambda _: PDF, device.printer(), LABEL, clock=clock)
    device.switch_off()
    queue.step()
    assert [each.reason for each in jobs.in_state(JobState.QUEUED)] == ["unreachable", ""]
    assert device.printer().state().condition is Condition.UNREACHABLE
    device.switch_on()
    queue.retry_now()
    wait_for(queue.step, lambda _: len(jobs.in_state(JobState.PRINTED)) == 2)
    assert len(device.pages) == 2
