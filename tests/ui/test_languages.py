"""Every page and dialog in every language, as large as usual and twice as large: no text is cut.

The smallest window stands for a small laptop; twice as large letters need a usual monitor.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QPushButton

from checkin.ui.look import theme
from checkin.ui.look.texts import label
from checkin.ui.parts import desk_dialog
from checkin.ui.words import language
from checkin.ui.words.language import LANGUAGES
from tests.ui.cut_text import cut_texts

ROOT = Path(__file__).parents[2]
SMALL_LAPTOP = QSize(1024, 600)
SCENES = 40
"""There are more; a walk that ends early must not pass."""
LONG_PAGES = {"scrolls down checkpoints", "scrolls down import-result"}
"""The dialogs that are higher than a small laptop's screen with letters of the usual size."""


@pytest.fixture
def dressed(qapp, monkeypatch):
    """Return what dresses the program in a language and a size of text, on a screen of a size."""

    def dress(code, text_percent, screen):
        monkeypatch.setattr(desk_dialog, "screen_room", lambda _: screen * 0.94)
        language.install(code)
        theme.apply(qapp, text_percent=text_percent)

    yield dress
    language.install("en")
    theme.apply(qapp)


@pytest.mark.timeout(240)
@pytest.mark.parametrize("text_percent", [100, 200], ids=["100 %", "200 %"])
@pytest.mark.parametrize("code", [each.code for each in LANGUAGES])
def test_no_text_is_cut_on_any_page(code, text_percent, tmp_path):
    asked = [str(each) for each in (code, text_percent, SMALL_LAPTOP.width(), SMALL_LAPTOP.height())]
    here = {
        **os.environ,
        "PYTHONIOENCODING": "utf-8",
        **dict.fromkeys(("XDG_CONFIG_HOME", "XDG_DATA_HOME", "LOCALAPPDATA"), str(tmp_path)),
    }
    command = [sys.executable, "-X", "faulthandler", "-m", "tests.ui.page_walk", *asked]
    walked = subprocess.run(command, cwd=ROOT, env=here, capture_output=True, encoding="utf-8", timeout=110)
    lines = walked.stdout.splitlines()
    assert walked.returncode == 0, walked.stderr[-2000:]
    assert len([line for line in lines if line.startswith("page ")]) > SCENES
    assert [line for line in lines if line.startswith("cut ")] == []
    if text_percent == 100:
        assert {line for line in lines if line.startswith("scrolls ")} <= LONG_PAGES


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
