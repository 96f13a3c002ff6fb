"""Labels that show what stands in guest lists: never read as mark-up, whatever somebody called themselves."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from checkin.ui import theme
from checkin.ui.theme import Role


def label(text: str = "", role: Role | None = None, *, name: str = "", wraps: bool = False) -> QLabel:
    """Return a label for plain text.

    Args:
        name: its object name, by which tests find it.
        wraps: whether long text goes on in the next line.
    """
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wraps)
    made.setObjectName(name)
    if role is not None:
        theme.set_role(made, role)
    return made


def fill(target: QLabel, text: str) -> None:
    """Show ``text``, or take the label out of the layout where there is none."""
    target.setText(text)
    target.setVisible(bool(text))


def set_chip_colour(chip: QWidget, colour: str) -> None:
    """Give ``chip`` a ground of ``colour`` ("#rrggbb") and words that can be read on it."""
    dark, light = "#1A2330", "#FFFFFF"
    words = max((dark, light), key=lambda ink: theme.contrast(ink, colour))
    chip.setStyleSheet(f"background: {colour}; color: {words};")
