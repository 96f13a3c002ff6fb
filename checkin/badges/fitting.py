"""The largest size at which a text fits a box, and where its lines break; by measured width, never by counting."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from checkin.badges.face import Weight
from checkin.badges.text import Line, clean, clusters, shape

# More than any name or office has; what is longer is shortened before it is measured.
_MOST_CLUSTERS = 300

# Words that stay on the line of the word after them: particles of names, and the small words of German offices.
_LEANING_TEXT = (
    "af al am auf av bei bin bint da dal das de del della dem den der des di do dos du el en für het ibn im la las le"
    " los of op st. ten ter the und van vom von y zu zum zur 't d' & \u2013"
)
_LEANING = frozenset(_LEANING_TEXT.split())

# What a broken line must gain in size: a break inside a double name more than one between words, each line a little.
_BREAK_WORTH = 0.85
_LINE_WORTH = 0.97

_STEP_PT = 0.25

# Hyphen, the hyphen that only is one, en dash; and what else a word may be broken after.
_HYPHENS = ("-", "\u2010", "\u2013", "/", "@")


@dataclass(frozen=True, slots=True)
class Style:
    """How a text may be set.

    Attributes:
        largest_pt: size it never exceeds.
        smallest_pt: size it never goes below; it is shortened instead.
        most_lines: lines it may take while its words stay whole.
        leading: white between lines, as a share of the size.
        comfort: share of the largest size down to which one line is kept.
        family: the typeface that is wanted; empty is that of the badges.
    """

    weight: Weight
    largest_pt: float
    smallest_pt: float
    most_lines: int = 2
    leading: float = 0.06
    comfort: float = 0.62
    family: str = ""

    @property
    def comfortable_pt(self) -> float:
        """Below this size another line is better than smaller letters."""
        return max(self.smallest_pt, self.comfort * self.largest_pt)


@dataclass(frozen=True, slots=True)
class Fitted:
    """A text in its lines, at the size it got.

    Attributes:
        leading: white between the lines, as a share of the size.
        shortened: whether something had to be left out; an ellipsis shows where.
    """

    lines: tuple[Line, ...]
    size_pt: float
    leading: float = 0.0
    shortened: bool = False

    @property
    def height_pt(self) -> float:
        """From the top of the first line to the foot of the last."""
        return self.size_pt * _height_em(self.lines, self.leading)


@dataclass(frozen=True, slots=True)
class _Token:
    """A piece that is not broken; ``space`` is what stands before it on the same line."""

    text: str
    width_em: float
    space: str


@lru_cache(maxsize=1024)
def fit(text: str, style: Style, width_pt: float, height_pt: float) -> Fitted:
    """Return ``text`` as large as the box allows.

    One line if that is comfortable to read, else broken between words, then inside hyphenated words, then, where even
    the smallest size asks for it, inside a word. Nothing is cut unless the box can't hold the text at
    ``style.smallest_pt`` at all; then it ends in an ellipsis and says so. Line ends in ``text`` stay: they part the
    lines of a list, none of which is broken.
    """
    lines = [line for line in map(clean, text.split("\n")) if line]
    if len(lines) > 1:
        return _fit_list(lines, style, width_pt, height_pt)
    text = clean(text)
    if not text:
        return Fitted((), 0.0)
    whole = clusters(text)
    candidate = _fit_whole("".join(whole[:_MOST_CLUSTERS]), style, width_pt, height_pt)
    if len(whole) <= _MOST_CLUSTERS and candidate.size_pt >= style.smallest_pt:
        return candidate
    return _fit_shortened(whole[:_MOST_CLUSTERS], style, width_pt, height_pt)


def _fit_whole(text: str, style: Style, width_pt: float, height_pt: float) -> Fitted:
    """Return the best setting of the whole text, which may be smaller than the style allows."""
    at_once = _set([text], style, width_pt, height_pt)
    if at_once.size_pt >= style.comfortable_pt:
        return at_once
    best, best_worth = None, 0.0
    phrases, words = _phrases(text, style), _words(text, style)
    for worth, tokens in ((1.0, phrases), (_BREAK_WORTH, words if len(words) > len(phrases) else [])):
        for count in range(1, min(style.most_lines, len(tokens)) + 1):
            fitted = _set(_broken(tokens, count), style, width_pt, height_pt) if count > 1 else at_once
            value = min(fitted.size_pt, style.comfortable_pt) * worth * _LINE_WORTH ** (count - 1)
            if fitted.size_pt >= style.smallest_pt and value > best_worth:
                best, best_worth = fitted, value
    return best or _fit_pieces(text, style, width_pt, height_pt)


def _fit_pieces(text: str, style: Style, width_pt: float, height_pt: float) -> Fitted:
    """Return the text with long words broken: at a readable size if the box is high enough, else at the smallest."""
    settings = []
    for size_pt in (style.smallest_pt * 1.3, style.smallest_pt):
        tokens = list(_pieces(text, style, width_pt / size_pt))
        settings += [
            _set(_broken(tokens, count), style, width_pt, height_pt) for count in range(1, min(len(tokens), 12) + 1)
        ]
    return max(settings, key=lambda fitted: min(fitted.size_pt, style.smallest_pt * 1.3))


def _fit_list(lines: list[str], style: Style, width_pt: float, height_pt: float) -> Fitted:
    """Return the lines as they are at the largest size; at the smallest, long ones shortened and the last left out."""
    whole = _set(lines, style, width_pt, height_pt)
    if whole.size_pt >= style.smallest_pt:
        return whole
    small = replace(style, largest_pt=style.smallest_pt)
    short = [_shortened_line(line, style, width_pt / style.smallest_pt) for line in lines]
    for count in range(len(lines), 0, -1):
        shown = short if count == len(lines) else [*short[: count - 1], "…"]
        fitted = _set(shown, small, width_pt, height_pt)
        if fitted.size_pt >= style.smallest_pt:
            break
    return Fitted(fitted.lines, fitted.size_pt, fitted.leading, shortened=True)


def _shortened_line(line: str, style: Style, width_em: float) -> str:
    """Return the line, or as much of its start as fits with an ellipsis."""
    letters = clusters(line)
    shown = line
    while letters and shape(shown, style.weight, style.family).width_em > width_em:
        letters.pop()
        shown = "".join(letters).rstrip() + "…"
    return shown


def _fit_shortened(whole: list[str], style: Style, width_pt: float, height_pt: float) -> Fitted:
    low, high = 0, len(whole)
    best = _fit_pieces("…", style, width_pt, height_pt)
    while low < high:
        middle = (low + high + 1) // 2
        fitted = _fit_pieces("".join(whole[:middle]).rstrip() + "…", style, width_pt, height_pt)
        if fitted.size_pt >= style.smallest_pt:
            low, best = middle, fitted
        else:
            high = middle - 1
    return Fitted(best.lines, best.size_pt, best.leading, shortened=True)


def _set(lines: list[str], style: Style, width_pt: float, height_pt: float) -> Fitted:
    """Return the lines at the largest size that width, height and style allow, in quarters of a point."""
    shaped = tuple(shape(line, style.weight, style.family) for line in lines)
    widest = max(0.01, *(line.width_em for line in shaped))  # joiners alone have no width at all
    size = min(style.largest_pt, width_pt / widest, height_pt / _height_em(shaped, style.leading))
    return Fitted(shaped, size // _STEP_PT * _STEP_PT, style.leading)


def _height_em(lines: tuple[Line, ...], leading: float) -> float:
    return sum(line.ascent_em + line.descent_em for line in lines) + leading * max(len(lines) - 1, 0)


def _broken(tokens: list[_Token], count: int) -> list[str]:
    """Return the tokens in at most ``count`` lines, the longest of them as short as can be."""
    low, high = max(token.width_em for token in tokens), sum(token.width_em + 0.3 for token in tokens)
    lines = _filled(tokens, high)
    for _ in range(12):
        middle = (low + high) / 2
        narrower = _filled(tokens, middle)
        if len(narrower) <= count:
            high, lines = middle, narrower
        else:
            low = middle
    return lines


def _filled(tokens: list[_Token], width_em: float) -> list[str]:
    lines: list[str] = []
    left_em = 0.0
    for token in tokens:
        needed = token.width_em + (0.26 if token.space else 0.0)
        if lines and needed <= left_em:
            lines[-1] += token.space + token.text
            left_em -= needed
        else:
            lines.append(token.text)
            left_em = width_em - token.width_em
    return lines


def _phrases(text: str, style: Style) -> list[_Token]:
    """Return the words, each with the particles that lean on it: "Anna", "van der Aa"."""
    tokens: list[_Token] = []
    leaning = ""
    for word in text.split(" "):
        leaning = f"{leaning} {word}" if leaning else word
        if word.lower() not in _LEANING:
            tokens.append(_token(leaning, style, " "))
            leaning = ""
    return [*tokens, _token(leaning, style, " ")] if leaning else tokens


def _words(text: str, style: Style) -> list[_Token]:
    """Return the words, hyphenated ones in parts that end in the hyphen."""
    return [_token(part, style, "" if i else " ") for word in text.split(" ") for i, part in enumerate(_parts(word))]


def _pieces(text: str, style: Style, width_em: float) -> Iterator[_Token]:
    """Yield the words; those wider than a line in pieces of about the same length."""
    for token in _words(text, style):
        if token.width_em <= width_em:
            yield token
        else:
            for i, piece in enumerate(_chopped(clusters(token.text), math.ceil(1.1 * token.width_em / width_em))):
                yield _token(piece, style, "" if i else token.space)


def _chopped(letters: list[str], count: int) -> Iterator[str]:
    """Yield the letters in ``count`` pieces, each starting as a syllable does if possible: consonant, vowel."""
    start = 0
    for piece in range(1, count):
        even = len(letters) * piece // count
        nearby = [i for i in range(max(even - 3, start + 1), min(even + 4, len(letters) - 1)) if _is_onset(letters, i)]
        end = min(nearby, key=lambda i: abs(i - even), default=max(even, start + 1))
        yield "".join(letters[start:end])
        start = end
    yield "".join(letters[start:])


def _is_onset(letters: list[str], i: int) -> bool:
    return letters[i] != "h" and not _is_vowel(letters[i]) and _is_vowel(letters[i + 1])  # not within "sch"


def _is_vowel(letter: str) -> bool:
    return unicodedata.normalize("NFD", letter)[0].lower() in "aeiouy"


def _parts(word: str) -> list[str]:
    parts = [""]
    for character in word:
        if parts[-1].endswith(_HYPHENS) and character not in _HYPHENS:
            parts.append("")
        parts[-1] += character
    return parts


def _token(text: str, style: Style, space: str) -> _Token:
    return _Token(text, shape(text, style.weight, style.family).width_em, space)
