"""One cell with a name in it to title, given names and family name, as far as it says."""

from __future__ import annotations

import re
from dataclasses import dataclass

from checkin.domain.guest import whole_name

_TITLE = re.compile(
    r"(?:prof|professor|professorin|dr|drs|priv|doz|pd|dipl|ing|mag|mgr|rer|nat|phil|med|jur|iur|hc|h|c|habil|oec|pol|"
    r"theol|dent|vet|techn|agr|mult|univ|mba|llm|phd|msc|bsc|ma|ba|meng|beng|m|b|sc|a|eng|ll|d|ph|fh|th|e|h\.c|e\.h|m\.sc|b\.sc|m\.a|b\.a)\.?"
    r"(?:-(?:ing|inform|kfm|kffr|phys|chem|biol|math|päd|psych|soz|geogr|wirt|jur|kaufm|volksw|betriebsw|"
    r"wirtsch)\.?)*(?:\([a-z]+\))?",
    re.IGNORECASE,
)
# A title begins with one of these; "M. Müller" and "Ma Li" do not.
_LEADING = re.compile(
    r"(?:prof\b|professor(?:in)?\b|dr\b|drs\b|priv\.|pd\b|dipl\b|mag\.|mgr\b|ing\.|univ\.)", re.IGNORECASE
)
_SALUTATION = re.compile(r"(?:herrn?|frau|mrs|mr|ms|mx|divers|hr|fr|keine angabe)(?:\.\s*|\s+|\Z)", re.IGNORECASE)
# Behind a comma these are no given names: "Anna Müller, M.Sc.", "John Smith, Jr.".
_AFTER = re.compile(
    r"(?:dr|dipl\S*|mag|m\.? ?sc|b\.? ?sc|ll\. ?m|ph\.? ?d|m\. ?a|b\. ?a|m\.? ?eng|b\.? ?eng|mba|jr|sr|esq|ii|iii|iv|"
    r"mdb|mdl|mdep)\.?\Z",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name in its parts; ``first`` and ``last`` are empty where the list gave only a whole."""

    whole: str
    first: str = ""
    last: str = ""
    title: str = ""


def from_parts(first: str, last: str, title: str) -> PersonName:
    """Return the name that a list gives in columns of their own."""
    spoken_title, first = split_title(first) if not title else (title_only(title), first)
    return PersonName(whole_name(first, last), first, last, spoken_title)


def from_whole(text: str, title: str) -> PersonName:
    """Return the name that stands in one cell: "Dr. Ada Lovelace", "Lovelace, Ada", "Lovelace, Dr. Ada".

    A given and a family name are only told apart where a comma does so: nobody can for "Nguyễn Thị Ánh Tuyết".
    """
    found, rest = split_title(text)
    title = title_only(title) or found
    last, comma, first = (part.strip() for part in rest.partition(","))
    if not comma or not last or not first or "," in first or _AFTER.match(first):
        return PersonName(rest, title=title)
    found, first = split_title(first)
    return PersonName(whole_name(first, last), first, last, title or found)


def split_title(text: str) -> tuple[str, str]:
    """Return the academic titles a name begins with, and the name; a salutation before them is dropped."""
    words = text.split()
    if len(words) > 2 and _SALUTATION.fullmatch(words[0]):
        words = words[1:]
    count = 0
    if words and _LEADING.match(words[0]):
        while count < len(words) - 1 and _TITLE.fullmatch(words[count]):
            count += 1
    return " ".join(words[:count]), " ".join(words[count:])


def title_only(text: str) -> str:
    """Return a title column's text without the salutation: "Herr Dr." is "Dr.", "Mrs" is nothing."""
    match = _SALUTATION.match(text)
    return text[match.end() :] if match else text
