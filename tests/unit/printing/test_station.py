"""Which printer of a desk prints whose badge."""

from dataclasses import replace

import pytest

from checkin.printing.station import Station, jobs_for
from tests.unit.printing.fakes import FakePrinter, job

USUAL = Station(FakePrinter("Labels"))
SECOND = Station(FakePrinter("More labels"))
CARDS = Station(FakePrinter("Cards"), "card-86x54", "card", frozenset({"Presse", "Team"}))


def takers(category, *stations, wanted=""):
    return [each.name for each in stations if jobs_for(each, stations)(replace(job(1), wanted=wanted), category)]


@pytest.mark.parametrize(
    ("category", "names"),
    [("Teilnahme", ["Labels", "More labels"]), ("", ["Labels", "More labels"]), ("presse", ["Cards"])],
)
def test_a_printer_for_some_prints_theirs_and_the_others_share_the_rest(category, names):
    assert takers(category, USUAL, CARDS, SECOND) == names


def test_a_printer_alone_prints_for_everybody():
    assert takers("Presse", USUAL) == ["Labels"]


def test_what_a_person_chose_counts_before_the_rules():
    assert takers("Presse", USUAL, CARDS, wanted="Labels") == ["Labels"]


def test_a_chosen_printer_that_is_gone_is_not_waited_for():
    assert takers("Presse", USUAL, CARDS, wanted="Old") == ["Cards"]
