"""A field for a colour: of the category, black, white, or any other."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QColorDialog

from checkin.ui.designer.input_field import Input
from checkin.ui.look import theme
from checkin.ui.look.theme import Size
from checkin.ui.parts.desk_dialog import CalmCombo
from checkin.ui.words.language import translate

_NO_COLOUR = ""
_OTHER = "other"


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
        self._combo.let_be_narrow()
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


def _swatch(colour: str) -> QIcon:
    """Return a square of the colour; blank where it depends on the guest."""
    square = QPixmap(Size.ICON_PX, Size.ICON_PX)
    square.fill(QColor(colour) if colour.startswith("#") else Qt.GlobalColor.transparent)
    if colour.startswith("#"):
        return QIcon(square)
    return theme.icon("people") if "category" in colour else QIcon(square)
