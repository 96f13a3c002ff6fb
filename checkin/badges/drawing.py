"""Draws a composed badge on a ReportLab page: bar, code and lines, text where it can be text, else outlines."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from reportlab.lib.colors import Color, HexColor
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from checkin.badges.code import path
from checkin.badges.colour import BLACK, WHITE, contrast
from checkin.badges.composing import PT_PER_MM, Composition, PlacedCode, PlacedText
from checkin.badges.face import Weight
from checkin.badges.fonts import embeddable
from checkin.badges.text import Run, clusters

_INVISIBLE: Final = 3  # text rendering mode. Source: ISO 32000-1, 9.3.6
_SEEN: Final = 0
_GHOST = "ghost"

_FAINT = 1.3  # a bar with less contrast to the paper gets a line along its upper edge
_LINE_PT = 0.75


def draw(canvas: Canvas, badge: Composition, left_pt: float, top_pt: float) -> None:
    """Draw the badge with its top left corner at a point of the page, y upwards."""
    _draw_bar(canvas, badge, left_pt, top_pt)
    if badge.code:
        _draw_code(canvas, badge.code, left_pt, top_pt)
    for text in badge.texts:
        _draw_text(canvas, text, left_pt, top_pt)


def _draw_bar(canvas: Canvas, badge: Composition, left_pt: float, top_pt: float) -> None:
    bar = badge.layout.bar
    canvas.setFillColor(_colour(badge.colour))
    bottom_pt = top_pt - bar.bottom * PT_PER_MM
    canvas.rect(left_pt, bottom_pt, bar.width * PT_PER_MM, bar.height * PT_PER_MM, stroke=0, fill=1)
    if contrast(badge.colour, WHITE) < _FAINT:
        canvas.setFillColor(_colour(BLACK))
        canvas.rect(left_pt, top_pt - bar.top * PT_PER_MM, bar.width * PT_PER_MM, _LINE_PT, stroke=0, fill=1)


def _draw_code(canvas: Canvas, placed: PlacedCode, left_pt: float, top_pt: float) -> None:
    scale = placed.module_mm * PT_PER_MM
    x, y = left_pt + placed.left_mm * PT_PER_MM, top_pt - placed.top_mm * PT_PER_MM
    canvas.addLiteral(f"q 0 g {_number(scale)} 0 0 {_number(-scale)} {_number(x)} {_number(y)} cm")
    canvas.addLiteral(path(placed.code))
    canvas.addLiteral("Q")


def _draw_text(canvas: Canvas, text: PlacedText, left_pt: float, top_pt: float) -> None:
    canvas.setFillColor(_colour(text.colour))
    size = text.fitted.size_pt
    for line, x, y in text.baselines():
        at = left_pt + x
        for run in line.runs:
            font = run.face.embedded if run.plain else None
            if font:
                _draw_plain(canvas, run, font, size, at, top_pt - y, " " if run is line.runs[-1] else "")
            else:
                _draw_outlines(canvas, run, size, at, top_pt - y)
            at += run.width_em * size


def _draw_plain(canvas: Canvas, run: Run, font: TTFont, size_pt: float, x: float, y: float, end: str) -> None:
    """Draw a run as text; kerning is a letter's own space after it, so that the text stays whole for a search.

    ``end`` is a space after a line's last run: programs that read the page else glue the words of two lines together.
    """
    text = canvas.beginText(x, y)
    text.setFont(font.fontName, size_pt)
    start = 0
    for i, glyph in enumerate(run.glyphs):
        kern = glyph.advance - run.face.advance(glyph.gid)
        if kern:
            if i > start:
                text.textOut(run.text[start:i])
            text.setCharSpace(round(kern / run.face.units_per_em * size_pt, 3))
            text.textOut(run.text[i])
            text.setCharSpace(0)
            start = i + 1
    if rest := run.text[start:] + end:
        text.textOut(rest)
    canvas.drawText(text)


def _draw_outlines(canvas: Canvas, run: Run, size_pt: float, x: float, y: float) -> None:
    """Draw a run's shapes, and its text invisibly over them, so that it is found and copied."""
    scale = size_pt / run.face.units_per_em
    canvas.addLiteral(f"q {scale:.5f} 0 0 {scale:.5f} {_number(x)} {_number(y)} cm")
    move = 0
    for glyph in run.glyphs:
        canvas.addLiteral(f"1 0 0 1 {move + glyph.x} {glyph.y} cm {run.face.outline(glyph.gid)} f")
        canvas.addLiteral(f"1 0 0 1 {-glyph.x} {-glyph.y} cm")
        move = glyph.advance
    canvas.addLiteral("Q")
    _draw_ghost(canvas, run, size_pt, x, y)


def _draw_ghost(canvas: Canvas, run: Run, size_pt: float, x: float, y: float) -> None:
    # Readers of PDF expect text as it stands on the page and turn it round themselves. Past four digits ReportLab's map
    # from codes to characters fails.
    seen = clusters(run.text) if run.rightwards else reversed(clusters(run.text))
    basic = "".join(character for cluster in seen for character in cluster if character <= "\uffff")
    if not basic or not (font := _ghost_font()):
        return
    text = canvas.beginText(x, y)
    text.setTextRenderMode(_INVISIBLE)
    text.setFont(font.fontName, size_pt)
    natural_pt = font.stringWidth(basic, size_pt)
    text.setHorizScale(round(100 * run.width_em * size_pt / natural_pt, 1))
    text.textOut(basic)
    text.setHorizScale(100)
    text.setTextRenderMode(_SEEN)
    canvas.drawText(text)


class _AnyGlyph(dict[int, int]):
    """A character map in which every character has the same glyph, which is never seen."""

    def __init__(self, gid: int) -> None:
        super().__init__()
        self._gid = gid

    def __contains__(self, key: object) -> bool:
        return True

    def __missing__(self, key: int) -> int:
        return self._gid


@lru_cache(maxsize=1)
def _ghost_font() -> TTFont:
    """Return the font of invisible text: it claims to have every character."""
    font = embeddable(Weight.REGULAR, _GHOST)
    font.face.charToGlyph = _AnyGlyph(font.face.charToGlyph[ord("x")])
    font.face.name += b"-Ghost"
    pdfmetrics.registerFont(font)
    return font


@lru_cache(maxsize=256)
def _colour(colour: str) -> Color:
    return HexColor(colour)


def _number(value: float) -> str:
    return f"{value:.3f}".rstrip("0").rstrip(".")
