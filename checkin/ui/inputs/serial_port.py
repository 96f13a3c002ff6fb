"""Listen to one serial scanner for as long as the program runs, however often it is unplugged."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QIODevice, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtSerialPort import QSerialPort

from checkin.errors import Fault, ScannerError
from checkin.scanning.ports import PortInfo
from checkin.scanning.stream import CodeStream
from checkin.ui.inputs.input_state import InputState

RETRY_MS = 500
"""A scanner that was plugged in again is heard after that at the latest."""

_BUFFER_BYTES = 65_536  # what Qt keeps while the UI thread is busy; the rest waits in the driver
_LATE_MS = 10
"""A timer later than this was held up by a busy UI thread, and so were the bytes that it waited for."""

_Error = QSerialPort.SerialPortError


class SerialScanner(QObject):
    """Opens a port, and again when that failed or ended; nothing is ever written to it.

    Attributes:
        heard: the text of a code.
        spoilt: the :class:`ScannerError` for which a code was not read.
        stated: an :class:`InputState`, each time that something changed.
    """

    heard = Signal(str)
    spoilt = Signal(object)
    stated = Signal(object)

    def __init__(self, info: PortInfo, name: str, baud: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.info, self.name, self._baud = info, name, baud
        self._stream = CodeStream()
        self._state: InputState | None = None
        self._port = QSerialPort(self)
        self._port.setReadBufferSize(_BUFFER_BYTES)
        self._port.readyRead.connect(self._read)
        self._port.errorOccurred.connect(self._notice)
        self._retry = QTimer(self)
        self._retry.setInterval(RETRY_MS)
        self._retry.timeout.connect(self.open)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setTimerType(Qt.TimerType.PreciseTimer)  # the usual one is 5 % late
        self._quiet.timeout.connect(self._rest)
        self._quiet_since = QElapsedTimer()

    @property
    def is_open(self) -> bool:
        """Whether codes can come."""
        return self._port.isOpen()

    @Slot()
    def open(self) -> None:
        """Begin to listen; where that can't be done, try again each :data:`RETRY_MS`."""
        self._port.setPortName(self.info.name)
        self._port.setBaudRate(self._baud)
        if not self._port.open(QIODevice.OpenModeFlag.ReadOnly):
            taken = self._port.error() == _Error.PermissionError
            self._lose(Fault.SCANNER_TAKEN if taken else Fault.SCANNER_AWAY)
            return
        self._retry.stop()
        self._port.setDataTerminalReady(True)  # many USB scanners keep silent without it; Windows leaves it off
        self._state_as(InputState(self.name, is_working=True))

    def move_to(self, info: PortInfo) -> None:
        """Listen there from now on: the scanner came back under another name."""
        self.info = info
        self.open()

    def close(self) -> None:
        """Listen no more, on purpose."""
        self._retry.stop()
        self._forget()
        self._port.close()
        self._state_as(InputState(self.name, is_working=False))

    @Slot()
    def _read(self) -> None:
        self._tell(self._stream.feed(bytes(self._port.readAll().data())))
        if self._stream.is_holding:
            self._wait(self._stream.wait_ms)
        else:
            self._quiet.stop()

    @Slot()
    def _rest(self) -> None:
        if self._quiet_since.elapsed() > self._quiet.interval() + _LATE_MS:
            self._wait(_LATE_MS)  # what came meanwhile is delivered first
        else:
            self._tell(self._stream.rest())

    def _wait(self, silence_ms: int) -> None:
        self._quiet_since.start()
        self._quiet.start(silence_ms)

    def _tell(self, heard: tuple[str | Fault, ...]) -> None:
        """Emit what was heard in order; of noise, each kind of fault once, not a beep for each of its lines."""
        told: set[Fault] = set()
        for each in heard:
            if not isinstance(each, Fault):
                self.heard.emit(each)
            elif each not in told:
                told.add(each)
                self.spoilt.emit(ScannerError(each))

    @Slot(QSerialPort.SerialPortError)
    def _notice(self, error: QSerialPort.SerialPortError) -> None:
        """Take note that the port went away; what else Qt reports of an open port changes nothing."""
        if error == _Error.ResourceError and self._port.isOpen():
            self._forget()
            self._port.close()
            self._lose(Fault.SCANNER_AWAY)

    def _lose(self, fault: Fault) -> None:
        self._retry.start()
        self._state_as(InputState(self.name, is_working=False, reason=ScannerError(fault, name=self.name)))

    def _forget(self) -> None:
        self._quiet.stop()
        self._stream = CodeStream()

    def _state_as(self, state: InputState) -> None:
        if _facts(state) != (_facts(self._state) if self._state else None):
            self._state = state
            self.stated.emit(state)


def _facts(state: InputState) -> tuple[bool, Fault | None]:
    return state.is_working, state.reason.fault if state.reason else None
