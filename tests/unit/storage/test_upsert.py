from dataclasses import replace

from checkin.domain.guest import Guest, Status
from checkin.storage.upsert import Arrival

EVA = Guest("", "Eva Schmidt", "Eva", "Schmidt", email="eva@example.org", organisation="Stadt Ulm")


def people(desk):
    return [hit.guest.name for hit in desk.guests()]


def test_the_same_list_twice_changes_nothing(desk, take):
    rows = [Arrival(EVA), Arrival(replace(EVA, name="Tom Ünlü", first_name="Tom", last_name="Ünlü"), "T-9")]
    assert take(*rows) == ["added", "added"]
    assert take(*rows) == ["unchanged", "unchanged"]
    assert len(people(desk)) == 5


def test_two_rows_alike_are_two_people_each_time(desk, take):
    assert take(Arrival(EVA), Arrival(EVA)) == ["added", "added"]
    assert take(Arrival(EVA), Arrival(EVA)) == ["unchanged", "unchanged"]


def test_a_known_code_brings_its_guest_up_to_date(desk, take):
    assert take(Arrival(Guest("", "Ada King", "Ada", "King", organisation="Math"), "AAA-1")) == ["updated"]
    (ada,) = desk.search("king")
    assert (ada.guest.organisation, ada.guest.category) == ("Math", "Vortrag")


def test_an_import_never_un_admits(desk, take):
    desk.scan("AAA-1")
    take(Arrival(Guest("", "Ada Lovelace"), "AAA-1", Status.CANCELLED))
    (ada,) = desk.search("ada")
    assert (ada.present, ada.status) == (True, Status.CANCELLED)


def test_a_list_without_status_leaves_the_status_alone(desk, take):
    take(Arrival(Guest("", "Wu Li", organisation="Stadt Ulm"), "CCC-3", None))
    assert desk.search("wu")[0].status is Status.CANCELLED


def test_what_was_put_right_at_the_desk_stays(desk, take):
    ada = desk.search("ada")[0].guest
    desk.correct(replace(ada, name="Ada Byron", last_name="Byron"))
    take(Arrival(Guest("", "Ada Lovelace", "Ada", "Lovelace", organisation="Math"), "AAA-1"))
    (ada,) = desk.search("ada")
    assert (ada.guest.name, ada.guest.organisation) == ("Ada Byron", "Math")


def test_a_name_put_right_without_a_code_is_still_the_same_guest(desk, take):
    take(Arrival(EVA))
    eva = desk.search("eva")[0].guest
    desk.correct(replace(eva, name="Eva Schmitt", last_name="Schmitt"))
    assert take(Arrival(EVA)) == ["unchanged"]
    assert people(desk).count("Eva Schmitt") == 1


def test_a_code_in_a_later_list_takes_the_place_of_one_made_here(desk, take):
    take(Arrival(EVA))
    made = desk.search("eva")[0].code
    desk.scan(made)
    assert take(Arrival(EVA, "REAL-7")) == ["updated"]
    (eva,) = desk.search("eva")
    assert (eva.code, eva.present) == ("REAL-7", True)


def test_codes_that_differ_by_case_are_two_tickets(desk, take):
    assert take(Arrival(EVA, "abc"), Arrival(replace(EVA, name="Otto"), "ABC")) == ["added", "added"]
    assert desk.scan("abc").guest.name == "Eva Schmidt"
    assert desk.scan("ABC").guest.name == "Otto"
    assert desk.scan("Abc").verdict.reason.value == "ambiguous"


def test_a_column_of_workshops_becomes_workshops_and_bookings(desk, take):
    take(Arrival(EVA, "E-1", workshops=["Leichte Sprache", "Offene Daten"]))
    take(Arrival(replace(EVA, name="Tom"), "T-1", workshops=["leichte sprache "]))
    assert [place.name for place in desk.checkpoints()] == ["Eingang", "Leichte Sprache", "Offene Daten"]
    desk.use_checkpoint("Offene Daten")
    assert [desk.scan(code).verdict.reason.value for code in ("E-1", "T-1", "AAA-1")] == [
        "ok", "wrong_checkpoint", "wrong_checkpoint",
    ]  # fmt: skip


def test_a_guest_at_the_wrong_workshop_is_told_the_right_one(desk, take):
    take(Arrival(EVA, "E-1", workshops=["Offene Daten"]), Arrival(replace(EVA, name="Tom"), "T-1", workshops=["Ton"]))
    desk.use_checkpoint("Ton")
    assert [place.name for place in desk.scan("E-1").verdict.instead] == ["Offene Daten"]
