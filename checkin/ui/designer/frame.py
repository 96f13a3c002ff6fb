"""The frame round the chosen element and its eight handles: where they are, and which one a pointer means.

Pure geometry in pixels; a handle is pressed on a target larger than what is drawn.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from checkin.badges.edits import Pull

TARGET_PX = 24.0
"""Width and height of what can be pressed. Source: WCAG 2.2, 2.5.8 Target Size (Minimum)."""
DRAWN_PX = 10.0
"""Width and height of the square that is seen."""

_ROOMY_PX = 3 * TARGET_PX
"""From this on three handles lie side by side on an edge and leave the middle free for moving."""
_PULLS = [Pull(across, down) for down in (-1, 1) for across in (-1, 1)]
_PULLS += [Pull(0, -1), Pull(0, 1), Pull(-1, 0), Pull(1, 0)]


@dataclass(frozen=True, slots=True)
class Frame:
    """An element's edges on the screen, in pixels."""

    left: float
    top: float
    width: float
    height: float

    def holds(self, x: float, y: float, slack_px: float = 0.0) -> bool:
        """Return whether a point lies in it, or nearly."""
        across = self.left - slack_px <= x <= self.left + self.width + slack_px
        return across and self.top - slack_px <= y <= self.top + self.height + slack_px

    def handles(self) -> Iterator[tuple[Pull, float, float]]:
        """Yield each handle with its middle; on a small element they stand outside it, so that it can be moved.

        Between corners that are close there is none.
        """
        beside = TARGET_PX / 2 if min(self.width, self.height) < _ROOMY_PX else 0.0
        for pull in _PULLS:
            if (pull.across == 0 and self.width < _ROOMY_PX) or (pull.down == 0 and self.height < _ROOMY_PX):
                continue
            x = self.left + self.width * (pull.across + 1) / 2 + beside * pull.across
            y = self.top + self.height * (pull.down + 1) / 2 + beside * pull.down
            yield pull, x, y

    def handle_at(self, x: float, y: float) -> Pull | None:
        """Return the handle whose target a point lies in, the nearest of several."""
        near = [
            ((x - at_x) ** 2 + (y - at_y) ** 2, number, pull)
            for number, (pull, at_x, at_y) in enumerate(self.handles())
            if max(abs(x - at_x), abs(y - at_y)) <= TARGET_PX / 2
        ]
        return min(near)[2] if near else None
