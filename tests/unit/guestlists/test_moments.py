from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.guestlists.moments import UnreadableError, moment


@pytest.mark.parametrize(
    "text",
    [
        "2024-05-15 08:30",
        "2024-05-15T08:30:00",
        "15.05.2024 08:30",
        "15.5.24, 8:30 Uhr",
        "Mi., 15. 5. 2024 um 08:30:00",
    ],
)
def test_each_way_to_write_it_is_the_same_moment(text):
    assert moment(text) == moment(text, end=True) == datetime.fromisoformat("2024-05-15 08:30")


@pytest.mark.parametrize("text", ["2024-05-15", "15.05.2024", "15.5.24", " 20240515 "])
def test_a_day_alone_is_meant_whole(text):
    assert moment(text) == datetime.fromisoformat("2024-05-15")
    assert moment(text, end=True) == datetime.fromisoformat("2024-05-16")


@pytest.mark.parametrize("text", ["2024-05-15T06:30:00Z", "2024-05-15 08:30:00 +02:00", "2024-05-15 08:30+0200"])
def test_a_zone_that_is_named_counts(text):
    assert moment(text) == datetime(2024, 5, 15, 6, 30, tzinfo=UTC)


def test_the_end_of_time_is_no_limit():
    assert moment("31.12.9999", end=True) is None


@pytest.mark.parametrize("text", ["05/06/2024", "morgen", "31.02.2024", "2024", "15.05.0024", "8:30", "45427"])
def test_what_could_be_two_moments_or_none_is_unreadable(text):
    with pytest.raises(UnreadableError):
        moment(text)


@given(st.text(max_size=40))
def test_no_text_is_a_bug(text):
    try:
        found = moment(text, end=True)
    except UnreadableError:
        return
    assert found is None or found.year >= 1970
