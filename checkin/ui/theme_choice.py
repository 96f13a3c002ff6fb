"""Which colours to wear: those that the settings name, or those that the computer asks for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from checkin.settings import Theme
from checkin.ui import theme


def dress(app: QApplication, choice: Theme) -> None:
    """Dress the program as ``choice`` says."""
    theme.apply(app, chosen_scheme(app, choice))


def chosen_scheme(app: QApplication, choice: Theme) -> theme.Scheme:
    """Return the scheme that ``choice`` means now; a computer that asks for strong contrast gets it."""
    if choice is not Theme.SYSTEM:
        return theme.SCHEMES[choice]
    hints = app.styleHints()
    wants_contrast = getattr(hints, "accessibility", None)  # Qt has it from 6.10 on
    if wants_contrast and wants_contrast().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return theme.HIGH_CONTRAST
    return theme.DARK if hints.colorScheme() is Qt.ColorScheme.Dark else theme.LIGHT
