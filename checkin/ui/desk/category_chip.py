"""A category's word beside its colour: the same on the verdict and on the badge."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from checkin.ui.look import theme
from checkin.ui.look.texts import label
from checkin.ui.look.theme import Size, Space
from checkin.ui.look.tokens import NO_CATEGORY, Radius


class CategoryChip(QFrame):
    """A broad stripe and a word, readable on any ground."""

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stripe, self._word = QLabel(), label(name=name)
        self._stripe.setFixedSize(Space.LARGE, Size.ICON_PX)
        scheme = theme.scheme()
        self.write_in(1.0)
        self.setStyleSheet(
            f"CategoryChip {{ background: {scheme.surface}; border: 1px solid {scheme.line};"
            f"border-radius: {Radius.FIELD}px; }}"
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.SMALL - 1, Space.TIGHT - 1, Space.MEDIUM - 1, Space.TIGHT - 1)
        layout.setSpacing(Space.SMALL)
        layout.addWidget(self._stripe)
        layout.addWidget(self._word)

    def write_in(self, scale: float) -> None:
        """Write the word ``scale`` times as large as other text."""
        size_pt = theme.points(Size.BODY_PT) * scale
        self._word.setStyleSheet(f"color: {theme.scheme().ink}; font-size: {size_pt:.1f}pt; font-weight: 700;")

    def show_category(self, category: str, colour: str) -> None:
        """Show ``category`` beside ``colour`` ("#rrggbb" or empty); hide without a category."""
        edge = theme.scheme().edge
        self._stripe.setStyleSheet(
            f"background: {colour or NO_CATEGORY}; border: 1px solid {edge}; border-radius: {Radius.TIGHT}px;"
        )
        self._word.setText(category)
        self.setVisible(bool(category))

    def text(self) -> str:
        """Return the word."""
        return self._word.text()
