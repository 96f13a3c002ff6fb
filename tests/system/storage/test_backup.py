"""Backups while another process scans, and onto drives that fill up or are pulled out midway."""

from __future__ import annotations

import os
import resource
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from checkin.errors import EventFileError, Fault
from checkin.storage import backup as module
from checkin.storage.backup import back_up, backups, restore
from checkin.storage.database import open_file
from checkin.storage.integrity import check
from tests.system.storage.world import NOBODY, Drive, Program, as_logged, log_of, make_event

NOW = datetime(2024, 5, 15, 8, 30, tzinfo=UTC)


def fault_of(event: Path, folder: Path, now: datetime) -> Fault:
    with closing(open_file(event)) as file, pytest.raises(EventFileError) as caught:
        back_up(file, folder, now)
    return caught.value.fault


@pytest.fixture
def event(tmp_path: Path) -> Path:
    path = tmp_path / "e.checkin"
    make_event(path, 400)
    return path


def test_scans_go_on_while_backups_are_made(event: Path, tmp_path: Path, program: Program) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    scan = program.start("scan", event)
    made = []
    with closing(open_file(event)) as file:
        for number in range(8):
            scan.send([f"CODE-{code:05}" for code in range(number * 50, number * 50 + 50)])
            scan.read_answers(number * 50 + 10)
            made.append(back_up(file, stick, NOW + timedelta(minutes=number)))
    done = scan.finish()
    log = log_of(event)
    assert (done.status, log) == (0, as_logged(done.answers))
    for number, path in enumerate(made):
        restore(path, tmp_path / f"again-{number}.checkin")
        again = log_of(tmp_path / f"again-{number}.checkin")
        assert len(again) >= number * 50 + 10
        assert again == log[: len(again)], "one moment of the log, whole"


@contextmanager
def files_of_at_most(size: int) -> Iterator[None]:
    """Let no file of this process grow beyond ``size`` bytes; 0 for no limit."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size or before[0], before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_drive_that_fills_up_keeps_its_backups(event: Path, drive: Drive) -> None:
    with closing(open_file(event)) as file:
        for minute in range(3):
            back_up(file, drive.folder, NOW + timedelta(minutes=minute))
    drive.fill()
    before = backups(drive.folder)
    with files_of_at_most(0 if drive.mounted else event.stat().st_size // 2):
        assert fault_of(event, drive.folder, NOW + timedelta(minutes=3)) is Fault.DISK_FULL
    assert len(before) == 3
    assert backups(drive.folder) == before
    assert not list(drive.folder.glob(".*")), "nothing half done is left"
    restore(before[0].path, event.parent / "again.checkin")


@pytest.mark.parametrize("keep", [1, 10])
def test_a_drive_pulled_out_midway_keeps_its_backups(
    event: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, keep: int
) -> None:
    stick, pulled = tmp_path / "stick", tmp_path / "pulled"
    stick.mkdir()
    with closing(open_file(event)) as file:
        good = back_up(file, stick, NOW)

        def pull(_: Path) -> None:
            stick.rename(pulled)
            monkeypatch.undo()

        monkeypatch.setattr(module, "_to_disk", pull)
        with pytest.raises(EventFileError) as caught:
            back_up(file, stick, NOW + timedelta(minutes=1), keep)
    assert caught.value.fault is Fault.FILE_GONE
    assert not stick.exists()
    pulled.rename(stick)
    assert [backup.path for backup in backups(stick)] == [good]


def test_a_drive_unmounted_midway_is_said(event: Path, drive: Drive, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = module._to_disk

    def pull(path: Path) -> None:
        whole(path)
        drive.take_away()
        monkeypatch.undo()

    monkeypatch.setattr(module, "_to_disk", pull)
    assert fault_of(event, drive.folder, NOW) is Fault.FILE_GONE


@contextmanager
def a_user_without_rights() -> Iterator[None]:
    """Be somebody whom a locked folder stops; root is nobody's guest."""
    before = os.geteuid()
    if before == 0:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(before)


def test_a_locked_drive_is_said_and_its_backups_can_be_restored(public_folder: Path, drive: Drive) -> None:
    public_folder.chmod(0o777)
    with a_user_without_rights():
        event = public_folder / "e.checkin"
        make_event(event, 10)
        with closing(open_file(event)) as file:
            path = back_up(file, drive.folder, NOW)
    drive.lock()
    with a_user_without_rights():
        assert fault_of(event, drive.folder, NOW + timedelta(minutes=1)) is Fault.FOLDER_NOT_WRITABLE
        assert [backup.path for backup in backups(drive.folder)] == [path]
        restore(path, public_folder / "again.checkin")
        with closing(open_file(public_folder / "again.checkin")) as file:
            assert check(file).guests == 10


def test_a_backup_does_not_wait_for_a_program_that_writes(event: Path, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    with closing(sqlite3.connect(event, isolation_level=None)) as other, closing(open_file(event)) as file:
        other.execute("BEGIN IMMEDIATE")
        other.execute("UPDATE event SET name = 'half done'")
        back_up(file, tmp_path / "stick", NOW)
        other.execute("ROLLBACK")
    assert [backup.event for backup in backups(tmp_path / "stick")] == ["Konferenz"]
