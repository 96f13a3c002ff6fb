"""Lists of people: each row a sign, a name, a line below it and a word, drawn the same everywhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from checkin.ui.look import theme
from checkin.ui.look.pictures import picture
from checkin.ui.look.reading import is_from_right, placed
from checkin.ui.look.signs import Sign
from checkin.ui.look.theme import Size, Space
from checkin.ui.look.tokens import Radius

_Index = QModelIndex | QPersistentModelIndex
_ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Row:
    """One row.

    Attributes:
        key: id of what it stands for.
        sign: colour and sign of its state.
        word: the state in a word or two.
        crossed_out: whether it holds no more.
    """

    key: str
    sign: Sign
    title: str
    subtitle: str
    word: str
    crossed_out: bool = False

    @property
    def spoken(self) -> str:
        """What a screen reader says: the state right after the name."""
        return ", ".join(part for part in (self.title, self.word, self.subtitle) if part)


class RowModel(QAbstractListModel):
    """The rows of one list; replaced as a whole."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []

    def show(self, rows: Sequence[Row]) -> None:
        """Show ``rows`` in place of what is there."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return the number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the row for the delegate, and its words for everybody else."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == _ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.spoken
        return f"{row.title}\n{row.subtitle}" if role == Qt.ItemDataRole.ToolTipRole else None


class RowView(QListView):
    """A list of :class:`Row`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._empty = ""
        self.shown = RowModel(self)
        self.setModel(self.shown)
        self.setItemDelegate(_RowDelegate(self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def say_when_empty(self, text: str) -> None:
        """Show ``text`` where there are no rows."""
        self._empty = text
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, or say that there are none."""
        super().paintEvent(event)
        if self.shown.rows or not self._empty:
            return
        painter = QPainter(self.viewport())
        painter.setPen(QColor(theme.scheme().muted))
        area = self.viewport().rect().adjusted(Space.LARGE, Space.LARGE, -Space.LARGE, -Space.LARGE)
        painter.drawText(area, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, self._empty)
        painter.end()

    def selected(self) -> Row | None:
        """Return the selected row, or None."""
        indexes = self.selectedIndexes()
        return self.shown.rows[indexes[0].row()] if indexes else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by keys; what is typed is left to the page, whose search finds more than a list would."""
        if event.text().isprintable() and event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def select(self, number: int) -> None:
        """Select row ``number``, as far as there are rows."""
        if self.shown.rows:
            self.setCurrentIndex(self.shown.index(max(0, min(number, len(self.shown.rows) - 1))))

    def move(self, by: int) -> None:  # type: ignore[override]  # nobody moves a list about its layout
        """Select the row ``by`` rows further down."""
        self.select(self.currentIndex().row() + by)


class _RowDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        fonts = _Fonts(option.font)
        high = QFontMetrics(fonts.title).height() + QFontMetrics(fonts.small).height() + 2 * Space.SMALL
        return QSize(0, max(Size.TARGET_PX, high))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: Row = index.data(_ROW)
        fonts, scheme = _Fonts(option.font), theme.scheme()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if selected:
            painter.fillRect(option.rect, QColor(scheme.selected))
        area = option.rect.adjusted(Space.MEDIUM, Space.SMALL, -Space.MEDIUM, -Space.SMALL)
        ink = scheme.on_selected if selected else scheme.ink
        whole = QRect(area)
        _draw_sign(painter, area, row)
        area.setLeft(area.left() + Size.ICON_PX + Space.MEDIUM)
        word_width = _draw_word(painter, area, whole, row, fonts.word)
        fonts.title.setStrikeOut(row.crossed_out)
        top = QRect(area.left(), area.top(), area.width() - word_width, QFontMetrics(fonts.title).height())
        _draw_text(painter, placed(top, whole), row.title, fonts.title, ink)
        below = QRect(area.left(), top.bottom() + 1, area.width(), QFontMetrics(fonts.small).height())
        _draw_text(painter, placed(below, whole), row.subtitle, fonts.small, ink if selected else scheme.muted)
        painter.restore()


class _Fonts:
    def __init__(self, base: QFont) -> None:
        base = base if base.pointSizeF() > 0 else QApplication.font()
        self.title, self.small, self.word = QFont(base), QFont(base), QFont(base)
        self.title.setBold(True)
        self.word.setBold(True)
        self.small.setPointSizeF(theme.points(Size.SMALL_PT))
        self.word.setPointSizeF(theme.points(Size.SMALL_PT))


def _draw_sign(painter: QPainter, area: QRect, row: Row) -> None:
    ratio = painter.device().devicePixelRatio()
    colour = theme.scheme().tint(row.sign.tone).on_soft
    drawn = picture(row.sign.icon, Size.ICON_PX, colour, ratio)
    spot = QRect(area.left(), area.center().y() - Size.ICON_PX // 2, Size.ICON_PX, Size.ICON_PX)
    painter.drawPixmap(placed(spot, area).topLeft(), drawn)


def _draw_word(painter: QPainter, area: QRect, whole: QRect, row: Row, font: QFont) -> int:
    """Draw the word on a tint of its tone at the right end of the first line; return the room it takes."""
    if not row.word:
        return 0
    metrics, tint = QFontMetrics(font), theme.scheme().tint(row.sign.tone)
    width = metrics.horizontalAdvance(row.word) + 2 * Space.SMALL
    chip = placed(QRect(area.right() - width, area.top() - 1, width, metrics.height() + 2), whole)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tint.soft))
    painter.drawRoundedRect(chip, Radius.TIGHT, Radius.TIGHT)
    painter.setFont(font)
    painter.setPen(QColor(tint.on_soft))
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, row.word)
    return width + Space.SMALL


def _draw_text(painter: QPainter, area: QRect, text: str, font: QFont, colour: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    cut = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    side = Qt.AlignmentFlag.AlignRight if is_from_right() else Qt.AlignmentFlag.AlignLeft
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # else the side would be turned round once more
    painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, cut)
