"""A virtual screen, a desktop's buses, the program on them, a keyboard, and a screen reader that reads along."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from queue import Queue
from threading import Thread

from Xlib import X

from checkin.scanning.wedge import WedgeOptions
from tests.system.wedge.world import Keyboard

READER = Path(__file__).with_name("reader.py")
READERS_PYTHON = "/usr/bin/python3"
"""Debian's own Python: its package python3-pyatspi is for no other."""

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
PATIENCE_S = 15
STILL_S = 0.1
"""How far apart two looks are that must agree."""

Node = dict[str, object]


class Desktop:
    """Presses keys at the program and reads what a screen reader is told of it."""

    def __init__(self, display: str, reader: subprocess.Popen[str]) -> None:
        self._display, self._reader = display, reader
        self._keyboard = Keyboard(display)
        self._lines: Queue[str] = Queue()
        Thread(target=self._listen, daemon=True).start()
        assert json.loads(self._lines.get(timeout=PATIENCE_S)) == "ready"

    def look_at(self, title: str) -> None:
        """Give the window whose title has ``title`` in it the keys, as a window manager does, until it knows."""
        end = time.monotonic() + PATIENCE_S
        while not self._has_keys(title):
            assert time.monotonic() < end, f"{title} never has the keys"
            self._give_keys(title)

    def close_newest(self) -> None:
        """Press Escape in the newest window until it is gone."""
        before, end = self.windows(), time.monotonic() + PATIENCE_S
        while len(now := self.windows()) == len(before):
            assert time.monotonic() < end, f"{now[-1]} is never gone"
            title = f"^{re.escape(now[-1])}$"
            self._give_keys(title)
            if self._has_keys(title):
                self.press("Escape")

    def _give_keys(self, title: str) -> None:
        self._keyboard.display.set_input_focus(X.NONE, X.RevertToNone, X.CurrentTime)  # else nothing changes for it
        self._keyboard.display.sync()
        self._xdotool("search", "--onlyvisible", "--name", title, "windowfocus", must=False)  # it may be closing
        time.sleep(STILL_S)  # the window learns of it in its own time

    def _has_keys(self, title: str) -> bool:
        return any(re.search(title, name) for name in self._active())

    def _active(self) -> list[str]:
        found = self._ask("active")
        return found if isinstance(found, list) else []

    def press(self, key: str) -> None:
        """Press a key as Qt writes it, "Ctrl+Shift+R"; not so soon behind a scan that it is taken for a scanner's."""
        time.sleep(2 * WedgeOptions().patience_ms / 1000)
        self._xdotool("key", "--clearmodifiers", _x_key(key))

    def scan(self, code: str) -> None:
        """Type as a hand scanner does: at once, with Enter."""
        self._keyboard.scan(code)

    def windows(self) -> list[str]:
        """Return the titles of all windows, the newest last."""
        found = self._ask("windows")
        return found if isinstance(found, list) else []

    def wait_for_windows(self, is_right: Callable[[list[str]], object]) -> None:
        """Wait until the windows are as they should be."""
        end = time.monotonic() + PATIENCE_S
        while not is_right(titles := self.windows()):
            assert time.monotonic() < end, titles
            time.sleep(STILL_S)  # another process draws; it tells nobody when it is done

    def walk(self) -> list[Node]:
        """Return all that is showing in the newest window, as soon as two looks agree."""
        before: object = None
        end = time.monotonic() + PATIENCE_S
        while time.monotonic() < end:
            now = self._ask("walk")
            if now and now == before and isinstance(now, list):
                return now
            before = now
            time.sleep(STILL_S)  # another process draws; it tells nobody when it is done
        raise AssertionError(f"the window is never still: {before}")

    def walk_until(self, condition: Callable[[list[Node]], object]) -> list[Node]:
        """Return all that is showing in the newest window once ``condition`` holds."""
        end = time.monotonic() + PATIENCE_S
        while not condition(nodes := self.walk()):
            assert time.monotonic() < end, nodes
        return nodes

    def hear(self, wanted: Callable[[Node], bool]) -> Node:
        """Return the first announcement from now on that is ``wanted``."""
        end = time.monotonic() + PATIENCE_S
        told: list[Node] = []
        while time.monotonic() < end:
            told += self._ask("heard")
            found = [each for each in told if wanted(each)]
            if found:
                return found[0]
            time.sleep(STILL_S)  # another process speaks
        raise AssertionError(f"not heard; only {told}")

    def close(self) -> None:
        """Let go of the keyboard."""
        self._keyboard.close()

    def _ask(self, request: str) -> object:
        assert self._reader.stdin is not None
        self._reader.stdin.write(f"{request}\n")
        self._reader.stdin.flush()
        return json.loads(self._lines.get(timeout=PATIENCE_S))

    def _listen(self) -> None:
        assert self._reader.stdout is not None
        for line in self._reader.stdout:
            self._lines.put(line)

    def _xdotool(self, *words: str, must: bool = True) -> None:
        surroundings = os.environ | {"DISPLAY": self._display}
        subprocess.run(["xdotool", *words], check=must, timeout=PATIENCE_S, env=surroundings)


@contextmanager
def desktop(event: Path | None, home: Path, settings: str = "") -> Iterator[Desktop]:
    """Start all of it with the program on ``event``, or on the start page; ``settings`` is the settings file."""
    file = home / "checkin" / "settings.toml"
    file.parent.mkdir(parents=True)
    file.write_text(settings, encoding="utf-8")
    own = {name: str(home) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
    own |= {"XDG_RUNTIME_DIR": str(home), "GTK_A11Y": "atspi"}
    with ExitStack() as stack:

        def start(*command: str, **more: str) -> subprocess.Popen[str]:
            return stack.enter_context(_process(command, os.environ | own | more))

        display = f":{_first_line(start('Xvfb', '-displayfd', '1', '-screen', '0', '1280x800x24', '-nolisten', 'tcp'))}"
        bus = _first_line(start("dbus-daemon", "--session", "--nofork", "--print-address"))
        own |= {"DISPLAY": display, "DBUS_SESSION_BUS_ADDRESS": bus}
        start(next(each for each in LAUNCHERS if Path(each).exists()), "--launch-immediately")
        start(
            *(sys.executable, "-m", "checkin", *(("desk", str(event)) if event else ())),
            QT_QPA_PLATFORM="xcb",
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
        )
        with closing(Desktop(display, start(READERS_PYTHON, str(READER)))) as opened:
            yield opened


@contextmanager
def _process(command: tuple[str, ...], environment: dict[str, str]) -> Iterator[subprocess.Popen[str]]:
    pipe = subprocess.PIPE
    options = {"stdin": pipe, "stdout": pipe, "stderr": subprocess.DEVNULL, "start_new_session": True}
    started = subprocess.Popen(command, text=True, env=environment, **options)
    try:
        yield started
    finally:
        os.killpg(started.pid, signal.SIGKILL)  # with what it started itself
        started.wait(PATIENCE_S)
        for end in (started.stdin, started.stdout):
            end.close()


def _first_line(started: subprocess.Popen[str]) -> str:
    assert started.stdout is not None
    return started.stdout.readline().strip()


def _x_key(key: str) -> str:
    names = {"Ctrl": "ctrl", "Shift": "shift", "Alt": "alt", ",": "comma"}
    *modifiers, last = key.split("+")
    last = names.get(last, last.lower() if len(last) == 1 else last)
    return "+".join([*(names[each] for each in modifiers), last])
