from checkin.domain.guest import Guest
from checkin.reports.attendance import By, attendance
from checkin.storage.upsert import Arrival


def rows(desk, by):
    return list(attendance(desk.file, desk.event, desk.checkpoint, by).rows)


def test_by_category_counts_who_was_expected_came_and_is_here(desk, take, clock):
    take(Arrival(Guest("", "Grace Hopper", category="Vortrag"), "DDD-4"))
    desk.scan("AAA-1")
    desk.scan("DDD-4")
    desk.scan("DDD-4", leaving=True)
    assert rows(desk, By.CATEGORY) == [("Vortrag", 2, 2, 1), ("", 0, 0, 0)]


def test_what_was_undone_does_not_count(desk):
    desk.undo(desk.scan("AAA-1").scan_id)
    assert rows(desk, By.CATEGORY)[0] == ("Vortrag", 1, 0, 0)
    assert rows(desk, By.HOUR) == []


def test_by_hour_is_in_the_events_time_zone_and_counts_each_guest_once(desk, clock):
    desk.scan("AAA-1")
    clock.turn(hours=2)
    desk.scan("AAA-1", leaving=True)
    desk.scan("AAA-1")
    assert rows(desk, By.HOUR) == [("2024-05-15 08:00", 1)]


def test_by_checkpoint_has_every_checkpoint(desk):
    desk.scan("AAA-1")
    assert rows(desk, By.CHECKPOINT) == [("Eingang", 1, 1, 1)]


def test_by_organisation_keeps_guests_without_one(desk):
    assert {label for label, *_ in rows(desk, By.ORGANISATION)} == {"", "Stadt Ulm"}
