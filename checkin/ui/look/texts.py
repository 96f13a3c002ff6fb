"""Labels that show what stands in guest lists: never read as mark-up, whatever somebody called themselves."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget, QListWidgetItem, QWidget

from checkin.ui.look import theme
from checkin.ui.look.reading import begin
from checkin.ui.look.theme import Role, Size, Space
from checkin.ui.look.tokens import Radius


def label(text: str = "", role: Role | None = None, *, name: str = "", wraps: bool = False) -> QLabel:
    """Return a label for plain text.

    Args:
        name: its object name, by which tests find it.
        wraps: whether long text goes on in the next line.
    """
    made = QLabel(text)
    begin(made)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wraps)
    made.setObjectName(name)
    if role is not None:
        theme.set_role(made, role)
    return made


def fill(target: QLabel, text: str) -> None:
    """Show ``text``, or take the label out of the layout, which it must be in, where there is none."""
    target.setText(text)
    target.setVisible(bool(text))


def hint(field: QLineEdit, example: str) -> None:
    """Show ``example`` in ``field`` while it is empty, and as its tooltip: a narrow field cuts it."""
    field.setPlaceholderText(example)
    field.setToolTip(example)


def add_rows(target: QListWidget, texts: Iterable[str]) -> None:
    """Add rows to a list, as high as a finger wants them; Qt lays rows out before the style sheet can say that."""
    high = max(Size.ROW_PX, QFontMetrics(QApplication.font()).height() + 2 * Space.TIGHT)
    for text in texts:
        item = QListWidgetItem(text, target)
        item.setSizeHint(QSize(0, high))


def set_slip(note: QWidget, scale: float = 1.0) -> None:
    """Make ``note`` look like a slip of paper on the panel, written ``scale`` times as large as other text."""
    scheme = theme.scheme()
    note.setStyleSheet(
        f"background: {scheme.surface}; color: {scheme.ink}; border: 1px solid {scheme.line};"
        f"border-radius: {Radius.FIELD}px;"
        f"padding: {Space.TIGHT - 1}px {Space.MEDIUM - 1}px; font-size: {theme.points(Size.BODY_PT) * scale:.1f}pt;"
    )
