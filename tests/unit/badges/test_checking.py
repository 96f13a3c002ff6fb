from dataclasses import replace

import pytest

from checkin.badges.badge import Notice, NoticeKind
from checkin.badges.checking import check_badge, to_look_at
from checkin.badges.composing import compose
from checkin.badges.media import medium
from checkin.badges.template_file import read
from checkin.badges.templates import design, shipped
from tests.unit.badges.support import HARD_NAMES, MEDIA, badge, hard_badge, latin_badges


@pytest.mark.parametrize("paper", MEDIA)
def test_usual_badge_needs_no_look(paper: str) -> None:
    assert check_badge(badge(title="Dr.", stand="M 12"), medium=paper) == []


def test_small_name_is_noticed_with_its_size() -> None:
    notices = check_badge(hard_badge("sixty letters in two names"), medium="label-62x100")
    small = [notice for notice in notices if notice.kind is NoticeKind.NAME_SMALL]
    assert small
    assert all(14 <= float(notice.detail) < 18 for notice in small)


def test_characters_no_font_covers_are_named() -> None:
    notices = check_badge(hard_badge("unknown to all fonts"))
    assert notices == [Notice(NoticeKind.MISSING_CHARACTERS, "name", "\U000f1234")]


def test_shortened_organisation_is_noticed() -> None:
    notices = check_badge(badge(organisation="Amt für alles " * 60))
    assert notices == [Notice(NoticeKind.SHORTENED, "organisation")]


def test_code_too_dense_for_a_label_printer_is_noticed() -> None:
    notices = check_badge(badge(code="x" * 900), medium="label-62x100")
    assert [notice.kind for notice in notices] == [NoticeKind.CODE_DENSE]


@pytest.mark.parametrize("name", sorted(shipped()))
def test_usual_badge_of_every_template_needs_no_look(name: str) -> None:
    a_badge = badge("Anna Schmidt", "Anna", "Schmidt", title="Dr.", stand="M 12", languages="de, en", role="Planung")
    assert check_badge(a_badge, template=name, medium=shipped()[name].template.media) == []


def test_name_that_the_template_wants_small_did_not_shrink() -> None:
    text = 'kind = "text"\nleft = 0\ntop = 0\nwidth = 50\nheight = 20\ntext = "{name}"\n'
    wanted = [
        read(f'name = "x"\nwidth = 62\nheight = 100\n[[element]]\n{text}size = [9, {pt}]', "x") for pt in (17, 18)
    ]
    long = badge("Anna-Lena Schmidt-Bleibtreu", "", "")
    small, shrunk = ([notices for _, notices in to_look_at([long], layout)] for layout in wanted)
    assert small == []
    assert shrunk == [[Notice(NoticeKind.NAME_SMALL, "name", shrunk[0][0].detail)]]
    assert 9 <= float(shrunk[0][0].detail) < 18


def test_badges_to_look_at_are_named_in_their_order() -> None:
    layout = design("conference", medium("label-62x100")).template
    badges = [
        *latin_badges(5),
        hard_badge("unknown to all fonts"),
        *latin_badges(3),
        hard_badge("sixty letters in two names"),
    ]
    found = list(to_look_at(badges, layout))
    assert [a_badge for a_badge, _ in found] == [badges[5], badges[9]]
    assert [notice.detail for notice in found[0][1]] == ["\U000f1234"]
    assert {notice.kind for notice in found[1][1]} == {NoticeKind.NAME_SMALL}


def test_what_all_badges_have_in_common_is_said_once() -> None:
    layout = design("conference", medium("label-62x100")).template
    long = [replace(each, event="Regionalkonferenz " * 40) for each in latin_badges(3)]
    own = replace(long[2], guest=replace(long[2].guest, organisation="Amt für alles " * 60))
    found = list(to_look_at([*long[:2], own], layout))
    assert found == [
        (long[0], [Notice(NoticeKind.SHORTENED, "event")]),
        (own, [Notice(NoticeKind.SHORTENED, "organisation")]),
    ]


def test_look_and_print_agree_on_every_size() -> None:
    layout = design("conference", medium("label-62x100")).template
    all_small: set[str] = set()
    for key in HARD_NAMES:
        a_badge = hard_badge(key)
        sizes = [text.fitted.size_pt for text in compose(a_badge, layout).texts if text.field == "name"]
        small = {f"{size:g}" for size in sizes if size < 18}
        noticed = {
            notice.detail
            for _, notices in to_look_at([a_badge], layout)
            for notice in notices
            if notice.kind is NoticeKind.NAME_SMALL
        }
        assert sizes
        assert noticed == small
        all_small |= small
    assert all_small
