"""Where the header is, and what its columns are called."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from checkin.guestlists.aliases import KNOWN, plain
from checkin.guestlists.table import Row

_MAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+\Z")
_LOOKED_AT = 40


def find_header(rows: Sequence[Row]) -> tuple[int, tuple[str, ...]]:
    """Return the header's row number and its columns' unique names.

    Titles and blank lines may stand above it. A list that begins with guests at once has header 0, and columns named
    by letters as in a spreadsheet.

    Args:
        rows: the first rows of the list; not all of them blank.
    """
    number, cells = _header_row(rows)
    if any(_MAIL.match(cell.strip()) for cell in cells):
        return number - 1, unique_names([""] * len(cells))
    last = max(index for index, cell in enumerate(cells, 1) if cell.strip())
    return number, unique_names(cells[:last])


def header_fit(rows: Sequence[Row]) -> float:
    """Return how well rows make a table: names known in the header, rows as wide as it; 0 for none."""
    if not any(_filled(cells) for _, cells in rows):
        return 0.0
    number, header = _header_row(rows)
    below = [cells for row, cells in rows if row > number and _filled(cells)]
    as_wide = sum(1 for cells in below if len(cells) == len(header))
    share = (as_wide + 1) / (len(below) + 1)
    return (_known(header) + (0.5 if len(header) > 1 else 0.1)) * share


def unique_names(cells: Iterable[str]) -> tuple[str, ...]:
    """Return one name a column: blank ones are called by their letter, repeated ones are numbered."""
    names: list[str] = []
    taken: set[str] = set()
    for index, cell in enumerate(cells):
        base = name = " ".join(cell.split()) or column_letter(index)
        again = 2
        while name.casefold() in taken:
            name = f"{base} ({again})"
            again += 1
        taken.add(name.casefold())
        names.append(name)
    return tuple(names)


def column_letter(index: int) -> str:
    """Return the spreadsheet's name for a column: 0 is A, 26 is AA."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _header_row(rows: Sequence[Row]) -> Row:
    """Return the row that knows most column names; else the first that is about as wide as the list."""
    candidates = [row for row in rows if _filled(row[1])][:_LOOKED_AT]
    best = max(candidates, key=lambda row: _known(row[1]))  # the first of equals
    if _known(best[1]) >= 2:
        return best
    widest = max(_filled(cells) for _, cells in candidates)
    return next(row for row in candidates if _known(row[1]) == 1 == widest or _filled(row[1]) * 2 > widest)


def _filled(cells: Iterable[str]) -> int:
    return sum(1 for cell in cells if cell.strip())


def _known(cells: Iterable[str]) -> int:
    return sum(1 for cell in cells if plain(cell) in KNOWN)
