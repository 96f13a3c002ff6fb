"""Several processes that draw at the same time; their pages come back in order, with one set of fonts a process."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from typing import Final, Self, cast

from checkin.badges.media import Medium
from checkin.badges.pen import Resources
from checkin.badges.press import Drawn, Press, Sheet
from checkin.badges.templates import Design
from checkin.errors import BadgeError, Fault

# To start takes the processes some 0.3 s, in which one process alone draws 500 badges.
_WORTH_IT: Final = 1200

# More of them are no quicker: one process has to write down what they draw.
_MOST_PROCESSES: Final = 6

# What is drawn between two answers takes some 30 ms: a run can be ended at once, and is seen to go on.
_BADGES_AT_A_TIME: Final = 48

# How many bundles, a process, may be under way or wait for an earlier one.
_AHEAD: Final = 4

_LOOK_S: Final = 0.1
_GOODBYE_S: Final = 1.0

Bundle = tuple[Sheet, ...]


@dataclass(frozen=True, slots=True)
class _Finish:
    """What a process is asked last: its resources, as :meth:`Press.resources` is."""

    first: int
    tag: str


def processes_for(badges: int) -> int:
    """Return how many processes draw that many badges soonest: one alone, or one a processor."""
    return min(_processors(), _MOST_PROCESSES) if badges >= _WORTH_IT else 1


class Presses:
    """Presses in processes of their own, in a ``with``: none of them is left when it ends, however it ends.

    Args:
        design: in the size of the medium.
        count: how many.
    """

    def __init__(self, paper: Medium, design: Design, count: int) -> None:
        self._workers = [_Worker(number, paper, design) for number in range(count)]

    def __enter__(self) -> Self:
        """Start all processes."""
        with _no_interrupts():
            for worker in self._workers:
                worker.start()
        return self

    def __exit__(self, *_: object) -> None:
        """End all processes, also those that are drawing."""
        for worker in self._workers:
            worker.end()

    def draw(self, sheets: Iterable[Sheet]) -> Iterator[Drawn]:
        """Yield the sheets drawn, in order; when there is nothing new for a tenth of a second, one without any badge.

        Raises:
            BadgeError: a code is too long for a QR, or a process was ended from outside (``DRAWING_ENDED``).
        """
        run = _Run(self._workers, sheets)
        while run.goes_on:
            arrived = run.wait()
            yield from arrived or [Drawn((), 0)]

    @property
    def resources(self) -> list[Callable[[int], Resources]]:
        """What the pages refer to, of each process."""
        return [worker.resources for worker in self._workers]


class _Run:
    """Who draws what, and whose turn it is."""

    def __init__(self, workers: list[_Worker], sheets: Iterable[Sheet]) -> None:
        self._bundles = enumerate(_bundles(sheets))
        self._next = next(self._bundles, None)
        self._idle = list(workers)
        self._busy: dict[Connection, tuple[_Worker, int]] = {}
        self._early: dict[int, list[Drawn]] = {}
        self._turn = 0
        self._furthest = _AHEAD * len(workers)
        self._hand_out()

    @property
    def goes_on(self) -> bool:
        return bool(self._busy)

    def wait(self) -> list[Drawn]:
        """Return what came in order, within a tenth of a second."""
        for connection in wait(self._busy, _LOOK_S):
            worker, number = self._busy.pop(cast("Connection", connection))
            self._early[number] = worker.drawn()
            self._idle.append(worker)
        arrived: list[Drawn] = []
        while self._turn in self._early:
            arrived += self._early.pop(self._turn)
            self._turn += 1
        self._hand_out()  # before what came is written, so that nobody waits for that
        return arrived

    def _hand_out(self) -> None:
        while self._idle and self._next and self._next[0] < self._turn + self._furthest:
            number, bundle = self._next
            worker = self._idle.pop()
            worker.ask(bundle)
            self._busy[worker.connection] = worker, number
            self._next = next(self._bundles, None)


class _Worker:
    """One process, seen from outside: it gets one task, answers, and only then gets another."""

    def __init__(self, number: int, paper: Medium, design: Design) -> None:
        context = get_context("spawn")  # a fork would take over locks of the threads of a window
        self.number = number
        self.connection, self._theirs = context.Pipe()
        self._process = context.Process(target=_work, args=(self._theirs, paper, design), daemon=True)

    def start(self) -> None:
        self._process.start()
        self._theirs.close()  # so that the end of the process is the end of what can be read

    def ask(self, task: Bundle | _Finish) -> None:
        try:
            self.connection.send(task)
        except OSError as error:
            raise BadgeError(Fault.DRAWING_ENDED) from error

    def drawn(self) -> list[Drawn]:
        return [replace(each, pen=self.number) for each in cast("list[Drawn]", self._answer())]

    def resources(self, first: int) -> Resources:
        self.ask(_Finish(first, f"-{self.number + 1}"))
        return cast("Resources", self._answer())

    def end(self) -> None:
        self.connection.close()
        if self._process.pid is None:  # it never began
            return
        self._process.terminate()
        self._process.join(_GOODBYE_S)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
        self._process.close()

    def _answer(self) -> object:
        try:
            answer: object = self.connection.recv()
        except (EOFError, OSError) as error:
            raise BadgeError(Fault.DRAWING_ENDED) from error
        if isinstance(answer, BadgeError):
            raise answer
        return answer


def _work(connection: Connection, paper: Medium, design: Design) -> None:
    """Draw what is asked for, until nobody asks any more; the body of each process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the one who asks
    press = Press(paper, design)
    with suppress(EOFError, ConnectionError):  # also where the one who asks was killed
        while True:
            connection.send(_answer(press, connection.recv()))


def _answer(press: Press, task: Bundle | _Finish) -> list[Drawn] | Resources | BadgeError:
    try:
        return press.pen.resources(task.first, task.tag) if isinstance(task, _Finish) else list(press.draw(task))
    except BadgeError as error:
        return error


def _bundles(sheets: Iterable[Sheet]) -> Iterator[Bundle]:
    bundle: list[Sheet] = []
    for sheet in sheets:
        bundle.append(sheet)
        if sum(len(each.badges) for each in bundle) >= _BADGES_AT_A_TIME:
            yield tuple(bundle)
            bundle.clear()
    if bundle:
        yield tuple(bundle)


def _processors() -> int:
    """Return how many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@contextmanager
def _no_interrupts() -> Iterator[None]:
    """Let processes begin without Ctrl+C, which else would end them with a traceback while they start."""
    if threading.current_thread() is not threading.main_thread():  # others are not interrupted, and must not change it
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
