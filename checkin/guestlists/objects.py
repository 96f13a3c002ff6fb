"""JSON to rows: a list of objects, alone or somewhere inside, with what is nested named with dots."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from checkin.guestlists.table import Row

_DEEPEST = 8
# The list that is meant where there are several, best first.
_LISTS = ("guests", "attendees", "participants", "registrations", "tickets", "positions", "results", "orders")
# One order holds several tickets: a row a ticket. Not deeper: tickets hold no guests.
_INNER = ("positions", "attendees", "tickets", "guests", "participants")


class NotAList(Exception):  # noqa: N818 -- a finding; becomes a GuestListError in reading.py
    """The text is no JSON, or holds no list of objects."""


# Where a value stands that is no object, so that its row keeps its number and is reported.
_STRAY = "?"


def json_rows(text: str) -> list[Row]:
    """Return the header (row 0) and one row an object, numbered from 1.

    Numbers keep every digit: they are never read as numbers.

    Raises:
        NotAList: the text is no JSON, or holds no list of objects.
    """
    try:
        tree = json.loads(text, parse_int=str, parse_float=str, parse_constant=str)
        flat = [dict(_flat(one)) for found in _list_in(tree) for one in _exploded(found)]
    except (ValueError, RecursionError) as error:
        raise NotAList from error
    columns = tuple(dict.fromkeys(key for one in flat for key in one))
    return [(0, columns), *((number, tuple(one.get(key, "") for key in columns)) for number, one in enumerate(flat, 1))]


def _list_in(tree: Any, depth: int = 0) -> list[dict[str, Any]]:
    if isinstance(tree, list):
        if tree and not any(isinstance(one, dict) for one in tree):
            raise NotAList
        return [one if isinstance(one, dict) else {_STRAY: str(one)} for one in tree]
    if not isinstance(tree, dict) or depth > _DEEPEST:
        raise NotAList
    known = [tree[name] for name in _LISTS if isinstance(tree.get(name), list)]
    lists = [value for value in tree.values() if isinstance(value, list) and any(isinstance(x, dict) for x in value)]
    for candidate in (*known, *sorted(lists, key=len, reverse=True)):
        return _list_in(candidate)
    for value in tree.values():
        if isinstance(value, dict):
            return _list_in(value, depth + 1)
    raise NotAList


def _exploded(one: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield an order's tickets, each with what the order says under ``order.``; anything else as it is."""
    for name in _INNER:
        inner = one.get(name)
        if isinstance(inner, list) and inner and all(isinstance(ticket, dict) for ticket in inner):
            order = {f"order.{key}": value for key, value in one.items() if key != name}
            yield from ({**ticket, **order} for ticket in inner)
            return
    yield one


def _flat(value: Any, name: str = "", depth: int = 0) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict) and depth < _DEEPEST:
        for key, inner in value.items():
            yield from _flat(inner, f"{name}.{key}" if name else key, depth + 1)
    else:
        yield name, _scalar(value)


def _scalar(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list) and not any(isinstance(one, dict | list) for one in value):
        return "; ".join(filter(None, map(_scalar, value)))
    if isinstance(value, dict | list):
        return json.dumps(value, ensure_ascii=False)
    return "" if value is None else str(value)
