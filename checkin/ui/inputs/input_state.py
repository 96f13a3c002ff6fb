"""How one input for codes, a serial scanner or a camera, is doing: what the desk's status bar shows of it."""

from __future__ import annotations

from dataclasses import dataclass

from checkin.errors import CheckinError


@dataclass(frozen=True, slots=True)
class InputState:
    """What an input says each time that something about it changes.

    Attributes:
        name: what people call it, the same for as long as it is there; not translated.
        is_working: codes can come from it.
        reason: why it failed. None: it works; or it was put away on purpose and is spoken of no more.
    """

    name: str
    is_working: bool
    reason: CheckinError | None = None
