"""Which colours to wear: those that the settings name, or those that the computer asks for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from checkin.settings import Motion, Settings, Theme
from checkin.ui.look import theme


def dress(app: QApplication, settings: Settings) -> None:
    """Dress the program in the colours and the size of text that ``settings`` choose, at rest or not."""
    theme.apply(app, chosen_scheme(app, settings.theme), settings.text_size)
    theme.rest(app, motion=settings.motion is Motion.ON)


def looks_other(before: Settings, now: Settings) -> bool:
    """Return whether the window has to be built anew to look and read as the settings say ``now``."""
    return _look(before) != _look(now)


def _look(settings: Settings) -> tuple[object, ...]:
    return settings.language, settings.theme, settings.text_size, settings.motion


def chosen_scheme(app: QApplication, choice: Theme) -> theme.Scheme:
    """Return the scheme that ``choice`` means now; a computer that asks for strong contrast gets it."""
    if choice is not Theme.SYSTEM:
        return theme.SCHEMES[choice]
    hints = app.styleHints()
    wants_contrast = getattr(hints, "accessibility", None)  # Qt has it from 6.10 on
    if wants_contrast and wants_contrast().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return theme.HIGH_CONTRAST
    return theme.DARK if hints.colorScheme() is Qt.ColorScheme.Dark else theme.LIGHT
