import threading
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QEventLoop, QObject

from checkin.errors import CheckinError, Fault
from checkin.ui.threads.lanes import Lane


def raiser(error):
    def job():
        raise error

    return job


class Page(QObject):
    """Notes every answer and the thread it came on."""

    def __init__(self):
        super().__init__()
        self.answers, self.threads = [], set()

    def take(self, answer=None):
        self.answers.append(answer)
        self.threads.add(threading.get_ident())


@pytest.fixture
def page(qapp):
    return Page()


@pytest.fixture
def submit(lane, page):
    return partial(lane.submit, owner=page, done=page.take, failed=page.take)


def test_job_runs_on_another_thread_and_is_answered_on_this_one(qtbot, submit, page):
    submit(threading.get_ident)
    qtbot.waitUntil(lambda: bool(page.answers))
    assert page.threads == {threading.get_ident()}
    assert page.answers[0] != threading.get_ident()


def test_all_jobs_of_a_lane_run_on_one_thread(qtbot, submit, page):
    for _ in range(50):
        submit(threading.get_ident)
    qtbot.waitUntil(lambda: len(page.answers) == 50)
    assert len(set(page.answers)) == 1


def test_20000_jobs_are_answered_in_order_by_a_running_event_loop(lane, page):
    loop, count, unexpected = QEventLoop(), 20_000, []

    def take(number):
        page.take(number)
        if len(page.answers) == count:
            loop.quit()

    for number in range(count):
        lane.submit(partial(int, number), owner=page, done=take, failed=unexpected.append)
    loop.exec()
    assert page.answers == list(range(count))
    assert unexpected == []


def test_fault_of_the_world_is_answered_and_is_no_bug(qtbot, submit, page, last_resort):
    fault = CheckinError(Fault.DISK_FULL, path="event.checkin")
    submit(raiser(fault))
    qtbot.waitUntil(lambda: bool(page.answers))
    assert page.answers == [fault]
    assert last_resort == []


def test_bug_is_answered_and_reaches_the_last_resort(qtbot, submit, page, last_resort):
    bug = ZeroDivisionError()
    submit(raiser(bug))
    qtbot.waitUntil(lambda: bool(last_resort))
    assert page.answers == [bug]
    assert last_resort == [bug]


def test_bug_is_told_even_when_its_page_is_gone(qtbot, submit, page, last_resort):
    bug = ZeroDivisionError()
    gate = threading.Event()
    submit(gate.wait)
    submit(raiser(bug))
    shiboken6.delete(page)
    gate.set()
    qtbot.waitUntil(lambda: bool(last_resort))
    assert last_resort == [bug]
    assert page.answers == []


def test_exit_inside_a_job_is_told_and_the_lane_lives_on(qtbot, submit, page, last_resort):
    submit(raiser(SystemExit(3)))
    submit(partial(str, "next"))
    qtbot.waitUntil(lambda: bool(page.answers))
    assert page.answers == ["next"]
    assert [type(bug) for bug in last_resort] == [SystemExit]


def test_bug_in_a_failure_callback_does_not_hide_the_first_bug(qtbot, lane, page, last_resort):
    first, second = ZeroDivisionError(), KeyError()
    lane.submit(raiser(first), owner=page, done=page.take, failed=lambda _: raiser(second)())
    qtbot.waitUntil(lambda: len(last_resort) == 2)
    assert last_resort == [first, second]


def test_closed_page_is_not_answered_but_the_job_ran(qtbot, lane, page, submit):
    gate, ran, other = threading.Event(), [], Page()
    submit(gate.wait)
    submit(partial(ran.append, True))
    lane.submit(int, owner=other, done=other.take, failed=other.take)
    shiboken6.delete(page)
    gate.set()
    qtbot.waitUntil(lambda: bool(other.answers))
    assert ran == [True]
    assert page.answers == []


def test_worker_holds_no_callback(qtbot, lane, page, submit):
    submit(int)
    qtbot.waitUntil(lambda: bool(page.answers))
    assert lane._waiting == {}


def test_call_waits_and_hands_over_what_went_wrong(lane):
    assert lane.call(partial(int, "7")) == 7
    with pytest.raises(ValueError, match="seven"):
        lane.call(partial(int, "seven"))


def test_close_finishes_what_was_submitted(qapp, page):
    lane, ran = Lane("closing"), []
    for number in range(100):
        lane.submit(partial(ran.append, number), owner=page, done=page.take, failed=page.take)
    lane.close()
    assert ran == list(range(100))


def counting(log, gate, count=5):
    try:
        for number in range(count):
            log.append(number)
            yield number
            gate.wait(5)
        return "counted"
    finally:
        log.append("closed")


class Import(Page):
    """A page that follows work in steps."""

    def __init__(self):
        super().__init__()
        self.steps, self.cancelled = [], []

    def start(self, lane, steps):
        return lane.submit_steps(
            steps,
            owner=self,
            step=self.steps.append,
            done=self.take,
            failed=self.take,
            cancelled=lambda: self.cancelled.append(True),
        )


@pytest.fixture
def importing(qapp):
    return Import()


@pytest.fixture
def gate():
    gate = threading.Event()
    yield gate
    gate.set()


def test_steps_report_progress_in_order_then_the_result(qtbot, lane, importing, gate):
    gate.set()
    importing.start(lane, counting([], gate))
    qtbot.waitUntil(lambda: bool(importing.answers))
    assert importing.steps == [0, 1, 2, 3, 4]
    assert importing.answers == ["counted"]
    assert importing.cancelled == []
    assert lane._waiting == {}


def test_a_scan_waits_for_one_step_at_most(qtbot, lane, importing, submit, page, gate):
    log = []
    importing.start(lane, counting(log, gate))
    qtbot.waitUntil(lambda: importing.steps == [0])
    submit(partial(log.append, "scan"))  # while the second step waits at the gate
    gate.set()
    qtbot.waitUntil(lambda: bool(importing.answers))
    assert log.index("scan") < log.index(2)
    assert log[-1] == "closed"


def test_cancelled_steps_end_early_and_are_closed_on_the_lane(qtbot, lane, importing, gate):
    log = []
    handle = importing.start(lane, counting(log, gate))
    qtbot.waitUntil(lambda: importing.steps == [0])
    handle.cancel()
    gate.set()
    qtbot.waitUntil(lambda: bool(importing.cancelled))
    assert handle.is_cancelled
    assert log[-1] == "closed"
    assert 4 not in log
    assert importing.answers == []


def test_fault_in_a_step_ends_the_work(qtbot, lane, importing, last_resort):
    fault = CheckinError(Fault.LIST_EMPTY, path="guests.csv")

    def failing():
        yield 1
        raise fault

    importing.start(lane, failing())
    qtbot.waitUntil(lambda: bool(importing.answers))
    assert importing.steps == [1]
    assert importing.answers == [fault]
    assert last_resort == []


def test_closing_a_lane_ends_steps_at_the_next_one(qapp, importing, gate):
    lane, log, started = Lane("closing"), [], threading.Event()

    def endless():
        try:
            while True:
                started.set()
                yield
                gate.wait(5)
        finally:
            log.append(threading.current_thread().name)

    importing.start(lane, endless())
    assert started.wait(5)
    threading.Timer(0.05, gate.set).start()
    lane.close()
    assert [name.rsplit("_", 1)[0] for name in log] == ["closing"]
