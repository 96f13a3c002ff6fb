"""One entry of the admission log, and the chain that shows that nobody changed it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from json import JSONEncoder

GENESIS = "0" * 64
"""The hash before the first row: SHA-256 in hexadecimal has 64 digits."""


class Act(StrEnum):
    """What was done at the desk; every act is a row, and none is ever changed."""

    ENTRY = "entry"
    EXIT = "exit"
    UNDO = "undo"
    REPLACEMENT = "replacement"  # the ticket got a new code, and the old one is revoked
    SUBSTITUTION = "substitution"  # the ticket passed on to somebody else


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of the admission log. Times are ISO 8601 text in UTC, as they stand in the file.

    Attributes:
        id: UUIDv7 of the scan; the same scan delivered twice has the same.
        code: what was read, tidied and cut to a bound; also of unknown codes.
        ticket_id: None when no ticket has the code.
        verdict: "admitted", "refused", or "noted" for what lets nobody through.
        refers_to: id of the entry that an undo takes back or that an organiser overrides, else None.
        slot: which entry of its ticket at its checkpoint this is, from 1; None unless an admitted entry.
            Unique together with them, so that no ticket is admitted twice at once.
        facts: what the answer explained itself with, as the text of a JSON object; empty where nothing.
    """

    id: str
    at: str
    desk: str
    staff: str
    checkpoint_id: str
    act: Act
    code: str
    ticket_id: str | None
    guest_id: str | None
    verdict: str
    reason: str
    refers_to: str | None = None
    slot: int | None = None
    note: str = ""
    facts: str = ""


def chained(previous_hash: str, values: tuple[object, ...]) -> str:
    """Return the hash of a row: SHA-256 over the previous row's hash and this row's canonical content.

    Args:
        previous_hash: hexadecimal; :data:`GENESIS` for the first row.
        values: sequence number and all columns but the hash, in the table's order; text, int or None.
    """
    return chained_content(previous_hash, contents([values])[0])


def contents(rows: Sequence[tuple[object, ...]]) -> list[str]:
    """Return the canonical content of each row: its values as JSON, a comma and a line end between them.

    Many rows are encoded at once, because that takes a third of the time. JSON escapes line ends within
    values, so a comma and a line end are found nowhere else, and no two rows have the same content.
    """
    return _encode(rows)[2:-2].split("],\n[") if rows else []


def chained_content(previous_hash: str, content: str) -> str:
    """Return :func:`chained` of a row whose content is known."""
    return sha256((previous_hash + content).encode()).hexdigest()


def _damaged(value: object) -> dict[str, str]:
    """Stand in for a value of a type that no column has, so that its row fits no hash."""
    return {type(value).__name__: repr(value)}


_encode = JSONEncoder(ensure_ascii=False, separators=(",\n", ":"), check_circular=False, default=_damaged).encode
