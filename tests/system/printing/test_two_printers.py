"""One desk with an event file and two real printers: nothing is lost, nothing comes out twice, whatever breaks."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from checkin.desk import Desk, create_event, open_desk, utc_now
from checkin.domain.guest import Guest
from checkin.domain.print_job import JobState
from checkin.drawer import Drawer
from checkin.printing.ipp import IppPrinter
from checkin.printing.queue import AHEAD, PrintQueue
from checkin.printing.station import Station, jobs_for
from checkin.printing.talk import Address
from checkin.storage.print_jobs import StoredJobs
from tests.system.printing.world import Device, wait_for

MEDIUM = "label-62x100"


def stations(*devices: tuple[str, tuple[str, ...]]) -> tuple[Station, ...]:
    return tuple(
        Station(IppPrinter(uri, Address(uri)), MEDIUM, categories=frozenset(categories)) for uri, categories in devices
    )


def queues(desk: Desk, *where: Station) -> list[PrintQueue]:
    from checkin.badge_facts import badge_for

    def badge(guest_id: str):
        return badge_for(desk, desk.guest(guest_id), desk.categories())

    drawer = Drawer("conference", MEDIUM, [], badge)
    names = frozenset(each.name for each in where)
    return [
        PrintQueue(
            StoredJobs(desk.file, utc_now, desk.prints_as, jobs_for(each, where)),
            lambda job: drawer.page(job.guest_id),
            each.printer,
            drawer.paper,
            others=names - {each.name},
            title=lambda job: f"{desk.guest(job.guest_id).guest.name} {job.id[-8:]}",
        )
        for each in where
    ]


@pytest.fixture
def event(tmp_path: Path) -> Path:
    path = tmp_path / "day.checkin"
    create_event(path, name="Konferenz", entrance="Eingang")
    return path


@pytest.fixture
def desk(event: Path):
    desk = open_desk(event, name="A")
    desk.prints_as = "A"
    yield desk
    desk.close()


def admit(desk: Desk, count: int, category: str = "") -> None:
    for number in range(count):
        desk.add_walk_in(Guest(id="", name=f"{category or 'Gast'} {number}", category=category))


def step_until_done(desk: Desk, *all_queues: PrintQueue) -> None:
    def step() -> int:
        for queue in all_queues:
            queue.step()
        return len([job for job in desk.unfinished_jobs() if not job.state.is_final])

    wait_for(step, lambda left: left == 0)


def states(desk: Desk) -> Counter[JobState]:
    return Counter(job.state for job, _ in desk.print_jobs(printed=1000))


def test_two_printers_share_a_queue_and_one_that_breaks_keeps_only_its_own(
    desk: Desk, device: Device, second: Device
) -> None:
    admit(desk, 9)
    first, other = queues(desk, *stations((device.uri, ()), (second.uri, ())))
    device.trouble("media-empty-error")
    stuck = wait_for(
        lambda: (first.step(), other.step(), [job.reason for job in desk.unfinished_jobs()])[-1],
        lambda reasons: len(reasons) == AHEAD and "media-empty" in reasons,
    )
    assert set(stuck) <= {"media-empty", ""}
    device.cure("media-empty-error")
    step_until_done(desk, first, other)
    assert states(desk) == {JobState.PRINTED: 9}
    assert len(device.pages) + len(second.pages) == 9
    assert device.pages


def test_badges_of_the_press_come_out_of_its_own_printer_or_where_they_are_moved(
    desk: Desk, device: Device, second: Device
) -> None:
    admit(desk, 2)
    admit(desk, 2, "Presse")
    usual, press = queues(desk, *stations((device.uri, ()), (second.uri, ("presse",))))
    second.switch_off()
    waiting = wait_for(
        lambda: (usual.step(), press.step(), [job for job in desk.unfinished_jobs() if not job.state.is_final])[-1],
        lambda jobs: len(jobs) == 2 and "unreachable" in {job.reason for job in jobs},
    )
    assert len(device.pages) == 2
    moved = press.cancel(waiting[0])
    assert moved.state is JobState.CANCELLED
    assert desk.print_elsewhere(waiting[0].id, device.uri) is not None
    wait_for(lambda: (usual.step(), press.step(), len(device.pages))[-1], lambda pages: pages == 3)
    second.switch_on()
    press.retry_now()
    step_until_done(desk, usual, press)
    assert (len(device.pages), len(second.pages)) == (3, 1)
    assert states(desk) == {JobState.PRINTED: 4}


PRINTING = """
import sys
from pathlib import Path
from checkin.desk import open_desk
from tests.system.printing.test_two_printers import queues, stations

desk = open_desk(Path(sys.argv[1]), name="A")
desk.prints_as = "A"
both = queues(desk, *stations((sys.argv[2], ()), (sys.argv[3], ())))
for queue in both:
    queue.recover()
print("ready", flush=True)
while True:
    for queue in both:
        queue.step()
"""


def test_a_killed_desk_prints_each_badge_once_and_says_which_it_can_not_know(
    desk: Desk, event: Path, device: Device, second: Device
) -> None:
    admit(desk, 12)
    for after in (1, 4, 7):
        running = subprocess.Popen(
            [sys.executable, "-c", PRINTING, str(event), device.uri, second.uri], stdout=subprocess.PIPE
        )
        wait_for(lambda least=after: len(device.pages) + len(second.pages) >= least)
        running.send_signal(signal.SIGKILL)
        running.communicate(timeout=20)
    first, other = queues(desk, *stations((device.uri, ()), (second.uri, ())))
    for queue in (first, other):
        queue.recover()
    step_until_done(desk, first, other)
    found = states(desk)
    assert set(found) <= {JobState.PRINTED, JobState.UNCERTAIN}
    pages = len(device.pages) + len(second.pages)
    assert found[JobState.PRINTED] <= pages <= found.total() == 12
