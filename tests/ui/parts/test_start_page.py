"""The window comes soon because it loads only what it shows at first."""

import subprocess
import sys

import pytest

LATER = [
    "checkin.guestlists",
    "checkin.badges.render",
    "checkin.ui.dialogs.import_dialog",
    "checkin.ui.words.list_words",
    "reportlab",
    "python_calamine",
    "charset_normalizer",
]


@pytest.fixture(scope="module")
def loaded():
    """Return the names of the modules that a Python has loaded once it knows the program."""
    command = [sys.executable, "-c", "import checkin.app, sys; print(*sys.modules)"]
    done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=60)
    return done.stdout.split()


def test_the_start_loads_the_window(loaded):
    assert "checkin.ui.main_window" in loaded


@pytest.mark.parametrize("name", LATER)
def test_the_start_does_not_load_what_opens_later(loaded, name):
    assert [each for each in loaded if each == name or each.startswith(f"{name}.")] == []
