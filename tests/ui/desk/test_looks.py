"""Contrast, focus and targets, measured on pictures of every kind of control in every scheme."""

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QTextBrowser,
    QTimeEdit,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from checkin.ui.look import theme
from checkin.ui.look.theme import Role, Tone
from checkin.ui.look.tokens import contrast
from tests.ui.desk.looks import PART, TEXT, area_of, changed, colours, picture, strongest

WORD = "Willkommen"
RING_PX = 2
"""Source: WCAG 2.2, 2.4.13 Focus Appearance."""


def button(role=None, made=QPushButton):
    def make():
        each = made()
        each.setText(WORD)
        if role:
            theme.set_role(each, role)
        each.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return each

    return make


def combo():
    made = QComboBox()
    made.addItem(WORD)
    return made


def list_of():
    made = QListWidget()
    made.addItems([WORD, "Zwei"])
    return made


def table():
    made = QTableWidget(1, 1)
    made.setHorizontalHeaderLabels(["Spalte"])
    made.setItem(0, 0, QTableWidgetItem(WORD))
    return made


def tree():
    made = QTreeWidget()
    made.setHeaderLabels(["Spalte"])
    made.addTopLevelItem(QTreeWidgetItem([WORD]))
    return made


def checked(made):
    def make():
        each = made(WORD)
        each.setChecked(True)
        return each

    return make


def spin(made):
    def make():
        each = made()
        each.setValue(42)
        return each

    return make


CONTROLS = {
    "button": button(),
    "primary button": button(Role.PRIMARY),
    "quiet button": button(Role.QUIET),
    "tool button": button(made=QToolButton),
    "quiet tool button": button(Role.QUIET, QToolButton),
    "line": lambda: QLineEdit(WORD),
    "large line": lambda: _with_role(QLineEdit(WORD), Role.LARGE),
    "plain text": lambda: QPlainTextEdit(WORD),
    "text browser": lambda: _with_text(QTextBrowser()),
    "drop-down": combo,
    "number": spin(QSpinBox),
    "decimal number": spin(QDoubleSpinBox),
    "date": lambda: QDateEdit(QDate(2024, 5, 15)),
    "time": QTimeEdit,
    "check box": lambda: QCheckBox(WORD),
    "ticked check box": checked(QCheckBox),
    "radio button": lambda: QRadioButton(WORD),
    "chosen radio button": checked(QRadioButton),
    "list": list_of,
    "table": table,
    "tree": tree,
}
TALL = {"plain text", "text browser", "list", "table", "tree"}


def _with_role(widget, role):
    theme.set_role(widget, role)
    return widget


def _with_text(widget):
    widget.setPlainText(WORD)
    return widget


@pytest.fixture(params=sorted(theme.SCHEMES))
def scheme(request, qapp):
    theme.apply(qapp, theme.SCHEMES[request.param])
    theme.rest(qapp, motion=False)
    yield theme.scheme()
    theme.apply(qapp)
    theme.rest(qapp, motion=True)


@pytest.fixture
def stage(qtbot, scheme):
    """Return a function that shows a control on a window, with something else beside it that may have the focus."""

    kept = []

    def show(make):
        window = QWidget()
        kept.append(window)
        window.setStyleSheet(f"QWidget#stage {{ background: {scheme.ground}; }}")
        window.setObjectName("stage")
        window.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        qtbot.addWidget(window)
        other, control = QPushButton("Anderes"), make()
        layout = QVBoxLayout(window)
        layout.addWidget(other)
        layout.addWidget(control)
        window.resize(420, 320)
        window.show()
        window.activateWindow()
        other.setFocus()
        qtbot.waitUntil(other.hasFocus)
        return window, control, other

    return show


@pytest.mark.parametrize("kind", CONTROLS)
def test_words_are_read(stage, kind):
    window, control, _ = stage(CONTROLS[kind])
    assert strongest(picture(window), area_of(control, window).adjusted(4, 4, -4, -4)) >= TEXT


@pytest.mark.parametrize("kind", CONTROLS)
def test_words_are_read_while_it_has_the_focus(stage, kind):
    window, control, _ = stage(CONTROLS[kind])
    control.setFocus()
    assert strongest(picture(window), area_of(control, window).adjusted(4, 4, -4, -4)) >= TEXT


@pytest.mark.parametrize("kind", CONTROLS)
def test_focus_is_a_ring_two_pixels_wide_with_three_to_one(stage, qtbot, kind):
    window, control, _ = stage(CONTROLS[kind])
    before = picture(window)
    control.setFocus()
    qtbot.waitUntil(control.hasFocus)
    area = area_of(control, window)
    ring = [point for point, one, other in changed(before, picture(window), area) if contrast(one, other) >= PART]
    rounding = 8 * 8  # the corners are round
    assert len(ring) >= 2 * RING_PX * (area.width() + area.height()) - 4 * RING_PX**2 - rounding


@pytest.mark.parametrize("kind", sorted(set(CONTROLS) - {"quiet button", "quiet tool button"}))
def test_where_a_control_is_is_seen(stage, scheme, kind):
    """Its border, or what it is filled with, or its sign has 3:1 to what is around it; quiet ones are text alone."""
    window, control, _ = stage(CONTROLS[kind])
    found = colours(picture(window), area_of(control, window))
    seen = sum(count for colour, count in found.items() if contrast(colour, scheme.ground) >= PART)
    assert seen >= 2 * min(control.width(), control.height()) or kind in TALL


@pytest.mark.parametrize("kind", sorted(set(CONTROLS) - TALL))
def test_target_is_as_high_as_a_finger(stage, kind):
    _, control, _ = stage(CONTROLS[kind])
    assert control.height() >= 44
    assert control.width() >= 24


@pytest.mark.parametrize("kind", ["list", "table", "tree"])
def test_selected_row_is_read_and_told_from_the_others(stage, kind):
    window, control, _ = stage(CONTROLS[kind])
    before = colours(picture(window), area_of(control, window))
    index = control.model().index(0, 0)
    control.setCurrentIndex(index)
    row = control.visualRect(index).translated(control.viewport().mapTo(window, control.viewport().pos() * 0))
    image = picture(window)
    assert strongest(image, row.adjusted(2, 2, -2, -2)) >= TEXT
    assert colours(image, area_of(control, window)) != before


@pytest.mark.parametrize("tone", Tone)
@pytest.mark.parametrize("role", [Role.VERDICT, Role.CARD, Role.CHIP])
def test_words_of_every_tone_are_read(stage, tone, role):
    def make():
        label = QLabel(WORD)
        theme.set_role(label, role)
        theme.set_tone(label, tone)
        return label

    window, control, _ = stage(make)
    assert strongest(picture(window), area_of(control, window).adjusted(2, 2, -2, -2)) >= TEXT


def test_measure_sees_what_cannot_be_read(stage):
    """The measure itself: grey on grey and a missing ring do not pass."""
    window, control, _ = stage(lambda: QLabel(WORD))
    control.setStyleSheet("background: #808080; color: #909090;")
    image = picture(window)
    assert strongest(image, area_of(control, window).adjusted(2, 2, -2, -2)) < TEXT
    assert list(changed(image, picture(window), area_of(control, window))) == []
