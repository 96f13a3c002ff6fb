"""The facts of a verdict as text of the log, so that an answer can be given again as it was given first."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from datetime import datetime
from functools import cache
from typing import Any

from checkin.domain.checkpoint import Place
from checkin.domain.verdict import Reason, Verdict
from checkin.storage.times import from_text, optional_text, optional_time, to_text

_PLAIN = Verdict(Reason.OK)
_NAMES = tuple(field.name for field in fields(Verdict) if field.name not in ("reason", "overridden"))


def to_facts(verdict: Verdict) -> str:
    """Return what ``verdict`` says beside its reason; empty where it says nothing."""
    if verdict == _plain(verdict.reason, verdict.overridden):
        return ""
    said = {
        name: _written(getattr(verdict, name)) for name in _NAMES if getattr(verdict, name) != getattr(_PLAIN, name)
    }
    return json.dumps(said, ensure_ascii=False, separators=(",", ":"))


@cache
def _plain(reason: Reason, overridden: bool) -> Verdict:
    return Verdict(reason, overridden=overridden)


def with_facts(verdict: Verdict, text: str) -> Verdict:
    """Return ``verdict`` with the facts that :func:`to_facts` wrote."""
    if not text:
        return verdict
    facts: dict[str, Any] = {name: _read(name, value) for name, value in json.loads(text).items() if name in _NAMES}
    return replace(verdict, **facts)


def _written(value: object) -> object:
    if isinstance(value, datetime):
        return to_text(value)
    if isinstance(value, tuple):
        return [[place.name, place.room, optional_text(place.opens_at)] for place in value]
    return value


def _read(name: str, value: Any) -> object:
    if name == "instead":
        return tuple(Place(title, room, optional_time(opens_at)) for title, room, opens_at in value)
    return from_text(value) if name in ("first_admitted_at", "since", "until") else value
