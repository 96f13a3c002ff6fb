import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from checkin.domain.print_job import Why
from checkin.errors import BadgeError, EventFileError, Fault


def test_two_letters_and_enter_admit_a_guest_whose_status_is_seen_before(desk):
    desk.type("Li")
    desk.waits(lambda: desk.rows("found") == ["Li Wu, Expected, Stadt Ulm · Teilnahme"])
    desk.press(Qt.Key.Key_Return)
    desk.reads("verdict-word", "Welcome")
    desk.reads("verdict-name", "Li Wu")
    assert desk.see("search").text() == ""


def test_the_screen_says_how_the_guest_who_was_found_comes_in(desk):
    desk.type("Li")
    desk.reads("found-hint", "Enter admits")


def test_after_a_guest_was_chosen_by_mouse_the_next_name_is_typed_at_once(desk):
    desk.type("Li")
    desk.waits(lambda: desk.rows("found"))
    hits = desk.see("found")
    spot = hits.visualRect(hits.model().index(0, 0)).center()
    QTest.mouseClick(hits.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    QTest.mouseDClick(hits.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    desk.reads("verdict-name", "Li Wu")
    assert QApplication.focusWidget() is desk.see("search")
    desk.type("Ada")
    desk.waits(lambda: [row.split(",")[0] for row in desk.rows("found")] == ["Ada Lovelace"])


@pytest.mark.parametrize("name", ["recent", "button-undo", "button-walk-in"])
def test_a_name_is_typed_into_the_search_wherever_the_focus_is(desk, codes, name):
    desk.scan(codes.ada)
    desk.reads("verdict-name", "Ada Lovelace")
    desk.see(name).setFocus()
    for letter in "Li W":
        QTest.keyClick(desk.window.windowHandle(), letter)
    desk.waits(lambda: desk.see("search").text() == "Li W")
    desk.waits(lambda: [row.split(",")[0] for row in desk.rows("found")] == ["Li Wu"])


def test_what_is_typed_among_the_hits_goes_on_in_the_search(desk):
    desk.type("stadt")
    desk.waits(lambda: len(desk.rows("found")) == 3)
    desk.see("found").setFocus()
    for letter in " ulm":
        QTest.keyClick(desk.window.windowHandle(), letter)
    desk.waits(lambda: desk.see("search").text() == "stadt ulm")


def test_arrow_keys_choose_among_the_found(desk):
    desk.type("stadt")
    desk.waits(lambda: desk.see("found").model().rowCount() == 3)
    second = desk.rows("found")[1].split(",")[0]
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    desk.reads("verdict-name", second)


def test_a_cancelled_guest_is_seen_to_be_so_in_the_search(desk):
    desk.type("gross")
    desk.waits(lambda: desk.see("found").model().rowCount())
    assert desk.rows("found")[0].startswith("Jörg Großmann, Cancelled")


def held_search(desk, monkeypatch):
    """Hold the answers of searches back; return the function that lets them go."""
    link, held = desk.program._session.link, []
    search = link.search
    monkeypatch.setattr(link, "search", held.append)

    def let_go():
        monkeypatch.setattr(link, "search", search)
        search(held[-1])

    return let_go


def test_enter_admits_nobody_before_the_hits_are_shown(desk, monkeypatch):
    held_search(desk, monkeypatch)
    desk.type("Li")
    desk.press(Qt.Key.Key_Return)
    desk.qtbot.wait(1)
    assert desk.log() == []


def test_a_hasty_enter_admits_the_only_guest_it_can_mean(desk, monkeypatch):
    let_go = held_search(desk, monkeypatch)
    desk.type("Li")
    desk.press(Qt.Key.Key_Return)
    let_go()
    desk.reads("verdict-name", "Li Wu")


def test_a_hasty_enter_admits_nobody_when_several_are_found(desk, monkeypatch):
    let_go = held_search(desk, monkeypatch)
    desk.type("stadt")
    desk.press(Qt.Key.Key_Return)
    let_go()
    desk.waits(lambda: desk.see("found").model().rowCount() == 3)
    desk.qtbot.wait(1)
    assert desk.log() == []


def test_typing_on_forgets_a_hasty_enter(desk, monkeypatch):
    let_go = held_search(desk, monkeypatch)
    desk.type("L")
    desk.press(Qt.Key.Key_Return)
    desk.type("i")
    let_go()
    desk.waits(lambda: desk.window.desk_page().is_searching)
    desk.qtbot.wait(1)
    assert desk.log() == []


def give_code(desk, old, new):
    file = desk.program._session.desk.file

    def give():
        with file.writing() as db:
            db.execute("UPDATE tickets SET code = ?, folded_code = ? WHERE code = ?", [new, new.lower(), old])

    desk.program._session.store.call(give)


def test_a_code_too_short_for_a_scan_admits_from_the_search(desk, codes):
    give_code(desk, codes.wu, "A7")
    desk.type("a7")
    desk.waits(lambda: desk.rows("found")[0].startswith("Li Wu"))
    desk.press(Qt.Key.Key_Return)
    desk.reads("verdict-name", "Li Wu")


@pytest.mark.parametrize("code", ["7", "A7", "4711"])
def test_a_code_too_short_for_a_scan_admits_when_a_scanner_sends_it(desk, codes, code):
    give_code(desk, codes.wu, code)
    desk.scan(code)
    desk.reads("verdict-name", "Li Wu")
    assert [answer.guest.name for answer in desk.log()] == ["Li Wu"]


def test_a_short_code_without_a_digit_may_be_a_name_and_admits_nobody_unseen(desk, codes):
    give_code(desk, codes.ada, "LI")
    desk.scan("li")
    desk.waits(lambda: [row.split(",")[0] for row in desk.rows("found")] == ["Ada Lovelace", "Li Wu"])
    desk.qtbot.wait(1)
    assert desk.log() == []


def test_a_hasty_enter_outlives_the_hits_of_an_earlier_letter(desk):
    found = desk.window.desk_page().found
    desk.type("Li")
    found.forget()
    with desk.qtbot.waitSignal(found.chosen):
        found.choose_for("Li")
        found.show_found("L", [])
        desk.program._session.link.search("Li")


def test_a_hasty_enter_admits_the_guest_chosen_with_the_arrow_keys(desk, monkeypatch):
    let_go = held_search(desk, monkeypatch)
    desk.type("stadt")
    let_go()
    desk.waits(lambda: desk.see("found").model().rowCount() == 3)
    chosen = desk.rows("found")[2].split(",")[0]
    let_go = held_search(desk, monkeypatch)
    desk.type(" ")
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    let_go()
    desk.reads("verdict-name", chosen)


def test_hits_that_are_gone_from_sight_admit_nobody(desk, monkeypatch):
    desk.type("Li")
    desk.waits(lambda: desk.rows("found"))
    desk.press(Qt.Key.Key_Return)
    desk.waits(lambda: desk.see("search").text() == "")
    held_search(desk, monkeypatch)
    desk.type("Li")
    desk.press(Qt.Key.Key_Return)
    desk.qtbot.wait(1)
    assert len(desk.log()) == 1


def test_a_hasty_enter_admits_nobody_behind_a_dialog(desk, monkeypatch):
    let_go = held_search(desk, monkeypatch)
    desk.type("Li")
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_F3)
    desk.dialog("walk-in")
    with desk.qtbot.waitSignal(desk.program._session.link.found):
        let_go()
    desk.qtbot.wait(1)
    assert desk.log() == []


def test_escape_empties_the_search_and_brings_the_last_scans_back(desk):
    desk.type("Li")
    desk.waits(lambda: desk.window.desk_page().is_searching)
    desk.press(Qt.Key.Key_Escape)
    desk.waits(lambda: desk.see("search").text() == "")
    desk.see("recent")


def test_a_walk_in_is_added_and_admitted(desk):
    desk.press(Qt.Key.Key_F3)
    desk.dialog("walk-in")
    desk.type("Mia")
    desk.press(Qt.Key.Key_Tab)
    desk.type("Neu")
    desk.press(Qt.Key.Key_Return)
    desk.no_dialog()
    desk.reads("verdict-word", "Welcome")
    desk.reads("verdict-name", "Mia Neu")
    desk.reads("present", "1")


@pytest.fixture
def full_disk(desk, monkeypatch):
    """A disk that is full; return the function that makes room."""

    def full(*_, **__):
        raise EventFileError(Fault.DISK_FULL, path="day.checkin")

    for verb in ("add_walk_in", "correct"):
        monkeypatch.setattr(desk.program._session.desk, verb, full)
    return monkeypatch.undo


def test_a_walk_in_that_was_not_saved_stays_to_be_saved(desk, full_disk, codes):
    desk.press(Qt.Key.Key_F3)
    desk.dialog("walk-in")
    desk.type("Mia")
    desk.press(Qt.Key.Key_Tab)
    desk.type("Neu")
    desk.press(Qt.Key.Key_Return)
    desk.reads("dialog-warning", "Free some space")
    full_disk()
    desk.scan(codes.wu)
    desk.reads("dialog-answer", "Li Wu")
    desk.press(Qt.Key.Key_Return)
    desk.no_dialog()
    desk.reads("verdict-name", "Mia Neu")


def test_a_correction_that_was_not_saved_stays_to_be_saved(desk, full_disk, codes):
    desk.scan(codes.wu)
    desk.reads("verdict-name", "Li Wu")
    desk.press(Qt.Key.Key_F6)
    desk.dialog("correct")
    desk.type("Lin")
    desk.press(Qt.Key.Key_Return)
    desk.reads("dialog-warning", "Free some space")
    full_disk()
    desk.press(Qt.Key.Key_Return)
    desk.no_dialog()
    desk.reads("verdict-word", "Corrected")


def test_an_impatient_second_enter_adds_one_walk_in(desk):
    desk.press(Qt.Key.Key_F3)
    dialog = desk.dialog("walk-in")
    desk.type("Mia")
    dialog.accept()
    dialog.accept()
    desk.no_dialog()
    desk.reads("expected", "4")


def test_no_late_badge_is_said_calmly(desk):
    desk.press(Qt.Key.Key_F7)
    desk.reads("notice-text", "No badge is late.")


def test_a_verdict_does_not_promise_a_badge_that_has_to_wait(desk, event, codes):
    (event.parent / "Badges").write_text("a file where the folder should be", encoding="utf-8")
    desk.scan(codes.wu)
    desk.reads("verdict-sentence", "The badge waits for the printer")
    desk.reads("printer", "Choose another in the settings")
    (event.parent / "Badges").unlink()
    desk.press(Qt.Key.Key_F9)
    desk.reads("verdict-sentence", "The badge is being printed")


def all_printed(desk, event):
    session = desk.program._session
    desk.waits(lambda: list((event.parent / "Badges").glob("*.pdf")))
    desk.waits(lambda: not session.store.call(session.desk.unfinished_jobs))


def test_a_printed_badge_is_not_said_to_wait_when_the_folder_breaks_later(desk, event, codes):
    desk.scan(codes.wu)
    desk.reads("verdict-sentence", "The badge is being printed")
    all_printed(desk, event)
    (event.parent / "Badges").rename(event.parent / "Elsewhere")
    (event.parent / "Badges").write_text("a file where the folder should be", encoding="utf-8")
    desk.press(Qt.Key.Key_F9)
    desk.reads("printer", "Nothing can be saved")
    desk.reads("verdict-sentence", "The badge is being printed")
    desk.scan(codes.ada)
    desk.reads("verdict-name", "Ada Lovelace")
    desk.reads("verdict-sentence", "The badge waits for the printer")


def test_a_badge_that_could_not_be_drawn_is_not_promised(desk, codes, monkeypatch):
    def undrawable(*_, **__):
        raise BadgeError(Fault.UNKNOWN_MEDIA, name="", known="")

    monkeypatch.setattr("checkin.drawer.render_badge", undrawable)
    desk.scan(codes.wu)
    desk.reads("verdict-sentence", "The badge may not be on paper")
    monkeypatch.undo()
    desk.press(Qt.Key.Key_F5)
    desk.reads("verdict-sentence", "The badge is being printed")


def test_a_correction_does_not_promise_a_badge_that_has_to_wait(desk, event, codes):
    (event.parent / "Badges").write_text("a file where the folder should be", encoding="utf-8")
    desk.scan(codes.wu)
    desk.reads("verdict-sentence", "The badge waits for the printer")
    desk.press(Qt.Key.Key_F6)
    desk.dialog("correct")
    desk.type("Lin")
    desk.press(Qt.Key.Key_Return)
    desk.no_dialog()
    desk.reads("verdict-sentence", "The new badge waits for the printer")
    desk.reads("notice-text", "1 badge waiting.")
    (event.parent / "Badges").unlink()
    desk.press(Qt.Key.Key_F9)
    desk.reads("verdict-sentence", "The badge is printed anew.")


def test_a_long_organisation_shows_its_beginning(desk, codes):
    desk.scan(codes.mueller)
    desk.reads("verdict-name", "Änne Müller")
    desk.press(Qt.Key.Key_F6)
    desk.dialog("correct")
    assert desk.see("organisation").text() == "Stadt Köln"
    assert desk.see("organisation").cursorPosition() == 0


def test_what_was_searched_in_vain_is_the_walk_in_s_name(desk):
    desk.type("Xu Yi")
    desk.waits(lambda: desk.see("found").model().rowCount() == 0)
    desk.press(Qt.Key.Key_F3)
    desk.dialog("walk-in")
    assert (desk.see("first_name").text(), desk.see("last_name").text()) == ("Xu", "Yi")


def test_a_walk_in_without_a_name_is_asked_for_it(desk):
    desk.press(Qt.Key.Key_F3)
    dialog = desk.dialog("walk-in")
    desk.press(Qt.Key.Key_Return)
    desk.reads("dialog-warning", "The name is missing.")
    assert dialog.isVisible()
    assert QApplication.focusWidget() is desk.see("last_name")


def test_undo_takes_the_last_admission_back(desk, codes):
    desk.scan(codes.wu)
    desk.reads("present", "1")
    desk.press(Qt.Key.Key_F4)
    desk.reads("verdict-word", "Undone")
    desk.reads("present", "0")
    desk.waits(lambda: desk.rows("recent")[0].startswith("Li Wu, Undone"))


def test_delete_undoes_the_selected_scan(desk, codes):
    for code, name in ((codes.wu, "Li Wu"), (codes.ada, "Ada Lovelace")):
        desk.scan(code)
        desk.reads("verdict-name", name)
    desk.waits(lambda: len(desk.rows("recent")) == 2)
    recent = desk.see("recent")
    recent.setFocus()
    recent.select(1)
    desk.press(Qt.Key.Key_Delete)
    desk.waits(lambda: desk.rows("recent")[1].startswith("Li Wu, Undone"))
    assert desk.rows("recent")[0].startswith("Ada Lovelace, Admitted")


def test_nothing_to_undo_is_said(desk):
    desk.press(Qt.Key.Key_F4)
    desk.reads("notice-text", "There is nothing to undo")


def test_reprint_prints_the_shown_guest_s_badge_again(desk, codes, event):
    desk.scan(codes.wu)
    badges = event.parent / "Badges"
    desk.waits(lambda: len(list(badges.glob("*.pdf"))) == 1)
    desk.waits(lambda: not desk.program._session.store.call(desk.program._session.desk.unfinished_jobs))
    desk.press(Qt.Key.Key_F5)
    desk.dialog("reprint")
    desk.press(Qt.Key.Key_Return)
    desk.no_dialog()
    desk.reads("notice-text", "1 badge on the way.")
    desk.waits(lambda: len(list(badges.glob("*.pdf"))) == 2)


def test_reprint_without_a_guest_asks_for_one(desk):
    desk.press(Qt.Key.Key_F5)
    desk.reads("notice-text", "Scan or search the guest first")


def test_a_corrected_name_is_shown_and_printed(desk, codes, event):
    desk.scan(codes.ada)
    desk.reads("verdict-name", "Ada Lovelace")
    desk.waits(lambda: not desk.program._session.store.call(desk.program._session.desk.unfinished_jobs))
    desk.press(Qt.Key.Key_F6)
    desk.dialog("correct")
    desk.type("Eda")
    with desk.qtbot.waitSignal(desk.program._session.link.badges_queued) as queued:
        desk.press(Qt.Key.Key_Return)
    desk.reads("verdict-name", "Eda Lovelace")
    assert [job.why for job in queued.args[0]] == [Why.CORRECTION]
    desk.no_dialog()


def test_late_badges_are_one_key(desk, codes, event, monkeypatch):
    session = desk.program._session
    session.paper._printers[0]._timer.stop()
    guest = session.store.call(lambda: session.desk.scan(codes.wu)).guest
    session.store.call(lambda: _cancel_badges(session.desk, guest.id))
    session.link.refresh()
    desk.waits(lambda: "Late badges: 1" in desk.see("button-late").text())
    desk.press(Qt.Key.Key_F7)
    desk.reads("notice-text", "1 badge on the way.")
    desk.waits(lambda: "Late badges: 0" in desk.see("button-late").text())
    desk.waits(lambda: list((event.parent / "Badges").glob("*.pdf")))


def _cancel_badges(desk, guest_id):
    from checkin.desk import utc_now
    from checkin.storage import print_jobs

    with desk.file.writing() as db:
        print_jobs.cancel_waiting(db, guest_id, utc_now())


def test_staff_read_how_a_guest_wants_to_be_spoken_of(desk):
    from checkin.domain.guest import Guest

    session = desk.program._session
    guest = Guest(id="", name="Kim Weber", stand="7", pronouns="they/them")
    answer = session.store.call(lambda: session.desk.add_walk_in(guest))
    session.link.answered.emit(answer)
    desk.reads("verdict-stand", "Stand 7 · they/them")
