"""A row becomes a guest as the person who wrote it meant, or is refused with a reason."""

from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.domain.guest import Status
from checkin.domain.support import NO_WISHES, Consent, Need, Support, Wishes
from checkin.guestlists.cleaning import clean
from checkin.guestlists.names import from_whole
from checkin.guestlists.rows import GuestRow, Rejected, Why
from tests.unit.guestlists.lists import guest_of, rejected_of, rows_of


@pytest.mark.parametrize(
    ("text", "title", "name", "first", "last"),
    [
        ("Ada Lovelace", "", "Ada Lovelace", "", ""),
        ("Lovelace, Ada", "", "Ada Lovelace", "Ada", "Lovelace"),
        ("von der Aue, Karl-Heinz", "", "Karl-Heinz von der Aue", "Karl-Heinz", "von der Aue"),
        ("Müller, Dr. Anna", "Dr.", "Anna Müller", "Anna", "Müller"),
        ("Dr. Müller, Anna", "Dr.", "Anna Müller", "Anna", "Müller"),
        ("Prof. Dr.-Ing. Jörg Öztürk", "Prof. Dr.-Ing.", "Jörg Öztürk", "", ""),
        ("Prof. Dr. med. Dr. h.c. Eva Li", "Prof. Dr. med. Dr. h.c.", "Eva Li", "", ""),
        ("Frau Dr. Eva Li", "Dr.", "Eva Li", "", ""),
        ("Dipl.-Ing. Bo Ng", "Dipl.-Ing.", "Bo Ng", "", ""),
        ("mgr Żaneta Wójcik", "mgr", "Żaneta Wójcik", "", ""),
        ("Anna Müller, M.Sc.", "", "Anna Müller, M.Sc.", "", ""),
        ("John Smith, Jr.", "", "John Smith, Jr.", "", ""),
        ("Li, Bo, Eva", "", "Li, Bo, Eva", "", ""),
        ("M. Müller", "", "M. Müller", "", ""),
        ("Ma Li", "", "Ma Li", "", ""),
        ("Drago Petrović", "", "Drago Petrović", "", ""),
        ("Ingo Magnus", "", "Ingo Magnus", "", ""),
        ("Prof. Dr.", "Prof.", "Dr.", "", ""),
        ("X", "", "X", "", ""),
        ("'t Hooft", "", "'t Hooft", "", ""),
    ],
)
def test_a_name_in_one_cell_is_taken_apart_as_far_as_it_says(
    text: str, title: str, name: str, first: str, last: str
) -> None:
    found = from_whole(text, "")
    assert (found.title, found.whole, found.first, found.last) == (title, name, first, last)


@pytest.mark.parametrize(("title", "kept"), [("Frau", ""), ("Herr Dr.", "Dr."), ("Mrs", ""), ("Dr.", "Dr."), ("-", "")])
def test_a_title_column_loses_its_salutation(tmp_path: Path, title: str, kept: str) -> None:
    assert guest_of(tmp_path, f"Titel;Vorname;Nachname\n{title};Eva;Li\n").guest.title == kept


def test_a_title_in_the_given_name_is_found(tmp_path: Path) -> None:
    guest = guest_of(tmp_path, "Vorname;Nachname\nDr. Eva;Li\n").guest
    assert (guest.title, guest.first_name, guest.called) == ("Dr.", "Eva", "Dr. Eva Li")


def test_somebody_with_one_name_only_keeps_it(tmp_path: Path) -> None:
    guest = guest_of(tmp_path, "Vorname;Nachname\nSuharto;\n").guest
    assert (guest.name, guest.first_name, guest.last_name) == ("Suharto", "Suharto", "")


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        ("  Eva \t  Li ", "Eva Li"),
        ("Mu\u0308ller", "Müller"),
        ("Eva\u202eiL\u202c", "EvaiL"),
        ("Eva\u200b\ufeff Li\u00ad", "Eva Li"),
        ("Eva\x07\x1b[31m", "Eva[31m"),
        (
            "\u0646\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
            "\u0646\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
        ),
        ("Zeile eins\r\nZeile zwei", "Zeile eins, Zeile zwei"),
        ("Abholen;\nzweite", "Abholen; zweite"),
        ("\n\n", ""),
        ("'=SUM(1+1)", "=SUM(1+1)"),
        ("'+49 30", "+49 30"),
        ("\t@home", "@home"),
        ("'=a\\|b", "=a|b"),
        ("'t Hooft", "'t Hooft"),
        ("\ud800", ""),
    ],
)
def test_what_is_shown_of_a_cell_is_one_clean_line(cell: str, shown: str) -> None:
    assert clean(cell) == shown


@given(st.text(max_size=60))
def test_clean_text_can_be_stored_and_stays_as_it_is(text: str) -> None:
    once = clean(text)
    once.encode("utf-8")
    assert "\n" not in once
    assert once == " ".join(once.split())
    if once[:1] not in ("'", "\t"):
        assert clean(once) == once


@pytest.mark.parametrize(
    ("column", "word", "status"),
    [
        ("Status", "bezahlt", Status.CONFIRMED),
        ("Status", "Confirmed", Status.CONFIRMED),
        ("Status", "Ja", Status.CONFIRMED),
        ("Status", "ACTIVE", Status.CONFIRMED),
        ("Status", "AWAITING_PAYMENT", Status.UNPAID),
        ("Status", "Checked In", Status.CONFIRMED),
        ("Status", "", Status.CONFIRMED),
        ("Status", "ausstehend", Status.UNPAID),
        ("Status", "pending", Status.UNPAID),
        ("Status", "Waiting for approval", Status.UNAPPROVED),
        ("Status", "unbestätigt", Status.UNAPPROVED),
        ("Status", "Warteliste", Status.UNAPPROVED),
        ("Status", "storniert", Status.CANCELLED),
        ("Status", "Not Attending", Status.CANCELLED),
        ("Status", "abgesagt", Status.CANCELLED),
        ("Status", "gesperrt", Status.BLOCKED),
        ("bezahlt", "Nein", Status.UNPAID),
        ("bezahlt", "x", Status.CONFIRMED),
        ("bezahlt", "", Status.UNPAID),
        ("Bestätigt", "nein", Status.UNAPPROVED),
        ("RSVP", "No", Status.CANCELLED),
        ("RSVP", "Yes", Status.CONFIRMED),
        ("Zusage", "nein", Status.CANCELLED),
    ],
)
def test_the_words_of_other_systems_say_whether_a_ticket_is_good(
    tmp_path: Path, column: str, word: str, status: Status
) -> None:
    assert guest_of(tmp_path, f"Vorname;Nachname;{column}\nEva;Li;{word}\n").status is status


@pytest.mark.parametrize(
    ("cells", "status"),
    [
        ("Ja;;", Status.CONFIRMED),
        ("Ja;Ja;", Status.BLOCKED),
        ("Nein;Ja;", Status.BLOCKED),
        ("Nein;Nein;", Status.UNPAID),
        ("Ja;Nein;Ja", Status.CANCELLED),
    ],
)
def test_of_several_status_columns_the_gravest_counts(tmp_path: Path, cells: str, status: Status) -> None:
    text = f"Vorname;Nachname;bezahlt;Gesperrt;Storniert\nEva;Li;{cells}\n"
    assert guest_of(tmp_path, text).status is status


def test_an_unknown_status_admits_nobody(tmp_path: Path) -> None:
    text = "Name;Code;Status\nEva;1;vielleicht später\nBo;2;bezahlt\n"
    assert rejected_of(tmp_path, text) == [Rejected(2, Why.UNKNOWN_STATUS, "vielleicht später")]


def test_a_row_without_name_is_refused_and_the_others_come_in(tmp_path: Path) -> None:
    rows = rows_of(tmp_path, "Vorname;Nachname;Firma\nEva;Li;X\n;;Nur Firma\n;;\nBo;Ng;Y\n")
    assert rows[1] == Rejected(3, Why.NO_NAME, "Nur Firma")
    assert [row.row for row in rows] == [2, 3, 5]


def test_the_second_ticket_with_one_code_names_the_first(tmp_path: Path) -> None:
    rejected = rejected_of(tmp_path, "Name;Code\nEva;A1\nBo;A2\nIda;A1\n")
    assert rejected == [Rejected(4, Why.CODE_TWICE, "A1", other_row=2)]


def test_a_refused_row_does_not_take_its_code_with_it(tmp_path: Path) -> None:
    rows = rows_of(tmp_path, "Name;Code\n;A1\nEva;A1\n")
    assert isinstance(rows[1], GuestRow)


@pytest.mark.parametrize("code", ["1,23457E+22", "1.234567890123457E+22", "2E+24", "4.1e+19"])
def test_a_code_that_a_spreadsheet_destroyed_is_refused(tmp_path: Path, code: str) -> None:
    assert rejected_of(tmp_path, f"Name;Barcode\nEva;{code}\n") == [Rejected(2, Why.DAMAGED_NUMBER, code)]


@pytest.mark.parametrize("code", ["004711", "12345678901234567890123", "1E5", "=abc+/==", "A-B C", "x" * 1000, "Ünï"])
def test_a_code_stays_exactly_as_it_is(tmp_path: Path, code: str) -> None:
    assert guest_of(tmp_path, f"Name;Code\nEva;{code}\n").code == code


@pytest.mark.parametrize("cell", ["'=abc", "'+abc", "'-abc", "'@abc", '"\t=abc"'])
def test_the_guard_before_a_signed_code_is_no_part_of_it(tmp_path: Path, cell: str) -> None:
    assert guest_of(tmp_path, f"Name;Code\nEva;{cell}\n").code == cell.strip('"')[1:]


@pytest.mark.parametrize("cell", ["x" * 1001, '"a\nb"', "a\x1bb", "a\x85b"])
def test_a_code_that_no_scanner_sends_is_refused(tmp_path: Path, cell: str) -> None:
    assert [row.why for row in rejected_of(tmp_path, f"Name;Code\nEva;{cell}\n")] == [Why.BAD_CODE]


@pytest.mark.parametrize("cell", ["", "-", "n/a", "\u2013"])
def test_a_dash_is_no_code(tmp_path: Path, cell: str) -> None:
    assert guest_of(tmp_path, f"Name;Code;Firma\nEva;{cell};X\n").code == ""


def test_a_name_of_two_hundred_letters_comes_in_and_one_more_does_not(tmp_path: Path) -> None:
    assert guest_of(tmp_path, f"Name;Firma\n{'N' * 200};X\n").guest.name == "N" * 200
    assert rejected_of(tmp_path, f"Name;Firma\n{'N' * 201};X\n") == [Rejected(2, Why.TOO_LONG, "name")]
    both = f"Vorname;Nachname\n{'A' * 150};{'B' * 150}\n"
    assert rejected_of(tmp_path, both) == [Rejected(2, Why.TOO_LONG, "name")]


def test_a_row_with_a_cell_too_many_is_refused_because_its_columns_have_shifted(tmp_path: Path) -> None:
    rejected = rejected_of(tmp_path, "Name;Firma;Code\nEva;X; Y;1\nBo;Z;2\n")
    assert rejected == [Rejected(2, Why.TOO_MANY_CELLS, "1")]


def test_a_header_repeated_by_page_is_no_guest(tmp_path: Path) -> None:
    rows = rows_of(tmp_path, "Vorname;Nachname\nEva;Li\nVorname;Nachname\nBo;Ng\n")
    assert [row.row for row in rows] == [2, 4]


@pytest.mark.parametrize(
    ("cell", "mail"), [(" a@b.de ", "a@b.de"), ("anonymous", ""), ("mailto:a@b.de", "a@b.de"), ("<a@b.de>", "a@b.de")]
)
def test_only_an_address_is_an_address(tmp_path: Path, cell: str, mail: str) -> None:
    assert guest_of(tmp_path, f"Name;E-Mail;Firma\nEva;{cell};X\n").guest.email == mail


def test_workshops_of_one_cell_and_of_several_columns_are_all_there(tmp_path: Path) -> None:
    text = "Name;Workshop 1;Workshop 2\nEva;Daten, Karten | Lotsen;Lotsen\n"
    assert guest_of(tmp_path, text).workshops == ("Daten, Karten", "Lotsen")


def test_both_notes_of_pretix_reach_the_desk(tmp_path: Path) -> None:
    text = "Name;Kommentar;Check-in-Hinweis\nEva;VIP;Begleitung holen\n"
    assert guest_of(tmp_path, text).guest.note == "Begleitung holen · VIP"


def test_no_support_is_wanted_where_the_form_says_no(tmp_path: Path) -> None:
    row = guest_of(tmp_path, "Name;Unterstützungsbedarf\nEva;Nein\n")
    assert (row.support, row.withheld) == (NO_WISHES, False)


def test_stand_and_support_come_along(tmp_path: Path) -> None:
    row = guest_of(
        tmp_path, "Name;Standnummer;Unterstützungsbedarf;Einwilligung Unterstützung\nEva;A 12;Rollstuhl;ja\n"
    )
    assert (row.guest.stand, row.support) == (
        "A 12",
        Wishes((Need(Support.WHEELCHAIR, "Rollstuhl"),), Consent.TEAM),
    )


@pytest.mark.parametrize(
    "said", ["Unterstützung\nEva;Rollstuhl", "Unterstützung;Einwilligung Unterstützung\nEva;Rollstuhl;"]
)
def test_support_without_consent_is_not_taken_in(tmp_path: Path, said: str) -> None:
    row = guest_of(tmp_path, f"Name;{said}\n")
    assert (row.support, row.withheld) == (None, True)


def test_support_of_a_guest_who_refuses_is_forgotten(tmp_path: Path) -> None:
    row = guest_of(tmp_path, "Name;Support;Support consent\nEva;Wheelchair;no\n")
    assert (row.support, row.withheld) == (NO_WISHES, True)


@pytest.mark.parametrize(
    ("said", "consent"),
    [("nur am Desk", Consent.DESK), ("desk only", Consent.DESK), ("oui", Consent.TEAM), ("Yes", Consent.TEAM)],
)
def test_support_is_told_as_far_as_the_guest_agreed(tmp_path: Path, said: str, consent: Consent) -> None:
    row = guest_of(tmp_path, f"Name;Besoins;Consentement\nEva Duval;fauteuil roulant;{said}\n")
    assert row.support == Wishes((Need(Support.WHEELCHAIR, "fauteuil roulant"),), consent)


def test_who_answers_a_question_that_asks_for_consent_has_agreed(tmp_path: Path) -> None:
    row = guest_of(tmp_path, "Name;Unterstützungsbedarf (mit Einwilligung, dass das Team davon weiß)\nEva;Großdruck\n")
    assert row.support == Wishes((Need(Support.LARGE_PRINT, "Großdruck"),), Consent.TEAM)


def test_support_is_on_the_badge_only_for_who_wants_that(tmp_path: Path) -> None:
    header = "Name;Support;Support consent;Support on badge"
    assert guest_of(tmp_path, f"{header}\nEva;Guide;yes;yes\n").support.badge_words == "Guide"
    assert guest_of(tmp_path, f"{header}\nEva;Guide;yes;\n").support.badge_words == ""


def test_pronunciation_comes_along(tmp_path: Path) -> None:
    assert guest_of(tmp_path, "Name;Aussprache\nAyşe;Ai-sche\n").guest.pronunciation == "Ai-sche"


def test_how_long_a_ticket_is_good_and_for_how_many_comes_along(tmp_path: Path) -> None:
    row = guest_of(tmp_path, "Name;Gültig ab;Gültig bis;Anzahl Personen\nEva;15.05.2024 08:30;2024-05-16;12\n")
    assert (row.valid_from, row.valid_until) == (
        datetime.fromisoformat("2024-05-15 08:30"),
        datetime.fromisoformat("2024-05-17"),
    )
    assert row.entries == 12


def test_an_empty_cell_says_nothing_of_a_tickets_limits(tmp_path: Path) -> None:
    row = guest_of(tmp_path, "Name;Valid from;Valid until;Group size\nEva;;;\n")
    assert (row.valid_from, row.valid_until, row.entries) == (None, None, None)


@pytest.mark.parametrize(
    ("column", "cell", "why"),
    [
        ("Gültig ab", "05/06/2024", Why.BAD_TIME),
        ("Valid until", "bald", Why.BAD_TIME),
        ("Gruppengröße", "0", Why.BAD_ENTRIES),
        ("Group size", "65536", Why.BAD_ENTRIES),
        ("Personenzahl", "zwei", Why.BAD_ENTRIES),
        ("Personenzahl", "2,5", Why.BAD_ENTRIES),
    ],
)
def test_limits_that_nobody_can_read_are_reported(tmp_path: Path, column: str, cell: str, why: Why) -> None:
    assert rejected_of(tmp_path, f"Name;{column}\nEva;{cell}\n") == [Rejected(2, why, cell)]


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("unpaid", Status.UNPAID),
        ("Unbezahlt", Status.UNPAID),
        ("nicht bezahlt", Status.UNPAID),
        ("blocked", Status.BLOCKED),
        ("Gesperrt", Status.BLOCKED),
    ],
)
def test_a_status_says_who_has_not_paid_and_who_is_blocked(tmp_path: Path, word: str, status: Status) -> None:
    assert guest_of(tmp_path, f"Name;Status\nEva;{word}\n").status is status


def test_what_a_badge_may_say_comes_along(tmp_path: Path) -> None:
    guest = guest_of(
        tmp_path, "Name;Funktion;Pronomen;Sprachen;Kennzeichen\nEva Li;Amtsleitung;sie/ihr;de, en;Jury\n"
    ).guest
    assert (guest.role, guest.pronouns, guest.languages, guest.mark) == ("Amtsleitung", "sie/ihr", "de, en", "Jury")


@pytest.mark.parametrize(
    ("word", "consent", "shares"),
    [("ja", "yes", True), ("X", "yes", True), ("nein", "no", False), ("vielleicht", "no", False), ("", "", False)],
)
def test_only_a_plain_yes_shares_the_contact(tmp_path: Path, word: str, consent: str, shares: bool) -> None:
    guest = guest_of(tmp_path, f"Name;Kontaktdaten teilen\nEva Li;{word}\n").guest
    assert (guest.contact_consent, guest.shares_contact) == (consent, shares)
