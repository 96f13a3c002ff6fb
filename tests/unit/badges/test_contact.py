import re
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from checkin.badges.composing import compose, expected_codes
from checkin.badges.contact import card, shorter_cards
from checkin.badges.template import Template
from checkin.badges.template_file import read
from checkin.badges.text import clean
from checkin.domain.guest import Guest
from tests.unit.badges.support import CODE, badge

ADA = Guest(
    "1",
    "Ada Lovelace",
    "Ada",
    "Lovelace",
    title="Dr.",
    email="ada@kaiserslautern.de",
    organisation="Stadt Kaiserslautern, Referat 4; Digitales",
    role="Digitalisierungsbeauftragte",
    note="Zahlt noch",
    pronouns="sie/ihr",
    languages="de, en",
    mark="★",
    stand="M 12",
    contact_consent="yes",
)
WORDS = st.text(max_size=60)
HOSTILE = "\\,;:\r\nEND:VCARD\nTEL:1\t\x00\u2028ß🦊"


def parsed(written: str) -> dict[str, list[str]]:
    """Read a vCard as its standard says (RFC 6350, 3.3 and 3.4): properties by name, each value in its parts."""
    lines = re.sub(r"\r\n[ \t]", "", written).split("\r\n")
    assert (lines[0], lines[-2:]) == ("BEGIN:VCARD", ["END:VCARD", ""])
    properties = dict(line.split(":", 1) for line in lines[1:-2])
    assert len(properties) == len(lines) - 3
    return {name: parts(value) for name, value in properties.items()}


def parts(value: str) -> list[str]:
    """Return a value's parts, which semicolons keep apart, with what is escaped as it is meant."""
    found = [""]
    letters = iter(value)
    for letter in letters:
        match letter:
            case "\\":
                meant = next(letters)
                found[-1] += "\n" if meant in "nN" else meant
            case ";":
                found.append("")
            case _:
                found[-1] += letter
    return found


def guest(name: str, first: str, last: str, title: str, organisation: str, role: str, email: str) -> Guest:
    return Guest("1", name, first, last, title, email, organisation, role=role, contact_consent="yes")


@given(WORDS, WORDS, WORDS, WORDS, WORDS, WORDS)
@example(HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE)
@settings(deadline=None)
def test_card_is_read_back_as_it_was_meant(first, last, title, organisation, role, email):
    someone = guest(f"{first} {last}", first, last, title, organisation, role, email)
    if not clean(someone.called):
        assert card(someone) == ""
        return
    read_back = parsed(card(someone))
    assert read_back.pop("VERSION") == ["4.0"]
    assert read_back.pop("FN") == [clean(f"{title} {first} {last}")]
    if clean(first) and clean(last):
        assert read_back.pop("N") == [clean(last), clean(first), "", clean(title), ""]
    said = {"ORG": organisation, "TITLE": role, "EMAIL": email}
    assert read_back == {name: [clean(value)] for name, value in said.items() if clean(value)}


@given(WORDS, WORDS)
@example("Ada", HOSTILE)
@settings(deadline=None)
def test_every_shorter_card_is_a_whole_one_and_shorter(name, words):
    cards = shorter_cards(card(guest(f"Ada {name}", "Ada", name, words, words, words, words)))
    lengths = [len(each) for each in cards]
    assert lengths == sorted(set(lengths), reverse=True)
    kept = [set(parsed(each)) for each in cards]
    assert all(less < more for more, less in pairwise(kept))
    assert {"VERSION", "FN"} <= kept[-1] <= {"VERSION", "FN", "EMAIL"}


def test_parts_of_the_name_are_left_out_first_and_the_address_never():
    kept = [list(parsed(each))[1:] for each in shorter_cards(card(ADA))]
    assert kept == [
        ["FN", "N", "ORG", "TITLE", "EMAIL"],
        ["FN", "ORG", "TITLE", "EMAIL"],
        ["FN", "ORG", "EMAIL"],
        ["FN", "EMAIL"],
    ]


def test_line_ends_are_those_of_the_standard():
    assert card(ADA).count("\r\n") == card(ADA).count("\n") == len(card(ADA).splitlines()) == 8


@pytest.mark.parametrize("consent", ["no", "", "Yes", "ja"])
def test_guest_who_did_not_agree_has_no_card(consent):
    assert card(Guest("1", "Ada Lovelace", email="ada@example.org", contact_consent=consent)) == ""


def test_card_says_nothing_but_what_was_agreed_to():
    written = card(ADA)
    assert "Digitalisierungsbeauftragte" in written
    kept_back = (ADA.note, ADA.pronouns, ADA.languages, ADA.mark, ADA.stand)
    assert all(each and each not in written for each in kept_back)


def test_name_in_a_passport_that_is_not_used_stays_out():
    written = card(guest("Kim Lovelace", "Augusta", "Lovelace", "", "", "", ""))
    assert parsed(written) == {"VERSION": ["4.0"], "FN": ["Kim Lovelace"]}


def test_family_name_that_is_called_first_is_the_family_name():
    assert parsed(card(guest("Nagy Béla", "Béla", "Nagy", "", "", "", "")))["N"] == ["Nagy", "Béla", "", "", ""]


def layout(side_mm: float) -> Template:
    """Return a badge with nothing on it but a QR for a contact card."""
    qr = f'kind = "qr"\nshows = "contact"\nleft = 0\ntop = 0\nwidth = {side_mm}\nheight = {side_mm}\n'
    return read(f'name = "x"\nwidth = 62\nheight = 100\n[[element]]\n{qr}', "x.toml")


def badge_of(contact: str):
    return replace(badge(), contact=contact)


def test_smaller_room_says_less_and_keeps_its_modules_readable():
    shown = {}
    for side in (40, 30, 26, 23):
        (code,) = compose(badge_of(card(ADA)), layout(side)).codes
        assert code.module_mm >= 0.5
        shown[side] = set(parsed(code.text))
    assert "TITLE" in shown[40]
    assert shown[40] > shown[23] >= {"FN", "EMAIL"}
    assert [len(shown[side]) for side in (40, 30, 26, 23)] == sorted(map(len, shown.values()), reverse=True)


def test_expected_codes_are_those_that_are_drawn():
    for side in (40, 30, 22, 12):
        a_badge = badge_of(card(ADA))
        assert expected_codes(layout(side), a_badge) == tuple(
            code.text for code in compose(a_badge, layout(side)).codes
        )


def test_guest_without_a_card_gets_the_admission_code_in_its_place():
    assert expected_codes(layout(30), badge_of("")) == (CODE,)
