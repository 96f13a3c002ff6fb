import pytest
import zxingcpp
from hypothesis import example, given, settings
from hypothesis import strategies as st
from qrcode.exceptions import DataOverflowError
from qrcode.main import QRCode

from checkin.badges.code import (
    DOT_MM,
    LEVELS,
    QUIET_MODULES,
    READABLE_MM,
    Code,
    Level,
    encode,
    fit_code,
    module_mm,
    on_dot,
    path,
)
from checkin.badges.composing import compose
from checkin.badges.media import medium as find_medium
from checkin.badges.placing import PT_PER_MM
from checkin.badges.render import render_badge
from checkin.badges.template_file import read
from checkin.badges.templates import design, shipped
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
    code = Code(("110", "000", "101"))
    assert path(code) == "0 0 2 1 re 0 2 1 1 re 2 2 1 1 re f"


def test_path_has_every_dark_module_once() -> None:
    code = encode(CODE)
    numbers = path(code).removesuffix(" f").split(" re")[:-1]
    dark = sum(int(run.split()[2]) for run in numbers)
    assert dark == "".join(code.rows).count("1") > 0


def test_code_of_capitals_is_as_small_as_a_code_can_be() -> None:
    assert encode(CODE).modules == 21


def test_code_that_no_qr_can_hold_is_refused() -> None:
    with pytest.raises(BadgeError) as caught:
        render_badge(badge(code="x" * 3000))
    assert caught.value.fault is Fault.CODE_TOO_LONG
    assert caught.value.facts == {"length": 3000}


def test_badge_without_a_code_has_no_qr() -> None:
    assert zxingcpp.read_barcodes(raster(render_badge(badge(code="")))) == []


# Corner and margin of the QR on each template that comes with Checkin, and on a 62 mm label and an A6 page.
ROOMS = ((30, 4.5), (44, 9), (25, 4), (30, 0), (12, 0))


def test_short_code_has_the_best_error_correction() -> None:
    assert {fit_code((CODE,), *room).level for room in ROOMS[:-1]} == {Level.H}


@given(st.text(min_size=1, max_size=400), st.sampled_from(ROOMS))
@example(LONG, (30, 4.5))
@example("x" * 2900, (30, 4.5))
@settings(deadline=None)
def test_error_correction_is_the_best_that_leaves_readable_modules(text: str, room: tuple[float, float]) -> None:
    found = fit_code((text,), *room)
    sizes = {level: module_mm(reference(text, level), *room) for level in LEVELS if reference(text, level)}
    readable = [level for level in LEVELS if sizes.get(level, 0) >= READABLE_MM]
    best = readable or [level for level in LEVELS if sizes.get(level) == max(sizes.values())]
    assert (found.level, found.module_mm, found.text) == (best[0], sizes[best[0]], text)


def reference(text: str, level: Level) -> int:
    """Return how many modules a side has by ``qrcode``'s own search, or 0 where none is large enough."""
    qr = QRCode(error_correction=level, border=0)
    qr.add_data(text.encode(), optimize=0)
    try:
        return 17 + 4 * qr.best_fit()
    except (DataOverflowError, ValueError):
        return 0


def test_less_is_said_only_where_no_error_correction_keeps_all_of_it_readable() -> None:
    assert fit_code(("x" * 100, "x" * 20), 44, 0).text == "x" * 100
    assert fit_code(("x" * 100, "x" * 20), 22, 0).text == "x" * 20
    assert fit_code(("x" * 100, "x" * 99), 15, 0).text == "x" * 100


@given(st.floats(0, 100), st.floats(0, 30), st.floats(0, 30))
def test_place_on_a_dot_stays_within_its_bounds(lowest: float, slack: float, beyond: float) -> None:
    place = on_dot(lowest + min(slack, beyond), lowest, lowest + slack)
    assert lowest - 1e-6 <= place <= lowest + slack + 1e-6
    assert slack < DOT_MM or place % DOT_MM == 0 or min(place - lowest, lowest + slack - place) < DOT_MM


@pytest.mark.parametrize("name", sorted(shipped()))
def test_modules_of_a_usual_badge_stand_on_whole_dots(name: str) -> None:
    layout = shipped()[name].template
    sides = (compose(badge(), layout, side) for side in range(1, layout.sides + 1))
    codes = [code for side in sides for code in side.codes]
    assert codes
    for code in codes:
        assert all(mm % DOT_MM == 0 for mm in (code.module_mm, code.left_mm, code.top_mm))


def test_code_in_the_middle_of_its_box_has_even_modules_too() -> None:
    layout = read(
        'name = "x"\nwidth = 62\nheight = 100\n[[element]]\nkind = "qr"\nleft = 3\ntop = 3\nwidth = 30\nheight = 30\n',
        "x.toml",
    )
    (code,) = compose(badge(), layout).codes
    assert code.module_mm == 0.875
    assert 3 + QUIET_MODULES * 0.875 <= code.left_mm == code.top_mm <= 3 + 30 - QUIET_MODULES * 0.875 - code.side_mm
