"""The power goes two hundred times while codes stream in; nothing that was answered is ever missing."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from collections import Counter
from itertools import islice
from pathlib import Path

from checkin.storage.database import open_file
from checkin.storage.integrity import check
from tests.system.storage.world import Program, as_logged, log_of, make_event

KILLS = 200
IN_FLIGHT = 300
"""Codes that lie in the pipe: more than the fastest machine answers before the latest kill."""

LATEST_S = 0.06


def test_no_answered_scan_is_lost_in_two_hundred_kills(tmp_path: Path, program: Program) -> None:
    event, chosen = tmp_path / "e.checkin", random.Random(3)
    codes = make_event(event, 3000)
    answered: list[tuple[object, ...]] = []
    ended: Counter[str] = Counter()
    for _ in range(KILLS):
        scan = program.start("scan", event)
        scan.send(chosen.choices(codes, k=IN_FLIGHT))
        if chosen.random() < 0.8:
            scan.read_answers(1)  # else it may also be killed while it opens the file
        scan.read_until(time.monotonic() + chosen.uniform(0, LATEST_S))
        answers = as_logged(scan.kill())
        answered += answers
        ended["idle" if len(answers) == IN_FLIGHT else "at work" if answers else "opening"] += 1
        assert_nothing_lost(event, answered, ended.total())
    print(f"\n{dict(ended)}, {len(answered)} answers, {len(log_of(event))} in the log")
    assert ended["at work"] >= KILLS / 2
    assert len(log_of(event)) > len(answered), "no kill fell between the disk and the answer"


def assert_nothing_lost(event: Path, answered: list[tuple[object, ...]], kills: int) -> None:
    file = open_file(event)
    try:
        assert check(file).intact
        twice = "SELECT code FROM admissions WHERE verdict = 'admitted' GROUP BY code HAVING count(*) > 1"
        assert file.db.execute(twice).fetchall() == []
    finally:
        file.close()
    log = log_of(event)
    unheard = Counter(log) - Counter(answered)
    assert Counter(answered) <= Counter(log)
    assert unheard.total() <= kills, "a process logs one scan, then answers it, before it takes the next"


def test_a_killed_desk_does_not_disturb_the_other(tmp_path: Path, program: Program) -> None:
    event, chosen = tmp_path / "e.checkin", random.Random(4)
    codes = make_event(event, 400)
    survivor = program.start("scan", event)
    answered, sent = [], 0
    for batch in (codes[start : start + 20] for start in range(0, 400, 20)):
        victim = program.start("scan", event)
        victim.send(batch)
        survivor.send(reversed(batch))
        sent += len(batch)
        victim.read_until(time.monotonic() + chosen.uniform(0, LATEST_S))
        answered += victim.kill()
        survivor.read_answers(sent)
    done = survivor.finish()
    assert done.status == 0
    assert_nothing_lost(event, as_logged([*answered, *done.answers]), 20)
    assert Counter(code for code, verdict, _ in log_of(event) if verdict == "admitted") == Counter(codes)


def test_the_program_itself_is_killed_as_well(tmp_path: Path) -> None:
    event = tmp_path / "e.checkin"
    codes = make_event(event, 200)
    answered: list[bytes] = []
    for start in range(0, 100, 20):
        command = [sys.executable, "-m", "checkin", "scan", str(event)]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as scan:
            assert scan.stdin
            assert scan.stdout
            scan.stdin.write("".join(f"{code}\n" for code in codes[start:]).encode())
            scan.stdin.flush()
            answered += islice(scan.stdout, 10)
            scan.send_signal(signal.SIGKILL)
            answered += (line for line in scan.stdout if line.endswith(b"\n"))
        assert scan.returncode == -signal.SIGKILL
    log = [f'"{code}", "verdict": "{verdict}"'.encode() for code, verdict, _ in log_of(event)]
    assert len(answered) >= 50
    assert not Counter(line.split(b": ", 1)[1].split(b', "reason"')[0] for line in answered) - Counter(log)
