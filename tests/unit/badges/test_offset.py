import threading
from io import BytesIO
from pathlib import Path

import numpy as np
import pypdf
import pytest
import zxingcpp

from checkin.badges.offset import NONE, Offset, offset_of, remember_offset, shifted
from checkin.badges.render import render_badge, write_badges
from checkin.errors import Fault, SettingsError
from checkin.settings import SettingsFile, load
from tests.unit.badges.support import CODE, badge, latin_badges, raster, reader

DPI = 254  # 10 dots a millimetre


@pytest.fixture(scope="module")
def label() -> bytes:
    return render_badge(badge(), medium="label-62x100")


@pytest.mark.parametrize(("x_mm", "y_mm"), [(1, 0), (0, 1), (-1.5, 2), (0.3, -0.7)])
def test_what_is_drawn_moves_right_and_down_by_the_offset(label: bytes, x_mm: float, y_mm: float) -> None:
    before, after = raster(label, DPI), raster(shifted(label, Offset(x_mm, y_mm)), DPI)
    assert after.shape == before.shape
    x, y = round(10 * x_mm), round(10 * y_mm)
    inner = np.s_[100:-100, 100:-100]
    moved = np.roll(before, (y, x), axis=(0, 1))
    assert (before[inner] < 128).any()
    assert np.mean((moved[inner] < 128) != (after[inner] < 128)) < 0.005
    assert np.mean((before[inner] < 128) != (after[inner] < 128)) > 0.005


def test_page_keeps_its_size_and_its_code(label: bytes) -> None:
    moved = shifted(label, Offset(1.5, -1))
    assert reader(moved).pages[0].mediabox == reader(label).pages[0].mediabox
    assert [found.text for found in zxingcpp.read_barcodes(raster(moved))] == [CODE]


def test_every_page_moves() -> None:
    out = BytesIO()
    write_badges(latin_badges(3), out, medium="label-62x100")
    moved = reader(shifted(out.getvalue(), Offset(2, 1)))
    assert len(moved.pages) == 3
    for page in moved.pages:
        content = page.get_contents()
        assert content is not None
        assert content.get_data().startswith(b"q 1 0 0 1 5.6693 -2.8346 cm")
        assert content.get_data().rstrip().endswith(b"Q")


def test_text_stays_text(label: bytes) -> None:
    assert reader(shifted(label, Offset(1, 1))).pages[0].extract_text() == reader(label).pages[0].extract_text()


def test_moving_twice_adds_up(label: bytes) -> None:
    twice = shifted(shifted(label, Offset(1, 0.5)), Offset(0.5, 0.5))
    once = shifted(label, Offset(1.5, 1))
    assert np.mean((raster(twice, DPI) < 128) != (raster(once, DPI) < 128)) < 0.001


def test_version_of_the_file_stays(label: bytes) -> None:
    assert shifted(label, Offset(1, 1))[:8] == label[:8] == b"%PDF-1.4"


def test_no_offset_changes_no_byte(label: bytes) -> None:
    assert shifted(label, NONE) is label
    assert shifted(label, Offset(0.04, -0.04)) is label


def test_same_offset_gives_the_same_bytes(label: bytes) -> None:
    assert shifted(label, Offset(0.5, 0.5)) == shifted(label, Offset(0.5, 0.5))


def test_moved_file_is_hardly_larger() -> None:
    out = BytesIO()
    write_badges(latin_badges(50), out)
    assert len(shifted(out.getvalue(), Offset(1, 1))) < 1.05 * len(out.getvalue())


def test_page_without_content_is_left_alone() -> None:
    writer, out = pypdf.PdfWriter(), BytesIO()
    writer.add_blank_page(100, 200)
    writer.write(out)
    assert reader(shifted(out.getvalue(), Offset(1, 1))).pages[0].mediabox.height == 200


def test_printers_at_work_at_once_do_not_disturb_each_other(label: bytes) -> None:
    wanted = shifted(label, Offset(1, 1))
    found: list[bytes] = []
    lanes = [threading.Thread(target=lambda: found.append(shifted(label, Offset(1, 1)))) for _ in range(4)]
    for lane in lanes:
        lane.start()
    for lane in lanes:
        lane.join()
    assert found == [wanted] * 4


def test_offset_has_steps_of_a_tenth() -> None:
    assert Offset(0.26, -0.04) == Offset(0.3, 0)
    assert str(Offset(0, -0.04).y_mm) == "0.0"


def test_offset_is_kept_for_each_printer(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    remember_offset(SettingsFile(path), "QL-820", Offset(0.3, -1.2))
    remember_offset(SettingsFile(path), "Zebra", Offset(1, 1))
    assert offset_of(load(path), "QL-820") == Offset(0.3, -1.2)
    assert offset_of(load(path), "Zebra") == Offset(1, 1)
    assert offset_of(load(path), "another") == NONE


def test_no_offset_takes_the_entry_away(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    remember_offset(SettingsFile(path), "QL-820", Offset(0.3, -1.2))
    remember_offset(SettingsFile(path), "QL-820", NONE)
    assert load(path).printer_offsets == {}


def test_offset_no_printer_has_is_refused(tmp_path: Path) -> None:
    settings = SettingsFile(tmp_path / "settings.toml")
    with pytest.raises(SettingsError) as caught:
        remember_offset(settings, "QL-820", Offset(20.1, 0))
    assert caught.value.fault is Fault.SETTING_WRONG
    assert settings.now.printer_offsets == {}
