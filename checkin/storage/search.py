"""Find guests while somebody types."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from sqlite3 import Connection

from checkin.domain.code import fold as fold_code
from checkin.domain.folding import fold_words

_Query = Callable[[int], list[int]]

_MIN_CODE_LETTERS = 4  # a shorter beginning of a code is too many codes; a short code is found when it is whole
_SPELLINGS = 6  # how many near words are tried for a mistyped one


_ANYWHERE = "name_words organisation_words address_words"


@dataclass
class _Vocabulary:
    """The words of all guests; words that nobody has any more do no harm."""

    changed_at: str | None = None
    known: set[str] = field(default_factory=set)
    by_length: dict[int, list[str]] = field(default_factory=dict)

    def add(self, words: Iterable[str], changed_at: str | None) -> None:
        for word in words:
            if word not in self.known:
                self.known.add(word)
                self.by_length.setdefault(len(word), []).append(word)
        self.changed_at = changed_at


class Search:
    """Answers searches over one event file; keep it on the thread that opened ``db``.

    Words of names count before words of organisations and addresses, whole words before beginnings,
    and typing errors are only looked for where nothing fits.
    """

    def __init__(self, db: Connection) -> None:
        self._db = db
        self._vocabulary = _Vocabulary()

    def warm_up(self) -> None:
        """Read the words and load the library once, so that the first mistyped name need not wait for it."""
        self._near("warmup")

    def numbers(self, text: str, limit: int) -> list[int]:
        """Return the row numbers of at most ``limit`` guests that fit ``text``, the best first."""
        words = fold_words(text)
        if not words:
            return []
        found: dict[int, None] = {}
        for query in self._queries(text, words):
            if len(found) >= limit:
                break
            found.update(dict.fromkeys(query(limit)))
        return list(found)[:limit]

    def _queries(self, text: str, words: list[str]) -> Iterator[_Query]:
        yield self._by_code(text)
        yield self._matching("name_words", [_quoted(word) for word in words])
        yield self._matching("name_words", [_quoted(word) for word in words[:-1]] + [_beginning(words[-1])])
        yield self._matching("name_words", [_beginning(word) for word in words])
        yield self._matching(_ANYWHERE, [_beginning(word) for word in words])
        yield self._respelled(words)

    def _matching(self, columns: str, terms: list[str]) -> _Query:
        match = f"{{{columns}}}: ({' AND '.join(terms)})"

        def query(limit: int) -> list[int]:
            rows = self._db.execute("SELECT rowid FROM guest_words WHERE guest_words MATCH ? LIMIT ?", [match, limit])
            return [number for (number,) in rows.fetchall()]

        return query

    def _by_code(self, text: str) -> _Query:
        folded = fold_code(text)

        def query(limit: int) -> list[int]:
            if len(folded) < _MIN_CODE_LETTERS:
                return self._by_whole_code(folded)
            rows = self._db.execute(
                "SELECT guests.number FROM tickets JOIN guests ON guests.id = guest_id"
                " WHERE folded_code >= ? AND folded_code < ? LIMIT ?",
                [folded, folded + "\U0010ffff", limit],
            )
            return [number for (number,) in rows.fetchall()]

        return query

    def _by_whole_code(self, folded: str) -> list[int]:
        rows = self._db.execute(
            "SELECT guests.number FROM tickets JOIN guests ON guests.id = guest_id WHERE folded_code = ?", [folded]
        )
        return [number for (number,) in rows.fetchall()]

    def _respelled(self, words: list[str]) -> _Query:
        def query(limit: int) -> list[int]:
            spellings = [[word, *self._near(word)] for word in words]
            if all(len(near) == 1 for near in spellings):
                return []
            terms = [f"({' OR '.join(_beginning(word) for word in near)})" for near in spellings]
            return self._matching(_ANYWHERE, terms)(limit)

        return query

    def _near(self, word: str) -> list[str]:
        """Return the words of the list nearest to ``word`` by slips of the keys.

        One slip (a letter wrong, missing, too many, or two swapped) is forgiven from four letters on,
        two from eight on: below that too many names are one slip apart.
        """
        from rapidfuzz import process  # late: most starts and searches need no second guess
        from rapidfuzz.distance import OSA

        slips = 2 if len(word) >= 8 else 1 if len(word) >= 4 else 0
        if not slips:
            return []
        by_length = self._words()
        words = [near for size in range(len(word) - slips, len(word) + slips + 1) for near in by_length.get(size, ())]
        hits = process.extract(word, words, scorer=OSA.distance, score_cutoff=slips, limit=_SPELLINGS)
        return [near for near, _, _ in hits if near != word]

    def _words(self) -> dict[int, list[str]]:
        """Return the words of names and organisations by their length; only what is new is read."""
        changed_at = self._db.execute("SELECT max(updated_at) FROM guests").fetchone()[0]
        if changed_at != self._vocabulary.changed_at:
            fresh = self._all_words() if self._vocabulary.changed_at is None else self._words_since()
            self._vocabulary.add(fresh, changed_at)
        return self._vocabulary.by_length

    def _all_words(self) -> Iterable[str]:
        rows = self._db.execute("SELECT term FROM guest_vocabulary WHERE col <> 'address_words'")
        return (term for (term,) in rows)

    def _words_since(self) -> Iterable[str]:
        rows = self._db.execute(
            "SELECT name_words || ' ' || organisation_words FROM guests WHERE updated_at >= ?",
            [self._vocabulary.changed_at],
        )
        return (word for (words,) in rows for word in words.split())


def _quoted(word: str) -> str:
    return f'"{word}"'


def _beginning(word: str) -> str:
    return f'"{word}"*'
