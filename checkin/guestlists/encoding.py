"""Bytes of a text file to text, whatever program wrote it."""

from __future__ import annotations

import codecs
import re
from typing import cast

from charset_normalizer import from_bytes

from checkin.guestlists.alphabets import ALPHABETS

_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_SAMPLE_BYTES = 100_000
_SURE = 0.9
_MEANT_A_STRAY = 2
"""Letters in UTF-8 for each byte that is none, from which a file is UTF-8."""

# What Windows-1252 shows when the bytes were meant otherwise: signs inside a word (DOS and Mac umlauts, Polish "Ko³o"),
# capitals after small letters ("MŠrz"), a long run of accents (Cyrillic, Greek), the Czech "Dvoøák".
_LETTER = r"[^\W\d_]"
_SIGNS = (
    "\\u201a\\u201e\\u2026\\u2020\\u2021\\u02c6\\u2030\\u2039\\u2022\\u02dc\\u2122\\u203a\\xa1-\\xac\\xae-\\xb6\\xb8-\\xba"
    "\\xbc-\\xbf\\xd7\\xf7\\u0192\\u201c\\u201d\\u2018"
)
_MISREAD = re.compile(
    rf"{_LETTER}[{_SIGNS}]{_LETTER}|[\x80-\x9f\ufffd]|[a-zß-ÿ][À-ÖØ-ÞŠŽŸŒ]|[¯¡¿£¥³¹¼¾][a-z]|[À-ÿ]{{4,}}"
    "|[aeiouyáéíóúý]ø|ø[áéíý]"
)
_SIGN_IN_WORD = re.compile(rf"{_LETTER}[^\w\x00-\x7f\u2019]{_LETTER}")
_CAPITAL_IN_WORD = re.compile(r"(?<=[a-zß-ÿ\u0430-\u044f\u03ac-\u03ce])[^\W\d_a-zß-ÿ\u0430-\u044f\u03ac-\u03ce]")
_MIXED_WORD = re.compile(r"[A-Za-z][\u0370-\u06ff]|[\u0370-\u06ff][A-Za-z]")


def decoded(data: bytes) -> str:
    """Return the text in ``data``; never fails, for every byte means something in some encoding.

    A byte order mark decides, then UTF-16 by its zero bytes, then valid UTF-8, then Windows-1252 if the text reads
    well in it, then the alphabet that its letters belong to, and statistics last: they are right for pages and wrong
    for a few names (charset-normalizer 3.5 takes four Polish names for Turkish, and two Greek ones for Cyrillic).
    """
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return data[len(bom) :].decode(encoding, errors="replace")
    for encoding in (*_by_zero_bytes(data), "utf-8"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return _mostly_utf8(data) or data.decode(_single_byte(data[:_SAMPLE_BYTES]), errors="replace")


def _mostly_utf8(data: bytes) -> str:
    """Return the text of UTF-8 with a few bytes of a Windows program in it; nothing where it is no UTF-8.

    Two bytes above 127 that are valid UTF-8 are so by chance in one text of a hundred at most; several in one file
    were meant so, and one line that was pasted in does not turn every name into other letters.
    """
    strays = 0

    def as_windows(error: UnicodeError) -> tuple[str, int]:
        nonlocal strays
        strays += 1
        wrong = cast(UnicodeDecodeError, error)
        return data[wrong.start : wrong.start + 1].decode("cp1252", errors="replace"), wrong.start + 1

    codecs.register_error("checkin-stray", as_windows)
    text = data.decode("utf-8", errors="checkin-stray")
    meant = sum(sign > "\x7f" for sign in text) - strays
    return text if meant >= _MEANT_A_STRAY * strays else ""


def _by_zero_bytes(data: bytes) -> tuple[str, ...]:
    """Return the UTF-16 that the zero bytes speak for: every second byte of Western text is zero."""
    sample = data[:4096]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if len(data) % 2 or max(even, odd) * 8 < len(sample) or min(even, odd) * 10 > max(even, odd):
        return ()
    return ("utf-16-be",) if even > odd else ("utf-16-le",)


def _single_byte(sample: bytes) -> str:
    if not _MISREAD.search(sample.decode("cp1252", errors="replace")):
        return "cp1252"
    score, encoding = max((_fit(sample, encoding), encoding) for encoding in ALPHABETS)
    if score >= _SURE:
        return encoding
    best = from_bytes(sample).best()
    return best.encoding if best else "cp1252"


def _fit(sample: bytes, encoding: str) -> float:
    """Return which share of the letters beyond ASCII are at home in this encoding, more if they are its usual ones."""
    try:
        text = sample.decode(encoding)
    except UnicodeDecodeError:
        return 0.0
    beyond = [sign for sign in text if sign > "\x7f"]
    home, usual = ALPHABETS[encoding]
    at_home = sum(sign in home for sign in beyond) / max(len(beyond), 1)
    often = sum(sign in usual for sign in beyond) / max(len(beyond), 1)
    odd = sum(len(pattern.findall(text)) for pattern in (_SIGN_IN_WORD, _CAPITAL_IN_WORD, _MIXED_WORD))
    return at_home + often / 2 - odd / max(len(beyond), 1)
