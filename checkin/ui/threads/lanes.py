"""Run blocking work off the UI thread and answer on it.

A lane is one worker thread: its jobs run in order, one at a time, and so may own what belongs to one
thread (an SQLite connection, a printer). Jobs get plain values, return plain values and never see a widget;
callbacks run on the UI thread and may touch everything.
"""

from __future__ import annotations

import itertools
import logging
import sys
import threading
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from checkin.errors import CheckinError

logger = logging.getLogger(__name__)
T = TypeVar("T")
P = TypeVar("P")


class Steps:
    """The handle of work that a lane does one step at a time; ends in one of done, failed and cancelled."""

    def __init__(self) -> None:
        self._cancelled = threading.Event()

    @property
    def is_cancelled(self) -> bool:
        """Whether :meth:`cancel` was called; the step being run may not have ended yet."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """End after the step being run; the generator is closed on the lane, so its ``finally`` blocks run there."""
        self._cancelled.set()


class _Kind(Enum):
    STEP = auto()
    DONE = auto()
    FAILED = auto()
    CANCELLED = auto()


@dataclass(frozen=True, slots=True)
class _News:
    """What the worker has to say about the job with this number."""

    number: int
    kind: _Kind
    value: Any = None


@dataclass(frozen=True, slots=True)
class _Callbacks:
    owner: QObject
    done: Callable[[Any], None]
    failed: Callable[[Exception], None]
    step: Callable[[Any], None] | None = None
    cancelled: Callable[[], None] | None = None


class Lane(QObject):
    """One worker thread: its jobs run in order, its answers arrive in order on the thread that made the lane.

    Callbacks stay on the UI side, under the job's number: the worker never holds a widget, so the last
    reference to one can't be dropped on the wrong thread.
    """

    _settled = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._numbers = itertools.count()
        self._waiting: dict[int, _Callbacks] = {}
        self._settled.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def submit(
        self, job: Callable[[], T], *, owner: QObject, done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        """Run ``job`` on the lane; answer on the UI thread unless ``owner`` is gone by then.

        ``failed`` gets a :class:`CheckinError` to be shown. It also gets a bug (any other exception), so that the
        page does not wait for ever, but that one goes to ``sys.excepthook`` too, whoever owns it.
        """
        number = self._expect(_Callbacks(owner, done, failed))
        self._executor.submit(self._run, number, job)

    def submit_steps(
        self,
        steps: Generator[P, None, T],
        *,
        owner: QObject,
        step: Callable[[P], None],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        cancelled: Callable[[], None] | None = None,
    ) -> Steps:
        """Run a generator one step at a time, each behind whatever was submitted meanwhile.

        So a scan waits for one batch of a long import at most. A step must leave nothing open that
        another job could trip over, such as a transaction.

        Args:
            steps: yields its progress after each batch and returns the result. Its body runs on the lane only.
            step: gets what was yielded.
            done: gets what was returned.
            cancelled: called instead of ``done`` once a cancelled generator is closed.
        """
        handle = Steps()
        number = self._expect(_Callbacks(owner, done, failed, step, cancelled))
        self._executor.submit(self._run_step, number, steps, handle)
        return handle

    def call(self, job: Callable[[], T]) -> T:
        """Run ``job`` on the lane and wait for it: only before the event loop starts and after it ended."""
        return self._executor.submit(job).result()

    def close(self) -> None:
        """Finish the jobs that were submitted and the step being run, then end the thread."""
        self._executor.shutdown(wait=True)

    def _expect(self, callbacks: _Callbacks) -> int:
        number = next(self._numbers)
        self._waiting[number] = callbacks
        return number

    def _run(self, number: int, job: Callable[[], object]) -> None:
        try:
            news = _News(number, _Kind.DONE, job())
        except BaseException as error:  # the border of the thread: everything is handed over
            news = _News(number, _Kind.FAILED, error)
        self._settled.emit(news)

    def _run_step(self, number: int, steps: Generator[object, None, object], handle: Steps) -> None:
        try:
            if handle.is_cancelled:
                steps.close()
                news = _News(number, _Kind.CANCELLED)
            else:
                news = _News(number, _Kind.STEP, next(steps))
        except StopIteration as end:
            news = _News(number, _Kind.DONE, end.value)
        except BaseException as error:  # as above
            news = _News(number, _Kind.FAILED, error)
        self._settled.emit(news)
        if news.kind is _Kind.STEP:
            self._queue_again(number, steps, handle)

    def _queue_again(self, number: int, steps: Generator[object, None, object], handle: Steps) -> None:
        try:
            self._executor.submit(self._run_step, number, steps, handle)
        except RuntimeError:  # the lane was closed meanwhile
            steps.close()

    @Slot(object)
    def _answer(self, news: _News) -> None:
        callbacks = self._waiting[news.number] if news.kind is _Kind.STEP else self._waiting.pop(news.number)
        if news.kind is _Kind.FAILED:
            self._answer_failure(callbacks, news.value)
        elif isValid(callbacks.owner):
            _deliver(callbacks, news)

    def _answer_failure(self, callbacks: _Callbacks, error: BaseException) -> None:
        if isinstance(error, CheckinError):  # its facts may be a guest's name: only the fault is logged
            logger.info("%s lane: %s", self._name, error.fault)
        try:
            if isinstance(error, Exception) and isValid(callbacks.owner):
                callbacks.failed(error)
        finally:
            if not isinstance(error, CheckinError):
                sys.excepthook(type(error), error, error.__traceback__)


def _deliver(callbacks: _Callbacks, news: _News) -> None:
    if news.kind is _Kind.DONE:
        callbacks.done(news.value)
    elif news.kind is _Kind.STEP and callbacks.step is not None:
        callbacks.step(news.value)
    elif news.kind is _Kind.CANCELLED and callbacks.cancelled is not None:
        callbacks.cancelled()
