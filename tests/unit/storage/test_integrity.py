import sqlite3
from contextlib import closing

import pytest

from checkin.desk import open_desk
from checkin.domain.admission import contents
from checkin.errors import EventFileError, Fault
from checkin.storage.database import open_file
from checkin.storage.integrity import check


def altered(event, statement):
    """Return ``event`` after somebody else's program ran ``statement`` on it."""
    with closing(sqlite3.connect(event)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute(statement)
        connection.commit()
    return event


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE event SET timezone = 'Europe/Berlxn'",
        "UPDATE event SET date = '2024-05-1x'",
        "DELETE FROM event",
        "UPDATE tickets SET valid_from = 'noon'",
        "UPDATE tickets SET status = 'confirmex'",
        "UPDATE checkpoints SET categories = '[]]'",
        "INSERT INTO bookings VALUES ('nobody', 'nowhere')",
    ],
)
def test_a_value_that_nobody_wrote_is_found(desk, event, statement):
    with closing(open_file(altered(event, statement))) as file:
        assert not check(file).intact


@pytest.mark.parametrize("table", ["admissions", "guests", "print_jobs", "log_head", "event"])
def test_a_table_that_is_gone_is_found(desk, event, table):
    with (
        closing(open_file(altered(event, f"ALTER TABLE {table} RENAME TO other"))) as file,
        pytest.raises(EventFileError) as caught,
    ):
        check(file)
    assert caught.value.fault is Fault.FILE_DAMAGED


def test_a_file_without_its_list_of_steps_is_damaged(event):
    with pytest.raises(EventFileError) as caught:
        open_file(altered(event, "ALTER TABLE _sqlite_migrations RENAME TO other"))
    assert caught.value.fault is Fault.FILE_DAMAGED


def test_text_that_is_no_text_is_damage(desk, event):
    altered(event, "UPDATE guests SET name = CAST(x'ff41' AS TEXT)")
    with pytest.raises(EventFileError) as caught:
        list(desk.guests())
    assert caught.value.fault is Fault.FILE_DAMAGED


def test_a_damaged_value_is_no_bug_and_a_bug_is_no_damage(desk, event):
    with pytest.raises(ValueError, match="a bug"), desk.file.reading():
        raise ValueError("a bug")
    altered(event, "UPDATE tickets SET valid_from = 'noon'")
    with pytest.raises(EventFileError) as caught:
        desk.scan("AAA-1")
    assert caught.value.fault is Fault.FILE_DAMAGED


def test_a_file_that_can_only_be_read_is_checked_too(desk, event, monkeypatch):
    desk.scan("AAA-1")
    desk.close()

    def refuse(*_):
        error = sqlite3.OperationalError("unable to open database file")
        error.sqlite_errorcode = sqlite3.SQLITE_CANTOPEN
        raise error

    monkeypatch.setattr("checkin.storage.database._connect", refuse)
    with closing(open_desk(event)) as door:
        assert check(door.file).intact
        with pytest.raises(EventFileError) as caught:
            door.scan("AAA-1")
    assert caught.value.fault is Fault.FILE_READ_ONLY


def test_rows_are_encoded_together_as_they_are_alone():
    rows = [(1, 'a],\n["b', None), (2, "],\n[", "\n"), (3, "", '"'), (4, "ß\u2028\x00", -1)]
    assert contents(rows) == [contents([row])[0] for row in rows]
    assert len(set(contents(rows))) == 4
    assert contents([]) == []


def test_a_value_moved_to_its_neighbour_is_another_row():
    assert contents([("a", "b")]) != contents([("a,\nb",)]) != contents([("a", "", "b")])
    assert contents([(b"a",)]) != contents([("a",)]) != contents([(None,)])
