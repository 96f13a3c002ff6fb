import re
from dataclasses import astuple, fields

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from checkin import resources
from checkin.ui.look import style_sheet, theme
from checkin.ui.look.theme import Role, Tone

SCHEMES = sorted(theme.SCHEMES)
ICONS = sorted(file.stem for file in (resources.root() / "icons").glob("*.svg"))
TEXT, EDGE = 4.5, 3.0  # WCAG 2.2, 1.4.3 and 1.4.11

TEXTS = [
    *((ink, ground) for ink in ("ink", "muted") for ground in ("ground", "surface", "sunken")),
    ("on_accent", "accent"),
    ("on_accent", "accent_strong"),
    ("on_selected", "selected"),
    ("surface", "ink"),
]
EDGES = [
    *((edge, ground) for edge in ("edge", "focus") for ground in ("ground", "surface", "sunken")),
    ("focus", "accent"),
    ("accent", "surface"),
]


@pytest.fixture(params=SCHEMES)
def scheme(request):
    return theme.SCHEMES[request.param]


@pytest.fixture
def dressed(qapp, scheme):
    """The program in one scheme after the other; in the light one for the tests that follow."""
    theme.apply(qapp, scheme)
    yield qapp
    theme.apply(qapp)


def colour_at(widget, x, y):
    return widget.grab().toImage().pixelColor(x, y).name().upper()


@pytest.mark.parametrize(("one", "other", "ratio"), [("#000000", "#FFFFFF", 21), ("#777777", "#FFFFFF", 4.48)])
def test_contrast_is_the_one_of_wcag(one, other, ratio):
    assert theme.contrast(one, other) == pytest.approx(ratio, abs=0.01)
    assert theme.contrast(other, one) == theme.contrast(one, other)


@pytest.mark.parametrize(("text", "ground"), TEXTS)
def test_text_is_readable(scheme, text, ground):
    assert theme.contrast(getattr(scheme, text), getattr(scheme, ground)) >= TEXT


@pytest.mark.parametrize(("edge", "ground"), EDGES)
def test_edges_and_focus_are_seen(scheme, edge, ground):
    assert theme.contrast(getattr(scheme, edge), getattr(scheme, ground)) >= EDGE


@pytest.mark.parametrize("tone", Tone)
def test_text_of_a_tone_is_readable_on_its_fill_and_its_soft_ground(scheme, tone):
    tint = scheme.tint(tone)
    assert theme.contrast(tint.on_fill, tint.fill) >= TEXT
    assert theme.contrast(tint.on_soft, tint.soft) >= TEXT


def test_every_colour_is_written_as_six_digits(scheme):
    tints = [value for field in fields(scheme) for value in [getattr(scheme, field.name)] if not isinstance(value, str)]
    colours = [*astuple(scheme)[1 : -len(tints)], *(colour for tint in tints for colour in astuple(tint))]
    assert len(colours) > 30
    assert all(re.fullmatch("#[0-9A-F]{6}", colour) for colour in colours)


def test_tones_differ_in_more_than_their_hue():
    """Seen without colour, the verdicts that must not be confused differ in sign too: each tone has its own."""
    assert len({theme.LIGHT.tint(tone).fill for tone in Tone}) == len(Tone)
    assert {tone.value for tone in Tone} - {"idle"} <= set(ICONS)


def test_style_sheet_leaves_no_name_open_and_is_understood(qapp, scheme, qtlog):
    sheet = style_sheet.text(scheme)
    assert "$" not in sheet
    qapp.setStyleSheet(sheet)
    label = QLabel("x")
    label.ensurePolished()
    assert [record.message for record in qtlog.records if "stylesheet" in record.message.lower()] == []
    theme.apply(qapp)


def test_scheme_is_the_one_put_on(dressed, scheme):
    assert theme.scheme() is scheme
    assert dressed.palette().color(QPalette.ColorRole.WindowText) == QColor(scheme.ink)


def test_text_is_set_in_the_legible_font_at_twelve_points(qapp):
    theme.apply(qapp)
    assert QApplication.font().family() == theme.FONT_FAMILY
    assert QApplication.font().pointSizeF() == 12


def test_system_font_stands_in_where_the_legible_one_is_missing(qapp, monkeypatch):
    monkeypatch.setattr(theme, "FONT_FAMILY", "No Such Font")
    monkeypatch.setattr(theme, "_FONT_PACKAGE", "no_such_package")
    theme.apply(qapp)
    assert QApplication.font().family() not in ("", "No Such Font")
    assert QApplication.font().pointSizeF() == 12
    monkeypatch.undo()
    theme.apply(qapp)


@pytest.mark.parametrize("role", [None, Role.PRIMARY, Role.QUIET])
def test_button_is_at_least_44_pixels_high(dressed, qtbot, role):
    button = QPushButton("Admit")
    qtbot.addWidget(button)
    if role:
        theme.set_role(button, role)
    assert button.sizeHint().height() >= 44


@pytest.mark.parametrize("made", [lambda: QPushButton("Admit"), QLineEdit])
def test_focus_draws_a_ring_two_pixels_wide(dressed, scheme, qtbot, made):
    page = QWidget()
    qtbot.addWidget(page)
    other, widget = QLineEdit(), made()
    layout = QVBoxLayout(page)
    layout.addWidget(other)
    layout.addWidget(widget)
    page.show()
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)
    middle = widget.height() // 2
    assert [colour_at(widget, x, middle) for x in (0, 1)] == [scheme.focus] * 2
    other.setFocus()
    assert colour_at(widget, 0, middle) == scheme.edge


@pytest.mark.parametrize("tone", Tone)
def test_panel_and_its_words_follow_its_tone(dressed, scheme, qtbot, tone):
    panel = QFrame()
    qtbot.addWidget(panel)
    theme.set_role(panel, Role.VERDICT)
    label = QLabel("Willkommen", panel)
    theme.set_role(label, Role.VERDICT)
    panel.resize(300, 120)
    theme.set_tone(panel, Tone.IDLE)
    panel.grab()
    theme.set_tone(panel, tone)
    assert colour_at(panel, 250, 100) == scheme.tint(tone).fill.upper()
    assert label.palette().color(QPalette.ColorRole.WindowText) == QColor(scheme.tint(tone).on_fill)


@pytest.mark.parametrize("name", [name for name in ICONS if not name.startswith("control-")])
def test_icon_is_drawn_in_its_colour_and_stays_off_the_edge(qapp, name):
    source = resources.path(f"icons/{name}.svg").read_text(encoding="utf-8")
    assert 'viewBox="0 0 24 24"' in source
    image = theme.pixmap(name, 48, "#FF0000").toImage()
    painted = [image.pixelColor(x, y) for x in range(48) for y in range(48)]
    drawn = [colour for colour in painted if colour.alpha() > 200]
    assert 48 < len(drawn) < 48 * 48 / 2
    assert {(colour.red(), colour.green(), colour.blue()) for colour in drawn} == {(255, 0, 0)}
    assert all(image.pixelColor(x, 0).alpha() == 0 for x in range(48))


def test_picture_has_the_pixels_of_a_sharp_screen(qapp):
    picture = theme.pixmap("admitted", 20, ratio=2)
    assert picture.width() == 40
    assert picture.deviceIndependentSize().width() == 20


def test_icon_of_a_disabled_button_is_grey(qapp):
    image = theme.icon("print").pixmap(32, theme.QIcon.Mode.Disabled).toImage()
    painted = [image.pixelColor(x, y) for x in range(32) for y in range(32)]
    assert {colour.name().upper() for colour in painted if colour.alpha() == 255} == {theme.LIGHT.disabled}


def test_images_of_the_style_sheet_are_there(qapp):
    named = re.findall(r"icons:([\w-]+)\.svg", style_sheet.text(theme.LIGHT))
    assert set(named) == {name for name in ICONS if name.startswith("control-")}
