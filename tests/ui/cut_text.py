"""Find text that is not to be seen whole, in any window; what is shortened must be told in full somewhere."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenuBar,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QTabBar,
    QWidget,
)

_SLACK_PX = 1
"""What rounding may take."""


def cut_texts(window: QWidget) -> Iterator[str]:
    """Yield what is cut in ``window``: the widget's name, its text, and how much is missing."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.window() is window:
            for text, lacks in _cut(widget):
                if text.strip() and not _told_elsewhere(widget, text):
                    yield f"{type(widget).__name__} {widget.objectName() or '-'}: “{text}” lacks {lacks} px"
            yield from _outside(widget, window)


def _cut(widget: QWidget) -> Iterator[tuple[str, int]]:
    for kind, look in _LOOKS.items():
        if isinstance(widget, kind):
            yield from look(widget)
            return


def _label(widget: QLabel) -> Iterator[tuple[str, int]]:
    if not widget.text() or widget.width() == 0:
        return
    room = widget.contentsRect()
    if widget.wordWrap():
        lacks = widget.heightForWidth(widget.width()) - widget.height()
        broken = max(_px(widget, word) for word in re.findall(r"[^\s-]+-*", widget.text()) or [""]) - room.width()
        lacks = max(lacks, broken)
    else:
        wanted = widget.sizeHint()
        lacks = max(wanted.width() - widget.width(), wanted.height() - widget.height())
    if lacks > _SLACK_PX:
        yield widget.text(), lacks


def _button(widget: QAbstractButton) -> Iterator[tuple[str, int]]:
    if isinstance(widget, QPushButton):
        option = QStyleOptionButton()
        widget.initStyleOption(option)
        room = widget.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, widget)
        bold = widget.isDefault()
    elif isinstance(widget, QCheckBox | QRadioButton):
        option = QStyleOptionButton()
        widget.initStyleOption(option)
        part = (
            QStyle.SubElement.SE_CheckBoxContents
            if isinstance(widget, QCheckBox)
            else QStyle.SubElement.SE_RadioButtonContents
        )
        room = widget.style().subElementRect(part, option, widget)
        bold = False
    else:
        room, bold = widget.rect(), False
    icon_px = 0 if widget.icon().isNull() or not widget.text() else widget.iconSize().width() + 4
    lacks = _px(widget, widget.text(), bold=bold) + icon_px - room.width()
    lacks = max(lacks, QFontMetrics(widget.font()).height() - widget.height())
    if widget.text() and lacks > _SLACK_PX:
        yield widget.text(), lacks


def _combo(widget: QComboBox) -> Iterator[tuple[str, int]]:
    if widget.isEditable():
        return  # what is typed scrolls with the cursor
    option = QStyleOptionComboBox()
    widget.initStyleOption(option)
    room = widget.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, widget
    )
    lacks = _px(widget, widget.currentText()) - room.width()
    if lacks > _SLACK_PX:
        yield widget.currentText(), lacks


def _line(widget: QLineEdit) -> Iterator[tuple[str, int]]:
    lacks = _px(widget, widget.placeholderText()) - (widget.contentsRect().width() - 2)
    if not widget.text() and lacks > _SLACK_PX:
        yield widget.placeholderText(), lacks
    lacks = QFontMetrics(widget.font()).height() - widget.height()
    if lacks > _SLACK_PX:
        yield widget.text() or widget.placeholderText(), lacks


def _header(widget: QHeaderView) -> Iterator[tuple[str, int]]:
    if widget.orientation() is Qt.Orientation.Vertical:
        return  # numbers of rows
    for section in range(widget.count()):
        lacks = widget.sectionSizeHint(section) - widget.sectionSize(section)
        if not widget.isSectionHidden(section) and lacks > _SLACK_PX:
            yield str(widget.model().headerData(section, widget.orientation())), lacks


def _tabs(widget: QTabBar) -> Iterator[tuple[str, int]]:
    for tab in range(widget.count()):
        lacks = _px(widget, widget.tabText(tab)) - widget.tabRect(tab).width()
        if lacks > _SLACK_PX:
            yield widget.tabText(tab), lacks


def _menus(widget: QMenuBar) -> Iterator[tuple[str, int]]:
    for action in widget.actions():
        room = widget.actionGeometry(action)
        if action.isVisible() and not widget.rect().contains(room):
            yield action.text(), room.width()


_LOOKS = {
    QLabel: _label,
    QAbstractButton: _button,
    QComboBox: _combo,
    QLineEdit: _line,
    QHeaderView: _header,
    QTabBar: _tabs,
    QMenuBar: _menus,
}


def _px(widget: QWidget, text: str, *, bold: bool = False) -> int:
    font = QFont(widget.font())
    font.setBold(bold or font.bold())
    lines = re.sub("&(.)", r"\1", text).splitlines() or [""]
    return max(QFontMetrics(font).horizontalAdvance(line) for line in lines)


def _told_elsewhere(widget: QWidget, text: str) -> bool:
    plain = text.replace("&", "").rstrip("…").strip()
    return any(plain in told for told in (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()))


def _outside(widget: QWidget, window: QWidget) -> Iterator[str]:
    """Yield the widget where its sides stick out of what it lies in, and nothing scrolls to them."""
    if not isinstance(widget, tuple(_LOOKS)) or isinstance(widget.parent(), QAbstractScrollArea):
        return
    area = _scrolled_by(widget)
    if isinstance(area, QAbstractItemView):
        return  # it scrolls its cells both ways
    if area is None:
        inside, corner = window.rect(), widget.mapTo(window, QPoint(0, 0))
    else:
        inside, corner = area.widget().rect(), widget.mapTo(area.widget(), QPoint(0, 0))
    if not inside.adjusted(-2, -2, 2, 2).contains(QRect(corner, widget.size())):
        yield f"{type(widget).__name__} {widget.objectName() or '-'}: sticks out of {type(window).__name__}"
    if area is not None and not area.horizontalScrollBar().isVisible():
        lacks = area.widget().width() - area.viewport().width()
        if lacks > _SLACK_PX:
            yield f"{type(area).__name__}: {lacks} px are to the side and cannot be scrolled to"


def _scrolled_by(widget: QWidget) -> QAbstractScrollArea | None:
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QDialog | QMainWindow):
        if isinstance(parent, QAbstractItemView) or (isinstance(parent, QScrollArea) and parent.widget() is not None):
            return parent
        parent = parent.parentWidget()
    return None
