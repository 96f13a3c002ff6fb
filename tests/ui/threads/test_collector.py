import gc
import threading

import pytest
from PySide6.QtCore import QObject

from checkin.ui.threads.collector import Collector


class Thing(QObject):
    """Notes on which thread it was destroyed."""

    def __init__(self, seen):
        super().__init__()
        self.itself, self.seen = self, seen  # a cycle: only the collection destroys it

    def __del__(self):
        self.seen.append(threading.get_ident())


@pytest.fixture
def collector(qapp):
    collector = Collector(qapp)
    yield collector
    collector.stop()


def test_nothing_is_destroyed_on_a_lanes_thread(collector, qtbot):
    seen = []
    for _ in range(5):
        Thing(seen)
    thread = threading.Thread(target=lambda: [[object()] for _ in range(100_000)])
    thread.start()
    thread.join()
    assert seen == []
    gc.collect()
    assert set(seen) == {threading.get_ident()}


def test_what_piles_up_is_collected(collector, qtbot):
    seen = []
    for _ in range(gc.get_threshold()[0] + 1):
        Thing(seen)
    collector.collect()
    assert len(seen) > gc.get_threshold()[0] // 2


def test_python_collects_by_itself_again_afterwards(qapp):
    gc.enable()
    collector = Collector(qapp)
    assert not gc.isenabled()
    collector.stop()
    assert gc.isenabled()
