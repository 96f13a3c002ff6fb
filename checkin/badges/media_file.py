"""Media as TOML: read, with the line and the reason where one can't be used, and written back."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from typing import Annotated

import msgspec
from msgspec import Meta

from checkin.badges.media import Kind, Medium
from checkin.errors import BadgeError, Fault

_SLACK_MM = 0.05
"""Makers round to tenths: 8 labels of 37.1 mm stand on 297 mm."""

# msgspec names a place so: "... - at `$.sheet[2].pitch[1]`"
_AT = re.compile(r" - at `\$\.?([^`]*)`$")
_UNKNOWN = re.compile(r"contains unknown field `([^`]*)`")
_MISSING = re.compile(r"missing required field `([^`]*)`")
_STEP = re.compile(r"(\w+)(?:\[(\d+)\])?")

_Name = Annotated[str, Meta(pattern=r"^[a-z0-9][a-z0-9.-]*$", max_length=60)]
_Length = Annotated[float, Meta(gt=0, le=2000)]
_Distance = Annotated[float, Meta(ge=0, le=2000)]
_Count = Annotated[int, Meta(ge=1, le=100)]


class _Single(msgspec.Struct, forbid_unknown_fields=True):
    """A page that is one badge."""

    name: _Name
    page: tuple[_Length, _Length]
    title: str = ""


class _Sheet(_Single, kw_only=True):
    """A page with rows and columns of badges; ``pitch`` may be left out where they stand without a gap."""

    badge: tuple[_Length, _Length]
    grid: tuple[_Count, _Count]
    start: tuple[_Distance, _Distance] = (0.0, 0.0)
    pitch: tuple[_Length, _Length] | None = None


class _File(msgspec.Struct, forbid_unknown_fields=True):
    page: list[_Single] = []
    card: list[_Single] = []
    roll: list[_Single] = []
    sheet: list[_Sheet] = []


def read(content: bytes | str, file: str) -> list[Medium]:
    """Return the media that a file describes.

    Args:
        content: TOML; bytes are UTF-8.
        file: what the file is called in a message.

    Raises:
        BadgeError: one can't be used (``MEDIA_…`` with ``file``, ``line`` and what is wrong there).
    """
    text = _text(content, file)
    try:
        found = msgspec.convert(tomllib.loads(text), _File)
    except tomllib.TOMLDecodeError as error:
        at = re.search(r"line (\d+)", str(error))
        line = int(at[1]) if at else text.count("\n") + 1
        raise BadgeError(Fault.MEDIA_SYNTAX, file=file, line=line) from None
    except msgspec.ValidationError as error:
        raise _misshapen(text, file, str(error)) from None
    return [_checked(text, file, path, each) for path, each in _media(found)]


def written(media: Iterable[Medium]) -> str:
    """Return media as the text of a file; ``read`` gives the same media back."""
    import tomlkit  # late: it is slow to import, and most media are only read

    tables: dict[str, list[dict[str, object]]] = {}
    for each in media:
        tables.setdefault(each.kind.value, []).append(_table(each))
    return tomlkit.dumps(tables)


def _media(found: _File) -> Iterator[tuple[str, Medium]]:
    for kind in Kind:
        for index, each in enumerate(getattr(found, kind.value)):
            yield f"{kind.value}[{index}]", _sheet(each) if isinstance(each, _Sheet) else _single(each, kind)


def _single(raw: _Single, kind: Kind) -> Medium:
    return Medium(raw.name, *raw.page, *raw.page, title=raw.title, kind=kind)


def _sheet(raw: _Sheet) -> Medium:
    columns, rows = raw.grid
    distances = (*raw.start, *(raw.pitch or raw.badge))
    return Medium(raw.name, *raw.page, *raw.badge, columns, rows, *distances, title=raw.title, kind=Kind.SHEET)


def _table(medium: Medium) -> dict[str, object]:
    table: dict[str, object] = {"name": medium.name, "title": medium.title}
    table["page"] = [medium.page_width_mm, medium.page_height_mm]
    if medium.kind is Kind.SHEET:
        table["badge"] = [medium.badge_width_mm, medium.badge_height_mm]
        table["grid"] = [medium.columns, medium.rows]
        table["start"] = [medium.left_mm, medium.top_mm]
        table["pitch"] = [medium.pitch_x_mm, medium.pitch_y_mm]
    return table


def _checked(text: str, file: str, path: str, medium: Medium) -> Medium:
    left, top = medium.place_mm(medium.places - 1)
    right, bottom = left + medium.badge_width_mm, top + medium.badge_height_mm
    if right > medium.page_width_mm + _SLACK_MM or bottom > medium.page_height_mm + _SLACK_MM:
        raise BadgeError(Fault.MEDIA_OFF_PAGE, file=file, line=_line(text, path), name=medium.name)
    apart_x = medium.columns == 1 or medium.pitch_x_mm >= medium.badge_width_mm - _SLACK_MM
    apart_y = medium.rows == 1 or medium.pitch_y_mm >= medium.badge_height_mm - _SLACK_MM
    if not (apart_x and apart_y):
        raise BadgeError(Fault.MEDIA_OVERLAP, file=file, line=_line(text, f"{path}.pitch"), name=medium.name)
    return medium


def _text(content: bytes | str, file: str) -> str:
    if isinstance(content, str):
        return content
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise BadgeError(Fault.MEDIA_SYNTAX, file=file, line=line) from None


def _misshapen(text: str, file: str, message: str) -> BadgeError:
    place = _AT.search(message)
    path = place[1] if place else ""
    if unknown := _UNKNOWN.search(message):
        line = _line(text, f"{path}.{unknown[1]}")
        return BadgeError(Fault.MEDIA_KEY_UNKNOWN, file=file, line=line, key=unknown[1])
    if missing := _MISSING.search(message):
        return BadgeError(Fault.MEDIA_KEY_MISSING, file=file, line=_line(text, path), key=missing[1])
    keys = [name for name, _ in _STEP.findall(path)]
    return BadgeError(Fault.MEDIA_VALUE, file=file, line=_line(text, path), key=keys[-1] if keys else "")


def _line(text: str, path: str) -> int:
    """Return the line, from 1, where the key ``sheet[2].pitch`` stands, or else the head of its table."""
    steps = _STEP.findall(path)
    lines = text.splitlines()
    at = 0
    for name, index in steps:
        head = re.compile(rf"\s*\[\[?\s*{re.escape(name)}\s*\]")
        heads = [number for number, line in enumerate(lines) if head.match(line)]
        if int(index or 0) < len(heads):
            at = heads[int(index or 0)]
            continue
        key = re.compile(rf"\s*\"?{re.escape(name)}\"?\s*=")
        rest = range(at + (at > 0 or bool(heads)), len(lines))
        return next((number + 1 for number in rest if key.match(lines[number])), at + 1)
    return at + 1
