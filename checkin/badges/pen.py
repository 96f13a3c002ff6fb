"""A page under way: ReportLab's fonts and pictures, and the page itself as the operators of a PDF."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from itertools import count
from typing import Final

from reportlab import rl_config
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from checkin.badges.face import Weight
from checkin.badges.fonts import default_face
from checkin.badges.text import Run

# More texts than the demo event has; each is a few hundred bytes.
_MOST_KEPT = 2048

# Characters of a text in a PDF that must not stand for themselves. Source: ISO 32000-1, 7.3.4.2.
_ESCAPED: Final = {ord(sign): f"\\{sign}" for sign in "()\\"} | {ord("\r"): "\\r", ord("\n"): "\\n"}

Coded = tuple[tuple[str, str], ...]
"""A text in pieces: the name of each one's font on the page, and the operator that shows it."""


@dataclass(frozen=True, slots=True)
class Resources:
    """What pages refer to.

    Attributes:
        dictionary: names the objects, as the pages do.
        objects: fonts and pictures, as they stand in a PDF, numbered one after the other.
    """

    dictionary: bytes
    objects: tuple[bytes, ...]


class Pen(Canvas):
    """A canvas that hands its pages out one by one; ReportLab's own keeps them all until the last one is done."""

    _code: list[str]
    _doc: pdfdoc.PDFDocument
    _formsinuse: list[str]
    _startPage: Callable[[], None]  # noqa: N815 ReportLab's name

    def __init__(self, width_pt: float, height_pt: float, images: Mapping[str, bytes]) -> None:
        # Binary streams instead of ASCII ones: a fifth smaller. ReportLab knows no other switch than the global one.
        rl_config.useA85 = 0
        first = default_face(Weight.REGULAR).embedded  # ReportLab's own first font would be one that is not embedded
        name = first.fontName if first else None
        super().__init__(BytesIO(), (width_pt, height_pt), pageCompression=1, invariant=1, initialFontName=name)  # type: ignore[arg-type]
        self.images = {name: ImageReader(BytesIO(data)) for name, data in images.items()}
        self._pictures: dict[str, None] = {}
        self._coded: dict[tuple[str, str], Coded] = {}
        self._drawn: dict[object, list[str]] = {}

    def write(self, operators: str) -> None:
        """Add operators to the page."""
        self._code.append(operators)

    @property
    def mark(self) -> int:
        """How far the page is, for :meth:`keep`."""
        return len(self._code)

    def keep(self, key: object, mark: int) -> None:
        """Remember what was drawn since ``mark``, for :meth:`again`."""
        if len(self._drawn) >= _MOST_KEPT:
            self._drawn.clear()
        self._drawn[key] = self._code[mark:]

    def again(self, key: object) -> bool:
        """Draw what was kept as ``key`` once more; return whether there was anything."""
        operators = self._drawn.get(key)
        self._code += operators or ()
        return operators is not None

    def coded(self, run: Run, font: TTFont, end: str) -> Coded:
        """Return a plain run in its font's codes, kerned, with ``end`` after it."""
        key = font.fontName, run.text + end
        found = self._coded.get(key)
        if found is None:
            if len(self._coded) >= _MOST_KEPT:
                self._coded.clear()
            found = self._coded[key] = tuple(self._pieces(run, font, end))
        return found

    def take(self) -> bytes:
        """Return the page as a compressed stream of content, and begin the next one."""
        content = "\n".join(self._code)
        self._pictures |= dict.fromkeys(self._formsinuse)
        self._startPage()
        return zlib.compress(content.encode("latin-1"))

    def resources(self, first: int, tag: str = "") -> Resources:
        """Return what all the pages refer to; nothing can be drawn after that.

        Args:
            first: the number that the first of the objects gets.
            tag: told behind the fonts' names where a file has more than one with that name, each with other letters.
        """
        document = self._doc
        for font in document.delayedFonts:
            name = font.face.name
            font.face.name += tag.encode()
            font.addObjects(document)
            font.face.name = name
        _number_from(document, first)
        fonts = pdfdoc.PDFObjectReference(pdfdoc.BasicFonts).format(document)
        pictures = document.xobjDict(self._pictures).format(document)
        return Resources(b"<</Font %b/XObject %b>>" % (fonts, pictures), tuple(_objects(document, first)))

    def _pieces(self, run: Run, font: TTFont, end: str) -> Iterator[tuple[str, str]]:
        """Yield what is shown by each of the font's subsets; kerning is between the letters, the text stays whole."""
        per_mille = 1000 / run.face.units_per_em
        kerns = [round((run.face.advance(glyph.gid) - glyph.advance) * per_mille) for glyph in run.glyphs]
        start = 0
        for subset, codes in font.splitString(run.text + end, self._doc):
            letters = codes.decode("latin-1")
            shown = "".join(
                letter.translate(_ESCAPED) + (f"){kern}(" if kern else "")
                for letter, kern in zip(letters, [*kerns[start : start + len(letters)], 0], strict=False)
            )
            start += len(letters)
            yield font.getSubsetInternalName(subset, self._doc), f"[({shown})]TJ"


def _number_from(document: pdfdoc.PDFDocument, first: int) -> None:
    """Number what ReportLab's document refers to, and what it will refer to, from ``first`` upwards."""
    names = list(document.idToObjectNumberAndVersion)
    document.idToObjectNumberAndVersion = {name: (number, 0) for number, name in enumerate(names, first)}
    document.numberToId = dict(enumerate(names, first))
    document.objectcounter = first + len(names) - 1


def _objects(document: pdfdoc.PDFDocument, first: int) -> Iterator[bytes]:
    """Yield all objects; while one is written, it may ask for further ones."""
    for number in count(first):
        if number not in document.numberToId:
            return
        name = document.numberToId[number]
        yield pdfdoc.PDFIndirectObject(name, document.idToObject[name]).format(document)
