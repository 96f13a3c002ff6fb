"""The doctor finds out how a scanner is set, whatever it adds, by whichever layout, at whichever speed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.scanning.doctor import LETTERS, SIGNS, Diagnosis, Trouble, examine
from checkin.scanning.wedge import Key, Kind, Wedge, options_for
from checkin.settings import Ending, Layout

GERMAN = {**dict(zip("yzYZ", "zyZY", strict=True)), "-": "ß", "_": "?", "=": "\u00b4", "+": "`", "[": "ü", "{": "Ü",
          "]": "+", "}": "*", ";": "ö", ":": "Ö", "'": "ä", '"': "Ä", "`": "^", "~": "°", "\\": "#", "|": "'",
          "<": ";", ">": ":", "/": "-", "?": "_", "@": '"', "#": "§", "^": "&", "&": "/", "*": "(", "(": ")",
          ")": "="}  # fmt: skip
"""What a German keyboard types where a US one has these."""
FRENCH_LIKE = dict(zip("qwazQWAZ;,", "azqwAZQW,;", strict=True))
ADDED = st.text("ABCxyz019-/#", max_size=4)
PACES = st.sampled_from([1.0, 4.0, 12.0, 28.0])


class Scanner:
    """Types by one layout on a computer with another one.

    Args:
        own: what its keys mean, by the character a US keyboard has there; nothing is a US keyboard.
        computers: the same for the computer.
    """

    def __init__(self, *, own=None, computers=None, prefix="", suffix="", end="\r", pace_ms=4.0):
        self.key_for = {meant: us for us, meant in (own or {}).items()}
        self.own, self.computers = own or {}, computers or {}
        self.prefix, self.suffix, self.end, self.pace_ms = prefix, suffix, end, pace_ms
        self.now = 1000.0

    def us_key(self, character):
        if character in self.key_for:
            return self.key_for[character]
        return "" if character in self.own else character

    def scan(self, text):
        keys = [self._key(character) for character in self.prefix + text + self.suffix]
        if self.end:
            keys.append(Key(Kind.END, self._next(), 1, typed=self.end.strip("\r")))
        self.now += 1000
        return keys

    def _key(self, character):
        us = self.us_key(character)
        typed = self.computers.get(us, us) if us else character  # AltGr types what is printed on the key
        return Key(Kind.CHARACTER, self._next(), ord(us or character), typed, us)

    def _next(self):
        self.now += self.pace_ms
        return self.now


def diagnosed(scanner):
    return examine(scanner.scan(LETTERS), scanner.scan(SIGNS))


def understood(scanner, profile, text):
    wedge = Wedge(options_for(profile))
    scans = [decision.scan for key in scanner.scan(text) if (decision := wedge.take(key)).scan is not None]
    rest = wedge.rest().scan
    return [*scans, *([rest] if rest is not None else [])]


LAYOUTS = st.sampled_from([
    (None, None), (None, GERMAN), (GERMAN, GERMAN), (GERMAN, None), (FRENCH_LIKE, GERMAN), (GERMAN, FRENCH_LIKE),
])  # fmt: skip


@given(LAYOUTS, ADDED, ADDED, st.sampled_from(["\r", "\t", ""]), PACES, st.sampled_from(["AB-12/34_xyZ", "Müßig-9"]))
def test_what_was_found_out_makes_the_next_code_right(layouts, prefix, suffix, end, pace_ms, text):
    own, computers = layouts
    if not text.isascii() and (own is not GERMAN or computers is not GERMAN):
        return
    scanner = Scanner(own=own, computers=computers, prefix=prefix, suffix=suffix, end=end, pace_ms=pace_ms)
    found = diagnosed(scanner)
    assert isinstance(found, Diagnosis)
    assert (found.profile.prefix, found.profile.suffix) == (prefix, suffix)
    assert found.profile.ending is {"\r": Ending.ENTER, "\t": Ending.TAB, "": Ending.NONE}[end]
    assert found.key_ms == pytest.approx(pace_ms)
    assert understood(scanner, found.profile, text) == [text]


def test_a_us_scanner_on_a_german_computer_is_told():
    assert diagnosed(Scanner(computers=GERMAN)).profile.layout is Layout.US


def test_a_scanner_set_like_the_computer_is_told():
    assert diagnosed(Scanner(own=GERMAN, computers=GERMAN)).profile.layout is Layout.COMPUTER


def test_what_somebody_typed_meanwhile_is_no_prefix():
    scanner = Scanner(prefix="X")
    typed = [Key(Kind.CHARACTER, 10.0 * place, ord(c), c, c) for place, c in enumerate("ja", start=1)]
    found = examine([*typed, *scanner.scan(LETTERS)], scanner.scan(SIGNS))
    assert found.profile.prefix == "X"


def test_the_same_code_twice_is_told():
    scanner = Scanner()
    assert examine(scanner.scan(LETTERS), scanner.scan(LETTERS)) is Trouble.OTHER_CODE
    assert examine(scanner.scan("LIWU-0001"), scanner.scan("LIWU-0001")) is Trouble.OTHER_CODE


def test_caps_lock_is_told():
    scanner = Scanner()
    assert examine(scanner.scan(LETTERS.swapcase()), scanner.scan(SIGNS.swapcase())) is Trouble.CAPS_LOCK


def test_lost_keys_are_told():
    scanner = Scanner()
    first = [key for number, key in enumerate(scanner.scan(LETTERS)) if number % 9]
    assert examine(first, scanner.scan(SIGNS)) is Trouble.KEYS_MISSING


def test_a_function_key_behind_the_code_is_told():
    scanner = Scanner()
    first = [*scanner.scan(LETTERS), Key(Kind.OTHER, scanner.now, 9)]
    assert examine(first, scanner.scan(SIGNS)) is Trouble.FUNCTION_KEY


def test_a_scanner_as_slow_as_a_person_is_told():
    assert diagnosed(Scanner(pace_ms=60)) is Trouble.TOO_SLOW


def test_a_scanner_that_shuffles_is_not_understood():
    shuffled = str.maketrans(LETTERS[:40], LETTERS[:40][::-1])
    scanner = Scanner()
    assert examine(scanner.scan(LETTERS.translate(shuffled)), scanner.scan(SIGNS)) is Trouble.NOT_UNDERSTOOD


@given(st.lists(st.builds(Key, st.sampled_from(Kind), st.floats(0, 9999), st.integers(0, 99), st.text(max_size=1))))
def test_whatever_is_heard_is_answered(keys):
    assert isinstance(examine(keys, keys), Trouble)
