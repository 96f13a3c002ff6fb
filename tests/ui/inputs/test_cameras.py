import pytest
from PySide6.QtCore import QSize

from checkin.ui.inputs.cameras import best_format
from tests.ui.video import P


class Form:
    """A camera's format, as Qt describes it."""

    def __init__(self, width, height, rate=30.0, pixels=P.Format_YUYV):
        self.size, self.rate, self.pixels = QSize(width, height), rate, pixels

    def resolution(self):
        return self.size

    def maxFrameRate(self):  # noqa: N802 -- Qt's name
        return self.rate

    def pixelFormat(self):  # noqa: N802 -- Qt's name
        return self.pixels


HD, FULL, SMALL = Form(1280, 720), Form(1920, 1080), Form(640, 480)
SLOW_HD = Form(1280, 720, rate=7.5)
PACKED_HD = Form(1280, 720, pixels=P.Format_Jpeg)
FASTER_HD = Form(1280, 720, rate=60.0)


@pytest.mark.parametrize(
    ("offered", "taken"),
    [
        ([FULL, SMALL, HD], HD),
        ([FULL, SMALL], SMALL),
        ([SLOW_HD, SMALL], SMALL),
        ([SLOW_HD], SLOW_HD),
        ([PACKED_HD, HD], HD),
        ([SLOW_HD, PACKED_HD, SMALL], PACKED_HD),
        ([HD, FASTER_HD], FASTER_HD),
    ],
)
def test_the_format_is_large_enough_and_fluent(offered, taken):
    assert best_format(offered) is taken


def test_a_camera_that_tells_no_format_is_left_alone():
    assert best_format([]) is None
