import pytest

from checkin.badges.composing import compose
from checkin.badges.media import medium as find_medium
from checkin.badges.placing import PT_PER_MM, Composition
from checkin.badges.templates import design
from checkin.badges.text import clean
from tests.unit.badges.support import HARD_NAMES, MEDIA, badge, hard_badge


def composed(a_badge, medium: str = "a6") -> Composition:
    paper = find_medium(medium)
    return compose(a_badge, design("conference", paper).template)


def texts(composition: Composition, field: str) -> list[str]:
    return [line.text for text in composition.texts if text.field == field for line in text.fitted.lines]


@pytest.mark.parametrize("medium", MEDIA)
@pytest.mark.parametrize("key", HARD_NAMES)
def test_hard_name_is_whole_and_at_least_fourteen_points(key: str, medium: str) -> None:
    a_badge = hard_badge(key, title="Prof. Dr.", stand="M 12", organisation="Bundesministerium für Wohnen und Bauwesen")
    composition = composed(a_badge, medium)
    names = [text for text in composition.texts if text.field == "name"]
    assert names
    assert all(text.fitted.size_pt >= 14 and not text.fitted.shortened for text in names)
    written = "".join(texts(composition, "name")).replace(" ", "")
    first_last = a_badge.guest.first_name + a_badge.guest.last_name
    assert written in {clean(text).replace(" ", "") for text in (a_badge.guest.name, first_last)}


@pytest.mark.parametrize("medium", MEDIA)
@pytest.mark.parametrize("key", HARD_NAMES)
def test_no_line_leaves_its_place_or_overlaps_another(key: str, medium: str) -> None:
    long = "Landesamt für Digitalisierung, Breitband und Vermessung des Freistaates in Kaiserslautern-Einsiedlerhof"
    a_badge = hard_badge(key, title="Univ.-Prof. Dr.-Ing. habil.", organisation=long, stand="Halle 2, M 12")
    composition = composed(a_badge, medium)
    spans = []
    for text in composition.texts:
        for line, x_pt, baseline_pt in text.baselines():
            size = text.fitted.size_pt
            left, right = x_pt - line.left_em * size, x_pt + (line.width_em - line.left_em) * size
            top, bottom = baseline_pt - line.ascent_em * size, baseline_pt + line.descent_em * size
            assert left >= text.left_mm * PT_PER_MM - 0.01
            assert right <= (text.left_mm + text.width_mm) * PT_PER_MM + 0.01
            spans.append((left, top, right, bottom))
    assert len(spans) >= 5
    for i, one in enumerate(spans):
        for other in spans[i + 1 :]:
            apart = one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] + 0.01 or other[3] <= one[1] + 0.01
            assert apart, (one, other)


def test_first_name_is_larger_than_the_last() -> None:
    first, last = (text for text in composed(badge()).texts if text.field == "name")
    assert first.fitted.lines[0].text == "Ada"
    assert first.fitted.size_pt > last.fitted.size_pt


@pytest.mark.parametrize(("medium", "least_mm"), [("a6", 12), ("label-62x100", 8), ("a4-8", 9)])
def test_usual_first_name_is_read_from_three_metres(medium: str, least_mm: float) -> None:
    first = next(
        text for text in composed(badge("Anna Schmidt", "Anna", "Schmidt"), medium).texts if text.field == "name"
    )
    capital_mm = 0.668 * first.fitted.size_pt / PT_PER_MM
    assert capital_mm >= least_mm


def test_name_called_in_another_order_is_printed_as_it_is_called() -> None:
    assert texts(composed(badge("Nagy Béla", "Béla", "Nagy")), "name") == ["Nagy Béla"]


def test_badge_says_everything_it_should() -> None:
    composition = composed(badge(title="Dr.", stand="M 12"))
    fields = {
        field: " ".join(texts(composition, field)) for field in ("title", "organisation", "category", "stand", "event")
    }
    assert fields == {
        "title": "Dr.",
        "organisation": "Stadtverwaltung Kaiserslautern",
        "category": "Teilnehmende",
        "stand": "Stand M 12",
        "event": "14. Regionalkonferenz der Modellprojekte Smart Cities",
    }


def test_word_stand_is_not_doubled() -> None:
    assert texts(composed(badge(stand="Stand 7")), "stand") == ["Stand 7"]


def test_note_and_address_are_never_printed() -> None:
    composition = composed(badge(note="Zahlt noch", email="ada@example.org"))
    printed = " ".join(line.text for text in composition.texts for line in text.fitted.lines)
    assert "Ada" in printed
    assert not {"Zahlt", "ada@example.org"} & set(printed.split())


def test_empty_fields_take_no_room() -> None:
    composition = composed(badge(organisation="", category="", event="", code=""))
    assert {text.field for text in composition.texts} == {"name"}
    assert composition.codes == ()


@pytest.mark.parametrize("medium", MEDIA)
def test_long_organisation_is_broken_and_not_too_small(medium: str) -> None:
    name = "Fraunhofer-Institut für Experimentelles Software Engineering IESE"
    found = next(text for text in composed(badge(organisation=name), medium).texts if text.field == "organisation")
    assert 2 <= len(found.fitted.lines) <= 3
    assert found.fitted.size_pt >= 8
    assert not found.fitted.shortened
