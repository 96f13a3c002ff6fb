"""Cases on what a ticket is worth: used, left, unpaid, cancelled, let in anyway."""

from checkin.desk import open_desk
from checkin.domain.checkpoint import Reentry
from checkin.domain.guest import Status
from tests.unit.domain.behaviour.stage import CODE, Stage, plays, refusal


@plays("B001")
def first_scan(stage):
    stage.add()
    seen = [stage.enter()]
    assert stage.admitted() == 1
    return seen


@plays("B003")
def category_of_the_list(stage):
    stage.add(category="A")
    stage.rules(categories=frozenset({"A"}))
    return [stage.enter()]


@plays("B005")
def nobody_is_forced_in_by_an_unknown_code(stage):
    seen = [stage.enter("NOBODY")]
    assert stage.override() == "not_overridable"
    assert stage.admitted() == 0
    return seen


@plays("B007")
def signs_in_a_code(stage):
    stage.add("abc+-/==")
    return [stage.enter("abc+-/==")]


@plays("B009")
def announced_character_set(stage):
    stage.add()
    return [stage.enter("\\000001" + CODE)]


@plays("B011")
def two_events(stage):
    stage.add("EVENT-1")
    other = Stage(stage.path.parent, "other")
    other.add("EVENT-2")
    assert other.enter("EVENT-2") == "ok"
    return [stage.enter(code) for code in ("EVENT-1", "EVENT-2", "EVENT-1", "EVENT-2")]


@plays("B013")
def two_checkpoints_one_desk(stage):
    stage.add()
    stage.workshop("Workshop")
    seen = [stage.enter()]
    assert {entry.checkpoint_id for entry in stage.log()} == {stage.desk.checkpoint.id}
    return seen


@plays("B015")
def note_is_shown(stage):
    stage.add(note="Bringt eine Rampe")
    seen = [stage.enter()]
    assert stage.last.guest.note == "Bringt eine Rampe"
    return seen


@plays("B017")
def missing_event(stage):
    return [refusal(open_desk, stage.path.with_name("none.checkin"))]


@plays("B019")
def second_scan_tells_all_again(stage):
    stage.add(category="Presse", note="Schlüssel")
    first, first_at = stage.enter(), stage.now
    second = stage.at("12:05").enter()
    guest, verdict = stage.last.guest, stage.last.verdict
    assert (guest.name, guest.category, guest.note) == ("Ada Lovelace", "Presse", "Schlüssel")
    assert (verdict.first_admitted_at, verdict.first_desk) == (first_at, "Tür A")
    assert stage.admitted() == 1
    return [first, second]


@plays("B025")
def already_present(stage):
    return second_scan_tells_all_again(stage)[1:]


@plays("B021")
def each_checkpoint_for_itself(stage):
    stage.add()
    stage.workshop("Abendessen")
    stage.desk.use_checkpoint("Abendessen")
    second = stage.enter()
    stage.desk.use_checkpoint("Eingang")
    return [second, stage.enter()]


@plays("B023")
def unlimited(stage):
    stage.add()
    stage.rules(reentry=Reentry.UNLIMITED)
    seen = [stage.enter(), stage.enter()]
    assert stage.admitted() == 2
    return seen


@plays("B027", "B029")
def delivered_twice(stage):
    stage.add()
    seen = [stage.enter(scan_id="foo"), stage.enter(scan_id="foo")]
    assert stage.admitted() == len(stage.log()) == 1
    return seen


@plays("B031")
def delivered_again_with_another_wish(stage):
    stage.add()
    assert stage.enter(scan_id="X") == "ok"
    return [f"{stage.enter('NOBODY', scan_id='X')}, {len(stage.log())} row"]


@plays("B033")
def forced_twice(stage):
    stage.add()
    first, second = stage.force(), stage.force()
    stage.last = stage.desk.recent(2)[1]  # the refusal that was overridden
    seen = [first, second, stage.override()]
    assert stage.admitted() == 2
    assert [entry.refers_to is not None for entry in stage.log() if entry.verdict == "admitted"] == [False, True]
    return seen


@plays("B035", "B041")
def exit_twice(stage):
    stage.add()
    seen = [stage.enter(), stage.leave(), stage.leave()]
    assert stage.admitted() == 3
    return seen


@plays("B037")
def once_means_once(stage):
    stage.add()
    stage.rules(reentry=Reentry.ONCE)
    seen = [stage.enter(), stage.leave(), stage.enter()]
    assert stage.admitted() == 2
    return seen


@plays("B039")
def back_after_an_exit(stage):
    stage.add()
    seen = [stage.enter(), stage.leave(), stage.enter(), stage.enter()]
    assert stage.admitted() == 3
    return seen


@plays("B107")
def inside_and_outside(stage):
    stage.add()
    return [stage.enter(), stage.enter(), stage.leave(), stage.enter()]


@plays("B047", "B063", "B065")
def cancelled(stage):
    stage.add(status=Status.CANCELLED)
    seen = [stage.enter()]
    assert stage.admitted() == 0
    return seen


@plays("B049")
def unpaid(stage):
    stage.add(status=Status.UNPAID)
    return [stage.enter()]


@plays("B051")
def unpaid_and_let_in(stage):
    stage.add(status=Status.UNPAID)
    return [stage.force()]


@plays("B053")
def unpaid_and_let_in_after_a_look(stage):
    stage.add(status=Status.UNPAID)
    return [stage.enter(), stage.override()]


@plays("B055")
def pending_but_welcome(stage):
    stage.add("PENDING", status=Status.UNPAID)
    stage.add("WELCOME", status=Status.CONFIRMED)
    assert stage.enter("WELCOME") == "ok"
    return [stage.enter("PENDING")]


@plays("B057")
def cancelled_and_let_in(stage):
    stage.add(status=Status.CANCELLED)
    seen = [stage.enter(), stage.override()]
    refused, let_in = stage.log()
    assert (let_in.reason, let_in.refers_to, let_in.note) == ("cancelled", refused.id, "so entschieden")
    return seen


@plays("B059")
def not_approved(stage):
    stage.add(status=Status.UNAPPROVED)
    stage.desk.pin.choose("4711")
    reason = stage.enter()
    by_staff = refusal(stage.desk.override, stage.last.scan_id, "0000", "er sagt es")
    return [f"{reason}, {by_staff}, {stage.override()}"]


@plays("B061")
def pays_at_the_desk(stage):
    stage.add(status=Status.UNPAID)
    first = stage.enter()
    stage.set_status(Status.CONFIRMED)
    return [first, stage.enter()]
