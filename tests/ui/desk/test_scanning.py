from PySide6.QtCore import Qt

from checkin.domain.admission import Act
from checkin.errors import EventFileError, Fault


def test_a_good_code_is_welcomed_by_name(desk, codes):
    desk.scan(codes.mueller)
    desk.reads("verdict-word", "Welcome")
    desk.reads("verdict-name", "Änne Müller")
    desk.reads("verdict-organisation", "Stadt Köln")
    desk.reads("verdict-category", "Vortrag")
    assert desk.see("verdict").property("tone") == "admitted"


def test_a_note_is_never_read_as_markup(desk, codes):
    desk.scan(codes.mueller)
    desk.reads("verdict-note", "Mikrofon <b>links</b>")
    assert desk.see("verdict-note").textFormat() == Qt.TextFormat.PlainText


def test_a_cancelled_ticket_is_refused_with_what_to_do(desk, codes):
    desk.scan(codes.cancelled)
    desk.reads("verdict-word", "Cancelled")
    desk.reads("verdict-sentence", "Call the organisers.")
    assert desk.see("verdict").property("tone") == "refused"


def test_an_unknown_code_is_logged_too(desk):
    desk.scan("NOBODY-77")
    desk.reads("verdict-word", "Unknown code")
    assert [answer.verdict.reason for answer in desk.log()] == ["unknown"]


def test_the_same_code_at_once_is_one_scan(desk, codes):
    desk.scan(codes.wu)
    desk.reads("verdict-name", "Li Wu")
    with desk.qtbot.waitSignal(desk.program._session.link.answered) as answered:
        desk.scan(codes.wu)
    assert answered.args[0].repeated
    desk.reads("verdict-word", "Welcome")
    assert len(desk.log()) == 1


def test_a_scan_presses_no_button_and_leaves_the_search_alone(desk, codes):
    undo = desk.see("button-undo")
    undo.setFocus()
    desk.scan(codes.wu)
    desk.reads("verdict-name", "Li Wu")
    assert [answer.act for answer in desk.log()] == [Act.ENTRY]
    assert desk.see("search").text() == ""


def test_the_last_scans_are_listed_newest_first(desk, codes):
    desk.scan(codes.wu)
    desk.reads("verdict-name", "Li Wu")
    desk.scan(codes.cancelled)
    desk.reads("verdict-name", "Jörg Großmann")
    desk.waits(lambda: len(desk.rows("recent")) == 2)
    assert desk.rows("recent")[0].startswith("Jörg Großmann, Cancelled")
    assert desk.rows("recent")[1].startswith("Li Wu, Admitted")


def test_counters_follow_a_scan(desk, codes):
    desk.reads("expected", "3")
    desk.scan(codes.wu)
    desk.reads("present", "1")
    desk.reads("count-Teilnahme", "1 / 2")


def test_a_scan_that_was_not_saved_lets_nobody_in(desk, codes, monkeypatch):
    def full(*_, **__):
        raise EventFileError(Fault.DISK_FULL, path="day.checkin")

    monkeypatch.setattr(desk.program._session.desk, "_door", full)
    desk.scan(codes.wu)
    desk.reads("verdict-word", "Not saved")
    desk.reads("verdict-sentence", "Free some space")
    assert desk.see("verdict").property("tone") == "refused"


def test_admitting_puts_a_badge_into_the_folder(desk, codes, event):
    desk.scan(codes.wu)
    desk.reads("verdict-sentence", "The badge is being printed.")
    badges = event.parent / "Badges"
    desk.waits(lambda: list(badges.glob("*.pdf")))
    assert next(badges.glob("*.pdf")).read_bytes().startswith(b"%PDF")
    desk.reads("printer", "Badges go as PDF files into the folder “Badges”.")
    desk.waits(lambda: not desk.program._session.store.call(desk.program._session.desk.unfinished_jobs))


def test_a_scan_while_a_dialog_is_open_is_answered_in_it(desk, codes):
    desk.press(Qt.Key.Key_F3)
    dialog = desk.dialog("walk-in")
    desk.scan(codes.wu)
    desk.reads("dialog-answer", "Welcome: Li Wu")
    assert dialog.isVisible()
    assert desk.see("first_name").text() == ""
    desk.press(Qt.Key.Key_Escape)
    desk.no_dialog()
    desk.reads("verdict-name", "Li Wu")


def test_another_checkpoint_is_one_key(desk, program, event):
    from checkin.domain.checkpoint import Checkpoint
    from checkin.storage import checkpoints
    from checkin.storage.database import open_file

    program.close()
    file = open_file(event)
    with file.writing() as db:
        checkpoints.add(db, Checkpoint("2", "Hintereingang", room="Hof"))
    file.close()
    program.open_now(event)
    desk.reads("checkpoint", "Eingang")
    desk.press(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    desk.reads("checkpoint", "Hintereingang · Hof")
