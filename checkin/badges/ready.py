"""Badges drawn before they are asked for; one whose guest has changed since is drawn anew."""

from __future__ import annotations

from collections.abc import Callable

from checkin.badges.badge import Badge

MOST = 3_000
"""Badges that are kept: some 40 MB."""


class ReadyBadges:
    """Keeps the pages of one template on one medium; a changed template or medium gets a new one of these.

    Args:
        draw: returns the PDF of a badge, or raises.
    """

    def __init__(self, draw: Callable[[Badge], bytes], most: int = MOST) -> None:
        self._draw, self._most = draw, most
        self._pages: dict[str, tuple[Badge, bytes]] = {}

    def prepare(self, badge: Badge) -> None:
        """Have the badge ready; nothing happens where there is no more room."""
        if len(self._pages) < self._most and not self._is_ready(badge):
            self._pages[badge.guest.id] = badge, self._draw(badge)

    def page(self, badge: Badge) -> bytes:
        """Return the PDF of the badge as it is now; one that was ready is given away, for it is printed once."""
        kept = self._pages.pop(badge.guest.id, None)
        return kept[1] if kept is not None and kept[0] == badge else self._draw(badge)

    @property
    def is_full(self) -> bool:
        """Whether there is no room for one more."""
        return len(self._pages) >= self._most

    def _is_ready(self, badge: Badge) -> bool:
        return badge.guest.id in self._pages and self._pages[badge.guest.id][0] == badge
