"""What a person should look at before a badge is printed: small or shortened names, characters no font has."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checkin.badges.badge import Badge, Notice, NoticeKind
from checkin.badges.code import DENSE_MM
from checkin.badges.composing import compose
from checkin.badges.media import Medium
from checkin.badges.media import medium as find_medium
from checkin.badges.placing import Composition
from checkin.badges.render import DEFAULT_MEDIUM, DEFAULT_TEMPLATE, design_for
from checkin.badges.template import Template
from checkin.badges.templates import Design

SMALL_NAME_PT = 18.0
"""A name that had to become smaller is worth a look: it is hard to read across a table."""

# What is the same on all badges: said once is enough.
_OF_ALL = frozenset({"event", "words"})


def check_badge(
    badge: Badge, *, template: str | Design = DEFAULT_TEMPLATE, medium: str | Medium = DEFAULT_MEDIUM
) -> list[Notice]:
    """Return what is worth a look on this badge; usually nothing.

    Raises:
        BadgeError: no such template or medium, or a code too long for a QR.
    """
    layout = design_for(template, find_medium(medium) if isinstance(medium, str) else medium).template
    return _looked_at(badge, layout)


def to_look_at(badges: Iterable[Badge], layout: Template) -> Iterator[tuple[Badge, list[Notice]]]:
    """Yield the badges that are worth a look before any is printed, and why, as each is found.

    What all badges have in common, such as a name of the event that does not fit, is said of the first one only.

    Args:
        layout: in the size it is printed in, as :func:`checkin.badges.templates.design` returns it.

    Raises:
        BadgeError: a code too long for a QR.
    """
    said: set[Notice] = set()
    for badge in badges:
        notices = [notice for notice in _looked_at(badge, layout) if notice not in said]
        said.update(notice for notice in notices if notice.field in _OF_ALL)
        if notices:
            yield badge, notices


def _looked_at(badge: Badge, layout: Template) -> list[Notice]:
    sides = (compose(badge, layout, side) for side in range(1, layout.sides + 1))
    return list(dict.fromkeys(notice for side in sides for notice in _notices(side)))


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
