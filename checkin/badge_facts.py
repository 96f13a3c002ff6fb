"""From a guest in the event file to what the badge says."""

from __future__ import annotations

from collections.abc import Mapping

from checkin.answers import Found
from checkin.badges.badge import Badge
from checkin.badges.contact import card
from checkin.domain.checkpoint import Place
from checkin.lookup import Lookup

_NO_COLOUR = "#46505a"  # a calm grey, for guests without a category


def badge_for(desk: Lookup, found: Found, colours: Mapping[str, str]) -> Badge:
    """Return what the badge of ``found`` says.

    Args:
        colours: of the categories, as :meth:`Lookup.categories` returns them.
    """
    programme = tuple(_line(place, desk) for place in desk.booked(found.guest.id))
    colour = colours.get(found.guest.category, _NO_COLOUR)
    guest = found.guest
    support = desk.support_on_badge(guest.id)
    return Badge(guest, found.code, colour, desk.event.name, programme, card(guest), support)


def _line(place: Place, desk: Lookup) -> str:
    """Return one booked place as a guest reads it: when, what, where."""
    at = f"{place.opens_at.astimezone(desk.event.zone):%H:%M} " if place.opens_at else ""
    return f"{at}{place.name}, {place.room}" if place.room else f"{at}{place.name}"
