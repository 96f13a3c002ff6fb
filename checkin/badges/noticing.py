"""What a person should look at on a badge that is laid out: small or shortened names, characters no font has."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checkin.badges.badge import Notice, NoticeKind
from checkin.badges.code import DENSE_MM
from checkin.badges.placing import Composition

SMALL_NAME_PT = 18.0
"""A name that had to become smaller is worth a look: it is hard to read across a table."""

# What is the same on all badges: said once is enough.
_OF_ALL = frozenset({"event", "words"})


def noticed(sides: Iterable[Composition]) -> list[Notice]:
    """Return what is worth a look on the sides of one badge, each thing once; usually nothing."""
    return list(dict.fromkeys(notice for side in sides for notice in _notices(side)))


class Said:
    """What was said of badges before: what all of them have in common is said of the first one only."""

    def __init__(self) -> None:
        self._said: set[Notice] = set()

    def new(self, notices: Iterable[Notice]) -> list[Notice]:
        """Return what was not said before, and take it as said."""
        fresh = [notice for notice in notices if notice not in self._said]
        self._said.update(notice for notice in fresh if notice.field in _OF_ALL)
        return fresh


def _notices(side: Composition) -> Iterator[Notice]:
    for text in side.texts:
        if text.field == "name" and text.fitted.size_pt < SMALL_NAME_PT <= text.largest_pt:
            yield Notice(NoticeKind.NAME_SMALL, "name", f"{text.fitted.size_pt:g}")
        if text.fitted.shortened:
            yield Notice(NoticeKind.SHORTENED, text.field)
        missing = "".join(dict.fromkeys(character for line in text.fitted.lines for character in line.missing))
        if missing:
            yield Notice(NoticeKind.MISSING_CHARACTERS, text.field, missing)
    for code in side.codes:
        if code.module_mm < DENSE_MM:
            yield Notice(NoticeKind.CODE_DENSE, "code", f"{code.module_mm:.3f}")
