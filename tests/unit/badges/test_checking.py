import pytest

from checkin.badges.badge import Notice, NoticeKind
from checkin.badges.checking import check_badge
from tests.unit.badges.support import MEDIA, badge, hard_badge


@pytest.mark.parametrize("medium", MEDIA)
def test_usual_badge_needs_no_look(medium: str) -> None:
    assert check_badge(badge(title="Dr.", stand="M 12"), medium=medium) == []


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
