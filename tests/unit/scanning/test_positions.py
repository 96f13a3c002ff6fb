import string

import pytest

from checkin.scanning.positions import us_character

X11 = range(8, 256)


def reachable(platform, numbers):
    return {us_character(n, shifted=s, platform=platform) for n in numbers for s in (False, True)} - {""}


@pytest.mark.parametrize(
    ("number", "shifted", "character"),
    [(29, False, "y"), (52, False, "z"), (29, True, "Y"), (20, False, "-"), (21, False, "="), (11, True, "@")],
)
def test_key_says_what_a_us_keyboard_types(number, shifted, character):
    assert us_character(number, shifted=shifted, platform="xcb") == character


def test_every_printable_ascii_character_has_one_key():
    assert reachable("xcb", X11) == set(string.printable) - set(string.whitespace) | {" "}


def test_windows_numbers_the_same_keys_eight_lower():
    assert [us_character(n - 8, shifted=False, platform="windows") for n in X11] == [
        us_character(n, shifted=False, platform="xcb") for n in X11
    ]


@pytest.mark.parametrize(("number", "platform"), [(0, "xcb"), (36, "xcb"), (29, "cocoa"), (29, "offscreen")])
def test_unknown_key_or_platform_says_nothing(number, platform):
    assert us_character(number, shifted=False, platform=platform) == ""
