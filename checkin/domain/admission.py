"""One entry of the admission log, and the chain that shows that nobody changed it."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from enum import StrEnum

GENESIS = "0" * 64
"""The hash before the first row: SHA-256 in hexadecimal has 64 digits."""


class Act(StrEnum):
    """What was done at the desk; every act is a row, and none is ever changed."""

    ENTRY = "entry"
    EXIT = "exit"
    UNDO = "undo"


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of the admission log. Times are ISO 8601 text in UTC, as they stand in the file.

    Attributes:
        id: UUIDv7 of the scan; the same scan delivered twice has the same.
        code: what was read, tidied and cut to a bound; also of unknown codes.
        ticket_id: None when no ticket has the code.
        verdict: "admitted" or "refused".
        refers_to: id of the entry that an undo takes back, else None.
        slot: which entry of its ticket at its checkpoint this is, from 1; None unless an admitted entry.
            Unique together with them, so that no ticket is admitted twice at once.
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


def chained(previous_hash: str, values: tuple[object, ...]) -> str:
    """Return the hash of a row: SHA-256 over the previous row's hash and this row's canonical content.

    Args:
        previous_hash: hexadecimal; :data:`GENESIS` for the first row.
        values: sequence number and all columns but the hash, in the table's order; text, int or None.
    """
    content = json.dumps(values, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256((previous_hash + content).encode("utf-8", "surrogatepass")).hexdigest()
