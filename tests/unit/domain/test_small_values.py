"""The small values that the rest of the domain is made of."""

from itertools import combinations

import pytest

from checkin.domain.admission import GENESIS, chained, chained_content, contents
from checkin.domain.event import Event
from checkin.domain.guest import Guest, is_name, whole_name
from checkin.domain.print_job import JobState

ROW = (1, "0190-a", "2024-05-15T06:30:00.000+00:00", "Tür A", None, 1)


def test_time_zone_of_an_event_is_the_one_it_names():
    assert str(Event("e", "Tag", None, "America/St_Johns").zone) == "America/St_Johns"


def test_guest_is_called_by_title_and_name():
    assert Guest("", "Ada Lovelace", title="Dr.").called == "Dr. Ada Lovelace"
    assert Guest("", "Ada Lovelace").called == "Ada Lovelace"


@pytest.mark.parametrize(
    ("text", "named"), [("Ada", True), ("王", True), ("Ó 7", True), ("4711", False), ("- ?", False)]
)
def test_a_name_has_a_letter_of_any_script(text, named):
    assert is_name(text) is named


@pytest.mark.parametrize(
    ("first", "last", "whole"),
    [("Ada", "Lovelace", "Ada Lovelace"), ("", "Lovelace", "Lovelace"), (" Ada ", "van  der Aa", "Ada van der Aa")],
)
def test_whole_name_has_single_spaces(first, last, whole):
    assert whole_name(first, last) == whole


def test_job_is_final_when_no_printer_works_on_it():
    working = {JobState.QUEUED, JobState.RENDERING, JobState.WITH_PRINTER}
    assert {state for state in JobState if not state.is_final} == working


def test_hash_of_a_row_depends_on_each_value_and_on_the_row_before():
    changed = [(*ROW[:place], "changed", *ROW[place + 1 :]) for place in range(len(ROW))]
    hashes = {chained(GENESIS, ROW), chained("1" * 64, ROW), *(chained(GENESIS, row) for row in changed)}
    assert len(hashes) == len(ROW) + 2
    assert all(len(digest) == len(GENESIS) for digest in hashes)


def test_rows_hash_the_same_alone_and_together():
    rows = [ROW, (2, "Zeile\n],\n[", '"', None), (3, "ünïcödé")]
    together = [chained_content(GENESIS, content) for content in contents(rows)]
    assert together == [chained(GENESIS, row) for row in rows]
    assert contents([]) == []


def test_no_two_rows_have_the_same_content():
    rows = [("a", "b"), ("a,b",), ("a", None), ("a", "None"), ("a", ""), ("a",), ("1",), (1,), ("a\nb",)]
    assert all(one != other for one, other in combinations(contents(rows), 2))


@pytest.mark.parametrize("value", [b"AAA-1", 1.5 + 2j])
def test_value_of_a_type_no_column_has_fits_no_hash_and_fails_nothing(value):
    assert chained(GENESIS, (value,)) not in {chained(GENESIS, (text,)) for text in ("AAA-1", repr(value), None)}
