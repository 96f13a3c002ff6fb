"""The header of every system we know says which column is which."""

import pytest

from checkin.errors import Fault, GuestListError
from checkin.guestlists.columns import columns_key, laid_over, parse_map, recognise
from checkin.guestlists.header import column_letter, unique_names

# Source: header rows of each system's own export; see checkin/guestlists/aliases.py.
SYSTEMS: dict[str, tuple[str, dict[str, str]]] = {
    "pretix in English": (
        "Order code|Attendee name|Attendee name: Title|Attendee name: Given name|Attendee name: Family name|Product|"
        "Price|Checked in|Paid|Secret|E-mail|Company|Voucher code|Order date|Comment|Check-in text|Blocked",
        {"first_name": "Attendee name: Given name", "last_name": "Attendee name: Family name", "code": "Secret",
         "name": "Attendee name",
         "title": "Attendee name: Title", "status": "Paid", "blocked": "Blocked", "organisation": "Company",
         "category": "Product", "email": "E-mail", "note": "Check-in text", "more_note": "Comment"},
    ),
    "alf.io": (
        "ID|Creation|Category|Event|Status|OriginalPrice|PaidPrice|Discount|VAT|Reservation ID|Full Name|First Name|"
        "Last Name|E-Mail|Locked|Language|Confirmation|Billing Address|Company",
        {"code": "ID", "category": "Category", "status": "Status", "first_name": "First Name", "email": "E-Mail",
         "last_name": "Last Name", "name": "Full Name", "organisation": "Company"},
    ),
    "Indico": (
        "ID|Name|Email Address|Affiliation|Position|Registration date|Registration state",
        {"name": "Name", "email": "Email Address", "organisation": "Affiliation", "role": "Position",
         "status": "Registration state"},
    ),
    "Eventbrite": (
        "Order #|Order Date|First Name|Last Name|Email|Quantity|Ticket Type|Barcode #|Attendee Status|Company|"
        "Buyer First Name|Buyer Last Name|Buyer Email",
        {"first_name": "First Name", "last_name": "Last Name", "email": "Email", "category": "Ticket Type",
         "code": "Barcode #", "status": "Attendee Status", "organisation": "Company"},
    ),
    "Odoo": (
        "Attendee Name|Email|Phone|Event|Event Ticket|Barcode|Status|Booked by|Company Name",
        {"name": "Attendee Name", "email": "Email", "category": "Event Ticket", "code": "Barcode", "status": "Status",
         "organisation": "Company Name"},
    ),
    "Tito": (
        "Number|Ticket|Ticket Full Name|Ticket First Name|Ticket Last Name|Ticket Email|Ticket Company Name|"
        "Event|Void Status|Ticket Reference|Order Name|Order Email|Order Reference",
        {"name": "Ticket Full Name", "first_name": "Ticket First Name", "last_name": "Ticket Last Name",
         "email": "Ticket Email", "organisation": "Ticket Company Name", "category": "Ticket",
         "status": "Void Status", "code": "Ticket Reference"},
    ),
    "Microsoft Forms": (
        "ID|Startzeit|Fertigstellungszeit|E-Mail|Name|Vor- und Nachname|Ihre E-Mail-Adresse|Organisation",
        {"name": "Vor- und Nachname", "email": "Ihre E-Mail-Adresse", "organisation": "Organisation"},
    ),
    "Microsoft Forms with a question": (
        "ID|Start time|Completion time|Email|Name|Wie ist Ihr Name?|Wie lautet Ihre E-Mail-Adresse?",
        {"name": "Wie ist Ihr Name?", "email": "Wie lautet Ihre E-Mail-Adresse?"},
    ),
    "Microsoft Forms that know the account only": (
        "ID|Startzeit|Fertigstellungszeit|E-Mail|Name|Essen",
        {"name": "Name", "email": "E-Mail"},
    ),
    "Google Forms": (
        "Zeitstempel|E-Mail-Adresse|Wie heißen Sie?|Für welche Institution kommen Sie?|Welchen Workshop besuchen Sie?",
        {"email": "E-Mail-Adresse", "name": "Wie heißen Sie?", "organisation": "Für welche Institution kommen Sie?",
         "workshops": "Welchen Workshop besuchen Sie?"},
    ),
    "pretalx": (
        "ID|Name|E-Mail|Proposal IDs|Proposal titles",
        {"name": "Name", "email": "E-Mail"},
    ),
    "a town hall": (
        "Lfd. Nr.|Anrede|Titel|Name|Vorname|Behörde|Funktion|E-Mail|Teilnehmer:innen-Kategorie|Anmerkungen",
        {"title": "Titel", "last_name": "Name", "first_name": "Vorname", "organisation": "Behörde", "role": "Funktion",
         "email": "E-Mail",
         "note": "Anmerkungen"},
    ),
    "pretix orders": (
        "Bestellnummer|Code|Name|E-Mail|Firma|Status",
        {"name": "Name", "email": "E-Mail", "organisation": "Firma", "status": "Status"},
    ),
}  # fmt: skip


@pytest.mark.parametrize("system", SYSTEMS)
def test_the_columns_of_a_known_system_are_recognised(system: str) -> None:
    header, expected = SYSTEMS[system]
    assert dict(recognise(header.split("|"))) == expected


@pytest.mark.parametrize(
    "header",
    ["Teilnehmer*in", "Teilnehmer:in", "Teilnehmer_in", "Teilnehmer/in", "Teilnehmer/-in", "TeilnehmerIn",
     "Teilnehmer(in)", "Teilnehmer", "Teilnehmende", "Teilnehmende:r", "Name Teilnehmer*in", "NAME", "  name ",
     "Name der Teilnehmer*innen", "Gast", "Vor- und Nachname"],
)  # fmt: skip
def test_a_name_column_is_known_in_every_gender_form(header: str) -> None:
    assert recognise([header, "Firma"])["name"] == header


@pytest.mark.parametrize("header", ["Bestellnummer", "Order code", "Order #", "Gutscheincode", "Rechnungsnummer", "ID"])
def test_an_order_number_is_never_a_code(header: str) -> None:
    assert "code" not in recognise([header, "Name", "E-Mail"])


def test_no_column_serves_two_fields() -> None:
    for header, _ in SYSTEMS.values():
        columns = list(recognise(header.split("|")).values())
        assert len(columns) == len(set(columns))


COLUMNS = ("Spalte", "Wer", "3")


@pytest.mark.parametrize(
    ("option", "column"),
    [("name=Wer", "Wer"), ("name=wer", "Wer"), ("name=2", "Wer"), ("name=B", "Wer"), ("name=b", "Wer"),
     ("NAME = Wer ", "Wer"), ("first-name=1", "Spalte"), ("code=3", "3"), ("code=", "")],
)  # fmt: skip
def test_a_column_is_named_by_its_name_its_number_or_its_letter(option: str, column: str) -> None:
    assert list(parse_map([option], COLUMNS).values()) == [column]


@pytest.mark.parametrize(
    ("option", "fault"),
    [("nome=Wer", Fault.LIST_BAD_FIELD), ("=Wer", Fault.LIST_BAD_FIELD), ("name=Wo", Fault.LIST_NO_COLUMN),
     ("name=4", Fault.LIST_NO_COLUMN), ("name=0", Fault.LIST_NO_COLUMN)],
)  # fmt: skip
def test_a_field_or_column_that_is_not_there_is_said(option: str, fault: Fault) -> None:
    with pytest.raises(GuestListError) as caught:
        parse_map([option], COLUMNS)
    assert caught.value.fault is fault


def test_a_persons_choice_takes_its_column_from_what_was_recognised() -> None:
    recognised = recognise(["Name", "Firma", "Code"])
    assert laid_over(recognised, {"organisation": "Code", "note": "Firma", "code": ""}) == {
        "name": "Name",
        "organisation": "Code",
        "note": "Firma",
    }


def test_the_key_of_a_header_ignores_case_and_spaces_but_not_names() -> None:
    assert columns_key(["Name ", "E-Mail"]) == columns_key(["name", "e-mail"]) != columns_key(["name", "mail"])
    assert columns_key(["ab", "c"]) != columns_key(["a", "bc"])


def test_letters_go_on_as_in_a_spreadsheet() -> None:
    assert [column_letter(index) for index in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]


def test_names_that_only_differ_in_case_are_told_apart() -> None:
    assert unique_names(["Name", "name", "NAME", ""]) == ("Name", "name (2)", "NAME (3)", "D")
