"""Templates from the window: used, designed, taken in, handed on."""

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QPushButton

from checkin.badges import templates
from checkin.badges.bundle import read_bundle
from checkin.badges.template_file import written

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def opened(desk):
    def open_it():
        desk.press(Qt.Key.Key_T, CTRL)
        dialog = desk.dialog("templates")
        desk.waits(lambda: dialog.findChild(QListWidget).count())
        return dialog

    return open_it


def lines(dialog):
    found = dialog.findChild(QListWidget)
    return [found.item(row).text() for row in range(found.count())]


def choose(dialog, text):
    row = next(number for number, line in enumerate(lines(dialog)) if text in line)
    dialog.findChild(QListWidget).setCurrentRow(row)


def click(dialog, name):
    QTest.mouseClick(dialog.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def test_a_template_is_used_at_this_desk(desk, opened, settings, codes, event):
    dialog = opened()
    choose(dialog, "asy")  # easy to read
    click(dialog, "use-template")
    desk.waits(lambda: settings.now.template == "easy-to-read")
    desk.waits(lambda: [line for line in lines(dialog) if "used here" in line and "asy" in line])
    desk.press(Qt.Key.Key_Escape)
    desk.no_dialog()
    desk.scan(codes.wu)
    badges = event.parent / "Badges"
    desk.waits(lambda: list(badges.glob("*.pdf")))
    text = PdfReader(next(badges.glob("*.pdf"))).pages[0].extract_text()
    assert "Li" in text


def test_a_template_is_taken_in_handed_on_and_taken_out(desk, opened, tmp_path):
    file, bundle = tmp_path / "eigene.toml", tmp_path / "eigene.badge"
    file.write_text(written(templates.shipped()["card"].template).replace('name = "card"', 'name = "eigene"'))
    dialog = opened()
    dialog.take_in(file)
    desk.waits(lambda: [line for line in lines(dialog) if "of this event" in line])
    choose(dialog, "of this event")
    dialog.hand_on(bundle)
    desk.reads("templates-told", "eigene.badge is written.")
    assert read_bundle(bundle.read_bytes(), "x").template.name == "eigene"
    click(dialog, "remove-template")
    desk.waits(lambda: not [line for line in lines(dialog) if "of this event" in line])


def test_a_file_that_is_no_template_is_said(desk, opened, tmp_path):
    file = tmp_path / "photo.badge"
    file.write_bytes(b"PK nothing")
    dialog = opened()
    dialog.take_in(file)
    desk.reads("dialog-warning", "photo.badge")


def test_a_template_is_designed_for_the_guests_of_the_event_and_printed(desk, opened, event, codes):
    dialog = opened()
    choose(dialog, "used here")
    click(dialog, "design-template")
    designer = desk.dialog("designer")
    desk.press(Qt.Key.Key_Tab)
    desk.press(Qt.Key.Key_Right)
    desk.scan(codes.ada)
    desk.reads("dialog-answer", "Ada")
    QTest.mouseClick(designer.findChild(QPushButton, "save"), Qt.MouseButton.LeftButton)
    session = desk.program._session

    def kept():
        from checkin.badge_shelf import own_designs

        return session.store.call(lambda: own_designs(session.desk))

    desk.waits(kept)
    assert kept()[0].template != templates.shipped()[kept()[0].template.name].template
