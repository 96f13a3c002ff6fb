"""The visual language is written down once: no module but ``tokens`` holds a colour, a size of type or a corner."""

import re
from pathlib import Path

import pytest

from checkin.ui.look import style_sheet, tokens

UI = Path(tokens.__file__).parents[1]
TOKENS = Path(tokens.__file__)

# What is printed on badges is content that people choose, not how the window looks.
CONTENT = {"designer/colour_input.py", "designer/guests.py", "designer/new_elements.py", "paper/paper.py"}
# A phone before a wall, for pictures of a desk whose camera sees one.
SCENES = {"gallery/camera_pictures.py"}
# What is white because paper is.
PAPER = {"paper/qt_printer.py", "dialogs/qr_view.py"}
LITERALS = {
    "a colour": r"""["'#\s:(]#[0-9A-Fa-f]{6}\b""",
    "a named colour": r"""QColor\(["']|GlobalColor\.(?!transparent)""",
    "a size of type": r"font-size: *[\d.]|setPo(?:intSize|intSizeF|ixelSize)\( *[\d.]|^_\w+_PT\b",
    "a corner": r"border-radius: *[1-9]|drawRoundedRect\([^)]*, *[1-9]",
    "a distance": r"(?:padding|margin)[\w-]*: *[1-9]|set(?:Contents)?(?:Margins|Spacing)\( *[1-9]|addSpacing\( *[1-9]",
}
EXEMPT = {
    "a colour": {*CONTENT, *SCENES},
    "a named colour": {*CONTENT, *SCENES, *PAPER},
    "a size of type": CONTENT,
    "a corner": SCENES,
    "a distance": set(),
}


def modules():
    return sorted(file for file in UI.rglob("*.py") if file != TOKENS)


def lines_with(pattern, exempt):
    return [
        f"{file.relative_to(UI)}:{number}: {line.strip()}"
        for file in modules()
        if file.relative_to(UI).as_posix() not in exempt
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1)
        if re.search(pattern, line)
    ]


@pytest.mark.parametrize("kind", LITERALS)
def test_literals_stand_in_the_tokens_alone(kind):
    assert len(modules()) > 90
    assert lines_with(LITERALS[kind], EXEMPT[kind]) == []


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("a colour", 'label.setStyleSheet("color: #2468B2")'),
        ("a colour", 'COLOUR = "#2468B2"'),
        ("a named colour", "painter.setPen(Qt.GlobalColor.black)"),
        ("a named colour", 'QColor("white")'),
        ("a size of type", "font-size: 12pt;"),
        ("a size of type", "font.setPointSizeF(12.0)"),
        ("a size of type", "_HEADLINE_PT = 54.0"),
        ("a corner", "border-radius: 8px;"),
        ("a corner", "painter.drawRoundedRect(area, 4, 4)"),
        ("a distance", "padding: 4px;"),
        ("a distance", "layout.setSpacing(8)"),
        ("a distance", "layout.setContentsMargins(8, 0, 0, 0)"),
    ],
)
def test_literal_would_be_noticed(kind, line):
    assert re.search(LITERALS[kind], line)


def test_tokens_need_nothing_but_python():
    assert re.findall(r"^(?:from|import) (\w+)", TOKENS.read_text(encoding="utf-8"), re.M) == [
        "__future__",
        "dataclasses",
        "enum",
    ]


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_all_type_of_the_style_sheet_grows_with_the_chosen_size(percent):
    usual = sizes(style_sheet.text(tokens.LIGHT))
    assert len(usual) > 6
    assert sizes(style_sheet.text(tokens.LIGHT, percent)) == [size * percent / 100 for size in usual]


def sizes(sheet):
    return [float(size) for size in re.findall(r"font-size: ([\d.]+)pt", sheet)]
