import json
import os
import subprocess
import sys

from PySide6.QtCore import QSize

from checkin.ui.gallery.picture_book import SMALLEST, screen, tours
from checkin.ui.look import theme
from checkin.ui.words import language


def test_every_language_is_pictured_in_every_theme():
    drawn = {(tour.language, tour.scheme.name) for tour in tours() if tour.size == SMALLEST}
    assert drawn == {(tongue.code, scheme) for tongue in language.LANGUAGES for scheme in theme.SCHEMES}


def test_the_desk_is_pictured_up_to_4k():
    assert max(tour.size.width() for tour in tours()) == 3840
    assert len({tour.name for tour in tours()}) == len(tours())


def test_each_tour_has_a_screen_as_large_as_its_window(tmp_path):
    config = tmp_path / "screen.json"
    config.write_text(json.dumps(screen(QSize(1024, 600))), encoding="utf-8")
    seen = "from PySide6.QtGui import QGuiApplication as A; size = A([]).primaryScreen().size()"
    told = subprocess.run(
        [sys.executable, "-c", f"{seen}; print(size.width(), size.height())"],
        env=os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={config}"},
        check=True,
        stdout=subprocess.PIPE,
        text=True,
        timeout=60,
    )
    assert told.stdout.split() == ["1024", "600"]
