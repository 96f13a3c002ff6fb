"""Templates as TOML: read, with the line and the reason where one can't be used, and written back."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping

import msgspec
import tomlkit

from checkin.badges import template as t
from checkin.badges.condition import ConditionError, condition
from checkin.badges.fields import FIELDS, asked
from checkin.badges.template import Template
from checkin.errors import BadgeError, Fault

LARGEST_BYTES = 1_000_000
"""More is no template."""

# msgspec names a place so: "... - at `$.element[2].item[0].size[1]`"
_AT = re.compile(r" - at `([^`]*)`$")
_STEP = re.compile(r"(\w+)(?:\[(\d+|\.\.\.)\])?")
_UNKNOWN = re.compile(r"contains unknown field `([^`]*)`")
_MISSING = re.compile(r"missing required field `([^`]*)`")
_SLACK_MM = 0.05


def read(content: str, file: str) -> Template:
    """Return the template that the text of a file describes.

    Args:
        file: what the file is called in a message.

    Raises:
        BadgeError: it can't be used (``TEMPLATE_…`` with ``file``, ``line`` and what is wrong there).
    """
    try:
        raw = tomllib.loads(content)
    except tomllib.TOMLDecodeError as error:
        raise _syntax(content, file, str(error)) from None
    try:
        found = msgspec.convert(raw, Template)
    except msgspec.ValidationError as error:
        raise _fault(content, file, str(error)) from None
    for path, fault, facts in _flaws(found):
        raise BadgeError(fault, file=file, line=_line(content, path), **facts)
    return found


def written(template: Template) -> str:
    """Return the template as the text of a file; ``read`` gives the same template back."""
    return tomlkit.dumps(msgspec.to_builtins(template, str_keys=True))


def _flaws(template: Template) -> Iterator[tuple[str, Fault, Mapping[str, object]]]:
    """Yield what the shape of the file does not tell: places off the page, unknown fields, conditions."""
    if template.sides > 2 and template.fold is t.Fold.NONE:
        yield "sides", Fault.TEMPLATE_VALUE, {"key": "sides", "value": str(template.sides)}
    for index, element in enumerate(template.element):
        path = f"element[{index}]"
        yield from _off_page(template, element, path)
        for inner, item in _items(element, path):
            yield from _text_flaws(inner, item)
        try:
            condition(element.when, frozenset(FIELDS))
        except ConditionError as error:
            yield f"{path}.when", Fault.TEMPLATE_CONDITION, {"text": str(error)}


def _off_page(template: Template, element: t.Element, path: str) -> Iterator[tuple[str, Fault, dict[str, object]]]:
    right, bottom = element.left + element.width, element.top + element.height
    within = element.left >= -_SLACK_MM and element.top >= -_SLACK_MM
    if not within or right > template.width + _SLACK_MM or bottom > template.height + _SLACK_MM:
        yield path, Fault.TEMPLATE_OFF_PAGE, {"width": f"{template.width:g}", "height": f"{template.height:g}"}
    if element.side > template.sides:
        yield f"{path}.side", Fault.TEMPLATE_VALUE, {"key": "side", "value": str(element.side)}


def _text_flaws(path: str, item: t.Item) -> Iterator[tuple[str, Fault, dict[str, object]]]:
    for name in asked(item.text):
        if name not in FIELDS:
            yield f"{path}.text", Fault.TEMPLATE_FIELD, {"field": name, "known": FIELDS}
    if item.size[0] > item.size[1]:
        yield f"{path}.size", Fault.TEMPLATE_VALUE, {"key": "size", "value": f"{item.size[0]:g}, {item.size[1]:g}"}


def _items(element: t.AnyElement, path: str) -> Iterator[tuple[str, t.Item]]:
    if isinstance(element, t.Text):
        yield path, element.item
    elif isinstance(element, t.Column):
        yield from ((f"{path}.item[{index}]", item) for index, item in enumerate(element.item))


def _syntax(content: str, file: str, message: str) -> BadgeError:
    found = re.search(r"line (\d+)", message)
    line = int(found[1]) if found else content.count("\n") + 1
    return BadgeError(Fault.TEMPLATE_SYNTAX, file=file, line=line)


def _fault(content: str, file: str, message: str) -> BadgeError:
    place = _AT.search(message)
    path = place[1].removeprefix("$").lstrip(".") if place else ""
    if unknown := _UNKNOWN.search(message):
        path = f"{path}.{unknown[1]}".lstrip(".")
        return BadgeError(Fault.TEMPLATE_KEY_UNKNOWN, file=file, line=_line(content, path), key=unknown[1])
    if missing := _MISSING.search(message):
        return BadgeError(Fault.TEMPLATE_KEY_MISSING, file=file, line=_line(content, path), key=missing[1])
    last = _STEP.findall(path)
    key = last[-1][0] if last else path
    return BadgeError(Fault.TEMPLATE_VALUE, file=file, line=_line(content, path), key=key, value="")


def _line(content: str, path: str) -> int:
    """Return the line, from 1, where the key ``element[2].item[0].size`` stands, or else the table it belongs in."""
    steps = _STEP.findall(path)
    at, header = 0, ""
    lines = content.splitlines()
    for name, index in steps:
        header = f"{header}.{name}".lstrip(".")
        wanted = re.compile(rf"\s*\[\[?\s*{re.escape(header)}\s*\]")
        tables = [number for number in range(at, len(lines)) if wanted.match(lines[number])]
        number = int(index) if index.isdigit() else 0
        if number < len(tables):
            at = tables[number]
            continue
        key = re.compile(rf"\s*{re.escape(name)}\s*=")
        for offset in range(at, len(lines)):
            if key.match(lines[offset]):
                return offset + 1
            if offset > at and lines[offset].lstrip().startswith("["):
                break
        break
    return at + 1
