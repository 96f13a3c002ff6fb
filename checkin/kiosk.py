"""Who may be meant by a name that was typed at the kiosk, without making the kiosk a directory of the guests.

The rule, and why:

- A guest is meant only where the **whole family name** was typed and of a given name **at least three letters**, or
  all of a shorter one. Who knows that much of somebody knows the name already; no search by first letters, by
  office or by a near spelling tells of anybody. The desk has the search that forgives slips.
- Where more than :data:`MOST_MATCHES` fit, it is the same as if nobody did: one sentence for both, so that the
  answer does not say how many there are. So it is for two who look the same on the screen.
- What is shown is masked (:func:`masked`): the given name and a letter of the family name, and half of the office's
  name only where it takes that to tell two guests apart. An office can tell of a disability.
- Each look costs a try; after :data:`FREE_TRIES` of them the kiosk pauses, longer each time (:class:`Tries`). A look
  that ends in a check-in is given back, so that a queue of guests who find themselves never waits.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from checkin.domain.folding import fold, fold_words
from checkin.domain.guest import Guest

MOST_MATCHES = 3
FEWEST_LETTERS = 4
"""Of the whole input, so that a single short name on the list is nobody's by chance."""

GIVEN_LETTERS = 3
FREE_TRIES = 4
FIRST_PAUSE = timedelta(seconds=5)
LONGEST_PAUSE = timedelta(minutes=5)
TRIES_COUNT_FOR = timedelta(minutes=10)

# What stands before a family name and is left out as often as not, on lists and by those who are called so.
_PARTICLES = frozenset(
    fold(word)
    for word in [
        "von",
        "vom",
        "van",
        "der",
        "den",
        "dem",
        "de",
        "del",
        "della",
        "di",
        "da",
        "do",
        "dos",
        "du",
        "des",
        "la",
        "le",
        "las",
        "los",
        "ter",
        "ten",
        "zu",
        "zum",
        "zur",
        "al",
        "el",
    ]
)

# What people type before their name because they are called so.
_TITLES = frozenset(["dr", "prof", "herr", "frau", "mr", "mrs", "ms", "mme", "m"])


@dataclass(frozen=True, slots=True)
class Match:
    """One guest who may be meant, as the kiosk may show it."""

    guest_id: str
    shown: str


def matches(text: str, guests: Iterable[Guest]) -> tuple[Match, ...]:
    """Return the guests who may be meant by ``text``; none where nobody is, or too many are."""
    typed = fold_words(text)
    if sum(map(len, typed)) < FEWEST_LETTERS:
        return ()
    meant = [guest for guest in guests if is_meant(typed, guest)]
    if not 0 < len(meant) <= MOST_MATCHES:
        return ()
    names = [masked(guest) for guest in meant]
    if _are_alike(names):
        names = [masked(guest, with_office=True) for guest in meant]
    if _are_alike(names):
        return ()
    return tuple(Match(guest.id, shown) for guest, shown in zip(meant, names, strict=True))


def is_meant(typed: list[str], guest: Guest) -> bool:
    """Whether ``typed``, folded words in any order, is enough of the guest's name and nothing else."""
    given, family = names_of(guest)
    rest = list(typed)
    for word in family:
        if word in rest:
            rest.remove(word)
        elif word not in _PARTICLES or set(family) <= _PARTICLES:
            return False
    if not given:
        return not rest
    return bool(rest) and _all_given(rest, given)


def names_of(guest: Guest) -> tuple[list[str], list[str]]:
    """Return the folded words of the given names and of the family name; a single name counts as the family's."""
    if guest.last_name:
        return fold_words(guest.first_name), fold_words(guest.last_name)
    words = fold_words(guest.name)
    return words[:-1], words[-1:]


def masked(guest: Guest, *, with_office: bool = False) -> str:
    """Return the guest as strangers may read it: "Anna M.", and "Stadt Kaisers…" behind it where that is needed."""
    first, last = (guest.first_name, guest.last_name) if guest.last_name else _split(guest.name)
    name = f"{first} {last[:1]}." if first else last
    office = guest.organisation.strip()
    return f"{name}, {office[: (len(office) + 1) // 2].rstrip()}…" if with_office and office else name


def _all_given(typed: list[str], given: list[str]) -> bool:
    """Whether each of ``typed`` begins one of the given names, and one of them by enough letters."""
    enough = False
    left = list(given)
    for word in typed:
        name = next((each for each in left if each.startswith(word)), None)
        if name is None and word in _TITLES:
            continue
        if name is None:
            return False
        left.remove(name)
        enough |= len(word) >= min(GIVEN_LETTERS, len(name))
    return enough


def _are_alike(names: list[str]) -> bool:
    return len(set(names)) < len(names)


def _split(name: str) -> tuple[str, str]:
    first, _, last = name.rpartition(" ")
    return first, last


class Tries:
    """Counts looks for a name, and says how long to wait before the next one.

    Tries are forgotten ten minutes after they were made. Nothing about them is stored: they are not about a guest.
    """

    def __init__(self) -> None:
        self._made: list[datetime] = []

    def note(self, now: datetime) -> None:
        """Count a try."""
        self._made = [at for at in self._made if now - at < TRIES_COUNT_FOR] + [now]

    def give_back(self) -> None:
        """Forget the last try: it ended in a check-in."""
        del self._made[-1:]

    def pause(self, now: datetime) -> timedelta:
        """Return how long to wait before the next try: nothing at first, then 5 s and double at each further try."""
        recent = [at for at in self._made if now - at < TRIES_COUNT_FOR]
        beyond = len(recent) - FREE_TRIES
        if beyond < 0:
            return timedelta()
        pause: timedelta = min(FIRST_PAUSE * 2 ** min(beyond, 10), LONGEST_PAUSE)
        passed = max(now - recent[-1], timedelta())  # a clock set back opens nothing
        return max(pause - passed, timedelta())
