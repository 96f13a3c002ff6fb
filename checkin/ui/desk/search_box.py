"""Find a guest without a code while typing; Enter admits the selected one, whose status is there to be read."""

from __future__ import annotations

from datetime import tzinfo

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from checkin.desk import Found
from checkin.domain.code import fold as fold_code
from checkin.domain.guest import Status
from checkin.ui.look import signs, theme
from checkin.ui.look.announce import announce
from checkin.ui.look.reading import is_from_right, placed
from checkin.ui.look.theme import Role, Size, Space
from checkin.ui.parts.rows import Row, RowView
from checkin.ui.words import wording

_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class SearchBox(QLineEdit):
    """The field; its hits are shown by :class:`FoundList`."""

    moved = Signal(int)
    """Rows to go down in the hits."""
    confirmed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        theme.set_role(self, Role.LARGE)
        self.setPlaceholderText(self.tr("Name, organisation or code"))
        self.setAccessibleName(self.tr("Search guests"))
        self.setAccessibleDescription(self.tr("Arrow keys choose a guest, Enter admits, Escape empties the field."))
        self._lens = QLabel(self)
        self._lens.setPixmap(theme.pixmap("search", Size.ICON_PX, theme.scheme().muted, self.devicePixelRatioF()))
        room_px = Size.ICON_PX + Space.SMALL
        self.setTextMargins(0 if is_from_right() else room_px, 0, room_px if is_from_right() else 0, 0)

    def minimumSizeHint(self) -> QSize:
        """Return the room in which what to type is read whole, however large the type."""
        usual, margins = super().minimumSizeHint(), self.textMargins()
        said_px = self.fontMetrics().horizontalAdvance(self.placeholderText())
        return usual.expandedTo(QSize(said_px + margins.left() + margins.right() + 2 * Space.MEDIUM, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the lens in the middle; Qt's own icons slip where a style sheet makes the field higher."""
        super().resizeEvent(event)
        spot = QRect(Space.MEDIUM, (self.height() - Size.ICON_PX) // 2, Size.ICON_PX, Size.ICON_PX)
        self._lens.setGeometry(placed(spot, self.rect()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with the arrow keys, admit with Enter, empty with Escape."""
        key = Qt.Key(event.key())
        if key in _MOVES:
            self.moved.emit(_MOVES[key])
        elif key in _ENTER:
            self.confirmed.emit()
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class FoundList(RowView):
    """The hits of one search, the best one selected."""

    chosen = Signal(str)
    """The id of the guest to admit."""

    def __init__(self, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._text = self._hasty = ""
        self._moved = False
        self._found: list[Found] = []
        self.setObjectName("found")
        self.setAccessibleName(self.tr("Guests found"))
        self.say_when_empty(self.tr("Nobody found. Try another part of the name, or add a walk-in with F3."))
        self.activated.connect(self._choose)

    def show_found(self, text: str, found: list[Found]) -> None:
        """Show the hits for ``text``, and say the first one aloud."""
        before = self.selected() if self._moved else None
        kept = next((number for number, hit in enumerate(found) if before and hit.guest.id == before.key), None)
        self._text, self._found = text, found
        self.shown.show([self._row(hit) for hit in found])
        self.select(kept or 0)
        first = self.selected()
        announce(self, first.spoken if first else self.tr("Nobody found"))
        if text != self._hasty:
            return  # the hits of an earlier letter: the Enter was not meant for them
        self._hasty = ""
        if len(found) == 1 or kept is not None or _is_code_of_first(text, found):
            self._choose()

    def choose_for(self, text: str) -> None:
        """Choose the selected hit, if the hits are those for ``text``: nobody is admitted unseen.

        Where the hits are still to come, the one that alone can be meant is chosen when it does: the only one, one
        chosen with the arrow keys before, or the holder of the code that was typed. That is how a hand scanner's
        code that is too short to be told from typing admits. Else none is, and Enter is pressed again.
        """
        if text == self._text:
            self._choose()
        else:
            self._hasty = text

    def forget(self) -> None:
        """Have no hits: nobody is admitted from hits that are not to be seen any more."""
        self.forget_haste()
        self._text, self._found = "", []
        self.shown.show([])

    def forget_haste(self) -> None:
        """Keep to nothing that was chosen before more was typed."""
        self._hasty, self._moved = "", False

    @Slot(int)
    def step(self, by: int) -> None:
        """Select the hit ``by`` rows further down, and stay there when the hits of the last letter come."""
        self._moved = True
        self.move(by)

    def selected_guest(self) -> Found | None:
        """Return the selected hit, or None."""
        row = self.selected()
        return next((hit for hit in self._found if row and hit.guest.id == row.key), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Admit with Enter, once however fast the platform repeats it."""
        if event.key() in _ENTER:
            self._choose()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _choose(self) -> None:
        row = self.selected()
        if row is not None:
            self.chosen.emit(row.key)

    def _row(self, hit: Found) -> Row:
        guest = hit.guest
        below = " · ".join(part for part in (guest.organisation, guest.category) if part)
        return Row(guest.id, signs.of_found(hit), guest.called, below, self._word(hit))

    def _word(self, hit: Found) -> str:
        if hit.status is not Status.CONFIRMED or hit.first_admitted_at is None:
            return wording.status_word(hit.status)
        came = f"{hit.first_admitted_at.astimezone(self._zone):%H:%M}"
        return (self.tr("In since {0}") if hit.present else self.tr("Left, came {0}")).format(came)


def _is_code_of_first(text: str, found: list[Found]) -> bool:
    """Whether ``text`` is the code of the first hit and, having a digit, nobody's name."""
    return bool(found) and any(map(str.isdigit, text)) and fold_code(text) == fold_code(found[0].code)
