"""Dialogs look as a designer left them: nothing over anything else, each label beside its field's text."""

from itertools import combinations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QStyle,
    QStyleOptionComboBox,
    QTableWidget,
)

from checkin.ui.gallery import screenshots
from checkin.ui.parts.form import Form
from checkin.ui.words import language

UNUSABLE = 3000


@pytest.fixture(params=["de", "en"])
def spoken(request, desk):
    """Return the desk on the smallest window in each language."""
    language.install(request.param)
    desk.program._replace_window()
    desk.window.resize(screenshots.SIZES[0])
    desk.waits(lambda: desk.see("verdict-word").text() == {"de": "Bereit", "en": "Ready"}[request.param])
    return desk


def opened(desk, command, name):
    desk.window.command(command).trigger()
    return desk.dialog(name)


def pieces(dialog):
    """Return what stands in the dialog on its own: buttons, labels, fields, lists; not what is inside those."""
    kinds = (QAbstractButton, QLabel, QLineEdit, QListWidget, QTableWidget)
    found = [each for kind in kinds for each in dialog.findChildren(kind) if each.isVisible()]
    return [each for each in found if not any(other is not each and other.isAncestorOf(each) for other in found)]


def covering(dialog):
    """Return the pairs of pieces of which one lies over the other."""
    seen = [(each, each.visibleRegion().boundingRect()) for each in pieces(dialog)]  # not what is scrolled away
    places = [(each, part.translated(each.mapTo(dialog, QPoint(0, 0)))) for each, part in seen if not part.isEmpty()]
    return [(one[0], other[0]) for one, other in combinations(places, 2) if one[1].intersects(other[1])]


@pytest.mark.parametrize("size_pt", [None, 16])
def test_nothing_covers_the_buttons_after_an_import_with_unusable_rows(spoken, size_pt, tmp_path):
    path = tmp_path / "guests.csv"
    path.write_text("Name;Organisation\n" + ";Stadt Ulm\n" * UNUSABLE, encoding="utf-8")
    dialog = opened(spoken, "import", "import")
    if size_pt:
        dialog.setStyleSheet(f"QPushButton, QLabel, QListWidget {{ font-size: {size_pt}pt; }}")
    dialog.read(path)
    spoken.waits(lambda: dialog.findChild(QTableWidget).isVisible())
    spoken.see("import-now").click()
    spoken.reads("result", str(UNUSABLE))
    screenshots.settle(spoken.program._session)
    assert {"save", "close", "import-now", "rejected", "result"} <= {each.objectName() for each in pieces(dialog)}
    assert covering(dialog) == []
    assert dialog.width() <= screenshots.SIZES[0].width()
    assert dialog.height() <= screenshots.SIZES[0].height()


@pytest.mark.parametrize(("command", "name"), [("walk-in", "walk-in"), ("settings", "settings"), ("new", "new-event")])
def test_labels_stand_at_the_height_of_their_fields(spoken, command, name):
    dialog = opened(spoken, command, name)
    form = dialog.findChild(Form)
    screenshots.settle(spoken.program._session)
    fields = {name: name.buddy() for name in form.names if name.buddy()}
    assert len(fields) > 1
    for name, field in fields.items():
        places = [each.mapTo(dialog, each.rect().center()).y() for each in (name, field)]
        assert abs(places[0] - places[1]) <= 1
    assert covering(dialog) == []


def test_a_new_event_s_day_shows_the_whole_year(spoken):
    opened(spoken, "new", "new-event")
    field = spoken.see("event-date")
    assert str(field.date().year()) in field.text()


@pytest.mark.parametrize("size_pt", [None, 20])
def test_the_word_of_a_column_s_field_is_not_cut(spoken, size_pt, tmp_path):
    path = tmp_path / "guests.csv"
    path.write_text("Name;Workshops\nLi Wu;Daten\n", encoding="utf-8")
    dialog = opened(spoken, "import", "import")
    if size_pt:
        dialog.setStyleSheet(f"QComboBox {{ font-size: {size_pt}pt; }}")
    dialog.read(path)
    spoken.waits(lambda: dialog.findChildren(QComboBox))
    screenshots.settle(spoken.program._session)
    combos = dialog.findChildren(QComboBox)
    combos[1].setCurrentIndex(combos[1].findData("workshops_2"))
    combos[1].activated.emit(combos[1].currentIndex())
    screenshots.settle(spoken.program._session)
    for combo in combos:
        option = QStyleOptionComboBox()
        combo.initStyleOption(option)
        edit = QStyle.SubControl.SC_ComboBoxEditField
        room = combo.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, edit, combo)
        assert combo.fontMetrics().horizontalAdvance(combo.currentText()) <= room.width()
