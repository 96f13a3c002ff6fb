"""Draws a composed side on a ReportLab page: boxes, codes and pictures, text where it can be text, else outlines."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Final

from reportlab.lib.colors import Color, HexColor
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from checkin.badges.code import path
from checkin.badges.colour import BLACK
from checkin.badges.face import Weight
from checkin.badges.fonts import embeddable
from checkin.badges.pen import Pen
from checkin.badges.placing import (
    PT_PER_MM,
    Composition,
    PlacedBars,
    PlacedBox,
    PlacedCode,
    PlacedImage,
    PlacedLine,
    PlacedText,
)
from checkin.badges.template import Align, Upright
from checkin.badges.text import Run, clusters

_INVISIBLE: Final = 3  # text rendering mode. Source: ISO 32000-1, 9.3.6
_SEEN: Final = 0
_GHOST = "ghost"

_RIM_PT = 0.75

# ReportLab's names for the corners of a box.
_ACROSS = {Align.LEFT: "w", Align.CENTRE: "", Align.RIGHT: "e"}
_DOWN = {Upright.TOP: "n", Upright.MIDDLE: "", Upright.BOTTOM: "s", Upright.SPREAD: ""}
_ANCHORS = {(a, d): (down + across) or "c" for a, across in _ACROSS.items() for d, down in _DOWN.items()}


def draw(pen: Pen, side: Composition, left_pt: float, top_pt: float) -> None:
    """Draw a side with its upper left corner at a point of the page, y upwards."""
    for part in side.parts:
        match part:
            case PlacedText():
                _draw_text(pen, part, left_pt, top_pt)
            case PlacedCode():
                _draw_code(pen, part, left_pt, top_pt)
            case _ if not pen.again(key := (part, left_pt, top_pt)):
                mark = pen.mark
                _DRAWERS[type(part)](pen, part, left_pt, top_pt)
                pen.keep(key, mark)


def _draw_box(canvas: Canvas, box: PlacedBox, left_pt: float, top_pt: float) -> None:
    x, y = left_pt + box.left_mm * PT_PER_MM, top_pt - (box.top_mm + box.height_mm) * PT_PER_MM
    width, height = box.width_mm * PT_PER_MM, box.height_mm * PT_PER_MM
    if box.fill:
        canvas.setFillColor(_colour(box.fill))
    if box.edge:
        canvas.setStrokeColor(_colour(box.edge))
        canvas.setLineWidth(box.edge_pt)
    inset = box.edge_pt / 2 if box.edge else 0.0
    place = (x + inset, y + inset, width - 2 * inset, height - 2 * inset)
    if radius := min(box.radius_mm * PT_PER_MM, min(width, height) / 2):
        canvas.roundRect(*place, radius, stroke=int(bool(box.edge)), fill=int(bool(box.fill)))
    else:
        canvas.rect(*place, stroke=int(bool(box.edge)), fill=int(bool(box.fill)))
    if box.rim:
        canvas.setFillColor(_colour(BLACK))
        canvas.rect(x, y + height, width, _RIM_PT, stroke=0, fill=1)


def _draw_line(canvas: Canvas, line: PlacedLine, left_pt: float, top_pt: float) -> None:
    canvas.setStrokeColor(_colour(line.colour))
    canvas.setLineWidth(line.thickness_pt)
    x1, x2 = left_pt + line.x1_mm * PT_PER_MM, left_pt + line.x2_mm * PT_PER_MM
    canvas.line(x1, top_pt - line.y1_mm * PT_PER_MM, x2, top_pt - line.y2_mm * PT_PER_MM)


def _draw_code(pen: Pen, placed: PlacedCode, left_pt: float, top_pt: float) -> None:
    scale = _number(placed.module_mm * PT_PER_MM)
    x, y = left_pt + placed.left_mm * PT_PER_MM, top_pt - placed.top_mm * PT_PER_MM
    pen.write(f"q 0 g {scale} 0 0 -{scale} {_number(x)} {_number(y)} cm {path(placed.code)} Q")


def _draw_bars(canvas: Canvas, bars: PlacedBars, left_pt: float, top_pt: float) -> None:
    """Draw a Code 128 as wide as its box; characters that it has no bars for are left out of it."""
    from reportlab.graphics.barcode.code128 import Code128  # late: few badges have one

    text = "".join(character for character in bars.text if character <= "\x7f")
    narrow = Code128(text, barWidth=1, quiet=0)
    width = bars.width_mm * PT_PER_MM / narrow.width
    code = Code128(text, barWidth=width, barHeight=bars.height_mm * PT_PER_MM, quiet=0)
    canvas.setFillColor(_colour(BLACK))
    code.drawOn(canvas, left_pt + bars.left_mm * PT_PER_MM, top_pt - (bars.top_mm + bars.height_mm) * PT_PER_MM)


def _draw_image(pen: Pen, image: PlacedImage, left_pt: float, top_pt: float) -> None:
    """Draw a picture whole in its box; one that is missing leaves it white."""
    if picture := pen.images.get(image.file):
        x, y = left_pt + image.left_mm * PT_PER_MM, top_pt - (image.top_mm + image.height_mm) * PT_PER_MM
        width, height = image.width_mm * PT_PER_MM, image.height_mm * PT_PER_MM
        anchor = _ANCHORS[image.align, image.valign]
        pen.drawImage(picture, x, y, width, height, mask="auto", preserveAspectRatio=True, anchor=anchor)


_DRAWERS: Mapping[type, Callable[..., None]] = {
    PlacedBox: _draw_box,
    PlacedLine: _draw_line,
    PlacedBars: _draw_bars,
    PlacedImage: _draw_image,
}


def _draw_text(pen: Pen, text: PlacedText, left_pt: float, top_pt: float) -> None:
    pen.write(_fill(text.colour))
    size = text.fitted.size_pt
    for line, x, y in text.baselines():
        at = left_pt + x
        for run in line.runs:
            font = run.face.embedded if run.plain else None
            if font:
                _draw_plain(pen, run, font, size, at, top_pt - y, " " if run is line.runs[-1] else "")
            else:
                _draw_outlines(pen, run, size, at, top_pt - y)
            at += run.width_em * size


def _draw_plain(pen: Pen, run: Run, font: TTFont, size_pt: float, x: float, y: float, end: str) -> None:
    """Draw a run as text.

    ``end`` is a space after a line's last run: programs that read the page else glue the words of two lines together.
    """
    shown = " ".join(f"{name} {_number(size_pt)} Tf {piece}" for name, piece in pen.coded(run, font, end))
    pen.write(f"BT {_number(x)} {_number(y)} Td {shown} ET")


def _draw_outlines(pen: Pen, run: Run, size_pt: float, x: float, y: float) -> None:
    """Draw a run's shapes, and its text invisibly over them, so that it is found and copied."""
    scale = size_pt / run.face.units_per_em
    pen.write(f"q {scale:.5f} 0 0 {scale:.5f} {_number(x)} {_number(y)} cm")
    move = 0
    for glyph in run.glyphs:
        pen.write(f"1 0 0 1 {move + glyph.x} {glyph.y} cm {run.face.outline(glyph.gid)} f")
        pen.write(f"1 0 0 1 {-glyph.x} {-glyph.y} cm")
        move = glyph.advance
    pen.write("Q")
    _draw_ghost(pen, run, size_pt, x, y)


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
def _fill(colour: str) -> str:
    red, green, blue = (_number(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5))
    return f"{red} {green} {blue} rg"


@lru_cache(maxsize=256)
def _colour(colour: str) -> Color:
    return HexColor(colour)


def _number(value: float) -> str:
    return f"{value:.3f}".rstrip("0").rstrip(".")
