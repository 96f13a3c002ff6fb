"""What one badge says, and what somebody should look at before it is printed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from checkin.domain.guest import Guest


@dataclass(frozen=True, slots=True)
class Badge:
    """Everything one badge says.

    Attributes:
        guest: whose badge it is; note and address are never printed.
        code: what the QR shows, as issued; empty leaves the QR out.
        colour: the category's colour as ``#rrggbb``; :func:`checkin.badges.colour.luminance` refuses other forms.
        event: name of the event, for the small line.
        programme: what the guest has booked, a line each: "13:30 Workshop Barrierefreiheit".
        contact: a contact card for the QR; empty where the guest did not agree to one.
        support: what the guest needs and wants to be seen on the badge, in words; else empty.
    """

    guest: Guest
    code: str
    colour: str
    event: str
    programme: tuple[str, ...] = ()
    contact: str = ""
    support: str = ""


class NoticeKind(StrEnum):
    """Why a badge is worth a look before it is printed."""

    NAME_SMALL = "name_small"
    SHORTENED = "shortened"
    MISSING_CHARACTERS = "missing_characters"
    CODE_DENSE = "code_dense"


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing about a badge that a person should look at.

    Attributes:
        field: the part of the badge: a field of the template (every part of a name is ``name``), ``words`` or
            ``code``.
        detail: the size in points, the characters no font covers, or the module in millimetres; empty if shortened.
    """

    kind: NoticeKind
    field: str
    detail: str = ""
