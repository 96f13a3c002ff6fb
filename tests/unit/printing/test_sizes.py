import pytest

from checkin.printing.printer import Paper
from checkin.printing.sizes import media_name

LABELS = ["custom_min_20x20mm", "custom_max_120x300mm", "oe_roll_62x100mm", "na_index-4x6_4x6in"]


def test_the_printers_own_name_is_taken_in_either_unit():
    assert media_name(LABELS, Paper(62, 100)) == "oe_roll_62x100mm"
    assert media_name(LABELS, Paper(152.4, 101.6)) == "na_index-4x6_4x6in"


def test_any_other_size_within_its_bounds_is_asked_for():
    assert media_name(LABELS, Paper(86, 54)) == "Custom.53.99x86.10mm"
    assert media_name(LABELS, Paper(120, 300)) is not None


@pytest.mark.parametrize("paper", [Paper(400, 600), Paper(121, 300), Paper(100, 301), Paper(19, 100)])
def test_a_size_out_of_its_bounds_is_no_size_for_it(paper):
    assert media_name(LABELS, paper) is None


def test_a_printer_that_names_no_bounds_is_asked_for_any_size():
    assert media_name(["iso_a4_210x297mm"], Paper(400, 600)) is not None
    assert media_name([], Paper(5, 5)) is not None


def test_the_widest_of_several_bounds_counts():
    both = ["custom_max_100x100mm", "custom_max_200x300mm"]
    assert media_name(both, Paper(150, 300)) is not None
    assert media_name(both, Paper(201, 300)) is None
