"""One printer of a desk with what it is loaded with, and which badges it prints."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass

from checkin.domain.print_job import PrintJob
from checkin.printing.printer import Printer

DEFAULT_TEMPLATE = "conference"
"""A family: of it, the template that fits the medium best."""


@dataclass(frozen=True, slots=True)
class Station:
    """One printer of a desk.

    Attributes:
        medium: what is in it, a name of ``badges.media``.
        template: what is drawn on it, a name of ``badges.templates`` or of the event's own.
        categories: whose badges it prints, in any case; empty: everybody's whom no other printer is for.
    """

    printer: Printer
    medium: str = "a6"
    template: str = DEFAULT_TEMPLATE
    categories: frozenset[str] = frozenset()

    @property
    def name(self) -> str:
        """The printer's name."""
        return self.printer.name


def jobs_for(station: Station, stations: Collection[Station]) -> Callable[[PrintJob, str], bool]:
    """Return whether ``station`` takes a job, by the job and its guest's category.

    A printer that a person chose counts before the rules. Printers with the same rule share what it says.
    """
    names = {each.name for each in stations}
    own = _folded(station)
    reserved = frozenset[str]().union(*map(_folded, stations))

    def takes(job: PrintJob, category: str) -> bool:
        if job.wanted in names:
            return job.wanted == station.name
        return category.casefold() in own if own else category.casefold() not in reserved

    return takes


def _folded(station: Station) -> frozenset[str]:
    return frozenset(category.casefold() for category in station.categories)
