"""A time limit warns before it ends, and can be lengthened as often as one likes."""

import pytest

from checkin.ui.guests.patience import WARNING_S, Patience


@pytest.fixture
def patience(qapp):
    heard = []
    patience = Patience(45)
    patience.warned.connect(lambda: heard.append("warned"))
    patience.ended.connect(lambda: heard.append("ended"))
    patience.heard = heard
    yield patience
    patience.stop()


def run_out(timer):
    """Let the time of ``timer`` pass, if it runs."""
    if timer.isActive():
        timer.stop()
        timer.timeout.emit()


def test_it_warns_20_seconds_before_the_end(patience):
    patience.restart()
    assert patience._quiet.interval() == (45 - WARNING_S) * 1000
    run_out(patience._quiet)
    assert patience.heard == ["warned"]
    assert patience._last.isActive()
    assert patience._last.interval() == WARNING_S * 1000
    run_out(patience._last)
    assert patience.heard == ["warned", "ended"]


def test_more_time_begins_anew_as_often_as_one_likes(patience):
    for _ in range(20):
        patience.restart()
        run_out(patience._quiet)
    patience.restart()
    assert not patience._last.isActive()
    assert patience.heard == ["warned"] * 20


def test_nobody_is_waited_for_after_it_was_stopped(patience):
    patience.restart()
    patience.stop()
    assert not patience._quiet.isActive()
    assert not patience._last.isActive()
