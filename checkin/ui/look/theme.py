"""The visual language put on: the names of ``tokens``, as Qt's style sheet, palette, font and icons.

A page says what a thing *is* (:func:`set_role`, :func:`set_tone`); the style sheet made of these names says
how that looks. Colour never stands alone: a tone goes with a sign (:func:`icon`) and a word.
"""

from __future__ import annotations

import importlib.resources

from PySide6.QtCore import QByteArray, QDir, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from checkin import resources
from checkin.ui.look import style_sheet
from checkin.ui.look.reading import facing
from checkin.ui.look.tokens import (
    DARK,
    FONT_FAMILY,
    HIGH_CONTRAST,
    LIGHT,
    SCHEMES,
    Role,
    Scheme,
    Size,
    Space,
    TextSize,
    Tint,
    Tone,
    contrast,
)

__all__ = [
    "DARK",
    "FONT_FAMILY",
    "HIGH_CONTRAST",
    "LIGHT",
    "SCHEMES",
    "Role",
    "Scheme",
    "Size",
    "Space",
    "Tint",
    "Tone",
    "apply",
    "contrast",
    "icon",
    "palette",
    "pixmap",
    "points",
    "rest",
    "scheme",
    "set_role",
    "set_tone",
    "text_percent",
]

_SCHEME_PROPERTY, _TEXT_PROPERTY = "checkin_scheme", "checkin_text_percent"
_CURSOR_FLASH_MS = 1060
"""On and off: slower than once a second. Source: WCAG 2.2, 2.3.1 allows three flashes a second."""

_FONT_PACKAGE = "fontpkg_atkinson_hyperlegible"
_ICON_SIZES_PX = (16, 20, 24, 32, 48, 64, 96)


def apply(app: QApplication, scheme: Scheme = LIGHT, text_percent: int = TextSize.USUAL) -> None:
    """Dress the whole program; may be called again to change it.

    Args:
        text_percent: how large text is, 100 to 200; all sizes of type grow with it.
    """
    app.setProperty(_SCHEME_PROPERTY, scheme.name)
    app.setProperty(_TEXT_PROPERTY, text_percent)
    app.setStyle(QStyleFactory.create("Fusion"))  # the same on every system, and drawn from the palette
    app.setPalette(palette(scheme))
    app.setFont(_font())
    QDir.setSearchPaths("icons", [str(resources.path("icons/admitted.svg").parent)])  # for the style sheet
    app.setStyleSheet(style_sheet.text(scheme, text_percent))


def rest(app: QApplication, *, motion: bool) -> None:
    """Let things move, or keep all still: menus and tooltips come at once, and the cursor in a field stays on."""
    for effect in (Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_AnimateCombo, Qt.UIEffect.UI_AnimateTooltip):
        app.setEffectEnabled(effect, False)  # nothing of ours needs them
    app.setCursorFlashTime(_CURSOR_FLASH_MS if motion else 0)


def scheme() -> Scheme:
    """Return the scheme that :func:`apply` put on; the light one before."""
    app = QApplication.instance()
    return SCHEMES.get(app.property(_SCHEME_PROPERTY), LIGHT) if app else LIGHT


def text_percent() -> int:
    """Return how large :func:`apply` made text; 100 before."""
    app = QApplication.instance()
    return int(app.property(_TEXT_PROPERTY) or TextSize.USUAL) if app else TextSize.USUAL


def points(size_pt: float) -> float:
    """Return a size of type as large as it is to be seen now."""
    return size_pt * text_percent() / 100


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
    return facing(picture, name)


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
    font.setPointSizeF(points(Size.BODY_PT))
    return font


def _load_fonts() -> None:
    try:
        folder = importlib.resources.files(_FONT_PACKAGE) / "files"
    except ModuleNotFoundError:
        return
    for file in folder.iterdir():
        if file.name.endswith(".ttf"):
            QFontDatabase.addApplicationFontFromData(QByteArray(file.read_bytes()))
