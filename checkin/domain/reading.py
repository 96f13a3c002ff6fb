"""From the text that a scanner read to the tickets it may mean."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checkin.domain import pretix, signed
from checkin.domain.code import is_mistyped, tidy
from checkin.domain.signed import SignedTicket
from checkin.domain.wrapping import unescaped, unwrapped

LONGEST = 8_000
"""Characters of a text that is looked into; a QR code holds 7,089 at most (ISO/IEC 18004, table 7)."""

MOST_CODES = 16
"""Candidates that are offered at most, so that no text costs more than so many look-ups."""

_QUOTES = ('"', "'")
_DEPTH = 2  # an address in JSON, or JSON in an address; no more was ever seen

# What scanners set to say so put in front: the character set as \000026 (ECI), the kind of code as ]Q1
# (ISO/IEC 15424). What pretix' and alf.io's exports put in front of a cell: an apostrophe, a tab.
_ANNOUNCEMENT = re.compile(r"(?:\\\d{6}|\][A-Za-z]\w|['\t])+")

_FOLDED = re.compile(r"\r?\n[ \t]")  # how visiting cards break long lines. Source: RFC 6350, section 3.2

# "uuid/signature": the lists of alf.io have the first part, its codes both.
_UUID_PART = re.compile(r"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/\S+", re.I)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text may mean.

    Attributes:
        codes: candidate codes, best first; the first is always the tidied text itself. They are spelled as
            they were read: compare them folded. If they lead to several tickets, none of them is meant.
        signed: the signed ticket that was read, **unverified**. The code inside one of ours is not among
            ``codes``: it counts only once the signature does.
        mistyped: the text is a code of ours with a wrong character, or a signed ticket of ours cut short.
    """

    codes: tuple[str, ...]
    signed: SignedTicket | None
    mistyped: bool


def read(text: str) -> Reading:
    """Return what ``text`` may mean. Any text is answered; nothing in it is run, opened or asked for."""
    plain = tidy(text)
    if len(text) > LONGEST:
        return Reading((plain,), None, mistyped=False)
    codes = tuple(dict.fromkeys([plain, *filter(None, map(tidy, _candidates(text, plain)))]))[:MOST_CODES]
    ticket = next(filter(None, map(_signed, codes)), None)
    cut_short = ticket is None and any(map(signed.has_prefix, codes))
    return Reading(codes, ticket, mistyped=cut_short or is_mistyped(_announced(plain)))


def _candidates(text: str, plain: str) -> Iterator[str]:
    core = _announced(plain)
    uuid_part = _UUID_PART.fullmatch(core)
    yield core
    if uuid_part:
        yield uuid_part[1]
    yield from _meant(_announced(_tidy_lines(text)), _DEPTH)


def _meant(text: str, depth: int) -> Iterator[str]:
    """Yield what ``text`` is wrapped around, at most ``depth`` times; then its repairs."""
    inside = unwrapped(text) if depth else None
    if inside is None:
        yield from _repaired(text)
    for found in (inside or ())[:MOST_CODES]:
        yield found
        yield from _meant(found, depth - 1)


def _tidy_lines(text: str) -> str:
    return "\n".join(map(tidy, _FOLDED.sub("", text).splitlines()))


def _repaired(text: str) -> Iterator[str]:
    """Yield ``text`` without the damage that forms, line ends and copying do: ``+`` and blank, ``%2B``, quotes."""
    if text[:1] in _QUOTES:
        yield text.strip("".join(_QUOTES))
    if "%" in text:
        yield unescaped(text)
    if text.split() != [text]:
        yield text.replace(" ", "+")
        yield "".join(text.split())
    if "+" in text:
        yield text.replace("+", " ")


def _announced(text: str) -> str:
    announcement = _ANNOUNCEMENT.match(text)
    return text[announcement.end() :] if announcement else text


def _signed(code: str) -> SignedTicket | None:
    return signed.parse(code) or pretix.parse(code)
