"""A real window on a virtual screen, under each keyboard layout."""

import shutil
import sys
from contextlib import closing

import pytest

NEEDED = ("Xvfb", "setxkbmap")


@pytest.fixture(scope="session")
def screen_tools():
    """Skip where the real thing is not to be had."""
    missing = [tool for tool in NEEDED if shutil.which(tool) is None]
    if sys.platform != "linux" or missing:
        pytest.skip(f"a virtual screen needs Linux with {', '.join(missing or NEEDED)}")


@pytest.fixture(scope="module", params=["us", "de"])
def layout(request):
    return request.param


@pytest.fixture(scope="module")
def desk(screen_tools, layout):
    from tests.system.wedge import world

    with world.screen() as name:
        world.set_layout(name, layout)
        with closing(world.Keyboard(name)) as keyboard, world.program(name) as running:
            yield world.Program(running, keyboard)


@pytest.fixture
def keyboard(desk):
    """The keyboard, with nothing left over from the test before."""
    desk.focus()
    desk.state()
    return desk.keyboard
