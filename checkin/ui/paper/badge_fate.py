"""What becomes of the badge that the verdict panel speaks of: it must not promise one that does not come."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the command line speaks the same sentences and has no Qt
    from checkin.ui.paper.paper import PaperLook


class BadgeFate(StrEnum):
    """How a badge fares, as far as anybody can know."""

    COMING = "coming"
    WAITING = "waiting"  # until somebody has seen to the printer
    IN_DOUBT = "in_doubt"  # failed, or perhaps not on paper


def fate_of(job_id: str, look: PaperLook, *, broken: bool, before: BadgeFate) -> BadgeFate:
    """Return how the badge of print job ``job_id`` fares.

    Args:
        broken: whether the printer needs somebody.
        before: what was last said of the badge; holds where the printer broke only after it was done.
    """
    if any(job.id == job_id for job in look.troubled):
        return BadgeFate.IN_DOUBT
    if broken:
        return BadgeFate.WAITING if job_id in look.on_the_way else before
    return BadgeFate.COMING
