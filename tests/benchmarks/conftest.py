"""An event of 100,000 guests, made once for all benchmarks."""

import random
from datetime import UTC, datetime

import pytest

from checkin.desk import create_event
from checkin.domain.code import make_code
from checkin.domain.guest import Guest, Status
from checkin.storage.database import open_file
from checkin.storage.upsert import Arrival, Upsert

SYLLABLES = ("ber", "man", "sch", "mid", "tal", "bach", "ing", "er", "hof", "stein", "wal", "dor", "kle", "mül", "öz")
FIRST = ("Änne", "Jörg", "Ada", "Grace", "Wu", "Li", "Karl-Heinz", "Siobhán", "Ole", "Mehmet", "Anna", "Maria")


def filled(path, guests):
    """Make an event of ``guests`` guests; return their codes."""
    create_event(path, name="Bench", entrance="Eingang")
    file, source, now = open_file(path), random.Random(guests), datetime.now(UTC)
    file.db.execute("PRAGMA synchronous = OFF")
    codes = [make_code(source) for _ in range(guests)]
    for start in range(0, guests, 10_000):
        with file.writing() as db:
            upsert = Upsert(db, lambda: "", now)
            for number, code in enumerate(codes[start : start + 10_000], start):
                last = "".join(source.choice(SYLLABLES) for _ in range(source.randint(2, 4))).title()
                name = f"{source.choice(FIRST)} {last}"
                guest = Guest("", name, email=f"g{number}@example.org", organisation=f"Stadt {last}", category="A")
                upsert.take(Arrival(guest, code, Status.CONFIRMED))
    file.close()
    return codes


@pytest.fixture(scope="session")
def hundred_thousand(tmp_path_factory):
    folder = tmp_path_factory.mktemp("bench")
    return folder / "e.checkin", filled(folder / "e.checkin", 100_000)
