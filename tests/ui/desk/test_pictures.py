"""Pictures of the window are the same on every day and machine, so that two of them can be compared."""

import shutil

import pytest
from PySide6.QtWidgets import QApplication

from checkin.ui.gallery.screenshots import SIZES, MorningClock, _Stage


@pytest.fixture
def drawn(english, event_template, tmp_path, codes):
    """Return a function that draws the desk after one scan, and returns the picture and the list of scans."""

    def draw(name):
        event, picture = tmp_path / name / "day.checkin", tmp_path / f"{name}.png"
        event.parent.mkdir()
        shutil.copy(event_template, event)
        QApplication.setCursorFlashTime(0)
        with _Stage(event, SIZES[0], MorningClock()) as stage:
            stage.session.link.scan(codes.wu)
            stage.shoot(picture)
            rows = stage.page.recent.model()
            return picture.read_bytes(), [rows.index(number, 0).data() for number in range(rows.rowCount())]

    return draw


def test_two_pictures_of_one_scene_are_the_same(drawn):
    first, second = drawn("first"), drawn("second")
    assert len(first[0]) > 10_000
    assert first == second


def test_scans_in_pictures_are_of_the_demo_event_s_morning(drawn):
    _, rows = drawn("first")
    assert [row for row in rows if "08:5" in row] == rows
    assert len(rows) == 1
