"""One font at one weight: which characters it can draw, how it sets them, and their outlines for a PDF."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

import uharfbuzz as hb  # type: ignore[import-untyped]
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

STAND_IN = -1
"""Number of the glyph, in every face, for a character no font covers: an upright, empty frame."""


class Weight(IntEnum):
    """How heavy letters are, on the scale of OpenType's ``wght`` axis."""

    REGULAR = 400
    BOLD = 700


@dataclass(frozen=True, slots=True)
class FontFile:
    """A font on disk; ``index`` picks one out of a collection."""

    path: Path
    index: int = 0


class Glyph(NamedTuple):
    """A shape at its place in a line, in units of its font; advances are horizontal.

    Attributes:
        gid: number of the shape in its font; 0 where the font has none for the text.
        own: whether it is the plain shape of its one character, where that character belongs.
    """

    gid: int
    advance: int
    x: int
    y: int
    own: bool


@dataclass(frozen=True, slots=True)
class Ink:
    """The rectangle a glyph blackens, in units of its font, y upwards."""

    left: int
    bottom: int
    right: int
    top: int


class Face:
    """A font file opened at one weight; opening maps the file, the rest is found out when it is needed."""

    def __init__(self, file: FontFile, weight: Weight) -> None:
        self.file = file
        self.weight = weight
        self._hb_face = hb.Face(hb.Blob.from_file_path(str(file.path)), file.index)
        self._hb_font = hb.Font(self._hb_face)
        self._variable = any(axis.tag == "wght" for axis in self._hb_face.axis_infos)
        if self._variable:
            self._hb_font.set_variations({"wght": float(weight)})
        self.units_per_em: int = self._hb_face.upem
        self._inked: dict[str, bool] = {}
        em = self.units_per_em
        frame = Ink(em // 12, 0, em // 2, em * 7 // 10)
        self._inks: dict[int, Ink | None] = {STAND_IN: frame}
        self._outlines = {STAND_IN: _frame(frame, em // 24)}
        self._advances: dict[int, int] = {}
        self._nominal: dict[str, int] = {}

    def covers(self, text: str) -> bool:
        """Tell whether every character of ``text`` can be drawn; characters without a shape of their own always can."""
        return all(self._covers(character) for character in text)

    def shape(self, text: str, *, rightwards: bool, language: str) -> list[Glyph]:
        """Return the glyphs of ``text`` from left to right; it must be of one script and direction."""
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.direction = "ltr" if rightwards else "rtl"
        buffer.language = language
        # Without ligatures a character stays a glyph in the scripts that need no shaping, and so stays plain text.
        hb.shape(self._hb_font, buffer, {"kern": True, "liga": False})
        infos, positions = buffer.glyph_infos, buffer.glyph_positions
        in_order = rightwards and len(infos) == len(text)
        return [
            self._glyph(info.codepoint, position, text[i] if in_order else "")
            for i, (info, position) in enumerate(zip(infos, positions, strict=True))
        ]

    def stand_in(self) -> Glyph:
        """Return the neutral frame that is drawn for a character no font covers."""
        return Glyph(STAND_IN, self.units_per_em * 6 // 10, 0, 0, own=False)

    def advance(self, gid: int) -> int:
        """Return how far glyph ``gid`` moves on by itself, without kerning."""
        if gid not in self._advances:
            self._advances[gid] = int(self._hb_font.get_glyph_h_advance(gid))
        return self._advances[gid]

    def ink(self, gid: int) -> Ink | None:
        """Return what glyph ``gid`` blackens; None is nothing, as for a space."""
        if gid not in self._inks:
            box = self._hb_font.get_glyph_extents(gid)
            edges = (box.x_bearing, box.y_bearing + box.height, box.x_bearing + box.width, box.y_bearing) if box else ()
            self._inks[gid] = Ink(*edges) if any(edges) else None
        return self._inks[gid]

    def outline(self, gid: int) -> str:
        """Return glyph ``gid`` as PDF path operators in units of the font; to be filled by the non-zero rule."""
        if gid not in self._outlines:
            self._outlines[gid] = " ".join(self._operators(gid))
        return self._outlines[gid]

    @cached_property
    def embedded(self) -> TTFont | None:
        """The font as ReportLab embeds it; None where it can't be and its outlines must be drawn."""
        if "glyf" not in self._hb_face.table_tags:
            return None
        name = f"{self.file.path}#{self.file.index}@{int(self.weight)}"
        try:
            font = TTFont(name, self._static(), subfontIndex=self._index, asciiReadable=False)
        except TTFError:  # fonts of the system come in all qualities
            return None
        if self._variable:  # the cut keeps the name of the default weight, and viewers would confuse the two
            font.face.name += b"-%d" % self.weight
        pdfmetrics.registerFont(font)
        return font

    @property
    def _index(self) -> int:
        return 0 if self._variable else self.file.index

    def _static(self) -> str | BytesIO:
        """Return what ReportLab opens: the file, or, of a variable font, a cut of this weight (13 ms for Noto Sans)."""
        if not self._variable:
            return str(self.file.path)
        cut = hb.SubsetInput()
        cut.unicode_set.update(self._hb_face.unicodes)
        cut.pin_all_axes_to_default(self._hb_face)
        cut.pin_axis_location(self._hb_face, "wght", float(self.weight))
        return BytesIO(hb.subset(self._hb_face, cut).blob.data)

    def _covers(self, character: str) -> bool:
        if character not in self._inked:
            self._inked[character] = self._find_out(character)
        return self._inked[character]

    def _find_out(self, character: str) -> bool:
        if unicodedata.category(character) == "Cf" or "\ufe00" <= character <= "\ufe0f":
            return True  # joiners and variation selectors: HarfBuzz makes them disappear
        gid = self._nominal_glyph(character)
        if not gid:
            return False
        ink = self.ink(gid)  # fonts of coloured pictures have characters without an outline
        return character == " " or (ink is not None and ink.right > ink.left)

    def _glyph(self, gid: int, position: hb.GlyphPosition, character: str) -> Glyph:
        """Return a glyph in its place; ``character`` is the one it may be the plain shape of."""
        x, y = position.x_offset, position.y_offset
        own = bool(character) and x == 0 == y and gid != 0 and gid == self._nominal_glyph(character)
        return Glyph(gid, position.x_advance, x, y, own)

    def _nominal_glyph(self, character: str) -> int:
        """Return the plain shape of a character, 0 if there is none."""
        if character not in self._nominal:
            self._nominal[character] = self._hb_font.get_nominal_glyph(ord(character)) or 0
        return self._nominal[character]

    def _operators(self, gid: int) -> Iterator[str]:
        drawn: list[tuple[str, tuple[float, ...]]] = []
        self._hb_font.draw_glyph(gid, _PEN, drawn)
        here = (0.0, 0.0)
        for operator, points in drawn:
            cubic = _cubic(here, points) if operator == "q" else points
            yield " ".join([*(str(round(value)) for value in cubic), "c" if operator == "q" else operator])
            here = cubic[-2:] or here  # type: ignore[assignment]


def _cubic(start: tuple[float, float], points: tuple[float, ...]) -> tuple[float, ...]:
    """Return the cubic Bézier that runs as the quadratic one of TrueType does."""
    (x0, y0), (x1, y1, x2, y2) = start, points
    return (x0 + 2 * (x1 - x0) / 3, y0 + 2 * (y1 - y0) / 3, x2 + 2 * (x1 - x2) / 3, y2 + 2 * (y1 - y2) / 3, x2, y2)


def _frame(ink: Ink, line: int) -> str:
    """Return an empty rectangle whose inner edge runs the other way round, so that it stays empty when filled."""
    width, height = ink.right - ink.left, ink.top - ink.bottom
    inner = f"{ink.right - line} {ink.bottom + line} {2 * line - width} {height - 2 * line} re"
    return f"{ink.left} {ink.bottom} {width} {height} re {inner}"


def _pen() -> hb.DrawFuncs:
    """Return a HarfBuzz pen that writes operators of PDF, and ``q`` for a quadratic curve, into a list."""
    pen = hb.DrawFuncs()
    pen.set_move_to_func(lambda x, y, drawn: drawn.append(("m", (x, y))))
    pen.set_line_to_func(lambda x, y, drawn: drawn.append(("l", (x, y))))
    pen.set_quadratic_to_func(lambda *it: it[-1].append(("q", it[:-1])))
    pen.set_cubic_to_func(lambda *it: it[-1].append(("c", it[:-1])))
    pen.set_close_path_func(lambda drawn: drawn.append(("h", ())))
    return pen


_PEN = _pen()
