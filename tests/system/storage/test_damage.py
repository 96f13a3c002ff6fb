"""Files that lost their end, a bit, or their write-ahead log: found or harmless, never a crash."""

from __future__ import annotations

import os
import random
import shutil
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest

from checkin.storage.database import open_file
from checkin.storage.integrity import check
from tests.system.storage.world import Program, as_logged, log_of, make_event

ROWS = 300
FLIPS = 240


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory, program: Program) -> Path:
    """Return an event file with 300 scans in its log and 100 guests."""
    event = tmp_path_factory.mktemp("whole") / "e.checkin"
    codes = make_event(event, 100)
    assert program.run("scan", event, codes=codes * (ROWS // 100)).status == 0
    return event


def contents(path: Path) -> list[list[tuple[object, ...]]]:
    """Return all that matters of an event: its tables but the log's hashes, which are checked."""
    tables = ("event", "guests", "tickets", "checkpoints", "bookings", "categories", "admissions", "print_jobs")
    with closing(open_file(path)) as file:
        return [file.db.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall() for table in tables]


def assert_one_sentence(said: str) -> None:
    assert said.count("\n") == 1, said
    assert said.endswith(".\n"), said


def test_a_flipped_bit_is_found_or_harmless(whole: Path, tmp_path: Path, program: Program) -> None:
    chosen, size, outcome = random.Random(6), whole.stat().st_size, Counter[str]()
    before = contents(whole)
    for _ in range(FLIPS):
        event = Path(shutil.copy(whole, tmp_path / "flipped.checkin"))
        at = chosen.randrange(chosen.choice((size, size // 6)))  # the schema is at the beginning
        with event.open("r+b") as file:
            file.seek(at)
            byte = file.read(1)[0]
            file.seek(at)
            file.write(bytes([byte ^ 1 << chosen.randrange(8)]))
        verified = program.run("verify", event)
        assert verified.status in (0, 1), (at, verified.said)
        if verified.status:
            assert_one_sentence(verified.said)
            outcome["found"] += 1
        else:
            outcome["harmless" if contents(event) == before else "another value"] += 1
        for command in ("scan", "guests", "counts"):
            done = program.run(command, event, codes=["CODE-00001", "CODE-00099"])
            assert done.status in (0, 1), (at, command, done.said)
            if done.status:
                assert verified.status == 1, "what can't be used is not verified as intact"
                assert_one_sentence(done.said)
        for path in tmp_path.iterdir():
            path.unlink()
    print(f"\n{dict(outcome)}")
    assert outcome["found"] > FLIPS / 5


@pytest.mark.parametrize("part", [0.001, 0.1, 0.5, 0.9, 0.999])
def test_a_file_that_lost_its_end_is_said(whole: Path, tmp_path: Path, program: Program, part: float) -> None:
    event = Path(shutil.copy(whole, tmp_path / "cut.checkin"))
    os.truncate(event, int(event.stat().st_size * part))
    done = program.run("verify", event)
    assert done.status == 1
    assert_one_sentence(done.said)


def killed_with_a_log_beside(event: Path, program: Program, codes: list[str]) -> list[dict[str, object]]:
    scan = program.start("scan", event)
    scan.send(codes)
    scan.read_answers(len(codes))
    return scan.kill()


def test_a_log_left_behind_by_a_crash_is_taken_in(tmp_path: Path, program: Program) -> None:
    event = tmp_path / "e.checkin"
    answers = killed_with_a_log_beside(event, program, make_event(event, 50))
    assert (tmp_path / "e.checkin-wal").stat().st_size
    assert program.run("verify", event).status == 0
    assert as_logged(answers) == log_of(event)
    assert not (tmp_path / "e.checkin-wal").exists()


@pytest.mark.parametrize("damage", ["cut", "flipped", "deleted"])
def test_a_crash_whose_log_is_damaged_leaves_an_intact_file(tmp_path: Path, program: Program, damage: str) -> None:
    event = tmp_path / "e.checkin"
    codes = make_event(event, 100)
    safe = program.run("scan", event, codes=codes[:50]).answers
    answers = killed_with_a_log_beside(event, program, codes[50:])
    wal = tmp_path / "e.checkin-wal"
    match damage:
        case "cut":
            os.truncate(wal, wal.stat().st_size // 2)
        case "flipped":
            content = bytearray(wal.read_bytes())
            content[len(content) // 2] ^= 4
            wal.write_bytes(content)
        case "deleted":
            wal.unlink()
    (tmp_path / "e.checkin-shm").unlink()
    with closing(open_file(event)) as file:
        assert check(file).intact
    log = log_of(event)
    assert log[:50] == as_logged(safe)
    assert log[50:] == as_logged(answers)[: len(log) - 50], "a beginning of what was answered, without a gap"
    assert (len(log) == 50) == (damage == "deleted")
