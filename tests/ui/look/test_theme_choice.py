from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt

from checkin.settings import Theme
from checkin.ui.look import theme
from checkin.ui.look.theme_choice import chosen_scheme


def computer(scheme, contrast=Qt.ContrastPreference.NoPreference):
    """Return what a Qt application tells of a desktop."""
    accessibility = SimpleNamespace(contrastPreference=lambda: contrast)
    hints = SimpleNamespace(colorScheme=lambda: scheme, accessibility=lambda: accessibility)
    return SimpleNamespace(styleHints=lambda: hints)


@pytest.mark.parametrize(
    ("choice", "scheme"),
    [(Theme.LIGHT, theme.LIGHT), (Theme.DARK, theme.DARK), (Theme.HIGH_CONTRAST, theme.HIGH_CONTRAST)],
)
def test_a_chosen_theme_is_worn_whatever_the_computer_asks_for(choice, scheme):
    assert chosen_scheme(computer(Qt.ColorScheme.Dark), choice) is scheme
    assert chosen_scheme(computer(Qt.ColorScheme.Light), choice) is scheme


def test_a_computer_in_the_dark_gets_dark_colours():
    assert chosen_scheme(computer(Qt.ColorScheme.Dark), Theme.SYSTEM) is theme.DARK
    assert chosen_scheme(computer(Qt.ColorScheme.Light), Theme.SYSTEM) is theme.LIGHT
    assert chosen_scheme(computer(Qt.ColorScheme.Unknown), Theme.SYSTEM) is theme.LIGHT


def test_a_computer_that_asks_for_strong_contrast_gets_it_by_day_and_night():
    for scheme in (Qt.ColorScheme.Light, Qt.ColorScheme.Dark):
        asked = computer(scheme, Qt.ContrastPreference.HighContrast)
        assert chosen_scheme(asked, Theme.SYSTEM) is theme.HIGH_CONTRAST
