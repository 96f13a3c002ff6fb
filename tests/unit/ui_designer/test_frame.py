"""Handles can be pressed without pressing each other, and leave room to take the element itself."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.badges.edits import Pull
from checkin.ui.designer.frame import TARGET_PX, Frame

frames = st.builds(Frame, st.floats(0, 500), st.floats(0, 500), st.floats(0.5, 900), st.floats(0.5, 900))


@given(frames)
def test_targets_of_handles_do_not_overlap(frame):
    for (_, x, y), (_, other_x, other_y) in combinations(frame.handles(), 2):
        assert max(abs(x - other_x), abs(y - other_y)) >= TARGET_PX - 1e-6


@given(frames)
def test_the_middle_of_an_element_is_no_handle(frame):
    assert frame.handle_at(frame.left + frame.width / 2, frame.top + frame.height / 2) is None


@given(frames)
def test_each_handle_is_found_at_its_middle_and_anywhere_in_its_target(frame):
    for pull, x, y in frame.handles():
        assert frame.handle_at(x, y) == pull
        assert frame.handle_at(x + TARGET_PX / 2 - 0.1, y - TARGET_PX / 2 + 0.1) == pull


def test_a_large_element_has_eight_handles_on_its_edges():
    found = {pull: (x, y) for pull, x, y in Frame(100, 200, 300, 400).handles()}
    assert len(found) == 8
    assert found[Pull(-1, -1)] == (100, 200)
    assert found[Pull(1, 0)] == (400, 400)


@pytest.mark.parametrize(("x", "y", "inside"), [(10, 10, True), (20, 30, True), (20.5, 10, False), (9, 10, False)])
def test_a_frame_holds_what_lies_in_it(x, y, inside):
    assert Frame(10, 10, 10, 20).holds(x, y) is inside
    assert Frame(10, 10, 10, 20).holds(x, y, slack_px=2)
