"""Keep in mind how all inputs for codes are doing, whichever page or window is shown."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from checkin.ui.inputs.input_state import InputState


class InputBoard(QObject):
    """The last :class:`InputState` of each scanner and camera, in the order in which they came."""

    changed = Signal(object)
    """The :class:`InputState` that is new."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._states: dict[str, InputState] = {}

    @property
    def states(self) -> tuple[InputState, ...]:
        """How each input is doing; those that were put away are not among them."""
        return tuple(self._states.values())

    @Slot(object)
    def take(self, state: InputState) -> None:
        """Take note of ``state``."""
        if state.is_working or state.reason is not None:
            self._states[state.name] = state
        else:
            self._states.pop(state.name, None)
        self.changed.emit(state)
