"""What support a guest asked for, and how far the guest agreed that it is told.

Such wishes say something of a person's health. They are taken in only with consent, they stand in a table of their
own that is emptied first, and they leave it for one purpose: helping the guest who stands at the desk.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


class Support(StrEnum):
    """What a guest may need; stored by value."""

    GUIDE = "guide"
    SIGN_LANGUAGE = "sign_language"
    HEARING_LOOP = "hearing_loop"
    WHEELCHAIR = "wheelchair"
    LARGE_PRINT = "large_print"
    EASY_LANGUAGE = "easy_language"
    ASSISTANCE_DOG = "assistance_dog"
    QUIET_ROOM = "quiet_room"
    OTHER = "other"  # in the guest's words alone


class Consent(StrEnum):
    """Who may be told of a guest's needs; stored by value."""

    NONE = "none"
    DESK = "desk"  # who scans the guest, and nobody else: a call for a guide names neither guest nor need
    TEAM = "team"  # the desk and whoever is called


@dataclass(frozen=True, slots=True)
class Need:
    """One thing a guest needs; ``words`` is how the guest put it, or empty."""

    support: Support
    words: str = ""


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a guest asked for.

    Attributes:
        needs: in the guest's order, each once; none without consent.
        on_badge: whether the guest wants it on the badge.
    """

    needs: tuple[Need, ...] = ()
    consent: Consent = Consent.NONE
    on_badge: bool = False

    @property
    def badge_words(self) -> str:
        """What the badge says: nothing, unless the guest wants it."""
        return ", ".join(dict.fromkeys(need.words for need in self.needs)) if self.on_badge else ""


NO_WISHES = Wishes()
"""A guest who said no: what was known is to be forgotten."""

# A dog before a guide, for "guide dog"; each pattern is looked for in folded words.
_WORDS: tuple[tuple[Support, re.Pattern[str]], ...] = tuple(
    (support, re.compile(pattern))
    for support, pattern in (
        (Support.ASSISTANCE_DOG, r"assistenzhund|blindenhund|fuehrhund|(guide|assistance|service).?dog|\bchien"),
        (Support.SIGN_LANGUAGE, r"gebaerden|\bdgs\b|sign.?language|langue des signes|\blsf\b|\bbsl\b"),
        (Support.HEARING_LOOP, r"induktion|hoeranlage|hoerschleife|hearing.?loop|induction|boucle"),
        (Support.WHEELCHAIR, r"rollstuhl|wheelchair|fauteuil roulant|stufenlos|step.?free"),
        (Support.LARGE_PRINT, r"grossdruck|grosse schrift|large.?print|gro?s caracteres|grands caracteres"),
        (Support.EASY_LANGUAGE, r"(leichte|einfache)r? sprache|easy.?(language|read|to read)|facile a lire|\bfalc\b"),
        (Support.QUIET_ROOM, r"ruheraum|rueckzug|reizarm|stiller? raum|quiet.?(room|space)|(salle|espace) calme"),
        (Support.GUIDE, r"\blots|begleit|\bguides?\b(?!.?dog)|accompagn|escort"),
    )
)
_APART = re.compile(r"[,;|/\r\n]+| · ")
_FOLD = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "é": "e", "è": "e", "ê": "e", "à": "a", "ç": "c"})


def needs_in(text: str) -> tuple[Need, ...]:
    """Return what a guest asks for in ``text``, in German, English or French; what is none of the known is OTHER."""
    found: dict[tuple[Support, str], Need] = {}
    known: set[Support] = set()
    for part in _APART.split(text):
        words = " ".join(part.split())
        for support in _supports(words) if words else ():
            if support not in known or support is Support.OTHER:
                known.add(support)
                found[support, words] = Need(support, words)
    return tuple(found.values())


def _supports(words: str) -> tuple[Support, ...]:
    folded = words.casefold().translate(_FOLD).replace("_", " ")
    return tuple(support for support, pattern in _WORDS if pattern.search(folded)) or (Support.OTHER,)


_NO = frozenset(
    {
        "nein", "no", "non", "none", "false", "falsch", "0", "n", "kein", "keine", "keiner", "keines", "nicht noetig",
        "nicht erforderlich", "keine unterstuetzung", "not needed", "aucun", "aucune", "-",
    }
)  # fmt: skip
_DESK_ONLY = re.compile(r"\b(nur|only|seulement|uniquement)\b|^(desk|empfang|tresen|accueil)$")
_YES = re.compile(
    r"^(ja|j|yes|y|oui|o|true|wahr|1|x|✓|✔|team|alle|all|everybody|tous)\b|einverstanden|eingewilligt|zugestimmt"
    r"|\bagree|\bconsent|d.accord"
)
_REFUSES = re.compile(r"\b(nicht|kein\w*|not|don.?t|ne|pas)\b")


def says_no(text: str) -> bool:
    """Whether ``text`` is a plain no; forms write "Nein" where nothing is needed."""
    return " ".join(text.casefold().translate(_FOLD).split()) in _NO


def is_yes(text: str) -> bool:
    """Whether ``text`` is a plain yes; in doubt it is not."""
    folded = " ".join(text.casefold().translate(_FOLD).split())
    return bool(_YES.search(folded) or folded == "✓") and not _REFUSES.search(folded)


def consent_in(text: str) -> Consent:
    """Return what a guest agreed to: only a plain yes is one, and "nur am Desk" keeps it at the desk."""
    folded = " ".join(text.casefold().translate(_FOLD).split())
    if says_no(text) or _REFUSES.search(folded):
        return Consent.NONE
    if _DESK_ONLY.search(folded):
        return Consent.DESK
    return Consent.TEAM if is_yes(text) else Consent.NONE
