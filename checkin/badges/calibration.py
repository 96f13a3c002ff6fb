"""A page with rulers on all edges: it shows by how many tenths of a millimetre a printer is off."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from checkin.badges.media import Medium
from checkin.badges.placing import PT_PER_MM

_TICKS_MM = ((10.0, 5.0, 0.3), (5.0, 3.5, 0.2), (1.0, 2.0, 0.12), (0.5, 1.2, 0.08))
"""Distance, length and width of the ticks, the longest first."""
_FINE_UP_TO_MM = 15.0
"""Half millimetres stand near the corners only, where the page's edge is read off."""
_CROSS_MM = 8.0
_NUMBER_MM, _TEXT_MM, _LINE_MM = 2.2, 3.0, 4.2

_LINES = (
    "100 %, ohne Anpassen drucken / print at 100 %, not fitted",
    "Lineal links und oben: steht die Blattkante bei 0? Fehlt dort etwas, um so viel verschieben.",
    "Left and upper ruler: is the sheet's edge at 0? Move by what is missing there.",
    "Angeben in 0,1 mm: nach rechts und nach unten / in 0.1 mm: to the right, down",
)


@dataclass(frozen=True, slots=True)
class Tick:
    """One tick of a ruler.

    Attributes:
        at_mm: from the page's left or upper edge.
        length_mm: into the page.
        number: whole millimetres to write beside it, or None.
    """

    at_mm: float
    length_mm: float
    width_mm: float
    number: int | None = None


def write_calibration(medium: Medium) -> bytes:
    """Return the page as a PDF in the size of the medium; on sheets, with the outline of every label."""
    out = BytesIO()
    size = (medium.page_width_mm * PT_PER_MM, medium.page_height_mm * PT_PER_MM)
    canvas = Canvas(out, pagesize=size, pageCompression=1, invariant=1, lang="de")
    canvas.setTitle("Checkin 0,1 mm")
    canvas.scale(PT_PER_MM, PT_PER_MM)
    canvas.translate(0, medium.page_height_mm)
    canvas.scale(1, -1)  # millimetres from the upper left corner, as on a badge
    if medium.places > 1:
        _labels(canvas, medium)
    _rulers(canvas, medium)
    _middle(canvas, medium)
    canvas.save()
    return out.getvalue()


def ticks(length_mm: float) -> Iterator[Tick]:
    """Yield the ticks along an edge, from its beginning."""
    for half in range(1, int(length_mm * 2)):
        at = half / 2
        distance, length, width = next(tick for tick in _TICKS_MM if at % tick[0] == 0)
        if distance < 1 and _FINE_UP_TO_MM < at < length_mm - _FINE_UP_TO_MM:
            continue
        yield Tick(at, length, width, int(at) if distance == _TICKS_MM[0][0] else None)


def _rulers(canvas: Canvas, medium: Medium) -> None:
    width, height = medium.page_width_mm, medium.page_height_mm
    for tick in ticks(width):
        canvas.setLineWidth(tick.width_mm)
        canvas.line(tick.at_mm, 0, tick.at_mm, tick.length_mm)
        canvas.line(tick.at_mm, height, tick.at_mm, height - tick.length_mm)
        _number(canvas, tick, tick.at_mm + 0.4, tick.length_mm)
    for tick in ticks(height):
        canvas.setLineWidth(tick.width_mm)
        canvas.line(0, tick.at_mm, tick.length_mm, tick.at_mm)
        canvas.line(width, tick.at_mm, width - tick.length_mm, tick.at_mm)
        _number(canvas, tick, tick.length_mm, tick.at_mm - 0.4)


def _number(canvas: Canvas, tick: Tick, left_mm: float, base_mm: float) -> None:
    if tick.number is not None:
        _text(canvas, str(tick.number), left_mm, base_mm, _NUMBER_MM)


def _middle(canvas: Canvas, medium: Medium) -> None:
    """Draw a cross in the middle, and below it as many lines as there is room for."""
    x, y = medium.page_width_mm / 2, medium.page_height_mm / 2
    canvas.setLineWidth(0.2)
    canvas.line(x - _CROSS_MM, y, x + _CROSS_MM, y)
    canvas.line(x, y - _CROSS_MM, x, y + _CROSS_MM)
    room_mm = medium.page_width_mm - 2 * (_TICKS_MM[0][1] + 2 * _NUMBER_MM)
    top = y + _CROSS_MM + _LINE_MM
    for line in (medium.label, *_LINES):
        size = min(_TEXT_MM, _TEXT_MM * room_mm / (canvas.stringWidth(line, "Helvetica", _TEXT_MM)))
        if top > medium.page_height_mm - 2 * _TICKS_MM[0][1]:
            return
        _text(canvas, line, x - canvas.stringWidth(line, "Helvetica", size) / 2, top, size)
        top += _LINE_MM


def _labels(canvas: Canvas, medium: Medium) -> None:
    canvas.setLineWidth(0.15)
    canvas.setStrokeGray(0.5)
    for place in range(medium.places):
        left, top = medium.place_mm(place)
        canvas.rect(left, top, medium.badge_width_mm, medium.badge_height_mm)
    canvas.setStrokeGray(0)


def _text(canvas: Canvas, text: str, left_mm: float, base_mm: float, size_mm: float) -> None:
    canvas.saveState()
    canvas.translate(left_mm, base_mm)
    canvas.scale(1, -1)
    canvas.setFont("Helvetica", size_mm)
    canvas.drawString(0, 0, text)
    canvas.restoreState()
