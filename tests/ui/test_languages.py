"""Every page and dialog in every language, as large as usual and twice as large: no text is cut.

The smallest window stands for a small laptop; twice as large letters need a usual monitor.
"""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QPushButton

from checkin.demo import make_demo
from checkin.ui import desk_dialog, language, screenshots, theme
from checkin.ui.language import LANGUAGES
from checkin.ui.texts import label
from tests.ui.cut_text import cut_texts

SMALL_LAPTOP, MONITOR = QSize(1024, 600), QSize(1920, 1080)
SCENES = 40
"""There are more; a walk that ends early must not pass."""


@pytest.fixture
def dressed(qapp, monkeypatch):
    """Return what dresses the program in a language and a size of text, on a screen of a size."""
    for name in ("_PAINT_MS", "REFRESH_MS"):  # nothing is painted, so there is nothing to wait for
        monkeypatch.setattr(screenshots, name, 10)

    def dress(code, text_percent, screen):
        monkeypatch.setattr(desk_dialog, "screen_room", lambda _: screen * 0.94)
        language.install(code)
        theme.apply(qapp, text_percent=text_percent)

    yield dress
    language.install("en")
    theme.apply(qapp)


@pytest.mark.parametrize(("text_percent", "screen"), [(100, SMALL_LAPTOP), (200, MONITOR)], ids=["100 %", "200 %"])
@pytest.mark.parametrize("code", [each.code for each in LANGUAGES])
def test_no_text_is_cut_on_any_page(dressed, tmp_path, code, text_percent, screen):
    dressed(code, text_percent, screen)
    event = tmp_path / "day.checkin"
    make_demo(event, screenshots.MORNING)
    cut, seen = [], []
    for name, shown in screenshots.tour(event, screen):
        seen.append(name)
        cut += [f"{name}: {each}" for each in cut_texts(shown)]
    assert len(seen) > SCENES
    assert not cut, "\n".join(dict.fromkeys(cut))


@pytest.mark.parametrize("make", [label, QLabel, QPushButton], ids=lambda kind: kind.__name__)
def test_a_text_that_is_cut_is_found(dressed, qtbot, make):
    dressed("de", 100, SMALL_LAPTOP)
    window = desk_dialog.DeskDialog("Test")
    qtbot.addWidget(window)
    shown = make("Jemand anderes kommt")
    window.content.addWidget(shown)
    window.resize(400, 300)
    window.show()
    assert list(cut_texts(window)) == []
    shown.setFixedWidth(40)
    assert any("Jemand anderes kommt" in each for each in cut_texts(window))


def test_a_paragraph_that_is_too_high_is_found(dressed, qtbot):
    dressed("de", 100, SMALL_LAPTOP)
    window = desk_dialog.DeskDialog("Test")
    qtbot.addWidget(window)
    shown = label("Noch steht niemand auf der Liste. " * 5, wraps=True)
    window.content.addWidget(shown)
    window.show()
    assert list(cut_texts(window)) == []
    shown.setFixedHeight(20)
    assert any("Noch steht niemand" in each for each in cut_texts(window))


def test_a_shortened_text_that_is_told_in_full_elsewhere_is_not_lost(dressed, qtbot):
    dressed("de", 100, SMALL_LAPTOP)
    window = desk_dialog.DeskDialog("Test")
    qtbot.addWidget(window)
    shown = label("Jemand anderes kommt")
    shown.setToolTip("Jemand anderes kommt")
    window.content.addWidget(shown)
    window.show()
    shown.setFixedWidth(40)
    assert list(cut_texts(window)) == []
