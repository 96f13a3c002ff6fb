"""The cameras of this computer, as Qt knows them.

Loading QtMultimedia takes a tenth of a second: this module is imported when a camera is switched on.
"""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QCameraPermission, QCoreApplication, QObject, Qt, Signal, SignalInstance, Slot
from PySide6.QtMultimedia import (
    QCamera,
    QCameraDevice,
    QCameraFormat,
    QMediaCaptureSession,
    QMediaDevices,
    QVideoFrameFormat,
    QVideoSink,
)

WANTED_PX = (1280, 720)
"""Enough for a code that fills a sixth of the picture's width; larger frames take longer and read hardly more."""

_SLOWEST_HZ = 15.0


class Camera(Protocol):
    """A camera that was opened."""

    @property
    def failed(self) -> SignalInstance:
        """The signal that it can't be used any more; of no values."""

    def has_torch(self) -> bool:
        """Return whether it can light what is before it."""

    def set_torch(self, on: bool) -> None:
        """Switch its light."""

    def close(self) -> None:
        """Let go of it."""


class Cameras(Protocol):
    """What cameras there are."""

    @property
    def changed(self) -> SignalInstance:
        """The signal that there are others now, or that the person has answered; of no values."""

    def names(self) -> list[str]:
        """Return what the cameras are called, the computer's own choice first."""

    def open(self, name: str, sink: QVideoSink) -> Camera:
        """Let the camera send its frames to ``sink``; that it can't, its ``failed`` says later."""

    def is_allowed(self) -> bool | None:
        """Return whether this program may see; None: the person is being asked, and ``changed`` follows."""


class QtCameras(QObject):
    """The cameras that are plugged in."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._devices = QMediaDevices(self)
        self._devices.videoInputsChanged.connect(self.changed)

    def names(self) -> list[str]:
        """Return what the cameras are called, the computer's own choice first; two of a kind get numbers."""
        return list(self._by_name())

    def open(self, name: str, sink: QVideoSink) -> Camera:
        """Let the camera send its frames to ``sink``."""
        return QtCamera(self._by_name()[name], sink, self)

    def is_allowed(self) -> bool | None:
        """Return whether this program may use cameras; where the system wants that asked, it is asked once."""
        app, permission = QCoreApplication.instance(), QCameraPermission()
        status = app.checkPermission(permission) if app is not None else Qt.PermissionStatus.Denied
        if status is Qt.PermissionStatus.Undetermined and app is not None:
            app.requestPermission(permission, self, self._answered)
            return None
        return status is Qt.PermissionStatus.Granted

    def _answered(self, _: object) -> None:
        self.changed.emit()

    def _by_name(self) -> dict[str, QCameraDevice]:
        found: dict[str, QCameraDevice] = {}
        for device in sorted(QMediaDevices.videoInputs(), key=lambda each: not each.isDefault()):
            name, number = device.description(), 2
            while name in found:
                name, number = f"{device.description()} {number}", number + 1
            found[name] = device
        return found


class QtCamera(QObject):
    """A camera and where its frames go."""

    failed = Signal()

    def __init__(self, device: QCameraDevice, sink: QVideoSink, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._camera = QCamera(device, self)
        wanted = best_format(device.videoFormats())
        if wanted is not None:
            self._camera.setCameraFormat(wanted)
        self._camera.errorOccurred.connect(self._fail)
        self._session = QMediaCaptureSession(self)
        self._session.setCamera(self._camera)
        self._session.setVideoSink(sink)
        self._camera.start()

    def has_torch(self) -> bool:
        """Return whether it can light what is before it; known when it runs."""
        return self._camera.isTorchModeSupported(QCamera.TorchMode.TorchOn)

    def set_torch(self, on: bool) -> None:
        """Switch its light."""
        self._camera.setTorchMode(QCamera.TorchMode.TorchOn if on else QCamera.TorchMode.TorchOff)

    def close(self) -> None:
        """Let go of it; frames on their way may still arrive."""
        self._camera.errorOccurred.disconnect(self._fail)
        self._camera.stop()
        self._session.setVideoSink(None)  # type: ignore[arg-type]  # None is Qt's way to take it away
        self.deleteLater()

    @Slot()
    def _fail(self) -> None:
        self.failed.emit()


def best_format(formats: list[QCameraFormat]) -> QCameraFormat | None:
    """Return the fluent format that is nearest to :data:`WANTED_PX`; those that need no unpacking first."""
    fluent = [each for each in formats if each.maxFrameRate() >= _SLOWEST_HZ] or formats
    return min(fluent, key=_distance, default=None)


def _distance(wanted: QCameraFormat) -> tuple[int, bool, float]:
    size, packed = wanted.resolution(), QVideoFrameFormat.PixelFormat.Format_Jpeg
    off_px = abs(size.width() * size.height() - WANTED_PX[0] * WANTED_PX[1])
    return off_px, wanted.pixelFormat() is packed, -wanted.maxFrameRate()
