"""Delimited text to rows: CSV with any usual delimiter, and TSV under whatever name."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Generator, Iterator
from dataclasses import dataclass

from checkin.guestlists.header import header_fit
from checkin.guestlists.table import Row

_DELIMITERS = ";,\t|"
_SAMPLE_ROWS = 60
# A quote that nobody closed would swallow the rest of the list. A cell of more lines than this is taken for such.
_CELL_LINES = 200
_CELL_CHARS = 10_000_000
_SEP = re.compile(r'"?sep=(.)"?\s*\Z', re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class TextGrid:
    """The rows of a delimited text, parsed anew each time they are gone through.

    Attributes:
        lines: the physical lines with their ends.
        delimiter: what stands between cells.
        first: index of the first line that counts; 1 below a ``sep=`` line.
    """

    lines: list[str]
    delimiter: str
    first: int = 0

    def __iter__(self) -> Iterator[Row]:
        lines = self.lines
        index = self.first
        while index < len(lines):
            index, row = yield from self._rows_until_trouble(index)
            if row is not None:
                yield row

    def _rows_until_trouble(self, index: int) -> Generator[Row, None, tuple[int, Row | None]]:
        """Yield good rows from ``index`` on; return where to go on, and the row that a stray quote is in."""
        source = _Lines(self.lines, index)
        reader = csv.reader(source, delimiter=self.delimiter, strict=True)
        start = index
        try:
            for cells in reader:
                yield start + 1, tuple(cells)
                start = source.next_record()
        except csv.Error:
            return start + 1, (start + 1, self._one_line(self.lines[start]))
        return len(self.lines), None

    def _one_line(self, line: str) -> tuple[str, ...]:
        """Return the cells of a line whose quotes do not pair, as well as can be."""
        loose = next(csv.reader([line], delimiter=self.delimiter), [])
        if loose and "\n" not in loose[-1] and "\r" not in loose[-1]:
            return tuple(loose)
        return tuple(line.rstrip("\r\n").split(self.delimiter))


class _Lines:
    """Hands lines to the reader and knows at which line each record began."""

    def __init__(self, lines: list[str], index: int) -> None:
        self._lines = lines
        self._index = self._start = index

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        if self._index >= len(self._lines) or self._index - self._start >= _CELL_LINES:
            raise StopIteration
        line = self._lines[self._index]
        self._index += 1
        return line

    def next_record(self) -> int:
        """Return the index of the line at which the next record begins."""
        self._start = self._index
        return self._start


def text_grid(text: str) -> TextGrid:
    """Return the rows of a text, with the delimiter that makes the best table of them.

    Lines end at CR, LF or both, and at nothing else: a name may contain U+2028 or U+0085.
    """
    csv.field_size_limit(_CELL_CHARS)
    lines = list(io.StringIO(text.replace("\0", ""), newline=""))
    told = _SEP.match(lines[0]) if lines else None
    if told:
        return TextGrid(lines, told[1], first=1)
    sample = lines[: _SAMPLE_ROWS * 2]
    best = max(_DELIMITERS, key=lambda delimiter: _fit(TextGrid(sample, delimiter)))
    return TextGrid(lines, best)


def _fit(grid: TextGrid) -> float:
    rows = [row for row, _ in zip(grid, range(_SAMPLE_ROWS), strict=False)]
    return header_fit(rows)
