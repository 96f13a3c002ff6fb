"""The kiosk finds who knows the own name, and is no directory for anybody else."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from checkin.domain.folding import fold_words
from checkin.domain.guest import Guest
from checkin.kiosk import (
    FEWEST_LETTERS,
    FREE_TRIES,
    GIVEN_LETTERS,
    LONGEST_PAUSE,
    MOST_MATCHES,
    TRIES_COUNT_FOR,
    Tries,
    masked,
    matches,
    names_of,
)

NOW = datetime(2024, 5, 15, 8, 0, tzinfo=UTC)


def guest(first, last, organisation="", number=0):
    return Guest(f"{first}{last}{number}", f"{first} {last}".strip(), first, last, organisation=organisation)


GUESTS = [
    guest("Anna", "Müller", "Stadt Kaiserslautern"),
    guest("Annika", "Müller", "Stadt Ulm"),
    guest("Jörg-Peter", "Großmann", "Selbsthilfe Hören"),
    guest("Li", "Wu"),
    guest("Ayşe", "Taş"),
    guest("Maria", "van der Aa"),
    guest("Hans Otto", "Meier-Lüdenscheidt"),
    Guest("m", "Madonna"),
    Guest("k", "Karl von Ossietzky"),
]


def shown(text, guests=GUESTS):
    return [match.shown for match in matches(text, guests)]


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("Jörg Großmann", ["Jörg-Peter G."]),
        ("grossmann joer", ["Jörg-Peter G."]),
        ("Herr Großmann, Peter", ["Jörg-Peter G."]),
        ("Wu Li", ["Li W."]),
        ("tas ays", ["Ayşe T."]),
        ("maria van der aa", ["Maria v."]),
        ("maria aa", ["Maria v."]),
        ("Hans Meier-Lüdenscheidt", ["Hans Otto M."]),
        ("MADONNA", ["Madonna"]),
        ("ossietzky karl", ["Karl von O."]),
        ("Müller Anni", ["Annika M."]),
    ],
)
def test_the_whole_family_name_and_three_letters_of_the_given_one_find_a_guest(typed, answer):
    assert shown(typed) == answer


def test_half_the_office_is_shown_only_where_it_tells_two_guests_apart():
    assert shown("Müller Ann") == ["Anna M.", "Annika M."]
    namesake = guest("Anna", "Müller", "Stadt Bonn", 2)
    assert shown("Müller Anna", [GUESTS[0], namesake]) == ["Anna M., Stadt Kais…", "Anna M., Stadt…"]


@pytest.mark.parametrize(
    "typed",
    [
        *("", "a", "mü", "Müller", "Anna", "Müll Anna", "Müller An", "Großman Jörg", "Großmann Jürg", "Stadt Ulm"),
        *(
            "Müller Anna Ulm",
            "aa",
            "van der Aa",
            "Meier Hans",
            "Madonn",
            "ossietzky",
            "Wu L",
            "%",
            "* *",
            "Mueler Anna",
        ),
    ],
)
def test_less_or_other_than_that_finds_nobody(typed):
    assert shown(typed) == []


def test_too_many_say_no_more_than_nobody():
    many = [guest("Anna", "Müller", f"{number}. Gesundheitsamt", number) for number in range(MOST_MATCHES + 1)]
    assert matches("Anna Müller", many) == matches("Xaver Müller", many) == ()
    assert len(matches("Anna Müller", many[:MOST_MATCHES])) == MOST_MATCHES


def test_two_who_look_the_same_are_sent_to_the_desk():
    assert shown("Anna Müller", [guest("Anna", "Müller", "Stadt Ulm", n) for n in range(2)]) == []


def test_what_is_shown_says_no_more_than_was_known_but_the_given_name():
    assert masked(GUESTS[0]) == "Anna M."


letters = st.text("abcdefghijklmnopqrstuvwxyzäöüß", min_size=1, max_size=9)
people = st.lists(st.builds(guest, letters.map(str.title), letters.map(str.title), letters), min_size=1, max_size=12)


@given(people, st.data())
def test_no_beginning_of_any_name_reveals_anybody(guests, data):
    """Type the beginnings of what is on the list: in order, swapped, with any cut; whoever is found was named."""
    one = data.draw(st.sampled_from(guests))
    first = one.first_name[: data.draw(st.integers(0, len(one.first_name)))]
    last = one.last_name[: data.draw(st.integers(0, len(one.last_name)))]
    typed = f"{last} {first}" if data.draw(st.booleans()) else f"{first} {last}"
    words = fold_words(typed)
    for match in matches(typed, guests):
        found = next(each for each in guests if each.id == match.guest_id)
        given_words, family = names_of(found)
        assert set(family) <= set(words)
        assert any(
            name.startswith(word) and len(word) >= min(GIVEN_LETTERS, len(name))
            for word in words
            for name in given_words
        )


@given(people, letters)
@example([guest("Li", "Wu")], "wu")
def test_a_single_word_reveals_nobody_who_has_two_names(guests, word):
    assert matches(word, guests) == ()


@given(letters.map(str.title), letters.map(str.title))
def test_who_types_the_own_name_is_found_in_either_order(first, last):
    one = guest(first, last)
    is_long_enough = sum(map(len, fold_words(one.name))) >= FEWEST_LETTERS
    assert [bool(matches(typed, [one])) for typed in (one.name, f"{last} {first}")] == [is_long_enough] * 2


def test_tries_are_free_at_first_then_pause_longer_and_longer():
    tries, now, pauses = Tries(), NOW, []
    for _ in range(FREE_TRIES + 8):
        pauses.append(tries.pause(now).total_seconds())
        now += tries.pause(now)
        tries.note(now)
    assert pauses[:FREE_TRIES] == [0] * FREE_TRIES
    assert pauses[FREE_TRIES : FREE_TRIES + 4] == [5, 10, 20, 40]
    assert max(pauses) <= LONGEST_PAUSE.total_seconds()


def test_whoever_walks_the_list_gets_few_looks_in_an_hour():
    tries, now, looks = Tries(), NOW, 0
    while now < NOW + timedelta(hours=1):
        now += tries.pause(now)
        tries.note(now)
        looks += 1
    assert looks < 60


def test_guests_who_find_themselves_never_wait():
    tries = Tries()
    for number in range(100):
        assert tries.pause(NOW) == timedelta()
        tries.note(NOW + timedelta(seconds=number))
        tries.give_back()


def test_tries_are_forgotten_after_a_while_but_not_by_setting_the_clock_back():
    tries = Tries()
    for _ in range(FREE_TRIES):
        tries.note(NOW)
    assert tries.pause(NOW - timedelta(hours=1)) > timedelta()
    assert tries.pause(NOW + TRIES_COUNT_FOR) == timedelta()
