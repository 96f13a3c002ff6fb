import msgspec
import pytest

from checkin.badges import templates
from checkin.badges.media import medium
from checkin.badges.template import Column, Qr, Template, Text
from checkin.badges.template_file import read, written
from checkin.errors import BadgeError, Fault

GOOD = """\
name = "small"
width = 86
height = 54

[[element]]
kind = "text"
text = "{first_name}"
left = 5
top = 5
width = 70
height = 20
size = [14, 40]
when = "guest.category == 'Presse'"

[[element]]
kind = "column"
left = 5
top = 28
width = 50
height = 20

[[element.item]]
text = "{organisation}"
size = [8, 12]

[[element.item]]
text = "{event}"
size = [6, 8]
"""


def refused(content):
    with pytest.raises(BadgeError) as caught:
        read(content, "small.toml")
    return caught.value.fault, caught.value.facts


def test_template_is_what_its_file_says():
    template = read(GOOD, "small.toml")
    text, column = template.element
    assert isinstance(text, Text)
    assert (text.text, text.size, text.width) == ("{first_name}", (14, 40), 70)
    assert isinstance(column, Column)
    assert [item.text for item in column.item] == ["{organisation}", "{event}"]


@pytest.mark.parametrize("name", sorted(templates.shipped()))
def test_shipped_template_is_written_and_read_back_the_same(name):
    template = templates.shipped()[name].template
    assert read(written(template), "again") == template


@pytest.mark.parametrize(
    ("old", "new", "fault", "line"),
    [
        ("left = 5", "left = = 5", Fault.TEMPLATE_SYNTAX, 8),
        ("size = [14, 40]", "sise = [14, 40]", Fault.TEMPLATE_KEY_UNKNOWN, 12),
        ("size = [8, 12]\n", "", Fault.TEMPLATE_KEY_MISSING, 22),
        ("size = [6, 8]", "size = [6, '8']", Fault.TEMPLATE_VALUE, 28),
        ("size = [14, 40]", "size = [40, 14]", Fault.TEMPLATE_VALUE, 12),
        ('kind = "column"', 'kind = "pile"', Fault.TEMPLATE_VALUE, 16),
        ("width = 86", "width = -86", Fault.TEMPLATE_VALUE, 2),
        ("width = 50", "width = 150", Fault.TEMPLATE_OFF_PAGE, 15),
        ("{event}", "{email}", Fault.TEMPLATE_FIELD, 27),
        ("guest.category ==", "guest.email ==", Fault.TEMPLATE_CONDITION, 13),
        ('when = "', 'side = 2\nwhen = "', Fault.TEMPLATE_VALUE, 13),
        ("width = 86", "sides = 3\nwidth = 86", Fault.TEMPLATE_VALUE, 2),
        ('name = "small"', 'name = "../small"', Fault.TEMPLATE_VALUE, 1),
    ],
)
def test_bad_template_is_refused_with_line_and_reason(old, new, fault, line):
    assert old in GOOD
    found, facts = refused(GOOD.replace(old, new, 1))
    assert (found, facts["line"]) == (fault, line)
    assert facts["file"] == "small.toml"


def test_colour_in_words_is_refused():
    fault, facts = refused(GOOD.replace("size = [14, 40]", 'size = [14, 40]\ncolour = "red"'))
    assert (fault, facts["key"], facts["line"]) == (Fault.TEMPLATE_VALUE, "colour", 13)


def test_element_keeps_its_kind_when_written():
    template = Template(name="a", width=50, height=50, element=(Qr(left=0, top=0, width=30, height=30),))
    assert msgspec.to_builtins(template)["element"][0]["kind"] == "qr"
    assert read(written(template), "a") == template


@pytest.mark.parametrize("name", sorted(templates.shipped()))
def test_shipped_template_fits_the_medium_it_is_made_for(name):
    template = templates.shipped()[name].template
    paper = medium(template.media)
    assert abs(paper.badge_width_mm - template.page_width) < 0.6
    assert abs(paper.badge_height_mm - template.page_height) < 0.6
    assert {"de", "en"} <= template.title.keys()
