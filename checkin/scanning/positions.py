"""Which character stands on which physical key: what a scanner meant, whatever layout the computer has.

A scanner that types as a US keyboard presses the key right of "t" for a "y"; under a German layout that is
a "z". The number of the physical key does not change with the layout.
"""

from __future__ import annotations

_ROWS = (  # first key's number, its row plain, its row with Shift
    (2, "1234567890-=", "!@#$%^&*()_+"),
    (16, "qwertyuiop[]", "QWERTYUIOP{}"),
    (30, "asdfghjkl;'`", 'ASDFGHJKL:"~'),
    (43, "\\zxcvbnm,./", "|ZXCVBNM<>?"),
    (57, " ", " "),
)
_US = {
    first + place: pair
    for first, plain, shifted in _ROWS
    for place, pair in enumerate(zip(plain, shifted, strict=True))
}
"""Key number to characters of the US keyboard. Source: Linux input-event-codes.h, which numbers these keys as
the PC/AT scan code set 1 does."""

_OFFSETS = {"xcb": 8, "wayland": 8, "windows": 0}
"""What a platform adds to the number. Source: X11 and xkb key codes are the kernel's plus 8. macOS numbers its keys
otherwise; there, and wherever a platform is missing here, the text is taken as typed."""


def us_character(scan_code: int, *, shifted: bool, platform: str) -> str:
    """Return what a US keyboard types with this key, or an empty text where the key is not known.

    Args:
        scan_code: the physical key's number as the platform gives it; 0 for "not known".
        platform: Qt's name of it, such as ``"xcb"``.
    """
    offset = _OFFSETS.get(platform)
    if offset is None:
        return ""
    return _US.get(scan_code - offset, ("", ""))[shifted]
