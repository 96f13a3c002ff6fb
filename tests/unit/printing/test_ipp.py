"""What is made of a printer's answers, also of those that a good printer never gives."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from contextlib import closing
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

import pytest
from ippx import Attribute, IppMessage, Operation, Tag, decode, encode

from checkin.errors import Fault, PrinterError
from checkin.printing.cups import cups_printer, printers
from checkin.printing.ipp import IppPrinter
from checkin.printing.printer import Condition, Paper, Progress
from checkin.printing.talk import Address
from tests.unit.printing.fakes import A6

LABEL = Paper(62, 100)


class Scripted:
    """A printer that answers as ``answers`` says: with attributes, an IPP status, an HTTP status, or nonsense."""

    def __init__(self) -> None:
        self.asked: list[IppMessage] = []
        self.answers: dict[Operation, Callable[[], bytes | int]] = {}
        printer = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                message = decode(self.rfile.read(int(self.headers["Content-Length"])))
                printer.asked.append(message)
                answer = printer.answers[Operation(message.code)]()
                if answer == 0:  # hangs up
                    return
                self.send_response(answer if isinstance(answer, int) else 200)
                self.end_headers()
                self.wfile.write(answer if isinstance(answer, bytes) else b"")

            def log_message(self, *_: object) -> None:
                """Keep the test's output clean."""

        self.server = HTTPServer(("127.0.0.1", 0), Handler)
        self.at = f"127.0.0.1:{self.server.server_port}"

    def says(self, operation: Operation, status: int = 0, **attributes: list[object]) -> None:
        named = {name.replace("_", "-"): values for name, values in attributes.items()}
        tags = {int: Tag.INTEGER, str: Tag.KEYWORD, bool: Tag.BOOLEAN}
        items = [Attribute(name, tags[type(values[0])], values) for name, values in named.items()]
        group = Tag.PRINTER_ATTRS if operation is Operation.GET_PRINTER_ATTRIBUTES else Tag.JOB_ATTRS
        raw = encode(IppMessage((2, 0), status, 1, [(group, items)] if items else []))
        self.answers[operation] = lambda: raw

    def breaks(self, operation: Operation, answer: bytes | int) -> None:
        self.answers[operation] = lambda: answer

    def attribute(self, operation: Operation, name: str) -> list[object]:
        message = next(each for each in self.asked if each.code == operation)
        return next(item.values for _, group in message.groups for item in group if item.name == name)


@pytest.fixture
def scripted() -> Iterator[Scripted]:
    made = Scripted()
    made.says(Operation.GET_PRINTER_ATTRIBUTES, printer_state=[3], printer_state_reasons=["none"])
    made.says(Operation.PRINT_JOB, job_id=[12])
    thread = Thread(target=made.server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield made
    made.server.shutdown()
    thread.join()
    made.server.server_close()


@pytest.fixture
def printer(scripted: Scripted) -> IppPrinter:
    return IppPrinter("Badge", Address(f"ipp://{scripted.at}/ipp/print"))


def test_the_page_goes_out_unscaled_on_the_printers_own_name_for_the_size(
    scripted: Scripted, printer: IppPrinter
) -> None:
    media = ["custom_min_62x100mm", "iso_a6_105x148mm", "oe_roll_62x100mm"]
    scripted.says(Operation.GET_PRINTER_ATTRIBUTES, media_supported=[*media])
    assert printer.send(b"%PDF", "badge 7", LABEL) == "12 badge 7"
    assert scripted.attribute(Operation.PRINT_JOB, "media") == ["oe_roll_62x100mm"]
    assert scripted.attribute(Operation.PRINT_JOB, "print-scaling") == ["none"]
    assert scripted.asked[-1].data == b"%PDF"


def test_a_lying_page_goes_on_upright_paper(scripted: Scripted, printer: IppPrinter) -> None:
    scripted.says(Operation.GET_PRINTER_ATTRIBUTES, media_supported=["oe_card_54x86mm"])
    printer.send(b"%PDF", "badge 7", Paper(86, 54))
    assert scripted.attribute(Operation.PRINT_JOB, "media") == ["oe_card_54x86mm"]


def test_a_size_the_printer_has_no_name_for_is_asked_for_in_whole_points(
    scripted: Scripted, printer: IppPrinter
) -> None:
    printer.send(b"%PDF", "badge 7", Paper(70, 110))
    assert scripted.attribute(Operation.PRINT_JOB, "media") == ["Custom.69.87x110.09mm"]


def test_a_size_the_printer_can_not_take_is_not_sent(scripted: Scripted, printer: IppPrinter) -> None:
    scripted.says(Operation.GET_PRINTER_ATTRIBUTES, media_supported=["custom_max_120x300mm", "oe_roll_62x100mm"])
    with pytest.raises(PrinterError) as caught:
        printer.send(b"%PDF", "badge 7", Paper(400, 600))
    assert caught.value.fault is Fault.PRINTER_REFUSED
    assert Operation.PRINT_JOB not in {each.code for each in scripted.asked}


def test_a_title_of_any_kind_comes_back_as_it_went(scripted: Scripted, printer: IppPrinter) -> None:
    spool_id = printer.send(b"%PDF", "Zoë\n\t\x00" + "ß" * 300, A6)
    (name,) = scripted.attribute(Operation.PRINT_JOB, "job-name")
    assert spool_id == f"12 {name}"
    assert str(name).startswith("Zoë ßß")
    assert len(str(name).encode()) <= 200


@pytest.mark.parametrize(
    ("state", "reasons", "progress", "reason"),
    [
        (3, ["none"], Progress.WAITING, ""),
        (4, ["job-hold-until-specified"], Progress.WAITING, ""),
        (5, ["job-printing"], Progress.PRINTING, ""),
        (6, ["printer-stopped"], Progress.WAITING, ""),
        (6, ["job-completed-with-errors"], Progress.FAILED, "job-completed-with-errors"),
        (7, ["job-canceled-by-user"], Progress.FAILED, "job-canceled"),
        (8, ["aborted-by-system"], Progress.FAILED, "aborted-by-system"),
        (9, ["job-completed-successfully"], Progress.PRINTED, ""),
        (9, ["job-completed-with-errors"], Progress.UNCERTAIN, "job-completed-with-errors"),
        (99, ["none"], Progress.UNCERTAIN, ""),
    ],
)
def test_each_state_of_a_job_has_one_meaning(
    scripted: Scripted, printer: IppPrinter, state: int, reasons: list[object], progress: Progress, reason: str
) -> None:
    scripted.says(Operation.GET_JOB_ATTRIBUTES, job_name=["badge"], job_state=[state], job_state_reasons=reasons)
    look = printer.look("12 badge")
    assert (look.progress, look.reason) == (progress, reason)


def test_a_job_without_a_state_is_not_called_printed(scripted: Scripted, printer: IppPrinter) -> None:
    scripted.says(Operation.GET_JOB_ATTRIBUTES)
    assert printer.look("12 badge").progress is Progress.UNCERTAIN


def test_another_job_under_the_same_number_is_not_taken_for_ours(scripted: Scripted, printer: IppPrinter) -> None:
    scripted.says(Operation.GET_JOB_ATTRIBUTES, job_name=["letter"], job_state=[9])
    assert printer.look("12 badge").progress is Progress.UNCERTAIN
    printer.cancel("12 badge")
    assert {message.code for message in scripted.asked} == {Operation.GET_JOB_ATTRIBUTES}


@pytest.mark.parametrize(
    ("status", "fault"),
    [
        (0x0406, Fault.PRINTER_UNKNOWN),
        (0x0506, Fault.PRINTER_REJECTING),
        (0x0507, Fault.PRINTER_REJECTING),
        (0x040A, Fault.PRINTER_REFUSED),
        (0x0403, Fault.PRINTER_REFUSED),
        (0x04FF, Fault.PRINTER_REFUSED),
    ],
)
def test_each_refusal_is_told_apart(scripted: Scripted, printer: IppPrinter, status: int, fault: Fault) -> None:
    scripted.says(Operation.PRINT_JOB, status)
    with pytest.raises(PrinterError) as caught:
        printer.send(b"%PDF", "badge", A6)
    assert (caught.value.fault, caught.value.facts["printer"]) == (fault, "Badge")


@pytest.mark.parametrize("answer", [0, b"", b"\x02\x00\x00\x00\x00\x00\x00\x01\x02", b"<html>"])
def test_a_page_that_went_out_without_a_proper_answer_is_nobodys_knowledge(
    scripted: Scripted, printer: IppPrinter, answer: bytes | int
) -> None:
    scripted.breaks(Operation.PRINT_JOB, answer)
    with pytest.raises(PrinterError) as caught:
        printer.send(b"%PDF", "badge", A6)
    assert caught.value.fault is Fault.PRINTER_SILENT


def test_an_answer_without_a_job_number_is_nobodys_knowledge(scripted: Scripted, printer: IppPrinter) -> None:
    scripted.says(Operation.PRINT_JOB)
    with pytest.raises(PrinterError) as caught:
        printer.send(b"%PDF", "badge", A6)
    assert caught.value.fault is Fault.PRINTER_SILENT


def test_a_page_is_not_sent_to_a_printer_that_hangs_up_on_the_first_question(
    scripted: Scripted, printer: IppPrinter
) -> None:
    scripted.breaks(Operation.GET_PRINTER_ATTRIBUTES, 0)
    with pytest.raises(PrinterError) as caught:
        printer.send(b"%PDF", "badge", A6)
    assert caught.value.fault is Fault.PRINTER_UNREACHABLE
    assert Operation.PRINT_JOB not in {message.code for message in scripted.asked}


def test_a_web_server_that_is_no_printer_refuses(scripted: Scripted, printer: IppPrinter) -> None:
    scripted.breaks(Operation.GET_PRINTER_ATTRIBUTES, 403)
    assert printer.state().condition is Condition.UNREACHABLE
    with pytest.raises(PrinterError) as caught:
        printer.send(b"%PDF", "badge", A6)
    assert caught.value.facts["detail"] == "http-403"


def test_a_printer_that_does_not_answer_in_time_leaves_the_job_waiting() -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as mute:
        address = Address(f"ipp://127.0.0.1:{mute.getsockname()[1]}/ipp/print")
        hurried = IppPrinter("Badge", address, look_within_s=0.05)
        look = hurried.look("12 badge")
        assert (look.progress, look.reason) == (Progress.WAITING, "unreachable")
        assert hurried.state().condition is Condition.UNREACHABLE


def test_taking_back_what_is_over_is_no_fault_but_a_refusal_is(scripted: Scripted, printer: IppPrinter) -> None:
    scripted.says(Operation.GET_JOB_ATTRIBUTES, job_name=["badge"], job_state=[5])
    scripted.says(Operation.CANCEL_JOB, 0x0404)
    printer.cancel("12 badge")
    scripted.says(Operation.CANCEL_JOB, 0x0403)
    with pytest.raises(PrinterError):
        printer.cancel("12 badge")


def test_the_proxy_of_the_environment_is_left_alone(
    scripted: Scripted, printer: IppPrinter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    assert IppPrinter("Badge", Address(f"ipp://{scripted.at}/ipp/print")).state().condition is Condition.IDLE


def test_a_spooler_that_is_not_there_is_named(scripted: Scripted, tmp_path: object) -> None:
    with pytest.raises(PrinterError) as caught:
        printers(f"{tmp_path}/no-socket")
    assert caught.value.fault is Fault.PRINTER_UNREACHABLE


def test_a_queue_with_a_name_of_any_letters_has_an_address(scripted: Scripted) -> None:
    scripted.says(Operation.GET_PRINTER_ATTRIBUTES, printer_state=[3])
    assert cups_printer("Bädge/1", scripted.at).state().condition is Condition.IDLE
    (uri,) = scripted.attribute(Operation.GET_PRINTER_ATTRIBUTES, "printer-uri")
    assert uri == f"ipp://{scripted.at}/printers/B%C3%A4dge%2F1"
