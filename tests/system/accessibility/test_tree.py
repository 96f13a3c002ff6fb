"""Each page and dialog of the running program, as a screen reader is told of it: names, roles, states, values."""

import pytest

from checkin.ui import actions

pytestmark = pytest.mark.timeout(300)  # seconds; another process draws and a third one reads

# They leave the page that the others are read on, or end the program; each of them is read on its own below.
LEAVING = {"quit", "demo", "practice", "kiosk"}
NAMES = [name for name in actions.shortcuts() if name not in LEAVING]
ABOUT_A_REFUSED, SHOWN_TO_GUESTS = {"override"}, {"guest-screen"}


@pytest.fixture
def opened(at_desk):
    """Return a function that presses the key of an action, and what is to be read then."""

    def press(name):
        before = at_desk.windows()
        at_desk.look_at("Checkin$")  # no window manager gives the keys back after a dialog has gone
        at_desk.press(actions.shortcuts()[name])
        if actions.opens_dialog(name):
            at_desk.wait_for_windows(lambda titles: len(titles) > len(before))
        return at_desk.walk()

    yield press
    for _ in at_desk.windows()[1:]:
        at_desk.close_newest()
    at_desk.wait_for_windows(lambda titles: len(titles) == 1)


def scan(desktop, code):
    desktop.scan(code)
    desktop.hear(lambda told: told["role"] == "panel")


def test_every_action_has_a_key_of_its_own():
    keys = list(actions.shortcuts().values())
    assert all(keys)
    assert len(set(keys)) == len(keys) > 30


@pytest.mark.parametrize("name", NAMES)
def test_page_or_dialog_of_each_action_is_told_in_full(at_desk, opened, codes, name):
    from tests.system.accessibility.tree import faults, focused, interactive

    scan(at_desk, next(codes.unapproved if name in ABOUT_A_REFUSED else codes.good))
    nodes = opened(name)
    if name in SHOWN_TO_GUESTS:
        opened(name)  # it takes no keys: gone as it came
    assert faults(nodes) == []
    assert interactive(nodes) or name in SHOWN_TO_GUESTS
    if actions.opens_dialog(name):
        assert [node["name"] for node in focused(nodes)] != [], "nothing has the focus"
