"""The table of EN 301 549: every clause of chapter 11 stands in it, and every test that it names is there."""

import re
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
TABLE = PROJECT / "resources" / "accessibility" / "en_301_549.md"
STATES = {"erfüllt", "teilweise erfüllt", "nicht erfüllt", "nicht anwendbar"}

# Source: ETSI EN 301 549 V3.2.1, chapter 11. "a.b.{1,2}" is one clause for open and one for closed functionality.
OPEN_AND_CLOSED = [
    "11.1.1.1",
    "11.1.2.3",
    "11.1.3.1",
    "11.1.3.2",
    "11.1.3.5",
    "11.1.4.4",
    "11.1.4.5",
    "11.2.1.1",
    "11.2.1.4",
    "11.3.1.1",
    "11.3.3.1",
    "11.4.1.1",
    "11.4.1.2",
]
SINGLE = [
    "11.1.2.1.1",
    "11.1.2.1.2.1",
    "11.1.2.1.2.2",
    "11.1.2.2",
    "11.1.2.4",
    "11.1.2.5",
    "11.1.3.3",
    "11.1.3.4",
    "11.1.4.1",
    "11.1.4.2",
    "11.1.4.3",
    "11.1.4.10",
    "11.1.4.11",
    "11.1.4.12",
    "11.1.4.13",
    "11.2.1.2",
    "11.2.2.1",
    "11.2.2.2",
    "11.2.3.1",
    "11.2.4.1",
    "11.2.4.2",
    "11.2.4.3",
    "11.2.4.4",
    "11.2.4.5",
    "11.2.4.6",
    "11.2.4.7",
    "11.2.5.1",
    "11.2.5.2",
    "11.2.5.3",
    "11.2.5.4",
    "11.3.1.2",
    "11.3.2.1",
    "11.3.2.2",
    "11.3.2.3",
    "11.3.2.4",
    "11.3.3.2",
    "11.3.3.3",
    "11.3.3.4",
    "11.4.1.3",
    "11.5.1",
    "11.6.1",
    "11.6.2",
    "11.7",
    "11.8.1",
    "11.8.2",
    "11.8.3",
    "11.8.4",
    "11.8.5",
]
INTEROPERABILITY = [f"11.5.2.{number}" for number in range(1, 18)]
CLAUSES = [*SINGLE, *INTEROPERABILITY, *(f"{clause}.{number}" for clause in OPEN_AND_CLOSED for number in (1, 2))]
ADDED = ["2.4.11", "2.5.7", "2.5.8", "3.2.6", "3.3.7", "3.3.8"]
"""Criteria of levels A and AA that WCAG 2.2 has and 2.1 has not. Source: WCAG 2.2, New Features."""


def rows():
    cells = (line.strip("| \n").split(" | ") for line in TABLE.read_text(encoding="utf-8").splitlines() if "|" in line)
    return [row for row in cells if re.match(r"[\d.]+$", row[0])]


def named_tests():
    return sorted({test for row in rows() for test in re.findall(r"`([^`]+)`", row[4])})


def test_every_clause_is_listed_once():
    listed = [row[0] for row in rows()]
    assert sorted(set(CLAUSES + ADDED) - set(listed)) == []
    assert sorted(set(listed) - set(CLAUSES + ADDED)) == []
    assert len(listed) == len(set(listed)) > 90


def test_every_clause_has_a_state_and_says_how_or_why_not():
    assert [row[0] for row in rows() if row[2] not in STATES or len(row[3]) < 10] == []


def test_what_is_said_to_be_met_is_shown_by_a_test():
    unshown = [row[0] for row in rows() if row[2] == "erfüllt" and "`" not in row[4]]
    assert unshown == ["3.3.7"]  # that something is not asked twice, no test can show


@pytest.mark.parametrize("test", named_tests())
def test_named_test_exists(test):
    path, _, name = test.partition("::")
    assert (PROJECT / path).exists()
    if name:
        assert f"def {name}(" in (PROJECT / path).read_text(encoding="utf-8")


def test_the_readme_leads_to_the_table():
    assert TABLE.relative_to(PROJECT).as_posix() in (PROJECT / "README.md").read_text(encoding="utf-8")
