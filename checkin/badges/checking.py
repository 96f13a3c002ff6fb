"""What a person should look at before a badge is printed: small or shortened names, characters no font has."""

from __future__ import annotations

from collections.abc import Iterator

from checkin.badges.badge import Badge, Notice, NoticeKind
from checkin.badges.code import DENSE_MM
from checkin.badges.composing import Composition, compose
from checkin.badges.media import medium as find_medium
from checkin.badges.render import DEFAULT_MEDIUM, DEFAULT_TEMPLATE
from checkin.badges.template import template as find_template

SMALL_NAME_PT = 18.0
"""A name below this size is worth a look: it is hard to read across a table."""


def check_badge(badge: Badge, *, template: str = DEFAULT_TEMPLATE, medium: str = DEFAULT_MEDIUM) -> list[Notice]:
    """Return what is worth a look on this badge; usually nothing.

    Raises:
        BadgeError: no such template or medium, or a code too long for a QR.
    """
    paper = find_medium(medium)
    layout = find_template(template).layout(paper.badge_width_mm, paper.badge_height_mm)
    return list(dict.fromkeys(_notices(compose(badge, layout))))


def _notices(composition: Composition) -> Iterator[Notice]:
    for text in composition.texts:
        if text.field == "name" and text.fitted.size_pt < SMALL_NAME_PT:
            yield Notice(NoticeKind.NAME_SMALL, "name", f"{text.fitted.size_pt:g}")
        if text.fitted.shortened:
            yield Notice(NoticeKind.SHORTENED, text.field)
        missing = "".join(dict.fromkeys(character for line in text.fitted.lines for character in line.missing))
        if missing:
            yield Notice(NoticeKind.MISSING_CHARACTERS, text.field, missing)
    if composition.code and composition.code.module_mm < DENSE_MM:
        yield Notice(NoticeKind.CODE_DENSE, "code", f"{composition.code.module_mm:.3f}")
