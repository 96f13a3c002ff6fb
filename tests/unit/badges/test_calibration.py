"""Rulers whose ticks are where they say."""

import numpy
import pypdfium2
import pytest

from checkin.badges.calibration import write_calibration
from checkin.badges.media import media, medium
from checkin.badges.offset import Offset, shifted

DPI = 1200
MM = DPI / 25.4
NAMES = ["a6", "label-62x100", "card-86x54", "a4-8"]


def raster(pdf):
    with pypdfium2.PdfDocument(pdf) as document:
        assert len(document) == 1
        return numpy.array(document[0].render(scale=DPI / 72, grayscale=True).to_numpy()).squeeze()


def dark_at(line, below=128):
    """Return the middles of the dark runs of a row of dots, in millimetres."""
    dark = numpy.flatnonzero(line < below)
    runs = numpy.split(dark, numpy.flatnonzero(numpy.diff(dark) > 1) + 1)
    return [float(run.mean() + 0.5) / MM for run in runs if len(run)]


def edges(picture, depth_mm):
    """Return what lies so deep in the page on its four edges, each from where its ruler begins."""
    depth = round(depth_mm * MM)
    return {
        "upper": picture[depth],
        "lower": picture[-depth][::-1],
        "left": picture[:, depth],
        "right": picture[:, -depth][::-1],
    }


@pytest.mark.parametrize("name", NAMES)
def test_ticks_are_where_they_say_on_all_edges(name):
    paper = medium(name)
    picture = raster(write_calibration(paper))
    height, width = picture.shape
    assert (width / MM, height / MM) == pytest.approx((paper.page_width_mm, paper.page_height_mm), abs=0.05)
    for edge, line in edges(picture, 4.4).items():  # only the ticks of whole centimetres reach so far into the page
        length = paper.page_width_mm if edge in ("upper", "lower") else paper.page_height_mm
        found = dark_at(line)
        for centimetre in range(10, int(length) - 9, 10):
            assert min(abs(each - centimetre) for each in found) < 0.05, (edge, centimetre)


@pytest.mark.parametrize(("depth_mm", "step_mm"), [(3.3, 5), (1.7, 1), (0.7, 0.5)])
def test_shorter_ticks_part_the_longer_ones_where_a_page_is_read_off(depth_mm, step_mm):
    for edge, line in edges(raster(write_calibration(medium("a6"))), depth_mm).items():
        found = [each for each in dark_at(line) if 5.2 < each < 15.2]  # beyond the ticks of the ruler next to it
        wanted = [step_mm * number for number in range(1, 100) if 5.2 < step_mm * number < 15.2]
        assert found == pytest.approx(wanted, abs=0.05), edge


@pytest.mark.parametrize("name", NAMES)
def test_arrows_point_away_from_where_their_ruler_begins(name):
    for edge, line in edges(raster(write_calibration(medium(name))), 6.0).items():
        head = [each for each in dark_at(line) if 11.5 < each < 18]
        assert head, edge  # at this depth only the wide end of the head is there, not the line
        assert all(15 < each < 17 for each in head), edge


def test_a_page_that_came_out_too_far_left_lacks_as_much_and_is_mended_by_it():
    page = write_calibration(medium("a6"))
    printed = shifted(page, Offset(-1.2, -0.7))
    picture = raster(printed)
    # The ticks of whole centimetres now end at 5 mm less what the page has lost there, or more what it has gained.
    for edge, depth_mm, missing in (
        ("upper", 3.8, 1.2),
        ("left", 3.3, 0.7),
        ("lower", 5.2, -1.2),
        ("right", 5.7, -0.7),
    ):
        found = dark_at(edges(picture, depth_mm)[edge])
        assert min(abs(each - (20 - missing)) for each in found) < 0.05, edge
    mended = edges(raster(shifted(printed, Offset(1.2, 0.7))), 4.4)
    assert min(abs(each - 20) for each in dark_at(mended["upper"])) < 0.05


@pytest.mark.parametrize("name", NAMES)
def test_the_page_says_in_both_languages_what_to_do(name):
    paper = medium(name)
    with pypdfium2.PdfDocument(write_calibration(paper)) as document:
        words = " ".join(document[0].get_textpage().get_text_range().split())
    middle = f"{paper.page_width_mm / 2:.4g}"
    for said in ("100 %", "0,1 mm", "0.1 mm", "verschieben", "move by", f"{middle} mm from the left"):
        assert said in words
    assert f"{middle.replace('.', ',')} mm von links" in words


def test_every_medium_has_a_page_and_only_the_smallest_labels_one_without_words():
    silent = []
    for paper in media():
        with pypdfium2.PdfDocument(write_calibration(paper)) as document:
            if "Lineal" not in document[0].get_textpage().get_text_range():
                silent.append(paper)
    assert all(min(paper.page_width_mm, paper.page_height_mm) < 40 for paper in silent)


def test_a_sheet_shows_every_label():
    paper = medium("a4-8")
    picture = raster(write_calibration(paper))
    for place in range(paper.places):
        left, top = paper.place_mm(place)
        row = picture[round((top + paper.badge_height_mm / 3) * MM)]
        assert min(abs(each - left) for each in [*dark_at(row, below=220), 0.0]) < 0.1
