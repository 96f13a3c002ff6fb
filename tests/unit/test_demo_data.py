"""The demo event is whole: every guest, code, category and workshop fits the others."""

from __future__ import annotations

import csv
import re
import tomllib
import unicodedata
from collections import Counter
from datetime import date, time
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from checkin import resources
from checkin.domain.checkpoint import Kind
from checkin.domain.code import fold, is_mistyped, is_own_code
from checkin.domain.guest import whole_name

HEADERS = [
    "Vorname",
    "Nachname",
    "Titel",
    "E-Mail",
    "Organisation",
    "Kategorie",
    "Ticketcode",
    "Status",
    "Bemerkung",
    "Stand",
    "Unterstützung",
    "Einwilligung Unterstützung",
    "Unterstützung auf dem Badge",
    "Aussprache",
    "Workshops",
]
STATUSES = {"bestätigt": 397, "unbestätigt": 12, "storniert": 9, "gesperrt": 2}
REAL_TOWNS = [
    "Kaiserslautern",
    "Ulm",
    "Cottbus",
    "Gera",
    "Jena",
    "Solingen",
    "Wolfsburg",
    "Gelsenkirchen",
    "Mannheim",
    "Zwönitz",
    "Konstanz",
    "Pirmasens",
]
SCRIPTS = ("CYRILLIC", "GREEK", "ARABIC", "HEBREW", "CJK")
WORKSHOPS_SEPARATOR = " | "

Row = dict[str, str]


def rows_of(name: str) -> list[Row]:
    with resources.path(f"demo/{name}").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter=";", strict=True))


@pytest.fixture(scope="module")
def guests() -> list[Row]:
    return rows_of("guests.csv")


@pytest.fixture(scope="module")
def morning() -> list[Row]:
    return rows_of("morning.csv")


@pytest.fixture(scope="module")
def event() -> dict[str, Any]:
    return tomllib.loads(resources.path("demo/event.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def workshops(event: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {place["name"]: place for place in event["checkpoints"] if place["kind"] == Kind.WORKSHOP}


def name_of(guest: Row) -> str:
    return whole_name(guest["Vorname"], guest["Nachname"])


def booked_by(guest: Row) -> list[str]:
    return [title for title in guest["Workshops"].split(WORKSHOPS_SEPARATOR) if title]


def letters_in(name: str) -> int:
    return sum(character.isalpha() for character in name)


def scripts_of(name: str) -> set[str]:
    """Return the scripts of the letters, by the first word of their Unicode names: "LATIN", "GREEK" …"""
    return {unicodedata.name(character).split()[0] for character in name if character.isalpha()}


def contrast(colour: str) -> float:
    """Return the better contrast of ``#rrggbb`` with black or white text. Source: WCAG 2.2, relative luminance."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    return max((luminance + 0.05) / 0.05, 1.05 / (luminance + 0.05))


def test_event_is_the_fourteenth_regional_conference(event: dict[str, Any]) -> None:
    assert event["name"] == "14. Regionalkonferenz Modellprojekte Smart Cities"
    assert event["date"] == date(2024, 5, 15)
    assert ZoneInfo(event["timezone"]).key == "Europe/Berlin"
    assert "Kaiserslautern" in event["place"]


def test_category_colours_are_distinct_and_carry_readable_text(event: dict[str, Any]) -> None:
    colours = [category["colour"] for category in event["categories"]]

    assert len(colours) == len(set(colours)) == 7
    assert all(re.fullmatch(r"#[0-9a-f]{6}", colour) for colour in colours)
    assert min(contrast(colour) for colour in colours) >= 4.5


def test_checkpoints_are_an_entrance_six_workshops_and_the_market(event: dict[str, Any]) -> None:
    places = event["checkpoints"]

    assert Counter(Kind(place["kind"]) for place in places) == {Kind.ENTRANCE: 1, Kind.WORKSHOP: 6, Kind.ZONE: 1}
    assert [place["name"] for place in places if place["kind"] == Kind.ENTRANCE] == ["Eingang"]
    assert [place["name"] for place in places if place["kind"] == Kind.ZONE] == ["Markt der Möglichkeiten"]
    assert len({place["name"] for place in places}) == len(places)


def test_every_workshop_has_a_room_few_seats_a_time_and_needs_a_booking(workshops: dict[str, dict[str, Any]]) -> None:
    for workshop in workshops.values():
        assert workshop["room"]
        assert 12 <= workshop["seats"] <= 30
        assert time(8, 30) < workshop["opens_at"] < workshop["closes_at"]
        assert workshop["needs_booking"] is True


def test_no_two_workshops_use_one_room_at_once(workshops: dict[str, dict[str, Any]]) -> None:
    assert len({(workshop["room"], workshop["opens_at"]) for workshop in workshops.values()}) == 6


def test_list_has_420_guests_under_an_organisers_headers(guests: list[Row]) -> None:
    assert len(guests) == 420
    assert all(list(guest) == HEADERS and None not in guest.values() for guest in guests)


def test_every_code_is_our_own_and_nobody_elses(guests: list[Row]) -> None:
    codes = [guest["Ticketcode"] for guest in guests]

    assert [code for code in codes if not is_own_code(code)] == []
    assert len({fold(code) for code in codes}) == 420


def test_every_category_of_the_event_has_guests_and_no_other_has(guests: list[Row], event: dict[str, Any]) -> None:
    assert Counter(guest["Kategorie"] for guest in guests).keys() == {c["name"] for c in event["categories"]}


def test_most_guests_are_confirmed_and_some_of_every_other_status(guests: list[Row]) -> None:
    assert Counter(guest["Status"] for guest in guests) == STATUSES


def test_mail_addresses_reach_nobody(guests: list[Row]) -> None:
    addresses = [guest["E-Mail"] for guest in guests if guest["E-Mail"]]

    assert len(addresses) == 416
    assert all(re.fullmatch(r"[a-z0-9.-]+@example\.(org|com|net)", address) for address in addresses)
    assert max(Counter(addresses).values()) == 3


def test_names_are_tidy_and_only_anna_schneider_comes_twice(guests: list[Row]) -> None:
    names = [name_of(guest) for guest in guests]

    assert all(unicodedata.is_normalized("NFC", name) for name in names)
    assert {name: n for name, n in Counter(names).items() if n > 1} == {"Anna Schneider": 2}


def test_one_name_has_sixty_letters_and_no_other_comes_near(guests: list[Row]) -> None:
    lengths = sorted(letters_in(name_of(guest)) for guest in guests)

    assert lengths[-1] == 60
    assert lengths[-2] < 40


def test_one_whole_name_is_a_single_letter(guests: list[Row]) -> None:
    assert [name_of(guest) for guest in guests if len(name_of(guest)) == 1] == ["O"]


def test_one_guest_has_no_last_name(guests: list[Row]) -> None:
    assert [guest["Vorname"] for guest in guests if not guest["Nachname"]] == ["Suharti"]


@pytest.mark.parametrize("piece", ["van der ", "ñ", "ł", "ğ"])
def test_one_name_has_the_particle_or_letter(guests: list[Row], piece: str) -> None:
    assert len([name for name in map(name_of, guests) if piece in name.lower()]) == 1


@pytest.mark.parametrize("script", SCRIPTS)
def test_one_name_is_wholly_in_its_own_script(guests: list[Row], script: str) -> None:
    assert [scripts_of(name_of(guest)) for guest in guests if script in scripts_of(name_of(guest))] == [{script}]


def test_all_other_names_are_latin(guests: list[Row]) -> None:
    assert sum(scripts_of(name_of(guest)) == {"LATIN"} for guest in guests) == 420 - len(SCRIPTS)


@pytest.mark.parametrize("town", REAL_TOWNS)
def test_town_sends_guests(guests: list[Row], town: str) -> None:
    assert f"Stadt {town}" in {guest["Organisation"] for guest in guests}


def test_exhibitors_and_only_they_have_a_stand_which_is_one_organisations(guests: list[Row]) -> None:
    holders = {(guest["Stand"], guest["Organisation"]) for guest in guests if guest["Stand"]}

    assert all(bool(guest["Stand"]) == (guest["Kategorie"] == "Ausstellung") for guest in guests)
    assert all(re.fullmatch(r"[AB]0[1-8]", stand) for stand, _ in holders)
    assert len(holders) == len({stand for stand, _ in holders}) == 16


def test_about_twenty_guests_ask_for_support(guests: list[Row]) -> None:
    wishes = {wish for guest in guests for wish in guest["Unterstützung"].split(", ") if wish}

    assert sum(bool(guest["Unterstützung"]) for guest in guests) == 21
    assert {"Rollstuhlplatz", "Gebärdensprache", "Begleitung durch Lotsin", "Leichte Sprache"} < wishes


def test_each_wish_says_how_far_it_may_be_told(guests: list[Row]) -> None:
    said = Counter(guest["Einwilligung Unterstützung"] for guest in guests if guest["Unterstützung"])

    assert said == {"ja": 18, "nur am Desk": 2, "nein": 1}
    assert not any(guest["Einwilligung Unterstützung"] for guest in guests if not guest["Unterstützung"])
    assert [name_of(guest) for guest in guests if guest["Unterstützung auf dem Badge"]] == ["Rieke Langhans"]


def test_a_few_names_say_how_they_are_spoken(guests: list[Row]) -> None:
    assert sum(bool(guest["Aussprache"]) for guest in guests) == 6


def test_guides_are_guests_and_are_booked_by_who_asked_for_one(event: dict[str, Any], guests: list[Row]) -> None:
    team = {name_of(guest) for guest in guests if guest["Kategorie"] == "Lotsendienst"}
    wishes = {guest["Ticketcode"]: guest["Unterstützung"] for guest in guests}

    assert len(event["guides"]) == 4
    assert {guide["name"] for guide in event["guides"]} < team
    assert all("Begleitung" in wishes[booking["guest"]] for booking in event["guide_bookings"])
    assert {booking.get("guide", "") for booking in event["guide_bookings"]} - {""} < {
        guide["name"] for guide in event["guides"]
    }


def test_no_workshop_is_overbooked_and_two_are_full(guests: list[Row], workshops: dict[str, dict[str, Any]]) -> None:
    bookings = Counter(title for guest in guests for title in booked_by(guest))
    free = {title: workshop["seats"] - bookings[title] for title, workshop in workshops.items()}

    assert bookings.keys() == workshops.keys()
    assert min(free.values()) == 0
    assert list(free.values()).count(0) == 2


def test_nobody_is_booked_into_two_workshops_at_once(guests: list[Row], workshops: dict[str, dict[str, Any]]) -> None:
    starts = [[workshops[title]["opens_at"] for title in booked_by(guest)] for guest in guests]

    assert max(map(len, starts)) == 2
    assert all(len(times) == len(set(times)) for times in starts)


def test_only_confirmed_guests_hold_seats(guests: list[Row]) -> None:
    assert {guest["Status"] for guest in guests if booked_by(guest)} == {"bestätigt"}


def test_morning_runs_forward_from_half_past_eight_to_nine(morning: list[Row]) -> None:
    times = [time.fromisoformat(scan["time"]) for scan in morning]

    assert len(times) == 60
    assert times == sorted(set(times))
    assert time(8, 30) <= times[0] < times[-1] < time(9, 0)


def test_morning_shows_every_verdict_of_a_door(guests: list[Row], morning: list[Row]) -> None:
    status_of = {guest["Ticketcode"]: guest["Status"] for guest in guests}
    scans = Counter(scan["code"] for scan in morning)
    strangers = [code for code in scans if code not in status_of]

    assert {status_of[code] for code in scans if code in status_of} == STATUSES.keys()
    assert sum(n > 1 for n in scans.values()) == 4
    assert sorted((is_own_code(code), is_mistyped(code)) for code in strangers) == [
        (False, False),
        (False, True),
        (True, False),
    ]


def test_morning_brings_all_hard_names_to_the_printer(guests: list[Row], morning: list[Row]) -> None:
    scanned = {scan["code"] for scan in morning}
    hard = [
        guest
        for guest in guests
        if scripts_of(name_of(guest)) != {"LATIN"}
        or re.search("van der |ñ|ł|ğ", name_of(guest).lower())
        or letters_in(name_of(guest)) in (1, 60)
        or not guest["Nachname"]
    ]

    assert len(hard) == 12
    assert {guest["Ticketcode"] for guest in hard} <= scanned
