import pytest
import zxingcpp

from checkin.badges.code import DOT_MM, QUIET_MODULES, Code, encode, module_mm, path
from checkin.badges.composing import compose
from checkin.badges.media import medium as find_medium
from checkin.badges.placing import PT_PER_MM
from checkin.badges.render import render_badge
from checkin.badges.templates import design
from checkin.errors import BadgeError, Fault
from tests.unit.badges.support import CODE, MEDIA, badge, raster

PRETIX_SECRET = "z3fsn8jyufm5kpk768q69gkbyr5f4h6w"
LONG = "https://example.org/t/" + "aB3-" * 44 + "xy"


@pytest.mark.parametrize("medium", MEDIA)
@pytest.mark.parametrize("text", [CODE, PRETIX_SECRET, LONG, "Grüße €"], ids=["12", "32", "200", "umlauts"])
def test_code_is_read_from_the_raster_of_a_label_printer(medium: str, text: str) -> None:
    found = zxingcpp.read_barcodes(raster(render_badge(badge(code=text), medium=medium)))
    assert [(code.format, code.text) for code in found] == [(zxingcpp.BarcodeFormat.QRCode, text)]


def test_long_code_is_two_hundred_characters() -> None:
    assert len(LONG) == 200
    assert len(PRETIX_SECRET) == 32


@pytest.mark.parametrize("medium", MEDIA)
@pytest.mark.parametrize("text", [CODE, PRETIX_SECRET, LONG])
def test_quiet_zone_is_free_of_text_bar_and_edge(medium: str, text: str) -> None:
    paper = find_medium(medium)
    layout = design("conference", paper).template
    whole = compose(badge(code=text, stand="M 12"), layout)
    (code,) = whole.codes
    quiet_mm, side_mm = QUIET_MODULES * code.module_mm, code.side_mm
    left, right = code.left_mm - quiet_mm + 1e-6, code.left_mm + side_mm + quiet_mm - 1e-6
    top, bottom = code.top_mm - quiet_mm + 1e-6, code.top_mm + side_mm + quiet_mm - 1e-6
    assert 0 <= left < right <= layout.width
    texts = [
        (t.left_mm, t.top_mm, t.left_mm + t.width_mm, t.top_mm + t.fitted.height_pt / PT_PER_MM) for t in whole.texts
    ]
    boxes = [(b.left_mm, b.top_mm, b.left_mm + b.width_mm, b.top_mm + b.height_mm) for b in whole.boxes]
    assert len(texts) >= 5
    assert boxes
    for x1, y1, x2, y2 in texts + boxes:
        assert x2 <= left or right <= x1 or y2 <= top or bottom <= y1


def test_module_is_a_whole_number_of_dots() -> None:
    assert module_mm(21, 44, 9) == pytest.approx(1.375)
    assert all(module_mm(modules, 30, 4.5) % DOT_MM == 0 for modules in range(21, 178, 4) if modules < 177)


def test_code_larger_than_its_corner_in_dots_still_fits() -> None:
    assert 0 < module_mm(177, 20, 2) <= 20 / 185


def test_path_merges_the_runs_of_a_row() -> None:
    code = Code(((True, True, False), (False, False, False), (True, False, True)))
    assert path(code) == "0 0 2 1 re 0 2 1 1 re 2 2 1 1 re f"


def test_path_has_every_dark_module_once() -> None:
    code = encode(CODE)
    numbers = path(code).removesuffix(" f").split(" re")[:-1]
    dark = sum(int(run.split()[2]) for run in numbers)
    assert dark == sum(map(sum, code.rows)) > 0


def test_code_of_capitals_is_as_small_as_a_code_can_be() -> None:
    assert encode(CODE).modules == 21


def test_code_that_no_qr_can_hold_is_refused() -> None:
    with pytest.raises(BadgeError) as caught:
        render_badge(badge(code="x" * 3000))
    assert caught.value.fault is Fault.CODE_TOO_LONG
    assert caught.value.facts == {"length": 3000}


def test_badge_without_a_code_has_no_qr() -> None:
    assert zxingcpp.read_barcodes(raster(render_badge(badge(code="")))) == []
