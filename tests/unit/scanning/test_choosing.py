import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.scanning.choosing import Chooser, ChoosingOptions, Hint
from checkin.scanning.reader import Seen

SIZE = (1280, 720)
MIDDLE = (640, 360)
EDGE = (1200, 360)
FRAME_MS = 66
OPTIONS = ChoosingOptions()


def at(text, place, side=100):
    (x, y), half = place, side / 2
    return Seen(text, ((x - half, y - half), (x + half, y - half), (x + half, y + half), (x - half, y + half)))


class Desk:
    """Shows frames to a chooser, one each :data:`FRAME_MS`."""

    def __init__(self):
        self.chooser, self.now, self.scans = Chooser(), 0.0, []

    def show(self, *seen, frames=1):
        for _ in range(frames):
            self.now += FRAME_MS
            choice = self.chooser.look(seen, SIZE, self.now)
            if choice.scan is not None:
                self.scans.append(choice.scan)
        return choice


@pytest.fixture
def desk():
    return Desk()


def frames_of(ms):
    return int(ms // FRAME_MS) + 2


def test_a_code_in_the_middle_is_taken_when_two_frames_agree(desk):
    assert desk.show(at("A", MIDDLE)).hint is Hint.WAITING
    assert desk.show(at("A", MIDDLE)).scan == "A"


def test_one_frame_alone_takes_nothing(desk):
    desk.show(at("A", MIDDLE))
    desk.show(frames=40)
    desk.show(at("A", MIDDLE))
    assert desk.scans == []


def test_a_slow_computer_takes_a_code_too(desk):
    for _ in range(2):
        desk.now += 5 * OPTIONS.blink_ms
        desk.show(at("A", MIDDLE))
    assert desk.scans == ["A"]


def test_nothing_in_view_says_so(desk):
    assert desk.show().hint is Hint.NOTHING


def test_what_cannot_be_read_says_so(desk):
    choice = desk.show(at("", MIDDLE), frames=5)
    assert (choice.hint, choice.scan) == (Hint.UNREADABLE, None)


def test_a_code_held_still_is_scanned_once(desk):
    desk.show(at("A", MIDDLE), frames=200)
    assert desk.scans == ["A"]


def test_a_code_that_is_unread_for_some_frames_is_not_scanned_again(desk):
    for _ in range(30):
        desk.show(at("A", MIDDLE), frames=3)
        desk.show(frames=int(OPTIONS.away_ms // FRAME_MS) - 1)
    assert desk.scans == ["A"]


def test_a_code_that_left_the_picture_is_scanned_again(desk):
    desk.show(at("A", MIDDLE), frames=3)
    desk.show(frames=frames_of(OPTIONS.away_ms))
    desk.show(at("A", MIDDLE), frames=3)
    assert desk.scans == ["A", "A"]


def test_a_camera_that_stood_still_does_not_make_a_code_leave(desk):
    desk.show(at("A", MIDDLE), frames=3)
    desk.now += 60_000
    desk.show(at("A", MIDDLE), frames=3)
    assert desk.scans == ["A"]


def test_the_next_guest_is_scanned_right_after(desk):
    desk.show(at("A", MIDDLE), frames=3)
    desk.show(frames=frames_of(OPTIONS.blink_ms))
    desk.show(at("B", MIDDLE), frames=2)
    assert desk.scans == ["A", "B"]


def test_of_several_at_rest_the_one_nearest_the_middle_is_taken_after_a_while(desk):
    seen = at("A", EDGE), at("B", MIDDLE)
    desk.show(*seen, frames=3)
    assert desk.scans == []
    desk.show(*seen, frames=frames_of(OPTIONS.steady_ms))
    assert desk.scans == ["B"]


def test_two_equally_near_are_both_left_alone(desk):
    choice = desk.show(at("A", (560, 360)), at("B", (720, 360)), frames=100)
    assert (choice.hint, choice.aimed) == (Hint.SEVERAL, None)
    assert desk.scans == []


def test_a_code_is_not_taken_while_another_moves_in(desk):
    for x in range(1240, 640, -20):
        desk.show(at("A", (340, 360)), at("B", (x, 360)))
    desk.show(at("A", (340, 360)), at("B", MIDDLE), frames=frames_of(OPTIONS.steady_ms))
    assert desk.scans == ["B"]


def test_a_code_off_the_middle_waits_for_one_that_may_follow(desk):
    desk.show(at("A", EDGE), frames=4)
    desk.show(at("A", EDGE), at("B", MIDDLE), frames=frames_of(OPTIONS.steady_ms))
    assert desk.scans == ["B"]


def test_a_code_off_the_middle_is_taken_when_none_follows(desk):
    desk.show(at("A", EDGE), frames=frames_of(OPTIONS.steady_ms))
    assert desk.scans == ["A"]


def test_an_unread_code_nearer_the_middle_holds_the_others_back(desk):
    desk.show(at("A", (900, 360)), at("", MIDDLE), frames=int(OPTIONS.doubt_ms // FRAME_MS))
    assert desk.scans == []


def test_a_torn_code_lying_about_does_not_hold_others_back_for_ever(desk):
    desk.show(at("", MIDDLE), frames=frames_of(OPTIONS.doubt_ms))
    desk.show(at("", MIDDLE), at("A", (700, 360)), frames=frames_of(OPTIONS.steady_ms))
    assert desk.scans == ["A"]


def test_a_taken_code_that_stays_does_not_keep_the_next_from_being_taken(desk):
    desk.show(at("A", MIDDLE), frames=3)
    desk.show(at("A", (300, 360)), at("B", MIDDLE), frames=frames_of(OPTIONS.steady_ms))
    assert desk.scans == ["A", "B"]


def test_the_same_text_twice_in_view_is_one_code(desk):
    desk.show(at("A", (560, 360)), at("A", (720, 360)), frames=3)
    assert desk.scans == ["A"]


places = st.tuples(st.integers(0, SIZE[0]), st.integers(0, SIZE[1]))
views = st.lists(st.tuples(st.sampled_from(["A", "B", "C", ""]), places), max_size=4)
films = st.lists(st.tuples(st.integers(1, 400), views), max_size=60)


def played(film):
    """Yield for each frame when it was, its codes, and the choice."""
    chooser, now = Chooser(), 0
    for gap, view in film:
        now += gap
        seen = [at(text, place) for text, place in view]
        yield now, seen, chooser.look(seen, SIZE, now)


def off(seen):
    (x, y), (a, b) = seen.middle, MIDDLE
    return ((x - a) ** 2 + (y - b) ** 2) ** 0.5 / SIZE[1]


@given(films)
def test_what_is_scanned_is_in_view_and_the_nearest_by_far(film):
    for _, seen, choice in played(film):
        if choice.scan is None:
            continue
        assert choice.aimed in seen
        assert choice.aimed.text == choice.scan
        others = [off(each) for each in seen if each.is_read and each.text != choice.scan]
        assert all(other - off(choice.aimed) >= OPTIONS.clear_by - 1e-9 for other in others)


@given(films)
def test_nothing_is_scanned_twice_without_leaving(film):
    last_seen = {}
    scanned = set()
    for now, seen, choice in played(film):
        texts = {each.text for each in seen}
        scanned -= {text for text in scanned - texts if now - last_seen[text] > OPTIONS.away_ms}
        assert choice.scan not in scanned
        last_seen |= dict.fromkeys(texts, now)
        scanned |= {choice.scan} - {None}


@given(films)
def test_two_frames_agree_on_what_is_scanned(film):
    previous = None
    for _, _, choice in played(film):
        if choice.scan is not None:
            assert previous is not None
            assert previous.text == choice.scan
        if choice.hint is not Hint.NOTHING and choice.hint is not Hint.UNREADABLE:
            previous = choice.aimed


@given(films, places)
def test_whatever_came_before_a_lone_code_is_taken_in_the_end(film, place):
    chooser, now = Chooser(), 0
    for gap, view in film:
        now += gap
        chooser.look([at(text, where) for text, where in view], SIZE, now)
    scans = [chooser.look([at("Z", place)], SIZE, now + 66 * step).scan for step in range(1, 60)]
    assert scans.count("Z") == 1
    assert set(scans) == {"Z", None}
