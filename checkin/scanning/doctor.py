"""Find out how a scanner that types is set, from two codes whose text is known."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise, takewhile

from checkin.scanning.profile import WedgeProfile
from checkin.scanning.wedge import Key, Kind
from checkin.settings import Ending, Layout

LETTERS = "CHECKIN-1 abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789"
"""The first code: the letters and digits, among them those that keyboards swap."""

SIGNS = "CHECKIN-2 !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ CHECKIN-2"
"""The second code: every sign of ASCII, so that a layout is known whole; and another length than the first."""

SHORTEST = 8
"""Keys from which what was heard is a scanner, and no person at the keyboard."""

SLOWEST_MS = 45.0
"""Mean time a key from which a scanner can't be told from a fast typist; people who roll their fingers reach 40."""

_SAME = 0.5
"""Part of the letters and digits that stand where a US keyboard has them, on every layout that is known to us."""

_MARGIN = 1.5
_ASCII_ALNUM = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")


class Trouble(StrEnum):
    """Why a scanner could not be understood."""

    OTHER_CODE = "other_code"  # another code was scanned, or one of the two twice
    KEYS_MISSING = "keys_missing"  # the scanner is faster than the computer takes keys
    CAPS_LOCK = "caps_lock"
    FUNCTION_KEY = "function_key"  # it sends keys that do something else here
    TOO_SLOW = "too_slow"
    NOT_UNDERSTOOD = "not_understood"


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What was found out.

    Attributes:
        profile: to be kept.
        key_ms: mean time a key.
    """

    profile: WedgeProfile
    key_ms: float


def examine(first: Sequence[Key], second: Sequence[Key]) -> Diagnosis | Trouble:
    """Return how a scanner is set that typed :data:`LETTERS` and then :data:`SIGNS`.

    Args:
        first: all keys heard for the first code, up and down, in their order.
        second: the same for the second.
    """
    heard = _Heard.of(first), _Heard.of(second)
    if any(each.has_other_keys for each in heard):
        return Trouble.FUNCTION_KEY
    found = _known_layout(heard) or _learnt_layout(heard)
    if found is None:
        return _why_not(heard)
    gaps = [gap for each in heard for gap in each.gaps_ms]
    mean = sum(gaps) / len(gaps)
    if mean > SLOWEST_MS:
        return Trouble.TOO_SLOW
    return Diagnosis(_timed(found, heard[0].ending, mean, max(gaps)), mean)


@dataclass(frozen=True, slots=True)
class _Heard:
    """One scan: its character keys, what came behind, and the times between."""

    keys: tuple[Key, ...]
    ending: Ending
    gaps_ms: tuple[float, ...]
    has_other_keys: bool

    @classmethod
    def of(cls, heard: Sequence[Key]) -> _Heard:
        down = [key for key in heard if key.is_down]
        ends = [key for key in down if key.kind is Kind.END]
        ending = Ending.NONE if not ends else Ending.TAB if ends[0].typed == "\t" else Ending.ENTER
        gaps = tuple(after.at_ms - before.at_ms for before, after in pairwise(down))
        characters = tuple(key for key in down if key.kind is Kind.CHARACTER)
        return cls(characters, ending, gaps, any(key.kind is Kind.OTHER for key in down))

    def text(self, character: Callable[[str, str], str]) -> str:
        return "".join(character(key.typed, key.us) for key in self.keys)


def _known_layout(heard: tuple[_Heard, _Heard]) -> WedgeProfile | None:
    """Return a profile where a US keyboard or the computer's own layout explains both codes."""
    profiles = [WedgeProfile(Layout.US), WedgeProfile(Layout.COMPUTER)]
    fitting = [(each, added) for each in profiles if (added := _added(heard, each)) is not None]
    if not fitting:
        return None
    profile, (prefix, suffix) = fitting[0]
    # Where both explain it, the computer's own has letters beyond ASCII as well.
    layout = Layout.COMPUTER if len(fitting) > 1 else profile.layout
    return WedgeProfile(layout, prefix=prefix, suffix=suffix)


def _added(heard: tuple[_Heard, _Heard], profile: WedgeProfile) -> tuple[str, str] | None:
    """Return what a scanner puts before and behind a code; None where ``profile`` does not explain the codes."""
    before, behind = [], []
    for each, wanted in zip(heard, (LETTERS, SIGNS), strict=True):
        prefix, found, suffix = each.text(profile.character).partition(wanted)
        if not found:
            return None
        before.append(prefix)
        behind.append(suffix)
    # What stands there only once was typed by somebody meanwhile.
    return _common_start(before[0][::-1], before[1][::-1])[::-1], _common_start(*behind)


def _common_start(one: str, other: str) -> str:
    pairs = takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))
    return "".join(character for character, _ in pairs)


def _learnt_layout(heard: tuple[_Heard, _Heard]) -> WedgeProfile | None:
    """Return a profile where each key means one character, whichever it is."""
    room = [len(each.keys) - len(wanted) for each, wanted in zip(heard, (LETTERS, SIGNS), strict=True)]
    if min(room) < 0:
        return None
    tried = (_learnt(heard, start) for start in range(min(room) + 1))
    learnt = max(filter(None, tried), key=_likeness, default=None)
    if learnt is None or _likeness(learnt) < _SAME:
        return None
    changed = {key: meant for key, meant in learnt.items() if key != meant}
    profile = WedgeProfile(Layout.LEARNT, changed)
    added = _added(heard, profile)
    return None if added is None else WedgeProfile(Layout.LEARNT, changed, *added)


def _learnt(heard: tuple[_Heard, _Heard], start: int) -> dict[str, str] | None:
    """Return what each key means if the codes begin at key ``start``; None where one key would mean two things."""
    meaning: dict[str, str] = {}
    for each, wanted in zip(heard, (LETTERS, SIGNS), strict=True):
        for key, meant in zip(each.keys[start:], wanted, strict=False):
            if not key.us:
                if key.typed != meant:
                    return None
            elif meaning.setdefault(key.us, meant) != meant:
                return None
    return meaning if len(set(meaning.values())) == len(meaning) else None


def _likeness(meaning: dict[str, str]) -> float:
    """Return which part of the letters and digits is where a US keyboard has it."""
    known = [meant == key for key, meant in meaning.items() if meant in _ASCII_ALNUM]
    return sum(known) / max(len(known), 1)


def _why_not(heard: tuple[_Heard, _Heard]) -> Trouble:
    texts = [each.text(WedgeProfile(layout).character) for each in heard for layout in (Layout.US, Layout.COMPUTER)]
    if any(LETTERS.swapcase() in text for text in texts):
        return Trouble.CAPS_LOCK
    if any(SIGNS in text for text in texts[:2]) or any(LETTERS in text for text in texts[2:]):
        return Trouble.OTHER_CODE
    lengths = len(heard[0].keys) - len(LETTERS), len(heard[1].keys) - len(SIGNS)
    if min(lengths) >= 0:
        return Trouble.NOT_UNDERSTOOD
    return Trouble.KEYS_MISSING if min(lengths) > -len(SIGNS) // 2 else Trouble.OTHER_CODE


def _timed(found: WedgeProfile, ending: Ending, mean_ms: float, longest_ms: float) -> WedgeProfile:
    usual = WedgeProfile()
    return WedgeProfile(
        found.layout,
        found.learnt,
        found.prefix,
        found.suffix,
        ending,
        max(usual.slowest_ms, round(mean_ms * _MARGIN)),
        max(usual.pause_ms, round(longest_ms * _MARGIN)),
    )
