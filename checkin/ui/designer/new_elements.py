"""What a new element is at first: something that can be seen at once, in the middle of the badge."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from checkin.badges import template as t
from checkin.badges.template import AnyElement, Template

_SHARE = 0.6  # of the badge's width that texts, boxes and lines take at first
_CODE_MM = 30.0  # holds the QR of an admission code in modules that any scanner reads
_TEXT_PT = (8.0, 20.0)


def new_element(kind: type[AnyElement], template: Template, side: int, picture: str = "") -> AnyElement:
    """Return an element of a kind for a side of the template.

    Args:
        picture: the name of an image's file.
    """
    width, height = _size(kind, template)
    place: dict[str, Any] = {
        "left": round((template.width - width) / 2, 1),
        "top": round((template.height - height) / 2, 1),
        "width": width,
        "height": height,
        "side": side,
    }
    makers: dict[type[AnyElement], Callable[[], AnyElement]] = {
        t.Text: lambda: t.Text(text="{organisation}", size=_TEXT_PT, **place),
        t.Column: lambda: t.Column(item=_two_texts(), **place),
        t.Qr: lambda: t.Qr(**place),
        t.Barcode: lambda: t.Barcode(**place),
        t.Image: lambda: t.Image(file=picture, **place),
        t.Box: lambda: t.Box(edge="#000000", **place),
        t.Line: lambda: t.Line(**place),
    }
    return makers[kind]()


def _two_texts() -> tuple[t.Item, ...]:
    return (
        t.Item(text="{first_name}", size=_TEXT_PT, weight=t.Boldness.BOLD),
        t.Item(text="{last_name}", size=_TEXT_PT),
    )


def _size(kind: type[AnyElement], template: Template) -> tuple[float, float]:
    wide = round(template.width * _SHARE, 1)
    corner = round(min(_CODE_MM, template.width * _SHARE, template.height * _SHARE), 1)
    heights = {t.Text: 10.0, t.Column: 20.0, t.Barcode: 12.0, t.Box: 15.0, t.Line: 2.0}
    return (corner, corner) if kind in (t.Qr, t.Image) else (wide, heights[kind])
