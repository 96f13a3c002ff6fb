"""Guides are called, taken and logged; what guests need is told to who helps them, and to nobody else."""

import json
import logging
import re
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader

from checkin.badge_facts import badge_for
from checkin.cli import main
from checkin.desk import open_desk
from checkin.domain.guest import Guest, Status
from checkin.domain.guide_call import CallAct
from checkin.domain.support import NO_WISHES, Consent, Need, Support, Wishes, needs_in
from checkin.errors import Fault, GuestError
from checkin.guiding import board_of, version_of
from checkin.storage.upsert import Arrival
from checkin.welcome import welcome_for

NEEDS = Wishes(needs_in("Xylofon-Lotse, Rollstuhl quer"), Consent.TEAM)
WORDS = re.compile("xylofon|quer|rollstuhl|wheelchair", re.IGNORECASE)
PROJECT = Path(__file__).parents[2]


def fault_of(call, *args):
    with pytest.raises(GuestError) as caught:
        call(*args)
    return caught.value.fault


@pytest.fixture
def eva(desk, take):
    """Return the id of a guest who needs a guide and agreed to have that told."""
    take(Arrival(Guest("", "Eva Blum", "Eva", "Blum", email="e@example.org"), "EVA-9", Status.CONFIRMED, support=NEEDS))
    return desk.guest_with_code("EVA-9").guest.id


@pytest.fixture
def kim(desk, take):
    """Return the id of a guest who agreed to no more than the desk."""
    wishes = Wishes(needs_in("Ruheraum"), Consent.DESK)
    take(Arrival(Guest("", "Kim Ott", "Kim", "Ott"), "KIM-9", Status.CONFIRMED, support=wishes))
    return desk.guest_with_code("KIM-9").guest.id


def test_the_scan_tells_what_the_guest_needs(desk, eva):
    assert desk.scan("EVA-9").support == NEEDS


def test_also_a_refused_guest_is_helped(desk, eva):
    desk.scan("EVA-9")
    desk.list_changed()
    assert desk.scan("EVA-9").support == NEEDS


def test_later_answers_do_not_tell_it_again(desk, eva):
    desk.scan("EVA-9")
    assert [answer.support for answer in desk.recent()] == [NO_WISHES]
    assert [answer.support for answer in desk.scans_of(eva)] == [NO_WISHES]


def test_a_list_without_a_word_of_it_leaves_the_needs(desk, eva, take):
    assert take(Arrival(desk.guest(eva).guest, "EVA-9")) == ["unchanged"]
    assert desk.guiding.wishes_of(eva) == NEEDS


def test_who_says_no_later_is_forgotten(desk, eva, take):
    assert take(Arrival(desk.guest(eva).guest, "EVA-9", support=NO_WISHES)) == ["updated"]
    assert desk.guiding.wishes_of(eva) == NO_WISHES


def test_needs_without_consent_are_never_stored(desk, take):
    wishes = Wishes(needs_in("Rollstuhl"), Consent.NONE)
    take(Arrival(Guest("", "Uma Rau", "Uma", "Rau"), "UMA-9", support=wishes))
    assert desk.scan("UMA-9").support == NO_WISHES
    with desk.file.reading() as db:
        assert db.execute("SELECT count(*) FROM guest_supports").fetchone() == (0,)


def test_a_colleague_who_comes_instead_has_not_the_same_needs(desk, eva):
    colleague = desk.substitute(eva, Guest("", "Tom Kern", "Tom", "Kern"))
    assert desk.guiding.wishes_of(colleague.id) == NO_WISHES


def test_a_call_goes_its_way_and_each_step_is_logged(desk, eva, clock):
    desk.staff = "Mia"
    call = desk.guiding.call_guide(eva)
    clock.turn(minutes=2)
    taken = desk.guiding.take_call(call.id, "Erik")
    clock.turn(minutes=1)
    desk.guiding.arrived(call.id)
    clock.turn(minutes=5)
    done = desk.guiding.done(call.id)
    assert (call.state, taken.state, done.state) == (CallAct.CALLED, CallAct.TAKEN, CallAct.DONE)
    assert (taken.by, call.place, call.desk) == ("Erik", "Eingang", "Tür A")
    assert done.waited(clock.now) == timedelta(minutes=2)
    assert [(step.act, step.staff, step.desk) for step in reversed(board_of(desk.file).log)] == [
        (CallAct.CALLED, "Mia", "Tür A"),
        (CallAct.TAKEN, "Erik", "Tür A"),
        (CallAct.ARRIVED, "Mia", "Tür A"),
        (CallAct.DONE, "Mia", "Tür A"),
    ]
    assert desk.guiding.open_calls() == []


def test_the_waiting_time_goes_on_until_somebody_goes(desk, eva, clock):
    call = desk.guiding.call_guide(eva)
    clock.turn(seconds=90)
    assert call.waited(clock.now) == timedelta(seconds=90)
    taken = desk.guiding.take_call(call.id)
    clock.turn(seconds=90)
    assert taken.waited(clock.now) == timedelta(seconds=90)
    released = desk.guiding.release(call.id)
    assert released.is_waiting
    assert released.waited(clock.now) == timedelta(seconds=180)


def test_a_guest_has_one_open_call_at_most(desk, eva):
    first = desk.guiding.call_guide(eva)
    assert desk.guiding.call_guide(eva).id == first.id
    desk.guiding.cancel(first.id)
    assert desk.guiding.call_guide(eva).id != first.id


def test_only_the_first_who_goes_has_the_call(desk, event, eva):
    call = desk.guiding.call_guide(eva)
    other = open_desk(event, name="Tür B")
    other.staff = "Noa"
    other.guiding.take_call(call.id)
    assert fault_of(desk.guiding.take_call, call.id) is Fault.CALL_CHANGED
    assert [each.by for each in desk.guiding.open_calls()] == ["Noa"]
    other.close()


@pytest.mark.parametrize("verb", ["arrived", "done", "release"])
def test_nobody_arrives_who_has_not_gone(desk, eva, verb):
    call = desk.guiding.call_guide(eva)
    assert fault_of(getattr(desk.guiding, verb), call.id) is Fault.CALL_CHANGED


def test_a_guide_can_be_called_for_whoever_asks(desk):
    ada = desk.guest_with_code("AAA-1").guest.id
    call = desk.guiding.call_guide(ada)
    assert (call.name, call.needs) == ("Ada Lovelace", (Need(Support.GUIDE),))
    assert fault_of(desk.guiding.call_guide, "nobody") is Fault.GUEST_UNKNOWN


def test_a_call_tells_no_more_than_the_guest_agreed_to(desk, eva, kim):
    told, untold = desk.guiding.call_guide(eva), desk.guiding.call_guide(kim, Support.QUIET_ROOM)
    assert (told.name, told.needs) == ("Eva Blum", NEEDS.needs)
    assert (untold.name, untold.needs) == ("", ())
    with desk.file.reading() as db:
        assert db.execute("SELECT need FROM guide_wishes WHERE guest_id = ?", [kim]).fetchone() == ("guide",)


def test_the_log_of_calls_is_only_ever_added_to(desk, eva):
    import sqlite3

    desk.guiding.call_guide(eva)
    for statement in ("UPDATE guide_calls SET staff = 'x'", "DELETE FROM guide_calls"):
        with pytest.raises(sqlite3.IntegrityError), desk.file.writing() as db:
            db.execute(statement)


def test_a_booking_is_told_and_becomes_a_call(desk, eva, clock):
    guide = desk.guiding.add_guide("Erik", "en")
    booking_id = desk.guiding.book(eva, clock.now + timedelta(minutes=10), "Parkplatz", guide.id)
    booking = desk.guiding.booked_for(eva)
    assert (booking.id, booking.guide, booking.place) == (booking_id, "Erik", "Parkplatz")
    call = desk.guiding.call_booked(booking_id)
    assert call.place == "Parkplatz"
    assert desk.guiding.booked_for(eva) is None


def test_a_booking_of_this_morning_is_not_told_in_the_afternoon(desk, eva, clock):
    desk.guiding.book(eva, clock.now)
    clock.turn(hours=6)
    assert desk.guiding.booked_for(eva) is None


def test_a_guide_who_goes_home_leaves_the_booking_open(desk, eva, clock):
    guide = desk.guiding.add_guide("Erik")
    desk.guiding.book(eva, clock.now, "", guide.id)
    desk.guiding.remove_guide(guide.id)
    assert [(each.guide, each.place) for each in board_of(desk.file).bookings] == [("", "Eingang")]


def test_two_guides_are_not_called_the_same(desk):
    desk.guiding.add_guide("Erik")
    assert fault_of(desk.guiding.add_guide, " Erik ") is Fault.GUIDE_TAKEN
    assert fault_of(desk.guiding.add_guide, " ") is Fault.GUIDE_NAMELESS


def test_another_process_on_the_file_sees_the_call_and_takes_it(desk, event, eva):
    before = version_of(desk.file)
    code = (
        "import sys; from pathlib import Path; from checkin.desk import open_desk\n"
        "desk = open_desk(Path(sys.argv[1]), name='Tür B'); desk.staff = 'Noa'\n"
        "call = desk.guiding.open_calls()[0]; print(call.name, call.desk); desk.guiding.take_call(call.id)\n"
    )
    desk.guiding.call_guide(eva)
    called = version_of(desk.file)
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", code, str(event)],
        check=True, cwd=PROJECT, capture_output=True, encoding="utf-8",
    )  # fmt: skip
    assert done.stdout == "Eva Blum Tür A\n"
    assert [(call.state, call.by) for call in desk.guiding.open_calls()] == [(CallAct.TAKEN, "Noa")]
    assert len({before, called, version_of(desk.file)}) == 3


def test_what_is_forgotten_is_in_no_byte_of_the_file(desk, event, eva, kim, clock):
    desk.guiding.add_guide("Erik Zwölfender")
    desk.guiding.book(eva, clock.now)
    desk.guiding.call_guide(eva)
    assert b"Xylofon-Lotse" in event.read_bytes() + event.with_name(event.name + "-wal").read_bytes()
    assert desk.guiding.forget_support_needs() == 2
    left = event.read_bytes() + event.with_name(event.name + "-wal").read_bytes()
    assert b"Xylofon-Lotse" not in left
    assert "Zwölfender".encode() not in left
    assert b"Eva Blum" in left
    assert desk.scan("EVA-9").support == NO_WISHES


def test_the_log_outlives_whom_it_was_for(desk, eva):
    desk.guiding.call_guide(eva)
    desk.guiding.forget_support_needs()
    (call,) = desk.guiding.open_calls()
    assert (call.guest_id, call.name, call.needs, call.desk) == ("", "", (), "Tür A")
    assert desk.guiding.done(desk.guiding.take_call(call.id).id).state is CallAct.DONE


def test_the_command_forgets_and_says_what_still_knows(event, desk, eva, capsys):
    assert main(["support", "forget", str(event), "--yes"]) == 0
    said = capsys.readouterr().out
    assert "1" in said
    assert len(said.splitlines()) == 2
    assert desk.guiding.wishes_of(eva) == NO_WISHES


def test_the_command_asks_first(event, desk, eva, monkeypatch):
    import io

    monkeypatch.setattr("sys.stdin", io.StringIO("n\n"))
    assert main(["support", "forget", str(event)]) != 0
    assert desk.guiding.wishes_of(eva) == NEEDS


@pytest.mark.parametrize(
    "command",
    [
        ["guests", "{event}"],
        ["guests", "{event}", "--format", "json"],
        ["guests", "{event}", "--format", "csv"],
        ["guests", "{event}", "--search", "Eva"],
        ["counts", "{event}"],
        ["jobs", "{event}"],
        ["undo", "{event}", "EVA-9"],
        ["verify", "{event}"],
        ["replace", "{event}", "EVA-9"],
    ],
    ids=" ".join,
)
def test_no_command_tells_what_a_guest_needs(event, eva, desk, capfdbinary, command):
    desk.guiding.call_guide(eva)
    desk.scan("EVA-9")
    assert main([part.format(event=event) for part in command]) == 0
    told = capfdbinary.readouterr().out.decode()
    assert told.strip()
    assert not WORDS.search(told)


@pytest.mark.parametrize("form", ["csv", "json", "xlsx"])
def test_no_exported_file_tells_what_a_guest_needs(event, eva, tmp_path, form):
    from checkin.contract import guest_table
    from checkin.reports.tables import Format, written

    desk = open_desk(event)
    data = written(guest_table(list(desk.guests())), Format(form), title="Gäste")
    desk.close()
    if form == "xlsx":
        import io
        import zipfile

        with zipfile.ZipFile(io.BytesIO(data)) as book:
            data = b"".join(book.read(name) for name in book.namelist())
    assert b"Eva Blum" in data
    assert not WORDS.search(data.decode("utf-8", "replace"))


def test_no_badge_tells_what_a_guest_needs(event, eva, tmp_path):
    output = tmp_path / "badges.pdf"
    assert main(["badges", str(event), "--output", str(output), "--all"]) == 0
    text = "\n".join(page.extract_text() for page in PdfReader(output).pages)
    assert "Eva" in text
    assert not WORDS.search(text)


def test_a_badge_says_it_for_who_wants_that(desk, take):
    wishes = Wishes(needs_in("Assistenzhund"), Consent.TEAM, on_badge=True)
    take(Arrival(Guest("", "Uma Rau", "Uma", "Rau"), "UMA-9", support=wishes))
    assert badge_for(desk, desk.guest_with_code("UMA-9"), {}).support == "Assistenzhund"


def test_a_badge_has_nothing_to_say_for_who_does_not(desk, eva):
    assert badge_for(desk, desk.guest(eva), {}).support == ""


def test_the_guest_screen_does_not_tell_it(desk, eva):
    answer = desk.scan("EVA-9")
    assert answer.support == NEEDS
    assert not WORDS.search(repr(welcome_for(answer, (), answer.at, desk.event.zone)))


def test_no_search_finds_a_guest_by_what_they_need(desk, eva):
    assert [hit.guest.name for hit in desk.search("Eva")] == ["Eva Blum"]
    for words in ("Rollstuhl", "Xylofon-Lotse", "quer"):
        assert not any(hit.guest.id == eva for hit in desk.search(words))
    assert not WORDS.search(repr(desk.search("Eva")))


def test_the_program_log_does_not_tell_it(desk, eva, caplog):
    with caplog.at_level(logging.DEBUG):
        desk.scan("EVA-9")
        desk.guiding.take_call(desk.guiding.call_guide(eva).id)
        desk.guiding.forget_support_needs()
    assert not WORDS.search(caplog.text)


def test_the_admission_log_does_not_tell_it(desk, eva):
    desk.scan("EVA-9")
    with desk.file.reading() as db:
        rows = db.execute("SELECT * FROM admissions").fetchall()
    assert rows
    assert not WORDS.search(json.dumps(rows))


@pytest.mark.parametrize("form", [[], ["--json"]], ids=["for people", "for programs"])
def test_the_import_says_that_needs_without_consent_stay_out(event, desk, tmp_path, capfd, form):
    guests = tmp_path / "list.csv"
    guests.write_text("Name;Unterstützung;Ticketcode\nUma Rau;Rollstuhl;UMA-00009\n", encoding="utf-8")
    assert main(["import", str(event), str(guests), *form]) == 0
    out, err = capfd.readouterr()
    assert "Einwilligung Unterstützung" in (err if form else out)
    assert not form or json.loads(out)["support_withheld"] == 1
    assert not WORDS.search(out + err)
    assert desk.scan("UMA-00009").support == NO_WISHES


def test_a_booking_that_was_struck_out_is_told(desk, eva, clock):
    booking_id = desk.guiding.book(eva, clock.now)
    desk.guiding.unbook(booking_id)
    assert fault_of(desk.guiding.call_booked, booking_id) is Fault.CALL_CHANGED
