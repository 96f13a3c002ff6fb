"""Each verdict is announced by itself: what it says, and whether it interrupts what is being read out."""

import pytest

pytestmark = pytest.mark.timeout(300)

POLITE, ASSERTIVE = 1, 2
"""Source: at-spi2-core, AtspiLive."""


def test_verdict_is_announced_and_a_refusal_interrupts(at_desk, codes):
    good, cancelled = next(codes.good), next(codes.cancelled)
    for code, word, politeness in (
        (good, "Welcome", POLITE),
        (cancelled, "Cancelled", ASSERTIVE),
        ("NOBODY-99999", "Unknown code", ASSERTIVE),
        (good, "Already in", ASSERTIVE),
    ):
        at_desk.scan(code)
        told = at_desk.hear(lambda each, word=word: each["text"].startswith(word))
        assert (told["politeness"], told["role"]) == (politeness, "panel")
        assert len(told["text"]) > len(word), "the guest's name is not said"


def test_hits_of_a_search_are_announced_politely(at_desk):
    at_desk.press("F2")
    for letter in "xyz":
        at_desk.press(letter)
    assert at_desk.hear(lambda each: each["text"] == "Nobody found")["politeness"] == POLITE
    at_desk.press("Escape")
