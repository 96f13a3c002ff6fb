"""Bytes of a text file to text, whatever program wrote it."""

from __future__ import annotations

import re

from charset_normalizer import from_bytes

_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))

# Signs that cp1252 shows inside a word when the bytes were meant otherwise: "MŠrz" (Mac), "M„rz" (DOS), "Ko³o" (1250).
_LETTER = r"[^\W\d_]"
_SIGNS = (
    "\\u201a\\u201e\\u2026\\u2020\\u2021\\u02c6\\u2030\\u2039\\u2022\\u02dc\\u2122\\u203a\\xa1-\\xac\\xae-\\xb6\\xb8-\\xba"
    "\\xbc-\\xbf\\xd7\\xf7\\u0192\\u201c\\u201d\\u2018"
)
_MISREAD = re.compile(
    rf"{_LETTER}[\x80-\x9f{_SIGNS}]{_LETTER}"
    r"|[\x80-\x9f]|[a-zß-ÿ][À-ÖØ-ÞŠŽŸŒ]|[¯¡¿£¥³¹¼¾][a-z]|(?<![A-ZÀ-Þ])[ÐÞ][À-ÿ]"
)
_CYRILLIC_LIKE = re.compile(r"[À-ÿ]{4,}")

_AT_HOME = frozenset("äöüÄÖÜßéèêáàâóñçëïôúíÉ\u2013\u201e\u201c\u201d\u2019\u2026\xa0")

# In the order in which they are met in German offices.
_OTHERS = ["cp1250", "mac_roman", "cp850", "cp1251", "cp1253", "cp1254", "cp1257", "cp1255", "cp1256", "cp1252"]
_SAMPLE_BYTES = 200_000


def decoded(data: bytes) -> str:
    """Return the text in ``data``; never fails, for every byte means something in some encoding.

    A byte order mark decides, then UTF-16 by its zero bytes, then valid UTF-8, then Windows-1252 if the text reads
    well in it. Only then is it left to statistics, which are right for pages and wrong for twenty short names
    (measured: 22 rows of German names in Windows-1252 are taken for other encodings).
    """
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return data[len(bom) :].decode(encoding, errors="replace")
    for encoding in (*_by_zero_bytes(data), "utf-8"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode(_single_byte(data), errors="replace")


def _by_zero_bytes(data: bytes) -> tuple[str, ...]:
    """Return the UTF-16 that the zero bytes speak for: every second byte of Western text is zero."""
    sample = data[:4096]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if len(data) % 2 or max(even, odd) * 8 < len(sample) or min(even, odd) * 10 > max(even, odd):
        return ()
    return ("utf-16-be",) if even > odd else ("utf-16-le",)


def _single_byte(data: bytes) -> str:
    sample = data[:_SAMPLE_BYTES]
    if reads_well(sample.decode("cp1252", errors="replace")):
        return "cp1252"
    for encoding in ("mac_roman", "cp850"):
        if _is_german(sample.decode(encoding)):
            return encoding
    best = from_bytes(sample, cp_isolation=_OTHERS).best()
    return best.encoding if best else "cp1252"


def reads_well(text: str) -> bool:
    """Tell whether a text decoded as Windows-1252 looks as if it had been meant so."""
    return "\ufffd" not in text and not _MISREAD.search(text) and not _CYRILLIC_LIKE.search(text)


def _is_german(text: str) -> bool:
    """Tell whether all letters beyond ASCII are umlauts and their like: sure enough for old Mac and DOS files."""
    beyond = [sign for sign in text if sign > "\x7f"]
    return all(sign in _AT_HOME for sign in beyond)
