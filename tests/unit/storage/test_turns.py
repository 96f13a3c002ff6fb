import sqlite3

import pytest

from checkin.errors import EventFileError, Fault
from checkin.storage import turns
from checkin.storage.turns import GAP_S


@pytest.fixture
def other(desk, event):
    db = sqlite3.connect(event, isolation_level=None)
    db.execute("BEGIN IMMEDIATE")
    yield db
    db.close()


def test_who_waits_to_write_looks_more_often_than_an_import_leaves_gaps(desk, other, monkeypatch):
    naps = []

    def nap(length_s):
        naps.append(length_s)
        if len(naps) == 30:
            other.execute("COMMIT")

    monkeypatch.setattr(turns, "sleep", nap)
    assert desk.scan("AAA-1").verdict.admitted
    assert len(naps) == 30
    assert max(naps) < GAP_S


def test_who_waited_too_long_says_that_the_file_is_busy(desk, other, monkeypatch):
    monkeypatch.setattr(turns, "BUSY_TIMEOUT_MS", 0)
    with pytest.raises(EventFileError) as caught:
        desk.scan("AAA-1")
    assert caught.value.fault is Fault.FILE_BUSY
    other.execute("COMMIT")
    assert desk.scan("AAA-1").verdict.admitted
