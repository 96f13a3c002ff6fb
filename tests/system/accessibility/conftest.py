"""The program as it is started, with a screen reader beside it."""

import shutil
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

NEEDED = ("Xvfb", "dbus-daemon", "xdotool")


@pytest.fixture(scope="session")
def reading_tools():
    """Skip where the real thing is not to be had."""
    from tests.system.accessibility.world import LAUNCHERS, READERS_PYTHON

    missing = [tool for tool in NEEDED if shutil.which(tool) is None]
    if sys.platform != "linux" or missing:
        pytest.skip(f"a desktop needs Linux with {', '.join(missing or NEEDED)}")
    if not any(Path(each).exists() for each in LAUNCHERS) or not list(Path("/usr/lib/python3").rglob("pyatspi")):
        pytest.skip(f"a screen reader needs at-spi2-core, and python3-pyatspi for {READERS_PYTHON}")


@pytest.fixture(scope="module")
def demo_event(reading_tools, tmp_path_factory):
    from checkin.demo import make_demo

    event = tmp_path_factory.mktemp("event") / "demo.checkin"
    make_demo(event)
    return event


@pytest.fixture(scope="module")
def codes(demo_event):
    """Return the codes of guests who may come in and of some who may not, each to be used once."""
    from checkin.desk import open_desk

    desk = open_desk(demo_event, name="reader")
    try:
        found = list(desk.guests())
    finally:
        desk.close()
    good = [hit.code for hit in found if hit.status == "confirmed"]
    of = {status: iter([hit.code for hit in found if hit.status == status]) for status in ("cancelled", "unapproved")}
    return SimpleNamespace(good=iter(good), **of)


@pytest.fixture(scope="module")
def at_desk(demo_event, tmp_path_factory):
    """Yield the desktop with the demo event open."""
    from tests.system.accessibility.world import desktop

    with desktop(demo_event, tmp_path_factory.mktemp("home"), 'language = "en"\nsounds = "off"\n') as opened:
        opened.walk_until(lambda nodes: any(node["name"] == "Search guests" for node in nodes))
        opened.look_at("Checkin$")
        yield opened
