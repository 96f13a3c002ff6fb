"""Rulers whose ticks are where they say."""

import numpy
import pypdfium2
import pytest

from checkin.badges.calibration import write_calibration
from checkin.badges.media import medium

DPI = 1200
MM = DPI / 25.4


def raster(pdf):
    with pypdfium2.PdfDocument(pdf) as document:
        assert len(document) == 1
        return numpy.array(document[0].render(scale=DPI / 72, grayscale=True).to_numpy()).squeeze()


def dark_at(line, below=128):
    """Return the middles of the dark runs of a row of dots, in millimetres."""
    dark = numpy.flatnonzero(line < below)
    runs = numpy.split(dark, numpy.flatnonzero(numpy.diff(dark) > 1) + 1)
    return [float(run.mean() + 0.5) / MM for run in runs if len(run)]


@pytest.mark.parametrize("name", ["a6", "label-62x100", "card-86x54", "a4-8"])
def test_ticks_are_where_they_say_on_all_edges(name):
    paper = medium(name)
    picture = raster(write_calibration(paper))
    height, width = picture.shape
    assert (width / MM, height / MM) == pytest.approx((paper.page_width_mm, paper.page_height_mm), abs=0.05)
    depth = round(4.4 * MM)  # only the ticks of whole centimetres reach so far into the page
    edges = {
        "top": (picture[depth], paper.page_width_mm), "bottom": (picture[height - depth], paper.page_width_mm),
        "left": (picture[:, depth], paper.page_height_mm), "right": (picture[:, width - depth], paper.page_height_mm),
    }  # fmt: skip
    for edge, (line, length) in edges.items():
        found = dark_at(line)
        for centimetre in range(10, int(length) - 9, 10):
            assert min(abs(each - centimetre) for each in found) < 0.05, (edge, centimetre)
    assert len(dark_at(picture[round(1.6 * MM)])) >= int(paper.page_width_mm) - 2  # each millimetre has one


def test_a_sheet_shows_every_label():
    paper = medium("a4-8")
    picture = raster(write_calibration(paper))
    for place in range(paper.places):
        left, top = paper.place_mm(place)
        row = picture[round((top + paper.badge_height_mm / 3) * MM)]
        assert min(abs(each - left) for each in [*dark_at(row, below=220), 0.0]) < 0.1
