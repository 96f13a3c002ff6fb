"""A design is tried on the names that are hardest for it."""

import random

import pytest

from checkin.badges.badge import Badge
from checkin.domain.guest import Guest
from checkin.ui.designer.guests import Trial, chosen, invented, longest, shortest, width_em


def badge(name):
    return Badge(Guest(name, name), "CODE", "#000000", "Konferenz")


BADGES = [badge(name) for name in ("Anna Beispiel", "Illi Illilli", "Mwmwm Wmmww", "Li Wu", "Il Li")]


def test_the_longest_and_the_shortest_name_are_measured_not_counted():
    assert longest(BADGES).guest.name == "Mwmwm Wmmww"
    assert shortest(BADGES).guest.name == "Il Li"


def test_the_measured_ones_are_the_extremes_of_many():
    source = random.Random(4)
    many = [badge("".join(source.choices("abcdefghilmnorstuw ", k=source.randint(4, 30)))) for _ in range(600)]
    widths = sorted(width_em(each) for each in many)
    assert width_em(longest(many)) == widths[-1]
    assert width_em(shortest(many)) == pytest.approx(widths[0], rel=0.2)


def test_wide_letters_are_not_passed_over_for_being_few():
    assert longest([*(badge("il" * 8) for _ in range(60)), badge("漢" * 12)]).guest.name == "漢" * 12


def test_a_guest_without_a_name_is_no_trial():
    assert shortest([badge(" "), badge("Li Wu")]).guest.name == "Li Wu"
    assert shortest([badge("")]).guest.name == ""


def test_a_random_guest_is_another_one_where_there_is_another():
    dice = random.Random(1)
    now = BADGES[0]
    for _ in range(20):
        then = chosen(BADGES, Trial.RANDOM, now, dice)
        assert then is not now
        now = then
    assert chosen(BADGES[:1], Trial.RANDOM, BADGES[0], dice) is BADGES[0]


def test_invented_guests_try_short_and_long_names():
    people = invented("Konferenz")
    assert longest(people) is not shortest(people)
    assert {each.event for each in people} == {"Konferenz"}
