"""Keys and signatures of tickets: the one place that knows the cryptography.

A key is text wherever it is kept: the base64 of its 32 bytes (RFC 8032), a private one behind a word that says so. Who
has the private key can make tickets; a desk that only admits needs the public one.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterable
from typing import NamedTuple

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import load_pem_public_key

from checkin.domain.signed import Claims, SignedTicket, message_of, text_of
from checkin.errors import AccessError, Fault

_PEM_START = b"-----BEGIN"
_PRIVATE_WORD = "CHECKIN-PRIVATE-KEY "


class Keys(NamedTuple):
    """A new pair of keys, each as text."""

    private: str
    public: str


def generate_keys() -> Keys:
    """Return a new pair of keys, from the operating system's source of randomness."""
    private = Ed25519PrivateKey.generate()
    secret = _PRIVATE_WORD + _to_text(private.private_bytes_raw())
    return Keys(secret, _to_text(private.public_key().public_bytes_raw()))


def public_key_of(private_key: str) -> str:
    """Return the public key that belongs to ``private_key``.

    Raises:
        AccessError: it is no key.
    """
    return _to_text(_private(private_key).public_key().public_bytes_raw())


def read_public_key(text: str) -> str:
    """Return the public key in ``text`` as it is kept.

    Args:
        text: our own form, a PEM block, or the base64 of a PEM block, as pretix lists its keys.

    Raises:
        AccessError: it is no Ed25519 key, or a private one.
    """
    if text.lstrip().startswith(_PRIVATE_WORD) or "PRIVATE KEY" in text:
        raise AccessError(Fault.KEY_IS_PRIVATE)
    raw = text.encode() if text.lstrip().startswith(_PEM_START.decode()) else _from_base64(text)
    return _to_text((_from_pem(raw) if raw.lstrip().startswith(_PEM_START) else _public(raw)).public_bytes_raw())


def sign_ticket(claims: Claims, private_key: str) -> str:
    """Return the text of the QR code of a signed ticket.

    Raises:
        AccessError: ``private_key`` is no key.
        GuestError: the code, the category or the name is too long for a QR code.
    """
    message = message_of(claims)
    return text_of(message, _private(private_key).sign(message))


def verify(ticket: SignedTicket, public_keys: Iterable[str]) -> bool:
    """Whether one of ``public_keys`` signed ``ticket``. It may still be for another event: see ``is_for``.

    Raises:
        AccessError: one of them is no key.
    """
    return any(_signed_by(_public(_from_base64(key)), ticket) for key in public_keys)


def _signed_by(key: Ed25519PublicKey, ticket: SignedTicket) -> bool:
    try:
        key.verify(ticket.signature, ticket.message)
    except InvalidSignature:
        return False
    return True


def _private(text: str) -> Ed25519PrivateKey:
    try:
        return Ed25519PrivateKey.from_private_bytes(_from_base64(text.strip().removeprefix(_PRIVATE_WORD)))
    except ValueError as error:
        raise AccessError(Fault.KEY_UNREADABLE) from error


def _public(raw: bytes) -> Ed25519PublicKey:
    try:
        return Ed25519PublicKey.from_public_bytes(raw)
    except ValueError as error:
        raise AccessError(Fault.KEY_UNREADABLE) from error


def _from_pem(pem: bytes) -> Ed25519PublicKey:
    try:
        key = load_pem_public_key(pem)
    except (ValueError, UnsupportedAlgorithm) as error:
        raise AccessError(Fault.KEY_UNREADABLE) from error
    if not isinstance(key, Ed25519PublicKey):
        raise AccessError(Fault.KEY_UNREADABLE)
    return key


def _from_base64(text: str) -> bytes:
    try:
        return base64.b64decode("".join(text.split()), validate=True)
    except (binascii.Error, ValueError) as error:  # ValueError: letters beyond ASCII
        raise AccessError(Fault.KEY_UNREADABLE) from error


def _to_text(raw: bytes) -> str:
    return base64.b64encode(raw).decode()
