"""Decide which code in the picture is meant, and when: rather a moment late than the wrong guest's.

A code alone in the middle is taken as soon as two frames agree. Where others are in view, or it lies near the edge, it
has to stay the nearest to the middle for a while in which no other comes closer; two that are about equally near are
both left alone. A code that was taken is not taken again until it has been out of the picture for a while.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from checkin.scanning.reader import Seen


class Hint(StrEnum):
    """What the person who holds the code can do."""

    NOTHING = "nothing"  # no code in view
    UNREADABLE = "unreadable"  # one is there, but can't be read
    SEVERAL = "several"  # it is open which one is meant
    WAITING = "waiting"  # one is looked at, and not yet taken
    TAKEN = "taken"  # this one has been taken


@dataclass(frozen=True, slots=True)
class Choice:
    """What came of one frame.

    Attributes:
        hint: for whom holds the code.
        aimed: the code nearest to the middle; None where nothing is in view, or two are equally near.
        scan: the text to scan now; else None.
    """

    hint: Hint
    aimed: Seen | None = None
    scan: str | None = None


@dataclass(frozen=True, slots=True)
class ChoosingOptions:
    """When a code is taken. Distances are parts of the picture's height, from its middle.

    Attributes:
        frames: that have to agree.
        steady_ms: for which a code has to stay the nearest where others are in view, or it is off the middle.
        middle: how far a lone code may be off to be taken at once.
        clear_by: by how much the nearest has to be nearer than the next.
        closer_by: by how much another has to move to be coming closer.
        away_ms: for how long a code is out of the picture when it has left it.
        blink_ms: for how long a code may be unread and still count as in view.
        doubt_ms: for how long codes that can't be read hold others back; a torn one must not do so for ever.
    """

    frames: int = 2
    steady_ms: float = 400
    middle: float = 0.35
    clear_by: float = 0.12
    closer_by: float = 0.03
    away_ms: float = 1500
    blink_ms: float = 300
    doubt_ms: float = 2000


@dataclass(slots=True)
class _Aim:
    """The code that was nearest lately.

    Attributes:
        last_look: the number of the last frame in which it was that.
        others: how far the other codes were when this began, by their text.
    """

    text: str
    since_ms: float
    last_ms: float
    last_look: int
    frames: int = 1
    others: dict[str, float] = field(default_factory=dict)


class Chooser:
    """Looks at what was read in one frame after the other."""

    def __init__(self, options: ChoosingOptions | None = None) -> None:
        self._options = options or ChoosingOptions()
        self._aim: _Aim | None = None
        self._taken: dict[str, float] = {}  # text to when it was last in view
        self._near: dict[str, tuple[float, float]] = {}  # text to how far it was last, and when
        self._unread_since_ms: float | None = None
        self._looks = 0

    def look(self, seen: Sequence[Seen], size_px: tuple[int, int], now_ms: float) -> Choice:
        """Return what to do about a frame of ``size_px``; ``now_ms`` is never less than before."""
        self._looks += 1
        read = {each.text: each for each in sorted(seen, key=lambda e: -_off(e, size_px)) if each.is_read}
        self._note(read, size_px, now_ms)
        if not read:
            self._is_in_doubt(seen, now_ms)
            return Choice(Hint.UNREADABLE if seen else Hint.NOTHING, seen[0] if seen else None)
        by_distance = sorted(self._near, key=lambda text: self._near[text][0])
        nearest = by_distance[0]
        unread = [_off(each, size_px) for each in seen if not each.is_read] if self._is_in_doubt(seen, now_ms) else []
        if nearest not in read or not self._is_clear(by_distance, unread):
            self._aim = None
            return Choice(Hint.SEVERAL)
        return self._aimed(read[nearest], now_ms)

    def _note(self, read: dict[str, Seen], size_px: tuple[int, int], now_ms: float) -> None:
        """Keep what is in view, and forget what has left it."""
        for text, each in read.items():
            self._near[text] = (_off(each, size_px), now_ms)
            if text in self._taken:
                self._taken[text] = now_ms
        options = self._options
        self._near = {text: at for text, at in self._near.items() if now_ms - at[1] <= options.blink_ms}
        self._taken = {text: at for text, at in self._taken.items() if now_ms - at <= options.away_ms}

    def _is_in_doubt(self, seen: Sequence[Seen], now_ms: float) -> bool:
        """Whether a code has been in view unread, and not for so long that it will never be read."""
        if all(each.is_read for each in seen):
            self._unread_since_ms = None
            return False
        if self._unread_since_ms is None:
            self._unread_since_ms = now_ms
        return now_ms - self._unread_since_ms <= self._options.doubt_ms

    def _is_clear(self, by_distance: list[str], unread: list[float]) -> bool:
        """Whether the nearest is nearer than all others by far, also than one that can't be read (yet)."""
        others = [self._near[text][0] for text in by_distance[1:]] + unread
        return all(other - self._near[by_distance[0]][0] >= self._options.clear_by for other in others)

    def _aimed(self, code: Seen, now_ms: float) -> Choice:
        aim = self._followed(code.text, now_ms)
        if code.text in self._taken:
            return Choice(Hint.TAKEN, code)
        is_alone = not aim.others and self._near[code.text][0] <= self._options.middle
        held_ms = now_ms - aim.since_ms
        if aim.frames < self._options.frames or (not is_alone and held_ms < self._options.steady_ms):
            return Choice(Hint.WAITING, code)
        self._taken[code.text] = now_ms
        return Choice(Hint.TAKEN, code, code.text)

    def _followed(self, text: str, now_ms: float) -> _Aim:
        """Return since when ``text`` has been the nearest, and no other came closer."""
        aim, others = self._aim, {other: at[0] for other, at in self._near.items() if other != text}
        if aim is None or not self._goes_on(aim, text, now_ms) or self._comes_closer(aim, others):
            aim = self._aim = _Aim(text, now_ms, now_ms, self._looks, others=others)
        else:
            aim.frames, aim.last_ms, aim.last_look = aim.frames + 1, now_ms, self._looks
            aim.others = {other: aim.others[other] for other in others}
        return aim

    def _goes_on(self, aim: _Aim, text: str, now_ms: float) -> bool:
        """Whether ``text`` is what was aimed at: in the frame before, however long ago that was, or a blink ago."""
        return aim.text == text and (aim.last_look == self._looks - 1 or now_ms - aim.last_ms <= self._options.blink_ms)

    def _comes_closer(self, aim: _Aim, others: dict[str, float]) -> bool:
        """Whether another code is new in the picture, or nearer to the middle than it was."""
        return any(aim.others.get(text, math.inf) - off > self._options.closer_by for text, off in others.items())


def _off(seen: Seen, size_px: tuple[int, int]) -> float:
    """Return how far from the middle a code is, in heights of the picture."""
    (x, y), (width, height) = seen.middle, size_px
    return math.hypot(x - width / 2, y - height / 2) / height
