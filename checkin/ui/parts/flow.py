"""Widgets in lines, as words fill a paragraph."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from checkin.ui.look.reading import is_from_right


class Flow(QWidget):
    """As many widgets in a line as fit; the rest goes on in the next.

    It places its widgets itself. A layout of Qt would have to hand its items to Python, and Qt deletes those without
    telling PySide: a widget made later in the same place was then taken for the item, and the program crashed.
    """

    def __init__(self, *, gap_px: int = 0) -> None:
        super().__init__()
        self._widgets: list[QWidget] = []
        self._gap_px = gap_px
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget) -> None:
        """Add ``widget`` at the end."""
        self._widgets.append(widget)
        widget.setParent(self)
        widget.show()
        self._measure()

    def clear(self) -> None:
        """Take all widgets away, for good."""
        for widget in self._widgets:
            widget.hide()
            widget.deleteLater()
        self._widgets = []
        self._measure()

    def hasHeightForWidth(self) -> bool:
        """Tell Qt that it is higher where it is narrow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height in pixels that ``width`` pixels need."""
        return self._placed(width, move=False)

    def sizeHint(self) -> QSize:
        """Return the size of one line."""
        sizes = [_size(each) for each in self._shown()]
        width = sum(size.width() for size in sizes) + self._gap_px * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSizeHint(self) -> QSize:
        """Return the size of the largest widget."""
        least = QSize(0, 0)
        for each in self._shown():
            least = least.expandedTo(_size(each))
        return least

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the widgets in the room that there is now."""
        super().resizeEvent(event)
        self._placed(self.width(), move=True)

    def event(self, event: QEvent) -> bool:
        """Place the widgets anew when one of them changed its size, or the direction of reading turned."""
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.LayoutDirectionChange, QEvent.Type.StyleChange}:
            self._measure()
        return super().event(event)

    def _measure(self) -> None:
        self.updateGeometry()
        self._placed(self.width(), move=True)

    def _shown(self) -> list[QWidget]:
        return [each for each in self._widgets if not each.isHidden()]

    def _placed(self, width: int, *, move: bool) -> int:
        """Place the widgets in ``width`` pixels, or only measure; return the height."""
        left, top, line_height = 0, 0, 0
        for widget in self._shown():
            size = _size(widget)
            if left and left + size.width() > width:
                left, top, line_height = 0, top + line_height + self._gap_px, 0
            if move:
                begin = width - left - size.width() if is_from_right() else left
                widget.setGeometry(begin, top, size.width(), size.height())
            left += size.width() + self._gap_px
            line_height = max(line_height, size.height())
        return top + line_height


def _size(widget: QWidget) -> QSize:
    return widget.sizeHint().expandedTo(widget.minimumSize()).boundedTo(widget.maximumSize())
