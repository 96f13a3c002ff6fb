"""Video frames and cameras for tests: a frame goes the way that a camera's goes, from the sink on."""

import numpy as np
from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtMultimedia import QtVideo, QVideoFrame, QVideoFrameFormat

from tests.unit.scanning.scenes import HEIGHT, WIDTH, Scene, frame

P = QVideoFrameFormat.PixelFormat
PLANAR = (P.Format_YUV420P, P.Format_YUV422P, P.Format_YV12, P.Format_NV12, P.Format_NV21, P.Format_Y8)
PACKED = {P.Format_YUYV: 0, P.Format_UYVY: 1}
COLOURED = (P.Format_BGRA8888, P.Format_BGRX8888, P.Format_RGBA8888, P.Format_XRGB8888)


def video_frame(*scenes, pixels=P.Format_NV12, mounted=(0, False), upside_down=False, held=(0, False), values=None):
    """Return a frame of ``scenes``; ``mounted`` and ``held`` are degrees and whether mirrored."""
    form = QVideoFrameFormat(QSize(WIDTH, HEIGHT), pixels)
    form.setRotation(QtVideo.Rotation(mounted[0]))
    form.setMirrored(mounted[1])
    if upside_down:
        form.setScanLineDirection(QVideoFrameFormat.Direction.BottomToTop)
    made = QVideoFrame(form)
    made.setRotation(QtVideo.Rotation(held[0]))
    made.setMirrored(held[1])
    assert made.map(QVideoFrame.MapMode.WriteOnly)
    try:
        _fill(made, np.frombuffer(values or frame(*scenes), np.uint8).reshape(HEIGHT, WIDTH), pixels)
    finally:
        made.unmap()
    return made


def _fill(made, grey, pixels):
    for plane in range(made.planeCount()):
        np.frombuffer(made.bits(plane), np.uint8)[:] = 128
    rows = np.frombuffer(made.bits(0), np.uint8).reshape(-1, made.bytesPerLine(0))
    if pixels in COLOURED:
        colours = np.repeat(grey, 4, axis=1)
        if pixels is not P.Format_XRGB8888:
            colours[:, 3::4] = 255  # nothing shines through
        rows[:HEIGHT, : WIDTH * 4] = colours
    elif pixels in PACKED:
        rows[:HEIGHT, PACKED[pixels] : WIDTH * 2 : 2] = grey
    else:
        rows[:HEIGHT, :WIDTH] = grey


class FakeCamera(QObject):
    failed = Signal()

    def __init__(self, name, sink, torch):
        super().__init__()
        self.name, self.sink, self.torch = name, sink, torch
        self.is_lit = self.is_closed = False

    def has_torch(self):
        return self.torch

    def set_torch(self, on):
        self.is_lit = on

    def close(self):
        self.is_closed = True

    def send(self, *scenes, **how):
        """Let a frame arrive."""
        self.sink.setVideoFrame(video_frame(*(scenes or (Scene(),)), **how))


class FakeCameras(QObject):
    """Cameras that are plugged in and out by a test."""

    changed = Signal()

    def __init__(self, *names, torch=False, allowed=True):
        super().__init__()
        self.plugged, self.torch, self.allowed, self.opened = list(names), torch, allowed, []

    def names(self):
        return list(self.plugged)

    def open(self, name, sink):
        self.opened.append(FakeCamera(name, sink, self.torch))
        return self.opened[-1]

    def is_allowed(self):
        return self.allowed

    @property
    def now(self):
        """The camera that is open."""
        return self.opened[-1]

    def plug(self, *names):
        """Have these cameras from now on."""
        self.plugged = list(names)
        self.changed.emit()
