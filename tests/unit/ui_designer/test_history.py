"""Undo gives back exactly what was, however much was done."""

from hypothesis import given
from hypothesis import strategies as st

from checkin.ui.designer.history import LONGEST, History


@given(st.lists(st.integers(), min_size=1, max_size=40))
def test_undoing_all_goes_back_through_every_state_and_redoing_forth(states):
    history = History(0)
    seen = [0]
    for state in states:
        history.do(state)
        if state != seen[-1]:
            seen.append(state)
    back = []
    while history.can_undo:
        back.append(history.state)
        history.undo()
    assert [*back, history.state] == seen[::-1]
    for state in seen[1:]:
        history.redo()
        assert history.state == state
    assert not history.can_redo


def test_steps_of_one_key_are_undone_together_until_the_step_ends():
    history = History("")
    for text in ("a", "ab", "abc"):
        history.do(text, "typing")
    history.end()
    history.do("abcd", "typing")
    history.undo()
    assert history.state == "abc"
    history.undo()
    assert history.state == ""
    assert not history.can_undo


def test_steps_without_a_key_are_each_their_own():
    history = History(0)
    history.do(1)
    history.do(2)
    history.undo()
    assert history.state == 1


def test_there_and_back_is_no_step():
    history = History(0)
    for state in (1, 2, 0):
        history.do(state, "drag")
    history.end()
    assert not history.can_undo


def test_a_cancelled_step_leaves_no_trace():
    history = History(0)
    history.do(5)
    history.do(6, "drag")
    history.do(7, "drag")
    history.cancel("other")
    assert history.state == 7
    history.cancel("drag")
    assert (history.state, history.can_redo) == (5, False)


def test_doing_something_ends_what_could_be_redone():
    history = History(0)
    history.do(1)
    history.undo()
    history.do(2)
    assert not history.can_redo
    history.redo()
    assert history.state == 2


def test_undo_and_redo_at_the_ends_change_nothing():
    history = History(0)
    history.undo()
    history.redo()
    history.end()
    assert history.state == 0


def test_the_oldest_steps_are_forgotten():
    history = History(0)
    for state in range(1, LONGEST + 10):
        history.do(state)
    while history.can_undo:
        history.undo()
    assert history.state == 9
