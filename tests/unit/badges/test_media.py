import subprocess
import sys
from pathlib import Path

import pytest

from checkin.badges.media import USUAL, Kind, Medium, media, medium, own_media, save_own
from checkin.badges.templates import design
from checkin.errors import BadgeError, Fault, OutputError

ALL = media()
SHORTEST_MM = 35  # nobody reads a name from a smaller badge
OWN = Medium("tuer-99", 210, 297, 60, 40, 3, 6, 10, 12, 62.5, 44.5, "Türschild 99", Kind.SHEET)

# Source: the makers' names of these products, which are their sizes, and the number of labels on the box.
KNOWN = {
    "a6": (105, 148, 1),
    "label-62x100": (62, 100, 1),
    "a4-8": (105, 74.25, 8),
    "card-86x54": (86, 54, 1),
    "dymo-99014": (54, 101, 1),
    "avery-l4785": (80, 50, 10),
    "avery-l7160": (63.5, 38.1, 21),
    "avery-l7418": (86, 55, 8),
    "avery-74459": (101.6, 76.2, 6),
    "zweckform-3426": (105, 70, 8),
    "herma-9012": (90, 60, 8),
    "durable-1445-02": (90, 54, 10),
    "sigel-dp839": (85, 55, 10),
}


def sheet(**changes: object) -> str:
    """Return the text of a file with one sheet; ``None`` leaves a key out."""
    keys: dict[str, object] = {
        "name": '"s"',
        "page": "[210, 297]",
        "badge": "[80, 50]",
        "grid": "[2, 5]",
        "start": "[17.5, 13.5]",
        "pitch": "[95, 55]",
    }
    lines = [f"{key} = {value}" for key, value in (keys | changes).items() if value is not None]
    return "\n".join(["# ours", "[[sheet]]", *lines, ""])


def fault_of(folder: Path, content: str | bytes) -> BadgeError:
    """Return what is wrong with a file of this content."""
    (folder / "s.toml").write_bytes(content.encode() if isinstance(content, str) else content)
    (fault,) = own_media(folder).faults
    assert isinstance(fault, BadgeError)
    return fault


def test_unknown_medium_is_refused_with_those_called_alike() -> None:
    with pytest.raises(BadgeError) as caught:
        medium("herma-44")
    assert caught.value.fault is Fault.UNKNOWN_MEDIA
    assert caught.value.facts["name"] == "herma-44"
    assert "herma-4412" in caught.value.facts["known"]


@pytest.mark.parametrize("name", ["papyrus", ""])
def test_medium_like_no_other_is_refused_with_the_usual_ones(name: str) -> None:
    with pytest.raises(BadgeError) as caught:
        medium(name)
    assert caught.value.facts == {"name": name, "known": USUAL}


def test_unknown_template_is_refused_with_the_known_ones() -> None:
    with pytest.raises(BadgeError) as caught:
        design("glitter", medium("a6"))
    assert caught.value.fault is Fault.UNKNOWN_TEMPLATE
    assert caught.value.facts["name"] == "glitter"
    assert "conference" in caught.value.facts["known"]


@pytest.mark.parametrize("name", KNOWN)
def test_known_product_has_its_known_size(name: str) -> None:
    found = medium(name)
    assert (found.badge_width_mm, found.badge_height_mm, found.places) == KNOWN[name]


def test_there_are_media_of_each_kind_and_of_the_usual_makers() -> None:
    assert {each.kind for each in ALL} == set(Kind)
    assert 40 <= len(ALL) <= 120
    for maker in ("Brother", "Dymo", "Avery", "Avery Zweckform", "Herma", "Durable", "Sigel"):
        assert any(each.title.startswith(maker) for each in ALL), maker


def test_names_are_unique() -> None:
    assert len({each.name for each in ALL}) == len(ALL)


def test_media_are_sorted_by_kind_and_title() -> None:
    kinds = [each.kind for each in ALL]
    assert kinds == sorted(kinds, key=list(Kind).index)
    herma = [each.title for each in ALL if each.title.startswith("Herma")]
    assert herma == sorted(herma)


@pytest.mark.parametrize("paper", ALL, ids=lambda paper: paper.name)
def test_places_are_on_the_page_and_do_not_overlap(paper: Medium) -> None:
    places = [paper.place_mm(index) for index in range(paper.places)]
    assert len(set(places)) == paper.columns * paper.rows
    slack = 0.05 if paper.kind is Kind.SHEET else 0.0  # makers round to tenths
    for left, top in places:
        assert 0 <= left <= paper.page_width_mm - paper.badge_width_mm + slack
        assert 0 <= top <= paper.page_height_mm - paper.badge_height_mm + slack
    assert paper.columns == 1 or paper.pitch_x_mm >= paper.badge_width_mm - 0.001
    assert paper.rows == 1 or paper.pitch_y_mm >= paper.badge_height_mm - 0.001


@pytest.mark.parametrize("paper", ALL, ids=lambda paper: paper.name)
def test_badges_are_large_enough_to_be_read(paper: Medium) -> None:
    assert min(paper.badge_width_mm, paper.badge_height_mm) >= SHORTEST_MM
    assert paper.title


@pytest.mark.parametrize("paper", [each for each in ALL if each.kind is Kind.SHEET], ids=lambda paper: paper.name)
def test_sheet_has_as_much_margin_left_as_right(paper: Medium) -> None:
    right, _ = paper.place_mm(paper.columns - 1)
    rest = paper.page_width_mm - right - paper.badge_width_mm
    assert rest == pytest.approx(paper.left_mm, abs=1.5)  # a wrong pitch shows here


def test_sheet_fills_row_by_row() -> None:
    assert [medium("a4-8").place_mm(index) for index in range(3)] == [(0, 0), (105, 0), (0, 74.25)]


def test_label_says_product_and_size() -> None:
    assert medium("herma-4412").label == "Herma 4412, 80 \N{MULTIPLICATION SIGN} 50 mm"
    assert Medium("x", 50, 60.5, 50, 60.5).label == "50 \N{MULTIPLICATION SIGN} 60.5 mm"


def test_nothing_is_parsed_before_a_medium_is_asked_for() -> None:
    code = (
        "import sys, checkin.badges.media as m; assert not {'msgspec', 'tomlkit'} & set(sys.modules); "
        "assert m._shipped_in.cache_info().misses == 0; m.medium('a6'); print(m._shipped_in.cache_info().misses)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout.strip() == "1", done.stderr


def test_own_medium_is_found_again(tmp_path: Path) -> None:
    assert save_own(OWN, tmp_path / "media") == tmp_path / "media" / "tuer-99.toml"
    assert medium("tuer-99", tmp_path / "media") == OWN
    assert OWN in media(tmp_path / "media")


@pytest.mark.parametrize("kind", [Kind.PAGE, Kind.CARD, Kind.ROLL])
def test_own_single_is_found_again(tmp_path: Path, kind: Kind) -> None:
    single = Medium("rolle", 50, 80.5, 50, 80.5, title="Rolle", kind=kind)
    save_own(single, tmp_path)
    assert medium("rolle", tmp_path) == single


def test_changed_own_medium_is_read_anew(tmp_path: Path) -> None:
    save_own(Medium("rolle", 50, 80, 50, 80), tmp_path)
    assert medium("rolle", tmp_path).page_width_mm == 50
    save_own(Medium("rolle", 50.5, 80, 50.5, 80), tmp_path)
    assert medium("rolle", tmp_path).page_width_mm == 50.5


def test_without_a_folder_there_are_no_own_media(tmp_path: Path) -> None:
    assert own_media(tmp_path / "none").media == ()
    assert media(tmp_path / "none") == ALL


def test_pitch_left_out_means_no_gap(tmp_path: Path) -> None:
    (tmp_path / "s.toml").write_text(sheet(pitch=None), encoding="utf-8")
    found = medium("s", tmp_path)
    assert (found.pitch_x_mm, found.pitch_y_mm) == (80, 50)


def test_broken_own_file_is_told_and_the_others_still_load(tmp_path: Path) -> None:
    save_own(OWN, tmp_path)
    (tmp_path / "aaa.toml").write_text("[[sheet]\n", encoding="utf-8")
    found = own_media(tmp_path)
    assert found.media == (OWN,)
    assert [fault.fault for fault in found.faults] == [Fault.MEDIA_SYNTAX]
    assert medium("tuer-99", tmp_path) == OWN


def test_asking_for_a_broken_own_medium_says_what_is_wrong_with_it(tmp_path: Path) -> None:
    fault_of(tmp_path, sheet(grid="[0, 5]"))
    with pytest.raises(BadgeError) as caught:
        medium("s", tmp_path)
    assert caught.value.fault is Fault.MEDIA_VALUE


@pytest.mark.parametrize(
    ("content", "fault", "line", "facts"),
    [
        ("a = 1\nb = = 2\n", Fault.MEDIA_SYNTAX, 2, {}),
        ("[[sheet]]\nname = ", Fault.MEDIA_SYNTAX, 2, {}),
        (b"# ok\nname = '\xff'\n", Fault.MEDIA_SYNTAX, 2, {}),
        ("# ours\nfarbe = 1\n", Fault.MEDIA_KEY_UNKNOWN, 2, {"key": "farbe"}),
        (sheet(colour="1"), Fault.MEDIA_KEY_UNKNOWN, 9, {"key": "colour"}),
        (sheet(badge=None), Fault.MEDIA_KEY_MISSING, 2, {"key": "badge"}),
        ("[[roll]]\nname = 'r'\n", Fault.MEDIA_KEY_MISSING, 1, {"key": "page"}),
        ("[[roll]]\nname='r'\npage=[1,2]\n[[roll]]\nname='q'\npage=[1,-2]\n", Fault.MEDIA_VALUE, 6, {"key": "page"}),
        (sheet(page="[210]"), Fault.MEDIA_VALUE, 4, {"key": "page"}),
        (sheet(page="[210, -1]"), Fault.MEDIA_VALUE, 4, {"key": "page"}),
        (sheet(page="[210, nan]"), Fault.MEDIA_VALUE, 4, {"key": "page"}),
        (sheet(grid="[2, 5.5]"), Fault.MEDIA_VALUE, 6, {"key": "grid"}),
        (sheet(grid="[2, 1000000]"), Fault.MEDIA_VALUE, 6, {"key": "grid"}),
        (sheet(start="[-1, 0]"), Fault.MEDIA_VALUE, 7, {"key": "start"}),
        (sheet(name='"../etc"'), Fault.MEDIA_VALUE, 3, {"key": "name"}),
        (sheet(name='""'), Fault.MEDIA_VALUE, 3, {"key": "name"}),
        (sheet(grid="[3, 5]"), Fault.MEDIA_OFF_PAGE, 2, {"name": "s"}),
        (sheet(start="[17.5, 30]"), Fault.MEDIA_OFF_PAGE, 2, {"name": "s"}),
        (sheet(pitch="[70, 55]"), Fault.MEDIA_OVERLAP, 8, {"name": "s"}),
        (sheet(pitch="[95, 40]"), Fault.MEDIA_OVERLAP, 8, {"name": "s"}),
    ],
)
def test_bad_file_is_refused_with_line_and_reason(
    tmp_path: Path, content: str | bytes, fault: Fault, line: int, facts: dict[str, str]
) -> None:
    found = fault_of(tmp_path, content)
    assert (found.fault, found.facts) == (fault, {"file": "s.toml", "line": line} | facts)


@pytest.mark.parametrize("name", ["a6", "herma-4412"])
def test_own_medium_can_not_take_the_name_of_a_shipped_one(tmp_path: Path, name: str) -> None:
    found = fault_of(tmp_path, sheet(name=f'"{name}"'))
    assert (found.fault, found.facts["name"]) == (Fault.MEDIA_NAME_TAKEN, name)
    with pytest.raises(BadgeError) as caught:
        save_own(Medium(name, 50, 80, 50, 80), tmp_path)
    assert caught.value.fault is Fault.MEDIA_NAME_TAKEN
    assert medium(name, tmp_path) == medium(name)


def test_two_own_media_of_one_name_are_told(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text(sheet(), encoding="utf-8")
    (tmp_path / "b.toml").write_text(sheet(page="[216, 297]"), encoding="utf-8")
    found = own_media(tmp_path)
    assert [each.page_width_mm for each in found.media] == [210]
    assert [fault.facts["file"] for fault in found.faults] == ["b.toml"]


def test_folder_in_place_of_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "s.toml").mkdir()
    (fault,) = own_media(tmp_path).faults
    assert fault.fault is Fault.NO_PERMISSION


@pytest.mark.parametrize("name", ["../x", "", "A", "a/b"])
def test_own_medium_needs_a_name_a_file_can_have(tmp_path: Path, name: str) -> None:
    with pytest.raises(BadgeError) as caught:
        save_own(Medium(name, 50, 80, 50, 80), tmp_path)
    assert caught.value.fault is Fault.MEDIA_VALUE
    assert list(tmp_path.iterdir()) == []


def test_own_medium_with_labels_off_the_page_is_not_saved(tmp_path: Path) -> None:
    with pytest.raises(BadgeError) as caught:
        save_own(Medium("s", 50, 80, 60, 80, 1, 1, kind=Kind.SHEET, pitch_x_mm=60, pitch_y_mm=80), tmp_path)
    assert caught.value.fault is Fault.MEDIA_OFF_PAGE
    assert list(tmp_path.iterdir()) == []


def test_own_medium_where_nothing_can_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(OutputError) as caught:
        save_own(OWN, tmp_path / "file")
    assert caught.value.fault is Fault.OUTPUT_NOT_WRITABLE
