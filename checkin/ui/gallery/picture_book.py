"""Pictures of every page in every language, theme and size, to leaf through: ``make screenshots``.

``python -m checkin.ui.gallery.picture_book FOLDER`` draws all of them, several tours at a time, each in a
process of its own: a tour mostly waits for windows to be still. With names of tours behind the
folder, only those are drawn. Each has a screen as large as its window; the one that Qt makes up is
smaller than the smallest desk, and dialogs would scroll on it that never do.
"""

from __future__ import annotations

import json
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

_ALONE = "CHECKIN_TOUR_ALONE"
"""Set in the process that draws one tour, on its screen."""

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


def screen(size: QSize) -> dict[str, object]:
    """Return what Qt's "offscreen" platform takes as ``configfile``: one screen of ``size``, not enlarged.

    Source: Qt, src/plugins/platforms/offscreen/qoffscreenintegration.cpp.
    """
    place = {"name": "", "x": 0, "y": 0, "width": size.width(), "height": size.height()}
    dots = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    return {"synchronousWindowSystemEvents": False, "windowFrameMargins": True, "screens": [place | dots]}


def _draw_apart(folder: Path, wanted: Tour) -> str:
    command = [sys.executable, "-m", "checkin.ui.gallery.picture_book", str(folder), wanted.name]
    with tempfile.TemporaryDirectory(prefix="checkin-screen-") as place:
        config = Path(place) / "screen.json"
        config.write_text(json.dumps(screen(wanted.size)), encoding="utf-8")
        surroundings = os.environ | {
            "QT_QPA_PLATFORM": f"offscreen:configfile={config}",
            "TZ": str(MORNING.tzinfo),  # as on the laptops there; a new event offers it
            _ALONE: "1",
        }
        return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=surroundings).stdout


def main() -> None:
    """Draw what the command line names."""
    folder, names = Path(sys.argv[1]), sys.argv[2:]
    wanted = [each for each in tours() if not names or each.name in names]
    if _ALONE in os.environ:
        print(*with_app(lambda: [picture for each in wanted for picture in draw(each, folder)]), sep="\n")
        return
    with ThreadPoolExecutor(_AT_A_TIME) as pool:
        for told in pool.map(partial(_draw_apart, folder), wanted):
            print(told, end="", flush=True)


if __name__ == "__main__":
    main()
