"""The scanner doctor in the real program: its codes are read off the screen, and typed by keys of the X server."""

import json
import queue
import threading
import time
from contextlib import closing

import pytest
import zxingcpp

GAP_MS = 5
DESK_PX = (1280, 800)
SETTINGS = 'language = "en"\nsounds = "off"\nscanner_tried = true\n'


class Desk:
    """A person's eyes and a scanner at the program."""

    def __init__(self, running, keyboard):
        self.keyboard, self.now = keyboard, {}
        self._lines = queue.Queue()
        threading.Thread(target=self._listen, args=(running.stdout,), daemon=True).start()

    def sees(self, what):
        from tests.system.wedge.world import PATIENCE_S

        deadline = time.monotonic() + PATIENCE_S
        while not (self.now and what(self.now)):
            try:
                self.now = self._lines.get(timeout=max(0.01, deadline - time.monotonic()))
            except queue.Empty:
                pytest.fail(f"not seen; the last was {self.now}")
        return self.now

    def reads(self, name, words):
        self.sees(lambda now: words in now["read"].get(name, ""))

    def code(self, *, other_than=""):
        """Wait for a code on the screen, and return it."""
        from tests.system.wedge.world import PATIENCE_S

        deadline = time.monotonic() + PATIENCE_S
        while time.monotonic() < deadline:
            for text in self._codes():
                if text != other_than:
                    return text
        pytest.fail("no code on the screen")

    def _codes(self):
        import numpy as np

        screen = self.keyboard.display.screen()
        size = screen.width_in_pixels, screen.height_in_pixels
        shot = screen.root.get_image(0, 0, *size, 2, 0xFFFFFFFF)
        grey = np.frombuffer(shot.data, np.uint8).reshape(size[1], size[0], 4)[:, :, 1]
        return [found.text for found in zxingcpp.read_barcodes(grey)]

    def _listen(self, lines):
        for line in lines:
            self._lines.put(json.loads(line))


@pytest.fixture
def event(tmp_path):
    from checkin.demo import make_demo

    made = tmp_path / "demo.checkin"
    make_demo(made)
    return made


@pytest.fixture
def codes(event):
    from checkin.desk import open_desk

    desk = open_desk(event, name="test")
    try:
        return [hit.code for hit in desk.guests() if hit.status == "confirmed"]
    finally:
        desk.close()


@pytest.fixture
def desk(screen_tools, layout, event, tmp_path):
    from tests.system.wedge import world

    settings = tmp_path / "settings.toml"
    settings.write_text(SETTINGS, encoding="utf-8")
    with world.screen(DESK_PX) as name:
        world.set_layout(name, layout)
        arguments = ("program.py", str(event), str(settings))
        with closing(world.Keyboard(name)) as keyboard, world.program(name, *arguments) as running:
            desk = Desk(running, keyboard)
            world.give_focus(keyboard, desk.sees(lambda now: len(now["windows"]) == 1)["windows"][0])
            yield desk


@pytest.mark.parametrize(("prefix", "end", "found"), [("", "\n", "Enter"), ("#7", "\t", "Tab"), ("", "", "no key")])
def test_two_codes_set_a_us_scanner_and_the_next_guest_comes_in(desk, codes, tmp_path, prefix, end, found):
    from tests.system.wedge import world

    keyboard = desk.keyboard
    main = desk.now["windows"][0]
    keyboard.chord("S")
    desk.reads("doctor-step", "Scan this code.")
    doctor = next(each for each in desk.now["windows"] if each != main)
    world.give_focus(keyboard, doctor)
    text = ""
    for step in ("second code", "The scanner is understood."):
        text = desk.code(other_than=text)
        keyboard.scan(prefix + text, GAP_MS, end)
        desk.reads("doctor-step", step)
    desk.reads("doctor-told", found)
    assert (f"“{prefix}”" in desk.now["read"]["doctor-told"]) == bool(prefix)
    keyboard.scan(prefix + codes[0], GAP_MS, end)
    desk.reads("doctor-trial", f"Understood: {codes[0]}")
    keyboard.tap("\n")
    desk.sees(lambda now: now["windows"] == [main])
    world.give_focus(keyboard, main)
    keyboard.scan(prefix + codes[0], GAP_MS, end)
    desk.reads("verdict-word", "Welcome")
    assert desk.now["typed"]["search"] == ""
    assert "wedge_layout" in (tmp_path / "settings.toml").read_text(encoding="utf-8")
