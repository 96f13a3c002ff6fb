"""What tests with a real window share. They run without a screen unless one is asked for."""

import os

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def lane(qapp):
    from checkin.ui.lanes import Lane

    lane = Lane("test")
    yield lane
    lane.close()


@pytest.fixture
def last_resort(monkeypatch):
    """The bugs that reached ``sys.excepthook``, instead of failing the test."""
    bugs = []
    monkeypatch.setattr("sys.excepthook", lambda kind, error, trace: bugs.append(error))
    return bugs
