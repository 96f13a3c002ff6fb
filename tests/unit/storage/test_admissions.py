import sqlite3

import pytest

from checkin.errors import EventFileError, Fault
from checkin.storage.admissions import ChainFault, check_chain
from checkin.storage.integrity import check


@pytest.fixture
def log(desk, clock):
    for code in ("AAA-1", "BBB-2", "nobody", "AAA-1", "CCC-3"):
        desk.scan(code)
        clock.turn(seconds=10)
    return desk.file.db


def tamper(db, *statements):
    for trigger in ("admissions_are_never_changed", "admissions_are_never_deleted"):
        db.execute(f"DROP TRIGGER {trigger}")
    for statement in statements:
        db.execute(statement)
    return check_chain(db)


def test_an_honest_log_is_intact(log, desk):
    assert check_chain(log) is None
    assert check(desk.file).intact
    assert check(desk.file).entries == 5


@pytest.mark.parametrize("statement", ["UPDATE admissions SET reason = 'ok'", "DELETE FROM admissions"])
def test_the_file_itself_refuses_to_change_the_log(log, statement):
    with pytest.raises(sqlite3.IntegrityError, match="only ever added to"):
        log.execute(statement)


@pytest.mark.parametrize("column", ["at", "desk", "code", "verdict", "reason", "guest_id", "note", "id", "slot"])
def test_a_change_in_any_column_names_its_row(log, column):
    value = {"verdict": "'admitted'", "slot": "7"}.get(column, "'changed'")
    assert tamper(log, f"UPDATE admissions SET {column} = {value} WHERE seq = 2") == ChainFault(2, "changed")


def test_a_removed_row_is_missed(log):
    assert tamper(log, "DELETE FROM admissions WHERE seq = 3") == ChainFault(3, "missing")


def test_cut_off_last_rows_are_missed(log):
    assert tamper(log, "DELETE FROM admissions WHERE seq >= 4") == ChainFault(4, "cut_off")


def test_two_rows_that_changed_places_are_seen(log):
    fault = tamper(
        log,
        "UPDATE admissions SET seq = 99 WHERE seq = 2",
        "UPDATE admissions SET seq = 2 WHERE seq = 3",
        "UPDATE admissions SET seq = 3 WHERE seq = 99",
    )
    assert fault == ChainFault(2, "changed")


def test_a_row_put_in_is_seen(log):
    columns = [row[1] for row in log.execute("PRAGMA table_info(admissions)") if row[1] not in ("seq", "id", "slot")]
    names = ", ".join(columns)
    fault = tamper(
        log, f"INSERT INTO admissions (seq, id, {names}) SELECT 6, 'x', {names} FROM admissions WHERE seq = 2"
    )
    assert fault == ChainFault(6, "changed")


def test_an_index_that_contradicts_the_log_is_a_damaged_file(log, desk, monkeypatch):
    from checkin import door

    monkeypatch.setattr(door.admissions, "passages", lambda *_: ([], 1))  # what a flipped bit in the index does
    with pytest.raises(EventFileError) as caught:
        desk.scan("AAA-1", scan_id="another")
    assert caught.value.fault is Fault.FILE_DAMAGED
    monkeypatch.undo()
    assert check_chain(log) is None
