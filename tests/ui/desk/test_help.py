"""The help says what is so: its keys exist, and each language has the same pages."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextBrowser

from checkin import resources
from checkin.cli import cli as command
from checkin.ui.dialogs.help_pages import help_pages

LANGUAGES = sorted(folder.name for folder in (resources.root() / "help").iterdir())
KEY = re.compile(r"\*\*((?:[^\W\d_]+\+)*F\d{1,2}|(?:[^\W\d_]+\+)+[A-Z1-9])(?:\s?:)?\*\*")
IN_ENGLISH = {"Strg": "Ctrl", "Umschalt": "Shift", "Maj": "Shift", "Entf": "Del"}


def keys_of(markdown):
    """Return the keys that a page names, in English, each part of a chord."""
    return ["+".join(IN_ENGLISH.get(part, part) for part in key.split("+")) for key in KEY.findall(markdown)]


def commands_of(markdown):
    return re.findall(r"`checkin ([a-z]+)`", markdown)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_the_same_pages_with_the_same_keys_and_commands(language):
    english, here = help_pages("en"), help_pages(language)
    assert [page.name for page in here] == [page.name for page in english]
    for page, other in zip(here, english, strict=True):
        assert sorted(keys_of(page.markdown)) == sorted(keys_of(other.markdown)), page.name
        assert commands_of(page.markdown) == commands_of(other.markdown)
        assert page.markdown.startswith("# ")
        assert page.title


def test_every_key_in_the_help_does_something(desk):
    known = {each.shortcut().toString() for each in desk.window.findChildren(type(desk.window.command("undo")))}
    named = {key for page in help_pages("en") for key in keys_of(page.markdown)}
    assert len(named) > 15
    assert named - known - {"Ctrl+9"} == set()


def test_every_command_in_the_help_exists():
    named = {name for page in help_pages("en") for name in commands_of(page.markdown)}
    assert named
    assert named <= set(command.commands)


def test_a_language_without_help_gets_the_english_one():
    assert help_pages("xx") == help_pages("en")


def test_help_is_read_by_keys_alone(desk):
    desk.press(Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    dialog = desk.dialog("help")
    page = dialog.findChild(QTextBrowser)
    assert "Getting ready" in page.toPlainText()
    desk.press(Qt.Key.Key_Down)
    assert page.toPlainText().startswith("Admitting guests")
    desk.press(Qt.Key.Key_Escape)
    desk.no_dialog()
