import os
import shutil
import sqlite3
from datetime import UTC, datetime, timedelta

import pytest

from checkin.desk import open_desk
from checkin.errors import EventFileError, Fault
from checkin.storage import backup as module
from checkin.storage.backup import Backup, back_up, backups, restore
from checkin.storage.database import open_file
from checkin.storage.integrity import check

NOW = datetime(2024, 5, 15, 8, 30, 5, tzinfo=UTC)


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def fault_of(call, *args):
    with pytest.raises(EventFileError) as caught:
        call(*args)
    return caught.value.fault


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_a_backup_is_one_file_named_after_event_file_and_time(desk, stick):
    assert back_up(desk.file, stick, NOW) == stick / "event-20240515-083005.checkin"
    assert names(stick) == ["event-20240515-083005.checkin"]


def test_a_backup_has_what_the_desk_has_answered(desk, stick):
    desk.scan("AAA-1")
    path = back_up(desk.file, stick, NOW)
    desk.scan("BBB-2")
    assert backups(stick) == [Backup(path, NOW, "Konferenz", 1)]


def test_a_backup_tells_nobody_more_than_the_event_file(desk, stick):
    desk.path.chmod(0o640)
    assert back_up(desk.file, stick, NOW).stat().st_mode & 0o777 == 0o640


def test_the_last_ones_are_kept_and_other_files_stay(desk, stick):
    others = ["event-notes.checkin", "event-20240515.checkin", "other-20200101-000000.checkin", "guests.csv"]
    for name in others:
        (stick / name).write_text("mine")
    for minute in range(5):
        back_up(desk.file, stick, NOW + timedelta(minutes=minute), 3)
    assert [backup.at.minute for backup in backups(stick)] == [34, 33, 32]
    assert set(others) < set(names(stick))
    assert len(names(stick)) == 3 + len(others)


def test_two_backups_of_one_second_both_stay(desk, stick):
    assert back_up(desk.file, stick, NOW) != back_up(desk.file, stick, NOW)
    assert len(backups(stick)) == 2


@pytest.mark.parametrize("links", [True, False], ids=["links", "no links"])
def test_a_stick_without_links_takes_backups_too(desk, stick, monkeypatch, links):
    def refuse(*_):
        raise OSError(1, "Operation not permitted")

    if not links:
        monkeypatch.setattr(os, "link", refuse)
    first = back_up(desk.file, stick, NOW)
    assert back_up(desk.file, stick, NOW) != first
    target = stick / "again.checkin"
    restore(first, target)
    assert fault_of(restore, first, target) is Fault.FILE_EXISTS


def test_a_folder_that_is_gone_is_said_and_not_made(desk, tmp_path):
    folder = tmp_path / "pulled out"
    assert fault_of(back_up, desk.file, folder, NOW) is Fault.FILE_GONE
    assert not folder.exists()


def test_a_file_in_place_of_the_folder_is_said(desk, tmp_path):
    (tmp_path / "file").touch()
    assert fault_of(back_up, desk.file, tmp_path / "file", NOW) is Fault.FILE_GONE


def test_a_copy_that_reads_back_otherwise_is_no_backup(desk, stick, monkeypatch):
    desk.scan("AAA-1")
    older = back_up(desk.file, stick, NOW)

    def flips(path):
        if path.is_file():
            content = path.read_bytes()
            path.write_bytes(content.replace(b"AAA-1", b"AAA-2"))

    monkeypatch.setattr(module, "_to_disk", flips)
    assert fault_of(back_up, desk.file, stick, NOW + timedelta(minutes=1), 1) is Fault.BACKUP_DAMAGED
    assert names(stick) == [older.name]


def test_a_copy_with_another_log_is_no_backup(desk, stick, monkeypatch):
    older = back_up(desk.file, stick, NOW)
    desk.scan("AAA-1")
    monkeypatch.setattr(module, "_to_disk", lambda part: shutil.copy(older, part))
    assert fault_of(back_up, desk.file, stick, NOW + timedelta(minutes=1), 1) is Fault.BACKUP_DAMAGED
    assert names(stick) == [older.name]


def test_what_a_killed_program_left_half_done_goes_away(desk, stick):
    old, fresh = stick / ".old.checkin-part", stick / ".fresh.checkin-part-journal"
    for path, age in ((old, timedelta(hours=2)), (fresh, timedelta(minutes=1))):
        path.touch()
        os.utime(path, ((NOW - age).timestamp(),) * 2)
    back_up(desk.file, stick, NOW)
    assert names(stick) == [fresh.name, "event-20240515-083005.checkin"]


def test_a_damaged_event_file_does_not_push_good_backups_out(desk, stick):
    desk.scan("AAA-1")
    good = back_up(desk.file, stick, NOW)
    path = desk.path
    desk.close()
    path.write_bytes(path.read_bytes().replace(b"AAA-1", b"AAA-9"))
    file = open_file(path)
    assert fault_of(back_up, file, stick, NOW + timedelta(minutes=1), 1) is Fault.FILE_DAMAGED
    file.close()
    assert names(stick) == [good.name]


def test_backups_name_only_what_can_be_opened(desk, stick):
    good = back_up(desk.file, stick, NOW)
    (stick / "event-20240515-090000.checkin").write_bytes(b"torn")
    shutil.copy(good, stick / "event-20249915-090000.checkin")
    shutil.copy(good, stick / "copy.checkin")
    assert [backup.path for backup in backups(stick)] == [good]


def test_a_folder_that_is_gone_has_no_backups(tmp_path):
    assert backups(tmp_path / "gone") == []


def test_a_restored_event_goes_on_where_the_backup_was_made(desk, stick, tmp_path):
    desk.scan("AAA-1")
    path = back_up(desk.file, stick, NOW)
    before = path.read_bytes()
    restore(path, tmp_path / "again.checkin")
    door = open_desk(tmp_path / "again.checkin")
    assert door.scan("AAA-1").verdict.reason == "already_redeemed"
    assert check(door.file).intact
    door.close()
    assert (path.read_bytes(), names(stick)) == (before, [path.name])


def test_restoring_never_replaces_a_file(desk, stick, event):
    path, before = back_up(desk.file, stick, NOW), event.read_bytes()
    assert fault_of(restore, path, event) is Fault.FILE_EXISTS
    assert event.read_bytes() == before


def test_restoring_says_what_is_missing(desk, stick, tmp_path):
    path = back_up(desk.file, stick, NOW)
    assert fault_of(restore, path, tmp_path / "no" / "e.checkin") is Fault.FOLDER_MISSING
    assert fault_of(restore, stick / "none.checkin", tmp_path / "e.checkin") is Fault.FILE_MISSING


def test_a_damaged_backup_is_not_restored(desk, stick, tmp_path):
    desk.scan("AAA-1")
    path = back_up(desk.file, stick, NOW)
    path.write_bytes(path.read_bytes().replace(b"AAA-1", b"AAA-9"))
    assert fault_of(restore, path, tmp_path / "again.checkin") is Fault.FILE_DAMAGED
    assert names(tmp_path).count("again.checkin") == 0


def test_a_backup_opens_with_any_sqlite_program(desk, stick):
    connection = sqlite3.connect(back_up(desk.file, stick, NOW))
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    connection.close()
