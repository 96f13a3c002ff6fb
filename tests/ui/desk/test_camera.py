"""The camera beside the desk, switched by key: what it reads is answered like any other scan."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QWidget

from checkin.scanning.choosing import Choice, Hint
from checkin.scanning.reader import Reader, Seen
from checkin.settings import CameraCodes, CameraUse
from checkin.ui.desk import camera_acts
from checkin.ui.inputs import camera_input, frames
from checkin.ui.inputs.camera_panel import CameraPanel
from tests.ui.video import FakeCameras, video_frame
from tests.unit.scanning.scenes import Scene

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def cameras(monkeypatch):
    """Cameras that the program finds, and nothing to wait for."""
    found = FakeCameras("Webcam")
    monkeypatch.setattr(camera_input, "QtCameras", lambda parent: found)
    monkeypatch.setattr(camera_input, "GAP_MS", 1)
    monkeypatch.setattr(camera_input, "RETRY_MS", 20)
    monkeypatch.setattr(camera_acts, "WARM_UP_MS", 0)
    return found


def switch(desk, cameras):
    desk.press(Qt.Key.Key_K, CTRL_SHIFT)
    desk.waits(lambda: cameras.opened)


def hold(desk, cameras, text):
    """Hold a code before the camera until it was read."""
    frames = [video_frame(Scene(text)) for _ in range(2)]  # the sink says nothing of a frame that is the last one
    word = desk.see("camera").findChild(object, "camera-word")
    for number in range(200):
        cameras.now.sink.setVideoFrame(frames[number % 2])
        desk.qtbot.wait(20)
        if word.text() == "Code read. Take it away.":
            return
    raise AssertionError(word.text())


def test_a_code_held_before_the_camera_lets_the_guest_in(desk, cameras):
    switch(desk, cameras)
    hold(desk, cameras, "LIWU-0001")
    desk.reads("verdict-name", "Li Wu")


def test_the_status_bar_names_the_camera_and_says_when_it_is_gone(desk, cameras):
    switch(desk, cameras)
    hold(desk, cameras, "LIWU-0001")
    desk.reads("inputs", "Ready: Webcam")
    cameras.plug()
    desk.reads("camera-word", "The camera Webcam is gone.")
    desk.reads("inputs", "The camera Webcam is gone.")


def test_the_key_switches_it_off_again_and_that_is_remembered(desk, cameras, settings):
    switch(desk, cameras)
    assert settings.now.camera is CameraUse.ON
    desk.press(Qt.Key.Key_K, CTRL_SHIFT)
    assert settings.now.camera is CameraUse.OFF
    assert cameras.now.is_closed
    assert not desk.window.findChild(CameraPanel).isVisible()


def test_off_is_a_button_too(desk, cameras, settings):
    switch(desk, cameras)
    desk.see("camera-off").click()
    assert settings.now.camera is CameraUse.OFF
    assert cameras.now.is_closed
    assert not desk.window.command("camera").isChecked()


def test_a_camera_that_was_on_is_on_the_next_day(program, cameras, settings, event, qtbot):
    settings.change(camera=CameraUse.ON)
    program.open_now(event)
    qtbot.waitUntil(lambda: bool(cameras.opened), timeout=5000)
    assert program.window.command("camera").isChecked()


def test_another_camera_is_chosen_beside_the_picture(desk, cameras, settings):
    cameras.plugged = ["Built-in", "Webcam"]
    switch(desk, cameras)
    which = desk.see("which-camera")
    assert which.currentText() == "Built-in"
    which.setCurrentIndex(which.findText("Webcam"))
    which.activated.emit(which.currentIndex())
    assert settings.now.camera_name == "Webcam"
    assert cameras.now.name == "Webcam"


def test_the_lamp_is_offered_only_where_there_is_one(desk, cameras):
    switch(desk, cameras)
    assert not desk.window.findChild(object, "torch").isVisible()
    desk.see("camera-off").click()
    cameras.torch = True
    desk.press(Qt.Key.Key_K, CTRL_SHIFT)
    desk.waits(lambda: len(cameras.opened) == 2)
    desk.see("torch").click()
    assert cameras.now.is_lit


def test_the_settings_switch_it_on_and_say_what_it_reads(desk, cameras, settings):
    desk.window.command("settings").trigger()
    use, codes = desk.see("camera-use"), desk.see("camera-codes")
    use.setCurrentIndex(use.findData(CameraUse.ON))
    codes.setCurrentIndex(codes.findData(CameraCodes.ALL))
    desk.see("settings").accept()
    desk.waits(lambda: cameras.opened)
    assert settings.now.camera_codes is CameraCodes.ALL
    assert desk.window._camera.input._reader._formats != Reader()._formats


def test_another_language_lets_go_of_the_camera_and_takes_it_again(desk, cameras):
    switch(desk, cameras)
    desk.program.change_settings({"language": "de"})
    desk.waits(lambda: len(cameras.opened) == 2)
    assert cameras.opened[0].is_closed
    desk.program.change_settings({"language": "en"})


def test_the_camera_is_let_go_of_with_the_window(desk, cameras):
    switch(desk, cameras)
    desk.window.close()
    assert cameras.now.is_closed


def test_a_desk_without_a_camera_does_not_load_what_it_needs():
    late = "PySide6.QtMultimedia", "zxingcpp"
    code = f"import sys, checkin.app, checkin.ui.main_window; print(*(name in sys.modules for name in {late}))"
    root = Path(__file__).parents[3]
    run = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True, timeout=60)
    assert run.stdout.split() == ["False", "False"]


def test_in_a_low_window_nothing_overlaps(desk, cameras, qtbot):
    cameras.torch, cameras.plugged = True, ["Webcam", "Other"]
    for size in ((940, 540), (1180, 760)):
        desk.window.resize(*size)
        if not cameras.opened:
            switch(desk, cameras)
        hold(desk, cameras, f"CODE-{size[0]:05}")
        panel = desk.see("camera")
        names = ("live-picture", "camera-word", "torch", "camera-off")
        boxes = [widget.geometry() for name in names if (widget := panel.findChild(QWidget, name)).isVisible()]
        assert len(boxes) == len(names)
        assert all(panel.rect().contains(box) for box in boxes)
        assert not [1 for number, box in enumerate(boxes) for other in boxes[:number] if box.intersects(other)]


def test_a_computer_that_lacks_a_library_says_so(desk, cameras, monkeypatch, settings):
    for name in ("checkin.ui.inputs.camera_input", "checkin.ui.inputs.cameras"):
        monkeypatch.setitem(sys.modules, name, None)  # as where libpulse0 is missing: importing it fails
    desk.press(Qt.Key.Key_K, CTRL_SHIFT)
    desk.reads("notice-text", "lacks a library")
    assert desk.window.findChild(CameraPanel) is None
    desk.press(Qt.Key.Key_K, CTRL_SHIFT)
    assert settings.now.camera is CameraUse.OFF


@pytest.fixture
def panel(qtbot, english):
    panel = CameraPanel()
    qtbot.addWidget(panel)
    panel.resize(500, 340)
    panel.show()
    return panel


def seen_in(frame):
    return frames.sight(frame, Reader(), picture_px=480)


def yellow(image):
    """Return the points of the strong outline's colour."""
    wanted = QColor("#FFF000").rgb()
    return [(x, y) for x in range(image.width()) for y in range(image.height()) if image.pixel(x, y) == wanted]


def test_the_outline_is_around_the_code(panel):
    sight = seen_in(video_frame(Scene(at=(0.25, 0.5), side_px=200)))
    panel.show_look(sight, Choice(Hint.TAKEN, sight.codes[0]))
    picture = panel.picture.grab().toImage()
    room = panel.picture._room(sight)
    points = yellow(picture)
    assert len(points) > 100
    middle = sum(x for x, _ in points) / len(points), sum(y for _, y in points) / len(points)
    expected = room.left() + 0.25 * room.width(), room.top() + 0.5 * room.height()
    assert middle == pytest.approx(expected, abs=3)


@pytest.mark.parametrize("hint", Hint)
def test_each_hint_is_a_sentence_of_its_own(panel, hint):
    sight = seen_in(video_frame())
    panel.show_look(sight, Choice(hint))
    word = panel.findChild(object, "camera-word").text()
    assert len(word) > 5
    for other in set(Hint) - {hint}:
        panel.show_look(sight, Choice(other))
        assert panel.findChild(object, "camera-word").text() != word


def test_an_old_picture_does_not_stay_when_the_camera_is_gone(panel):
    sight = seen_in(video_frame(Scene()))
    panel.show_look(sight, Choice(Hint.TAKEN, sight.codes[0]))
    panel.show_absence("The camera is gone.")
    assert not panel.picture.isVisible()
    assert not yellow(panel.picture.grab().toImage())
    assert panel.findChild(object, "camera-word").text() == "The camera is gone."


def test_a_code_at_the_edge_keeps_its_word_inside(panel):
    for place in ((0, 0), (1280, 0), (0, 720), (1280, 720)):
        corners = tuple((place[0] + dx, place[1] + dy) for dx, dy in ((-60, -60), (60, -60), (60, 60), (-60, 60)))
        code = Seen("X", corners)
        sight = frames.Sight((code,), (1280, 720), seen_in(video_frame()).picture)
        panel.show_look(sight, Choice(Hint.TAKEN, code))
        QApplication.processEvents()
        assert not panel.picture.grab().isNull()


def test_what_a_code_says_is_never_shown_in_the_panel(panel):
    sight = seen_in(video_frame(Scene("<h1>SECRET</h1>")))
    panel.show_look(sight, Choice(Hint.TAKEN, sight.codes[0]))
    assert "SECRET" not in panel.findChild(object, "camera-word").text()
