"""What guests ask for is understood in three languages, and told as far as they agreed."""

import pytest

from checkin.domain.support import Consent, Need, Support, Wishes, consent_in, is_yes, needs_in, says_no


@pytest.mark.parametrize(
    ("text", "support"),
    [
        ("Begleitung durch Lotsin", Support.GUIDE),
        ("a guide from the door to my seat", Support.GUIDE),
        ("accompagnement", Support.GUIDE),
        ("Gebärdensprache (DGS)", Support.SIGN_LANGUAGE),
        ("langue des signes", Support.SIGN_LANGUAGE),
        ("Induktionsschleife", Support.HEARING_LOOP),
        ("hearing loop", Support.HEARING_LOOP),
        ("Boucle magnétique", Support.HEARING_LOOP),
        ("Rollstuhlplatz", Support.WHEELCHAIR),
        ("Fauteuil roulant", Support.WHEELCHAIR),
        ("Großdruck", Support.LARGE_PRINT),
        ("gros caractères", Support.LARGE_PRINT),
        ("Leichte Sprache", Support.EASY_LANGUAGE),
        ("Unterlagen in Leichter Sprache", Support.EASY_LANGUAGE),
        ("facile à lire", Support.EASY_LANGUAGE),
        ("Assistenzhund", Support.ASSISTANCE_DOG),
        ("guide dog", Support.ASSISTANCE_DOG),
        ("chien d'assistance", Support.ASSISTANCE_DOG),
        ("Ruheraum", Support.QUIET_ROOM),
        ("quiet room", Support.QUIET_ROOM),
        ("sign_language", Support.SIGN_LANGUAGE),
        ("vegan", Support.OTHER),
    ],
)
def test_a_wish_is_understood(text, support):
    assert needs_in(text) == (Need(support, text),)


def test_every_value_of_our_own_is_understood():
    assert [needs_in(support.value)[0].support for support in Support] == list(Support)


def test_several_wishes_are_told_apart_and_none_is_told_twice():
    assert [need.support for need in needs_in("Rollstuhl, Lotse; Begleitung | Ruheraum")] == [
        Support.WHEELCHAIR,
        Support.GUIDE,
        Support.QUIET_ROOM,
    ]


def test_no_words_are_no_needs():
    assert needs_in(" ; ,") == ()


@pytest.mark.parametrize("text", ["Nein", "no", "NON", "keine", "nicht nötig", "-"])
def test_a_plain_no_is_a_no(text):
    assert says_no(text)


@pytest.mark.parametrize(
    ("text", "consent"),
    [
        ("ja", Consent.TEAM),
        ("Ja, gerne", Consent.TEAM),
        ("Ich bin einverstanden", Consent.TEAM),
        ("oui", Consent.TEAM),
        ("I agree", Consent.TEAM),
        ("nur am Desk", Consent.DESK),
        ("desk only", Consent.DESK),
        ("uniquement à l'accueil", Consent.DESK),
        ("nein", Consent.NONE),
        ("nicht einverstanden", Consent.NONE),
        ("I do not agree", Consent.NONE),
        ("je ne suis pas d'accord", Consent.NONE),
        ("vielleicht", Consent.NONE),
        ("", Consent.NONE),
    ],
)
def test_only_a_plain_yes_is_consent(text, consent):
    assert consent_in(text) is consent


def test_in_doubt_nothing_stands_on_the_badge():
    assert not is_yes("weiß nicht")
    assert Wishes(needs_in("Lotse"), Consent.TEAM).badge_words == ""
    assert Wishes(needs_in("Lotse, Ruheraum"), Consent.TEAM, on_badge=True).badge_words == "Lotse, Ruheraum"
