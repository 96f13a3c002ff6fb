import io
import itertools

import numpy as np
import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from checkin.scanning.reader import Luminance, Reader
from checkin.scanning.symbols import Symbol

from . import scenes
from .scenes import HEIGHT, WIDTH, Scene

UNHURRIED = 1e9
FORMATS = {
    Symbol.QR: zxingcpp.BarcodeFormat.QRCode,
    Symbol.AZTEC: zxingcpp.BarcodeFormat.Aztec,
    Symbol.DATA_MATRIX: zxingcpp.BarcodeFormat.DataMatrix,
    Symbol.CODE_128: zxingcpp.BarcodeFormat.Code128,
}


def plane(values):
    return Luminance(values, WIDTH, HEIGHT, WIDTH)


def read(*seen, reader=None):
    """Return the texts in the frame of ``seen``."""
    return [each.text for each in (reader or unhurried()).read(plane(scenes.frame(*seen))) if each.is_read]


def unhurried():
    """Return a reader that has the time for every look at every frame."""
    return Reader(budget_ms=UNHURRIED, clock=itertools.count().__next__)


def paper(text, symbol, scale=6):
    """Return the luminance of a white frame with a code in the middle, and the frame."""
    code = np.array(zxingcpp.create_barcode(text, FORMATS[symbol]).to_image(scale=scale))
    frame = np.full((HEIGHT, WIDTH), 255, np.uint8)
    top, left = (HEIGHT - code.shape[0]) // 2, (WIDTH - code.shape[1]) // 2
    frame[top : top + code.shape[0], left : left + code.shape[1]] = code
    return frame


@pytest.mark.parametrize(
    "scene",
    [
        pytest.param(Scene(), id="plain"),
        pytest.param(Scene(turn_deg=77), id="turned"),
        pytest.param(Scene(tilt=0.3), id="tilted"),
        pytest.param(Scene(inverted=True), id="light-on-dark"),
        pytest.param(Scene(mirrored=True), id="mirrored"),
        pytest.param(Scene(light=0.2, slope=0.4), id="dim"),
        pytest.param(Scene(contrast=0.3), id="dimmed-phone"),
        pytest.param(Scene(crumple_px=1.5, side_px=300), id="crumpled"),
        pytest.param(Scene(blur_px=1.6), id="out-of-focus"),
        pytest.param(Scene(at=(0.1, 0.2), side_px=140), id="in-a-corner"),
    ],
)
def test_a_code_is_read(scene):
    assert read(scene) == [scene.text]


def test_an_empty_hall_has_no_code():
    assert read() == []


def test_corners_stand_around_the_code_where_it_is():
    (seen,) = Reader().read(plane(scenes.frame(Scene(at=(0.3, 0.6), side_px=200))))
    assert seen.middle == pytest.approx((0.3 * WIDTH, 0.6 * HEIGHT), abs=4)
    assert all(70 < abs(x - seen.middle[0]) < 105 and 70 < abs(y - seen.middle[1]) < 105 for x, y in seen.corners)


@pytest.mark.parametrize("turn", range(5))
def test_corners_of_each_further_look_are_where_the_code_is(turn):
    from checkin.scanning import reader

    place, picture = (0.45, 0.55), scenes.picture(scenes.frame(Scene(at=(0.45, 0.55), side_px=200)))
    (seen,) = Reader()._looked(reader._LOOKS[turn](picture))
    assert seen.middle == pytest.approx((place[0] * WIDTH, place[1] * HEIGHT), abs=5)


def test_every_further_look_is_tried_above():
    from checkin.scanning import reader

    assert len(reader._LOOKS) == 5


def test_several_codes_are_all_seen():
    left = Scene("LEFT", at=(0.25, 0.5), side_px=200)
    right = Scene("RIGHT", at=(0.75, 0.5), side_px=200)
    assert sorted(read(left, right)) == ["LEFT", "RIGHT"]


@pytest.mark.parametrize("symbol", Symbol)
def test_a_kind_is_read_when_it_is_asked_for_and_only_then(symbol):
    frame = plane(paper("TICKET-4711", symbol).tobytes())
    others = [each for each in Symbol if each is not symbol]
    assert [seen.text for seen in Reader([symbol], budget_ms=0).read(frame)] == ["TICKET-4711"]
    assert not [seen for seen in Reader(others, budget_ms=0).read(frame) if seen.is_read]


def test_products_are_not_read():
    code = np.array(zxingcpp.create_barcode("4006381333931", zxingcpp.BarcodeFormat.EAN13).to_image(scale=4))
    frame = np.full((HEIGHT, WIDTH), 255, np.uint8)
    frame[200 : 200 + code.shape[0], 300 : 300 + code.shape[1]] = code
    assert Reader(list(Symbol), budget_ms=0).read(plane(frame.tobytes())) == ()


@pytest.mark.parametrize("text", ["a\x1db", "\x1e[)>\x0406", "Jürgen Ößler", "名札", "<b>fett</b>", "  x  "])
def test_the_text_is_what_the_code_says_to_the_character(text):
    (seen,) = Reader().read(plane(paper(text, Symbol.QR).tobytes()))
    assert seen.text == text


def test_rows_with_padding_are_read_in_place():
    padded = np.zeros((HEIGHT, WIDTH + 64), np.uint8)
    padded[:, :WIDTH] = paper("PADDED", Symbol.QR)
    seen = Reader().read(Luminance(memoryview(padded.tobytes()), WIDTH, HEIGHT, WIDTH + 64))
    assert [each.text for each in seen] == ["PADDED"]


@pytest.mark.parametrize("further", [False, True])
def test_colour_between_the_points_is_stepped_over(further, monkeypatch):
    hall = np.frombuffer(scenes.frame(hard()), np.uint8).reshape(HEIGHT, WIDTH)
    values = paper("PACKED", Symbol.QR) if not further else hall
    packed = np.full((HEIGHT, WIDTH, 2), 128, np.uint8)
    packed[..., 0] = values
    frame = Luminance(memoryview(packed.tobytes()), WIDTH, HEIGHT, 2 * WIDTH, step_bytes=2)
    assert [each.text for each in unhurried().read(frame)] == [hard().text if further else "PACKED"]


def hard():
    """Return a scene that needs a further look; see the test below."""
    return scenes.difficult(HARD_SEED)


HARD_SEED = next(
    seed
    for seed in range(200)
    if not [each for each in Reader(budget_ms=0).read(plane(scenes.frame(scenes.difficult(seed)))) if each.is_read]
    and read(scenes.difficult(seed))
)


def test_a_frame_that_gave_nothing_is_looked_at_again():
    assert read(hard(), reader=Reader(budget_ms=0)) == []
    assert read(hard()) == [hard().text]


class Clock:
    """Goes on by a step with each look at it."""

    def __init__(self, step_s):
        self.now, self.step_s, self.looks = 0.0, step_s, 0

    def __call__(self):
        self.now += self.step_s
        self.looks += 1
        return self.now


def test_no_further_look_begins_when_the_time_is_over(monkeypatch):
    from checkin.scanning import reader

    begun = []
    looks = tuple(lambda picture, each=each: begun.append(each) or each(picture) for each in reader._LOOKS)
    monkeypatch.setattr(reader, "_LOOKS", looks)
    Reader(budget_ms=3500, clock=Clock(1)).read(plane(scenes.frame()))  # a second goes by from one look to the next
    assert len(begun) == 1


def test_the_next_frame_goes_on_with_the_looks_that_had_no_time(monkeypatch):
    from checkin.scanning import reader

    begun, original = [], reader._LOOKS
    looks = tuple(lambda picture, each=each: begun.append(each) or each(picture) for each in original)
    monkeypatch.setattr(reader, "_LOOKS", looks)
    slow = Reader(budget_ms=3500, clock=Clock(1))
    for _ in original:
        slow.read(plane(scenes.frame()))
    assert begun == list(original)


def test_a_code_read_at_once_costs_no_further_look():
    clock = Clock(1)
    assert read(Scene(), reader=Reader(clock=clock)) == ["BADGE-0001"]
    assert clock.looks == 1


def test_what_was_found_but_not_read_is_told_of():
    torn = Scene(side_px=300, crumple_px=6)
    (seen,) = Reader(budget_ms=0).read(plane(scenes.frame(torn)))
    assert not seen.is_read
    assert seen.middle == pytest.approx((WIDTH / 2, HEIGHT / 2), abs=60)


@settings(max_examples=25)
@given(st.binary(max_size=400), st.integers(1, 40), st.integers(1, 40))
def test_any_bytes_are_a_frame(values, width, height):
    data = values.ljust(width * height, b"\x80")
    assert isinstance(unhurried().read(Luminance(data, width, height, width)), tuple)


def test_a_scene_is_the_same_on_every_run():
    first, second = scenes.frame(scenes.difficult(3)), scenes.frame(scenes.difficult(3))
    assert first == second
    assert len(first) == WIDTH * HEIGHT
    file = io.BytesIO()
    scenes.picture(first).save(file, "PNG")
    assert Image.open(file).size == (WIDTH, HEIGHT)
