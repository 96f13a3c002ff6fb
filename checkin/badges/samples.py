"""Guests nobody invited, to try a template on: short and long names, several scripts, everything a badge may say."""

from __future__ import annotations

from checkin.badges.badge import Badge
from checkin.badges.contact import card
from checkin.domain.guest import Guest

_PROGRAMME = ("11:00 Barrierefreie Verwaltung, Raum Ada", "13:30 Daten für alle, Saal 2")
_COLOURS = {"Teilnahme": "#1f6feb", "Vortrag": "#8250df", "Presse": "#9a6700", "Ausstellung": "#1a7f37"}
_EVENT = "Beispielkonferenz"


def hard_guests() -> list[Badge]:
    """Return badges of guests with names that are hard to set, each with a code of its own."""
    return [_badge(number, guest) for number, guest in enumerate(_GUESTS, start=1)]


def _badge(number: int, guest: Guest) -> Badge:
    return Badge(guest, f"PROBE-{number:04}", _COLOURS[guest.category], _EVENT, _PROGRAMME, card(guest))


_GUESTS = (
    Guest("1", "Li Wu", "Li", "Wu", organisation="Stadt Ulm", category="Teilnahme"),
    Guest(
        "2", "Ada Lovelace", "Ada", "Lovelace", "Dr.", "ada@example.org", "Universität Musterstadt", "Vortrag",
        pronouns="sie/ihr", role="Rechnende", languages="de, en", contact_consent="yes",
    ),
    Guest(
        "3", "Maximiliane-Charlotte Freifrau von Hohenstein-Wittgenberg", "Maximiliane-Charlotte",
        "Freifrau von Hohenstein-Wittgenberg", "Prof. Dr. Dr. h. c.", "",
        "Zweckverband für kommunale Datenverarbeitung und digitale Daseinsvorsorge Musterland-Süd", "Ausstellung",
        stand="M 17", mark="Lotsin",
    ),
    Guest("4", "Nguyễn Thị Phương Thảo", "Phương Thảo", "Nguyễn Thị", organisation="Stadt Köln", category="Presse"),
    Guest("5", "محمد عبد الرحمن", organisation="بلدية المدينة", category="Teilnahme"),
    Guest("6", "王小明", organisation="示例市", category="Teilnahme"),
    Guest("7", "प्रिया शर्मा", organisation="नगर पालिका", category="Teilnahme"),
    Guest("8", "Zoë Ångström 🎉", "Zoë", "Ångström", organisation="<b>Amt</b> & Söhne", category="Presse"),
)  # fmt: skip
