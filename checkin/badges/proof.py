"""The scan-back: what the QRs of a page say is read from the very dots that a label printer would make of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING

from checkin.badges.code import DOT_MM
from checkin.badges.placing import PT_PER_MM
from checkin.errors import BadgeError, Fault

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

_DOTS_PER_PT = 1 / DOT_MM / PT_PER_MM

# A label printer has no grey: what is less than half white becomes a dot.
_BLACK_OR_WHITE = bytes(0 if grey < 128 else 255 for grey in range(256))

# PDFium knows no threads: two paper lanes in it at once would crash the program.
_one_at_a_time = Lock()


@dataclass(frozen=True, slots=True)
class _Picture:
    """A page as a printer's dots: rows of a byte each, 0 is black and 255 is white, ``stride`` bytes apart."""

    dots: bytes
    width: int
    height: int
    stride: int


def prove(pdf: bytes, expected: Sequence[str]) -> None:
    """Read every QR of a PDF as it would be printed at 203 dpi in black and white: some 3 ms for an A6 page.

    Other QRs may stand there, too: a template's pictures are nobody's admission.

    Args:
        expected: what the QRs must say; what stands in two of them, twice. With none there is nothing to prove.

    Raises:
        BadgeError: one can't be read or says something else (``BADGE_QR_UNREADABLE`` with ``wanted``, how many QRs
            there should be, and ``missing``, how many of them are not).
    """
    wanted = Counter(text.encode("utf-8") for text in expected)
    if not wanted:
        return
    missing = wanted - Counter(said for picture in _pictures(pdf) for said in _said(picture))
    if missing:
        raise BadgeError(Fault.BADGE_QR_UNREADABLE, wanted=wanted.total(), missing=missing.total())


def codes_on(pdf: bytes) -> list[str]:
    """Return what the QRs of a PDF say, as they would be printed."""
    return [said.decode("utf-8", errors="replace") for picture in _pictures(pdf) for said in _said(picture)]


def _said(picture: _Picture) -> Iterator[bytes]:
    """Yield what each QR says; as bytes, since a reader has to guess the alphabet."""
    import zxingcpp  # late, like PDFium: a desk that prints nothing starts without them

    view = zxingcpp.ImageView(
        picture.dots,  # type: ignore[arg-type]  # any buffer will do; its types know numpy's only
        picture.width,
        picture.height,
        zxingcpp.ImageFormat.Lum,
        picture.stride,
        1,
    )
    only_qr = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    for code in zxingcpp.read_barcodes(view, formats=only_qr, try_invert=False):
        yield code.bytes


def _pictures(pdf: bytes) -> Iterator[_Picture]:
    """Yield the pages. All that PDFium has is given back here, since its finalizers would run in any thread."""
    with _one_at_a_time:
        import pypdfium2

        document = pypdfium2.PdfDocument(pdf)
        count = len(document)
    try:
        for number in range(count):
            with _one_at_a_time:
                picture = _picture(document[number])
            yield picture
    finally:
        with _one_at_a_time:
            document.close()


def _picture(page: PdfPage) -> _Picture:
    bitmap = page.render(scale=_DOTS_PER_PT, grayscale=True)
    try:
        dots = bytes(bitmap.buffer).translate(_BLACK_OR_WHITE)
        return _Picture(dots, bitmap.width, bitmap.height, bitmap.stride)
    finally:
        bitmap.close()
        page.close()
