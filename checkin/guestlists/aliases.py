"""The header names that other systems and German offices use, one table a field.

Source: exports of pretix 2026.8, Hi.Events (AttendeesExport.php), alf.io, Indico 3.3, Eventbrite, Odoo 17, Tito,
pretalx, Meetup, Microsoft Forms, Google Forms; the rest is what people write by hand.
"""

from __future__ import annotations

import re
from functools import lru_cache

# "Teilnehmer*innen", "Besucher:in", "Referent_innen", "Gast/Gästin (m/w/d)", "Teilnehmende:r"
_GENDER = re.compile(r"(?<=\w)(?:[*:_·/]-?|/ ?-?)(?:innen|in|r|n|e)(?=\W|_|$|name)|\((?:innen|in|m/w/d|w/m/d)\)")
_INNER_I = re.compile(r"(?<=[a-zäöü])In(?:nen)?(?=$|[^\w])")
_FOLD = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_SIGNS = re.compile(r"[^\w]+|_+")


@lru_cache(maxsize=4096)
def plain(header: str) -> str:
    """Return a header name as it is compared: small letters, no gender form, no signs, ``ae`` for ``ä``."""
    text = _INNER_I.sub("", header.strip()).casefold()
    text = _GENDER.sub("", text.replace("teilnehmer*innenname", "teilnehmername"))
    text = text.replace("#", " number ").replace("nr.", "nr ").translate(_FOLD)
    return " ".join(_SIGNS.sub(" ", text).split())


# The first that is there is taken.
ALIASES: dict[str, tuple[str, ...]] = {
    "first_name": (
        "vorname", "vornamen", "first name", "firstname", "given name", "given names", "forename", "rufname",
        "attendee first name", "ticket first name", "guest first name", "participant first name",
        "teilnehmername vorname", "attendee name given name", "attendee name parts given name",
        "vorname teilnehmer", "teilnehmer vorname", "vorname des teilnehmers", "ihr vorname", "prenom",
    ),
    "last_name": (
        "nachname", "familienname", "zuname", "last name", "lastname", "surname", "family name",
        "attendee last name", "ticket last name", "guest last name", "participant last name",
        "teilnehmername nachname", "attendee name family name", "attendee name parts family name",
        "nachname teilnehmer", "teilnehmer nachname", "teilnehmername familienname", "ihr nachname", "nom de famille",
    ),
    "name": (
        "name teilnehmer", "teilnehmername", "teilnehmer name", "attendee name", "ticket full name", "full name",
        "fullname", "vollstaendiger name", "voller name", "vor und nachname", "vorname und nachname",
        "vorname nachname", "vorname name", "name vorname", "nachname vorname", "name und vorname",
        "nachname und vorname", "ihr vor und nachname", "ihr name", "name gast", "gastname", "guest name",
        "participant name", "name des teilnehmers", "name der teilnehmenden person", "name teilnehmende",
        "person name", "speaker name", "display name", "anzeigename", "attendee", "attendees", "teilnehmer",
        "teilnehmende", "teilnehmende person", "participant", "gast", "guest", "name",
        "attendee name parts full name", "speaker names",
    ),
    "title": (
        "titel", "akademischer titel", "akad titel", "teilnehmername titel", "academic title", "title",
        "attendee name title", "attendee name parts title", "titel teilnehmer", "namenstitel", "grad", "degree",
        "academic degree",
    ),
    "email": (
        "e mail", "email", "mail", "e mail adresse", "email adresse", "mailadresse", "e mail address",
        "email address", "attendee email", "attendee e mail", "ticket email", "guest email", "participant email",
        "e mail teilnehmer", "teilnehmer e mail", "ihre e mail adresse", "ihre e mail", "emailadresse",
        "kontakt e mail", "e mail kontakt", "elektronische postadresse", "order email",
    ),
    "organisation": (
        "organisation", "organization", "firma", "company", "company name", "unternehmen", "institution",
        "affiliation", "ticket company name", "attendee company", "organisation name", "behoerde", "einrichtung",
        "kommune", "verwaltung", "arbeitgeber", "verein", "firma organisation", "organisation firma",
        "firma institution", "organisation institution", "institution organisation", "unternehmen organisation",
        "stadt kommune", "kommune organisation", "kommune institution", "organisation kommune", "dienststelle",
        "ihre organisation", "employer", "org", "invoice address company", "firmenname", "organisation unternehmen",
        "koerperschaft", "ticket company",
    ),
    "category": (
        "kategorie", "category", "gaestekategorie", "teilnehmerkategorie", "ticket category", "ticketkategorie",
        "produkt", "product", "product name", "produktname", "ticket type", "tickettyp", "ticketart", "ticket name",
        "event ticket", "veranstaltungsticket", "registration type", "anmeldeart", "teilnahmeart", "teilnehmerart",
        "teilnehmergruppe", "gruppe", "rolle", "role", "art", "typ", "type", "item", "item name", "guest type",
        "gasttyp", "ticket", "personengruppe", "teilnahme als",
    ),
    "code": (
        "public id", "secret", "ticket secret", "ticketcode", "ticket code", "barcode", "barcode number",
        "barcode nr", "strichcode", "qr code", "qrcode", "qr", "qr inhalt", "einlasscode", "zugangscode",
        "check in code", "checkin code", "checkin secret", "checkincode", "attendee secret", "ticket nr",
        "ticketnr", "ticketnummer", "ticket nummer", "ticket number", "ticket no", "ticket id", "ticket uuid",
        "ticket reference", "uuid", "badge code", "code",
    ),
    "status": (
        "status", "attendee status", "teilnahmestatus", "anmeldestatus", "ticketstatus", "ticket status",
        "registration status", "registration state", "state", "bezahlt", "paid", "bezahlstatus", "zahlungsstatus",
        "payment status", "rsvp", "zusage", "zugesagt", "bestaetigt", "confirmed", "approved", "freigegeben",
        "order status", "void status",
    ),
    "note": (
        "check in hinweis", "check in text", "checkin text", "hinweis", "hinweise", "bemerkung", "bemerkungen",
        "kommentar", "kommentare", "comment", "comments", "notiz", "notizen", "note", "notes", "anmerkung",
        "anmerkungen", "remark", "remarks",
    ),
    "stand": (
        "stand", "standnummer", "stand nr", "standnr", "stand nummer", "messestand", "booth", "booth number",
        "stand number", "ausstellerstand", "marktstand",
    ),
    "role": (
        "funktion", "position", "job title", "jobtitel", "berufsbezeichnung", "amt", "stelle", "taetigkeit",
        "stellenbezeichnung", "dienststellung", "function", "job", "ticket job title", "attendee job title",
        "ihre funktion", "funktion position", "position funktion",
    ),
    "pronouns": ("pronomen", "pronouns", "ihre pronomen", "pronoun", "anrede pronomen", "gewuenschte pronomen"),
    "languages": (
        "sprachen", "languages", "sprachkenntnisse", "gesprochene sprachen", "languages spoken", "spricht",
        "spoken languages", "sprache", "bevorzugte sprache", "preferred language",
    ),
    "mark": ("kennzeichen", "markierung", "badge kennzeichen", "mark", "badge mark", "badge zusatz"),
    "contact_consent": (
        "kontaktdaten teilen", "einwilligung kontakt", "einwilligung kontaktdaten", "kontakt teilen",
        "kontaktdaten auf dem badge", "kontakt im qr code", "share contact", "share contact details",
        "share my contact",
        "contact consent", "networking", "vcard",
    ),
    "support": (
        "unterstuetzung", "unterstuetzungsbedarf", "support", "support needs", "assistenz", "assistenzbedarf",
        "barrierefreiheit", "bedarf an unterstuetzung", "accessibility", "accessibility needs", "lotse",
        "begleitung", "begleitung durch lotsen", "assistance", "assistance needed", "unterstuetzung gewuenscht",
        "bedarf", "bedarfe", "soutien", "besoins", "accompagnement", "besoin d accompagnement", "accessibilite",
    ),
    "support_consent": (
        "einwilligung unterstuetzung", "einwilligung in die unterstuetzung", "einwilligung unterstuetzungsbedarf",
        "unterstuetzung einwilligung", "einwilligung bedarf", "support consent", "consent support",
        "consent to support", "consentement", "consentement soutien", "consentement accompagnement",
    ),
    "support_on_badge": (
        "unterstuetzung auf dem badge", "unterstuetzung auf badge", "bedarf auf dem badge", "unterstuetzung zeigen",
        "support on badge", "show support on badge", "soutien sur le badge",
    ),
    "pronunciation": (
        "aussprache", "aussprache des namens", "aussprachehilfe", "namensaussprache", "pronunciation",
        "name pronunciation", "prononciation", "prononciation du nom",
    ),
    "workshops": (
        "workshops", "workshop", "workshop 1", "workshopwahl", "workshop wahl", "gebuchte workshops", "sessions",
        "session", "workshop anmeldung", "workshop auswahl",
    ),
    "valid_from": (
        "gueltig ab", "gueltig von", "ticket gueltig ab", "einlass ab", "zutritt ab", "gueltigkeit ab",
        "gueltigkeit von", "gueltigkeitsbeginn", "valid from", "ticket valid from", "start of validity",
        "validity start",
    ),
    "valid_until": (
        "gueltig bis", "ticket gueltig bis", "einlass bis", "zutritt bis", "gueltigkeit bis", "gueltigkeitsende",
        "ablaufdatum", "laeuft ab am", "valid until", "valid to", "valid till", "ticket valid until",
        "end of validity", "validity end", "expiry date", "expiration date", "expires", "expires at",
    ),
    "entries": (
        "personenzahl", "anzahl personen", "personen", "anzahl der personen", "gruppengroesse", "gruppenstaerke",
        "anzahl eintritte", "eintritte", "anzahl einlaesse", "group size", "number of people", "number of persons",
        "party size", "people", "persons", "entries", "admissions", "headcount",
    ),
}  # fmt: skip

# Beside the status: a "yes" here overrules it. And how many people come on one ticket besides its guest.
HELPERS: dict[str, tuple[str, ...]] = {
    "blocked": ("gesperrt", "blocked"),
    "cancelled": ("storniert", "cancelled", "canceled", "abgesagt", "abgemeldet"),
    "companions": ("guests", "begleitpersonen", "anzahl begleitpersonen", "weitere personen", "plus ones"),
    "more_note": ("kommentar", "comment"),
}

KNOWN: frozenset[str] = frozenset(
    name for table in (ALIASES, HELPERS) for names in table.values() for name in names
) | frozenset(
    {"nr", "lfd nr", "id", "anrede", "salutation", "telefon", "phone", "funktion", "zeitstempel", "timestamp"}
)
"""Every header name that means something, as ``plain`` writes it."""
