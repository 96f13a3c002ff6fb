"""Cases on places and times: categories, workshops, doors, days."""

from checkin.desk import open_desk
from checkin.domain.checkpoint import Checkpoint, Reentry
from checkin.storage import counts
from tests.unit.domain.behaviour.stage import local, plays, refusal


@plays("B067")
def wrong_category(stage):
    stage.add(category="A")
    stage.rules(categories=frozenset({"B"}))
    return [stage.enter()]


@plays("B069")
def another_workshop_is_booked(stage):
    stage.workshop("Workshop 1", room="Raum 1", needs_booking=True)
    stage.workshop("Workshop 2", needs_booking=True)
    stage.add(booked=["Workshop 1"])
    stage.desk.use_checkpoint("Workshop 2")
    seen = [stage.enter()]
    assert [str(place) for place in stage.last.verdict.instead] == ["Workshop 1 (Raum 1)"]
    return seen


@plays("B071")
def list_of_a_workshop(stage):
    stage.workshop("B", needs_booking=True)
    for code, booked in (("1", []), ("2", ["B"]), ("3", [])):
        stage.add(code, booked=booked)
    expected = {line.label: line.expected for line in counts.by_checkpoint(stage.desk.file.db)}
    assert expected["Eingang"] == 3
    return [f"{expected['B']} guest"]


@plays("B073")
def doors_open_and_close(stage):
    stage.add()
    stage.rules(opens_at=local("09:00"), closes_at=local("18:00"))
    return [stage.at("08:59").enter(), stage.at("18:00").enter()]


@plays("B075")
def event_is_over(stage):
    stage.add()
    return [stage.at("12:00", day=400).enter()]


@plays("B077")
def booking_on_the_main_code(stage):
    stage.workshop("Workshop", needs_booking=True)
    stage.add(booked=["Workshop"])
    stage.desk.use_checkpoint("Workshop")
    seen = [stage.enter()]
    assert (stage.last.checkpoint.name, stage.last.guest.name) == ("Workshop", "Ada Lovelace")
    return seen


@plays("B079")
def bookings_that_fit_or_not(stage):
    for name in ("Workshop", "Anderer"):
        stage.workshop(name, needs_booking=True)
    stage.add("NONE")
    stage.add("ONE", booked=["Workshop"])
    stage.add("TWO", booked=["Workshop", "Anderer"])
    stage.desk.use_checkpoint("Workshop")
    return [stage.enter(code) for code in ("NONE", "ONE", "TWO")]


@plays("B083")
def valid_from(stage):
    stage.add(valid_from=local("12:00"))
    return [stage.at("11:59").enter(), stage.at("12:00").enter()]


@plays("B085")
def exit_after_the_end(stage):
    stage.add(valid_until=local("18:00"))
    assert stage.enter() == "ok"
    return [stage.at("19:00").leave()]


@plays("B087")
def window_of_the_ticket(stage):
    stage.add(valid_from=local("09:00"), valid_until=local("12:00"), category="Presse")
    early = stage.at("08:59").enter()
    assert (stage.last.verdict.since, stage.last.guest.category) == (local("09:00"), "Presse")
    return [early, stage.at("09:01").enter()]


@plays("B089")
def two_tickets_that_read_alike(stage):
    stage.add("AB-12")
    stage.add("ab12", "Grace Hopper")
    return [stage.enter("AB12")]


@plays("B093")
def category_is_let_in_later(stage):
    stage.add(category="A")
    stage.rules(categories=frozenset({"B"}))
    first = stage.enter()
    stage.rules(categories=frozenset({"A", "B"}))
    return [first, stage.enter()]


@plays("B095")
def gates(stage):
    stage.add(category="A")
    gate_2 = Checkpoint("gate-2", "Tor 2", categories=frozenset({"B"}))
    stage.desk.add_checkpoint(gate_2)
    without = stage.enter()
    stage.desk.use_checkpoint("Tor 2")
    signed = stage.signed(category="A")
    at_2 = [stage.enter(), stage.enter(signed)]
    stage.rules(categories=frozenset({"A", "B"}))
    return [without, *at_2, (stage.enter(), stage.enter(signed))]


@plays("B097")
def three_a_day(stage):
    stage.add(entries=3)
    stage.rules(reentry=Reentry.DAILY)
    stage.at("11:00")
    three = (stage.enter(), stage.enter(), stage.leave(), stage.enter())
    fourth, late = stage.enter(), stage.at("23:50").enter()
    stage.at("00:10", day=2)
    return [three, fourth, late, (stage.enter(), stage.enter(), stage.enter()), stage.enter()]


@plays("B109", "B111")
def doors_from_a_time_on(stage):
    stage.add()
    stage.rules(opens_at=local("12:00"))
    seen = [stage.at("11:51").enter()]
    assert stage.last.verdict.since == local("12:00")
    return [*seen, stage.at("12:01").enter()]


@plays("B113")
def workshop_has_its_own_doors(stage):
    stage.rules(opens_at=local("08:00"))
    stage.workshop("Workshop", opens_at=local("12:00", day=2))
    stage.add()
    stage.desk.use_checkpoint("Workshop")
    return [stage.at("11:51", day=2).enter(), stage.at("12:01", day=2).enter()]


@plays("B115")
def one_window(stage):
    stage.add()
    stage.rules(opens_at=local("11:00"), closes_at=local("19:00"))
    times = (("10:00", 1), ("21:00", 1), ("10:00", 2), ("19:00", 3))
    return [stage.at(*time).enter() for time in times]


@plays("B117")
def badge_has_the_code_of_the_ticket(stage):
    stage.add()
    stage.rules(reentry=Reentry.DAILY)
    seen = [stage.enter()]
    assert stage.last.job_id
    seen += [stage.at("13:00").enter(), stage.at("09:00", day=2).enter(), stage.at("09:01", day=2).enter()]
    assert len(stage.log()) == 4
    return seen


@plays("B119")
def damaged_rule(stage):
    stage.add()
    with stage.desk.file.writing() as db:
        db.execute("UPDATE checkpoints SET categories = '{'")
    return [refusal(open_desk, stage.path)]
