"""One question in the Internet Printing Protocol and its answer, with every way it can go wrong told apart.

The words are encoded by ``ippx``, carried by ``httpx``. Proxies of the environment are not used: a printer is on the
same computer or in the same building. Connections are not kept: one that the printer had closed meanwhile would
leave open whether a job got through.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import httpx
from ippx import Attribute, IppDecodeError, IppMessage, Tag, decode, encode

from checkin.errors import Fault, PrinterError

Answer = Mapping[str, list[object]]
"""Attributes of one job or one printer, by name."""

NOT_FOUND = "client-error-not-found"
USER = "checkin"
"""Who the spooler is told the jobs belong to; only the owner may cancel a job."""

_VERSION = (2, 0)
_TYPE = "application/ipp"
_LIMITS = httpx.Limits(max_keepalive_connections=0)
_CONNECT_S = 2.0

# Source of the status codes: RFC 8011, appendix B.
_FIRST_ERROR = 0x0100
_KEYWORDS = {
    0x0400: "client-error-bad-request",
    0x0401: "client-error-forbidden",
    0x0402: "client-error-not-authenticated",
    0x0403: "client-error-not-authorized",
    0x0404: "client-error-not-possible",
    0x0406: NOT_FOUND,
    0x0407: NOT_FOUND,  # "gone": it was there, and is no more
    0x0408: "client-error-request-entity-too-large",
    0x040A: "client-error-document-format-not-supported",
    0x040B: "client-error-attributes-or-values-not-supported",
    0x0411: "client-error-document-format-error",
    0x0500: "server-error-internal-error",
    0x0501: "server-error-operation-not-supported",
    0x0504: "server-error-device-error",
}
_REJECTING = {0x0502, 0x0505, 0x0506, 0x0507, 0x050A, 0x050B}  # unavailable, temporary, not accepting, busy, off, full


@dataclass(frozen=True, slots=True)
class Address:
    """Where a printer or a spooler listens.

    Attributes:
        uri: what it is called in the protocol, ``ipp://host:port/path``.
        socket: the Unix socket to reach it through, or None for the network.
    """

    uri: str
    socket: Path | None = None

    @property
    def url(self) -> httpx.URL:
        """The address in the words of HTTP."""
        uri = httpx.URL(self.uri)
        secure = uri.scheme in {"ipps", "https"}
        return uri.copy_with(scheme="https" if secure else "http", port=uri.port or 631)


class Talk:
    """A line to one address; ``name`` is what the printer is called in faults."""

    def __init__(self, name: str, address: Address, answer_within_s: float) -> None:
        self._name = name
        self._address = address
        self._ids = count(1)
        self._http = httpx.Client(
            transport=httpx.HTTPTransport(
                verify=address.url.scheme == "https",
                limits=_LIMITS,
                uds=str(address.socket) if address.socket else None,
            ),
            timeout=httpx.Timeout(answer_within_s, connect=min(_CONNECT_S, answer_within_s)),
            trust_env=False,
        )

    def ask(
        self,
        operation: int,
        about: Iterable[Attribute] = (),
        *,
        job: Iterable[Attribute] = (),
        document: bytes = b"",
    ) -> list[Answer]:
        """Return what is said of each job or printer.

        Raises:
            PrinterError: PRINTER_UNREACHABLE and PRINTER_REJECTING for now, PRINTER_UNKNOWN and PRINTER_REFUSED (fact
                ``detail`` is the keyword) for good; PRINTER_SILENT when a document went out and nobody knows what
                came of it.
        """
        lost = Fault.PRINTER_SILENT if document else Fault.PRINTER_UNREACHABLE
        answer = self._carried(encode(self._question(operation, about, job, document)), lost)
        if answer.code >= _FIRST_ERROR:
            raise self._refusal(answer.code)
        wanted = {Tag.JOB_ATTRS, Tag.PRINTER_ATTRS}
        return [{item.name: item.values for item in group} for tag, group in answer.groups if tag in wanted]

    def _question(
        self, operation: int, about: Iterable[Attribute], job: Iterable[Attribute], document: bytes
    ) -> IppMessage:
        opening = [
            Attribute("attributes-charset", Tag.CHARSET, ["utf-8"]),
            Attribute("attributes-natural-language", Tag.NATURAL_LANGUAGE, ["en"]),
            Attribute("printer-uri", Tag.URI, [self._address.uri]),
            Attribute("requesting-user-name", Tag.NAME, [USER]),
            *about,
        ]
        groups = [(Tag.OPERATION_ATTRS, opening)]
        if wishes := list(job):
            groups.append((Tag.JOB_ATTRS, wishes))
        return IppMessage(_VERSION, operation, next(self._ids), groups, document)

    def _carried(self, question: bytes, lost: Fault) -> IppMessage:
        # httpcore 1.0 leaves a socket open that it could not connect, so do not let it try in vain.
        if self._address.socket and not self._address.socket.exists():
            raise self._fault(Fault.PRINTER_UNREACHABLE)
        try:
            response = self._http.post(self._address.url, content=question, headers={"Content-Type": _TYPE})
            if response.status_code != httpx.codes.OK:
                raise self._fault(Fault.PRINTER_REFUSED, detail=f"http-{response.status_code}")
            return decode(response.content)
        except (httpx.ConnectError, httpx.ConnectTimeout) as error:
            raise self._fault(Fault.PRINTER_UNREACHABLE) from error
        except (httpx.TransportError, IppDecodeError) as error:
            raise self._fault(lost) from error

    def _refusal(self, code: int) -> PrinterError:
        if code in _REJECTING:
            return self._fault(Fault.PRINTER_REJECTING)
        detail = _KEYWORDS.get(code, f"ipp-{code:04x}")
        if detail == NOT_FOUND:
            return self._fault(Fault.PRINTER_UNKNOWN, detail=detail)
        return self._fault(Fault.PRINTER_REFUSED, detail=detail)

    def _fault(self, fault: Fault, **facts: object) -> PrinterError:
        return PrinterError(fault, printer=self._name, **facts)
