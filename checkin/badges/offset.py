"""What a printer prints too far left or too high, and pages moved so that it comes out right."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from io import BytesIO

from checkin.badges.placing import PT_PER_MM
from checkin.settings import Settings, SettingsFile


@dataclass(frozen=True, slots=True)
class Offset:
    """How far the pages of one printer are moved, in steps of 0.1 mm.

    Attributes:
        x_mm: to the right; negative is to the left.
        y_mm: down, as all places on a badge are measured; negative is up.
    """

    x_mm: float = 0.0
    y_mm: float = 0.0

    def __post_init__(self) -> None:
        """Round to the steps there are; a zero has no sign."""
        for way in ("x_mm", "y_mm"):
            object.__setattr__(self, way, round(getattr(self, way), 1) + 0.0)


NONE = Offset()


def offset_of(settings: Settings, printer: str) -> Offset:
    """Return how far the pages of the printer called ``printer`` are moved."""
    return Offset(*settings.printer_offsets.get(printer, (0.0, 0.0)))


def remember_offset(settings: SettingsFile, printer: str, offset: Offset) -> None:
    """Keep the offset of one printer; none at all takes its entry away.

    Raises:
        SettingsError: it is larger than any printer's (``FURTHEST_MM``), or the file can't be read.
        OutputError: the settings can't be written.
    """
    known = dict(settings.now.printer_offsets) | {printer: (offset.x_mm, offset.y_mm)}
    if offset == NONE:
        del known[printer]
    settings.change(printer_offsets=known)


def shifted(pdf: bytes, offset: Offset) -> bytes:
    """Return a PDF with what is on its pages moved; the pages keep their size. The same bytes where nothing moves.

    What is drawn stays byte for byte what it was: each page gets one stream before and one after its own, some 2 ms for
    a badge and 0.4 ms a page of a large file. What leaves the page is not printed.

    Args:
        pdf: as this program draws it: whole and not encrypted.
    """
    if offset == NONE:
        return pdf
    from pypdf import PageObject, PdfWriter  # late: few printers need it
    from pypdf.generic import ArrayObject, DecodedStreamObject, IndirectObject, NameObject

    def added(content: str) -> IndirectObject:
        stream = DecodedStreamObject()
        stream.set_data(content.encode())
        return writer._add_object(stream)  # noqa: SLF001 pypdf has no public name for it

    def contents(page: PageObject) -> Iterable[object]:
        own = page.raw_get("/Contents")
        listed = own.get_object()
        return listed if isinstance(listed, ArrayObject) else [own]

    writer = PdfWriter(clone_from=BytesIO(pdf))
    writer.pdf_header = pdf[:8].decode("ascii")  # "%PDF-1.4": what is see-through needs more than pypdf's 1.3
    moved = f"q 1 0 0 1 {offset.x_mm * PT_PER_MM:.4f} {-offset.y_mm * PT_PER_MM:.4f} cm\n"
    before, after = added(moved), added("\nQ")
    for page in writer.pages:
        if "/Contents" in page:
            page[NameObject("/Contents")] = ArrayObject([before, *contents(page), after])
    out = BytesIO()
    writer.write(out)
    return out.getvalue()
