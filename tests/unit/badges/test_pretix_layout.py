"""Badge layouts of pretix as our templates."""

import json
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.badges import samples
from checkin.badges.composing import expected_codes
from checkin.badges.media import Medium
from checkin.badges.pretix_layout import read_pretix
from checkin.badges.proof import prove
from checkin.badges.render import render_badge
from checkin.badges.template import Qr, Text, Upright
from checkin.badges.templates import Design
from checkin.errors import BadgeError, Fault

DATA = Path(__file__).parents[2] / "data" / "pretix_layouts"


def read(name):
    return read_pretix((DATA / name).read_bytes(), name)


def test_a_layout_alone_is_placed_on_the_smallest_page_that_holds_it():
    template, left_out = read("badge.json")
    assert (template.name, template.width, template.height, template.sides) == ("badge", 105, 148, 1)
    name, company, event, code = template.element
    assert isinstance(name, Text)
    assert (name.text, name.left, name.top, name.valign, name.size[1]) == ("{name}", 8, 60, Upright.TOP, 28)
    assert (company.text, company.top + company.height, company.colour) == ("{organisation}", 108, "#5a5a5a")
    assert (event.text, event.colour) == ("{event} / {category}", "#1f6feb")
    assert isinstance(code, Qr)
    assert (code.left, code.top, code.width) == (32.5, 111, 32)
    assert left_out == ("italic (attendee_company)", "attendee_email", "poweredby (dark)")


def test_an_export_says_its_size_and_its_second_page_is_the_back():
    template, left_out = read("export.json")
    assert (template.width, template.height, template.sides) == (85.6, 53.98, 2)
    assert template.media == "card-86x54"
    name, programme, words, code = template.element
    assert (name.top, name.height, name.valign) == (5.98, 22, Upright.MIDDLE)
    assert (programme.text, programme.side) == ("{workshops}", 2)
    assert words.text == "Willkommen"
    assert isinstance(code, Qr)
    assert left_out == ("imagearea (organizer_logo)",)


@pytest.mark.parametrize("name", ["badge.json", "export.json"])
def test_the_result_prints_and_its_code_reads(name):
    template, _ = read(name)
    paper = Medium("x", template.width, template.height, template.width, template.height)
    for badge in samples.hard_guests():
        pdf = render_badge(badge, template=Design(template), medium=paper)
        prove(pdf, expected_codes(template, badge))


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"[", Fault.TEMPLATE_SYNTAX),
        (b"[]", Fault.BUNDLE_UNREADABLE),
        (b"{}", Fault.BUNDLE_UNREADABLE),
        (b"[1]", Fault.BUNDLE_UNREADABLE),
        (b"\xff", Fault.BUNDLE_UNREADABLE),
        (b"[" * 100_000, Fault.BUNDLE_UNREADABLE),
        (b" " * 2_000_000, Fault.BUNDLE_TOO_LARGE),
        (b'[{"type": "barcodearea", "left": "NaN", "bottom": 1, "size": 9}]', Fault.BUNDLE_UNREADABLE),
        (b'[{"type": "barcodearea", "left": true, "bottom": 1, "size": 9}]', Fault.BUNDLE_UNREADABLE),
        (b'[{"type": "textarea", "content": "item"}]', Fault.BUNDLE_UNREADABLE),
        (b'{"layout": [{"type": "x"}], "size": [{"width": "wide"}]}', Fault.BUNDLE_UNREADABLE),
        (b'{"layout": [{"type": "x"}], "size": [{"width": 1e9, "height": 2}]}', Fault.TEMPLATE_VALUE),
    ],
)
def test_what_is_no_layout_is_one_fault(data, fault):
    with pytest.raises(BadgeError) as caught:
        read_pretix(data, "x.json")
    assert (caught.value.fault, caught.value.facts["file"]) == (fault, "x.json")


NUMBERS = st.one_of(st.floats(), st.integers(), st.text(max_size=5), st.none())
KEYS = ["left", "bottom", "size", "width", "height", "fontsize", "lineheight", "rotation", "page"]


@given(
    st.lists(
        st.fixed_dictionaries(
            {"type": st.sampled_from(["textarea", "textcontainer", "barcodearea", "imagearea"])},
            optional={
                "content": st.sampled_from(["attendee_name", "secret", "other", "nothing"]),
                "text": st.text(max_size=20),
                "color": st.lists(NUMBERS, max_size=4),
                **dict.fromkeys(KEYS, NUMBERS),
            },
        ),
        max_size=4,
    )
)
def test_whatever_is_in_it_is_read_or_refused(layout):
    with suppress(BadgeError):
        read_pretix(json.dumps(layout).encode(), "x.json")
