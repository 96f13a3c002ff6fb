"""Hear all serial scanners of a computer: find them, and keep to them while they come and go."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtSerialPort import QSerialPortInfo

from checkin.scanning.ports import AUTO, EVERY_USB, OFF, PortInfo, wanted_ports
from checkin.ui.inputs.serial_port import RETRY_MS, SerialScanner
from checkin.ui.threads.lanes import Lane

LOOK_MS = 2_000
"""A scanner that is new to the program is found after that at the latest; one that was lost, after RETRY_MS."""


class SerialInput(QObject):
    """One :class:`SerialScanner` for each port that the settings want.

    Attributes:
        scanned: the text of a code, without its end.
        spoilt: the :class:`~checkin.errors.ScannerError` for which a code was not read.
        stated: the :class:`~checkin.ui.inputs.input_state.InputState` of one scanner, when it changed.
    """

    scanned = Signal(str)
    spoilt = Signal(object)
    stated = Signal(object)
    _heard = Signal(str)

    def __init__(self, ports: Callable[[], Sequence[PortInfo]] | None = None, parent: QObject | None = None) -> None:
        """Make the input; it hears nothing before :meth:`use`.

        Args:
            ports: what is plugged in; called on a thread of its own, as that takes some 10 ms. None asks Qt.
            parent: the Qt parent.
        """
        super().__init__(parent)
        self._ports = ports or computer_ports
        self._choice, self._baud = OFF, 0
        self._scanners: list[SerialScanner] = []
        self._lane: Lane | None = None
        self._is_looking = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        # Queued: what a scan starts must not run inside the delivery of its bytes.
        self._heard.connect(self.scanned, Qt.ConnectionType.QueuedConnection)

    def use(self, choice: str, baud: int) -> None:
        """Listen to the ports that ``choice`` means, as :func:`wanted_ports` reads it, at ``baud`` bits a second."""
        if (choice, baud) == (self._choice, self._baud):
            return
        self._let_go()
        self._choice, self._baud = choice, baud
        if choice in (AUTO, EVERY_USB):
            self._look()
        else:
            self._arrange(())

    def stop(self) -> None:
        """Listen to nothing more; before the program ends."""
        self.use(OFF, 0)
        if self._lane is not None:
            self._lane.close()
            self._lane = None

    def _let_go(self) -> None:
        self._timer.stop()
        for scanner in self._scanners:
            scanner.close()
            scanner.deleteLater()
        self._scanners = []

    @Slot()
    def _look(self) -> None:
        if self._is_looking:
            return
        self._is_looking = True
        self._lane = self._lane or Lane("ports", self)
        self._lane.submit(self._ports, owner=self, done=self._take, failed=self._not_looked)

    def _take(self, ports: Sequence[PortInfo]) -> None:
        self._is_looking = False
        if self._choice not in (AUTO, EVERY_USB):
            return
        self._arrange(ports)
        self._timer.start(LOOK_MS if all(scanner.is_open for scanner in self._scanners) else RETRY_MS)

    def _not_looked(self, _bug: Exception) -> None:
        self._is_looking = False

    def _arrange(self, ports: Sequence[PortInfo]) -> None:
        for info in wanted_ports(ports, self._choice):
            if all(scanner.info.name != info.name for scanner in self._scanners):
                self._add(info)

    def _add(self, info: PortInfo) -> None:
        lost = (each for each in self._scanners if not each.is_open and each.info.is_same_device(info))
        back = next(lost, None)
        if back is not None:
            back.move_to(info)
            return
        scanner = SerialScanner(info, self._name(info), self._baud, self)
        scanner.heard.connect(self._heard)
        scanner.spoilt.connect(self.spoilt)
        scanner.stated.connect(self.stated)
        self._scanners.append(scanner)
        scanner.open()

    def _name(self, info: PortInfo) -> str:
        """Return what to call a scanner: as it calls itself, numbered where two say the same."""
        name = info.description or info.maker or info.name
        taken = {scanner.name for scanner in self._scanners}
        numbered = (f"{name} {number}" for number in range(2, len(taken) + 3))
        return next(each for each in (name, *numbered) if each not in taken)


def computer_ports() -> list[PortInfo]:
    """Return the serial ports that this computer has now."""
    return [
        PortInfo(
            name=each.portName(),
            vendor=each.vendorIdentifier() if each.hasVendorIdentifier() else None,
            product=each.productIdentifier() if each.hasProductIdentifier() else None,
            serial=each.serialNumber(),
            description=each.description(),
            maker=each.manufacturer(),
        )
        for each in QSerialPortInfo.availablePorts()
    ]
