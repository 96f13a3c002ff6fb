"""A person on the guest list."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Status(StrEnum):
    """Whether a ticket is good; stored and exported by value. Words follow pretix's reason codes."""

    CONFIRMED = "confirmed"
    UNAPPROVED = "unapproved"
    UNPAID = "unpaid"
    CANCELLED = "cancelled"
    BLOCKED = "blocked"
    REVOKED = "revoked"


@dataclass(frozen=True, slots=True)
class Guest:
    """A person on the guest list.

    Attributes:
        id: UUIDv7 as text; empty while the guest is not stored.
        name: the whole name as it is called out, without title; never empty once stored.
        first_name: given names, or empty where the list has only whole names.
        last_name: family name with its particles ("van der Aa"), or empty.
        title: academic title, "Dr."; printed before the name.
        category: the word for the kind of guest as the organiser wrote it ("Presse").
        note: what the desk should know; shown at the scan, never printed.
        stand: stand number at the market, or empty.
        pronouns: how the guest wants to be spoken of ("sie/ihr"), or empty.
        role: what the guest does ("Digitalisierungsbeauftragte"), or empty.
        languages: which languages the guest speaks, as the badge shows them ("de, en"), or empty.
        mark: a word or sign of the organiser's own for the badge, or empty.
        contact_consent: "yes" where the guest agreed that the badge's QR shares name, office and address, "no" where
            the guest said no, else empty.
        pronunciation: how the name is spoken, as the guest writes it down ("Äy-schä Tasch"), or empty; staff only.
    """

    id: str
    name: str
    first_name: str = ""
    last_name: str = ""
    title: str = ""
    email: str = ""
    organisation: str = ""
    category: str = ""
    note: str = ""
    stand: str = ""
    pronouns: str = ""
    role: str = ""
    languages: str = ""
    mark: str = ""
    contact_consent: str = ""
    pronunciation: str = ""

    @property
    def shares_contact(self) -> bool:
        """Whether the guest agreed to a contact card on the badge."""
        return self.contact_consent == "yes"

    @property
    def called(self) -> str:
        """The name with its title, as the badge shows it: "Dr. Ada Lovelace"."""
        return f"{self.title} {self.name}".strip()


def whole_name(first_name: str, last_name: str) -> str:
    """Return both names in the order they are spoken, with single spaces."""
    return " ".join(f"{first_name} {last_name}".split())


def is_name(text: str) -> bool:
    """Whether somebody may be called so: there is a letter in it, of any script. A scanned number is no name."""
    return any(character.isalpha() for character in text)
