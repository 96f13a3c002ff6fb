import threading
import time

import pytest
from PySide6.QtCore import QObject
from PySide6.QtMultimedia import QMediaCaptureSession, QVideoFrame, QVideoFrameInput

from checkin.errors import Fault
from checkin.scanning.choosing import ChoosingOptions, Hint
from checkin.scanning.reader import Luminance, Reader
from checkin.scanning.symbols import Symbol
from checkin.ui.inputs import camera_input, frames
from checkin.ui.inputs.camera_input import CameraInput
from checkin.ui.inputs.input_state import InputState
from tests.ui.video import COLOURED, PACKED, PLANAR, FakeCameras, P, video_frame
from tests.unit.scanning.scenes import HEIGHT, WIDTH, Scene


class Told:
    """What an input said."""

    def __init__(self, camera):
        self.scans, self.states, self.looks = [], [], []
        camera.scanned.connect(self.scans.append)
        camera.stated.connect(self.states.append)
        camera.looked.connect(lambda seen, choice: self.looks.append((seen, choice)))

    def state(self):
        """Return the last state as a name, and the fault or whether it works."""
        last = self.states[-1]
        return last.name, last.reason.fault if last.reason else last.is_working


@pytest.fixture
def quick(monkeypatch):
    """Let nothing wait longer than a test should."""
    monkeypatch.setattr(camera_input, "GAP_MS", 1)
    monkeypatch.setattr(camera_input, "RETRY_MS", 20)


@pytest.fixture
def cameras():
    return FakeCameras("Webcam")


@pytest.fixture
def camera(qapp, quick, cameras):
    made = CameraInput(cameras)
    yield made
    made.close()


@pytest.fixture
def told(camera):
    return Told(camera)


def show(qtbot, cameras, told, *scenes, times=1, **how):
    """Send frames one after the other, each when the last has been looked at."""
    for _ in range(times):
        before = len(told.looks)
        cameras.now.send(*scenes, **how)
        qtbot.waitUntil(lambda before=before: len(told.looks) > before, timeout=5000)


def test_a_code_held_before_the_camera_is_scanned_once(qtbot, camera, cameras, told):
    camera.start()
    show(qtbot, cameras, told, Scene("BADGE-0001"), times=6)
    assert told.scans == ["BADGE-0001"]


@pytest.mark.parametrize("pixels", [*PLANAR, *PACKED, *COLOURED], ids=lambda pixels: pixels.name)
def test_every_way_to_store_a_frame_is_read(qtbot, camera, cameras, told, pixels):
    camera.start()
    show(qtbot, cameras, told, Scene("ANY-FORMAT"), times=2, pixels=pixels)
    assert told.scans == ["ANY-FORMAT"]


def test_frames_through_a_capture_session_are_read(qtbot, camera, told):
    session, feed = QMediaCaptureSession(), QVideoFrameInput()
    session.setVideoFrameInput(feed)
    camera.start()
    session.setVideoSink(camera.sink)
    for _ in range(4):
        before = len(told.looks)
        assert feed.sendVideoFrame(video_frame(Scene("SESSION-1")))
        qtbot.waitUntil(lambda before=before: len(told.looks) > before, timeout=5000)
    session.setVideoSink(None)
    assert told.scans == ["SESSION-1"]


WAYS = [
    (mounted, upside_down, held)
    for mounted in ((0, False), (90, False), (270, True), (180, True))
    for upside_down in (False, True)
    for held in ((0, False), (90, True), (180, False), (270, False), (0, True))
]


@pytest.mark.parametrize(("mounted", "upside_down", "held"), WAYS)
def test_the_outline_is_where_the_shown_picture_has_the_code(qapp, mounted, upside_down, held):
    scene = Scene(at=(0.3, 0.35), turn_deg=10)
    frame = video_frame(scene, mounted=mounted, upside_down=upside_down, held=held)
    seen = frames.sight(frame, Reader(), picture_px=WIDTH)
    assert seen.size_px == (seen.picture.width(), seen.picture.height())
    (outlined,), (shown,) = seen.codes, Reader().read(frames._of_image(seen.picture))
    assert outlined.middle == pytest.approx(shown.middle, abs=4)
    for corner in outlined.corners:
        assert any(corner == pytest.approx(other, abs=6) for other in shown.corners)


def test_no_picture_is_made_where_nobody_looks(qtbot, camera, cameras, told):
    camera.start()
    show(qtbot, cameras, told)
    camera.picture_px = 480
    show(qtbot, cameras, told)
    assert told.looks[0][0].picture is None
    assert told.looks[1][0].picture.width() == 480


class BrokenReader:
    def read(self, plane):
        assert isinstance(plane, Luminance)
        raise ZeroDivisionError


def test_a_frame_is_unmapped_also_when_reading_fails(qapp):
    frame = video_frame(Scene())
    with pytest.raises(ZeroDivisionError):
        frames.sight(frame, BrokenReader())
    assert not frame.isMapped()
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    frame.unmap()


def test_a_frame_that_is_gone_shows_nothing(qapp):
    assert frames.sight(QVideoFrame(), Reader()) is None


def test_only_the_codes_asked_for_are_read(qtbot, camera, cameras, told):
    camera.start(symbols=[Symbol.AZTEC])
    show(qtbot, cameras, told, Scene("BADGE-0001"), times=3)
    assert told.scans == []


class SlowReader:
    """Holds the lane up until it may go on; notes what it was shown."""

    def __init__(self):
        self.go, self.busy, self.shown = threading.Semaphore(0), threading.Event(), []

    def read(self, plane):
        self.busy.set()
        assert self.go.acquire(timeout=10)
        self.shown.append(bytes(plane.values[:1])[0])
        return ()


def grey(value):
    return bytes([value]) * (WIDTH * HEIGHT)


def test_only_the_newest_frame_waits_while_another_is_looked_at(qtbot, camera, cameras, told):
    camera.start()
    slow = camera._reader = SlowReader()
    cameras.now.send(values=grey(1))
    assert slow.busy.wait(5)
    for value in (2, 3, 4, 5):
        cameras.now.send(values=grey(value))
    slow.go.release(10)
    qtbot.waitUntil(lambda: len(told.looks) == 2, timeout=5000)
    qtbot.wait(50)
    assert slow.shown == [1, 5]


def test_frames_come_no_faster_than_the_desk_can_bear(qtbot, cameras, monkeypatch):
    monkeypatch.setattr(camera_input, "GAP_MS", 200)
    camera = CameraInput(cameras)
    told = Told(camera)
    camera.start()
    frame, start = video_frame(Scene()), time.monotonic()
    while time.monotonic() - start < 0.5:
        cameras.now.sink.setVideoFrame(QVideoFrame(frame))
        qtbot.wait(5)
    camera.close()
    assert 1 <= len(told.looks) <= 3


def test_it_works_when_the_first_frame_is_there(qtbot, camera, cameras, told):
    camera.start()
    assert told.states == []
    show(qtbot, cameras, told, times=3)
    assert told.states == [InputState("Webcam", is_working=True)]


def test_without_a_camera_it_says_so_and_begins_when_one_is_there(qtbot, camera, cameras, told):
    cameras.plugged = []
    camera.start()
    assert told.state() == (camera_input.UNNAMED, Fault.CAMERA_MISSING)
    cameras.plug("Webcam")
    show(qtbot, cameras, told, times=2)
    assert told.scans == ["BADGE-0001"]
    put_away, works = told.states[-2:]
    assert (put_away.name, put_away.is_working, put_away.reason) == (camera_input.UNNAMED, False, None)
    assert works == InputState("Webcam", is_working=True)


def test_an_unplugged_camera_says_so_and_comes_back_by_itself(qtbot, camera, cameras, told):
    camera.start()
    show(qtbot, cameras, told)
    first = cameras.now
    cameras.plug()
    assert told.state() == ("Webcam", Fault.CAMERA_AWAY)
    assert first.is_closed
    qtbot.wait(60)  # it has tried again meanwhile, in vain
    assert told.state() == ("Webcam", Fault.CAMERA_AWAY)
    assert len(told.states) == 2
    cameras.plug("Webcam")
    qtbot.wait(round(ChoosingOptions().blink_ms))
    show(qtbot, cameras, told, Scene("AFTER-1"), times=3)
    assert told.state() == ("Webcam", True)
    assert told.scans == ["AFTER-1"]


def test_a_busy_camera_says_so_once_and_is_tried_again(qtbot, camera, cameras, told):
    camera.start()
    for attempt in range(1, 4):
        qtbot.waitUntil(lambda attempt=attempt: len(cameras.opened) == attempt, timeout=2000)
        cameras.now.failed.emit()
    assert [each.reason.fault for each in told.states] == [Fault.CAMERA_TAKEN]
    qtbot.waitUntil(lambda: len(cameras.opened) == 4, timeout=2000)
    show(qtbot, cameras, told)
    assert told.state() == ("Webcam", True)


def test_a_camera_without_a_picture_says_so(qtbot, camera, cameras, told, monkeypatch):
    monkeypatch.setattr(camera_input, "SILENT_MS", 30)
    camera.start()
    qtbot.waitUntil(lambda: bool(told.states), timeout=2000)
    assert told.state() == ("Webcam", Fault.CAMERA_SILENT)
    assert cameras.opened[0].is_closed


def test_a_camera_that_may_not_be_used_says_so_and_is_used_when_it_may(qtbot, camera, cameras, told):
    cameras.allowed = False
    camera.start()
    assert told.state() == (camera_input.UNNAMED, Fault.CAMERA_FORBIDDEN)
    cameras.allowed = True
    qtbot.waitUntil(lambda: bool(cameras.opened), timeout=2000)


def test_nothing_is_said_while_the_person_is_asked(qtbot, camera, cameras, told):
    cameras.allowed = None
    camera.start()
    assert (told.states, cameras.opened) == ([], [])
    cameras.allowed = True
    cameras.changed.emit()
    assert len(cameras.opened) == 1


def test_the_chosen_camera_is_used_and_another_only_in_its_absence(qtbot, camera, cameras, told):
    cameras.plugged = ["Built-in", "Webcam"]
    camera.start("Webcam")
    assert cameras.now.name == "Webcam"
    cameras.plug("Built-in")
    qtbot.waitUntil(lambda: cameras.now.name == "Built-in", timeout=2000)
    show(qtbot, cameras, told)
    assert told.state() == ("Built-in", True)
    cameras.plug("Built-in", "Webcam")
    assert cameras.now.name == "Webcam"


def test_switched_off_it_is_silent_and_spoken_of_no_more(qtbot, camera, cameras, told):
    camera.start()
    show(qtbot, cameras, told)
    looks = len(told.looks)
    camera.stop()
    cameras.now.send(Scene("LATE"))
    cameras.changed.emit()
    qtbot.wait(60)
    assert told.states[-1] == InputState("Webcam", is_working=False)
    assert cameras.now.is_closed
    assert (len(told.looks), told.scans, len(cameras.opened)) == (looks, [], 1)


def test_switched_on_again_the_code_in_view_is_scanned_again(qtbot, camera, cameras, told):
    for _ in range(2):
        camera.start()
        show(qtbot, cameras, told, times=3)
        camera.stop()
    assert told.scans == ["BADGE-0001"] * 2


def test_the_light_is_switched_where_there_is_one(qtbot, camera, cameras):
    assert not camera.has_torch
    camera.set_torch(True)  # nothing is on: nothing happens
    cameras.torch = True
    camera.start()
    camera.set_torch(True)
    assert camera.has_torch
    assert cameras.now.is_lit


def test_a_bug_in_reading_is_reported_and_the_next_frame_is_read(qtbot, camera, cameras, told, last_resort):
    camera.start()
    good = camera._reader
    camera._reader = object()
    cameras.now.send()
    qtbot.waitUntil(lambda: bool(last_resort), timeout=5000)
    camera._reader = good
    show(qtbot, cameras, told, times=2)
    assert told.scans == ["BADGE-0001"]


def test_two_codes_are_told_apart_by_the_middle(qtbot, camera, cameras, told):
    camera.start()
    middle, side = Scene("MIDDLE", side_px=200), Scene("SIDE", at=(0.85, 0.5), side_px=200)
    show(qtbot, cameras, told, middle, side, times=2)
    assert told.looks[-1][1].hint is Hint.WAITING
    qtbot.wait(round(ChoosingOptions().blink_ms))
    show(qtbot, cameras, told, Scene("SIDE"), times=3)
    assert told.scans == ["SIDE"]


def test_this_computer_is_asked_for_its_cameras(qtbot):
    from checkin.ui.inputs.cameras import QtCameras

    cameras = QtCameras(QObject())
    assert all(isinstance(name, str) for name in cameras.names())
    assert cameras.is_allowed() in {True, False, None}


def test_pixel_formats_are_those_that_qt_describes():
    assert P.Format_Jpeg not in frames._PLANE_FIRST
    assert set(PLANAR) <= frames._PLANE_FIRST
    assert dict(PACKED) == frames._PACKED
