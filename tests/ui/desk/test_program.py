from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton

from checkin import app as app_module
from checkin import settings as settings_module
from checkin.errors import EventFileError, Fault
from checkin.settings import Language, Theme
from checkin.ui.look import theme
from checkin.ui.words import language


def test_without_an_event_the_start_page_offers_three_ways(program, at_window):
    program.show_start()
    person = at_window(program)
    assert [person.see(name).isEnabled() for name in ("new", "open", "demo")] == [True] * 3
    assert not program.window.command("walk-in").isEnabled()


def test_enter_on_the_start_page_opens_the_last_event(program, at_window, settings, event):
    settings.change(last_event=str(event))
    program.show_start()
    person = at_window(program)
    person.press(Qt.Key.Key_Return)
    person.reads("event", "Regionalkonferenz")


def test_a_new_event_is_made_and_opened(program, at_window, settings, tmp_path):
    settings.change(event_folder=str(tmp_path))
    program.show_start()
    person = at_window(program)
    program.window._new_folder = tmp_path
    person.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    person.dialog("new-event")
    person.type("Tag 1")
    person.press(Qt.Key.Key_Return)
    person.reads("event", "Tag 1")
    assert (tmp_path / "Tag 1.checkin").exists()
    assert settings.now.last_event == str(tmp_path / "Tag 1.checkin")


def test_a_new_event_never_overwrites_a_file(program, at_window, tmp_path):
    (tmp_path / "Tag 1.checkin").write_text("mine")
    program.show_start()
    person = at_window(program)
    program.window._new_folder = tmp_path
    person.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    person.dialog("new-event")
    person.type("Tag 1")
    person.press(Qt.Key.Key_Return)
    person.reads("dialog-warning", "is there already")
    assert (tmp_path / "Tag 1.checkin").read_text() == "mine"


def test_the_demo_opens_with_its_guests(program, at_window):
    program.show_start()
    person = at_window(program)
    person.see("demo").click()
    person.reads("event", "14. Regionalkonferenz")
    person.reads("expected", "397")


def test_a_file_that_is_no_event_is_refused_and_the_open_one_stays(desk, tmp_path, monkeypatch):
    wrong = tmp_path / "notes.checkin"
    wrong.write_text("nothing")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(wrong), ""))
    desk.press(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    desk.reads("notice-text", "is no event file")
    desk.reads("event", "Regionalkonferenz")


def test_another_event_can_be_opened_and_scanned_at(desk, event_template, tmp_path, monkeypatch, codes):
    other = tmp_path / "other.checkin"
    other.write_bytes(event_template.read_bytes())
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(other), ""))
    first = desk.program._session
    desk.press(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    desk.waits(lambda: desk.program._session is not first)
    desk.waits(lambda: QApplication.focusWidget() is desk.see("search"))
    desk.scan(codes.wu)
    desk.reads("verdict-name", "Li Wu")
    assert desk.program._session.desk.path == other


def test_a_scan_on_the_start_page_is_answered(program, at_window, codes):
    program.show_start()
    person = at_window(program)
    person.scan(codes.wu)
    person.reads("notice-text", "no event is open")


def test_settings_are_saved_and_a_new_language_is_spoken_at_once(desk, settings, codes):
    desk.press(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    dialog = desk.dialog("settings")
    desk.see("desk-name").setText("Links")
    combo = desk.see("language")
    combo.setCurrentIndex(combo.findData(Language.GERMAN))
    dialog.accept()
    desk.waits(lambda: desk.see("verdict-word").text() == "Bereit")
    desk.waits(lambda: QApplication.focusWindow() is desk.window.windowHandle())
    assert (settings.now.desk_name, settings.now.language) == ("Links", Language.GERMAN)
    desk.scan(codes.wu)
    desk.reads("verdict-word", "Willkommen")
    desk.reads("verdict-sentence", "Darf hinein. Das Badge wird gedruckt.")


def test_badges_go_to_the_folder_that_was_chosen(desk, tmp_path, codes):
    desk.press(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    dialog = desk.dialog("settings")
    desk.see("badge-folder").setText(str(tmp_path / "Etiketten"))
    dialog.accept()
    desk.no_dialog()
    desk.reads("printer", "“Etiketten”")
    desk.scan(codes.wu)
    desk.waits(lambda: list((tmp_path / "Etiketten").glob("*.pdf")))


def test_an_event_named_from_its_own_folder_prints_into_a_folder_too(
    program, at_window, event, settings, monkeypatch, codes
):
    monkeypatch.chdir(event.parent)
    program.open_now(Path(event.name))
    person = at_window(program)
    person.reads("printer", "Badges go as PDF files into the folder “Badges”.")
    person.scan(codes.wu)
    person.waits(lambda: list((event.parent / "Badges").glob("*.pdf")))
    assert settings.now.last_event == str(event)


def test_f1_lists_every_key(desk):
    desk.press(Qt.Key.Key_F1)
    dialog = desk.dialog("keys")
    words = {each.text() for each in dialog.findChildren(QLabel)}
    assert {"F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9"} <= words


def test_f2_brings_the_cursor_back_to_the_search(desk):
    desk.see("recent").setFocus()
    desk.press(Qt.Key.Key_F2)
    assert QApplication.focusWidget() is desk.see("search")


def test_opening_an_event_shows_no_other_window(qtbot, qapp, program, event):
    focused = []
    keep = Names(focused)
    qapp.focusWindowChanged.connect(keep.add)
    program.open_now(event)
    program.window.show()
    qtbot.waitUntil(lambda: bool(focused))
    qapp.focusWindowChanged.disconnect(keep.add)
    assert focused == ["MainWindowClassWindow"]


class Names(QObject):
    """Keeps the names of the windows that had the focus; a window shown without a screen gets it."""

    def __init__(self, names):
        super().__init__()
        self._names = names

    def add(self, window):
        if window is not None:
            self._names.append(window.objectName())


def test_a_bug_is_told_in_one_sentence_and_the_desk_goes_on(desk, codes, monkeypatch, caplog):
    from checkin.ui.last_resort import LastResort

    resort = LastResort()
    resort.install()
    monkeypatch.setattr("sys.excepthook", resort.take)
    resort.take(ZeroDivisionError, ZeroDivisionError("ada"), None)
    desk.waits(lambda: resort._box is not None)
    assert "Something in Checkin went wrong" in resort._box.text()
    assert "A bug" in caplog.text
    resort._box.findChild(QPushButton).click()
    desk.waits(lambda: resort._box is None)
    resort.remove()
    desk.window.activateWindow()
    desk.waits(lambda: QApplication.focusWindow() is desk.window.windowHandle())
    desk.scan(codes.wu)
    desk.reads("verdict-name", "Li Wu")


def test_run_refuses_a_missing_event_before_any_window(qapp, english, tmp_path, monkeypatch):
    monkeypatch.setattr(app_module, "settings_path", lambda: tmp_path / "settings.toml")
    monkeypatch.setattr(app_module, "log_folder", lambda: tmp_path / "log")
    with pytest.raises(EventFileError) as refused:
        app_module.run(tmp_path / "none.checkin")
    assert refused.value.fault is Fault.FILE_MISSING


def test_run_opens_the_last_event_and_ends_with_the_window(qtbot, qapp, english, tmp_path, monkeypatch, event):
    path = tmp_path / "settings.toml"
    settings_module.save(path, settings_module.Settings(language=Language.ENGLISH, last_event=str(event)))
    monkeypatch.setattr(app_module, "settings_path", lambda: path)
    monkeypatch.setattr(app_module, "log_folder", lambda: tmp_path / "log")
    titles = []

    def loop(*_):
        titles.extend(each.windowTitle() for each in QApplication.topLevelWidgets() if each.isVisible())
        return 0

    monkeypatch.setattr(QApplication, "exec", loop)
    assert app_module.run(None) == 0
    assert titles == ["Regionalkonferenz - Checkin"]
    assert "Opened day.checkin" in (tmp_path / "log" / "checkin.log").read_text()
    for each in QApplication.topLevelWidgets():
        each.close()


def test_german_is_spoken_where_the_system_does(qapp, english, monkeypatch):
    from PySide6.QtCore import QLocale

    monkeypatch.setattr(language, "locale_of", lambda _: QLocale("de_DE"))
    language.install(language.SYSTEM)
    assert language.translate("Reason", "Welcome") == "Willkommen"


def test_a_damaged_event_leaves_the_start_page_with_a_sentence(qtbot, program, event):
    content = bytearray(event.read_bytes())
    content[8192:] = b"\xff" * (len(content) - 8192)
    event.write_bytes(content)
    program.show_start()
    program.window.show()
    program.open(event)
    qtbot.waitUntil(lambda: "damaged" in " ".join(each.text() for each in program.window.findChildren(QLabel)))
    assert program._session is None


def test_another_theme_is_worn_at_once_and_remembered(desk, settings, codes):
    desk.press(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    dialog = desk.dialog("settings")
    combo = desk.see("theme")
    combo.setCurrentIndex(combo.findData(Theme.DARK))
    dialog.accept()
    desk.waits(lambda: theme.scheme() is theme.DARK)
    desk.scan(codes.wu)
    desk.reads("verdict-name", "Li Wu")
    seen = desk.window.grab().toImage().pixelColor(4, desk.window.height() // 2)
    assert seen.name().upper() == theme.DARK.ground
    assert settings.now.theme is Theme.DARK
