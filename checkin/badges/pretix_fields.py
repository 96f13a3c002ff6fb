"""What pretix's layouts say in words, in the fields of ours; and what of it has none.

Source of the names: the variables that pretix 2024 offers in its editor (``base/pdf.py``), with the parts of its name
schemes (``base/settings.py``).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

CODE = "secret"
"""What pretix calls the admission code."""
OWN_WORDS = frozenset({"other", "other_i18n"})
"""What an element shows that says words of its own."""

_FIELDS = {
    "attendee_name": "name",
    "attendee_name_for_salutation": "name",
    "attendee_company": "organisation",
    "attendee_job_title": "role",
    "item": "category",
    "item_name": "category",
    "itemvar": "category",
    "item_category": "category",
    "variation": "category",
    "addons": "workshops",
    "event_name": "event",
    "event_series_name": "event",
    CODE: "code",
}
_NAME = "attendee_name_"
_PARTS = {
    "given_name": "first_name",
    "family_name": "last_name",
    "full_name": "name",
    "calling_name": "called",
    "title": "title",
    "degree": "title",
}
_OTHER_PARTS = ("salutation", "latin_transcription", "middle_name")
_PART = re.compile("|".join((*_PARTS, *_OTHER_PARTS)))
_PLACEHOLDER = re.compile(r"\{([a-zA-Z0-9:_]+)\}")


@dataclass(frozen=True, slots=True)
class Words:
    """What an element says.

    Attributes:
        text: with fields of ours in braces; empty where nothing is left.
        lost: what of it, in pretix's words, there is no field for.
    """

    text: str
    lost: tuple[str, ...] = ()


def words_of(element: Mapping[str, Any]) -> Words:
    """Return what an element of a layout says, in fields of ours."""
    content = str(element.get("content") or "")
    if content not in OWN_WORDS:
        return _field(content)
    said: list[Words] = []
    for place, piece in enumerate(_PLACEHOLDER.split(_own_words(element, content))):
        # Braces that pretix prints as they are would ask for a field here.
        said.append(_field(piece) if place % 2 else Words(piece.replace("{", "(").replace("}", ")")))
    lines = (" ".join(line.split()) for line in "".join(each.text for each in said).split("\n"))
    return Words("\n".join(line for line in lines if line), tuple(lost for each in said for lost in each.lost))


def _own_words(element: Mapping[str, Any], content: str) -> str:
    """Return the words; of several languages the one the element asks for, else German, else any."""
    said = element.get("text")
    if content == "other_i18n":
        spoken = element.get("text_i18n")
        by_language = {name: text for name, text in spoken.items() if text} if isinstance(spoken, dict) else {}
        asked = str(element.get("locale") or "de")
        said = by_language.get(asked) or by_language.get("de") or next(iter(by_language.values()), None)
    # Half a character, which JSON can hold and no file can, becomes a question mark.
    return said.encode("utf-8", "replace").decode() if isinstance(said, str) else ""


def _field(content: str) -> Words:
    if content in _FIELDS:
        return Words("{" + _FIELDS[content] + "}")
    parts = _PART.findall(content.removeprefix(_NAME)) if content.startswith(_NAME) else []
    if not parts or content != _NAME + "_".join(parts):
        return Words("", (content,) if content else ())
    known = dict.fromkeys(_PARTS[part] for part in parts if part in _PARTS)
    lost = tuple(_NAME + part for part in parts if part not in _PARTS)
    return Words(" ".join("{" + name + "}" for name in known), lost)
