"""The text of a code: how ours are made and checked, and what a scanner may have done to one.

Our codes have twelve characters of the alphabet below, the last one a check character, so that a
mistyped code is told from an unknown one and is never another guest's. Hand-copied letters that look
alike (0 O, 1 I L, U V) are left out, and no vowel but E can spell a word.
"""

from __future__ import annotations

import random
import unicodedata

ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""30 characters without 0 O 1 I L U."""

LENGTH = 12
"""Characters of a code with its check character: 30^11 ≈ 1.8e16 codes, so guessing one is hopeless."""

SHORTEST_SCANNED = 6
"""Characters of the shortest code that a scanner which types can be told by: "Müller" may be a surname typed fast."""

_JOINTS = " -\u2010\u2011\u2013"  # blank, hyphen-minus, hyphen, non-breaking hyphen, en dash
_MODULUS = 31  # the next prime above 30: every weight has an inverse, so any one wrong character is seen
_VALUE = {character: value for value, character in enumerate(ALPHABET)}


def make_code(source: random.Random) -> str:
    """Return a new code drawn from ``source`` (pass ``random.SystemRandom()`` for real tickets)."""
    while True:
        body = "".join(source.choice(ALPHABET) for _ in range(LENGTH - 1))
        check = _check_value(body)
        if check < len(ALPHABET):
            return body + ALPHABET[check]


def is_own_code(text: str) -> bool:
    """Whether ``text``, tidied, is a code of ours with the right check character."""
    return _is_own_shape(text) and _check_holds(fold(text))


def is_mistyped(text: str) -> bool:
    """Whether ``text`` looks like a code of ours but its check character does not hold.

    A single wrong character and the swap of two neighbours are always seen.
    Source: weighted sum modulo a prime, as in ISBN-10 (ISO 2108).
    """
    return _is_own_shape(text) and not _check_holds(fold(text))


def to_number(text: str) -> int | None:
    """Return the number below 30^11 that stands for a code of ours; None for any other text.

    The check character adds nothing that can't be worked out, so 54 bits carry the twelve characters.
    """
    if not is_own_code(text):
        return None
    number = 0
    for character in fold(text).upper()[:-1]:
        number = number * len(ALPHABET) + _VALUE[character]
    return number


def from_number(number: int) -> str | None:
    """Return the code of ours that ``number`` stands for; None if none does."""
    body = ""
    for _ in range(LENGTH - 1):
        number, value = divmod(number, len(ALPHABET))
        body = ALPHABET[value] + body
    check = _check_value(body)
    return body + ALPHABET[check] if number == 0 and check < len(ALPHABET) else None


def tidy(text: str) -> str:
    """Return ``text`` without what scanners and mail programs add around or inside a code.

    Control characters (FNC1, line ends, the byte order mark), invisible format characters and white
    space at the ends go; the rest stays as it was read.
    """
    if text.isascii() and text.isprintable():  # nearly every scan
        return text.strip()
    kept = (" " if c.isspace() else c for c in text if c.isspace() or unicodedata.category(c) not in ("Cc", "Cf", "Cs"))
    return "".join(kept).strip()


def fold(text: str) -> str:
    """Return the form in which two readings of one code are equal: no blanks, no hyphens, one case."""
    return "".join(c for c in tidy(text) if c not in _JOINTS).casefold()


def _is_own_shape(text: str) -> bool:
    folded = fold(text).upper()
    return len(folded) == LENGTH and all(c in _VALUE for c in folded)


def _check_holds(folded: str) -> bool:
    upper = folded.upper()
    return _check_value(upper[:-1]) == _VALUE[upper[-1]]


def _check_value(body: str) -> int:
    return sum(weight * _VALUE[c] for weight, c in enumerate(body, start=1)) % _MODULUS
