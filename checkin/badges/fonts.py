"""Which fonts there are, best first: the typeface of the badges, those that come as packages, those of the system.

Sizes on disk: Atkinson Hyperlegible 0.2 MB, ``manimgx-fonts`` (Noto Sans for 20 scripts and Noto Emoji) 6.5 MB,
``manimgx-fonts-cjk`` (Noto Sans CJK) 33 MB. Any of them may be absent: the next one that covers a character is taken,
and last the Vera that ReportLab itself brings.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from contextlib import suppress
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

import reportlab
import uharfbuzz as hb  # type: ignore[import-untyped]
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from checkin.badges.face import Face, FontFile, Weight

# Packages of fonts in the order of preference. Each may be absent.
_PACKAGES = (
    "fontpkg_atkinson_hyperlegible",
    "manimgx_fonts",
    "fontpkg_noto_sans",
    "fontpkg_noto_sans_arabic",
    "fontpkg_noto_sans_devanagari",
    "fontpkg_noto_sans_thai",
    "justmytype_intl_rtl",
    "manimgx_fonts_cjk",
    "justmytype_intl_cjk",
)
_SUFFIXES = frozenset({".ttf", ".otf", ".ttc", ".otc"})
_STYLES = ("italic", "oblique", "light", "thin", "black", "condensed", "mono", "medium")
# These claim every character there is and draw a box, or nothing, for it.
_BLANKS = ("lastresort", "adobeblank", "blank")


@lru_cache(maxsize=1024)
def covering(text: str, weight: Weight, family: str = "") -> Face | None:
    """Return the first font that has every character of ``text``, or None if there is none; as :func:`first_choice`."""
    return first_choice(text, weight, family) or _first(text, _of_the_system(weight))


@lru_cache(maxsize=1024)
def first_choice(text: str, weight: Weight, family: str = "") -> Face | None:
    """Return the font to set ``text`` in as a whole, or None if none has every character of it.

    Args:
        family: the typeface that is wanted ("Noto Sans"), of a package or the system; a font of it comes first if
            there is one. Else it is the first font from a package.
    """
    return (_first(text, _of_family(family, weight)) if family else None) or _first(text, _packaged(weight))


def default_face(weight: Weight) -> Face:
    """Return the typeface of the badges at this weight: Atkinson Hyperlegible, or what stands in for it."""
    return next(_packaged(weight))


def embeddable(weight: Weight, name: str) -> TTFont:
    """Return a ReportLab font of its own, called ``name``, from the first package file that ReportLab can embed."""
    for file in _package_files(weight):
        with suppress(TTFError):
            return TTFont(name, str(file.path), subfontIndex=file.index, asciiReadable=False)
    raise AssertionError("ReportLab has lost its Vera")


def _first(text: str, faces: Iterator[Face]) -> Face | None:
    return next((face for face in faces if face.covers(text)), None)


def _of_family(family: str, weight: Weight) -> Iterator[Face]:
    return (face for file in _family_files(family, weight) if (face := _readable_face(file, weight)))


@lru_cache(maxsize=64)
def _family_files(family: str, weight: Weight) -> tuple[FontFile, ...]:
    """Return the files that are called so, upright and of this weight, or of any weight where there is no better."""
    wanted = _letters(family)
    packaged = (file for file in _package_files(weight) if _family(file.path) == wanted)
    named = [path for path in _system_files() if _family(path) == wanted]
    of_weight = [path for path in named if _is_of_weight(path, weight)]
    return (*packaged, *map(FontFile, of_weight or named))


def _family(path: Path) -> str:
    """Return the family in a file's name: "NotoSans" of "NotoSans[wght].ttf" or "NotoSans-Bold.ttf"."""
    return _letters(re.split(r"[-\[]", path.stem)[0])


def _letters(name: str) -> str:
    """Return a name as it is the same in a menu and in a file: "Noto Sans", "NotoSans"."""
    return "".join(letter for letter in name.casefold() if letter.isalnum())


def _packaged(weight: Weight) -> Iterator[Face]:
    return (_face(file, weight) for file in _package_files(weight))


def _of_the_system(weight: Weight) -> Iterator[Face]:
    return (face for path in _system_files() if (face := _readable_face(FontFile(path), weight)))


@lru_cache(maxsize=1024)
def _face(file: FontFile, weight: Weight) -> Face:
    return Face(file, weight)


@lru_cache(maxsize=1024)
def _readable_face(file: FontFile, weight: Weight) -> Face | None:
    """Return the face of a file that nobody vouches for; None where it is broken or not a font."""
    try:
        return Face(file, weight)
    except (hb.HarfBuzzError, OSError):
        return None


@lru_cache(maxsize=4)
def _package_files(weight: Weight) -> tuple[FontFile, ...]:
    files = [FontFile(path) for package in _PACKAGES for path in _of_package(package, weight)]
    vera = "VeraBd.ttf" if weight is Weight.BOLD else "Vera.ttf"
    return (*files, FontFile(Path(reportlab.__file__).parent / "fonts" / vera))


def _of_package(package: str, weight: Weight) -> list[Path]:
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        return []
    fonts = [path for path in Path(spec.origin).parent.rglob("*") if path.suffix.lower() in _SUFFIXES]
    upright = [path for path in fonts if _is_of_weight(path, weight)]
    return sorted(upright, key=lambda path: (len(path.name), path.name))  # "Noto Sans" before those of one script


def _is_of_weight(path: Path, weight: Weight) -> bool:
    """Tell whether a package's file is the upright one of this weight; variable fonts are of all weights."""
    style = path.stem.lower().partition("-")[2]
    if "[" in style or "vf" in style or not style:
        return "italic" not in style
    return style == ("bold" if weight is Weight.BOLD else "regular") or style.startswith("[")


@lru_cache(maxsize=1)
def _system_files() -> tuple[Path, ...]:
    """Return the system's font files, plain upright ones first; looked for once, when the packages do not suffice."""
    found = {path for folder in _system_folders() for path in folder.rglob("*") if path.suffix.lower() in _SUFFIXES}
    return tuple(sorted((path for path in found if not _is_blank(path)), key=_preference))


def _is_blank(path: Path) -> bool:
    return any(word in path.stem.lower().replace(" ", "") for word in _BLANKS)


def _preference(path: Path) -> tuple[int, str]:
    name = path.stem.lower()
    return sum(style in name for style in _STYLES) + ("sans" not in name), str(path)


def _system_folders() -> list[Path]:
    home = Path.home()
    if sys.platform == "win32":
        folders = [Path(os.environ.get("WINDIR", r"C:\Windows")) / "Fonts"]
        return [*folders, home / "AppData/Local/Microsoft/Windows/Fonts"]
    if sys.platform == "darwin":
        return [Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library/Fonts"]
    return [Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), home / ".local/share/fonts", home / ".fonts"]
