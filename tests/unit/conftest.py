"""An event file with three guests, and a clock that tests turn."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from checkin.desk import Desk, create_event, open_desk
from checkin.domain.guest import Guest, Status
from checkin.storage.upsert import Arrival, Upsert

MORNING = datetime(2024, 5, 15, 6, 30, tzinfo=UTC)


class TurnedClock:
    """Tells the time that a test sets."""

    def __init__(self) -> None:
        self.now = MORNING

    def __call__(self) -> datetime:
        return self.now

    def turn(self, **by: float) -> None:
        self.now += timedelta(**by)


@pytest.fixture
def clock() -> TurnedClock:
    return TurnedClock()


@pytest.fixture
def event(tmp_path: Path, clock: TurnedClock) -> Path:
    path = tmp_path / "event.checkin"
    create_event(path, name="Konferenz", entrance="Eingang", clock=clock)
    return path


@pytest.fixture
def desk(event: Path, clock: TurnedClock) -> Iterator[Desk]:
    opened = open_desk(event, name="Tür A", clock=clock)
    _take(
        opened,
        Arrival(Guest("", "Ada Lovelace", "Ada", "Lovelace", category="Vortrag"), "AAA-1", Status.CONFIRMED),
        Arrival(Guest("", "Jörg Müller", "Jörg", "Müller", email="j@example.org"), "BBB-2", Status.UNAPPROVED),
        Arrival(Guest("", "Wu Li", "Wu", "Li", organisation="Stadt Ulm"), "CCC-3", Status.CANCELLED),
    )
    yield opened
    opened.close()


@pytest.fixture
def take(desk: Desk) -> Callable[..., list[str]]:
    """Return a function that takes rows of one list into the desk's event and says what each came to."""
    return lambda *arrivals: _take(desk, *arrivals)


def _take(desk: Desk, *arrivals: Arrival) -> list[str]:
    codes = iter(f"MADE-{number}" for number in range(1000))
    with desk.file.writing() as db:
        upsert = Upsert(db, lambda: next(codes), MORNING)
        outcomes = [upsert.take(arrival).value for arrival in arrivals]
    desk.list_changed()
    return outcomes
