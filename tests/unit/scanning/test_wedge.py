import random
from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.domain.code import make_code
from checkin.scanning.wedge import Key, Kind, Wedge, WedgeOptions

OWN = make_code(random.Random(7))
GERMAN = str.maketrans("yzYZ-=", "zyZYß+")
ENTER = 1


def character(text, at_ms, *, is_down=True, typed=None, us=None):
    return Key(Kind.CHARACTER, at_ms, ord(text), typed or text, text if us is None else us, is_down)


def end(at_ms, *, is_down=True):
    return Key(Kind.END, at_ms, ENTER, is_down=is_down)


def other(at_ms):
    return Key(Kind.OTHER, at_ms, 2)


def keys(text, gaps_ms, start_ms=1000.0):
    """Return keys going down only; a newline is the end. ``gaps_ms`` is one number, or one a key after the first."""
    gaps = [gaps_ms] * (len(text) - 1) if isinstance(gaps_ms, int | float) else gaps_ms
    times = accumulate(gaps, initial=start_ms)
    return [end(at) if c == "\n" else character(c, at) for c, at in zip(text, times, strict=True)]


class Window:
    """What a window would see behind the wedge, and the codes it would be told."""

    def __init__(self, options=None):
        self.wedge, self.seen, self.scans = Wedge(options), [], []

    def carry_out(self, decision):
        if decision.scan is not None:
            self.scans.append(decision.scan)
        self.seen.extend(decision.release)

    def take(self, *taken):
        for key in taken:
            decision = self.wedge.take(key)
            self.carry_out(decision)
            if not decision.hold:
                self.seen.append(key)
        return self

    def rest(self):
        self.carry_out(self.wedge.rest())
        return self

    @property
    def text(self):
        return "".join("\n" if key.kind is Kind.END else key.typed for key in self.seen if key.is_down)


@pytest.mark.parametrize("gap_ms", [0, 1, 5, 15, 30, 34])
@pytest.mark.parametrize("text", ["AB-123", OWN, "https://example.org/t/1?a=b", "x" * 200])
def test_fast_keys_with_an_end_are_a_scan(text, gap_ms):
    window = Window().take(*keys(text + "\n", gap_ms))
    assert window.scans == [text]
    assert window.seen == []


def test_jitter_of_a_busy_bus_does_not_break_a_scan():
    source = random.Random(3)
    for mean_ms in (5, 15, 30):
        gaps = [mean_ms + source.uniform(-0.15, 0.15) * mean_ms for _ in range(20)]
        assert Window().take(*keys("ABCDEFGH-987654321Q9\n", gaps)).scans == ["ABCDEFGH-987654321Q9"]


def test_scanner_that_pauses_once_in_a_long_code_is_waited_for():
    gaps = [5] * 10 + [70] + [5] * 9
    assert Window().take(*keys("ABCDEFGH-987654321Q9\n", gaps)).scans == ["ABCDEFGH-987654321Q9"]


@pytest.mark.parametrize("gap_ms", [40, 60, 90, 200])
@pytest.mark.parametrize("name", ["Li", "Meier", "Schmidt", "Schneider-Großmann"])
def test_typed_surname_with_enter_is_a_persons(name, gap_ms):
    window = Window().take(*keys(name + "\n", gap_ms))
    assert window.scans == []
    assert window.text == name + "\n"


@pytest.mark.parametrize("name", ["Lim", "Wolf", "Meier"])
def test_burst_of_five_letters_with_enter_is_a_persons(name):
    window = Window().take(*keys(name + "\n", 25))
    assert window.scans == []
    assert window.text == name + "\n"


@pytest.mark.parametrize("pause_ms", [40, 50, 70, 110])
@pytest.mark.parametrize("before", [3, 4, 5])
def test_bursts_with_a_breath_between_them_are_a_persons(before, pause_ms):
    gaps = [25] * (before - 1) + [pause_ms] + [25] * (8 - before)
    window = Window().take(*keys("Schuster\n", gaps))
    assert window.scans == []
    assert window.text == "Schuster\n"


def test_code_without_an_end_is_known_at_rest():
    window = Window().take(*keys("ABCD-1234", 5)).rest()
    assert window.scans == ["ABCD-1234"]


def test_short_text_without_an_end_is_given_back_at_rest():
    window = Window().take(*keys("ABC-123", 5)).rest()
    assert window.scans == []
    assert window.text == "ABC-123"


def test_code_without_an_end_is_known_when_the_next_key_comes_late():
    window = Window().take(*keys("ABCD-1234", 5), *keys("x", 0, start_ms=5000))
    assert window.scans == ["ABCD-1234"]
    assert window.rest().text == "x"


def test_end_that_lags_behind_its_code_is_swallowed_with_it():
    window = Window().take(*keys("ABCD-1234\n", [5] * 8 + [60]))
    assert window.scans == ["ABCD-1234"]
    assert window.seen == []


def test_end_long_after_a_code_is_a_persons():
    window = Window().take(*keys("ABCD-1234", 5), end(5000))
    assert window.scans == ["ABCD-1234"]
    assert window.text == "\n"


def test_two_scans_back_to_back_are_two():
    window = Window().take(*keys("FIRST-1\n", 5), *keys("SECOND-2\n", 5, start_ms=1040))
    assert window.scans == ["FIRST-1", "SECOND-2"]


def test_own_code_is_taken_at_any_pace_at_which_keys_are_held():
    gaps = [44, 12, 31, 40, 9] * 2 + [44, 40]
    assert Window().take(*keys(OWN + "\n", gaps)).scans == [OWN]


def test_letter_typed_right_before_an_own_code_is_given_back():
    window = Window().take(*keys("M" + OWN + "\n", [35] + [4] * 12))
    assert window.scans == [OWN]
    assert window.text == "M"


def test_longer_code_that_ends_like_an_own_one_stays_whole():
    foreign = "M" + OWN
    assert Window().take(*keys(foreign + "\n", 4)).scans == [foreign]


def test_code_is_read_by_position_under_another_layout():
    code = "xyz-=YZ9"
    typed = [character(c, 1000 + 5 * i, typed=c.translate(GERMAN)) for i, c in enumerate(code)]
    assert Window().take(*typed, end(1045)).scans == [code]


def test_own_code_of_a_scanner_set_to_the_computers_layout_is_read_by_layout():
    code = next(c for c in (make_code(random.Random(n)) for n in range(99)) if "Y" in c)
    swapped = str.maketrans("YZ", "ZY")
    pressed = [character(c, 1000 + 5 * i, typed=c, us=c.translate(swapped)) for i, c in enumerate(code)]
    assert Window().take(*pressed, end(1065)).scans == [code]


def test_dead_key_counts_by_its_position():
    pressed = keys("AB12CD34", 5)
    pressed[3] = Key(Kind.CHARACTER, 1015, 49, typed="", us="`")
    assert Window().take(*pressed, end(1040)).scans == ["AB1`CD34"]


def test_key_without_position_counts_by_its_text():
    pressed = [character(c, 1000 + 5 * i, us="") for i, c in enumerate("12345678")]
    assert Window().take(*pressed, end(1040)).scans == ["12345678"]


def test_ways_up_of_a_scan_go_nowhere():
    window = Window()
    for i, c in enumerate("AB-1234"):
        window.take(character(c, 1000 + 5 * i), character(c, 1002 + 5 * i, is_down=False))
    window.take(end(1035), end(1036, is_down=False))
    assert window.scans == ["AB-1234"]
    assert window.seen == []


def test_last_keys_of_a_scan_may_come_up_after_its_end():
    window = Window().take(*keys("AB-1234\n", 5), character("4", 1040, is_down=False), end(1041, is_down=False))
    assert window.seen == []


def test_way_up_of_a_key_held_since_before_the_scan_is_given_back():
    window = Window().take(character("M", 800)).rest()
    window.take(*keys("AB-12", 5), character("M", 1022, is_down=False), *keys("34\n", 5, start_ms=1025))
    assert window.scans == ["AB-1234"]
    assert [(key.typed, key.is_down) for key in window.seen] == [("M", True), ("M", False)]


def test_clock_that_runs_back_ends_a_burst():
    window = Window().take(*keys("ABCD", 5), *keys("12\n", 5, start_ms=3))
    assert window.scans == []
    assert window.text == "ABCD12\n"


def repeat(text, at_ms):
    return Key(Kind.CHARACTER, at_ms, ord(text), text, text, is_repeat=True)


def test_held_down_key_is_nobodys_scan():
    window = Window().take(character("e", 0)).rest().take(*(repeat("e", 250 + 30 * n) for n in range(12)), end(620))
    assert window.scans == []
    assert window.text == "e" * 13 + "\n"


def test_held_down_key_whose_repeats_queued_up_is_nobodys_scan():
    window = Window().take(character("e", 0), *(repeat("e", 250 + 30 * n) for n in range(12)), end(620))
    assert window.scans == []
    assert window.text == "e" * 13 + "\n"


def test_double_letter_that_the_system_calls_a_repeat_belongs_to_the_scan():
    pressed = keys("AB-1002\n", 1)
    pressed[5] = repeat("0", 1005)
    assert Window().take(*pressed).scans == ["AB-1002"]


def test_asking_whether_a_scan_ends_changes_nothing():
    window = Window().take(*keys("AB-1234", 5))
    assert window.wedge.ends_scan(end(1040))
    assert not window.wedge.ends_scan(character("x", 1040))
    assert not window.wedge.ends_scan(end(2000))
    assert window.take(end(1040)).scans == ["AB-1234"]


def test_options_change_what_is_a_code():
    assert Window(WedgeOptions(shortest=4)).take(*keys("AB12\n", 5)).scans == ["AB12"]
    assert Window(WedgeOptions(slowest_ms=10)).take(*keys("AB-1234\n", 15)).scans == []


GAPS = st.one_of(st.floats(0, 40), st.floats(30, 300), st.floats(-50, 0))
CHOICES = st.sampled_from("ABCDEFGH23456789")


@st.composite
def strokes(draw):
    """A person, a scanner and a cat: keys go down and up at any time, each known by its origin."""
    at_ms, made = 1000.0, []
    for origin in range(draw(st.integers(0, 40))):
        at_ms += draw(GAPS)
        kind = draw(st.sampled_from([Kind.CHARACTER] * 8 + [Kind.END, Kind.OTHER]))
        letter = draw(CHOICES) if kind is Kind.CHARACTER else ""
        number = ord(letter) if letter else len(kind)
        made.append(Key(kind, at_ms, number, letter, letter, draw(st.integers(0, 3)) > 0, draw(st.booleans()), origin))
    return made


@given(strokes(), st.data())
def test_every_key_is_passed_in_order_or_part_of_a_scan(taken, data):
    window = Window()
    for key in taken:
        window.take(key)
        if data.draw(st.integers(0, 9)) == 0:
            window.rest()
    window.rest()
    order = [key.origin for key in window.seen]
    swallowed = [key for key in taken if key.origin not in set(order)]
    assert order == sorted(set(order))
    assert not window.wedge.is_holding
    assert "".join(window.scans) == "".join(key.typed for key in swallowed if key.is_down)
    assert all(key.kind is not Kind.OTHER for key in swallowed if key.is_down)


@given(st.lists(st.floats(36, 400), min_size=30, max_size=30), st.text("abcdefgh", min_size=1, max_size=30))
def test_nothing_slower_than_a_scanner_is_ever_a_scan(gaps, text):
    window = Window().take(*keys(text + "\n", gaps[: len(text)])).rest()
    assert window.scans == []
    assert window.text == text + "\n"


@given(st.text("ABCDEFGH0123456789-", min_size=6, max_size=60), st.lists(st.floats(0.5, 19), min_size=60, max_size=60))
def test_everything_as_fast_as_a_scanner_is_always_one(text, gaps):
    window = Window().take(*keys(text + "\n", gaps[: len(text)]))
    assert window.scans == [text]
    assert window.seen == []


def control(at_ms):
    return Key(Kind.CONTROL, at_ms, 27)


def test_a_separator_that_is_typed_as_a_command_belongs_to_the_scan():
    window = Window().take(*keys("]d2010123", 4), control(1036), *keys("4567\n", 4, 1040))
    assert window.scans == ["]d20101234567"]
    assert window.seen == []


def test_a_line_feed_behind_enter_reaches_nobody():
    window = Window().take(*keys("BADGE-0001\n", 4), control(1044))
    assert window.scans == ["BADGE-0001"]
    assert window.seen == []


@pytest.mark.parametrize("gap_ms", [60, 120])
def test_a_person_s_command_reaches_the_window(gap_ms):
    window = Window().take(*keys("abcdefgh", gap_ms), control(1000 + 8 * gap_ms))
    assert [key.kind for key in window.rest().seen][-1] is Kind.CONTROL
    assert window.scans == []


def test_a_command_after_a_pause_is_a_person_s():
    window = Window().take(*keys("BADGE-0001\n", 4), control(1200))
    assert [key.kind for key in window.seen] == [Kind.CONTROL]
