"""The scanners and cameras, in words, at the foot of the desk page; nothing where there is only a keyboard."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from checkin.ui.inputs.input_board import InputBoard
from checkin.ui.inputs.input_state import InputState
from checkin.ui.look import signs, theme
from checkin.ui.look.announce import announce
from checkin.ui.look.pictures import picture
from checkin.ui.look.signs import Sign
from checkin.ui.look.texts import label
from checkin.ui.look.theme import Size, Space, Tone
from checkin.ui.words.wording import fault_sentence

_READY = Sign(Tone.IDLE, "scan")


class InputLine(QWidget):
    """Shows what an :class:`InputBoard` knows; says aloud, politely, when an input fails and when it works again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board = InputBoard(self)
        self._failed: set[str] = set()
        self._sign = QLabel()
        self._text = label(name="inputs", wraps=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.SMALL)
        layout.addWidget(self._sign)
        layout.addWidget(self._text, 1)
        self.hide()

    def follow(self, board: InputBoard) -> None:
        """Show ``board`` from now on."""
        self._board = board
        self._failed = {state.name for state in board.states if not state.is_working}
        board.changed.connect(self._change)
        self._show()

    @Slot(object)
    def _change(self, state: InputState) -> None:
        self._show()
        if state.reason is not None:
            self._failed.add(state.name)
            announce(self, fault_sentence(state.reason))
        elif state.name in self._failed:
            self._failed.discard(state.name)
            if state.is_working:
                announce(self, self.tr("{0} works again.").format(state.name))

    def _show(self) -> None:
        states = self._board.states
        failed = [fault_sentence(state.reason) for state in states if state.reason is not None]
        names = ", ".join(state.name for state in states if not state.is_working)
        working = ", ".join(state.name for state in states if state.is_working)
        ready = self.tr("Ready: {0}").format(working) if working else ""
        broken = self.tr("Not working: {0}").format(names) if len(failed) > 1 else "".join(failed)
        sign = signs.ATTENTION if failed else _READY
        colour = theme.scheme().tint(sign.tone).on_soft
        self._sign.setPixmap(picture(sign.icon, Size.ICON_PX, colour, self.devicePixelRatioF()))
        self._text.setText(broken or ready)
        self._text.setAccessibleName(self.tr("Scanners: {0}").format(" ".join(filter(None, [*failed, ready]))))
        self.setVisible(bool(states))
