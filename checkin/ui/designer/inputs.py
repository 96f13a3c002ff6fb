"""The fields of the form: each shows one value of an element and tells the one it was changed to."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QLocale, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QKeySequence, QPixmap, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QColorDialog,
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from checkin.badges.fields import FIELDS
from checkin.badges.template import Boldness
from checkin.ui import theme
from checkin.ui.designer.words import field_word
from checkin.ui.desk_dialog import CalmCombo
from checkin.ui.language import translate
from checkin.ui.theme import Size, Space

_DIGITS = 2
_NO_COLOUR = ""
_OTHER = "other"


class Input(QWidget):
    """Shows a value, and tells another one; see :meth:`show_value`."""

    changed = Signal(object)
    """What it was changed to by a person."""
    left = Signal()
    """Nothing more is typed for now: what comes is another step."""

    def __init__(self, name: str, *parts: QWidget) -> None:
        super().__init__()
        self.setObjectName(f"{name}-input")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        for number, part in enumerate(parts):
            row.addWidget(part, 1 if number == 0 else 0)
            part.setObjectName(name if number == 0 else f"{name}-{number}")
            for each in (part, *part.findChildren(QWidget)):
                each.installEventFilter(self)
        self.setFocusProxy(parts[0])

    def show_value(self, value: object) -> None:
        """Show ``value`` without telling it."""
        raise NotImplementedError

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave undo and redo to the page, which undoes everything in its order, and notice when typing ends."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_undo(event):
            event.ignore()
            return True
        if event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        return super().eventFilter(watched, event)


class NumberInput(Input):
    """A length or another number."""

    def __init__(self, name: str, label: str, least: float, most: float, step: float, unit: str = "") -> None:
        self._box = _Spin(least, most, step, unit)
        self._box.setAccessibleName(label)
        self._whole = not unit  # what has no unit is counted
        super().__init__(name, self._box)
        self._box.valueChanged.connect(self._tell)

    def show_value(self, value: object) -> None:
        """Show a number."""
        with QSignalBlocker(self._box):
            self._box.setValue(float(value))  # type: ignore[arg-type]  # a number of the template

    def _tell(self, value: float) -> None:
        self.changed.emit(int(value) if self._whole else round(value, _DIGITS))


class SizesInput(Input):
    """The smallest and the largest size of type."""

    def __init__(self, name: str, label: str) -> None:
        self._least, self._most = (_Spin(4, 400, 1, "pt") for _ in range(2))
        self._least.setAccessibleName(translate("Designer", "{0}, smallest").format(label))
        self._most.setAccessibleName(translate("Designer", "{0}, largest").format(label))
        super().__init__(name, self._least, self._most)
        for box in (self._least, self._most):
            box.valueChanged.connect(self._tell)

    def show_value(self, value: object) -> None:
        """Show a pair of sizes in points."""
        for box, size in zip((self._least, self._most), value, strict=True):  # type: ignore[call-overload]
            with QSignalBlocker(box):
                box.setValue(size)

    def _tell(self) -> None:
        self.changed.emit((self._least.value(), self._most.value()))


class ChoiceInput(Input):
    """One of a few."""

    def __init__(self, name: str, label: str, choices: Sequence[tuple[str, object]]) -> None:
        self._combo = CalmCombo()
        self._combo.setAccessibleName(label)
        self._combo.setMinimumContentsLength(1)
        self._combo.setSizeAdjustPolicy(CalmCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._combo.addItems([text for text, _ in choices])
        self._values = [value for _, value in choices]  # Qt would make plain strings of them
        super().__init__(name, self._combo)
        self._combo.activated.connect(self._tell)

    def show_value(self, value: object) -> None:
        """Show a choice."""
        self._combo.setCurrentIndex(self._values.index(value))

    def _tell(self, row: int) -> None:
        self.changed.emit(self._values[row])


class BoldInput(Input):
    """Whether letters are bold."""

    def __init__(self, name: str, label: str) -> None:
        self._box = QCheckBox(label)
        super().__init__(name, self._box)
        self._box.toggled.connect(lambda on: self.changed.emit(Boldness.BOLD if on else Boldness.REGULAR))

    def show_value(self, value: object) -> None:
        """Show a weight."""
        with QSignalBlocker(self._box):
            self._box.setChecked(value is Boldness.BOLD)


class TextInput(Input):
    """Words with fields of the guest, which are put in from a list: nobody knows braces by heart."""

    def __init__(self, name: str, label: str) -> None:
        self._edit = QPlainTextEdit()
        self._edit.setAccessibleName(label)
        self._edit.setTabChangesFocus(True)
        self._edit.setUndoRedoEnabled(False)
        self._edit.setFixedHeight(2 * Size.TARGET_PX)
        button = menu_button(translate("Designer", "Field"), translate("Designer", "Put in a field of the guest"))
        for field in FIELDS:
            button.menu().addAction(field_word(field), partial(self._put_in, field))
        super().__init__(name, self._edit, button)
        self._edit.textChanged.connect(lambda: self.changed.emit(self._edit.toPlainText()))

    def show_value(self, value: object) -> None:
        """Show a text; the cursor stays where it is the same."""
        if value != self._edit.toPlainText():
            with QSignalBlocker(self._edit):
                self._edit.setPlainText(str(value))

    def _put_in(self, field: str) -> None:
        self._edit.insertPlainText(f"{{{field}}}")
        self._edit.setFocus()


class LineInput(Input):
    """A line of text; with a list of ready ones where there are any."""

    def __init__(self, name: str, label: str, hint: str, ready: Sequence[tuple[str, str]] = ()) -> None:
        self._edit = QLineEdit()
        self._edit.setAccessibleName(label)
        self._edit.setPlaceholderText(hint)
        parts: list[QWidget] = [self._edit]
        if ready:
            button = menu_button(translate("Designer", "Choose"), translate("Designer", "Choose from a list"))
            for text, value in ready:
                button.menu().addAction(text, partial(self._choose, value))
            parts.append(button)
        super().__init__(name, *parts)
        self._edit.textEdited.connect(self.changed.emit)

    def show_value(self, value: object) -> None:
        """Show a text; the cursor stays where it is the same."""
        if value != self._edit.text():
            self._edit.setText(str(value))

    def _choose(self, value: str) -> None:
        self._edit.setText(value)
        self.changed.emit(value)
        self.left.emit()


class ColourInput(Input):
    """A colour by name, one of the badge's own, or any other."""

    def __init__(self, name: str, label: str, *, may_be_none: bool = False) -> None:
        self._combo = CalmCombo()
        self._combo.setAccessibleName(label)
        self._may_be_none = may_be_none
        if may_be_none:
            self._combo.addItem(translate("Designer", "None"), _NO_COLOUR)
        for text, value in (
            (translate("Designer", "Black"), "#000000"),
            (translate("Designer", "White"), "#ffffff"),
            (translate("Designer", "Of the category"), "category"),
            (translate("Designer", "Readable on the category"), "on-category"),
            (translate("Designer", "Another …"), _OTHER),
        ):
            self._combo.addItem(_swatch(value), text, value)
        self._combo.setMinimumContentsLength(1)
        self._combo.setSizeAdjustPolicy(CalmCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        super().__init__(name, self._combo)
        self._value: str | None = None
        self._combo.activated.connect(self._tell)

    def show_value(self, value: object) -> None:
        """Show a colour of the template; None is none."""
        self._value = None if value is None else str(value)
        wanted = _NO_COLOUR if value is None else str(value).lower()
        if self._combo.findData(wanted) < 0:
            self._combo.insertItem(self._combo.count() - 1, _swatch(wanted), wanted, wanted)
        self._combo.setCurrentIndex(self._combo.findData(wanted))

    def _tell(self) -> None:
        value = self._combo.currentData()
        if value == _OTHER:
            self._ask()
        else:
            self.changed.emit(value or None)

    def _ask(self) -> None:
        now = QColor(self._value) if self._value and self._value.startswith("#") else QColor("black")
        dialog = QColorDialog(now, self)
        dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)  # it speaks to screen readers everywhere
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.colorSelected.connect(lambda colour: self.changed.emit(colour.name()))
        dialog.rejected.connect(lambda: self.show_value(self._value))
        dialog.open()


def menu_button(text: str, label: str) -> QToolButton:
    """Return a button that opens a menu."""
    button = QToolButton()
    button.setText(text)
    button.setAccessibleName(label)
    button.setToolTip(label)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setMenu(QMenu(button))
    return button


def captioned(caption: QWidget, field: QWidget) -> QVBoxLayout:
    """Return a field below its caption."""
    column = QVBoxLayout()
    column.setSpacing(Space.HAIR)
    column.addWidget(caption)
    column.addWidget(field)
    return column


class _Spin(QDoubleSpinBox):
    """Tells what was typed when it is whole, and each step at once; the wheel turns it only where it has the focus."""

    def __init__(self, least: float, most: float, step: float, unit: str) -> None:
        super().__init__()
        self.setRange(least, most)
        self.setDecimals(_DIGITS)
        self.setSingleStep(step)
        self.setKeyboardTracking(False)
        self.lineEdit().setTextMargins(Space.MEDIUM - Space.HAIR, 0, 0, 0)  # the style's own does not reach it
        self.setMinimumWidth(2 * Size.TARGET_PX)  # Qt asks for the room of the largest number there may be
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if unit:
            self.setSuffix(f" {unit}")

    def textFromValue(self, value: float) -> str:
        """Return the number as people write it: no zeros that say nothing."""
        text = QLocale().toString(value, "f", _DIGITS)
        point = QLocale().decimalPoint()
        return text.rstrip("0").rstrip(point) if point in text else text

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what is around, unless somebody is at work here."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


def _is_undo(event: QKeyEvent) -> bool:
    keys = QKeySequence.StandardKey
    return event.matches(keys.Undo) or event.matches(keys.Redo)


def _swatch(colour: str) -> QIcon:
    """Return a square of the colour; blank where it depends on the guest."""
    square = QPixmap(Size.ICON_PX, Size.ICON_PX)
    square.fill(QColor(colour) if colour.startswith("#") else Qt.GlobalColor.transparent)
    if colour.startswith("#"):
        return QIcon(square)
    return theme.icon("people") if "category" in colour else QIcon(square)
