"""What guests read about themselves where everybody can see it."""

from dataclasses import asdict, fields
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.answers import Answer
from checkin.domain.admission import Act
from checkin.domain.checkpoint import Checkpoint, Place
from checkin.domain.guest import Guest
from checkin.domain.verdict import Reason, Verdict
from checkin.welcome import EASY_GERMAN, MOST_STOPS, Greeting, Stop, Welcome, language_of, stops, welcome_for

ZONE = ZoneInfo("Europe/Berlin")
NOW = datetime(2024, 5, 15, 8, 0, tzinfo=ZONE)
ENTRANCE = Checkpoint("c1", "Eingang")
SHOWN = {"name": "Ada Lovelace", "stand": "12", "languages": "Französisch, de"}
ADA = Guest(**{each.name: SHOWN.get(each.name, f"private {each.name}") for each in fields(Guest)})


def answer(reason=Reason.OK, *, guest=ADA, act=Act.ENTRY, **more):
    return Answer("s1", "ADA-1", Verdict(reason), guest, ENTRANCE, NOW.astimezone(UTC), "A", act=act, **more)


def place(name, hours, room="Raum 1"):
    return Place(name, room, (NOW + timedelta(hours=hours)).astimezone(UTC))


def welcome(*args, booked=(), **kwargs):
    return welcome_for(answer(*args, **kwargs), booked, NOW, ZONE)


def test_who_comes_in_is_welcomed_by_name_in_the_own_language_and_sent_on():
    assert welcome(booked=[place("Teilhabe", 1.5)], job_id="j1") == Welcome(
        Greeting.WELCOME, "Ada Lovelace", "fr", "12", (Stop("Teilhabe", "Raum 1", "09:30"),), badge=True
    )


@pytest.mark.parametrize("reason", [each for each in Reason if each not in (Reason.OK, Reason.NOT_INSIDE)])
def test_every_refusal_says_the_same_and_nothing_of_the_guest(reason):
    assert welcome(reason, booked=[place("Teilhabe", 1)]) == Welcome(Greeting.DESK, language="fr")


def test_a_code_that_is_nobodys_sends_to_the_desk():
    assert welcome(Reason.UNKNOWN, guest=None) == Welcome(Greeting.DESK)


def test_who_leaves_is_wished_well_and_not_sent_to_workshops():
    assert welcome(act=Act.EXIT, booked=[place("Teilhabe", 1)]) == Welcome(Greeting.FAREWELL, "Ada Lovelace", "fr")


@pytest.mark.parametrize("gone", [{"act": Act.UNDO}, {"undone": True}])
def test_what_was_taken_back_clears_the_screen(gone):
    assert welcome(**gone) is None


@given(st.sampled_from(Reason), st.sampled_from([Act.ENTRY, Act.EXIT]))
def test_no_field_of_a_guest_but_name_stand_and_language_is_ever_shown(reason, act):
    shown = str(asdict(welcome(reason, act=act)))
    assert "private" not in shown
    assert [each.name for each in fields(Welcome)] == ["greeting", "name", "language", "stand", "stops", "badge"]


def test_the_workshop_one_stands_at_is_not_where_to_go_next():
    assert welcome(booked=[Place("Eingang"), Place("Teilhabe", "Raum 2")]).stops == (Stop("Teilhabe", "Raum 2"),)


def test_only_what_is_today_and_not_long_begun_is_said():
    booked = [place("vorbei", -1.5), place("läuft", -0.5), place("bald", 2), place("morgen", 24)]
    assert [stop.name for stop in stops(booked, NOW, ZONE)] == ["läuft", "bald"]


def test_more_stops_than_anybody_remembers_are_left_out():
    assert len(stops([place(str(hour), hour) for hour in range(9)], NOW, ZONE)) == MOST_STOPS


def test_times_are_those_of_the_event_wherever_the_computer_stands():
    assert stops([place("bald", 2)], NOW, ZONE)[0].time == "10:00"


@pytest.mark.parametrize(
    ("languages", "code"),
    [
        ("", ""),
        ("de, en", "de"),
        ("Englisch; Deutsch", "en"),
        ("français", "fr"),
        ("العربية", "ar"),
        ("Deutsch (Leichte Sprache)", EASY_GERMAN),
        ("DGS, Deutsch", "de"),
        ("Klingonisch", ""),
        ("en-GB", "en"),
    ],
)
def test_the_first_language_of_the_list_is_spoken(languages, code):
    assert language_of(languages) == code
