"""Pictures of every page in every language, theme and size, to leaf through: ``make screenshots``.

``python -m checkin.ui.gallery.picture_book FOLDER`` draws all of them, several tours at a time, each in a
process of its own: a tour mostly waits for windows to be still. With names of tours behind the
folder, only those are drawn.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from checkin.demo import make_demo
from checkin.ui.gallery.screenshots import MORNING, save, tour, with_app
from checkin.ui.look import theme
from checkin.ui.words import language

SMALLEST = QSize(1024, 600)
LARGER = (QSize(1440, 900), QSize(1920, 1080), QSize(3840, 2160))
"""A laptop, a monitor, and a 4K screen that nothing is enlarged on."""

_AT_A_TIME = 2 * (os.cpu_count() or 1)


@dataclass(frozen=True, slots=True)
class Tour:
    """All pages once: in one language, one theme and one size."""

    language: str
    scheme: theme.Scheme
    size: QSize

    @property
    def name(self) -> str:
        """What its folder is called: "de-light-1024x600"."""
        return f"{self.language}-{self.scheme.name}-{self.size.width()}x{self.size.height()}"


def tours() -> list[Tour]:
    """Return each language in each theme at the smallest size, and German in the larger ones."""
    small = [Tour(each.code, scheme, SMALLEST) for each in language.LANGUAGES for scheme in theme.SCHEMES.values()]
    return small + [Tour("de", theme.LIGHT, size) for size in LARGER]


def draw(wanted: Tour, folder: Path) -> Iterator[Path]:
    """Draw one tour into its own folder in ``folder``; needs :func:`with_app` around it. Yield the files."""
    app = cast(QApplication, QApplication.instance())
    QApplication.setCursorFlashTime(0)  # it may be seen or not, but is always the same
    language.install(wanted.language)
    theme.apply(app, wanted.scheme)
    with tempfile.TemporaryDirectory(prefix="checkin-pictures-") as place:
        event = Path(place) / "event.checkin"
        make_demo(event, MORNING)
        for name, shown in tour(event, wanted.size):
            picture = folder / wanted.name / f"{name}.png"
            save(shown, picture)
            yield picture


def _draw_apart(folder: Path, wanted: Tour) -> str:
    command = [sys.executable, "-m", "checkin.ui.gallery.picture_book", str(folder), wanted.name]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


def main() -> None:
    """Draw what the command line names."""
    folder, names = Path(sys.argv[1]), sys.argv[2:]
    if not names:
        with ThreadPoolExecutor(_AT_A_TIME) as pool:
            for told in pool.map(partial(_draw_apart, folder), tours()):
                print(told, end="", flush=True)
        return
    os.environ["TZ"] = str(MORNING.tzinfo)  # as on the laptops there; a new event offers it
    for wanted in (each for each in tours() if each.name in names):
        for picture in with_app(lambda wanted=wanted: list(draw(wanted, folder))):  # type: ignore[misc]
            print(picture)


if __name__ == "__main__":
    main()
