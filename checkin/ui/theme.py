"""The visual language: every colour, size and distance has one name here, and the widgets get them from here.

A page says what a thing *is* (:func:`set_role`, :func:`set_tone`); the style sheet made of these names says
how that looks. Colour never stands alone: a tone goes with a sign (:func:`icon`) and a word.
"""

from __future__ import annotations

import importlib.resources
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QByteArray, QDir, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from checkin import resources
from checkin.ui import style_sheet


class Space:
    """Distances, in pixels: one scale, so that things line up."""

    HAIR = 2
    TIGHT = 4
    SMALL = 8
    MEDIUM = 12
    LARGE = 16
    WIDE = 24
    HUGE = 40


class Size:
    """Sizes that are not distances: type in points, targets and lines in pixels."""

    SMALL_PT = 10.5
    BODY_PT = 12.0
    LARGE_PT = 15.0
    TITLE_PT = 20.0
    NAME_PT = 34.0
    VERDICT_PT = 40.0
    TARGET_PX = 44
    """Height of what is pressed. Source: WCAG 2.2, 2.5.5 Target Size (Enhanced)."""
    ROW_PX = 40
    FOCUS_PX = 2
    """Width of the focus ring. Source: WCAG 2.2, 2.4.13 Focus Appearance."""
    RADIUS_PX = 8
    CARD_RADIUS_PX = 14
    ICON_PX = 20
    SIGN_PX = 96


class Role(StrEnum):
    """What a label, frame or button is; see :func:`set_role`."""

    VERDICT = "verdict"  # the panel, and the word on it
    NAME = "name"
    TITLE = "title"
    LARGE = "large"
    SMALL = "small"
    MUTED = "muted"
    NUMBER = "number"  # a counter
    CARD = "card"
    CHIP = "chip"  # a short status on a tint of its tone
    BAR = "bar"  # the line at a window's edge: printer, hub, counters
    PRIMARY = "primary"  # the one button that Enter means
    QUIET = "quiet"  # a button without a frame


class Tone(StrEnum):
    """What a thing means; see :func:`set_tone`. Each goes with a sign and a word."""

    IDLE = "idle"
    ADMITTED = "admitted"
    REFUSED = "refused"
    ATTENTION = "attention"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Tint:
    """The colours of one tone: a fill seen from across the desk, and a soft one for rows and chips."""

    fill: str
    on_fill: str
    soft: str
    on_soft: str


@dataclass(frozen=True, slots=True)
class Scheme:
    """All colours, by what they are for. A text colour has 4.5:1 on its grounds, an edge 3:1.

    Attributes:
        ground: behind everything.
        surface: cards, fields and lists.
        sunken: bars, headers and what is pressed.
        line: decoration between things; carries no meaning.
        edge: the border of something that can be used.
    """

    name: str
    ground: str
    surface: str
    sunken: str
    line: str
    edge: str
    ink: str
    muted: str
    disabled: str
    accent: str
    accent_strong: str
    on_accent: str
    selected: str
    on_selected: str
    focus: str
    idle: Tint
    admitted: Tint
    refused: Tint
    attention: Tint
    unknown: Tint

    def tint(self, tone: Tone) -> Tint:
        """Return the colours of ``tone``."""
        tint: Tint = getattr(self, tone.value)
        return tint


LIGHT = Scheme(
    name="light",
    ground="#F5F2EC",
    surface="#FFFFFF",
    sunken="#EAE6DD",
    line="#D8D2C6",
    edge="#7F7869",
    ink="#1A2330",
    muted="#545E6B",
    disabled="#8B8D90",
    accent="#2468B2",
    accent_strong="#1B5596",
    on_accent="#FFFFFF",
    selected="#D6E6F7",
    on_selected="#10263F",
    focus="#0B1018",
    idle=Tint("#FFFFFF", "#545E6B", "#EAE6DD", "#454E59"),
    admitted=Tint("#14693E", "#FFFFFF", "#DDF1E4", "#0E5330"),
    refused=Tint("#A92A21", "#FFFFFF", "#FBE3E0", "#8C1D15"),
    attention=Tint("#F4B73E", "#1A2330", "#FCEFCF", "#664500"),
    unknown=Tint("#5A4A8C", "#FFFFFF", "#E9E4F5", "#463873"),
)

DARK = Scheme(
    name="dark",
    ground="#14181E",
    surface="#1E242C",
    sunken="#2A323C",
    line="#38424E",
    edge="#8894A3",
    ink="#F1EEE7",
    muted="#AEB8C4",
    disabled="#77818D",
    accent="#2F73BE",
    accent_strong="#285F9F",
    on_accent="#FFFFFF",
    selected="#27466A",
    on_selected="#FFFFFF",
    focus="#FFFFFF",
    idle=Tint("#1E242C", "#AEB8C4", "#2A323C", "#C9D1DA"),
    admitted=Tint("#1B7A4A", "#FFFFFF", "#173A28", "#A9E5C3"),
    refused=Tint("#B8352B", "#FFFFFF", "#47201D", "#FFC4BD"),
    attention=Tint("#F4B73E", "#1A2330", "#43340F", "#FFE0A0"),
    unknown=Tint("#6A58A3", "#FFFFFF", "#322A4B", "#D6CBF5"),
)

HIGH_CONTRAST = Scheme(
    name="high-contrast",
    ground="#000000",
    surface="#000000",
    sunken="#000000",
    line="#FFFFFF",
    edge="#FFFFFF",
    ink="#FFFFFF",
    muted="#FFFFFF",
    disabled="#B8B8B8",
    accent="#1F6FD0",
    accent_strong="#1A5FB4",
    on_accent="#FFFFFF",
    selected="#FFF000",
    on_selected="#000000",
    focus="#FFF000",
    idle=Tint("#000000", "#FFFFFF", "#000000", "#FFFFFF"),
    admitted=Tint("#006B36", "#FFFFFF", "#000000", "#7CFFB2"),
    refused=Tint("#B00020", "#FFFFFF", "#000000", "#FFB3AD"),
    attention=Tint("#FFD400", "#000000", "#000000", "#FFE566"),
    unknown=Tint("#5B35B5", "#FFFFFF", "#000000", "#D9C8FF"),
)

SCHEMES = {scheme.name: scheme for scheme in (LIGHT, DARK, HIGH_CONTRAST)}
FONT_FAMILY = "Atkinson Hyperlegible"
"""Drawn for readers with low vision by the Braille Institute; the system's font stands in where it is missing."""

_SCHEME_PROPERTY = "checkin_scheme"
_FONT_PACKAGE = "fontpkg_atkinson_hyperlegible"
_ICON_SIZES_PX = (16, 20, 24, 32, 48, 64, 96)


def apply(app: QApplication, scheme: Scheme = LIGHT) -> None:
    """Dress the whole program in ``scheme``; may be called again to change it."""
    app.setProperty(_SCHEME_PROPERTY, scheme.name)
    app.setStyle(QStyleFactory.create("Fusion"))  # the same on every system, and drawn from the palette
    app.setPalette(palette(scheme))
    app.setFont(_font())
    QDir.setSearchPaths("icons", [str(resources.path("icons/admitted.svg").parent)])  # for the style sheet
    app.setStyleSheet(style_sheet.text(scheme, Space, Size))


def scheme() -> Scheme:
    """Return the scheme that :func:`apply` put on; the light one before."""
    app = QApplication.instance()
    return SCHEMES.get(app.property(_SCHEME_PROPERTY), LIGHT) if app else LIGHT


def set_role(widget: QWidget, role: Role) -> None:
    """Say what ``widget`` is."""
    _set(widget, "role", role.value)


def set_tone(widget: QWidget, tone: Tone) -> None:
    """Say what ``widget`` means now; labels inside a toned panel follow it."""
    _set(widget, "tone", tone.value)


def icon(name: str, colour: str | None = None) -> QIcon:
    """Return ``resources/icons/<name>.svg`` in ``colour`` (``"#RRGGBB"``; the ink where None), greyed when disabled."""
    found = QIcon()
    for size_px in _ICON_SIZES_PX:
        found.addPixmap(pixmap(name, size_px, colour), QIcon.Mode.Normal)
        found.addPixmap(pixmap(name, size_px, scheme().disabled), QIcon.Mode.Disabled)
    return found


def pixmap(name: str, size_px: int = Size.ICON_PX, colour: str | None = None, ratio: float = 1.0) -> QPixmap:
    """Return the icon ``name`` as a square picture.

    Args:
        size_px: edge length in logical pixels.
        colour: as for :func:`icon`.
        ratio: the screen's device pixels a logical pixel (``widget.devicePixelRatioF()``).
    """
    source = resources.path(f"icons/{name}.svg").read_text(encoding="utf-8")
    tinted = source.replace("currentColor", colour or scheme().ink)
    picture = QPixmap(QSize(size_px, size_px) * ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(tinted.encode())).render(painter)
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def palette(scheme: Scheme) -> QPalette:
    """Return Qt's own roles in the colours of ``scheme``, for what the style sheet does not reach."""
    made, role, group = QPalette(), QPalette.ColorRole, QPalette.ColorGroup
    for where, colour in {
        role.Window: scheme.ground,
        role.WindowText: scheme.ink,
        role.Base: scheme.surface,
        role.AlternateBase: scheme.sunken,
        role.Text: scheme.ink,
        role.Button: scheme.surface,
        role.ButtonText: scheme.ink,
        role.ToolTipBase: scheme.ink,
        role.ToolTipText: scheme.surface,
        role.PlaceholderText: scheme.muted,
        role.Highlight: scheme.selected,
        role.HighlightedText: scheme.on_selected,
        role.Accent: scheme.accent,
        role.Link: scheme.accent,
        role.LinkVisited: scheme.accent_strong,
    }.items():
        made.setColor(where, QColor(colour))
    for where in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(group.Disabled, where, QColor(scheme.disabled))
    return made


def contrast(one: str, other: str) -> float:
    """Return the contrast of two ``"#RRGGBB"`` colours, 1 to 21. Source: WCAG 2.2, contrast ratio."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    """Relative luminance. Source: WCAG 2.2, from sRGB (IEC 61966-2-1)."""
    channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _set(widget: QWidget, name: str, value: str) -> None:
    """Set a property and have the style sheet look at ``widget`` and what is inside it again."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    for each in (widget, *widget.findChildren(QWidget)):
        each.style().unpolish(each)
        each.style().polish(each)


def _font() -> QFont:
    """Return the program's font in the body size, loading its files the first time."""
    if FONT_FAMILY not in QFontDatabase.families():
        _load_fonts()
    known = FONT_FAMILY in QFontDatabase.families()
    font = QFont(FONT_FAMILY) if known else QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPointSizeF(Size.BODY_PT)
    return font


def _load_fonts() -> None:
    try:
        folder = importlib.resources.files(_FONT_PACKAGE) / "files"
    except ModuleNotFoundError:
        return
    for file in folder.iterdir():
        if file.name.endswith(".ttf"):
            QFontDatabase.addApplicationFontFromData(QByteArray(file.read_bytes()))
