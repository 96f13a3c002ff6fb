"""Where the badges are, and what a person does about those that did not come out."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableWidget

from checkin.domain.print_job import Why
from checkin.errors import BadgeError, Fault
from checkin.settings import PrinterUse
from tests.ui.desk.conftest import person_at

CTRL = Qt.KeyboardModifier.ControlModifier


def table(dialog):
    jobs = dialog.findChild(QTableWidget)
    return [tuple(jobs.item(row, column).text() for column in range(3)) for row in range(jobs.rowCount())]


def printed(event):
    return sorted(path.name[:2] for path in (event.parent / "Badges").glob("*.pdf"))


@pytest.fixture
def broken_folder(event):
    folder = event.parent / "Badges"
    folder.write_text("a file where the folder should be", encoding="utf-8")
    return folder


def opened(desk):
    desk.press(Qt.Key.Key_J, CTRL)
    return desk.dialog("jobs")


def test_a_waiting_badge_says_why_and_moves_to_another_printer(
    qtbot, program, event, codes, settings, tmp_path, broken_folder
):
    other = tmp_path / "Other"
    settings.change(printers={str(other): PrinterUse(categories=("Presse",))})
    program.open_now(event)
    desk = person_at(qtbot, program)
    desk.scan(codes.wu)
    desk.reads("verdict-sentence", "The badge waits for the printer")
    dialog = opened(desk)
    desk.waits(lambda: table(dialog))
    desk.waits(lambda: "Nothing can be saved" in table(dialog)[0][1])
    assert (table(dialog)[0][0], table(dialog)[0][2]) == ("Li Wu", "Admission")
    move = desk.see("job-move")
    assert [action.text() for action in move.menu().actions()] == ["Other"]
    move.menu().actions()[0].trigger()
    desk.waits(lambda: [path.name[:2] for path in other.glob("*.pdf")] == ["Li"])
    desk.waits(lambda: [row[1][:10] for row in table(dialog)] == ["Printed at"])


def test_a_badge_that_failed_is_printed_again_from_the_list(desk, event, codes, monkeypatch):
    def undrawable(*_, **__):
        raise BadgeError(Fault.UNKNOWN_MEDIA, name="", known="")

    monkeypatch.setattr("checkin.drawer.render_badge", undrawable)
    desk.scan(codes.wu)
    desk.reads("verdict-sentence", "The badge may not be on paper")
    monkeypatch.undo()
    dialog = opened(desk)
    desk.waits(lambda: [row[1] for row in table(dialog)] == ["It could not be drawn: unknown_media."])
    QTest.mouseClick(desk.see("job-again"), Qt.MouseButton.LeftButton)
    desk.waits(lambda: printed(event) == ["Li"])
    desk.waits(lambda: [row[1][:10] for row in table(dialog)] == ["Printed at"])


def test_a_badge_given_up_does_not_come_out_later(desk, event, codes, broken_folder):
    desk.scan(codes.wu)
    desk.reads("verdict-sentence", "The badge waits for the printer")
    dialog = opened(desk)
    desk.waits(lambda: table(dialog))
    QTest.mouseClick(desk.see("job-cancel"), Qt.MouseButton.LeftButton)
    desk.waits(lambda: table(dialog) == [])
    desk.press(Qt.Key.Key_Escape)
    desk.no_dialog()
    broken_folder.unlink()
    desk.scan(codes.ada)
    desk.waits(lambda: printed(event) == ["Ad"])


@pytest.mark.parametrize(("key", "why"), [(Qt.Key.Key_Return, Why.LOST), (Qt.Key.Key_D, Why.DAMAGED)])
def test_a_reprint_has_a_reason_and_is_counted(desk, event, codes, key, why):
    desk.scan(codes.wu)
    desk.waits(lambda: printed(event) == ["Li"])
    session = desk.program._session
    desk.waits(lambda: session.store.call(lambda: session.desk.badges_printed()))
    desk.press(Qt.Key.Key_F5)
    desk.dialog("reprint")
    desk.press(key, Qt.KeyboardModifier.AltModifier if key == Qt.Key.Key_D else Qt.KeyboardModifier.NoModifier)
    desk.no_dialog()
    desk.waits(lambda: printed(event) == ["Li", "Li"])
    desk.waits(lambda: session.store.call(lambda: session.desk.badges_printed()) == {Why.ADMISSION: 1, why: 1})
    opened(desk)
    desk.reads("job-counts", "Printed: 2 · Reprint: " + ("lost" if why is Why.LOST else "damaged"))


def test_a_wrong_name_is_corrected_before_it_is_printed_again(desk, event, codes):
    desk.scan(codes.wu)
    session = desk.program._session
    desk.waits(lambda: session.store.call(lambda: session.desk.badges_printed()))
    desk.press(Qt.Key.Key_F5)
    desk.dialog("reprint")
    desk.press(Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    desk.dialog("correct")
    desk.type("Lin")
    desk.press(Qt.Key.Key_Return)
    desk.no_dialog()
    desk.waits(lambda: session.store.call(lambda: session.desk.badges_printed()).get(Why.CORRECTION) == 1)
