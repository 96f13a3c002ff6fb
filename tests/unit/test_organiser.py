import pytest

from checkin.errors import AccessError, Fault
from checkin.organiser import OrganiserPin


@pytest.fixture
def pin(desk, clock):
    guard = OrganiserPin(desk.file, clock)
    guard.choose("4711")
    return guard


def fault_of(call, *args):
    with pytest.raises(AccessError) as caught:
        call(*args)
    return caught.value.fault


def test_the_right_pin_opens(pin):
    pin.check("4711")


def test_the_file_does_not_tell_the_pin(pin, desk):
    stored = desk.file.db.execute("SELECT hash FROM organiser_pin").fetchone()[0]
    assert stored.startswith("$argon2id$")
    assert "4711" not in stored


def test_without_a_pin_nothing_opens(desk, clock):
    assert fault_of(OrganiserPin(desk.file, clock).check, "") is Fault.PIN_NOT_CHOSEN


def test_a_short_pin_is_refused(desk, clock):
    assert fault_of(OrganiserPin(desk.file, clock).choose, "123") is Fault.PIN_TOO_SHORT


def test_a_new_pin_asks_for_the_old_one(pin):
    assert fault_of(pin.choose, "0815") is Fault.PIN_WRONG
    pin.choose("0815", "4711")
    pin.check("0815")


def test_each_wrong_try_makes_the_next_wait_longer(pin, clock):
    waits = []
    for _ in range(6):
        with pytest.raises(AccessError) as caught:
            pin.check("0000")
        assert caught.value.fault is Fault.PIN_WRONG
        with pytest.raises(AccessError) as caught:
            pin.check("0000")
        if caught.value.fault is Fault.PIN_WAIT:
            waits.append(caught.value.facts["seconds"])
            clock.turn(seconds=caught.value.facts["seconds"])
    assert waits == sorted(set(waits))
    assert len(waits) >= 4


def test_while_waiting_even_the_right_pin_does_not_open(pin, clock):
    for _ in range(3):
        fault_of(pin.check, "0000")
    assert fault_of(pin.check, "4711") is Fault.PIN_WAIT
    clock.turn(hours=-1)
    assert fault_of(pin.check, "4711") is Fault.PIN_WAIT
    clock.turn(hours=2)
    pin.check("4711")


def test_another_desk_waits_too(pin, desk, clock):
    for _ in range(3):
        fault_of(pin.check, "0000")
    assert fault_of(OrganiserPin(desk.file, clock).check, "4711") is Fault.PIN_WAIT
