from dataclasses import replace

from checkin.badges.badge import Badge
from checkin.badges.ready import ReadyBadges
from checkin.domain.guest import Guest

ADA = Badge(Guest("1", "Ada"), "ADA-1", "#224466", "Konferenz")
BO = Badge(Guest("2", "Bo"), "BO-2", "#224466", "Konferenz")


class Drawn(list):
    def __call__(self, badge):
        self.append(badge)
        return b"%PDF " + badge.guest.name.encode()


def test_what_is_ready_is_not_drawn_again():
    drawn = Drawn()
    ready = ReadyBadges(drawn)
    ready.prepare(ADA)
    ready.prepare(ADA)
    assert ready.page(ADA) == b"%PDF Ada"
    assert drawn == [ADA]


def test_a_changed_guest_is_drawn_as_the_guest_is_now():
    drawn = Drawn()
    ready = ReadyBadges(drawn)
    ready.prepare(ADA)
    changed = replace(ADA, guest=replace(ADA.guest, name="Ada L."))
    assert ready.page(changed) == b"%PDF Ada L."
    ready.prepare(ADA)
    ready.prepare(changed)
    assert drawn == [ADA, changed, ADA, changed]


def test_no_more_are_kept_than_there_is_room_for():
    drawn = Drawn()
    ready = ReadyBadges(drawn, most=1)
    ready.prepare(ADA)
    assert ready.is_full
    ready.prepare(BO)
    assert drawn == [ADA]
    assert ready.page(BO) == b"%PDF Bo"
