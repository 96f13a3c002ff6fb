"""A scanner and a person at the same keyboard, as the X server delivers them."""

import itertools

import pytest

CODE = "7KQ4MXAB29YZ"
HARD = "yZ-=[]`~\"'\\/?+aB:9{}"
"""What a German layout turns into other letters, umlauts and dead keys."""


@pytest.mark.parametrize("gap_ms", [1, 5, 15, 30])
def test_scan_at_any_pace_is_read_exactly_and_leaves_the_field_empty(desk, keyboard, gap_ms):
    keyboard.tap("F1")
    keyboard.scan(HARD, gap_ms)
    state = desk.state()
    assert state["scans"] == [HARD]
    assert (state["field"], state["entered"], state["focus"]) == ("", [], "QLineEdit")


@pytest.mark.parametrize("end", ["\n", "\t", ""])
def test_scan_ends_with_enter_with_tab_or_with_nothing(desk, keyboard, end):
    keyboard.tap("F1")
    keyboard.scan(CODE, end=end)
    state = desk.state()
    assert state["scans"] == [CODE]
    assert (state["field"], state["focus"]) == ("", "QLineEdit")


def test_scan_presses_no_button(desk, keyboard):
    keyboard.tap("F2")
    keyboard.scan(CODE)
    keyboard.scan("CODE WITH SPACES")
    state = desk.state()
    assert state["scans"] == [CODE, "CODE WITH SPACES"]
    assert (state["pressed"], state["focus"]) == (0, "QPushButton")


def test_scan_moves_no_list(desk, keyboard):
    keyboard.tap("F3")
    keyboard.scan("ANNA-BERTA-CAESAR")
    state = desk.state()
    assert (state["scans"], state["row"]) == (["ANNA-BERTA-CAESAR"], 2)


def test_open_dialog_neither_blocks_a_scan_nor_is_pressed_by_it(desk, keyboard):
    desk.open_dialog()
    keyboard.scan(CODE)
    state = desk.state()
    assert state["scans"] == [CODE]
    assert (state["pressed"], state["dialog"]) == (0, True)


def test_two_scans_back_to_back_both_arrive_in_order(desk, keyboard):
    keyboard.scan("FIRST-0001", 1)
    keyboard.scan("SECOND-0002", 1)
    assert desk.state()["scans"] == ["FIRST-0001", "SECOND-0002"]


def test_scan_with_caps_lock_on_is_read_exactly(desk, keyboard):
    from tests.system.wedge.world import CAPS_LOCK, Stroke

    keyboard.press([Stroke(CAPS_LOCK)])
    keyboard.scan("aB-34-cD-78")
    keyboard.press([Stroke(CAPS_LOCK)])
    assert desk.state()["scans"] == ["aB-34-cD-78"]


@pytest.mark.parametrize("gap_ms", [5, 30])
def test_scans_while_the_ui_thread_is_busy_are_whole(desk, keyboard, gap_ms):
    keyboard.tap("F1")
    keyboard.tap("F5")
    keyboard.scan(CODE, gap_ms)
    keyboard.scan("SECOND-0002", gap_ms)
    state = desk.state()
    assert state["scans"] == [CODE, "SECOND-0002"]
    assert state["field"] == ""


def test_scan_right_behind_a_typed_letter_is_whole_and_the_letter_stays(desk, keyboard):
    keyboard.tap("F1")
    keyboard.type("M", [60])
    keyboard.scan(CODE)
    state = desk.state()
    assert (state["scans"], state["field"]) == ([CODE], "M")


@pytest.mark.parametrize("gap_ms", [1, 5, 15, 30])
def test_a_person_goes_on_typing_while_guests_are_scanned(desk, keyboard, gap_ms):
    keyboard.tap("F1")
    codes = [f"GUEST-{letter}-{number:04}" for number, letter in enumerate("Meier")]
    for letter, code in zip("Meier", codes, strict=True):
        keyboard.type(letter, [70])
        keyboard.scan(code, gap_ms)
    state = desk.state()
    assert (state["scans"], state["field"]) == (codes, "Meier")


@pytest.mark.parametrize("seed", [1, 2])
def test_typed_name_reaches_the_field_whole(desk, keyboard, seed):
    from tests.system.wedge.world import human_gaps_ms

    keyboard.tap("F1")
    keyboard.type("Yasmin Schneider-Fritz\n", human_gaps_ms(seed))
    state = desk.state()
    assert state["scans"] == []
    assert state["entered"] == ["Yasmin Schneider-Fritz"]


@pytest.mark.parametrize(("name", "gap_ms"), [("Lim", 25), ("Wolf", 25), ("Meier", 25), ("Schmidt", 40)])
def test_quickly_typed_surname_is_never_a_scan(desk, keyboard, name, gap_ms):
    keyboard.tap("F1")
    keyboard.type(f"{name}\n", itertools.repeat(gap_ms))
    state = desk.state()
    assert state["scans"] == []
    assert state["entered"] == [name]


def test_person_presses_a_button_with_space(desk, keyboard):
    keyboard.tap("F2")
    keyboard.type(" ", [80])
    assert desk.state()["pressed"] == 1
