"""Walk through all pages in one language and one size of text, and tell what is cut and what scrolls.

``python -m tests.ui.page_walk LANGUAGE PERCENT WIDTH HEIGHT``: a process of its own, as the program is on a desk.
"""

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from checkin.demo import make_demo
from checkin.ui.gallery import screenshots
from checkin.ui.look import theme
from checkin.ui.parts import desk_dialog
from checkin.ui.parts.room import Room
from checkin.ui.words import language
from tests.ui.cut_text import cut_texts


def walk(code, text_percent, screen):
    """Print "page" with each page's name, "cut" with each text that is cut, "scrolls" with each way to scroll."""
    for name in ("_PAINT_MS", "REFRESH_MS"):  # nothing is painted, so there is nothing to wait for
        setattr(screenshots, name, 10)
    desk_dialog.screen_room = lambda _: screen * 0.94
    language.install(code)
    theme.apply(QApplication.instance(), text_percent=text_percent)
    with tempfile.TemporaryDirectory() as folder:
        event = Path(folder) / "day.checkin"
        make_demo(event, screenshots.MORNING)
        for name, shown in screenshots.tour(event, screen):
            print("page", name)
            for cut in dict.fromkeys(cut_texts(shown)):
                print("cut", name, cut)
            for way in scrolled(shown):
                print("scrolls", way, name)


def scrolled(shown):
    """Yield "sideways" and "down" where a page or dialog is larger than its room."""
    for room in shown.findChildren(Room):
        if room.isVisible():
            bars = {"sideways": room.horizontalScrollBar(), "down": room.verticalScrollBar()}
            yield from (way for way, bar in bars.items() if bar.maximum() > 0)


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    spoken, percent, width, height = sys.argv[1:]
    screenshots.with_app(lambda: walk(spoken, int(percent), QSize(int(width), int(height))))
