"""Badge layouts of pretix, as its editor exports them, opened as templates of ours.

Source of the format: ``pdf-layout.schema.json`` of pretix 2024. Places are millimetres from the page's lower left
corner; a text grows upwards from its place, or downwards where it says so.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Any

from checkin.badges import template as t
from checkin.badges import template_file
from checkin.badges.media import media
from checkin.badges.placing import PT_PER_MM
from checkin.badges.template import Template
from checkin.errors import BadgeError, Fault

LARGEST_BYTES = 1_000_000
_MOST_ELEMENTS = 200
_SIZES_MM = ((85.6, 54.0), (62.0, 100.0), (105.0, 74.0), (105.0, 148.0), (148.0, 105.0), (210.0, 297.0), (297.0, 210.0))
"""Pages to guess from where the file does not say its size, the smallest first."""

_FIELDS = {
    "attendee_name": "name",
    "attendee_name_for_salutation": "name",
    "attendee_name_given_name": "first_name",
    "attendee_name_family_name": "last_name",
    "attendee_name_title": "title",
    "attendee_name_degree": "title",
    "attendee_company": "organisation",
    "attendee_job_title": "role",
    "item": "category",
    "item_name": "category",
    "itemvar": "category",
    "item_category": "category",
    "variation": "category",
    "addons": "workshops",
    "event_name": "event",
    "secret": "code",
    "pseudonymization_id": "code",
}
_ALIGN = {"left": t.Align.LEFT, "center": t.Align.CENTRE, "right": t.Align.RIGHT}
_UPRIGHT = {"top": t.Upright.TOP, "middle": t.Upright.MIDDLE, "bottom": t.Upright.BOTTOM}
_ALIKE_MM = 0.6
_LINES = 3
"""How many lines a text may take that pretix lets grow without end."""
_SMALLEST_PT = 4.0
_SHRINKS_TO = 0.5
_PLACEHOLDER = re.compile(r"\{(\w+)\}")


@dataclass
class _Page:
    """The page being read, and what of it could not be carried over."""

    width_mm: float
    height_mm: float
    left_out: list[str] = field(default_factory=list)

    def leave_out(self, what: str, element: Mapping[str, Any]) -> None:
        """Note ``what`` of an element."""
        name = str(element.get("content") or element.get("type") or "?")[:40]
        self.left_out.append(f"{what} ({name})" if what != name else what)


def read_pretix(data: bytes, file: str) -> tuple[Template, tuple[str, ...]]:
    """Return a layout of pretix as a template, and what of it could not be carried over, in pretix's words.

    Args:
        data: the layout alone, or with its page's size as the API gives it.
        file: what the file is called; the template gets its name.

    Raises:
        BadgeError: it is no such layout (``TEMPLATE_SYNTAX`` with ``file`` and ``line``, or ``BUNDLE_UNREADABLE``).
    """
    elements, size = _parsed(data, file)
    page = _Page(*(size or _guessed(elements)))
    try:
        made = [element for each in elements for element in _READERS.get(str(each.get("type")), _unknown)(each, page)]
        name = re.sub(r"[^a-z0-9]+", "-", PurePath(file).stem.lower()).strip("-")[:40] or "pretix"
        template = Template(
            name=name,
            width=page.width_mm,
            height=page.height_mm,
            sides=max((each.side for each in made), default=1),
            media=_medium_like(page),
            element=tuple(made),
        )
        checked = template_file.read(template_file.written(template), file)
    except (KeyError, TypeError, ValueError, OverflowError) as error:
        raise BadgeError(Fault.BUNDLE_UNREADABLE, file=file) from error
    return checked, tuple(dict.fromkeys(page.left_out))


def _parsed(data: bytes, file: str) -> tuple[list[Mapping[str, Any]], tuple[float, float] | None]:
    if len(data) > LARGEST_BYTES:
        raise BadgeError(Fault.BUNDLE_TOO_LARGE, file=file)
    try:
        content = json.loads(data.decode("utf-8-sig"))
    except json.JSONDecodeError as error:
        raise BadgeError(Fault.TEMPLATE_SYNTAX, file=file, line=error.lineno) from error
    except (UnicodeDecodeError, RecursionError) as error:
        raise BadgeError(Fault.BUNDLE_UNREADABLE, file=file) from error
    layout, sizes = (content.get("layout"), content.get("size")) if isinstance(content, dict) else (content, None)
    if not isinstance(layout, list) or not all(isinstance(each, dict) for each in layout) or not layout:
        raise BadgeError(Fault.BUNDLE_UNREADABLE, file=file)
    try:
        size = (_number(sizes[0]["width"]), _number(sizes[0]["height"])) if sizes else None
    except (KeyError, IndexError, TypeError, ValueError) as error:
        raise BadgeError(Fault.BUNDLE_UNREADABLE, file=file) from error
    return layout[:_MOST_ELEMENTS], size


def _guessed(elements: list[Mapping[str, Any]]) -> tuple[float, float]:
    """Return the smallest usual page that everything is on."""

    def reach(start: str, length: str) -> float:
        ends = [0.0]
        for each in elements:
            try:
                ends.append(_number(each[start]) + _number(each.get(length, each.get("size", 0))))
            except (KeyError, TypeError, ValueError):
                continue
        return max(ends)

    right, top = reach("left", "width"), reach("bottom", "height")
    return next(((w, h) for w, h in _SIZES_MM if right <= w + 0.5 and top <= h + 0.5), _SIZES_MM[-1])


def _medium_like(page: _Page) -> str:
    """Return the first medium of the page's size, or the usual one, on which the badge is then made to fit."""
    alike = (
        each.name
        for each in media()
        if each.places == 1
        and abs(each.badge_width_mm - page.width_mm) < _ALIKE_MM
        and abs(each.badge_height_mm - page.height_mm) < _ALIKE_MM
    )
    return next(alike, "a6")


def _text(element: Mapping[str, Any], page: _Page) -> Iterator[t.AnyElement]:
    words = _words(element, page)
    if not words:
        return
    for lost in ("rotation", "italic"):
        if element.get(lost) not in (None, False, 0, "0", "0.00"):
            page.leave_out(lost, element)
    size_pt = max(_SMALLEST_PT, _number(element["fontsize"]))
    leading = _number(element.get("lineheight", 1) or 1)
    line_mm = size_pt * max(1.0, leading) * 1.2 / PT_PER_MM
    bottom, downward = _number(element["bottom"]), bool(element.get("downward"))
    height = _number(element["height"]) if "height" in element else _LINES * line_mm
    top = page.height_mm - bottom - (0 if downward else height)
    valign = _UPRIGHT.get(str(element.get("verticalalign")), t.Upright.TOP if downward else t.Upright.BOTTOM)
    if box := _box(_number(element["left"]), top, _number(element["width"]), height, page):
        yield t.Text(
            **box,
            side=_side(element),
            text=words,
            size=(max(_SMALLEST_PT, round(size_pt * _SHRINKS_TO, 1)), round(size_pt, 1)),
            weight=t.Boldness.BOLD if element.get("bold") else t.Boldness.REGULAR,
            lines=_LINES,
            colour=_colour(element.get("color")),
            align=_ALIGN.get(str(element.get("align")), t.Align.LEFT),
            valign=valign,
        )


def _qr(element: Mapping[str, Any], page: _Page) -> Iterator[t.AnyElement]:
    if _FIELDS.get(str(element.get("content", "secret"))) != "code":
        page.leave_out("barcodearea", element)
        return
    side = _number(element["size"])
    top = page.height_mm - _number(element["bottom"]) - side
    if box := _box(_number(element["left"]), top, side, side, page):
        yield t.Qr(**box, side=_side(element))


def _unknown(element: Mapping[str, Any], page: _Page) -> Iterator[t.AnyElement]:
    page.leave_out(str(element.get("type"))[:40], element)
    yield from ()


_READERS: Mapping[str, Callable[[Mapping[str, Any], _Page], Iterator[t.AnyElement]]] = {
    "textarea": _text,
    "textcontainer": _text,
    "barcodearea": _qr,
}


def _words(element: Mapping[str, Any], page: _Page) -> str:
    """Return what a text says with our fields in braces, or nothing where we have no such field."""
    content = str(element.get("content", ""))
    if content in ("other", "other_i18n"):
        spoken = element.get("text_i18n") or {}
        text = str(element.get("text") or spoken.get("de") or next(iter(spoken.values()), ""))
        unknown = [name for name in _PLACEHOLDER.findall(text) if name not in _FIELDS]
        if unknown:
            page.leave_out(", ".join(unknown), element)
        known = _PLACEHOLDER.sub(lambda found: "{" + _FIELDS[found[1]] + "}" if found[1] in _FIELDS else "", text)
        return " ".join(known.split())
    if content not in _FIELDS:
        page.leave_out(content or "textarea", element)
        return ""
    return "{" + _FIELDS[content] + "}"


def _box(left: float, top: float, width: float, height: float, page: _Page) -> dict[str, Any] | None:
    """Return the part of a box that is on the page; None where nothing is."""
    right, bottom = min(page.width_mm, left + width), min(page.height_mm, top + height)
    left, top = max(0.0, left), max(0.0, top)
    if right - left < 1 or bottom - top < 1:
        return None
    return {
        "left": round(left, 2),
        "top": round(top, 2),
        "width": math.floor((right - left) * 100) / 100,
        "height": math.floor((bottom - top) * 100) / 100,
    }


def _side(element: Mapping[str, Any]) -> int:
    return min(2, max(1, int(_number(element.get("page", 1) or 1))))


def _colour(parts: object) -> str:
    if not isinstance(parts, list) or len(parts) < 3:
        return "#000000"
    return "#" + "".join(f"{min(255, max(0, int(_number(part)))):02x}" for part in parts[:3])


def _number(value: object) -> float:
    """Return a number that may be written as text.

    Raises:
        ValueError: it is none, or no finite one.
    """
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        raise ValueError(value)  # noqa: TRY004 -- the file is wrong, not the program
    number = float(value)
    if not math.isfinite(number):
        raise ValueError(value)
    return number
