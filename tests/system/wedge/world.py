"""A virtual screen, a window on it, and hardware that presses its keys: a scanner and a person."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from queue import Queue

from Xlib import X, display
from Xlib.ext import xtest

HERE = Path(__file__).parent
PATIENCE_S = 20
SHIFT, CONTROL, CAPS_LOCK = 50, 37, 66
NAMED = {"\n": 36, "\t": 23, "F1": 67, "F2": 68, "F3": 69, "F4": 70, "F5": 71, "F12": 96}
"""X11 key codes: where the keys are, whatever the layout. Source: xkeyboard-config, keycodes/evdev."""

_US_ROWS = {10: "1234567890-=", 24: "qwertyuiop[]", 38: "asdfghjkl;'`", 51: "\\zxcvbnm,./", 65: " "}
_US_SHIFTED = {10: "!@#$%^&*()_+", 24: "QWERTYUIOP{}", 38: 'ASDFGHJKL:"~', 51: "|ZXCVBNM<>?"}


@dataclass(frozen=True)
class Stroke:
    """One key, the time from its way down to the next one's, and how long it is down."""

    code: int
    shift: bool = False
    gap_ms: int = 5
    down_ms: int = 1


@contextmanager
def process(*command: str, **options: object) -> Iterator[subprocess.Popen[str]]:
    """Run a process and end it, whatever happens."""
    started = subprocess.Popen(command, text=True, stdout=subprocess.PIPE, **options)
    try:
        yield started
    finally:
        started.kill()
        started.wait(PATIENCE_S)
        if started.stdout:
            started.stdout.close()


@contextmanager
def screen(size_px: tuple[int, int] = (800, 600)) -> Iterator[str]:
    """Start a virtual screen; yield its name, such as ``":99"``."""
    size = "{}x{}x24".format(*size_px)
    command = ("Xvfb", "-displayfd", "1", "-screen", "0", size, "-nolisten", "tcp")
    with process(*command, stderr=-3) as server, urgently(server.pid):
        yield f":{server.stdout.readline().strip()}"


@contextmanager
def urgently(process_id: int) -> Iterator[None]:
    """Let a process go first meanwhile, where that is allowed: hardware does not pause because a machine is busy."""
    before = os.getpriority(os.PRIO_PROCESS, process_id)
    with suppress(PermissionError):
        os.setpriority(os.PRIO_PROCESS, process_id, before - 10)
    try:
        yield
    finally:
        with suppress(PermissionError):
            os.setpriority(os.PRIO_PROCESS, process_id, before)


class Keyboard:
    """Presses physical keys. The X server keeps the time between them, so that a busy machine does not blur it."""

    def __init__(self, name: str) -> None:
        self.display = display.Display(name)

    def close(self) -> None:
        self.display.close()

    def press(self, strokes: Iterable[Stroke]) -> None:
        with urgently(os.getpid()):
            wait_ms = 0
            for stroke in strokes:
                if stroke.shift:
                    wait_ms = self._send(X.KeyPress, SHIFT, wait_ms)
                wait_ms = self._send(X.KeyPress, stroke.code, wait_ms)
                self._send(X.KeyRelease, stroke.code, stroke.down_ms)
                if stroke.shift:
                    self._send(X.KeyRelease, SHIFT, 0)
                wait_ms = stroke.gap_ms - stroke.down_ms
            self.display.sync()

    def tap(self, name: str) -> None:
        self.press([Stroke(NAMED[name])])

    def chord(self, letter: str) -> None:
        """Press ``letter`` with Control and Shift."""
        for kind, codes in ((X.KeyPress, (CONTROL, SHIFT)), (X.KeyRelease, (SHIFT, CONTROL))):
            for code in codes:
                self._send(kind, code, 0)
            if kind == X.KeyPress:
                self.press([us_stroke(letter.lower(), 5)])
        self.display.sync()

    def scan(self, text: str, gap_ms: int = 5, end: str = "\n") -> None:
        """Type as a scanner set to a US keyboard."""
        self.press([*(us_stroke(c, gap_ms) for c in text), *(Stroke(NAMED[c], gap_ms=gap_ms) for c in end)])

    def type(self, text: str, gaps_ms: Iterable[int]) -> None:
        """Type as a person who knows the layout; a key is down for longer than until the next one in a roll."""
        pairs = zip(text, gaps_ms, strict=False)
        self.press([self._stroke(character, gap_ms) for character, gap_ms in pairs])

    def _stroke(self, character: str, gap_ms: int) -> Stroke:
        if character in NAMED:
            return Stroke(NAMED[character], gap_ms=gap_ms, down_ms=gap_ms - 2)
        symbol = ord(character)  # Latin 1 key symbols are the characters' own numbers
        code, index = next(iter(self.display.keysym_to_keycodes(symbol)))
        return Stroke(code, index % 2 == 1, gap_ms, gap_ms - 2)

    def _send(self, kind: int, code: int, wait_ms: int) -> int:
        xtest.fake_input(self.display, kind, code, time=wait_ms)
        return 0


class Program:
    """The window in its process."""

    def __init__(self, running: subprocess.Popen[str], keyboard: Keyboard) -> None:
        self.keyboard, self._lines = keyboard, Queue()
        threading.Thread(target=self._listen, args=(running.stdout,), daemon=True).start()
        self._main = self._next("window")
        self.focus(self._main)

    def open_dialog(self) -> None:
        self.keyboard.tap("F4")
        self.focus(self._next("window"))

    def focus(self, number: int | None = None) -> None:
        """Give a window the keyboard, as a window manager does; the main one where none is named."""
        give_focus(self.keyboard, number or self._main)

    def state(self) -> dict[str, object]:
        """What happened since the last time."""
        self.keyboard.tap("F12")
        return self._next("scans")

    def _next(self, fact: str) -> object:
        while fact not in (line := self._lines.get(timeout=PATIENCE_S)):
            pass
        return line if fact == "scans" else line[fact]

    def _listen(self, lines: Iterable[str]) -> None:
        for line in lines:
            self._lines.put(json.loads(line))


@contextmanager
def program(name: str, script: str = "window.py", *arguments: str) -> Iterator[subprocess.Popen[str]]:
    """Start one of the scripts beside this module on the screen ``name``."""
    surroundings = os.environ | {"DISPLAY": name, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": os.pathsep.join(sys.path)}
    with process(sys.executable, str(HERE / script), *arguments, env=surroundings) as running:
        yield running


def give_focus(keyboard: Keyboard, number: int) -> None:
    """Give the window ``number`` the keyboard, as a window manager does."""
    window = keyboard.display.create_resource_object("window", number)
    deadline = time.monotonic() + PATIENCE_S
    while window.get_attributes().map_state != X.IsViewable:
        assert time.monotonic() < deadline, "the window does not appear"
    window.set_input_focus(X.RevertToPointerRoot, X.CurrentTime)
    keyboard.display.sync()


def set_layout(name: str, layout: str) -> None:
    subprocess.run(["setxkbmap", "-display", name, layout], check=True, timeout=PATIENCE_S)


def us_stroke(character: str, gap_ms: int) -> Stroke:
    """Return the key that a scanner set to a US keyboard presses for ``character``."""
    for rows, shift in ((_US_ROWS, False), (_US_SHIFTED, True)):
        for first, row in rows.items():
            if character in row:
                return Stroke(first + row.index(character), shift, gap_ms)
    raise LookupError(character)


def human_gaps_ms(seed: int, fastest_ms: int = 40, slowest_ms: int = 120) -> Iterator[int]:
    source = random.Random(seed)
    while True:
        yield source.randint(fastest_ms, slowest_ms)
