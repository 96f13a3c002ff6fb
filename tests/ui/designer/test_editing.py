"""Elements are moved, resized and removed by mouse and by keys, and the printed badge follows."""

import pypdfium2
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget

from checkin.badges import template as t
from checkin.badges.edits import Pull
from checkin.badges.templates import Design, shipped
from checkin.ui.designer.badge_view import MARGIN_PX
from checkin.ui.designer.zoom import px_per_mm
from tests.ui.designer.conftest import LEFT, NONE

Key, Held = Qt.Key, Qt.KeyboardModifier
LAYOUT = shipped()["conference"].template
FOOT, WORD, QR, NAME, STAND = range(5)


def place(element):
    return element.left, element.top, element.width, element.height


def centre(element):
    return element.left + element.width / 2, element.top + element.height / 2


def handle(organiser, index, pull):
    found = {each: (x, y) for each, x, y in organiser.preview.frame(organiser.element(index)).handles()}
    return QPoint(*map(round, found[pull]))


def ink(organiser, left, top, width, height):
    """Return how many pixels of a part of the printed badge, in millimetres, are dark, as another reader draws it."""
    page = pypdfium2.PdfDocument(organiser.preview.pdf)[0]
    scale = 10
    picture = page.render(scale=scale * 25.4 / 72).to_pil().convert("L")
    part = picture.crop([round(each * scale) for each in (left, top, left + width, top + height)])
    return sum(part.histogram()[:100])


def test_dragging_moves_an_element_by_what_the_mouse_went(organiser):
    organiser.drag(organiser.point(*centre(LAYOUT.element[QR])), organiser.point(63, 94))
    moved = organiser.element(QR)
    assert organiser.draft.selected == QR
    assert moved.left == pytest.approx(41, abs=0.2)
    assert moved.top == pytest.approx(72, abs=0.2)
    assert (moved.width, moved.height) == (44, 44)
    assert [each for index, each in enumerate(organiser.draft.template.element) if index != QR] == [
        each for index, each in enumerate(LAYOUT.element) if index != QR
    ]


def test_the_printed_badge_follows_the_drag(organiser):
    at_first = ink(organiser, 70, 90, 26, 26)
    seen = organiser.image()
    organiser.drag(organiser.point(*centre(LAYOUT.element[QR])), organiser.point(83, 54))
    assert at_first > 10_000
    assert ink(organiser, 70, 90, 26, 26) == 0
    spot = QRect(organiser.point(75, 95), organiser.point(90, 110))
    assert organiser.image().copy(spot) != seen.copy(spot)


def test_what_is_seen_is_the_pdf_pixel_by_pixel(organiser):
    organiser.draft.select(None)
    seen = organiser.preview.grab(QRect(organiser.point(5, 75), organiser.point(100, 140))).toImage()
    dark = sum(seen.pixelColor(x, y).lightness() < 100 for x in range(seen.width()) for y in range(seen.height()))
    scale = 2 * px_per_mm(organiser.dialog.screen())
    assert dark == pytest.approx(ink(organiser, 5, 75, 95, 65) / 100 * scale**2, rel=0.05)


def test_a_handle_resizes_and_the_other_edges_stay(organiser):
    organiser.draft.select(QR)
    start = handle(organiser, QR, Pull(-1, -1))
    by = organiser.point(10, 20) - organiser.point(0, 0)
    organiser.drag(start, start + by)
    element = organiser.element(QR)
    assert place(element) == pytest.approx((71, 102, 34, 24), abs=0.2)
    assert (element.left + element.width, element.top + element.height) == (105, 126)


def test_an_element_can_not_be_dragged_off_the_badge(organiser):
    organiser.draft.select(QR)
    organiser.drag(organiser.point(*centre(LAYOUT.element[QR])), organiser.point(500, -300))
    assert place(organiser.element(QR)) == (61, 0, 44, 44)


def test_a_click_moves_nothing_and_goes_on_to_what_lies_below(organiser):
    spot = organiser.point(50, 137)
    organiser.click(spot)
    assert organiser.draft.selected == WORD
    organiser.click(spot + QPoint(1, 0))
    assert organiser.draft.selected == FOOT
    organiser.click(spot)
    assert organiser.draft.selected == WORD
    organiser.click(organiser.point(2, 2))
    assert organiser.draft.selected is None
    assert organiser.draft.template == LAYOUT
    assert not organiser.draft.can_undo


def test_what_is_chosen_is_dragged_though_another_lies_over_it(organiser):
    organiser.draft.select(FOOT)
    organiser.drag(organiser.point(50, 137), organiser.point(50, 127))
    assert organiser.element(FOOT).top == pytest.approx(116, abs=0.2)
    assert organiser.element(WORD) == LAYOUT.element[WORD]


def test_escape_takes_a_drag_back_and_keeps_the_designer_open(organiser):
    start = organiser.point(*centre(LAYOUT.element[QR]))
    QTest.mousePress(organiser.preview, LEFT, NONE, start)
    QTest.mouseMove(organiser.preview, start - QPoint(80, 80))
    organiser.drawn()
    assert organiser.element(QR).left < 61
    organiser.preview.setFocus()
    organiser.press(Key.Key_Escape)
    QTest.mouseRelease(organiser.preview, LEFT, NONE, start - QPoint(80, 80))
    assert organiser.draft.template == LAYOUT
    assert organiser.dialog.isVisible()
    assert not organiser.draft.can_undo


@pytest.mark.parametrize(
    ("key", "held", "expected"),
    [
        (Key.Key_Left, NONE, (60, 82, 44, 44)),
        (Key.Key_Up, NONE, (61, 81, 44, 44)),
        (Key.Key_Up, Held.ShiftModifier, (61, 81.9, 44, 44)),
        (Key.Key_Left, Held.AltModifier, (61, 82, 43, 44)),
        (Key.Key_Down, Held.AltModifier, (61, 82, 44, 45)),
        (Key.Key_Down, Held.AltModifier | Held.ShiftModifier, (61, 82, 44, 44.1)),
        (Key.Key_Right, NONE, (61, 82, 44, 44)),
    ],
)
def test_arrow_keys_move_and_resize_by_steps(organiser, key, held, expected):
    organiser.draft.select(QR)
    organiser.preview.setFocus()
    organiser.press(key, held)
    assert place(organiser.element(QR)) == expected


def test_the_printed_badge_follows_the_keys(organiser):
    organiser.draft.select(QR)
    organiser.preview.setFocus()
    for _ in range(5):
        organiser.press(Key.Key_Left)
    whole = ink(organiser, 40, 84, 65, 41)
    assert whole > 10_000
    assert ink(organiser, 40, 84, 51.5, 41) == whole  # its ink ended 9 mm before its box, 5 mm further right


def test_undo_gives_the_exact_template_back_and_redo_the_other(organiser):
    organiser.drag(organiser.point(*centre(LAYOUT.element[QR])), organiser.point(63, 94))
    organiser.press(Key.Key_Left)
    last = organiser.draft.template
    organiser.press(Key.Key_Delete)
    assert len(organiser.draft.template.element) == len(LAYOUT.element) - 1
    organiser.press(Key.Key_Z, Held.ControlModifier)
    assert organiser.draft.template == last
    assert organiser.draft.selected == QR
    organiser.press(Key.Key_Z, Held.ControlModifier)
    organiser.press(Key.Key_Z, Held.ControlModifier)
    assert organiser.draft.template == LAYOUT
    assert not organiser.see("undo").isEnabled()
    for _ in range(3):
        organiser.press(Key.Key_Z, Held.ControlModifier | Held.ShiftModifier)
    assert len(organiser.draft.template.element) == len(LAYOUT.element) - 1
    organiser.push("undo")
    assert organiser.draft.template == last


def test_tab_goes_through_all_elements_and_out_again(organiser):
    organiser.preview.setFocus(Qt.FocusReason.TabFocusReason)
    seen = []
    while QApplication.focusWidget() is organiser.preview:
        seen.append(organiser.draft.selected)
        assert len(seen) <= len(LAYOUT.element)
        organiser.press(Key.Key_Tab)
    assert seen == [STAND, NAME, QR, WORD, FOOT]
    organiser.preview.setFocus(Qt.FocusReason.BacktabFocusReason)
    organiser.press(Key.Key_Backtab)
    assert organiser.draft.selected == WORD


def test_the_list_chooses_removes_and_orders_elements(organiser):
    names = organiser.see("elements", QListWidget)
    names.setFocus()
    names.setCurrentRow(0)
    organiser.press(Key.Key_Down)
    assert organiser.draft.selected == NAME
    organiser.push("lower")
    assert organiser.element(QR) == LAYOUT.element[NAME]
    assert names.currentRow() == 2
    organiser.push("raise")
    assert organiser.draft.template == LAYOUT
    names.setFocus()
    organiser.press(Key.Key_Delete)
    assert [each.left for each in organiser.draft.template.element] == [0, 9, 61, 9]
    assert names.count() == 4


def test_many_moves_in_one_turn_are_drawn_once(organiser):
    start = organiser.point(*centre(LAYOUT.element[QR]))
    QTest.mousePress(organiser.preview, LEFT, NONE, start)
    organiser.drawn()
    before = organiser.preview.frames
    for step in range(50):
        QTest.mouseMove(organiser.preview, start - QPoint(step, step))
    organiser.drawn()
    assert organiser.preview.frames == before + 1
    QTest.mouseRelease(organiser.preview, LEFT, NONE, start - QPoint(49, 49))
    organiser.drawn()
    assert organiser.element(QR).left == pytest.approx(61 - 49 / 2 / px_per_mm(organiser.dialog.screen()), abs=0.1)


def test_a_whole_size_badge_has_its_true_size_on_the_screen(organiser):
    organiser.press(Key.Key_1, Held.ControlModifier)
    scale = organiser.dialog.screen().physicalDotsPerInch() / 25.4
    assert organiser.preview.width() == round(105 * scale + 2 * MARGIN_PX)
    organiser.press(Key.Key_Plus, Held.ControlModifier)
    assert organiser.preview.width() == round(105 * scale * 1.25 + 2 * MARGIN_PX)
    organiser.press(Key.Key_0, Held.ControlModifier)
    assert organiser.preview.height() <= organiser.page.zoom.viewport().height()


@pytest.mark.parametrize("side", [1, 2, 3, 4])
def test_every_side_of_a_folded_badge_is_edited_upright(opened, side):
    plain = shipped()["butterfly"].template
    box = t.Box(left=10, top=20, width=30, height=10, fill="#ff0000", side=side)
    template = t.Template(name="tent", width=plain.width, height=plain.height, sides=4, fold=t.Fold.TOP, element=(box,))
    organiser = opened(Design(template))
    organiser.draft.show_side(side)
    for left, top, colour in ((12, 22, "#ff0000"), (38, 28, "#ff0000"), (8, 22, "#ffffff"), (12, 32, "#ffffff")):
        assert organiser.image().pixelColor(organiser.point(left, top)).name() == colour
    organiser.drag(organiser.point(25, 25), organiser.point(35, 45))
    assert organiser.element(0).left == pytest.approx(20, abs=0.5)
    assert organiser.element(0).top == pytest.approx(40, abs=0.5)


@pytest.mark.parametrize("share", [0.5, 0.75, 1.0, 1.25, 1.5, 3.0])
def test_nothing_of_the_side_beside_it_is_seen(opened, share):
    box = t.Box(left=0, top=0, width=105, height=148, fill="#ff0000", side=1)
    template = t.Template(name="book", width=105, height=148, sides=2, fold=t.Fold.LEFT, element=(box,))
    organiser = opened(Design(template))
    organiser.page.zoom.show_share(share)
    for side, colour in ((1, "#ff0000"), (2, "#ffffff")):
        organiser.draft.show_side(side)
        organiser.draft.select(None)  # its handles would lie over the corners
        image = organiser.image()
        corner = organiser.point(0, 0)
        last = organiser.point(105, 148) - QPoint(2, 2)
        for at in (corner + QPoint(1, 1), QPoint(last.x(), corner.y() + 1), QPoint(corner.x() + 1, last.y()), last):
            assert image.pixelColor(at).name() == colour


def test_a_drag_there_and_back_leaves_nothing_to_undo(organiser):
    start = organiser.point(*centre(LAYOUT.element[QR]))
    QTest.mousePress(organiser.preview, LEFT, NONE, start)
    for at in (start - QPoint(60, 60), start):
        QTest.mouseMove(organiser.preview, at)
        organiser.drawn()
    QTest.mouseRelease(organiser.preview, LEFT, NONE, start)
    assert organiser.draft.template == LAYOUT
    assert not organiser.see("undo").isEnabled()


def test_what_is_typed_after_choosing_another_element_is_a_step_of_its_own(organiser):
    draft = organiser.draft
    draft.select(WORD)
    draft.change("typing", text="A")
    draft.select(QR)
    draft.select(WORD)
    draft.change("typing", text="AB")
    draft.undo()
    assert organiser.element(WORD).text == "A"
