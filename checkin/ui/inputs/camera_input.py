"""Read codes from a camera for as long as it is switched on, however often it is unplugged.

Frames are looked at on a lane of their own, the newest one only: a frame that came while another was being looked at
takes the place of the one that waits. So the desk is as quick with a camera as without, and what is scanned is what is
held before the camera now.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal, Slot
from PySide6.QtMultimedia import QVideoFrame, QVideoSink

from checkin.errors import Fault, ScannerError
from checkin.scanning.choosing import Chooser
from checkin.scanning.reader import Reader
from checkin.scanning.symbols import Symbol
from checkin.ui.inputs.cameras import Camera, Cameras, QtCameras
from checkin.ui.inputs.frames import Sight, sight
from checkin.ui.inputs.input_state import InputState
from checkin.ui.threads.lanes import Lane

GAP_MS = 66
"""Between the beginnings of two looks: 15 a second, of which each takes some 15 ms."""

RETRY_MS = 2000
"""A camera that failed is tried again after that, and at once when one is plugged in."""

SILENT_MS = 6000
"""A camera that sends no frame for so long fails: slow ones take four seconds to begin."""

UNNAMED = "Camera"
"""What states call the camera while there is none."""


class CameraInput(QObject):
    """Looks through one camera.

    Attributes:
        scanned: the text of a code.
        stated: an :class:`InputState`, each time that something changed.
        looked: what a frame showed, a :class:`Sight`, and the :class:`Choice` made in it.
        changed: the cameras that there are, or whether the one in use has a light.
        sink: where frames arrive.
    """

    scanned = Signal(str)
    stated = Signal(object)
    looked = Signal(object, object)
    changed = Signal()

    def __init__(self, cameras: Cameras | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cameras = cameras or QtCameras(self)
        self._cameras.changed.connect(self._look_around)
        self._lane = Lane("camera", self)
        self.sink = QVideoSink(self)
        self.sink.videoFrameChanged.connect(self._take)
        self.picture_px = 0
        """How wide a picture :attr:`looked` carries; 0 for none."""
        self._reader, self._chooser = Reader(), Chooser()
        self._wanted: str | None = None  # None: switched off; empty: the computer's choice
        self._name = ""
        self._camera: Camera | None = None
        self._state: InputState | None = None
        self._waiting: QVideoFrame | None = None
        self._is_looking = False
        self._clock = QElapsedTimer()
        self._clock.start()
        self._began_ms = -GAP_MS
        self._gap = self._timer(self._look)
        self._retry = self._timer(self._open)
        self._silence = self._timer(partial(self._fail, Fault.CAMERA_SILENT))

    @property
    def names(self) -> list[str]:
        """What the cameras of this computer are called."""
        return self._cameras.names()

    @property
    def name(self) -> str:
        """Which camera is in use, or the one that was."""
        return self._name

    @property
    def has_torch(self) -> bool:
        """Whether the camera in use has a light."""
        return self._camera is not None and self._camera.has_torch()

    def set_torch(self, on: bool) -> None:
        """Switch the light of the camera."""
        if self._camera is not None:
            self._camera.set_torch(on)

    def start(self, name: str = "", symbols: Collection[Symbol] = (Symbol.QR,)) -> None:
        """Look for ``symbols`` through the camera called ``name``; through another where there is none of that name."""
        self.stop()
        self._wanted = name
        self._reader, self._chooser = Reader(symbols), Chooser()
        self._open()

    def stop(self) -> None:
        """Look no more, on purpose."""
        self._wanted = None
        self._close()
        self._retry.stop()
        if self._state is not None:
            self._say(InputState(self._state.name, is_working=False))
            self._state = None

    def close(self) -> None:
        """End for good, with the thread."""
        self.stop()
        self._lane.close()

    @Slot()
    def _open(self) -> None:
        self._retry.stop()
        if self._wanted is None or self._camera is not None:
            return
        allowed, names = self._cameras.is_allowed(), self._cameras.names()
        if allowed is None:
            return  # goes on when the person has answered
        if not allowed:
            self._fail(Fault.CAMERA_FORBIDDEN)
            return
        if not names:
            self._fail(Fault.CAMERA_AWAY if self._name else Fault.CAMERA_MISSING)
            return
        self._name = self._wanted if self._wanted in names else names[0]
        self._camera = self._cameras.open(self._name, self.sink)
        self._camera.failed.connect(partial(self._fail, Fault.CAMERA_TAKEN))
        self._silence.start(SILENT_MS)
        self.changed.emit()

    def _close(self) -> None:
        self._silence.stop()
        self._gap.stop()
        self._waiting = None
        if self._camera is not None:
            self._camera.close()
            self._camera = None
            self.changed.emit()

    def _fail(self, fault: Fault) -> None:
        """Say why there is no picture, and try again soon."""
        self._close()
        self._retry.start(RETRY_MS)
        name = self._name or UNNAMED
        self._say(InputState(name, is_working=False, reason=ScannerError(fault, name=name)))

    @Slot()
    def _look_around(self) -> None:
        """Notice that a camera was unplugged or plugged in, or that the person allowed it."""
        if self._camera is None:
            self._open()
        elif self._name not in self._cameras.names():
            self._fail(Fault.CAMERA_AWAY)
        elif self._wanted in self._cameras.names() and self._wanted != self._name:
            self._close()  # the one that was chosen is back
            self._open()
        self.changed.emit()

    def _say(self, state: InputState) -> None:
        before = self._state
        if before is not None and before.name != state.name:
            self.stated.emit(InputState(before.name, is_working=False))
        if before is None or _key(before) != _key(state):
            self._state = state
            self.stated.emit(state)

    @Slot(QVideoFrame)
    def _take(self, frame: QVideoFrame) -> None:
        if self._camera is None or not frame.isValid():
            return
        self._silence.start(SILENT_MS)
        self._waiting = frame
        self._look()

    @Slot()
    def _look(self) -> None:
        """Look at the frame that waits, unless another is being looked at or has just been."""
        if self._waiting is None or self._is_looking:
            return
        rest_ms = self._began_ms + GAP_MS - self._clock.elapsed()
        if rest_ms > 0:
            if not self._gap.isActive():
                self._gap.start(rest_ms)
            return
        frame, self._waiting = self._waiting, None
        self._is_looking, self._began_ms = True, self._clock.elapsed()
        self._lane.submit(
            partial(sight, frame, self._reader, self.picture_px),
            owner=self,
            done=partial(self._show, self._chooser),
            failed=self._forget,
        )

    def _show(self, chooser: Chooser, seen: Sight | None) -> None:
        self._is_looking = False
        if chooser is self._chooser and self._camera is not None and seen is not None:
            self._tell(seen)
        self._look()

    def _tell(self, seen: Sight) -> None:
        self._say(InputState(self._name, is_working=True))
        choice = self._chooser.look(seen.codes, seen.size_px, self._clock.elapsed())
        self.looked.emit(seen, choice)
        if choice.scan is not None:
            self.scanned.emit(choice.scan)

    def _forget(self, _: Exception) -> None:
        self._is_looking = False

    def _timer(self, slot: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(slot)
        return timer


def _key(state: InputState) -> tuple[str, bool, Fault | None]:
    return state.name, state.is_working, state.reason.fault if state.reason else None
