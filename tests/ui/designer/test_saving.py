"""What is typed in the form is seen at once, what can't be printed is said, and what is saved reads back."""

import io

import pytest
import shiboken6
from PIL import Image
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QToolButton,
    QWidget,
)

from checkin.badges import template as t
from checkin.badges.badge import Badge
from checkin.badges.fields import FIELDS
from checkin.badges.template_file import read, written
from checkin.badges.templates import Design, shipped
from checkin.domain.guest import Guest
from checkin.errors import BadgeError, Fault
from checkin.ui.designer.designer_dialog import DesignerDialog, open_designer
from checkin.ui.designer.guests import invented
from checkin.ui.designer.words import FIELD_WORDS, KINDS, side_word
from checkin.ui.look import theme
from checkin.ui.words import language
from tests.ui.designer.conftest import LEFT, NONE

Key, Held = Qt.Key, Qt.KeyboardModifier
LAYOUT = shipped()["conference"].template
FOOT, WORD, QR, NAME, STAND = range(5)


def png(width=40, height=30, colour="#00a000"):
    out = io.BytesIO()
    Image.new("RGB", (width, height), colour).save(out, "PNG")
    return out.getvalue()


def chosen_field(organiser, index, name, kind):
    organiser.draft.select(index)
    field = organiser.see(name, kind)
    field.setFocus()
    return field


def write(organiser, field, text):
    field.selectAll()
    organiser.type(text)


def test_text_is_printed_while_it_is_typed(organiser):
    field = chosen_field(organiser, WORD, "text", QPlainTextEdit)
    before, frames = organiser.preview.pdf, organiser.preview.frames
    write(organiser, field, "Hallo")
    assert organiser.element(WORD).text == "Hallo"
    assert organiser.preview.pdf != before
    assert organiser.preview.frames > frames
    organiser.press(Key.Key_Z, Held.ControlModifier)
    assert organiser.draft.template == LAYOUT
    assert field.toPlainText() == "{category}"


def test_a_field_is_put_in_from_a_list_in_words(organiser):
    field = chosen_field(organiser, WORD, "text", QPlainTextEdit)
    actions = organiser.see("text-1", QToolButton).menu().actions()
    assert len(actions) == len(FIELDS)
    field.selectAll()
    next(action for action in actions if action.text() == "Stand").trigger()
    assert organiser.element(WORD).text == "{stand}"


def test_an_unknown_field_is_said_and_not_saved(organiser):
    field = chosen_field(organiser, WORD, "text", QPlainTextEdit)
    write(organiser, field, "{shoe")
    shown = organiser.preview.pdf
    organiser.type("}")
    organiser.reads("asks for “shoe”, which no guest has")
    assert organiser.preview.pdf == shown
    organiser.push("save")
    assert organiser.kept == []


def test_a_wrong_condition_is_said_and_not_saved_and_gone_when_mended(organiser):
    field = chosen_field(organiser, QR, "when", QLineEdit)
    shown = organiser.preview.pdf
    organiser.type("guest.shoe")
    organiser.reads("The condition of “QR code” is not understood: guest.shoe")
    assert organiser.preview.pdf == shown
    organiser.press(Key.Key_S, Held.ControlModifier)
    assert organiser.kept == []
    write(organiser, field, "guest.stand")
    assert not organiser.page.findChild(QWidget, "designer-notice").isVisible()
    organiser.press(Key.Key_S, Held.ControlModifier)
    assert [design.template.element[QR].when for design in organiser.kept] == ["guest.stand"]


def test_a_condition_is_chosen_from_the_categories_of_the_guests(organiser):
    chosen_field(organiser, QR, "when", QLineEdit)
    ready = {action.text(): action for action in organiser.see("when-1", QToolButton).menu().actions()}
    ready["Category is Presse"].trigger()
    assert organiser.element(QR).when == "guest.category == 'Presse'"
    ready["Always"].trigger()
    assert organiser.draft.template == LAYOUT


def test_numbers_move_and_resize_and_stop_at_the_edge(organiser):
    field = chosen_field(organiser, QR, "left", QDoubleSpinBox)
    write(organiser, field, "12.5")
    organiser.press(Key.Key_Return)
    assert organiser.element(QR).left == 12.5
    assert organiser.kept == []
    field = chosen_field(organiser, QR, "width", QDoubleSpinBox)
    write(organiser, field, "400")
    organiser.press(Key.Key_Return)
    assert organiser.element(QR).width == 92.5
    assert field.value() == 92.5
    organiser.press(Key.Key_Down)
    assert organiser.element(QR).width == 91.5


def test_each_kind_of_value_is_changed_in_the_form(organiser):
    organiser.draft.select(WORD)
    QTest.mouseClick(organiser.see("weight", QCheckBox), LEFT, NONE, QPoint(12, 22))
    assert organiser.element(WORD).weight is t.Boldness.REGULAR
    for name, key, value in (("align", Key.Key_Down, t.Align.CENTRE), ("valign", Key.Key_Down, t.Upright.BOTTOM)):
        combo = organiser.see(name, QComboBox)
        combo.setFocus()
        QTest.keyClick(combo, key)
        assert getattr(organiser.element(WORD), name) is value
    combo = organiser.see("colour", QComboBox)
    combo.setFocus()
    QTest.keyClick(combo, Key.Key_Home)
    assert organiser.element(WORD).colour == "#000000"
    field = chosen_field(organiser, WORD, "size", QDoubleSpinBox)
    organiser.press(Key.Key_Up)
    assert organiser.element(WORD).size == (9.0, 25.0)
    lines = chosen_field(organiser, WORD, "lines", QDoubleSpinBox)
    organiser.press(Key.Key_Up)
    assert field.value() == 9
    assert (lines.value(), organiser.element(WORD).lines) == (3, 3)
    template = organiser.draft.template
    assert read(written(template), "made") == template


def test_sizes_the_wrong_way_round_are_said(organiser):
    field = chosen_field(organiser, WORD, "size", QDoubleSpinBox)
    write(organiser, field, "60")
    organiser.press(Key.Key_Return)
    organiser.reads("The smallest size of “Text: Category” is above its largest one")


def test_texts_of_a_block_are_edited_one_by_one(organiser):
    organiser.draft.select(NAME)
    combo = organiser.see("item", QComboBox)
    assert [combo.itemText(row) for row in range(4)] == ["Title", "First name", "Last name", "Organisation"]
    combo.setFocus()
    QTest.keyClick(combo, Key.Key_Down)
    write(organiser, chosen_field(organiser, NAME, "text", QPlainTextEdit), "{called}")
    assert [item.text for item in organiser.element(NAME).item][:2] == ["{title}", "{called}"]
    organiser.see("item-add", QAbstractButton).click()
    assert [item.text for item in organiser.element(NAME).item][2] == "{role}"
    organiser.see("item-remove", QAbstractButton).click()
    assert len(organiser.element(NAME).item) == 4


def test_saved_templates_read_back(organiser):
    organiser.drag(organiser.point(83, 104), organiser.point(40, 104))
    organiser.push("save")
    (kept,) = organiser.kept
    assert kept == organiser.draft.design
    assert read(written(kept.template), "kept") == kept.template != LAYOUT
    organiser.dialog.saved()
    organiser.reads("The template is saved")
    organiser.press(Key.Key_Escape)
    assert not organiser.dialog.isVisible()


def test_a_design_that_was_not_saved_is_closed_only_when_asked_twice(organiser):
    organiser.draft.select(QR)
    organiser.preview.setFocus()
    organiser.press(Key.Key_Left)
    organiser.push("close")
    assert organiser.dialog.isVisible()
    organiser.reads("What was changed is not saved yet")
    organiser.preview.setFocus()
    organiser.press(Key.Key_Left)
    organiser.push("close")
    assert organiser.dialog.isVisible()
    organiser.push("close")
    assert not organiser.dialog.isVisible()


def test_what_could_not_be_saved_is_said_and_can_be_saved_again(organiser):
    organiser.draft.select(QR)
    organiser.draft.move(-1, 0)
    organiser.push("save")
    organiser.dialog.not_saved(BadgeError(Fault.DISK_FULL, path="event.checkin"))
    organiser.reads("The disk is full")
    organiser.push("save")
    assert len(organiser.kept) == 2


def test_the_badge_is_shown_with_the_longest_the_shortest_and_any_guest(organiser):
    name = organiser.page.findChild(QWidget, "trial-guest")
    badges = {}
    for trial, expected in (("shortest", "Li Wu"), ("longest", "Beispielhausen")):
        organiser.push(f"trial-{trial}")
        assert expected in name.accessibleName()
        badges[trial] = organiser.preview.pdf
    seen = set()
    for _ in range(6):
        organiser.push("trial-random")
        seen.add(name.accessibleName())
        badges[len(seen)] = organiser.preview.pdf
    assert len(seen) >= 2
    assert len(set(badges.values())) == 3


def test_a_guest_whose_badge_can_not_be_drawn_is_said_until_another_is_chosen(opened):
    guest = Guest("1", "Zacharias Zimmermann-Ziegenfuß")
    organiser = opened(Design(LAYOUT), [Badge(guest, "9" * 8000, "#000000", "K"), *invented()[:1]])
    organiser.reads("The code is too long")
    organiser.push("trial-shortest")
    assert not organiser.page.findChild(QWidget, "designer-notice").isVisible()
    assert organiser.preview.pdf


@pytest.mark.parametrize("kind", [each for each in KINDS if each is not t.Image])
def test_a_new_element_of_each_kind_is_added_chosen_and_printable(organiser, kind):
    actions = organiser.see("new-element", QToolButton).menu().actions()
    next(each for each in actions if each.objectName() == f"new-{kind.__name__.lower()}").trigger()
    organiser.drawn()
    assert isinstance(organiser.element(organiser.draft.selected), kind)
    organiser.push("save")
    (kept,) = organiser.kept
    assert read(written(kept.template), "kept") == kept.template
    organiser.press(Key.Key_D, Held.ControlModifier)
    assert len(organiser.draft.template.element) == len(LAYOUT.element) + 2


def test_a_picture_travels_with_the_template(organiser, tmp_path):
    (tmp_path / "Unser Logo.PNG").write_bytes(png())
    organiser.page.add_picture(tmp_path / "Unser Logo.PNG")
    organiser.push("save")
    (kept,) = organiser.kept
    assert kept.images == {"unser-logo.png": png()}
    assert kept.template.element[-1].file == "unser-logo.png"
    spot = organiser.point(52, 74)
    assert organiser.image().pixelColor(spot).name() == "#00a000"
    (tmp_path / "unser-logo.png").write_bytes(png(colour="#0000ff"))
    organiser.page.change_picture(tmp_path / "unser-logo.png")
    assert set(organiser.draft.design.images) == {"unser-logo.png", "unser-logo-2.png"}
    assert organiser.image().pixelColor(spot).name() == "#0000ff"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"GIF89a", "is no picture that can be printed"),
        (png()[:60], "is no picture that can be printed"),
        (png(4001, 1), "is larger than 5 MB or 4000 pixels"),
        (b"\x89PNG" + bytes(5_000_001), "is larger than 5 MB or 4000 pixels"),
        (None, "There is no file"),
    ],
)
def test_what_is_no_picture_is_said(organiser, tmp_path, data, said):
    path = tmp_path / "logo.png"
    if data is not None:
        path.write_bytes(data)
    organiser.page.add_picture(path)
    organiser.reads(said)
    assert organiser.draft.template == LAYOUT


def test_the_back_is_chosen_and_its_elements_listed(opened):
    organiser = opened(shipped()["two-sided"])
    sides = organiser.see("side", QComboBox)
    names = organiser.see("elements", QListWidget)
    front = names.count()
    sides.setFocus()
    QTest.keyClick(sides, Key.Key_Down)
    organiser.drawn()
    assert organiser.draft.side == 2
    assert front + names.count() == len(organiser.draft.template.element)
    organiser.see("new-element", QToolButton).menu().actions()[0].trigger()
    assert organiser.draft.element.side == 2


def test_sides_have_names(english):
    assert [side_word(side, 2) for side in (1, 2)] == ["Front", "Back"]
    assert [side_word(side, 4) for side in (1, 2, 4)] == ["Front", "Side 2", "Side 4"]


def test_every_field_of_a_guest_has_a_word():
    assert set(FIELD_WORDS) == set(FIELDS)


@pytest.mark.parametrize("spoken", ["de", "en"])
@pytest.mark.parametrize("name", ["butterfly", "exhibitor"])
def test_nothing_is_cut_on_the_smallest_screen(qtbot, qapp, english, spoken, name):
    language.install(spoken)
    dialog = DesignerDialog(shipped()[name], invented(), language=spoken)
    qtbot.addWidget(dialog)
    dialog.resize(QSize(1024, 600))
    dialog.show()
    for index in range(len(dialog.page.draft.template.element)):
        dialog.page.draft.select(index)
        qapp.processEvents()
        assert (dialog.width(), dialog.height()) == (1024, 600)
        buttons = [each for each in dialog.findChildren(QAbstractButton) if each.isVisible() and each.text()]
        assert len(buttons) > 5
        for button in buttons:
            assert button.width() >= button.minimumSizeHint().width(), button.text()
            right = button.mapTo(dialog, QPoint(button.width(), 0)).x()
            assert right <= dialog.width(), button.text()
        form = dialog.findChild(QWidget, "element-form")
        assert form.widget().width() <= form.viewport().width()


@pytest.mark.parametrize("scheme", theme.SCHEMES.values(), ids=lambda each: each.name)
def test_the_frame_is_seen_in_every_scheme(qapp, opened, scheme):
    theme.apply(qapp, scheme)
    organiser = opened(shipped()["conference"])
    without = organiser.image()
    organiser.draft.select(QR)
    organiser.drawn()
    assert organiser.image() != without
    assert organiser.image().pixelColor(organiser.point(2, 2)).name() == "#ffffff"


def test_everything_that_takes_the_focus_has_a_name(organiser):
    for index in range(len(LAYOUT.element)):
        organiser.draft.select(index)
        for each in organiser.dialog.findChildren(QWidget):
            takes_focus = each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus and not each.focusProxy()
            if takes_focus and not isinstance(each.parent(), QDoubleSpinBox):
                assert each.accessibleName() or getattr(each, "text", str)(), each


def test_open_designer_answers_with_the_design_to_keep(qtbot, english):
    window = QWidget()
    window.resize(1200, 800)
    qtbot.addWidget(window)
    window.show()
    dialog = open_designer(window, Design(LAYOUT), ())
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.page.preview, timeout=5000)
    assert "Conference, classic" in dialog.windowTitle()
    with qtbot.waitSignal(dialog.save_wanted) as kept:
        QTest.keyClick(dialog, Key.Key_S, Held.ControlModifier)
    assert kept.args[0].template == LAYOUT
    dialog.reject()
    qtbot.waitUntil(lambda: not shiboken6.isValid(dialog), timeout=5000)


def noise(mode):
    out = io.BytesIO()
    Image.effect_noise((1000, 800), 90).convert(mode).save(out, "PNG")
    return out.getvalue()


@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
def test_a_large_picture_is_small_while_a_hand_moves_and_whole_when_it_rests(organiser, tmp_path, mode):
    photo = noise(mode)
    (tmp_path / "photo.png").write_bytes(photo)
    organiser.page.add_picture(tmp_path / "photo.png")
    organiser.drawn()
    moving = organiser.preview.pdf
    organiser.qtbot.waitUntil(lambda: organiser.preview.pdf != moving, timeout=5000)
    at_rest = organiser.preview.pdf
    assert len(at_rest) > 3 * len(moving)
    organiser.push("save")
    assert organiser.kept[0].images == {"photo.png": photo}
    assert organiser.preview.pdf == at_rest


def test_small_pictures_are_printed_as_they_are(organiser, tmp_path):
    (tmp_path / "logo.png").write_bytes(png())
    organiser.page.add_picture(tmp_path / "logo.png")
    organiser.drawn()
    assert not organiser.preview._rest.isActive()


def test_an_element_that_this_guest_has_not_is_said_to_be_hidden(opened):
    organiser = opened(shipped()["exhibitor"])
    hidden = next(n for n, each in enumerate(organiser.draft.template.element) if each.when == "not guest.stand")
    said = organiser.page.findChild(QWidget, "not-shown")
    organiser.draft.select(hidden)
    assert said.isVisible()
    organiser.draft.select(hidden - 1)
    assert not said.isVisible()


def test_a_design_without_its_picture_is_not_saved(opened):
    image = t.Image(file="logo.png", left=10, top=10, width=20, height=20)
    organiser = opened(Design(t.Template(name="bare", width=105, height=148, element=(image,))))
    organiser.reads("The picture “logo.png” of “Image: logo.png” is missing")
    organiser.push("save")
    assert organiser.kept == []
