"""One badge on its way to paper, and how far it has come."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class JobState(StrEnum):
    """Where a print job is; stored by value.

    ``WITH_PRINTER`` without a spool id means: about to be handed over. A crash there leaves a job of which nobody
    knows whether it is on paper, which is what ``UNCERTAIN`` says.
    """

    QUEUED = "queued"
    RENDERING = "rendering"
    WITH_PRINTER = "with_printer"
    PRINTED = "printed"
    FAILED = "failed"
    UNCERTAIN = "uncertain"
    CANCELLED = "cancelled"

    @property
    def is_final(self) -> bool:
        """Whether nothing more happens to the job unless a person asks for it."""
        return self not in {JobState.QUEUED, JobState.RENDERING, JobState.WITH_PRINTER}


class Why(StrEnum):
    """What a badge is printed for; stored by value, so that reprints can be counted."""

    ADMISSION = "admission"
    REPRINT = "reprint"  # for no reason that anybody gave
    LOST = "lost"
    DAMAGED = "damaged"
    CORRECTION = "correction"  # the name was wrong
    LATE = "late"
    REQUEST = "request"

    @property
    def is_reprint(self) -> bool:
        """Whether the guest had a badge before."""
        return self in REPRINTS


REPRINTS = frozenset({Why.REPRINT, Why.LOST, Why.DAMAGED, Why.CORRECTION})
"""What is printed for guests who had a badge before; counted, for it costs cards and labels."""


@dataclass(frozen=True, slots=True)
class PrintJob:
    """One badge on its way to paper.

    Attributes:
        id: UUIDv7 as text; also the job's name in the spooler, by which it is known again.
        guest_id: whose badge it is.
        reason: what it waits for or why it ended so, as a keyword ("media-empty"); empty when all is well.
        printer: the name of the printer that has or had it; empty before.
        spool_id: how that printer calls the job; empty before the printer took it.
        created_at: UTC.
        updated_at: UTC; when state or reason last changed.
        desk: the desk whose printers print it; empty: whichever comes first.
        wanted: the printer that a person chose for it; empty: as the rules of the desk say.
    """

    id: str
    guest_id: str
    state: JobState
    why: Why
    reason: str
    printer: str
    spool_id: str
    created_at: datetime
    updated_at: datetime
    desk: str = ""
    wanted: str = ""
