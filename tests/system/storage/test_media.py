"""The disk is full, locked, gone or in use: one sentence says so, and what was answered before stays."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections import Counter
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from checkin.desk import open_desk
from checkin.errors import CheckinError, EventFileError, Fault
from checkin.storage import database
from checkin.storage.database import open_file
from checkin.storage.integrity import check
from checkin.ui.words import wording
from tests.system.storage.world import NOBODY, Done, Drive, Program, as_logged, log_of, make_event


def sentence(fault: Fault, path: Path) -> str:
    return wording.fault_sentence(EventFileError(fault, path=path))


def assert_said(done: Done, fault: Fault, path: Path) -> None:
    assert (done.status, done.said) == (1, sentence(fault, path) + "\n")


def assert_kept(event: Path, answers: list[dict[str, object]]) -> None:
    with closing(open_file(event)) as file:
        assert check(file).intact
    assert Counter(as_logged(answers)) <= Counter(log_of(event))


def test_a_full_disk_is_said(drive: Drive, program: Program) -> None:
    event = drive.folder / "e.checkin"
    codes = make_event(event, 100)
    before = program.run("scan", event, codes=codes[:50])
    limit = drive.fill()
    done = program.run("scan", event, codes=codes[50:] * 30, largest_bytes=limit)
    assert_said(done, Fault.DISK_FULL, event)
    for path in drive.folder.glob("films"):
        path.unlink()
    assert len(before.answers) == 50
    assert_kept(event, before.answers + done.answers)
    again = program.run("scan", event, codes=codes[50:])
    assert (again.status, len(again.answers)) == (0, 50)


def test_a_new_event_on_a_full_disk_leaves_nothing_in_the_way(tmp_path: Path, program: Program) -> None:
    event = tmp_path / "new.checkin"
    done = program.run("new", event, "--name", "Konferenz", largest_bytes=100)
    assert_said(done, Fault.DISK_FULL, event)
    assert list(tmp_path.glob("new.checkin")) == []
    assert program.run("new", event, "--name", "Konferenz").status == 0


def test_a_quota_is_said_as_a_full_disk(tmp_path: Path, program: Program) -> None:
    event = tmp_path / "e.checkin"
    codes = make_event(event, 100)
    done = program.run("scan", event, codes=codes * 30, largest_bytes=event.stat().st_size)
    assert_said(done, Fault.DISK_FULL, event)
    assert done.answers
    assert_kept(event, done.answers)


def test_a_locked_drive_is_said_and_can_be_read(drive: Drive, program: Program) -> None:
    event = drive.folder / "e.checkin"
    codes = make_event(event, 10)
    before = program.run("scan", event, codes=codes[:5])
    drive.lock()
    user = 0 if drive.mounted or os.geteuid() else NOBODY
    done = program.run("scan", event, codes=codes[5:], user=user)
    assert_said(done, Fault.FILE_READ_ONLY, event)
    assert not done.answers
    assert sorted(path.name for path in drive.folder.iterdir()) == ["e.checkin"]
    for command in ("counts", "guests", "verify"):
        assert program.run(command, event, user=user).status == 0
    with closing(open_file(event)) as file:
        assert check(file).intact
        assert check(file).entries == len(before.answers) == 5


@pytest.mark.parametrize("folder_mode", [0o777, 0o555], ids=["in an open folder", "in a locked folder"])
def test_a_read_only_file_is_said(public_folder: Path, program: Program, folder_mode: int) -> None:
    event = public_folder / "e.checkin"
    codes = make_event(event, 10)
    event.chmod(0o444)
    public_folder.chmod(folder_mode)
    user = 0 if os.geteuid() else NOBODY
    assert_said(program.run("scan", event, codes=codes, user=user), Fault.FILE_READ_ONLY, event)
    assert program.run("verify", event, user=user).status == 0
    public_folder.chmod(0o777)
    event.chmod(0o666)
    assert log_of(event) == []


def test_a_locked_drive_with_a_log_beside_the_file_hides_nothing(drive: Drive, program: Program) -> None:
    event = drive.folder / "e.checkin"
    codes = make_event(event, 10)
    killed = program.start("scan", event)
    killed.send(codes)
    killed.read_answers(10)
    assert len(killed.kill()) == 10
    (drive.folder / "e.checkin-shm").unlink()
    drive.lock()
    user = 0 if drive.mounted or os.geteuid() else NOBODY
    assert_said(program.run("counts", event, user=user), Fault.FILE_READ_ONLY, event)


@pytest.mark.parametrize("how", ["deleted", "renamed", "folder deleted", "replaced"])
def test_a_file_that_vanishes_while_open_is_said(tmp_path: Path, program: Program, how: str) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    event = folder / "e.checkin"
    codes = make_event(event, 20)
    copy = shutil.copy(event, tmp_path / "copy")
    scan = program.start("scan", event)
    scan.send(codes[:10])
    scan.read_answers(10)
    match how:
        case "deleted":
            event.unlink()
        case "renamed":
            event.rename(folder / "other.checkin")
        case "folder deleted":
            shutil.rmtree(folder)
        case "replaced":
            copy.replace(event)
    scan.send(codes[10:])
    done = scan.finish()
    assert_said(done, Fault.FILE_GONE, event)
    assert len(done.answers) == 10, "what could not be found again was not answered"


def test_a_drive_that_is_pulled_out_is_said(drive: Drive, program: Program) -> None:
    event = drive.folder / "e.checkin"
    codes = make_event(event, 20)
    scan = program.start("scan", event)
    scan.send(codes[:10])
    scan.read_answers(10)
    drive.take_away()
    scan.send(codes[10:])
    done = scan.finish()
    assert_said(done, Fault.FILE_GONE, event)
    assert len(done.answers) == 10


def test_a_write_ahead_log_deleted_under_a_desk_loses_nothing(tmp_path: Path, program: Program) -> None:
    event = tmp_path / "e.checkin"
    codes = make_event(event, 20)
    scan = program.start("scan", event)
    scan.send(codes[:10])
    scan.read_answers(10)
    (tmp_path / "e.checkin-wal").unlink()
    scan.send(codes[10:])
    done = scan.finish()
    assert_said(done, Fault.FILE_GONE, event)
    assert len(done.answers) == 10
    assert_kept(event, done.answers)
    assert program.run("scan", event, codes=codes[10:]).status == 0


def test_two_processes_admit_each_of_two_hundred_codes_once(tmp_path: Path, program: Program) -> None:
    event = tmp_path / "e.checkin"
    codes = make_event(event, 200)
    desks = [program.start("scan", event) for _ in range(2)]
    for desk in desks:
        desk.send(codes)
    done = [desk.finish() for desk in desks]
    answers = [answer for one in done for answer in one.answers]
    assert [one.status for one in done] == [0, 0]
    assert Counter(answer["reason"] for answer in answers) == {"ok": 200, "already_redeemed": 200}
    assert Counter(a["code"] for a in answers if a["verdict"] == "admitted") == Counter(codes)
    assert_kept(event, answers)


def test_a_program_that_holds_the_file_too_long_is_said(tmp_path: Path, program: Program) -> None:
    event = tmp_path / "e.checkin"
    codes = make_event(event, 2)
    with closing(sqlite3.connect(event, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert_said(program.run("scan", event, codes=codes), Fault.FILE_BUSY, event)
    done = program.run("scan", event, codes=codes)
    assert len(done.answers) == 2
    assert_kept(event, done.answers)


def test_a_desk_tries_again_after_a_busy_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    event = tmp_path / "e.checkin"
    codes = make_event(event, 1)
    monkeypatch.setattr(database, "BUSY_TIMEOUT_MS", 1)
    with closing(sqlite3.connect(event, isolation_level=None)) as other, closing(open_desk(event)) as desk:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(CheckinError, match="file_busy"):
            desk.scan(codes[0])
        other.execute("ROLLBACK")
        assert desk.scan(codes[0]).verdict.admitted


def test_a_clock_set_back_breaks_neither_log_nor_verdicts(tmp_path: Path, program: Program) -> None:
    event = tmp_path / "e.checkin"
    codes = make_event(event, 2)
    tomorrow = datetime.now(UTC) + timedelta(days=1)
    with closing(open_desk(event, clock=lambda: tomorrow)) as desk:
        assert desk.scan(codes[0]).verdict.admitted
    done = program.run("scan", event, codes=codes)
    assert [answer["reason"] for answer in done.answers] == ["already_redeemed", "ok"]
    log = log_of(event)
    assert [code for code, _, _ in log] == [codes[0], *codes], "the order is that of the scans"
    assert log[0][2] > log[1][2], "the clock did go back"
    assert_kept(event, done.answers)
