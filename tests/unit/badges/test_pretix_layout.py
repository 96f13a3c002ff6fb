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
from checkin.badges.pretix_layout import MOST_ELEMENTS, LeftOut, Why, read_pretix
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
    assert [(each.element, each.why) for each in left_out] == [
        ("105 \N{MULTIPLICATION SIGN} 148 mm", Why.SIZE),
        ("attendee_company", Why.ITALIC),
        ("attendee_email", Why.ROTATED),
        ("poweredby", Why.KIND),
    ]


def test_an_export_says_its_size_and_its_second_page_is_the_back():
    template, left_out = read("export.json")
    assert (template.width, template.height, template.sides) == (85.6, 53.98, 2)
    assert template.media == "card-86x54"
    name, programme, words, code = template.element
    assert (name.top, name.height, name.valign) == (5.98, 22, Upright.MIDDLE)
    assert (programme.text, programme.side) == ("{workshops}", 2)
    assert words.text == "Willkommen"
    assert isinstance(code, Qr)
    assert template.title["de"] == "Karte"
    assert left_out == (LeftOut("pseudonymization_id", Why.CODE), LeftOut("imagearea", Why.KIND))


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
        (b"[", Fault.BUNDLE_UNREADABLE),
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
        (b'{"layout": [{"type": "x"}], "size": [{"width": 1e9, "height": 2}]}', Fault.BUNDLE_UNREADABLE),
        (b'{"layout": [{"type": "x"}], "size": 5}', Fault.BUNDLE_UNREADABLE),
        (b'[{"type": "barcodearea", "left": ' + b"9" * 400 + b', "bottom": 1, "size": 9}]', Fault.BUNDLE_UNREADABLE),
        (b'[{"type": "barcodearea", "left": ' + b"9" * 5000 + b"}]", Fault.BUNDLE_UNREADABLE),
    ],
)
def test_what_is_no_layout_is_one_fault(data, fault):
    with pytest.raises(BadgeError) as caught:
        read_pretix(data, "x.json")
    assert (caught.value.fault, caught.value.facts["file"]) == (fault, "x.json")


TEXT = {
    "type": "textarea", "left": "5", "bottom": "40", "fontsize": "12", "width": "50", "content": "attendee_name",
    "color": [0, 0, 0, 1], "align": "left", "bold": False, "italic": False,
    "fontfamily": "Open Sans", "downward": False,
}  # fmt: skip


def changed(**how):
    """Read a card with one text, which is as usual but for ``how``; return what became of it, and the notes."""
    layout = {"layout": [TEXT | how], "size": [{"width": 90, "height": 60}]}
    template, left_out = read_pretix(json.dumps(layout).encode(), "x.json")
    return template.element, list(left_out)


@pytest.mark.parametrize(
    ("how", "element", "why"),
    [
        ({"left": "500"}, "attendee_name", Why.OFF_PAGE),
        ({"width": "-5"}, "attendee_name", Why.OFF_PAGE),
        ({"page": 3}, "attendee_name", Why.PAGE),
        ({"rotation": 90}, "attendee_name", Why.ROTATED),
        ({"rotation": "180.0"}, "attendee_name", Why.ROTATED),
        ({"content": "meta:Room"}, "meta:Room", Why.FIELD),
        ({"content": "other", "text": "{price}"}, "price", Why.FIELD),
        ({"type": "barcodearea", "size": "20", "content": "order"}, "order", Why.FIELD),
        ({"type": "imagearea", "content": "question_photo"}, "imagearea", Why.KIND),
        ({"type": None}, "attendee_name", Why.KIND),
    ],
)
def test_what_has_no_place_here_is_left_out_with_its_reason(how, element, why):
    made, left_out = changed(**how)
    assert (made, left_out) == ((), [LeftOut(element, why)])


@pytest.mark.parametrize(
    ("how", "why"),
    [
        ({"italic": True}, Why.ITALIC),
        ({"width": "300"}, Why.CUT),
        ({"color": "red"}, Why.COLOUR),
        ({"type": "barcodearea", "size": "20", "content": "secret", "nowhitespace": True}, Why.MARGIN),
    ],
)
def test_what_is_not_quite_as_it_was_says_why(how, why):
    made, left_out = changed(**how)
    assert len(made) == 1
    assert [each.why for each in left_out] == [why]


@pytest.mark.parametrize("rotation", [0, "0.0", 360, None])
def test_a_text_that_is_not_turned_is_no_news(rotation):
    made, left_out = changed(rotation=rotation)
    assert (len(made), left_out) == (1, [])


@pytest.mark.parametrize(
    ("content", "text", "lost"),
    [
        ("attendee_name_given_name", "{first_name}", []),
        ("attendee_name_given_name_family_name", "{first_name} {last_name}", []),
        ("attendee_name_title_given_name_family_name_degree", "{title} {first_name} {last_name}", []),
        ("attendee_name_calling_name", "{called}", []),
        ("attendee_name_salutation_family_name", "{last_name}", ["attendee_name_salutation"]),
    ],
)
def test_parts_of_names_become_ours(content, text, lost):
    made, left_out = changed(content=content)
    assert made[0].text == text
    assert [each.element for each in left_out] == lost


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("Willkommen\n{attendee_name}", "Willkommen\n{name}"),
        ("{meta:Room} {item}", "{category}"),
        ("a {b c} } {", "a (b c) ) ("),
        ("half: \ud800", "half: ?"),
    ],
)
def test_words_keep_their_lines_and_ask_for_no_field_by_chance(words, text):
    made, _ = changed(content="other", text=words)
    assert made[0].text == text


def test_words_in_several_languages_are_german_unless_the_element_says_otherwise():
    spoken = {"content": "other_i18n", "text_i18n": {"en": "Welcome", "de": "Willkommen", "fr": None}}
    assert changed(**spoken)[0][0].text == "Willkommen"
    assert changed(**spoken, locale="en")[0][0].text == "Welcome"
    assert changed(**spoken, locale="fr")[0][0].text == "Willkommen"
    assert changed(content="other_i18n", text_i18n=["x"]) == ((), [])


def test_typeface_and_distance_of_lines_are_kept():
    plain, set_otherwise = changed()[0][0], changed(fontfamily="Noto Sans", lineheight="1.5")[0][0]
    assert (plain.font, set_otherwise.font) == ("", "Noto Sans")
    assert set_otherwise.leading > plain.leading


def test_elements_beyond_the_most_there_may_be_are_counted():
    template, left_out = read_pretix(json.dumps([TEXT] * (MOST_ELEMENTS + 7)).encode(), "x.json")
    assert len(template.element) == MOST_ELEMENTS
    assert LeftOut("7", Why.TOO_MANY) in left_out


def test_a_background_is_missed():
    layout = {"layout": [TEXT], "size": [{"width": 90, "height": 60}], "background": "https://example.org/b.pdf"}
    assert read_pretix(json.dumps(layout).encode(), "x.json")[1] == (LeftOut("PDF", Why.BACKGROUND),)


@pytest.mark.parametrize(("width", "height"), [(100, 50), (83, 50), (70, 36), (60, 90), (105, 148)])
def test_the_page_of_a_layout_with_even_margins_is_found(width, height):
    # As pretix begins a new badge: 5 mm on both sides. Its height shows in nothing but the highest element.
    top = dict(TEXT, left="5.00", width=f"{width - 10:.2f}", bottom=f"{height - 10:.2f}")
    template, left_out = read_pretix(json.dumps([top]).encode(), "x.json")
    assert (template.width, template.height) == (width, height)
    assert left_out == (LeftOut(f"{width} \N{MULTIPLICATION SIGN} {height} mm", Why.SIZE),)


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
