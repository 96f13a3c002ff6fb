"""The paper badges are printed on: the products that come with Checkin, and a person's own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

from checkin import resources, settings
from checkin.errors import BadgeError, CheckinError, Fault, OutputError
from checkin.files import write_whole

USUAL = ("a6", "label-62x100", "a4-8")
"""What most events print on: named where what was asked for is like nothing there is."""

_ALIKE = 5
"""How many media are named where one is not known: more is no help."""

# The files a desk needs first come first: looking for "a6" reads one of them.
_FILES = ("pages", "rolls", "cards", "sheets-plain")


class Kind(StrEnum):
    """What a medium is; also what its table is called in a file."""

    PAGE = "page"
    CARD = "card"
    ROLL = "roll"
    SHEET = "sheet"


@dataclass(frozen=True, slots=True)
class Medium:
    """A page and the places for badges on it; all lengths in millimetres.

    Attributes:
        name: how it is called in settings and commands, such as ``"herma-4412"``.
        left_mm: from the page's left edge to the first badge.
        top_mm: from the page's top edge to the first badge.
        pitch_x_mm: from one badge's left edge to the next one's.
        pitch_y_mm: from one badge's top edge to the next one's.
        title: brand and part as they stand on the box.
    """

    name: str
    page_width_mm: float
    page_height_mm: float
    badge_width_mm: float
    badge_height_mm: float
    columns: int = 1
    rows: int = 1
    left_mm: float = 0.0
    top_mm: float = 0.0
    pitch_x_mm: float = 0.0
    pitch_y_mm: float = 0.0
    title: str = ""
    kind: Kind = Kind.PAGE

    @property
    def places(self) -> int:
        """How many badges a page holds."""
        return self.columns * self.rows

    @property
    def label(self) -> str:
        """What a person chooses by: brand, part and the badge's size."""
        size = f"{self.badge_width_mm:g} \N{MULTIPLICATION SIGN} {self.badge_height_mm:g} mm"
        return f"{self.title}, {size}" if self.title else size

    def place_mm(self, index: int) -> tuple[float, float]:
        """Return left and top of place ``index``, counted from 0, row by row."""
        row, column = divmod(index, self.columns)
        return self.left_mm + column * self.pitch_x_mm, self.top_mm + row * self.pitch_y_mm


@dataclass(frozen=True, slots=True)
class OwnMedia:
    """What a person's folder holds: the media that can be used, and what is wrong with the other files."""

    media: tuple[Medium, ...]
    faults: tuple[CheckinError, ...]


def media(folder: Path | None = None) -> tuple[Medium, ...]:
    """Return all media that can be used: pages, cards, rolls, sheets, and each of these by title and size.

    Args:
        folder: of a person's own media; the usual one by default.
    """
    kinds = list(Kind)
    everything = (*_shipped(), *own_media(folder).media)
    return tuple(sorted(everything, key=lambda each: (kinds.index(each.kind), each.title.casefold(), each.name)))


def medium(name: str, folder: Path | None = None) -> Medium:
    """Return the medium called ``name``, such as ``"a6"``.

    Raises:
        BadgeError: there is no such medium (``UNKNOWN_MEDIA`` with ``name`` and those ``known`` that are called alike),
            or it is an own one whose file can't be used (``MEDIA_…``).
    """
    if found := _shipped_one(name):
        return found
    own = own_media(folder)
    for each in own.media:
        if each.name == name:
            return each
    for fault in own.faults:
        if fault.facts.get("file") == f"{name}.toml":
            raise fault
    raise BadgeError(Fault.UNKNOWN_MEDIA, name=name, known=_alike(name, own.media))


def own_media(folder: Path | None = None) -> OwnMedia:
    """Return a person's own media; a file that can't be used is told and does not keep the others away."""
    found: dict[str, Medium] = {}
    faults: list[CheckinError] = []
    for path in sorted((folder or settings.media_folder()).glob("*.toml")):
        try:
            for each in _own(path):
                if each.name in found or _shipped_one(each.name):
                    raise BadgeError(Fault.MEDIA_NAME_TAKEN, file=path.name, name=each.name)
                found[each.name] = each
        except CheckinError as fault:
            faults.append(fault)
    return OwnMedia(tuple(found.values()), tuple(faults))


def save_own(medium: Medium, folder: Path | None = None) -> Path:
    """Keep an own medium, in place of an older one of this name; return its file.

    Raises:
        BadgeError: its name is one that comes with Checkin or no file can have, or its labels do not fit the page.
        OutputError: it can't be written.
    """
    from checkin.badges import media_file  # late, as below

    folder = folder or settings.media_folder()
    path = folder / f"{medium.name}.toml"
    content = media_file.written([medium])
    media_file.read(content, path.name)
    if _shipped_one(medium.name):
        raise BadgeError(Fault.MEDIA_NAME_TAKEN, file=path.name, name=medium.name)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(Fault.OUTPUT_NOT_WRITABLE, path=folder) from error
    write_whole(path, content.encode())
    return path


def _alike(name: str, own: Iterable[Medium]) -> tuple[str, ...]:
    """Return what somebody who wrote ``name`` may have meant."""
    known = [each.name for each in (*_shipped(), *own)]
    begun = [each for each in known if name and each.startswith(name)]
    return tuple(begun[:_ALIKE] or get_close_matches(name, known, _ALIKE) or USUAL)


def _shipped() -> Iterator[Medium]:
    """Yield the media that come with Checkin; a file is read when it is reached, none when the program starts."""
    for file in _shipped_files():
        yield from _shipped_in(file).values()


def _shipped_one(name: str) -> Medium | None:
    return next((found for file in _shipped_files() if (found := _shipped_in(file).get(name))), None)


@lru_cache(maxsize=1)
def _shipped_files() -> tuple[Path, ...]:
    files = {file.stem: file for file in sorted((resources.root() / "media").glob("*.toml"))}
    return tuple(files[stem] for stem in dict.fromkeys((*_FILES, *files)))


@lru_cache(maxsize=64)
def _shipped_in(file: Path) -> dict[str, Medium]:
    return {each.name: each for each in _read(file)}


def _own(path: Path) -> tuple[Medium, ...]:
    try:
        changed = path.stat()
        return _kept(path, changed.st_mtime_ns, changed.st_size)
    except OSError as error:
        raise BadgeError(Fault.NO_PERMISSION, path=path) from error


@lru_cache(maxsize=256)
def _kept(path: Path, _changed_ns: int, _bytes: int) -> tuple[Medium, ...]:
    return tuple(_read(path))


def _read(path: Path) -> Iterator[Medium]:
    from checkin.badges import media_file  # late: what reads and checks TOML is needed once there is a file to read

    yield from media_file.read(path.read_bytes(), path.name)
