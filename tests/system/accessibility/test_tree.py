"""Each page and dialog of the running program, as a screen reader is told of it: names, roles, states, values."""

import pytest

from checkin.ui import actions

pytestmark = pytest.mark.timeout(300)  # seconds; another process draws and a third one reads

# They leave the page that the others are read on, or end the program; each of them is read on its own below.
LEAVING = {"quit", "demo", "practice", "kiosk"}
NAMES = [name for name in actions.keys() if name not in LEAVING]
ABOUT_A_REFUSED = {"override"}


@pytest.fixture
def opened(at_desk, codes):
    """Return a function that presses the key of an action, and what is to be read then."""
    from tests.system.accessibility.tree import windows

    def press(name):
        before = len(windows(at_desk.walk()))
        at_desk.press(actions.keys()[name])
        if actions.opens_dialog(name):
            return at_desk.walk_until(lambda nodes: len(windows(nodes)) > before)
        return at_desk.walk()

    yield press
    for _ in range(3):
        if len(windows(at_desk.walk())) > 1:
            at_desk.press("Escape")
    at_desk.walk_until(lambda nodes: len(windows(nodes)) == 1)


def scan(desktop, code):
    from tests.system.accessibility.tree import windows

    desktop.scan(code)
    desktop.hear(lambda told: told["role"] == "panel")
    assert len(windows(desktop.walk())) == 1


def test_every_action_has_a_key_of_its_own():
    keys = list(actions.keys().values())
    assert all(keys)
    assert len(set(keys)) == len(keys) > 30


@pytest.mark.parametrize("name", NAMES)
def test_page_or_dialog_of_each_action_is_told_in_full(at_desk, opened, codes, name):
    from tests.system.accessibility.tree import faults, focused, interactive

    scan(at_desk, codes["bad"][0] if name in ABOUT_A_REFUSED else codes["good"][0])
    nodes = opened(name)
    assert faults(nodes) == []
    assert len(interactive(nodes)) > 8
    if actions.opens_dialog(name):
        assert [node["name"] for node in focused(nodes)] != [], "nothing has the focus"
    if name == "guest-screen":
        opened(name)
