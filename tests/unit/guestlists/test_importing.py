from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

from checkin import tickets
from checkin.domain.guest import Guest, Status
from checkin.domain.signed import Claims, Scheme
from checkin.guestlists.importing import import_rows, says_status
from checkin.guestlists.rows import GuestRow, Rejected, Why
from checkin.signing import generate_keys, sign_ticket
from checkin.storage import guests


def row(number, name, code="", status=Status.CONFIRMED):
    return GuestRow(number, Guest("", name, email=f"{name}@example.org"), code, status, ())


ROWS = [row(2, "Eva"), Rejected(3, Why.NO_NAME, "x"), row(4, "Tom", "T-1")]


def run(desk, rows, **options):
    return list(import_rows(desk.file, iter(rows), says_status=True, now=desk.clock(), **options))


def test_the_rows_that_can_be_used_come_in_and_the_others_are_told(desk):
    report = run(desk, ROWS)[-1]
    assert (report.rows, report.added, report.updated, report.unchanged) == (3, 2, 0, 0)
    assert [rejected.row for rejected in report.rejected] == [3]
    assert len(list(desk.guests())) == 5


def test_the_same_list_again_changes_nothing(desk):
    run(desk, ROWS)
    report = run(desk, ROWS)[-1]
    assert (report.added, report.updated, report.unchanged) == (0, 0, 2)


def test_a_dry_run_tells_the_same_and_writes_nothing(desk):
    report = run(desk, ROWS, dry_run=True)[-1]
    assert report.added == 2
    assert len(list(desk.guests())) == 3


def test_stopping_keeps_the_whole_batches(desk):
    steps = import_rows(desk.file, (row(n, f"G{n}") for n in range(100)), says_status=True, now=desk.clock(), batch=10)
    for _ in range(4):
        next(steps)
    steps.close()
    assert len(list(desk.guests())) == 3 + 30


def test_a_scan_is_answered_between_two_batches(desk):
    steps = import_rows(desk.file, (row(n, f"G{n}") for n in range(30)), says_status=True, now=desk.clock(), batch=10)
    next(steps), next(steps)
    assert desk.scan("AAA-1").verdict.admitted
    assert list(steps)[-1].added == 30


def test_a_guest_without_a_code_gets_one_of_ours(desk):
    from checkin.domain.code import is_own_code

    run(desk, ROWS)
    assert is_own_code(desk.search("eva")[0].code)


def test_only_a_status_column_says_status():
    assert says_status({"name": "Name", "status": "Status"})
    assert not says_status({"name": "Name"})


def test_a_code_of_one_guest_does_not_come_to_another(desk):
    report = run(desk, [row(2, "Grace Hopper", "AAA-1"), row(3, "Eva")])[-1]
    assert (report.added, report.updated) == (1, 0)
    assert report.rejected == [Rejected(2, Why.CODE_OF_ANOTHER, "Ada Lovelace")]
    assert desk.guest_with_code("AAA-1").guest.name == "Ada Lovelace"


def test_the_same_address_makes_another_name_a_correction(desk):
    def bo(name):
        return GuestRow(2, Guest(id="", name=name, email="bo@example.org"), "BBB-9", Status.CONFIRMED, ())

    run(desk, [bo("Bo Lee")])
    report = run(desk, [bo("Robert Li")])[-1]
    assert (report.updated, report.rejected) == (1, [])
    assert desk.guest_with_code("BBB-9").guest.name == "Robert Li"


def test_a_name_that_was_put_right_on_the_list_is_put_right_here(desk):
    desk.scan("AAA-1")
    report = run(desk, [row(2, "Ada King", "AAA-1")])[-1]
    assert (report.updated, report.rejected) == (1, [])


def test_a_list_names_the_guest_of_a_signed_ticket(desk, clock):
    tickets.trust(desk.file, Scheme.OWN, (keys := generate_keys()).public, clock.now)
    text = sign_ticket(Claims(desk.event.id, "NEU-0001", clock.now, category="Presse"), keys.private)
    assert desk.scan(text).guest.name == "Presse U-0001"
    assert run(desk, [row(2, "Ida Neu", "NEU-0001")])[-1].updated == 1
    assert desk.guest_with_code("NEU-0001").guest.name == "Ida Neu"
    assert run(desk, [row(2, "Mia Neu", "NEU-0001")])[-1].updated == 1


def ticket(desk, code):
    with desk.file.reading() as db:
        return guests.by_exact_code(db, code).ticket


def test_limits_of_a_ticket_are_in_the_events_time_zone_and_stay_where_a_list_is_silent(desk):
    may = datetime.fromisoformat("2024-05-15 08:30")
    until = datetime(2024, 5, 16, tzinfo=timezone(timedelta(hours=5)))
    eva = replace(row(2, "Eva", "EVA-01"), entries=12, valid_from=may, valid_until=until)
    assert run(desk, [eva])[-1].added == 1
    first = ticket(desk, "EVA-01")
    assert first.valid_from == datetime(2024, 5, 15, 6, 30, tzinfo=UTC)
    assert (first.valid_until, first.entries) == (until, 12)
    assert run(desk, [eva])[-1].unchanged == 1
    assert run(desk, [row(2, "Eva", "EVA-01")])[-1].unchanged == 1
    assert ticket(desk, "EVA-01") == first


def test_limits_that_a_list_changes_are_changed(desk):
    run(desk, [row(2, "Eva", "EVA-01")])
    later = datetime.fromisoformat("2024-05-15 14:00")
    assert run(desk, [replace(row(2, "Eva", "EVA-01"), entries=3, valid_until=later)])[-1].updated == 1
    changed = ticket(desk, "EVA-01")
    assert (changed.entries, changed.valid_from) == (3, None)
    assert changed.valid_until == datetime(2024, 5, 15, 12, tzinfo=UTC)
