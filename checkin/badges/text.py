"""A line of text as it will be printed: cleaned, in reading order of its scripts, in fonts that cover it, shaped."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from bidi import algorithm  # type: ignore[import-untyped]

from checkin.badges.face import STAND_IN, Face, Glyph, Weight
from checkin.badges.fonts import covering, default_face, first_choice

# Usual heights, so that lines of Latin text stand alike whether or not they have accents or descenders; in ems.
_ASCENT_EM = 0.74
_DESCENT_EM = 0.22

# Text that is one run of one script, read from left to right: most names; all that comes below is for the others.
_LATIN = re.compile("[ -~\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u2010-\u2027]+")

_JOINERS = "\u200c\u200d"
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbouring glyphs of one font and direction, from left to right.

    Attributes:
        text: the characters they show, in the order they are read.
        plain: whether a PDF may say it as text, because each glyph is its character's own, in order.
        rightwards: whether it is read from left to right.
    """

    text: str
    face: Face
    glyphs: tuple[Glyph, ...]
    plain: bool
    rightwards: bool

    @property
    def width_em(self) -> float:
        """How far the run moves on."""
        return sum(glyph.advance for glyph in self.glyphs) / self.face.units_per_em


@dataclass(frozen=True, slots=True)
class Line:
    """Text on one line. Lengths are in ems: times the size in points they are points.

    Attributes:
        runs: from left to right.
        left_em: how far the ink starts before the line's origin, 0 or more.
        width_em: from there to the end of ink or advance, whichever is more.
        ascent_em: how far it reaches above the baseline, accents and all.
        descent_em: how far it reaches below, positive.
        missing: the characters no font covers, each once.
    """

    text: str
    runs: tuple[Run, ...]
    left_em: float
    width_em: float
    ascent_em: float
    descent_em: float
    missing: str


def clean(text: str) -> str:
    """Return the text without what is invisible: controls, direction overrides, doubled spaces; composed (NFC).

    Line ends and tabs become spaces; a lone surrogate, which can't be encoded, becomes U+FFFD. The joiners stay, since
    Persian, Indic and emoji spelling needs them.
    """
    composed = unicodedata.normalize("NFC", text)
    return " ".join((composed if composed.isprintable() else "".join(map(_visible, composed))).split())


@lru_cache(maxsize=2048)
def shape(text: str, weight: Weight, family: str = "") -> Line:
    """Return cleaned ``text`` as one line.

    Args:
        family: the typeface that is wanted, as far as it has the characters; empty is that of the badges.
    """
    runs = tuple(_runs(text, weight, family))
    inks = list(_inks(runs))
    advance = sum(run.width_em for run in runs)
    left = min([0.0, *(ink[0] for ink in inks)])
    right = max([advance, *(ink[2] for ink in inks)])
    ascent = max([_ASCENT_EM, *(ink[3] for ink in inks)])
    descent = max([_DESCENT_EM, *(-ink[1] for ink in inks)])
    missing = "".join(dict.fromkeys(c for run in runs if run.glyphs[0].gid == STAND_IN for c in run.text))
    return Line(text, runs, -left, right - left, ascent, descent, missing)


def clusters(text: str) -> list[str]:
    """Return the text in pieces that must stay together: a letter with its marks, a joined emoji, a flag."""
    pieces: list[str] = []
    for character in text:
        if pieces and _clings(character, pieces[-1]):
            pieces[-1] += character
        else:
            pieces.append(character)
    return pieces


def _visible(character: str) -> str:
    match unicodedata.category(character):
        case "Cc" if character in "\t\n\v\f\r\x85":
            return " "
        case "Cc":
            return ""
        case "Cf":
            return character if character in _JOINERS else ""
        case "Cs":
            return "\ufffd"
        case "Zs" | "Zl" | "Zp":
            return " "
        case _:
            return character


def _clings(character: str, piece: str) -> bool:
    if unicodedata.category(character).startswith("M") or character in _JOINERS or piece.endswith("\u200d"):
        return True
    if "\U0001f3fb" <= character <= "\U0001f3ff":  # skin tones
        return True
    flag = "\U0001f1e6" <= character <= "\U0001f1ff"
    return flag and len(piece) == 1 and "\U0001f1e6" <= piece <= "\U0001f1ff"


@dataclass(frozen=True, slots=True)
class _Manner:
    """What neighbouring pieces must share to be shaped together; ``face`` is None where no font covers the piece."""

    face: Face | None
    level: int
    script: str


def _runs(text: str, weight: Weight, family: str) -> Iterator[Run]:
    if _LATIN.fullmatch(text) and (face := first_choice(text, weight, family)):
        yield _run(text, _Manner(face, 0, "LATIN"), weight, "und")
        return
    runs = [
        ("".join(piece for piece, _ in together), manner)
        for manner, together in groupby(_pieces(text, weight, family), key=lambda piece: piece[1])
    ]
    language = _language(text)
    for words, manner in _reordered(runs):
        yield _run(words, manner, weight, language)


def _run(text: str, manner: _Manner, weight: Weight, language: str) -> Run:
    rightwards = manner.level % 2 == 0
    glyphs = manner.face.shape(text, rightwards=rightwards, language=language) if manner.face else []
    if manner.face is None or not all(glyph.gid for glyph in glyphs):
        face = default_face(weight)
        return Run(text, face, tuple(face.stand_in() for _ in clusters(text)), False, rightwards)
    # ReportLab's map from codes to characters has room for four digits only: emoji and rare Han are drawn as outlines.
    plain = all(glyph.own for glyph in glyphs) and max(text) <= "\uffff"
    return Run(text, manner.face, tuple(glyphs), plain, rightwards)


def _pieces(text: str, weight: Weight, family: str) -> Iterator[tuple[str, _Manner]]:
    """Yield each cluster with its manner; all the text is set in one font if one covers it, or else each word is."""
    levels = iter(_levels(text))
    one = first_choice(text, weight, family)
    face, script = default_face(weight), ""
    for _, letters in groupby(clusters(text), key=lambda cluster: cluster == " "):
        word = list(letters)
        whole = one or (face if word[0] == " " and face.covers(" ") else covering("".join(word), weight, family))
        for cluster in word:
            level = [next(levels) for _ in cluster][0]  # noqa: RUF015 all of them are taken
            script = _script(cluster[0]) or script
            found = whole or covering(cluster, weight, family)
            face = found or face
            yield cluster, _Manner(found, level, script)


def _script(character: str) -> str:
    """Return a name for a letter's script; empty for digits and signs, which go with what stands before them.

    The first word of a letter's name in Unicode names its script well enough to keep runs apart.
    """
    return unicodedata.name(character, "").partition(" ")[0] if character.isalpha() else ""


def _language(text: str) -> str:
    """Return the language whose letter forms Han characters take, judged by what else is in the text."""
    scripts = {_script(character) for character in text if not character.isascii()}
    if scripts & {"HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA"}:
        return "ja"
    return "ko" if "HANGUL" in scripts else "zh-Hans" if "CJK" in scripts else "und"


def _levels(text: str) -> list[int]:
    """Return the embedding level of each character: odd ones are read leftwards. Source: Unicode annex 9."""
    kinds = [unicodedata.bidirectional(character) for character in text]
    if not _RIGHT_TO_LEFT.intersection(kinds):
        return [0] * len(text)
    # Rule X9 takes the joiners out; a character that Unicode has not assigned yet counts as a neutral one.
    seen = "".join(c if kind else "\ufffd" for c, kind in zip(text, kinds, strict=True) if kind != "BN")
    base = algorithm.get_base_level(seen)
    storage = algorithm.get_empty_storage()
    storage["base_level"], storage["base_dir"] = base, "LR"[base]
    algorithm.get_embedding_levels(seen, storage)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    found = iter(character["level"] for character in storage["chars"])
    levels: list[int] = []
    for kind in kinds:
        levels.append((levels or [base])[-1] if kind == "BN" else next(found))
    return levels


def _reordered(runs: list[tuple[str, _Manner]]) -> list[tuple[str, _Manner]]:
    """Return the runs from left to right. Source: Unicode annex 9, rule L2."""
    highest = max((manner.level for _, manner in runs), default=0)
    for level in range(highest, 0, -1):
        ordered: list[tuple[str, _Manner]] = []
        for inside, group in groupby(runs, key=lambda run: run[1].level >= level):
            together = list(group)
            ordered.extend(reversed(together) if inside else together)
        runs = ordered
    return runs


def _inks(runs: tuple[Run, ...]) -> Iterator[tuple[float, float, float, float]]:
    """Yield left, bottom, right and top of each run's ink, in ems from the line's start."""
    start = 0.0
    for run in runs:
        em = run.face.units_per_em
        x = 0
        boxes = []
        for glyph in run.glyphs:
            ink = run.face.ink(glyph.gid)
            if ink is not None:
                at = x + glyph.x
                boxes.append((at + ink.left, glyph.y + ink.bottom, at + ink.right, glyph.y + ink.top))
            x += glyph.advance
        if boxes:
            lefts, bottoms, rights, tops = zip(*boxes, strict=True)
            yield start + min(lefts) / em, min(bottoms) / em, start + max(rights) / em, max(tops) / em
        start += x / em
