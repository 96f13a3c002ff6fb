from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from checkin.domain.checkpoint import Checkpoint, Kind, Reentry
from checkin.domain.event import Event
from checkin.errors import EventFileError, Fault
from checkin.rules import ruled

BERLIN = ZoneInfo("Europe/Berlin")
EVENT = Event("e", "Konferenz", date(2024, 5, 15), "Europe/Berlin")
ROOM = Checkpoint("c", "Raum", Kind.WORKSHOP, seats=12, categories=frozenset({"Presse"}))


def test_what_is_not_said_stays():
    assert ruled(ROOM, {"seats": None, "categories": (), "needs_booking": None}, EVENT) == ROOM


def test_everything_can_be_said():
    said = {
        "name": " Saal ", "kind": "zone", "room": "EG", "seats": "30", "opens": "13:30", "closes": "2024-05-16 18:00",
        "categories": ("Team", "Vortrag"), "needs_booking": True, "reentry": "once",
    }  # fmt: skip
    assert ruled(ROOM, said, EVENT) == Checkpoint(
        "c",
        "Saal",
        Kind.ZONE,
        "EG",
        30,
        datetime(2024, 5, 15, 13, 30, tzinfo=BERLIN),
        datetime(2024, 5, 16, 18, tzinfo=BERLIN),
        frozenset({"Team", "Vortrag"}),
        needs_booking=True,
        reentry=Reentry.ONCE,
    )


def test_none_takes_a_limit_away():
    freed = ruled(ROOM, {"seats": "none", "opens": "none", "categories": ("none",)}, EVENT)
    assert (freed.seats, freed.opens_at, freed.categories) == (None, None, frozenset())


@pytest.mark.parametrize(
    ("field", "text", "fault"),
    [
        ("opens", "halb zwei", Fault.BAD_TIME),
        ("closes", "25:00", Fault.BAD_TIME),
        ("seats", "-3", Fault.BAD_NUMBER),
        ("seats", "1000001", Fault.BAD_NUMBER),
    ],
)
def test_what_cannot_be_understood_is_said(field, text, fault):
    with pytest.raises(EventFileError) as caught:
        ruled(ROOM, {field: text}, EVENT)
    assert (caught.value.fault, caught.value.facts["text"]) == (fault, text)


@pytest.mark.parametrize("text", ["13.30", "13.30 Uhr", "13:30Uhr", "15.05.2024 13.30", "2024-05-15 13.30"])
def test_a_time_may_be_written_as_germans_do(text):
    assert ruled(ROOM, {"opens": text}, EVENT).opens_at == datetime(2024, 5, 15, 13, 30, tzinfo=BERLIN)


def test_a_place_never_closes_before_it_opens():
    with pytest.raises(EventFileError) as caught:
        ruled(ROOM, {"opens": "13:30", "closes": "13:00"}, EVENT)
    assert caught.value.fault is Fault.CLOSES_BEFORE_IT_OPENS
    opened = ruled(ROOM, {"opens": "13:30"}, EVENT)
    with pytest.raises(EventFileError):
        ruled(opened, {"closes": "13:30"}, EVENT)
    assert ruled(opened, {"closes": "13:31"}, EVENT).closes_at
