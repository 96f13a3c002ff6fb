"""Badges looked over before any of them is drawn."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checkin.badges.badge import Badge, Notice
from checkin.badges.composing import compose
from checkin.badges.media import Medium
from checkin.badges.media import medium as find_medium
from checkin.badges.noticing import Said, noticed
from checkin.badges.render import DEFAULT_MEDIUM, DEFAULT_TEMPLATE, design_for
from checkin.badges.template import Template
from checkin.badges.templates import Design


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
    said = Said()
    for badge in badges:
        if notices := said.new(_looked_at(badge, layout)):
            yield badge, notices


def _looked_at(badge: Badge, layout: Template) -> list[Notice]:
    return noticed(compose(badge, layout, side) for side in range(1, layout.sides + 1))
