"""What the designer calls things: kinds of elements, fields of a guest, sides, and what is wrong with a template."""

from __future__ import annotations

from checkin.badges import template as t
from checkin.badges.fields import asked
from checkin.badges.template import AnyElement
from checkin.ui.designer.flaws import Flaw, FlawKind, texts
from checkin.ui.designer.guests import Trial
from checkin.ui.words.language import QT_TRANSLATE_NOOP, translate

_SEVERAL = 3  # fields that an element is called by
_LONGEST = 28  # letters of its text that an element is called by

KINDS: dict[type[t.Element], str] = {
    t.Text: QT_TRANSLATE_NOOP("Designer", "Text"),
    t.Column: QT_TRANSLATE_NOOP("Designer", "Text block"),
    t.Qr: QT_TRANSLATE_NOOP("Designer", "QR code"),
    t.Barcode: QT_TRANSLATE_NOOP("Designer", "Bar code"),
    t.Image: QT_TRANSLATE_NOOP("Designer", "Image"),
    t.Box: QT_TRANSLATE_NOOP("Designer", "Box"),
    t.Line: QT_TRANSLATE_NOOP("Designer", "Line"),
}

FIELD_WORDS = {
    "name": QT_TRANSLATE_NOOP("Designer", "Whole name"),
    "called": QT_TRANSLATE_NOOP("Designer", "Title and name"),
    "first_name": QT_TRANSLATE_NOOP("Designer", "First name"),
    "last_name": QT_TRANSLATE_NOOP("Designer", "Last name"),
    "title": QT_TRANSLATE_NOOP("Designer", "Title"),
    "pronouns": QT_TRANSLATE_NOOP("Designer", "Pronouns"),
    "organisation": QT_TRANSLATE_NOOP("Designer", "Organisation"),
    "role": QT_TRANSLATE_NOOP("Designer", "Role"),
    "category": QT_TRANSLATE_NOOP("Designer", "Category"),
    "stand": QT_TRANSLATE_NOOP("Designer", "Stand"),
    "workshops": QT_TRANSLATE_NOOP("Designer", "Workshops"),
    "languages": QT_TRANSLATE_NOOP("Designer", "Languages"),
    "mark": QT_TRANSLATE_NOOP("Designer", "Mark"),
    "support": QT_TRANSLATE_NOOP("Designer", "Support, if wanted"),
    "event": QT_TRANSLATE_NOOP("Designer", "Event"),
    "code": QT_TRANSLATE_NOOP("Designer", "Admission code"),
}

_TRIALS = {
    Trial.LONGEST: QT_TRANSLATE_NOOP("Designer", "&Longest name"),
    Trial.SHORTEST: QT_TRANSLATE_NOOP("Designer", "S&hortest name"),
    Trial.RANDOM: QT_TRANSLATE_NOOP("Designer", "&Any guest"),
}

_FLAWS = {
    FlawKind.CONDITION: QT_TRANSLATE_NOOP(
        "Designer",
        "The condition of “{element}” is not understood: {text}. Write it like guest.category == 'Press', or choose it"
        " from the list beside it.",
    ),
    FlawKind.FIELD: QT_TRANSLATE_NOOP(
        "Designer", "“{element}” asks for “{text}”, which no guest has. Choose a field from the list beside the text."
    ),
    FlawKind.SIZES: QT_TRANSLATE_NOOP(
        "Designer", "The smallest size of “{element}” is above its largest one. Make one of them fit the other."
    ),
    FlawKind.PICTURE: QT_TRANSLATE_NOOP(
        "Designer", "The picture “{text}” of “{element}” is missing. Choose another one, or remove the element."
    ),
}

_SIDES = {
    1: QT_TRANSLATE_NOOP("Designer", "Front"),
    2: QT_TRANSLATE_NOOP("Designer", "Back"),
}


def kind_word(kind: type[t.Element]) -> str:
    """Return what a kind of element is called."""
    return translate("Designer", KINDS[kind])


def field_word(field: str) -> str:
    """Return what a field of the guest is called; one that there is not, as it is written."""
    return translate("Designer", FIELD_WORDS[field]) if field in FIELD_WORDS else field


def trial_word(trial: Trial) -> str:
    """Return what is written on the button that chooses a guest."""
    return translate("Designer", _TRIALS[trial])


def side_word(side: int, sides: int) -> str:
    """Return what a side is called: front and back where there are two, else numbers after the front."""
    if side == 1 or (side == sides == 2):
        return translate("Designer", _SIDES[side])
    return translate("Designer", "Side {0}").format(side)


def element_word(element: AnyElement) -> str:
    """Return what an element is called: by its own name, or by its kind and what it shows."""
    if element.name:
        return element.name
    kind = kind_word(type(element))
    what = element.file if isinstance(element, t.Image) else ", ".join(map(_shown, texts(element)[:_SEVERAL]))
    return translate("Designer", "{0}: {1}").format(kind, what) if what else kind


def item_word(item: t.Item) -> str:
    """Return what one text of several is called."""
    return _shown(item) or kind_word(t.Text)


def place_words(element: AnyElement) -> str:
    """Return where an element is and how large, to be read out."""
    sentence = translate("Designer", "{0} mm from the left, {1} from the top, {2} wide, {3} high")
    return sentence.format(*(f"{each:g}" for each in (element.left, element.top, element.width, element.height)))


def flaw_sentence(flaw: Flaw, element: AnyElement) -> str:
    """Return what is wrong and what to do."""
    return translate("Designer", _FLAWS[flaw.kind]).format(element=element_word(element), text=flaw.text)


def _shown(item: t.Item) -> str:
    """Return a text with the words of its fields in place of what stands in braces, in marks beside other words."""
    text = item.text.strip()
    for field in asked(text):
        braced, word = f"{{{field}}}", field_word(field)
        text = word if text == braced else text.replace(braced, f"[{word}]")
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
