"""How long a badge takes from the desk to the printer, with a real printer process on this computer."""

from __future__ import annotations

import statistics
from time import perf_counter

from checkin.badge_facts import badge_for
from checkin.desk import create_event, open_desk, utc_now
from checkin.domain.guest import Guest
from checkin.drawer import Drawer
from checkin.printing.ipp import IppPrinter
from checkin.printing.queue import PrintQueue
from checkin.printing.talk import Address
from checkin.storage.print_jobs import StoredJobs
from tests.system.printing.conftest import bus, device, printing_tools
from tests.system.printing.world import Device, wait_for

__all__ = ["bus", "device", "printing_tools"]

MEDIUM = "label-62x100"
BADGES = 100


def test_a_badge_that_is_ready_is_with_the_printer_at_once(device: Device, tmp_path) -> None:
    """From an admitted guest to the printer's answer, page and states on disk: p99 under 20 ms."""
    path = tmp_path / "day.checkin"
    create_event(path, name="Konferenz", entrance="Eingang")
    desk = open_desk(path, name="A")
    drawer = Drawer("conference", MEDIUM, [], lambda guest_id: badge_for(desk, desk.guest(guest_id), desk.categories()))
    printer = IppPrinter("Label", Address(device.uri))
    queue = PrintQueue(
        StoredJobs(desk.file, utc_now), lambda job: drawer.page(job.guest_id), printer, drawer.paper,
        title=lambda job: job.id[-8:],
    )  # fmt: skip
    times = []
    for number in range(BADGES):
        guest = desk.add_walk_in(Guest(id="", name=f"Ada Lovelace {number}", organisation="Stadt Kaiserslautern")).guest
        drawer.prepare(guest.id)
        start = perf_counter()
        (job,) = queue.step()
        times.append(perf_counter() - start)
        assert job.spool_id
        wait_for(lambda: queue.step() or desk.unfinished_jobs(), lambda left: not desk.unfinished_jobs())
    desk.close()
    p99 = sorted(times)[int(len(times) * 0.99) - 1]
    print(f"\nFrom cache to printer: median {statistics.median(times) * 1e3:.1f} ms, p99 {p99 * 1e3:.1f} ms")
    assert p99 < 0.020
