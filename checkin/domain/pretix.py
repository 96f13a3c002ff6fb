"""The bytes of pretix' signed tickets, the scheme ``pretix_sig1``.

Source: pretix 2026.8.0, ``base/secrets.py``, and libpretixsync 8ebc571, ``pretix_sig1.proto``: the secret
is the base64 of a block, written backwards. The block is one byte for the version, two for the length of
the payload, two for that of the signature (big-endian), the payload, a protocol buffer, and the signature
of the payload alone.
"""

from __future__ import annotations

import base64
import binascii
import struct

from checkin.domain.signed import Scheme, SignedTicket, moment

_HEADER = struct.Struct(">BHH")
_VERSION = 1
_SEED, _PRODUCT, _VARIATION, _SESSION, _FROM, _UNTIL = range(1, 7)

# Kinds of field. Source: Protocol Buffers, "Encoding".
_VARINT, _BYTES = 0, 2
_FIXED_LENGTH = {1: 8, 5: 4}

_LONGEST_VARINT = 10
"""Bytes of the longest 64-bit number, seven bits in each."""


def parse(text: str) -> SignedTicket | None:
    """Return the ticket of pretix' signed scheme that ``text`` is, unverified; None if it is none.

    Its code is the whole secret as pretix writes it, also where ``text`` lost the ``=`` at its front.
    """
    block = _block(text)
    if block is None or len(block) < _HEADER.size:
        return None
    version, payload_length, signature_length = _HEADER.unpack_from(block)
    if version != _VERSION or len(block) != _HEADER.size + payload_length + signature_length:
        return None
    payload = block[_HEADER.size : _HEADER.size + payload_length]
    try:
        return _ticket(_secret(block), payload, block[_HEADER.size + payload_length :])
    except (ValueError, OverflowError):  # no such protocol buffer, or a time after the year 9999
        return None


def _block(text: str) -> bytes | None:
    """Return the bytes of the backward base64; None unless it is the one way to write them."""
    letters = text.strip("=")[::-1]
    try:
        block = base64.b64decode(letters + "=" * (-len(letters) % 4), validate=True)
    except (binascii.Error, ValueError):  # ValueError: letters beyond ASCII
        return None
    return block if _secret(block).strip("=") == text.strip("=") else None


def _secret(block: bytes) -> str:
    return base64.b64encode(block).decode()[::-1]


def _ticket(secret: str, payload: bytes, signature: bytes) -> SignedTicket | None:
    numbers = _numbers(payload)
    if _SEED not in numbers:
        return None
    start, end = numbers.get(_FROM, 0), numbers.get(_UNTIL, 0)  # 0 is no limit
    return SignedTicket(
        Scheme.PRETIX,
        secret,
        payload,
        signature,
        valid_from=moment(start) if start else None,
        valid_until=moment(end) if end else None,
        product=numbers.get(_PRODUCT, 0),
        variation=numbers.get(_VARIATION) or None,
        session=numbers.get(_SESSION) or None,
    )


def _numbers(payload: bytes) -> dict[int, int]:
    """Return the numbers of a protocol buffer by field; a field that is no number stands as 0.

    Raises:
        ValueError: it is cut short, or no protocol buffer at all.
    """
    fields, at = {}, 0
    while at < len(payload):
        key, at = _varint(payload, at)
        value, length = 0, _FIXED_LENGTH.get(key & 7, 0)
        if key & 7 == _VARINT:
            value, at = _varint(payload, at)
        elif key & 7 == _BYTES:
            length, at = _varint(payload, at)
        elif not length:
            raise ValueError(key)
        fields[key >> 3] = value
        at += length
    if at != len(payload):
        raise ValueError(at)
    return fields


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """Return the number that begins at ``at``, and where the next one does.

    Raises:
        ValueError: it does not end.
    """
    value = 0
    for place, byte in enumerate(data[at : at + _LONGEST_VARINT]):
        value |= (byte & 127) << (7 * place)
        if byte < 128:
            return value, at + place + 1
    raise ValueError(at)
