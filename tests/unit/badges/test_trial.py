"""Templates tried out on guests with hard names."""

import pytest
from msgspec import structs

from checkin.badges import templates
from checkin.badges.badge import NoticeKind
from checkin.badges.template import Box, Qr, Template, Text
from checkin.badges.templates import Design
from checkin.badges.trial import tried_out
from checkin.errors import BadgeError, Fault

NAME = Text(left=4, top=4, width=50, height=20, text="{name}", size=(6, 24))
CODE = Qr(left=58, top=10, width=24, height=24)
CARD = Template(name="own", width=86, height=54, media="card-86x54", element=(NAME, CODE))


@pytest.mark.parametrize("design", templates.shipped().values(), ids=lambda each: each.template.name)
def test_every_template_that_comes_with_checkin_can_be_printed(design):
    for name, notices in tried_out(design):
        assert name
        assert notices


def test_names_that_become_small_or_shortened_are_told_with_their_guest():
    narrow = structs.replace(CARD, element=(structs.replace(NAME, width=20, height=5, size=(14, 24)), CODE))
    found = dict(tried_out(Design(narrow)))
    longest = "Maximiliane-Charlotte Freifrau von Hohenstein-Wittgenberg"
    assert NoticeKind.SHORTENED in {notice.kind for notice in found[longest]}
    assert longest not in dict(tried_out(Design(structs.replace(CARD, element=(CODE,)))))


def test_a_code_that_something_covers_is_a_fault():
    covered = structs.replace(CARD, element=(CODE, Box(left=60, top=12, width=20, height=20, fill="#000000")))
    with pytest.raises(BadgeError) as caught:
        list(tried_out(Design(covered)))
    assert caught.value.fault is Fault.BADGE_QR_UNREADABLE


def test_a_medium_nobody_knows_is_a_fault_of_the_template():
    with pytest.raises(BadgeError) as caught:
        list(tried_out(Design(structs.replace(CARD, media="papyrus"))))
    assert caught.value.fault is Fault.UNKNOWN_MEDIA
    on_a_card = list(tried_out(Design(structs.replace(CARD, media="papyrus")), "card-86x54"))
    assert on_a_card == list(tried_out(Design(CARD)))
