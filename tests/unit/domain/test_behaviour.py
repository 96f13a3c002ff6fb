"""Every case of how established systems behave, played at our door; where ours differs, it says why."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from checkin.domain.verdict import OVERRIDABLE, Reason
from tests.unit.domain.behaviour import plays_codes, plays_places, plays_tickets  # noqa: F401 -- they register
from tests.unit.domain.behaviour.stage import PLAYS, Outcome, Stage
from tests.unit.domain.behaviour.tables import DIFFERENCES, MEANING, NOT_ASKED, REFUSED, VALID

DATA = Path(__file__).parents[2] / "data" / "behaviour" / "cases.json"
CASES: dict[str, dict[str, Any]] = {case["id"]: case for case in json.loads(DATA.read_text(encoding="utf-8"))["cases"]}


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    made = Stage(tmp_path)
    yield made
    made.desk.close()


def expectations(case_id: str) -> list[str]:
    return [step["expect"] for step in CASES[case_id]["steps"]]


def agrees(seen: Outcome, expected: str) -> bool:
    """Whether an outcome is what the expectation means; of several scans in one step, each has to be."""
    meaning = MEANING.get(expected, frozenset({expected}))
    scans = seen if isinstance(seen, tuple) else (seen,)
    meanings = meaning if isinstance(meaning, tuple) else (meaning,) * len(scans)
    return len(scans) == len(meanings) and all(scan in words for scan, words in zip(scans, meanings, strict=True))


def test_every_case_is_played_or_says_why_not():
    assert len(CASES) == 83
    assert PLAYS.keys() | NOT_ASKED.keys() == CASES.keys()
    assert not PLAYS.keys() & NOT_ASKED.keys()
    assert DIFFERENCES.keys() <= PLAYS.keys()


@pytest.mark.parametrize("case_id", sorted(PLAYS.keys() - DIFFERENCES.keys()))
def test_ours_does_what_established_systems_do(stage, case_id):
    expected = expectations(case_id)
    seen = PLAYS[case_id](stage)
    assert [agrees(*both) for both in zip(seen, expected, strict=True)] == [True] * len(expected), seen


@pytest.mark.parametrize("case_id", sorted(DIFFERENCES))
def test_ours_differs_as_it_says(stage, case_id):
    expected, seen = expectations(case_id), PLAYS[case_id](stage)
    assert seen == DIFFERENCES[case_id].ours
    assert not all(agrees(*both) for both in zip(seen, expected, strict=True)), "no difference any more"


def test_expectations_are_told_apart():
    assert not agrees(Reason.UNPAID, "valid")
    assert not agrees((Reason.OK, Reason.FULL), "valid")
    assert not agrees((Reason.OK, Reason.OK), "exactly one valid, one already used")
    assert not REFUSED & VALID
    assert OVERRIDABLE <= REFUSED
