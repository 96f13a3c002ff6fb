"""What other systems wrap around a ticket's code: a web address, JSON, a visiting card, labelled lines.

Nothing is opened or followed: the text is only taken apart. Where the wrapping itself names its ticket
("secret", "code" …), only what stands there is meant: a number in the rest of an address may be the code
of another guest.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
import uuid
from collections.abc import Iterable, Iterator

Pair = tuple[str, str]

_STRONG = (
    *("ticketsecret", "checkinsecret", "positionsecret", "secret", "ticketcode", "checkincode", "attendeecode"),
    *("admissioncode", "ticketnumber", "ticketid", "ticketuuid", "barcode", "qrcode", "qr", "qrtoken", "ticket"),
    *("checkintoken", "token", "code", "eintrittscode", "ticketnummer", "ticketcodes"),
)
"""Names that say "this is the ticket", best first; without case, hyphens and underscores.

Source: the names pretix, eventyay, Indico up to 3.2, alf.io and Hi.Events use in codes, exports and links.
"""

_WEAK = ("t", "c", "k", "q", "uuid", "uid", "id", "i", "pid", "serial", "note")
"""Names that may be the ticket or something else."""

_NOT_A_CODE = frozenset({"checkin", "check-in", "download", "index.html", "open", "pdf", "qr", "scan", "show", "view"})
"""Last steps of a path that say what is done with the ticket before them."""

_MOST_BRACKETS = 100
"""JSON with more is no ticket's; Python's reader would run out of stack at some thousand."""

_ADDRESS = re.compile(
    r"(?:[a-z][a-z0-9+.-]{0,30}://|www\.|(?=[a-z0-9-]+(?:\.[a-z0-9-]+)+/))(?P<rest>\S.*)", re.I | re.S
)
_LINE = re.compile(r"\s*(?:X-)?(?P<key>[^\W\d][\w -]{0,40})(?:;[^:\n]{0,80})?\s*[:=]\s*(?P<value>\S.*)", re.I)
_ESCAPED = re.compile(r"(?:%[0-9a-f]{2})+", re.I)
_URL_SAFE = str.maketrans("-_", "+/")
_BASE64_UUID_LENGTHS = (22, 24)  # without and with its padding


def unwrapped(text: str) -> list[str] | None:
    """Return the codes that may be meant by ``text``, best first; None where it is not wrapped at all."""
    for read in (_from_json, _from_address, _from_lines):
        found = read(text)
        if found is not None:
            return found
    return None


def unescaped(text: str) -> str:
    """Return ``text`` with each ``%2B`` and its like replaced by the letters they stand for (RFC 3986)."""
    return _ESCAPED.sub(lambda run: bytes.fromhex(run[0].replace("%", "")).decode("utf-8", "replace"), text)


def _from_address(text: str) -> list[str] | None:
    address = _ADDRESS.fullmatch(text.strip())
    if address is None:
        return None
    path, _, fragment = address["rest"].partition("#")
    path, _, query = path.partition("?")
    pairs = [*_query(query), *_query(fragment.partition("?")[2] or fragment)]
    strong, weak = _named(pairs, _STRONG), _named(pairs, _WEAK)
    return strong or [*weak, *_anchor(fragment), *_last_step(path.partition("/")[2])]


def _query(text: str) -> Iterator[Pair]:
    """Yield names and values of ``a=1&b=2``, also where a mail program wrote the ``&`` as ``&amp;``.

    A ``+`` may be one or, as forms write it, a blank: both are values.
    """
    for part in text.replace("&amp;", "&").split("&"):
        name, _, value = part.partition("=")
        yield name, unescaped(value)
        if "+" in value:
            yield name, unescaped(value.replace("+", " "))


def _anchor(fragment: str) -> list[str]:
    """Return the code behind the ``#``: alone, or at the end of the path that some pages write there.

    Base64 has slashes too, so that what looks like a path may be all code.
    """
    steps = _last_step(fragment.partition("?")[0]) if fragment.startswith(("/", "!")) else []
    return steps if "=" in fragment.strip("=") else [*steps, unescaped(fragment)]


def _last_step(path: str) -> list[str]:
    steps = [step for step in path.split("/") if step.strip("!") and step.casefold() not in _NOT_A_CODE]
    return [unescaped(step) for step in steps[-1:]]


def _from_json(text: str) -> list[str] | None:
    document = _json(text.strip())
    if not isinstance(document, dict | list):
        return None
    indico = _from_indico(document)
    if indico:
        return indico
    pairs = list(_pairs(document))
    return _named(pairs, _STRONG) or _named(pairs, _WEAK)


def _json(text: str) -> object:
    """Return the JSON in ``text``, its numbers as written; None if it is none.

    Wallet passes of some systems carry the same with single quotes, as Python shows it.
    """
    if text[:1] not in ("{", "[") or text.count("{") + text.count("[") > _MOST_BRACKETS:
        return None
    for spelling in (text, text.replace("'", '"')):
        try:
            return json.loads(spelling, parse_int=str, parse_float=str)
        except ValueError:
            continue
    return None


def _from_indico(document: object) -> list[str]:
    """Return the secret of an Indico ticket, or the id of the person who comes along with its owner.

    Source: Indico 3.3, ``get_ticket_qr_code_data``: ``{"i": [2, server, secret, person]}``, the last two
    the base64 of 16 bytes, and the person only for somebody who comes along.
    """
    ticket = document.get("i") if isinstance(document, dict) else None
    if not isinstance(ticket, list) or len(ticket) < 3:
        return []
    return [_uuid(ticket[3] if len(ticket) > 3 else ticket[2])]


def _uuid(value: object) -> str:
    """Return the base64 of a UUID as people write one, any other value as it is."""
    text = value if isinstance(value, str) else ""
    if len(text) not in _BASE64_UUID_LENGTHS:
        return text
    try:
        return str(uuid.UUID(bytes=base64.b64decode(text.translate(_URL_SAFE).rstrip("=") + "==")))
    except (binascii.Error, ValueError):
        return text


def _pairs(document: object, name: str = "") -> Iterator[Pair]:
    """Yield the texts of a JSON document with the name that each stands under."""
    if isinstance(document, str):
        yield name, document
    elif isinstance(document, dict):
        for key, value in document.items():
            yield from _pairs(value, key)
    elif isinstance(document, list):
        for value in document:
            yield from _pairs(value, name)


def _from_lines(text: str) -> list[str] | None:
    lines = [line for line in map(_LINE.match, text.splitlines()) if line]
    pairs = [(line["key"], line["value"].strip()) for line in lines]
    return (_named(pairs, _STRONG) or _named(pairs, _WEAK)) or None


def _named(pairs: Iterable[Pair], names: tuple[str, ...]) -> list[str]:
    """Return the values that stand under one of ``names``, in the order of the names."""
    plain = [(_plain(name), value) for name, value in pairs if value]
    return [value for _, value in sorted((names.index(name), value) for name, value in plain if name in names)]


def _plain(name: str) -> str:
    return re.sub(r"[-_\s]", "", name).casefold()
