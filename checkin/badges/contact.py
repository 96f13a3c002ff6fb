"""A guest's contact card for the QR of a badge, for those who agreed to share it: a small vCard 4."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checkin.badges.text import clean
from checkin.domain.guest import Guest

# What is left out first where the whole card would be too dense to read: N says no more than FN does, only in parts.
_LEFT_OUT = ("N:", "TITLE:", "ORG:")

_END = "\r\n"
_SPECIAL = re.compile(r"[\\,;]")


def card(guest: Guest) -> str:
    """Return the guest's card, or nothing where the guest did not agree to one.

    It says the name, the e-mail address, the organisation and the role, which is what guests are asked to agree to;
    what is empty is left out. Lines are not folded: a reader must accept long ones, and each fold costs the code three
    bytes.

    Source: RFC 6350; 3.2 (folding is a "should"), 3.4 (escapes), 6.2 (FN, N), 6.4 (EMAIL), 6.6 (TITLE, ORG).
    """
    if not guest.shares_contact or not clean(guest.called):
        return ""
    return "".join(line + _END for line in ("BEGIN:VCARD", "VERSION:4.0", *_properties(guest), "END:VCARD"))


def shorter_cards(whole: str) -> tuple[str, ...]:
    """Return the card, and then what is left of it without the name's parts, then the role, then the organisation."""
    cards = [whole]
    for name in _LEFT_OUT:
        lines = cards[-1].split(_END)
        shorter = _END.join(line for line in lines if not line.startswith(name))
        if shorter != cards[-1]:
            cards.append(shorter)
    return tuple(cards)


def _properties(guest: Guest) -> Iterator[str]:
    yield f"FN:{_escaped(guest.called)}"
    last, first, title = map(_escaped, (guest.last_name, guest.first_name, guest.title))
    if first and last and _is_called_so(guest):
        yield f"N:{last};{first};;{title};"
    for name, value in (("ORG", guest.organisation), ("TITLE", guest.role), ("EMAIL", guest.email)):
        if said := _escaped(value):
            yield f"{name}:{said}"


def _is_called_so(guest: Guest) -> bool:
    """Whether the parts, in any order, are the name on the badge: no other name is given away."""
    return sorted(clean(guest.name).split()) == sorted(clean(f"{guest.first_name} {guest.last_name}").split())


def _escaped(value: str) -> str:
    """Return a value on one line, without controls; commas and semicolons would else part it into several."""
    return _SPECIAL.sub(r"\\\g<0>", clean(value))
