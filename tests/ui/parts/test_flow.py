import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from checkin.ui.parts.flow import Flow

GAP_PX, WIDE_PX, HIGH_PX = 10, 100, 40


@pytest.fixture
def flow(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    made = Flow(gap_px=GAP_PX)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(made)
    column.addStretch(1)
    for text in "abc":
        made.add(card(text))
    window.resize(400, 400)
    window.show()
    qtbot.waitExposed(window)
    yield made
    window.close()


def card(text):
    made = QLabel(text)
    made.setFixedSize(WIDE_PX, HIGH_PX)
    return made


def places(flow):
    QApplication.sendPostedEvents()
    return {each.text(): each.pos().toTuple() for each in flow.findChildren(QLabel) if each.isVisible()}


def test_widgets_stand_beside_each_other_where_there_is_room(flow):
    assert places(flow) == {"a": (0, 0), "b": (110, 0), "c": (220, 0)}


def test_the_rest_goes_on_in_the_next_line_and_it_is_higher(flow):
    flow.window().resize(230, 400)
    assert places(flow) == {"a": (0, 0), "b": (110, 0), "c": (0, 50)}
    assert flow.height() == 2 * HIGH_PX + GAP_PX


def test_what_is_hidden_takes_no_room(flow):
    flow.findChildren(QLabel)[0].hide()
    assert places(flow) == {"b": (0, 0), "c": (110, 0)}


def test_a_widget_that_grows_moves_the_next(flow):
    flow.findChildren(QLabel)[0].setFixedWidth(WIDE_PX + 30)
    assert places(flow)["b"] == (140, 0)


def test_read_from_the_right_it_begins_there(flow, qapp):
    window = flow.window()
    qapp.setLayoutDirection(window.layoutDirection().RightToLeft)
    try:
        assert places(flow) == {"a": (300, 0), "b": (190, 0), "c": (80, 0)}
    finally:
        qapp.setLayoutDirection(window.layoutDirection().LeftToRight)


def test_cleared_it_is_empty_and_can_be_filled_again(flow):
    flow.clear()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    flow.add(card("d"))
    assert places(flow) == {"d": (0, 0)}


def test_it_is_never_narrower_than_its_widest_widget(flow):
    assert flow.minimumSizeHint().width() == WIDE_PX
