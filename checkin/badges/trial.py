"""A template tried out: drawn for guests with hard names, and looked over, before an event relies on it."""

from __future__ import annotations

from collections.abc import Iterator

from checkin.badges import samples
from checkin.badges.badge import Notice
from checkin.badges.checking import to_look_at
from checkin.badges.composing import expected_codes
from checkin.badges.media import medium
from checkin.badges.proof import prove
from checkin.badges.render import DEFAULT_MEDIUM, design_for, render_badge
from checkin.badges.templates import Design


def tried_out(design: Design, on: str | None = None) -> Iterator[tuple[str, list[Notice]]]:
    """Yield the names of sample guests whose badge is worth a look, and why; usually of the hardest ones.

    Args:
        on: the medium to print on; the template's own by default.

    Raises:
        BadgeError: there is no such medium, or a badge can't be drawn, or its QR can't be read back from it.
    """
    paper = medium(on or design.template.media or DEFAULT_MEDIUM)
    layout = design_for(design, paper).template
    for badge in samples.hard_guests():
        prove(render_badge(badge, template=design, medium=paper), expected_codes(layout, badge))
    for badge, notices in to_look_at(samples.hard_guests(), layout):
        yield badge.guest.name, notices
