"""Tell which of a computer's serial ports have a scanner behind them, or are to be taken for one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

AUTO, EVERY_USB, OFF = "auto", "usb", "off"
"""Instead of names of ports: what is known as a scanner; whatever is on USB and not known as something else; none."""

SCANNER_MAKERS = frozenset(
    {
        0x0536,  # Hand Held Products
        0x05E0,  # Symbol
        0x05F9,  # PSC, Datalogic
        0x065A,  # Opticon
        0x0C2E,  # Metrologic, Honeywell
        0x1EAB,  # Newland
        0x27DD,  # Mindeo
    }
)
"""USB vendors whose serial devices are scanners. Source: usb.ids, the public list of USB identifiers."""

_SCANNER = re.compile(r"scanner|bar ?code|\bimager\b", re.I)
_OTHER = re.compile(r"print|modem|\bgsm\b|\blte\b|terminal|payment|\bgps\b|\bgnss\b", re.I)


@dataclass(frozen=True, slots=True)
class PortInfo:
    """One serial port.

    Attributes:
        name: how it is opened: ``COM3``, ``ttyACM0``, or a path.
        vendor: of the USB device; None where it is not on USB.
        product: of the USB device; None where it is not on USB.
        serial: the device's own number; empty where it has none.
        description: what the device calls itself.
        maker: who made it, as the device says.
    """

    name: str
    vendor: int | None = None
    product: int | None = None
    serial: str = ""
    description: str = ""
    maker: str = ""

    def is_same_device(self, other: PortInfo) -> bool:
        """Whether both may be one USB device that was plugged in twice, and got another name."""
        return self.vendor is not None and self._device == other._device

    @property
    def _device(self) -> tuple[int | None, int | None, str]:
        return self.vendor, self.product, self.serial


def wanted_ports(ports: Sequence[PortInfo], choice: str) -> list[PortInfo]:
    """Return the ports to listen to.

    Args:
        ports: what the computer has now.
        choice: :data:`AUTO`, :data:`EVERY_USB`, :data:`OFF`, or names with commas between; named ports are always
            wanted, also while they are not there.
    """
    if choice == OFF:
        return []
    if choice == AUTO:
        return [port for port in ports if _is_scanner(port)]
    if choice == EVERY_USB:
        return [port for port in ports if port.vendor is not None and not _OTHER.search(_words(port))]
    there = {port.name: port for port in ports}
    return [there.get(name, PortInfo(name)) for name in named(choice)]


def named(choice: str) -> list[str]:
    """Return the names in ``choice``, each once."""
    return list(dict.fromkeys(filter(None, (name.strip() for name in choice.split(",")))))


def _is_scanner(port: PortInfo) -> bool:
    words = _words(port)
    known = port.vendor in SCANNER_MAKERS or bool(_SCANNER.search(words))
    return port.vendor is not None and known and not _OTHER.search(words)


def _words(port: PortInfo) -> str:
    return f"{port.maker} {port.description}"
