"""Tell a scanner that types like a keyboard (a "keyboard wedge") from a person at the keyboard.

Keys come in with their times, decisions come out. A key that may belong to a scan is held back; when it
turns out to be a person's, it is given back in its place, and nobody notices the few hundredths of a second.
No key is ever lost: each is passed on, given back in order, or part of a scan.

A code shorter than :attr:`WedgeOptions.shortest` looks like a short name typed quickly, so it is given back. In the
search box its Enter then admits the holder; anywhere else, such as in a dialog, it is plain text.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import pairwise
from statistics import median

from checkin.domain import code
from checkin.scanning.profile import WedgeProfile
from checkin.settings import Ending, Layout


class Kind(StrEnum):
    """What a key can be to a scan. Modifiers are none of these: they are not told to the wedge."""

    CHARACTER = "character"
    END = "end"  # Enter or Tab, after the code
    CONTROL = "control"  # Ctrl with a letter or sign: a scanner's control character, or a person's command
    OTHER = "other"  # arrows, function keys: never a scan's


@dataclass(frozen=True, slots=True, eq=False)
class Key:
    """One key going down or up; equal to itself only.

    Attributes:
        at_ms: when, on any clock that does not jump, as near to the hardware as can be had.
        number: which physical key, so that its way up is known for its.
        typed: the character that the computer's layout makes of it; empty for a dead key, a tab for the Tab key.
        us: the character that a US keyboard has there; empty where that is not known.
        is_down: False for the way up.
        is_repeat: whether the system calls it the automatic repeat of a key held down.
        origin: the caller's own; not looked at.
    """

    kind: Kind
    at_ms: float
    number: int
    typed: str = ""
    us: str = ""
    is_down: bool = True
    is_repeat: bool = False
    origin: object = None


@dataclass(frozen=True, slots=True)
class WedgeOptions:
    """How a scanner behaves. The defaults tell every scanner and typist apart that was tried.

    Attributes:
        shortest: characters that a code with Enter or Tab behind it has at least.
        shortest_without_end: the same where neither follows.
        slowest_ms: mean time a key. Scanners send a key each 1 to 30 ms; people who roll their fingers reach 40.
        uneven_from_ms: mean time from which a scan must be even; a person in a burst is that fast, but never even.
        uneven_ratio: what the longest gap may be of the median one to be even.
        patience_ms: how long a key is held for the next one.
        patience_in_burst_ms: the same once ``shortest`` keys are held: a scanner that paused, in all likelihood.
        sure_keys: keys in a scanner's pace from which a control character is no person's command.
        profile: what is known of the scanner.
    """

    shortest: int = code.SHORTEST_SCANNED
    shortest_without_end: int = 8
    slowest_ms: float = 35.0
    uneven_from_ms: float = 20.0
    uneven_ratio: float = 1.5
    patience_ms: float = 45.0
    patience_in_burst_ms: float = 80.0
    sure_keys: int = 4
    profile: WedgeProfile = field(default_factory=WedgeProfile)


def options_for(profile: WedgeProfile) -> WedgeOptions:
    """Return how a scanner of ``profile`` is told from a person."""
    usual = WedgeOptions()
    is_slow = profile.slowest_ms > usual.slowest_ms
    return replace(
        usual,
        shortest_without_end=usual.shortest if profile.ending is Ending.NONE else usual.shortest_without_end,
        slowest_ms=max(usual.slowest_ms, profile.slowest_ms),
        uneven_from_ms=profile.slowest_ms if is_slow else usual.uneven_from_ms,
        patience_ms=max(usual.patience_ms, profile.pause_ms if is_slow else 0),
        patience_in_burst_ms=max(usual.patience_in_burst_ms, profile.pause_ms),
        profile=profile,
    )


@dataclass(frozen=True, slots=True)
class Decision:
    """What to do, in this order.

    Attributes:
        release: keys held until now, to be given back to the window.
        scan: the text that a scanner typed, or None.
        hold: whether the key just told stays away from the window; always False where none was told.
    """

    release: tuple[Key, ...] = ()
    scan: str | None = None
    hold: bool = False


class Wedge:
    """Decides, key by key. Tell it every key but modifiers."""

    def __init__(self, options: WedgeOptions | None = None) -> None:
        self._options = options or WedgeOptions()
        self._held: list[Key] = []
        self._scanned: set[int] = set()  # keys of a scan that have not come up yet
        self._ended_ms = -math.inf

    @property
    def is_holding(self) -> bool:
        """Whether keys are held back; then :meth:`rest` must be called if none follows within :attr:`wait_ms`."""
        return bool(self._held)

    @property
    def wait_ms(self) -> float:
        """How long to wait for the next key, in milliseconds."""
        full = len(self._pressed()) >= self._options.shortest
        return self._options.patience_in_burst_ms if full else self._options.patience_ms

    def ends_scan(self, key: Key) -> bool:
        """Whether ``key``, going down now, would end a scan; changes nothing."""
        if key.kind is not Kind.END or self._is_late(key):
            return False
        keys = self._pressed()
        return self._is_scan(keys, key) or self._is_scan(keys, None)

    def claims_control(self, key: Key) -> bool:
        """Whether ``key``, a control character, is a scanner's: amid a burst, or right behind a scan; changes nothing.

        GS1 codes have a separator that scanners type as Ctrl+], and some send a line feed as Ctrl+J behind Enter.
        """
        if key.kind is not Kind.CONTROL:
            return False
        if not self._held:
            return 0 <= key.at_ms - self._ended_ms <= self._options.patience_ms
        pressed = self._pressed()
        gaps = _gaps_ms([*pressed, key])
        return len(pressed) >= self._options.sure_keys and sum(gaps) / len(gaps) <= self._options.slowest_ms

    def take(self, key: Key) -> Decision:
        """Decide about ``key``, and about the ones held before it."""
        if not key.is_down:
            return self._take_up(key)
        if key.is_repeat and not self._is_in_burst(key):
            return self.rest()
        self._scanned.discard(key.number)
        if key.kind is Kind.CHARACTER:
            return self._take_character(key)
        if self.claims_control(key):
            return self._take_control(key)
        if self.ends_scan(key):
            self._scanned.add(key.number)
            self._ended_ms = key.at_ms
            return self._scan(hold=True)
        return self.rest()

    def rest(self) -> Decision:
        """Decide about what is held, now that nothing follows it: a code without an end, or a person's keys."""
        return self._scan() if self._is_scan(self._pressed(), None) else self._give_back()

    def _give_back(self) -> Decision:
        held, self._held = tuple(self._held), []
        return Decision(release=held)

    def _take_up(self, key: Key) -> Decision:
        if key.number in self._scanned:
            self._scanned.discard(key.number)
            return Decision(hold=True)
        if self._held:  # also where its own way down is long gone: the order stays
            self._held.append(key)
            return Decision(hold=True)
        return Decision()

    def _take_character(self, key: Key) -> Decision:
        before = self.rest() if self._is_late(key) else Decision()
        self._held.append(key)
        return Decision(before.release, before.scan, hold=True)

    def _take_control(self, key: Key) -> Decision:
        if self._held:
            self._held.append(key)
        else:
            self._scanned.add(key.number)
            self._ended_ms = key.at_ms
        return Decision(hold=True)

    def _pressed(self) -> list[Key]:
        return [key for key in self._held if key.is_down]

    def _is_late(self, key: Key) -> bool:
        """Whether ``key`` comes too long after the last one; a clock that ran back counts as long."""
        pressed = self._pressed()
        return bool(pressed) and not 0 <= key.at_ms - pressed[-1].at_ms <= self.wait_ms

    def _is_in_burst(self, key: Key) -> bool:
        """Whether ``key`` follows the last one at once.

        Qt on X11 calls a key that goes down in the millisecond in which it came up a repeat, as in "00" from a fast
        scanner. Real repeats begin after a quarter of a second at the earliest: nothing is held any more by then.
        """
        return self.is_holding and not self._is_late(key)

    def _is_scan(self, keys: Sequence[Key], end: Key | None) -> bool:
        options = self._options
        if code.is_own_code(self._text(keys)) or self._own_code_start(keys):
            return True  # its check character holds: nobody types that by chance
        if len(keys) < (options.shortest if end else options.shortest_without_end):
            return False
        gaps = _gaps_ms([*keys, end] if end else keys)
        mean = sum(gaps) / len(gaps)
        is_even = max(gaps) <= options.uneven_ratio * median(gaps)
        return mean <= options.slowest_ms and (mean < options.uneven_from_ms or is_even)

    def _scan(self, *, hold: bool = False) -> Decision:
        """Take what is held as a scan; give back what a person typed just before or let go meanwhile."""
        held, self._held = self._held, []
        pressed = [key for key in held if key.is_down]
        taken = pressed[self._own_code_start(pressed) :]
        numbers = {key.number for key in taken}
        first = held.index(taken[0])
        others = held[:first] + [key for key in held[first:] if not key.is_down and key.number not in numbers]
        self._scanned |= _still_down(held[first:])
        return Decision(tuple(others), self._options.profile.stripped(self._text(taken)), hold)

    def _text(self, keys: Sequence[Key]) -> str:
        """Return what the scanner meant; while its layout is not known, by position, unless only what was typed is a
        code of ours: then it was set to the computer's own layout.
        """
        profile = self._options.profile
        meant = "".join(profile.character(key.typed, key.us) for key in keys)
        if profile.layout is not Layout.AUTO:
            return meant
        typed = "".join(key.typed for key in keys)
        return typed if code.is_own_code(typed) and not code.is_own_code(meant) else meant

    def _own_code_start(self, keys: Sequence[Key]) -> int:
        """Return how many keys a person typed right before one of our codes was scanned; 0 where that is not so."""
        start = len(keys) - code.LENGTH
        if start <= 0 or code.is_own_code(self._text(keys)) or not code.is_own_code(self._text(keys[start:])):
            return 0
        gaps = _gaps_ms(keys)
        return start if gaps[start - 1] > 2 * max(gaps[start:]) else 0


def _still_down(keys: Sequence[Key]) -> set[int]:
    down: set[int] = set()
    for key in keys:
        (down.add if key.is_down else down.discard)(key.number)
    return down


def _gaps_ms(keys: Sequence[Key]) -> list[float]:
    return [after.at_ms - before.at_ms for before, after in pairwise(keys)]
