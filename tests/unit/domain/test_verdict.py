from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.domain.checkpoint import Checkpoint, Place, Reentry
from checkin.domain.guest import Guest, Status
from checkin.domain.ticket import Ticket
from checkin.domain.verdict import Case, Direction, Passage, Reason, is_inside, is_used_up, judge, people_inside

NOON = datetime(2024, 5, 15, 10, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")
ADA = Guest("g", "Ada Lovelace", category="Vortrag")
TICKET = Ticket("t", "g", "AAA-1")
DOOR = Checkpoint("c", "Eingang")
CASE = Case(TICKET, ADA, DOOR, Direction.ENTRY, NOON, BERLIN)


def entered(hours=1.0, desk="A"):
    return Passage(NOON - timedelta(hours=hours), Direction.ENTRY, desk)


def left(hours=0.5):
    return Passage(NOON - timedelta(hours=hours), Direction.EXIT, "A")


def ticket(**facts):
    return replace(CASE, ticket=replace(TICKET, **facts))


def door(**facts):
    return replace(CASE, checkpoint=replace(DOOR, **facts))


def test_a_good_ticket_goes_in():
    assert judge(CASE).admitted


def test_a_code_nobody_has_is_unknown():
    assert judge(replace(CASE, ticket=None, guest=None)).reason is Reason.UNKNOWN


def test_a_mistyped_code_says_so():
    assert judge(replace(CASE, ticket=None, guest=None, mistyped=True)).mistyped


@pytest.mark.parametrize("other_event", [False, True])
def test_a_code_of_another_event_says_so(other_event):
    assert judge(replace(CASE, ticket=None, guest=None, other_event=other_event)).other_event is other_event


def test_a_ticket_is_used_up_once_its_guest_is_in_whatever_else_is_wrong_with_it():
    blocked = ticket(status=Status.BLOCKED)
    assert not is_used_up(blocked)
    assert is_used_up(replace(blocked, passages=(entered(),)))
    assert not is_used_up(replace(blocked, ticket=None, passages=(entered(),)))


def test_a_code_of_two_tickets_is_ambiguous():
    assert judge(replace(CASE, ticket=None, guest=None, ambiguous=True)).reason is Reason.AMBIGUOUS


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        (Status.UNAPPROVED, Reason.UNAPPROVED),
        (Status.UNPAID, Reason.UNPAID),
        (Status.CANCELLED, Reason.CANCELLED),
        (Status.BLOCKED, Reason.BLOCKED),
        (Status.REVOKED, Reason.REVOKED),
    ],
)
def test_a_ticket_that_is_not_good_says_why_even_when_it_was_used(status, reason):
    case = replace(ticket(status=status), passages=[entered()])
    assert judge(case).reason is reason
    assert judge(case).first_admitted_at == NOON - timedelta(hours=1)


def test_a_second_entry_is_refused_with_the_first_time_and_desk():
    verdict = judge(replace(CASE, passages=[entered(desk="B")]))
    assert (verdict.reason, verdict.first_desk) == (Reason.ALREADY_REDEEMED, "B")
    assert verdict.first_admitted_at == NOON - timedelta(hours=1)


@pytest.mark.parametrize(
    ("reentry", "passages", "reason"),
    [
        (Reentry.AFTER_EXIT, [entered(), left()], Reason.OK),
        (Reentry.AFTER_EXIT, [left()], Reason.OK),
        (Reentry.AFTER_EXIT, [entered(2), left(1.5), entered()], Reason.ALREADY_REDEEMED),
        (Reentry.AFTER_EXIT, [entered(3), entered(2), left()], Reason.OK),
        (Reentry.ONCE, [entered(), left()], Reason.ALREADY_REDEEMED),
        (Reentry.ONCE, [], Reason.OK),
        (Reentry.UNLIMITED, [entered(), entered()], Reason.OK),
        (Reentry.DAILY, [entered(24)], Reason.OK),
        (Reentry.DAILY, [entered(2), left()], Reason.ALREADY_REDEEMED),
    ],
)
def test_how_often_a_ticket_enters_is_the_checkpoints_rule(reentry, passages, reason):
    assert judge(replace(door(reentry=reentry), passages=passages)).reason is reason


def test_a_day_begins_at_midnight_in_the_events_time_zone():
    just_after_midnight = datetime(2024, 5, 14, 22, 30, tzinfo=UTC)
    yesterday_evening = Passage(just_after_midnight - timedelta(hours=1), Direction.ENTRY, "A")
    case = replace(door(reentry=Reentry.DAILY), now=just_after_midnight, passages=[yesterday_evening])
    assert judge(case).admitted


def test_a_group_ticket_lets_in_as_many_as_it_says():
    assert judge(replace(ticket(entries=2), passages=[entered()])).admitted
    assert judge(replace(ticket(entries=2), passages=[entered(), entered()])).reason is Reason.ALREADY_REDEEMED


@pytest.mark.parametrize("make", [lambda t: ticket(valid_from=t), lambda t: door(opens_at=t)], ids=["ticket", "door"])
def test_too_early_ends_at_the_very_moment(make):
    assert judge(make(NOON)).admitted
    verdict = judge(make(NOON + timedelta(seconds=1)))
    assert (verdict.reason, verdict.since) == (Reason.TOO_EARLY, NOON + timedelta(seconds=1))


@pytest.mark.parametrize("make", [lambda t: ticket(valid_until=t), lambda t: door(closes_at=t)], ids=["ticket", "door"])
def test_too_late_begins_at_the_very_moment(make):
    assert judge(make(NOON + timedelta(seconds=1))).admitted
    assert (judge(make(NOON)).reason, judge(make(NOON)).until) == (Reason.TOO_LATE, NOON)


def test_a_category_that_may_not_enter_is_sent_to_what_it_booked():
    verdict = judge(replace(door(categories=frozenset({"Presse"})), booked=(Place("Workshop 2", "Raum 2"),)))
    assert (verdict.reason, verdict.instead) == (Reason.WRONG_CHECKPOINT, (Place("Workshop 2", "Raum 2"),))


def test_a_workshop_wants_a_booking():
    assert judge(door(needs_booking=True)).reason is Reason.WRONG_CHECKPOINT
    assert judge(replace(door(needs_booking=True), booked=(Place("Eingang"),))).admitted


def test_the_last_seat_is_taken_once():
    assert judge(replace(door(seats=2), inside=1)).admitted
    verdict = judge(replace(door(seats=2), inside=2))
    assert (verdict.reason, verdict.seats) == (Reason.FULL, 2)


@pytest.mark.parametrize("status", Status)
def test_exits_are_always_accepted(status):
    case = replace(ticket(status=status), direction=Direction.EXIT, passages=[entered()])
    assert judge(case).admitted


def test_leaving_without_having_come_in_is_accepted_and_told():
    verdict = judge(replace(CASE, direction=Direction.EXIT))
    assert (verdict.reason, verdict.admitted) == (Reason.NOT_INSIDE, True)


def test_a_place_is_called_with_its_room():
    assert [str(Place("Workshop 2", "Raum 2")), str(Place("Eingang"))] == ["Workshop 2 (Raum 2)", "Eingang"]


def test_who_has_a_seat_comes_back_to_it_when_all_are_taken():
    case = replace(door(seats=2, reentry=Reentry.UNLIMITED), inside=2, passages=[entered()])
    assert judge(case).admitted
    assert judge(replace(case, passages=[entered(), left()])).reason is Reason.FULL


def test_each_of_a_group_takes_a_seat():
    case = replace(ticket(entries=2), checkpoint=replace(DOOR, seats=2), inside=2, passages=[entered()])
    assert judge(case).reason is Reason.FULL
    assert judge(replace(case, inside=1)).admitted


def test_each_of_a_group_leaves_and_the_last_one_is_not_inside():
    leaving = replace(ticket(entries=2), direction=Direction.EXIT)
    assert judge(replace(leaving, passages=[entered(), entered(), left()])).reason is Reason.OK
    assert judge(replace(leaving, passages=[entered(), entered(), left(), left()])).reason is Reason.NOT_INSIDE


@given(st.lists(st.sampled_from([entered(), left()]), max_size=9), st.integers(1, 4))
def test_people_inside_are_never_more_than_the_ticket_is_for(passages, entries):
    before, after = people_inside(passages[:-1], entries), people_inside(passages, entries)
    assert 0 <= after <= entries
    assert abs(after - before) <= 1
    assert is_inside(passages) == (passages[-1:] == [entered()])


def test_inside_is_who_entered_last():
    assert is_inside([entered()])
    assert not is_inside([entered(), left()])
    assert not is_inside([])


def test_wrong_for_good_comes_before_what_waiting_cures():
    worst_first = [
        Reason.CANCELLED,
        Reason.WRONG_CHECKPOINT,
        Reason.TOO_LATE,
        Reason.ALREADY_REDEEMED,
        Reason.TOO_EARLY,
        Reason.FULL,
        Reason.OK,
    ]
    cures = [
        lambda case: replace(case, ticket=replace(case.ticket, status=Status.CONFIRMED)),
        lambda case: replace(case, checkpoint=replace(case.checkpoint, needs_booking=False)),
        lambda case: replace(case, ticket=replace(case.ticket, valid_until=None)),
        lambda case: replace(case, passages=[]),
        lambda case: replace(case, ticket=replace(case.ticket, valid_from=None)),
        lambda case: replace(case, inside=0),
    ]
    case = replace(
        CASE,
        ticket=replace(TICKET, status=Status.CANCELLED, valid_until=NOON, valid_from=NOON + timedelta(hours=1)),
        checkpoint=replace(DOOR, needs_booking=True, seats=1),
        passages=[entered()],
        inside=1,
    )
    seen = [judge(case).reason]
    for cure in cures:
        case = cure(case)
        seen.append(judge(case).reason)
    assert seen == worst_first
    assert all(one is not other for one, other in pairwise(seen))


moments = st.none() | st.timedeltas(timedelta(days=-2), timedelta(days=2)).map(lambda distance: NOON + distance)


@given(
    status=st.sampled_from(Status),
    reentry=st.sampled_from(Reentry),
    direction=st.sampled_from(Direction),
    starts=moments,
    ends=moments,
    seats=st.none() | st.integers(0, 3),
    inside=st.integers(0, 5),
    ways=st.lists(st.sampled_from(Direction), max_size=6),
)
def test_judge_never_raises_and_never_overfills(status, reentry, direction, starts, ends, seats, inside, ways):
    case = Case(
        replace(TICKET, status=status, valid_from=starts, valid_until=ends),
        ADA,
        replace(DOOR, reentry=reentry, seats=seats),
        direction,
        NOON,
        BERLIN,
        passages=[Passage(NOON - timedelta(minutes=9 - n), way, "A") for n, way in enumerate(ways)],
        inside=inside,
    )
    verdict = judge(case)
    if verdict.admitted and direction is Direction.ENTRY:
        assert status is Status.CONFIRMED
        assert seats is None or inside < seats or is_inside(case.passages)
