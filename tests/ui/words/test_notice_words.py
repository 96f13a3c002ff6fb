import pytest

from checkin.badges.badge import Notice, NoticeKind
from checkin.badges.fields import FIELDS, NAMES
from checkin.ui.words.notice_words import badge_sentence, notice_phrase


@pytest.mark.parametrize("field", sorted(set(FIELDS) - NAMES))
def test_every_field_of_a_badge_is_called_by_its_name(field: str) -> None:
    anything = notice_phrase(Notice(NoticeKind.SHORTENED, "words"))
    assert notice_phrase(Notice(NoticeKind.SHORTENED, field)) != anything


@pytest.mark.parametrize("kind", NoticeKind)
def test_every_notice_says_its_fact(kind: NoticeKind) -> None:
    said = badge_sentence("Dr. Ada Lovelace", [Notice(kind, "name", "12.25")])
    assert "Dr. Ada Lovelace" in said
    assert "Name" in said if kind is NoticeKind.SHORTENED else "12.25" in said
