"""A page with rulers on all edges: it shows by how many tenths of a millimetre a printer is off, and to which side.

Each ruler counts from the edge that one kind of error cuts off, in the direction that mends it: what a printer prints
too far left lacks the beginning of the upper ruler, and has to go to the right by as much.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO

from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

from checkin.badges.media import Medium
from checkin.badges.placing import PT_PER_MM

_TICKS_MM = ((10.0, 5.0, 0.3), (5.0, 4.0, 0.2), (1.0, 2.5, 0.12), (0.5, 1.0, 0.08))
"""Distance, length and width of the ticks, the longest first."""
_FINE_UP_TO_MM = 15.0
"""Half millimetres stand near the corners only, where the page's edge is read off."""
_DEPTH_MM = _TICKS_MM[0][1]
_NUMBER_MM, _END_MM = 2.2, 8.0
"""Height of the numbers, and how near to a ruler's end there are none: those of the next one stand there."""
_ARROW_MM = (13.0, 17.0, 0.8)
"""Where on a ruler its arrow begins and ends, and half the width of its head."""
_CROSS_MM, _RING_MM = 4.0, 1.5
_LARGEST_MM, _SMALLEST_MM, _STEP_MM = 3.0, 1.4, 0.1
"""Size of the words; a thermal printer of 203 dpi still draws the smallest with 11 dots."""
_LINE = 1.3
_FONT = "Helvetica"
"""One that every PDF reader has, so that the page works where no fonts are installed; it has all of Latin 1."""

_GERMAN = (
    "Mit 100 % drucken, nicht angepasst. Jedes Lineal beginnt an der Blattkante mit 0; fehlt dort sein Anfang, um so"
    " viel in Richtung seines Pfeils verschieben (nach links, nach oben: minus). Druckt der Drucker nicht bis zur"
    " Kante: Die Mitte des Kreuzes gehört {x} mm von links, {y} mm von oben hin. In 0,1 mm, zur eingestellten"
    " Verschiebung dazu."
)
_ENGLISH = (
    "Print at 100 %, not fitted. Each ruler begins with 0 at the sheet's edge; where its beginning is missing, move by"
    " as much in the direction of its arrow (left, up: minus). If the printer leaves a margin: the middle of the cross"
    " belongs {x} mm from the left, {y} mm from the top. In 0.1 mm, added to the offset that is set."
)


@dataclass(frozen=True, slots=True)
class Tick:
    """One tick of a ruler.

    Attributes:
        at_mm: from where the ruler begins.
        length_mm: into the page.
        number: whole millimetres to write beside it, or None.
    """

    at_mm: float
    length_mm: float
    width_mm: float
    number: int | None = None


@dataclass(frozen=True, slots=True)
class _Ruler:
    """One ruler; ``place`` tells where on the page something is that lies ``along`` it and ``into`` the page, in mm."""

    length_mm: float
    place: Callable[[float, float], tuple[float, float]]
    is_level: bool


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
    _words(canvas, medium)
    _cross(canvas, medium)
    for ruler in _rulers(medium):
        _draw(canvas, ruler)
    canvas.save()
    return out.getvalue()


def ticks(length_mm: float) -> Iterator[Tick]:
    """Yield the ticks along an edge, from where its ruler begins."""
    for half in range(1, int(length_mm * 2)):
        at = half / 2
        distance, length, width = next(tick for tick in _TICKS_MM if at % tick[0] == 0)
        if distance < 1 and _FINE_UP_TO_MM < at < length_mm - _FINE_UP_TO_MM:
            continue
        has_number = distance == _TICKS_MM[0][0] and at < length_mm - _END_MM
        yield Tick(at, length, width, int(at) if has_number else None)


def _rulers(medium: Medium) -> Iterator[_Ruler]:
    width, height = medium.page_width_mm, medium.page_height_mm
    yield _Ruler(width, lambda along, into: (along, into), is_level=True)
    yield _Ruler(width, lambda along, into: (width - along, height - into), is_level=True)
    yield _Ruler(height, lambda along, into: (into, along), is_level=False)
    yield _Ruler(height, lambda along, into: (width - into, height - along), is_level=False)


def _draw(canvas: Canvas, ruler: _Ruler) -> None:
    for tick in ticks(ruler.length_mm):
        canvas.setLineWidth(tick.width_mm)
        canvas.line(*ruler.place(tick.at_mm, 0), *ruler.place(tick.at_mm, tick.length_mm))
        if tick.number is not None:
            wide = 0 if ruler.is_level else canvas.stringWidth(str(tick.number), _FONT, _NUMBER_MM) / 2
            x, y = ruler.place(tick.at_mm, _DEPTH_MM + 0.4 + (wide or _NUMBER_MM / 2))
            _text(canvas, str(tick.number), x, y + _NUMBER_MM * 0.36, _NUMBER_MM)
    _arrow(canvas, ruler)


def _arrow(canvas: Canvas, ruler: _Ruler) -> None:
    begin, end, half = _ARROW_MM
    into = _DEPTH_MM + 0.4 + _NUMBER_MM / 2
    canvas.setLineWidth(0.3)
    canvas.line(*ruler.place(begin, into), *ruler.place(end - half, into))
    head = canvas.beginPath()
    head.moveTo(*ruler.place(end, into))
    head.lineTo(*ruler.place(end - 2 * half, into - half))
    head.lineTo(*ruler.place(end - 2 * half, into + half))
    head.close()
    canvas.drawPath(head, stroke=0, fill=1)


def _cross(canvas: Canvas, medium: Medium) -> None:
    x, y = medium.page_width_mm / 2, medium.page_height_mm / 2
    canvas.setLineWidth(0.2)
    canvas.line(x - _CROSS_MM, y, x + _CROSS_MM, y)
    canvas.line(x, y - _CROSS_MM, x, y + _CROSS_MM)
    canvas.circle(x, y, _RING_MM)


def _words(canvas: Canvas, medium: Medium) -> None:
    """Write German above the cross and English below it, as large as there is room for; nothing where that is none."""
    x, y = medium.page_width_mm / 2, medium.page_height_mm / 2
    across, down = f"{x:.4g}", f"{y:.4g}"
    german = _GERMAN.format(x=across.replace(".", ","), y=down.replace(".", ","))
    english = _ENGLISH.format(x=across, y=down)
    margin = _DEPTH_MM + 2 * _NUMBER_MM
    room_mm, rows_mm = 2 * (x - margin - 1), y - _CROSS_MM - margin
    for step in range(round((_LARGEST_MM - _SMALLEST_MM) / _STEP_MM) + 1):
        size = _LARGEST_MM - step * _STEP_MM
        above = [*_wrapped(medium.label, size, room_mm), *_wrapped(german, size, room_mm)]
        below = _wrapped(english, size, room_mm)
        if max(len(above), len(below)) * size * _LINE <= rows_mm:
            _block(canvas, above, size, x, y - _CROSS_MM - len(above) * size * _LINE)
            _block(canvas, below, size, x, y + _CROSS_MM)
            return


def _wrapped(text: str, size_mm: float, room_mm: float) -> list[str]:
    return list(simpleSplit(text, _FONT, size_mm, room_mm))


def _block(canvas: Canvas, lines: list[str], size_mm: float, middle_mm: float, top_mm: float) -> None:
    """Write lines below each other, on white: labels' outlines may run there."""
    width = max(canvas.stringWidth(line, _FONT, size_mm) for line in lines) + size_mm
    canvas.setFillGray(1)
    canvas.rect(middle_mm - width / 2, top_mm, width, len(lines) * size_mm * _LINE, stroke=0, fill=1)
    canvas.setFillGray(0)
    for number, line in enumerate(lines):
        _text(canvas, line, middle_mm, top_mm + (number * _LINE + 1) * size_mm, size_mm)


def _labels(canvas: Canvas, medium: Medium) -> None:
    canvas.setLineWidth(0.15)
    canvas.setStrokeGray(0.5)
    for place in range(medium.places):
        left, top = medium.place_mm(place)
        canvas.rect(left, top, medium.badge_width_mm, medium.badge_height_mm)
    canvas.setStrokeGray(0)


def _text(canvas: Canvas, text: str, middle_mm: float, base_mm: float, size_mm: float) -> None:
    canvas.saveState()
    canvas.translate(middle_mm, base_mm)
    canvas.scale(1, -1)
    canvas.setFont(_FONT, size_mm)
    canvas.drawCentredString(0, 0, text)
    canvas.restoreState()
