"""In a window that is read from the right, lines begin there, signs stand there, and arrows point the other way."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontDatabase, QPixmap, QRawFont
from PySide6.QtWidgets import QWidget

from checkin.badges.face import Weight
from checkin.badges.fonts import covering
from checkin.ui.look import theme
from checkin.ui.look.letters import load_arabic
from checkin.ui.look.reading import begin, facing, placed, turn
from checkin.ui.look.signs import Sign
from checkin.ui.look.texts import label
from checkin.ui.look.theme import Tone
from checkin.ui.parts.rows import Row, RowView
from checkin.ui.words import language


@pytest.fixture
def arabic(qapp):
    theme.apply(qapp)
    language.install("ar")
    yield
    language.install("en")


def ink_px(widget):
    """Return the first and the last column that has something drawn in it."""
    picture = widget.grab().toImage()
    ground = picture.pixel(picture.width() // 2, 0)
    inked = [x for x in range(picture.width()) if any(picture.pixel(x, y) != ground for y in range(picture.height()))]
    return inked[0], picture.width() - 1 - inked[-1]


@pytest.mark.parametrize("text", ["Li Wu", "أهلاً"])
def test_a_line_begins_at_the_right_whatever_its_letters(arabic, qtbot, text):
    shown = label(text)
    qtbot.addWidget(shown)
    shown.resize(400, 40)
    left, right = ink_px(shown)
    assert right < 10 < left


@pytest.mark.parametrize("text", ["Li Wu", "أهلاً"])
def test_a_line_that_was_turned_round_begins_at_the_left_again(arabic, qtbot, text):
    shown = label("Li Wu")
    qtbot.addWidget(shown)
    page = QWidget()
    qtbot.addWidget(page)
    shown.setParent(page)
    turn(page, Qt.LayoutDirection.LeftToRight)
    shown.resize(400, 40)
    left, right = ink_px(shown)
    assert left < 10 < right


def test_what_stands_in_the_middle_stays_there(arabic, qtbot):
    shown = label("Li Wu")
    qtbot.addWidget(shown)
    shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
    begin(shown)
    assert shown.alignment() == Qt.AlignmentFlag.AlignCenter


def test_a_row_has_its_sign_at_the_right(arabic, qtbot):
    view = RowView()
    qtbot.addWidget(view)
    view.resize(400, 120)
    view.shown.show([Row("1", Sign(Tone.REFUSED, "refused"), "", "", "")])
    view.show()
    picture = view.viewport().grab().toImage()
    ground = picture.pixel(picture.width() // 2, picture.height() - 2)
    inked = [x for x in range(picture.width()) if any(picture.pixel(x, y) != ground for y in range(8, 40))]
    assert min(inked) > picture.width() // 2


def test_a_part_lies_on_the_other_side(arabic):
    assert placed(QRect(0, 0, 10, 10), QRect(0, 0, 100, 10)) == QRect(90, 0, 10, 10)


def test_only_icons_that_point_somewhere_are_turned(arabic):
    undo, lens = theme.pixmap("undo", 20), theme.pixmap("search", 20)
    language.install("en")
    assert undo.toImage() != theme.pixmap("undo", 20).toImage()
    assert lens.toImage() == theme.pixmap("search", 20).toImage()


def test_a_turned_icon_is_as_sharp_as_before(arabic):
    picture = QPixmap(40, 40)
    picture.setDevicePixelRatio(2)
    assert facing(picture, "undo").devicePixelRatio() == 2


def test_arabic_letters_come_as_a_package(qapp):
    families = load_arabic()
    assert families
    face = covering("أهلاً وسهلاً", Weight.REGULAR)
    assert QRawFont(str(face.file.path), 20).supportsCharacter(ord("أ"))
    assert set(families) <= set(QFontDatabase.families())
