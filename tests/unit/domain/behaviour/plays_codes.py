"""Cases on codes and signatures, on finding and counting guests, on undoing, and on two at once."""

import threading

from checkin.domain.guest import Guest, Status
from checkin.storage.upsert import Arrival
from tests.unit.domain.behaviour.stage import CODE, LET_IN, Stage, local, outcome, plays, refusal


@plays("B135")
def signed_and_on_no_list(stage):
    seen = [stage.enter(stage.signed())]
    assert stage.admitted() == 1
    return seen


@plays("B137")
def window_in_the_signed_code(stage):
    text = stage.signed(valid_from=local("09:00"), valid_until=local("12:00"))
    seen = (stage.at("08:59").enter(text), stage.at("12:00").enter(text))
    assert seen == ("too_early", "too_late")
    return [seen, stage.at("09:00").enter(text)]


@plays("B139")
def signed_and_blocked_on_the_list(stage):
    stage.add("K7QM2XW9TPRA", status=Status.BLOCKED)
    seen = [stage.enter(stage.signed("K7QM2XW9TPRA"))]
    assert stage.override() == "not_overridable"
    assert stage.admitted() == 0
    return seen


@plays("B141")
def tampered(stage):
    text = stage.signed(category="Presse")
    changed = text[:-8] + "".join("B" if letter == "A" else "A" for letter in text[-8:-4]) + text[-4:]
    seen = [stage.enter(changed)]
    assert stage.admitted() == 0
    assert stage.enter(text) == "ok"
    return seen


@plays("B143")
def code_before_the_last(stage):
    guest_id = stage.add()
    new = stage.desk.replace_ticket(guest_id, "verloren")
    seen = [stage.enter()]
    assert stage.admitted() == 0
    assert stage.enter(new) == "ok"
    return seen


@plays("B145")
def codes_stay(stage):
    row = Arrival(Guest("", "Ada Lovelace", email="ada@example.org", category="A"))
    stage.import_list(row)
    (guest,) = stage.desk.guests()
    codes = [guest.code]

    def code_now() -> str:
        codes.append(stage.desk.guest(guest.guest.id).code)
        return "same code" if codes[-1] == codes[-2] else "other code"

    stage.import_list(row)
    seen = [code_now()]
    stage.desk.replace_ticket(guest.guest.id)
    seen.append(code_now())
    stage.import_list(Arrival(Guest("", "Ada Lovelace", email="ada@example.org", category="B")))
    assert stage.desk.guest(guest.guest.id).guest.category == "B"
    seen.append(code_now())
    stage.import_list(row)
    return [*seen, code_now()]


@plays("B147")
def half_a_code(stage):
    half = "0f7a3c1e-0000-4000-8000-7d9e5a1b2c3d"
    stage.add(half)
    seen = [stage.enter(half)]
    assert stage.enter(f"{half}/c2VjcmV0") == "already_redeemed"
    return seen


@plays("B149")
def search_in_the_open_event(stage):
    other = Stage(stage.path.parent, "other")
    for number in "123":
        stage.add(f"A{number}", email="team@example.org")
        other.add(f"B{number}", email="team@example.org")
    return [str(len(stage.desk.search("team@example.org"))) for _ in range(2)]


@plays("B151")
def short_searches(stage):
    stage.add(name="Wu Li")
    stage.add("BBB-2", "Ada Lovelace")
    hits = [[hit.guest.name for hit in stage.desk.search(text)] for text in ("wu", "lovel")]
    assert hits == [["Wu Li"], ["Ada Lovelace"]]
    return ["hits" if found else "0 hits" for found in hits]


@plays("B153")
def numbers(stage):
    for code, category in (("1", "A"), ("2", "A"), ("3", "B")):
        stage.import_list(Arrival(Guest("", f"Gast {code}", category=category), code))
    assert stage.enter("1") == "ok"
    now = stage.desk.counts()
    assert [(line.category, line.expected, line.present) for line in now.by_category] == [("A", 2, 1), ("B", 1, 0)]
    total = f"present {now.admitted}, total {now.expected}, inside {now.present}"
    return [f"{total}; per type; per variant incl. zero"]


@plays("B155")
def unpaid_is_found(stage):
    stage.add(status=Status.UNPAID)
    lists = [list(stage.desk.guests()), stage.desk.search("ada")]
    return [f"all, marked {hits[0].status}" if len(hits) == 1 else "empty" for hits in lists]


@plays("B157")
def undone(stage):
    guest_id = stage.add()
    assert stage.enter(scan_id="X") == "ok"
    stage.undo()
    entry, undo = stage.log()
    assert (entry.id, undo.refers_to, undo.note) == ("X", "X", "Tor blieb zu")
    assert not stage.desk.guest(guest_id).present
    return ["done"]


@plays("B159")
def undo_leaves_the_status(stage):
    paid, payer = stage.add(), stage.add("PAYER", status=Status.UNPAID)
    assert stage.enter() == "ok"
    stage.undo()
    first = "paid, not present" if not stage.desk.guest(paid).present else "present"
    assert stage.force("PAYER") == LET_IN
    stage.undo()
    assert not stage.desk.guest(payer).present
    again = stage.enter("PAYER")
    third = refusal(stage.undo)
    assert [entry.act for entry in stage.log()].count("undo") == 2
    return [first, again, third]


@plays("B161")
def two_desks_at_once(stage):
    stage.add()
    together, seen = threading.Barrier(2, timeout=10), []

    def scan() -> None:
        desk = stage.another_desk("B")
        together.wait()
        seen.append(outcome(desk.scan(CODE)))
        desk.close()

    desks = [threading.Thread(target=scan) for _ in range(2)]
    for desk in desks:
        desk.start()
    for desk in desks:
        desk.join()
    assert stage.admitted() == 1
    return [tuple(sorted(seen))]


@plays("B165")
def list_takes_nobody_out(stage):
    row = Arrival(Guest("", "Ada Lovelace"), CODE, Status.CONFIRMED)
    stage.import_list(row)
    assert stage.enter() == "ok"
    stage.import_list(row)
    (guest,) = stage.desk.guests()
    return ["guest stays present" if guest.present else "guest is gone", stage.enter()]
