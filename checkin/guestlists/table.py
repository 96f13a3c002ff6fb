"""What every kind of list becomes first: named columns and numbered rows of text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

Row = tuple[int, tuple[str, ...]]
"""The row's number as the person sees it in the file, and its cells as they stand there."""


@dataclass(frozen=True, slots=True)
class Table:
    """A list as read, before anyone knows what its columns mean.

    Attributes:
        path: the file it came from.
        columns: the header, one unique and non-empty name a column.
        rows: may be gone through again and again; read lazily. A row is never shorter than the header; it is longer
            only if the file has more cells there than names, which is for ``guest_rows`` to judge.
        count: how many rows there are, for a progress bar.
    """

    path: Path
    columns: tuple[str, ...]
    rows: Iterable[Row]
    count: int

    def preview(self, rows: int) -> tuple[Row, ...]:
        """Return the first rows, for a person to see which column is which."""
        return tuple(islice(self.rows, rows))


@dataclass(frozen=True, slots=True)
class Body:
    """The rows below the header: blank ones are left out, short ones are filled up, NULs are gone.

    Attributes:
        grid: every row of the file, again and again.
        after: the header's row number; 0 where there is no header.
        width: how many columns the header names.
    """

    grid: Iterable[Row]
    after: int
    width: int

    def __iter__(self) -> Iterator[Row]:
        for number, cells in self.grid:
            if number > self.after and any(cells) and any(cell.strip() for cell in cells):
                yield number, filled(cells, self.width)


def filled(cells: Sequence[str], width: int) -> tuple[str, ...]:
    """Return the cells, with blank ones added up to ``width`` and blank ones beyond it cut off."""
    if len(cells) == width:
        return tuple(cells)
    if len(cells) < width:
        return (*cells, *[""] * (width - len(cells)))
    return tuple(cells) if any(cell.strip() for cell in cells[width:]) else tuple(cells[:width])
