import pytest

from checkin.domain.guest import Guest
from checkin.storage.upsert import Arrival

NAMES = (
    "Änne Größler-Weiß", "Jörg Öztürk", "Wu Li", "Zoë Ng", "Karl-Heinz von der Aue zu Lindenhof", "Lisa Wunder",
    "Алексей Щербаков", "Γιώργος Παπαδόπουλος", "李 伟", "Siobhán O'Brien", "Anna Schmidt", "Annabel Meier",
)  # fmt: skip


@pytest.fixture
def hits(desk, take):
    take(*(Arrival(Guest("", name, organisation="Linden AG" if name == "Zoë Ng" else "")) for name in NAMES))
    return lambda text: [hit.guest.name for hit in desk.search(text)]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("grossler", "Änne Größler-Weiß"),
        ("groessler", "Änne Größler-Weiß"),
        ("weiss", "Änne Größler-Weiß"),
        ("aenne", "Änne Größler-Weiß"),
        ("oztu", "Jörg Öztürk"),
        ("oeztuerk joerg", "Jörg Öztürk"),
        ("lindenhof karl", "Karl-Heinz von der Aue zu Lindenhof"),
        ("shcherb", "Алексей Щербаков"),
        ("щербак", "Алексей Щербаков"),
        ("papadopo", "Γιώργος Παπαδόπουλος"),
        ("wei", "李 伟"),
        ("伟", "李 伟"),
        ("obrien", "Siobhán O'Brien"),
        ("o'brien", "Siobhán O'Brien"),
        ("Schmitd", "Anna Schmidt"),
        ("Schmdt", "Anna Schmidt"),
        ("Lindehnof", "Karl-Heinz von der Aue zu Lindenhof"),
    ],
)
def test_it_is_found_as_people_type_it(hits, typed, name):
    assert name in hits(typed)


@pytest.mark.parametrize(
    ("typed", "first"), [("Li", "Wu Li"), ("Wu", "Wu Li"), ("Ng", "Zoë Ng"), ("anna", "Anna Schmidt")]
)
def test_a_whole_word_comes_before_a_beginning(hits, typed, first):
    assert hits(typed)[0] == first


def test_a_name_comes_before_an_organisation(hits):
    assert hits("wu")[-1] == "Lisa Wunder"
    assert hits("li")[-1] == "Zoë Ng"


def test_a_code_is_found_by_its_beginning(desk):
    assert [hit.code for hit in desk.search("ccc-3")] == ["CCC-3"]


def test_the_result_shows_the_status_before_anyone_is_admitted(desk):
    desk.scan("AAA-1")
    found = {
        hit.guest.name: (hit.status.value, hit.present) for text in ("ada", "müller", "wu") for hit in desk.search(text)
    }
    assert found == {
        "Ada Lovelace": ("confirmed", True),
        "Jörg Müller": ("unapproved", False),
        "Wu Li": ("cancelled", False),
    }


@pytest.mark.parametrize(
    "typed", ["", " ", '"', "'; DROP TABLE guests", "a AND", "NEAR(", "*", "(", "name_words:x", "\x00", "-"]
)
def test_nothing_typed_breaks_the_search(hits, typed):
    assert isinstance(hits(typed), list)


def test_a_corrected_name_is_found_by_its_new_spelling(desk):
    ada = desk.search("ada")[0].guest
    desk.correct(Guest(ada.id, "Adele Lovelace", "Adele", "Lovelace"))
    assert [hit.guest.name for hit in desk.search("adele")] == ["Adele Lovelace"]
    assert desk.search("ada") == []
