"""The visual language as values: every colour, distance, size of type and corner radius has one name, here.

Nothing else in the program writes a colour or a size of type; ``theme`` and ``style_sheet`` put these on the widgets.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


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
    ICON_PX = 20
    SIGN_PX = 96


class Radius:
    """How round corners are, in pixels."""

    FINE = 2
    TIGHT = 4
    FIELD = 8
    DOT = 12
    CARD = 14


class GuestSize:
    """Type on screens for guests, in points on a window of 1024 by 600 pixels; it grows with the window."""

    HEADLINE_PT = 54.0
    LINE_PT = 30.0
    SMALL_PT = 20.0


class TextSize:
    """How large text can be chosen, in per cent of the scale above. Source: WCAG 2.2, 1.4.4 Resize Text."""

    USUAL = 100
    LARGEST = 200
    STEPS = (100, 125, 150, 175, 200)


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
    line="#707070",
    edge="#858585",
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

NO_CATEGORY = "#46505A"
"""The stripe of a category that has no colour of its own."""

AIM, AIM_HALO = "#FFF000", "#000000"
"""The frame around a code in a camera's picture, and the line around the frame: one of both is seen on any ground."""

OVER_PICTURE = "#FFFFFF"
"""What is drawn over a badge, which may have any colour, beside a line in the accent colour."""


def contrast(one: str, other: str) -> float:
    """Return the contrast of two ``"#RRGGBB"`` colours, 1 to 21. Source: WCAG 2.2, contrast ratio."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    """Relative luminance. Source: WCAG 2.2, from sRGB (IEC 61966-2-1)."""
    channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
