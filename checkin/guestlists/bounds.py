"""Whether a workbook is small enough to open: the reader takes memory for every cell of a sheet's rectangle.

One stray cell in the last corner of a sheet makes it ask for hundreds of gigabytes, and what it can't get ends the
whole program (seen with python-calamine 0.9). So the cells' places are read first, with nothing kept.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterator
from functools import lru_cache
from io import BytesIO
from xml.parsers import expat
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

_MOST_BYTES = 400_000_000
_MOST_CELLS = 12_000_000  # 100,000 guests with 120 columns; some 300 MB
_CHUNK = 1 << 16
_PLACE = re.compile(r"([A-Z]{1,3})(\d{1,7})\Z")


class TooLarge(Exception):  # noqa: N818 -- a finding; becomes a GuestListError in reading.py
    """The workbook unpacks to more than can be held."""


class NotAWorkbook(Exception):  # noqa: N818 -- a finding; becomes a GuestListError in reading.py
    """The archive is damaged or is none of the workbooks known."""


def check_bounds(data: bytes) -> None:
    """Go through a zipped workbook without opening it.

    Raises:
        TooLarge: it unpacks to more than 400 MB, or a sheet's rectangle has more than 12 million cells.
        NotAWorkbook: it is no XLSX or ODS, or broken.
    """
    try:
        with ZipFile(BytesIO(data)) as archive:
            members = {info.filename: info for info in archive.infolist()}
    except (BadZipFile, struct.error, NotImplementedError, ValueError, OverflowError, OSError) as error:
        raise NotAWorkbook from error
    if not members.keys() & {"content.xml", "xl/workbook.xml"}:
        raise NotAWorkbook
    left = _MOST_BYTES
    for name, info in members.items():
        left = _check_member(data, info, _handlers(name), left)


def _check_member(data: bytes, info: ZipInfo, watcher: _Rectangle | None, left: int) -> int:
    """Unpack one member, which may lie about its size, and return how many bytes are still allowed."""
    parser = expat.ParserCreate()
    if watcher:
        parser.StartElementHandler = watcher.start
    try:
        for chunk in _unpacked(data, info):
            left -= len(chunk)
            if left < 0:
                raise TooLarge
            if watcher:
                parser.Parse(chunk)
    except (expat.ExpatError, zlib.error, LookupError, ValueError) as error:
        raise NotAWorkbook from error
    return left


def _unpacked(data: bytes, info: ZipInfo) -> Iterator[bytes]:
    head = data[info.header_offset : info.header_offset + 30]
    if len(head) < 30 or info.flag_bits & 1 or info.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
        raise NotAWorkbook
    name_length, extra_length = struct.unpack("<HH", head[26:30])
    start = info.header_offset + 30 + name_length + extra_length
    packed = data[start : start + info.compress_size]
    if info.compress_type == ZIP_STORED:
        yield packed
        return
    unpacker = zlib.decompressobj(-15)
    while packed and not unpacker.eof:
        yield unpacker.decompress(packed, _CHUNK)
        packed = unpacker.unconsumed_tail
    yield unpacker.flush()


def _handlers(name: str) -> _Rectangle | None:
    if name == "content.xml":
        return _OdsRectangle()
    if name.startswith("xl/worksheets/") and name.endswith(".xml"):
        return _XlsxRectangle()
    return None


class _Rectangle:
    """The rectangle around the cells that hold something, from the first row down as the reader gives them.

    Called for every element of a sheet, millions of times: short on purpose. Prefixes of names are cut off unseen,
    for a name that only looks alike can make the rectangle larger, never smaller.
    """

    def __init__(self) -> None:
        self._left = 1 << 30
        self._bottom = self._right = -1

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        raise NotImplementedError

    def _cover(self, bottom: int, left: int, right: int) -> None:
        self._bottom, self._right = max(self._bottom, bottom), max(self._right, right)
        self._left = min(self._left, left)
        if (self._bottom + 1) * (self._right + 1 - self._left) > _MOST_CELLS:
            raise TooLarge


class _XlsxRectangle(_Rectangle):
    """Cells say their place ("C12"), or follow the one before; a cell with only a colour costs nothing."""

    def __init__(self) -> None:
        super().__init__()
        self._row = self._column = -1
        self._place = ""

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        name = tag.rpartition(":")[2] if ":" in tag else tag
        if name == "c":
            self._column += 1
            self._place = attributes.get("r", "")
        elif name in ("v", "is"):
            self._filled()
        elif name == "row":
            self._row = int(attributes["r"]) - 1 if attributes.get("r", "").isdecimal() else self._row + 1
            self._column = -1

    def _filled(self) -> None:
        match = _PLACE.match(self._place)
        if match:
            self._column = _column_index(match[1])
            row = int(match[2]) - 1
        else:
            row = max(self._row, 0)
        if row > self._bottom or not self._left <= self._column <= self._right:
            self._cover(row, self._column, self._column)


class _OdsRectangle(_Rectangle):
    """Cells follow each other, and may stand for many alike; only those with something in them count."""

    def __init__(self) -> None:
        super().__init__()
        self._row = self._column = self._rows = 0
        self._cells = 1

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        name = tag.rpartition(":")[2]
        if name in ("table-cell", "covered-table-cell"):
            self._cell(attributes)
        elif name == "p":
            self._filled()
        elif name == "table-row":
            self._row += self._rows
            self._rows, self._column = _repeated(attributes, "number-rows-repeated"), 0
        elif name == "table":
            self._start_table()

    def _start_table(self) -> None:
        self._left, self._bottom, self._right = 1 << 30, -1, -1
        self._row = self._column = self._rows = 0
        self._cells = 1

    def _cell(self, attributes: dict[str, str]) -> None:
        self._cells = _repeated(attributes, "number-columns-repeated")
        self._column += self._cells
        if any(key.endswith(("value-type", "value", "formula")) for key in attributes):
            self._filled()

    def _filled(self) -> None:
        self._cover(self._row + max(self._rows, 1) - 1, max(self._column - self._cells, 0), self._column - 1)


def _repeated(attributes: dict[str, str], name: str) -> int:
    text = next((value for key, value in attributes.items() if key.endswith(name)), "1")
    if not text.isascii() or not text.isdigit() or len(text) > 9:
        raise NotAWorkbook
    return max(int(text), 1)


@lru_cache(maxsize=20_000)
def _column_index(letters: str) -> int:
    index = 0
    for letter in letters:
        index = index * 26 + ord(letter) - 64
    return index - 1
