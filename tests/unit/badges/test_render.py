from io import BytesIO

import numpy as np
import pypdf
import pytest

from checkin.badges.badge import Notice
from checkin.badges.checking import to_look_at
from checkin.badges.media import medium as find_medium
from checkin.badges.render import render_badge, write_badges
from checkin.badges.templates import design
from checkin.errors import BadgeError, Fault
from tests.unit.badges.support import HARD_NAMES, MEDIA, badge, hard_badge, latin_badges, raster, reader

SIZES_MM = {"a6": (105, 148), "label-62x100": (62, 100), "a4-8": (210, 297)}
MM = 72 / 25.4


def written(badges, **options) -> bytes:
    out = BytesIO()
    write_badges(badges, out, **options)
    return out.getvalue()


@pytest.mark.parametrize(("medium", "size_mm"), SIZES_MM.items())
def test_page_is_exact_to_a_tenth_of_a_millimetre(medium: str, size_mm: tuple[float, float]) -> None:
    box = reader(render_badge(badge(), medium=medium)).pages[0].mediabox
    assert (float(box.width) / MM, float(box.height) / MM) == pytest.approx(size_mm, abs=0.1)


def test_same_badge_gives_the_same_bytes() -> None:
    assert render_badge(hard_badge("arabic")) == render_badge(hard_badge("arabic"))


@pytest.mark.parametrize("medium", MEDIA)
@pytest.mark.parametrize("key", HARD_NAMES)
def test_ink_of_a_hard_name_keeps_the_margins(key: str, medium: str) -> None:
    page = raster(render_badge(hard_badge(key), medium=medium), dpi=203.2)
    paper = find_medium(medium)
    corner = page[: round(paper.badge_height_mm * 8), : round(paper.badge_width_mm * 8)]
    ink = np.argwhere(corner[: round(corner.shape[0] * 0.8)] < 128)
    assert len(ink) > 200
    margin_dots = 4 * 8
    assert ink[:, 0].min() >= margin_dots
    assert ink[:, 1].min() >= margin_dots
    assert ink[:, 1].max() < corner.shape[1] - margin_dots


@pytest.mark.parametrize("key", ["tilde", "stroke", "breve", "vietnamese", "cyrillic", "greek", "particles"])
def test_name_can_be_searched_for(key: str) -> None:
    text = " ".join(reader(render_badge(hard_badge(key))).pages[0].extract_text().split())
    assert HARD_NAMES[key][0] in text
    assert "Stadtverwaltung Kaiserslautern" in text
    assert "Teilnehmende" in text


@pytest.mark.parametrize("key", ["chinese", "korean"])
def test_name_drawn_as_outlines_can_be_searched_for_too(key: str) -> None:
    assert HARD_NAMES[key][0] in reader(render_badge(hard_badge(key))).pages[0].extract_text()


@pytest.mark.parametrize("key", ["formula", "markup", "picture"])
def test_markup_is_printed_as_it_is_written(key: str) -> None:
    text = reader(render_badge(hard_badge(key))).pages[0].extract_text()
    assert HARD_NAMES[key][0].replace(" ", "") in "".join(text.split())


@pytest.mark.parametrize("key", ["chinese", "arabic", "hebrew", "hindi", "thai", "emoji", "unknown to all fonts"])
def test_no_character_is_a_black_box(key: str) -> None:
    page = raster(render_badge(hard_badge(key, organisation="", event="", code="", category="")))
    name = page[: round(len(page) * 0.8)]
    dark = np.argwhere(name < 128)
    top, left = dark.min(axis=0)
    bottom, right = dark.max(axis=0)
    assert (name[top : bottom + 1, left : right + 1] < 128).mean() < 0.6


def test_bar_has_the_colour_of_the_category() -> None:
    page = raster(render_badge(badge(colour="#000000", category="")))
    assert page[-80:].max() == 0
    assert page[: round(len(page) * 0.05)].min() == 255


def test_white_bar_is_set_off_by_a_line() -> None:
    page = raster(render_badge(badge(colour="#ffffff", category="", code="", event="")))
    lower = page[round(len(page) * 0.8) :]
    assert (lower < 128).all(axis=1).any()


def test_fonts_are_stored_once_in_a_document() -> None:
    many = reader(written(latin_badges(40)))
    programs = [item for item in _objects(many) if isinstance(item, dict) and "/FontFile2" in item]
    assert len(many.pages) == 40
    assert len(programs) == 2


def _objects(pdf):
    return [pdf.get_object(number) for number in range(1, len(pdf.xref[0]) + 1) if number in pdf.xref[0]]


@pytest.mark.parametrize("medium", MEDIA)
def test_badge_with_a_latin_name_takes_at_most_two_kilobytes(medium: str) -> None:
    assert len(written(latin_badges(300), medium=medium)) / 300 <= 2048


def test_badge_with_a_name_in_outlines_takes_at_most_six_kilobytes() -> None:
    names = [hard_badge(key, code=f"{i:012d}") for i in range(25) for key in ("arabic", "chinese", "hindi", "hebrew")]
    assert len(written(names)) / len(names) <= 6000


def test_sheet_holds_eight_and_starts_at_the_label_asked_for() -> None:
    badges = latin_badges(9)
    assert len(reader(written(badges[:8], medium="a4-8")).pages) == 1
    assert len(reader(written(badges, medium="a4-8")).pages) == 2
    assert len(reader(written(badges[:8], medium="a4-8", first_label=2)).pages) == 2
    late = raster(written(badges[:1], medium="a4-8", first_label=4))
    half_height, half_width = len(late) // 4, late.shape[1] // 2
    assert late[:half_height].min() == 255
    assert late[half_height : 2 * half_height, half_width + 5 :].min() == 0


@pytest.mark.parametrize(("medium", "label"), [("a6", 2), ("a4-8", 0), ("a4-8", 9)])
def test_label_that_is_not_on_the_page_is_refused(medium: str, label: int) -> None:
    with pytest.raises(BadgeError) as caught:
        written([badge()], medium=medium, first_label=label)
    assert caught.value.fault is Fault.NO_SUCH_LABEL


def test_no_badges_at_all_is_refused_and_nothing_written() -> None:
    out = BytesIO()
    with pytest.raises(BadgeError) as caught:
        write_badges([], out)
    assert caught.value.fault is Fault.NO_BADGES
    assert out.getvalue() == b""


def test_number_of_badges_is_returned_and_progress_told() -> None:
    told: list[int] = []
    out = BytesIO()
    assert write_badges(latin_badges(3), out, progress=lambda done: told.append(done) is None) == 3
    assert told == [1, 2, 3]


def test_cancelled_run_ends_at_once_and_says_that_nothing_was_written() -> None:
    told: list[int] = []
    assert write_badges(latin_badges(9), BytesIO(), progress=lambda done: told.append(done) or done < 4) == 0
    assert told == [1, 2, 3, 4]


def test_pages_are_written_as_they_are_drawn() -> None:
    out = BytesIO()
    lengths: list[int] = []
    write_badges(latin_badges(9), out, progress=lambda _: lengths.append(out.tell()) is None)
    assert lengths == sorted(set(lengths))
    assert 500 < lengths[0] < lengths[-1] < len(out.getvalue())


def test_document_says_what_it_is_and_in_which_language() -> None:
    pdf = reader(written([badge(event="Grüße aus Łódź")]))
    assert pdf.metadata is not None
    assert pdf.metadata.title == "Grüße aus Łódź"
    assert pdf.root_object["/Lang"] == "de"


def test_document_of_many_pages_is_sound_for_a_strict_reader() -> None:
    pdf = pypdf.PdfReader(BytesIO(written(latin_badges(300))), strict=True)
    assert len(pdf.pages) == 300
    assert "Stadtverwaltung Nstadt" in pdf.pages[299].extract_text()
    assert pdf.pages[299]["/Parent"]["/Count"] < 300


@pytest.mark.parametrize("processes", [1, 2])
def test_badges_to_look_at_are_told_on_the_way(processes: int) -> None:
    badges = [*latin_badges(3), badge("W" * 300, "", ""), *latin_badges(3), badge("Ada \U000f1234", "", "")]
    told: list[tuple[str, list[Notice]]] = []
    write_badges(badges, BytesIO(), processes=processes, look=lambda name, notices: told.append((name, notices)))
    paper = find_medium("a6")
    expected = [
        (each.guest.called, notices) for each, notices in to_look_at(badges, design("conference", paper).template)
    ]
    assert [name for name, _ in told] == ["W" * 300, "Ada \U000f1234"]
    assert told == expected
