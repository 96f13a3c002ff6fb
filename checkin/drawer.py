"""Draws the badges of one printer, and has those ready that will be asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from checkin.badges.badge import Badge
from checkin.badges.composing import expected_codes
from checkin.badges.media import medium
from checkin.badges.proof import prove
from checkin.badges.ready import ReadyBadges
from checkin.badges.render import render_badge
from checkin.badges.templates import Design, design
from checkin.printing.printer import Paper


class Drawer:
    """Draws with one template on one medium.

    Args:
        template: its name, or that of its family.
        medium_name: as in ``badges.media``.
        own: the event's own templates.
        badge_of: returns what the badge of the guest with an id says.

    Raises:
        BadgeError: there is no such template or medium.
    """

    def __init__(
        self, template: str, medium_name: str, own: Iterable[Design], badge_of: Callable[[str], Badge]
    ) -> None:
        self._medium = medium(medium_name)
        self._design = design(template, self._medium, own)
        self._badge_of = badge_of
        self._ready = ReadyBadges(self.drawn)

    @property
    def paper(self) -> Paper:
        """The size of the pages that it draws."""
        return Paper(self._medium.page_width_mm, self._medium.page_height_mm)

    @property
    def has_room(self) -> bool:
        """Whether one more badge can be had ready."""
        return not self._ready.is_full

    def page(self, guest_id: str) -> bytes:
        """Return the PDF of a guest's badge as it must be now; what its QR says was read back from it.

        Raises:
            CheckinError: it can't be drawn, or its QR not be read.
        """
        return self._ready.page(self._badge_of(guest_id))

    def prepare(self, guest_id: str) -> None:
        """Have a guest's badge ready.

        Raises:
            CheckinError: it can't be drawn.
        """
        self._ready.prepare(self._badge_of(guest_id))

    def drawn(self, badge: Badge) -> bytes:
        """Return the PDF of ``badge``, whose QR was read back.

        Raises:
            BadgeError: it can't be drawn, or its QR not be read.
        """
        pdf = render_badge(badge, template=self._design, medium=self._medium)
        prove(pdf, expected_codes(self._design.template, badge))
        return pdf
