"""Fields for lengths and sizes, that take a step at a time or what is typed, once it is whole."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QSignalBlocker, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox

from checkin.ui.designer.input_field import Input
from checkin.ui.look.theme import Size, Space
from checkin.ui.words.language import translate

_DIGITS = 2


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
