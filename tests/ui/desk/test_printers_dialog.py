"""Further printers and their offsets, edited in the window."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QLineEdit, QListWidget, QPushButton

from checkin.settings import PrinterUse

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def opened(desk):
    desk.press(Qt.Key.Key_P, CTRL_SHIFT)
    return desk.dialog("printers")


def click(dialog, name):
    QTest.mouseClick(dialog.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def test_a_further_printer_is_added_and_used(desk, settings, tmp_path, codes, event):
    folder = tmp_path / "Karten"
    dialog = opened(desk)
    click(dialog, "add-printer")
    QTest.keyClicks(dialog.findChild(QComboBox, "printer-name"), str(folder))
    assert dialog.findChild(QListWidget).item(1).text() == "Karten"
    medium = dialog.findChild(QComboBox, "printer-medium")
    medium.setCurrentIndex(medium.findData("card-86x54"))
    QTest.keyClicks(dialog.findChild(QLineEdit, "printer-categories"), "Vortrag, Presse")
    dialog.findChild(QDoubleSpinBox, "offset-right").setValue(0.3)
    desk.press(Qt.Key.Key_Return)
    desk.no_dialog()
    assert settings.now.printers == {str(folder): PrinterUse("card-86x54", "", ("Vortrag", "Presse"))}
    assert settings.now.printer_offsets == {str(folder): (0.3, 0.0)}
    desk.scan(codes.mueller)
    desk.waits(lambda: list(folder.glob("*.pdf")))
    dialog = opened(desk)
    dialog.findChild(QListWidget).setCurrentRow(1)
    click(dialog, "remove-printer")
    desk.press(Qt.Key.Key_Return)
    desk.no_dialog()
    assert settings.now.printers == {}


def test_the_usual_printer_is_moved_and_prints_a_page_with_rulers(desk, settings, event):
    dialog = opened(desk)
    click(dialog, "print-rulers")
    desk.reads("dialog-warning", "The page with rulers is with the printer.")
    assert len(list((event.parent / "Badges").glob("*.pdf"))) == 1
    dialog.findChild(QDoubleSpinBox, "offset-down").setValue(-0.5)
    desk.press(Qt.Key.Key_Return)
    desk.no_dialog()
    assert settings.now.printer_offsets == {str(event.parent / "Badges"): (0.0, -0.5)}


def test_two_printers_of_one_name_are_refused(desk, settings):
    dialog = opened(desk)
    click(dialog, "add-printer")
    desk.press(Qt.Key.Key_Return)
    desk.reads("dialog-warning", "a name of its own")
    assert settings.now.printers == {}
    desk.press(Qt.Key.Key_Escape)
    desk.no_dialog()
