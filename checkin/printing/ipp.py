"""A printer that speaks the Internet Printing Protocol: a queue of CUPS, or a device without a spooler.

Page size: what is printed must be as large as it was drawn, so the medium is always named and scaling always off;
without a medium CUPS takes Letter or A4 (measured). A landscape page is sent on the upright medium of the same size
and turned by the printer; the lying medium came out 0.3 mm short (measured with CUPS 2.4).
A size that the printer says it can't take is refused here: what came of it would depend on the device.

What can't be known: where an IPP device behind CUPS 2.4 gives a job up, CUPS says "completed" about every third time
(measured 13 in 40): its two watchers race. Asked without CUPS in between, the device itself says "aborted".
"""

from __future__ import annotations

import re

from ippx import Attribute, JobState, Operation, Tag
from ippx import PrinterState as DeviceState

from checkin.errors import Fault, PrinterError
from checkin.printing import reasons
from checkin.printing.printer import Condition, JobLook, Paper, PrinterState, Progress
from checkin.printing.sizes import media_name
from checkin.printing.talk import Address, Answer, Talk

LOOK_WITHIN_S = 3.0
SEND_WITHIN_S = 15.0
"""How long the printer may take for one answer; a device may swallow the whole page before it answers."""

_JOB_WORDS = ["job-name", "job-state", "job-state-reasons", "job-printer-state-message"]
_PRINTER_WORDS = ["printer-state", "printer-state-reasons", "printer-state-message", "printer-is-accepting-jobs"]
_STOPPED_FOR_GOOD = {
    "job-completed-with-errors",
    "job-canceled-by-user",
    "job-canceled-by-operator",
    "job-canceled-at-device",
    "aborted-by-system",
    "document-format-error",
    "unsupported-document-format",
}
_DEVICE_AWAY = re.compile(r"may not exist or is unavailable|existiert nicht oder ist zur ?[Zz]eit nicht verf")
"""All that CUPS 2.4 says of a device that is switched off is this sentence, and no keyword."""

_LONGEST_NAME_BYTES = 200
"""RFC 8011, 5.1.4 allows 255."""


class IppPrinter:
    """A printer at an address of its own."""

    def __init__(
        self, name: str, address: Address, *, look_within_s: float = LOOK_WITHIN_S, send_within_s: float = SEND_WITHIN_S
    ) -> None:
        self.name = name
        self._talk = Talk(name, address, look_within_s)
        self._sending = Talk(name, address, send_within_s)

    def send(self, pdf: bytes, title: str, paper: Paper) -> str:
        """Hand a PDF over at its own size; the spool id holds the title, by which the job is known again."""
        called = _fit(title)
        about = [
            Attribute("job-name", Tag.NAME, [called]),
            Attribute("document-format", Tag.MIME_TYPE, ["application/pdf"]),
        ]
        wishes = [
            Attribute("media", Tag.KEYWORD, [self._medium(paper)]),
            Attribute("print-scaling", Tag.KEYWORD, ["none"]),
        ]
        jobs = self._sending.ask(Operation.PRINT_JOB, about, job=wishes, document=pdf)
        number = _first(jobs[0] if jobs else {}, "job-id")
        if not isinstance(number, int):
            raise PrinterError(Fault.PRINTER_SILENT, printer=self.name)
        return f"{number} {called}"

    def look(self, spool_id: str) -> JobLook:
        """Return what the printer says of a job, and of itself while the job is not done."""
        number, title = _parts(spool_id)
        try:
            job = self._about_job(number)
        except PrinterError as error:
            return _unseen(error)
        # A device counts from 1 again after its power was cut: then the number is another job's.
        if _first(job, "job-name", title) != title:
            return JobLook(Progress.UNCERTAIN, (reasons.JOB_UNKNOWN,))
        progress, why = _progress(job)
        if progress in {Progress.WAITING, Progress.PRINTING}:
            return self._in_the_printer(progress, why)
        return JobLook(progress, why, _text(job, "job-printer-state-message"))

    def cancel(self, spool_id: str) -> None:
        """Take a job back; one that is over or not known needs no taking back."""
        number, title = _parts(spool_id)
        try:
            if _first(self._about_job(number), "job-name", title) == title:
                self._talk.ask(Operation.CANCEL_JOB, [Attribute("job-id", Tag.INTEGER, [number])])
        except PrinterError as error:
            if error.facts.get("detail") not in {"client-error-not-possible", "client-error-not-found"}:
                raise

    def state(self) -> PrinterState:
        """Return what the printer says of itself; never raises."""
        try:
            return _condition(self._about_printer(_PRINTER_WORDS))
        except PrinterError as error:
            why = reasons.UNKNOWN_PRINTER if error.fault is Fault.PRINTER_UNKNOWN else reasons.UNREACHABLE
            return PrinterState(Condition.UNREACHABLE, (why,), str(error.facts.get("detail", "")))

    def _in_the_printer(self, progress: Progress, why: tuple[str, ...]) -> JobLook:
        printer = self.state()
        together = reasons.cleaned({*why, *printer.reasons})
        if reasons.stopping(together):
            progress = Progress.WAITING
        return JobLook(progress, together, printer.message)

    def _about_job(self, number: int) -> Answer:
        about = [
            Attribute("job-id", Tag.INTEGER, [number]),
            Attribute("requested-attributes", Tag.KEYWORD, list(_JOB_WORDS)),
        ]
        return (self._talk.ask(Operation.GET_JOB_ATTRIBUTES, about) or [{}])[0]

    def _about_printer(self, words: list[str]) -> Answer:
        about = [Attribute("requested-attributes", Tag.KEYWORD, list(words))]
        return (self._talk.ask(Operation.GET_PRINTER_ATTRIBUTES, about) or [{}])[0]

    def _medium(self, paper: Paper) -> str:
        """Return the name by which the printer is asked for this size."""
        supported = map(str, self._about_printer(["media-supported"]).get("media-supported", []))
        name = media_name(supported, paper)
        if name is None:
            raise PrinterError(Fault.PRINTER_REFUSED, printer=self.name, detail="media-supported")
        return name


def _fit(title: str) -> str:
    """Return the title as a job's name: no control characters, and short enough to come back as it went."""
    printable = "".join(letter if letter.isprintable() else " " for letter in title)
    return " ".join(printable.encode()[:_LONGEST_NAME_BYTES].decode(errors="ignore").split())


def _progress(job: Answer) -> tuple[Progress, tuple[str, ...]]:
    """Return how far a job is, from its own words alone. Source: RFC 8011, 5.3.7."""
    why = reasons.cleaned(map(str, job.get("job-state-reasons", [])))
    match _first(job, "job-state"):
        case JobState.COMPLETED:
            return (Progress.UNCERTAIN, why) if "job-completed-with-errors" in why else (Progress.PRINTED, ())
        # CUPS says "canceled" of what the device gave up on, too; a job taken back by us is not looked at again.
        case JobState.CANCELED:
            return Progress.FAILED, (reasons.JOB_CANCELLED, *why)
        case JobState.ABORTED:
            return Progress.FAILED, why
        case JobState.PROCESSING_STOPPED if _STOPPED_FOR_GOOD & {*why}:
            return Progress.FAILED, why
        case JobState.PROCESSING:
            return Progress.PRINTING, ()
        case JobState.PENDING | JobState.PENDING_HELD | JobState.PROCESSING_STOPPED:
            return Progress.WAITING, ()
        case _:
            return Progress.UNCERTAIN, why


def _unseen(error: PrinterError) -> JobLook:
    if error.facts.get("detail") == "client-error-not-found":
        return JobLook(Progress.UNCERTAIN, (reasons.JOB_UNKNOWN,))
    return JobLook(Progress.WAITING, (reasons.UNREACHABLE,), str(error.facts.get("detail", "")))


def _condition(printer: Answer) -> PrinterState:
    why = {*map(str, printer.get("printer-state-reasons", []))}
    if _first(printer, "printer-is-accepting-jobs", True) is False:
        why.add(reasons.REJECTING)
    conditions = {
        DeviceState.IDLE: Condition.IDLE,
        DeviceState.PROCESSING: Condition.PRINTING,
        DeviceState.STOPPED: Condition.STOPPED,
    }
    message = _text(printer, "printer-state-message")
    state = _first(printer, "printer-state")
    if state == DeviceState.PROCESSING and _DEVICE_AWAY.search(message):
        why.add(reasons.OFFLINE)
    condition = conditions.get(DeviceState(state), Condition.STOPPED) if isinstance(state, int) else Condition.STOPPED
    return PrinterState(condition, reasons.cleaned(why), message)


def _parts(spool_id: str) -> tuple[int, str]:
    number, _, title = spool_id.partition(" ")
    return int(number), title


def _first(answer: Answer, name: str, missing: object = None) -> object:
    values = answer.get(name) or [missing]
    return values[0]


def _text(answer: Answer, name: str) -> str:
    return str(_first(answer, name) or "")
