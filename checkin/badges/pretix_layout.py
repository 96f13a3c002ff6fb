"""Badge layouts of pretix, as its editor exports them, opened as templates of ours.

Source of the format: ``pdf-layout.schema.json`` of pretix 2024, and for what that leaves open its renderer,
``base/pdf.py``. Places are millimetres from the page's lower left corner; a text grows upwards from its place, or
downwards where it says so.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import PurePath
from typing import Any

from checkin.badges import template as t
from checkin.badges import template_file
from checkin.badges.placing import PT_PER_MM
from checkin.badges.pretix_fields import CODE, OWN_WORDS, words_of
from checkin.badges.pretix_page import SAME_MM, guessed_size, is_rotated, medium_like, number
from checkin.badges.template import Template
from checkin.errors import BadgeError, Fault

LARGEST_BYTES = 1_000_000
MOST_ELEMENTS = 200


_ALIGN = {"left": t.Align.LEFT, "center": t.Align.CENTRE, "right": t.Align.RIGHT}
_UPRIGHT = {"top": t.Upright.TOP, "middle": t.Upright.MIDDLE, "bottom": t.Upright.BOTTOM}
_USUAL_FONT = "Open Sans"
"""What pretix sets text in that nobody chose a typeface for."""
_LINES, _LINES_OF_LIST = 3, 8
"""How many lines a text may take that pretix lets grow without end."""
_SMALLEST_PT, _LARGEST_PT = 4.0, 400.0
_SHRINKS_TO = 0.5
_LINE_HEIGHT = 1.15
"""Distance of lines in pretix, as a share of the size, where its line height is 1."""
_LEADING = 0.06


class Why(StrEnum):
    """Why something of a layout is not, or not quite, in the template."""

    KIND = "no such element"
    FIELD = "no such field"
    CODE = "shows the admission code instead"
    MARGIN = "keeps its white margin"
    ROTATED = "rotated"
    ITALIC = "italic"
    COLOUR = "colour not understood"
    OFF_PAGE = "off the page"
    CUT = "cut at the page's edge"
    PAGE = "on a page beyond the second"
    TOO_MANY = "too many elements"
    BACKGROUND = "background"
    SIZE = "page size guessed"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """One thing that could not be carried over.

    Attributes:
        element: what the layout calls it; a number of elements for ``TOO_MANY``, millimetres for ``SIZE``.
    """

    element: str
    why: Why

    def __str__(self) -> str:
        """Return both, for whoever has no sentence for it."""
        return f"{self.element}: {self.why}"


@dataclass
class _Page:
    """The page being read, and what of it could not be carried over."""

    width_mm: float
    height_mm: float
    left_out: list[LeftOut] = field(default_factory=list)

    def leave_out(self, why: Why, what: object) -> None:
        """Note an element, or part of one."""
        if isinstance(what, Mapping):
            content = what.get("content")
            what = content if content and content not in OWN_WORDS else what.get("text") or what.get("type") or "?"
        self.left_out.append(LeftOut(str(what).encode("utf-8", "replace").decode()[:40], why))


def read_pretix(data: bytes, file: str) -> tuple[Template, tuple[LeftOut, ...]]:
    """Return a layout of pretix as a template, and what of it could not be carried over.

    Args:
        data: the layout alone, or with its page's size as the API gives it.
        file: what the file is called; the template gets its name.

    Raises:
        BadgeError: it is no such layout (``BUNDLE_UNREADABLE``), or larger than any (``BUNDLE_TOO_LARGE``).
    """
    if len(data) > LARGEST_BYTES:
        raise BadgeError(Fault.BUNDLE_TOO_LARGE, file=file)
    try:
        whole = json.loads(data.decode("utf-8-sig"))
        layout = whole if isinstance(whole, dict) else {"layout": whole}
        return _read(layout, file)
    except (KeyError, IndexError, TypeError, ValueError, RecursionError) as error:
        raise BadgeError(Fault.BUNDLE_UNREADABLE, file=file) from error


def _read(layout: Mapping[str, Any], file: str) -> tuple[Template, tuple[LeftOut, ...]]:
    elements = layout["layout"]
    if not isinstance(elements, list) or not elements or not all(isinstance(each, dict) for each in elements):
        raise ValueError(file)
    page = _page(layout, elements)
    if (beyond := len(elements) - MOST_ELEMENTS) > 0:
        page.leave_out(Why.TOO_MANY, beyond)
    made = [element for each in elements[:MOST_ELEMENTS] for element in _carried_over(each, page)]
    title = layout.get("name")
    template = Template(
        name=re.sub(r"[^a-z0-9]+", "-", PurePath(file).stem.lower()).strip("-")[:40].strip("-") or "pretix",
        title={"de": title[:60], "en": title[:60]} if isinstance(title, str) and title.isprintable() and title else {},
        width=page.width_mm,
        height=page.height_mm,
        sides=max((each.side for each in made), default=1),
        media=medium_like(page.width_mm, page.height_mm),
        element=tuple(made),
    )
    return _checked(template, file), tuple(dict.fromkeys(page.left_out))


def _checked(template: Template, file: str) -> Template:
    """Return the template as its file would be read; a fault names no line, since nobody has written one."""
    try:
        return template_file.read(template_file.written(template), file)
    except BadgeError as error:
        raise ValueError(file) from error


def _page(layout: Mapping[str, Any], elements: list[Mapping[str, Any]]) -> _Page:
    """Return the page in the size the file says, or else the one that suits its elements best."""
    if sizes := layout.get("size"):
        page = _Page(number(sizes[0]["width"]), number(sizes[0]["height"]))
    else:
        page = _Page(*guessed_size(elements))
        page.leave_out(Why.SIZE, f"{page.width_mm:g} \N{MULTIPLICATION SIGN} {page.height_mm:g} mm")
    if layout.get("background"):
        page.leave_out(Why.BACKGROUND, "PDF")
    return page


def _carried_over(element: Mapping[str, Any], page: _Page) -> Iterator[t.AnyElement]:
    reader = _READERS.get(str(element.get("type")))
    if reader is None:
        page.leave_out(Why.KIND, element.get("type") or element)
    elif number(element.get("page", 1) or 1) not in (1, 2):
        page.leave_out(Why.PAGE, element)
    elif is_rotated(element):
        page.leave_out(Why.ROTATED, element)
    else:
        yield from reader(element, page)


def _text(element: Mapping[str, Any], page: _Page) -> Iterator[t.AnyElement]:
    words = words_of(element)
    for lost in words.lost:
        page.leave_out(Why.FIELD, lost)
    if not words.text:
        return
    if element.get("italic") is True:
        page.leave_out(Why.ITALIC, element)
    size_pt = min(_LARGEST_PT, max(_SMALLEST_PT, number(element["fontsize"])))
    height = number(element.get("lineheight") or 1)
    lines = max(_LINES_OF_LIST if "{workshops}" in words.text else _LINES, words.text.count("\n") + 1)
    place, valign = _place_of_text(element, page, lines * size_pt * max(1.0, height) * 1.2 / PT_PER_MM)
    if box := _box(element, page, *place):
        font = element.get("fontfamily")
        yield t.Text(
            **box,
            side=_side(element),
            text=words.text,
            size=(max(_SMALLEST_PT, round(size_pt * _SHRINKS_TO, 1)), round(size_pt, 1)),
            weight=t.Boldness.BOLD if element.get("bold") is True else t.Boldness.REGULAR,
            font=font if isinstance(font, str) and font.isprintable() and font != _USUAL_FONT else "",
            lines=min(40, lines),
            leading=round(min(2.0, _LEADING + max(0.0, height - 1) * _LINE_HEIGHT), 2),
            colour=_colour(element, page),
            align=_ALIGN.get(str(element.get("align")), t.Align.LEFT),
            valign=valign,
        )


def _place_of_text(
    element: Mapping[str, Any], page: _Page, grown_mm: float
) -> tuple[tuple[float, float, float, float], t.Upright]:
    """Return left, top, width and height of a text's box, and where the text stands in it."""
    left, width, at = number(element["left"]), number(element["width"]), page.height_mm - number(element["bottom"])
    if "height" in element:
        height = number(element["height"])
        return (left, at - height, width, height), _UPRIGHT.get(str(element.get("verticalalign")), t.Upright.TOP)
    if element.get("downward") is True:
        return (left, at, width, min(grown_mm, page.height_mm - at)), t.Upright.TOP
    height = min(grown_mm, at)
    return (left, at - height, width, height), t.Upright.BOTTOM


def _qr(element: Mapping[str, Any], page: _Page) -> Iterator[t.AnyElement]:
    content = element.get("content") or CODE
    if content == "pseudonymization_id":
        page.leave_out(Why.CODE, element)  # that one is for exhibitors who collect contacts; no desk knows it
    elif content != CODE and words_of(element).text != "{code}":
        page.leave_out(Why.FIELD, element)
        return
    if element.get("nowhitespace") is True:
        page.leave_out(Why.MARGIN, element)
    side = number(element["size"])
    top = page.height_mm - number(element["bottom"]) - side
    if box := _box(element, page, number(element["left"]), top, side, side):
        yield t.Qr(**box, side=_side(element))


_READERS: Mapping[str, Callable[[Mapping[str, Any], _Page], Iterator[t.AnyElement]]] = {
    "textarea": _text,
    "textcontainer": _text,
    "barcodearea": _qr,
}


def _box(
    element: Mapping[str, Any], page: _Page, left: float, top: float, width: float, height: float
) -> dict[str, Any] | None:
    """Return the part of a box that is on the page; None where nothing is. Both are noted."""
    right, bottom = min(page.width_mm, left + width), min(page.height_mm, top + height)
    on_left, on_top = max(0.0, left), max(0.0, top)
    if right - on_left < 1 or bottom - on_top < 1:
        page.leave_out(Why.OFF_PAGE, element)
        return None
    if (right - on_left) < width - SAME_MM or (bottom - on_top) < height - SAME_MM:
        page.leave_out(Why.CUT, element)
    return {
        "left": round(on_left, 2),
        "top": round(on_top, 2),
        "width": math.floor((right - on_left) * 100) / 100,
        "height": math.floor((bottom - on_top) * 100) / 100,
    }


def _side(element: Mapping[str, Any]) -> int:
    return int(number(element.get("page", 1) or 1))


def _colour(element: Mapping[str, Any], page: _Page) -> str:
    """Return a colour without its transparency, which pretix ignores too."""
    parts = element.get("color")
    if not isinstance(parts, list) or len(parts) < 3:
        if parts:
            page.leave_out(Why.COLOUR, element)
        return "#000000"
    return "#" + "".join(f"{min(255, max(0, int(number(part)))):02x}" for part in parts[:3])
