"""What was done, so that it can be undone and done again: whole states, each the exact value it was."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from typing import Generic, TypeVar

S = TypeVar("S")

LONGEST = 500
"""Steps that are kept: an afternoon's work; states share all that did not change."""


@dataclass(frozen=True, slots=True)
class _Step(Generic[S]):
    before: S
    key: Hashable


class History(Generic[S]):
    """A state, and the states before and after it."""

    def __init__(self, state: S) -> None:
        self._state = state
        self._past: list[_Step[S]] = []
        self._future: list[S] = []

    @property
    def state(self) -> S:
        """What is now."""
        return self._state

    @property
    def can_undo(self) -> bool:
        """Whether something was done."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether something was undone and nothing done since."""
        return bool(self._future)

    def do(self, state: S, key: Hashable = None) -> None:
        """Make ``state`` what is now; a step that changes nothing is none.

        Args:
            key: neighbouring steps with the same key are one: a drag, or the letters of a word. None is never the same.
        """
        if state == self._state:
            return
        self._future.clear()
        merges = key is not None and self._past and self._past[-1].key == key
        if not merges:
            self._past.append(_Step(self._state, key))
            del self._past[:-LONGEST]
        self._state = state

    def amend(self, state: S) -> None:
        """Make ``state`` what is now without a step: what differs is nothing that is undone."""
        self._state = state

    def end(self) -> None:
        """End the step being done: what comes is another, whatever its key."""
        if self._past:
            self._past[-1] = _Step(self._past[-1].before, None)
            if self._past[-1].before == self._state:  # dragged there and back
                self._past.pop()

    def cancel(self, key: Hashable) -> None:
        """Take the step being done with ``key`` back for good."""
        if self._past and self._past[-1].key == key:
            self._state = self._past.pop().before

    def undo(self) -> None:
        """Go back to the state before the last step, if there was one."""
        if self._past:
            self._future.append(self._state)
            self._state = self._past.pop().before

    def redo(self) -> None:
        """Do again what was undone last, if anything."""
        if self._future:
            self._past.append(_Step(self._state, None))
            self._state = self._future.pop()
