"""Cell text to what may be shown, printed and stored: one line, composed letters, nothing invisible."""

from __future__ import annotations

import re
import unicodedata

# Controls, marks that turn the direction of the text around, zero-width signs, halves of surrogate pairs. The joiners
# U+200C and U+200D stay: Persian and Indic names need them.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f"
    "\ufeff\ufff9-\ufffd\ud800-\udfff\U000e0000-\U000e007f]"
)
_LINES = re.compile(r"[\r\n\x0b\x0c\x85\u2028\u2029]+")
_NOTHING = frozenset({"-", "\u2013", "\u2014", "n/a", "n.a.", "k.a.", "k. a.", "null", "none", "#n/a", "#nv"})


def unescaped(cell: str) -> str:
    """Return the cell without the guard that exports put before a formula sign.

    Source: pretix (defusedcsv) writes an apostrophe before ``= + - @ | %`` and a backslash before every ``|``; alf.io
    writes a tab.
    """
    if len(cell) < 2 or cell[0] not in "'\t" or cell[1] not in "=+-@|%":
        return cell
    return cell[1:].replace("\\|", "|") if cell[0] == "'" else cell[1:]


def clean(cell: str, between: str = ", ") -> str:
    """Return one line of visible text in NFC with single spaces; ``between`` stands where lines met.

    An organisation of two lines is read as a list ("Zeile eins, Zeile zwei"): badges and exports have one line for it.
    """
    text = unescaped(cell)
    if text.isascii() and text.isprintable():
        return text if "  " not in text and text == text.strip() else " ".join(text.split())
    lines = (" ".join(_INVISIBLE.sub("", line).split()) for line in _LINES.split(text))
    return unicodedata.normalize("NFC", _joined([line for line in lines if line], between))


def meant(cell: str, between: str = ", ") -> str:
    """Return the cleaned cell, or nothing where a dash or "n/a" says that there is nothing."""
    text = clean(cell, between)
    if text == "Null":  # a family name; what programs write for nothing is null or NULL
        return text
    return "" if text.casefold() in _NOTHING else text


def _joined(lines: list[str], between: str) -> str:
    whole = lines[0] if lines else ""
    for line in lines[1:]:
        whole += f" {line}" if whole[-1] in ",;:.!?" else f"{between}{line}"
    return whole
