"""Pages with a measurable mark, and what of it arrived."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import pypdfium2
from PIL import ImageOps
from reportlab.pdfgen.canvas import Canvas

PT_PER_MM = 72 / 25.4
DPI = 600
MARGINS_MM = (6.0, 8.0, 10.0, 12.0)
"""White round the mark: left, top, right, bottom; all different, so that a mirrored page is seen."""


@dataclass(frozen=True)
class Arrived:
    """A page as it came out, in mm: its size, and the white round the mark clockwise from the left."""

    size_mm: tuple[float, float]
    margins_mm: tuple[float, ...]


def page(width_mm: float, height_mm: float) -> bytes:
    left, top, right, bottom = MARGINS_MM
    file = BytesIO()
    canvas = Canvas(file, pagesize=(width_mm * PT_PER_MM, height_mm * PT_PER_MM))
    canvas.scale(PT_PER_MM, PT_PER_MM)
    canvas.rect(left, bottom, width_mm - left - right, height_mm - top - bottom, stroke=0, fill=1)
    canvas.save()
    return file.getvalue()


def measured(path: Path) -> Arrived:
    with pypdfium2.PdfDocument(path) as document:
        assert len(document) == 1
        size_pt = document[0].get_size()
        picture = document[0].render(scale=DPI / 72, grayscale=True).to_pil()
    box = ImageOps.invert(picture.convert("L")).point(lambda grey: 255 * (grey > 127)).getbbox()
    assert box is not None, "the page is empty"
    left, top, right, bottom = box
    edges = (left, top, picture.width - right, picture.height - bottom)
    return Arrived((size_pt[0] / PT_PER_MM, size_pt[1] / PT_PER_MM), tuple(each / DPI * 25.4 for each in edges))


def turned(arrived: Arrived) -> Arrived:
    """The page seen with its left edge up."""
    left, top, right, bottom = arrived.margins_mm
    return Arrived((arrived.size_mm[1], arrived.size_mm[0]), (bottom, left, top, right))
