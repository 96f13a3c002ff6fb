"""How many are expected and how many are here: in all, and of each category."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from checkin.storage.tally import CategoryCount, Counts
from checkin.ui.look import theme
from checkin.ui.look.texts import label
from checkin.ui.look.theme import Role, Size, Space
from checkin.ui.look.tokens import NO_CATEGORY, Radius
from checkin.ui.parts.flow import Flow


class TotalCounters(QWidget):
    """Present and expected, large."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._present = label("0", Role.NUMBER, name="present")
        self._expected = label("0", Role.NUMBER, name="expected")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.SMALL)
        for number, word in ((self._present, self.tr("present")), (self._expected, self.tr("expected"))):
            layout.addWidget(number)
            layout.addWidget(label(word, Role.MUTED))
            layout.addSpacing(Space.SMALL)

    def show_counts(self, counts: Counts) -> None:
        """Show ``counts``."""
        self._present.setText(str(counts.present))
        self._expected.setText(str(counts.expected))
        words = self.tr("{0} present, {1} expected").format(counts.present, counts.expected)
        self.setAccessibleName(words)


class CategoryCounters(QWidget):
    """One word, two numbers and a colour a category."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("categories")
        self._flow = Flow(gap_px=Space.TIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._flow)
        self._lines: dict[str, _CategoryCounter] = {}

    def show_counts(self, counts: Counts) -> None:
        """Show ``counts``; a category without anybody is left out."""
        wanted = [line for line in counts.by_category if line.expected or line.present]
        if [line.category for line in wanted] != list(self._lines):
            self._build(wanted)
        for line in wanted:
            self._lines[line.category].show_count(line)

    def _build(self, wanted: list[CategoryCount]) -> None:
        self._flow.clear()
        self._lines = {line.category: _CategoryCounter(line) for line in wanted}
        for counter in self._lines.values():
            self._flow.add(counter)


class _CategoryCounter(QFrame):
    def __init__(self, line: CategoryCount) -> None:
        super().__init__()
        theme.set_role(self, Role.CARD)
        bar = QLabel()
        bar.setFixedSize(Space.TIGHT + Space.HAIR, Size.ICON_PX)
        bar.setStyleSheet(f"background: {line.colour or NO_CATEGORY}; border-radius: {Radius.FINE}px;")
        self._numbers = label(role=Role.SMALL, name=f"count-{line.category}")
        self._word = line.category or self.tr("Without category")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.SMALL, Space.TIGHT, Space.SMALL, Space.TIGHT)
        layout.setSpacing(Space.TIGHT)
        layout.addWidget(bar)
        layout.addWidget(label(self._word, Role.SMALL))
        layout.addWidget(self._numbers)

    def show_count(self, line: CategoryCount) -> None:
        self._numbers.setText(f"{line.present} / {line.expected}")
        words = self.tr("{0}: {1} of {2} present").format(self._word, line.present, line.expected)
        self.setAccessibleName(words)
        self.setToolTip(words)
