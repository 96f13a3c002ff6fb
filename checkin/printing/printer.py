"""What every printer can be asked, whether it is a spooler's queue, a device or a folder."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from checkin.printing.reasons import foremost


class Progress(StrEnum):
    """How far the printer says one job has come."""

    WAITING = "waiting"
    PRINTING = "printing"
    PRINTED = "printed"
    FAILED = "failed"
    UNCERTAIN = "uncertain"


class Condition(StrEnum):
    """What a printer is doing; why it does not is in the reasons beside it."""

    IDLE = "idle"
    PRINTING = "printing"
    STOPPED = "stopped"
    UNREACHABLE = "unreachable"


@dataclass(frozen=True, slots=True)
class JobLook:
    """What the printer says of one job at one moment.

    Attributes:
        reasons: IPP keywords without severity, the one a person should act on first ("media-empty").
        message: the printer's own words, in its own language; for the log, not for the screen.
    """

    progress: Progress
    reasons: tuple[str, ...] = ()
    message: str = ""

    @property
    def reason(self) -> str:
        """The reason to act on first, or empty."""
        return foremost(self.reasons)


@dataclass(frozen=True, slots=True)
class PrinterState:
    """What the printer says of itself; reasons and message as in :class:`JobLook`."""

    condition: Condition
    reasons: tuple[str, ...] = ()
    message: str = ""

    @property
    def reason(self) -> str:
        """The reason to act on first, or empty."""
        return foremost(self.reasons)


@dataclass(frozen=True, slots=True)
class Paper:
    """The size of the page, as it is seen: a landscape badge is wider than high."""

    width_mm: float
    height_mm: float


class Printer(Protocol):
    """Something that takes a PDF; every call is short, and blocks for some seconds at the very worst."""

    @property
    def name(self) -> str:
        """What the printer is called; the same after a restart."""
        ...

    def send(self, pdf: bytes, title: str, paper: Paper) -> str:
        """Hand a PDF over and return how the printer calls the job.

        Args:
            title: unique to the job; the printer shows it, and the job is known again by it.

        Raises:
            PrinterError: PRINTER_SILENT when nobody can say whether the printer has it; any other fault means that
                it has not.
        """
        ...

    def look(self, spool_id: str) -> JobLook:
        """Return what the printer says of a job; a printer that does not answer leaves it waiting."""
        ...

    def cancel(self, spool_id: str) -> None:
        """Take a job back; one that has ended or is not known needs no taking back.

        Raises:
            PrinterError: the printer does not answer or refuses, so the job may still come out.
        """
        ...

    def state(self) -> PrinterState:
        """Return what the printer says of itself."""
        ...
