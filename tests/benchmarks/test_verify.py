"""How long verifying a log of a million rows takes, against reading and hashing the same bytes."""

import hashlib
import time

import pytest

from checkin.cli import main
from checkin.desk import create_event, open_desk
from checkin.domain.admission import GENESIS, chained
from checkin.storage.admissions import COLUMNS
from checkin.storage.database import open_file
from checkin.storage.ids import new_id

ROWS = 1_000_000


def fill_log(path, rows):
    """Make an event whose log has ``rows`` honest entries, written in one go."""
    create_event(path, name="Bench", entrance="Eingang")
    desk = open_desk(path)
    desk.scan("the first")
    desk.close()
    file = open_file(path)
    file.db.execute("PRAGMA synchronous = OFF")
    names = ("seq", *COLUMNS, "hash")
    like = file.db.execute(f"SELECT {', '.join(names)} FROM admissions").fetchone()
    head = like[-1]
    columns = {name: position for position, name in enumerate(names)}

    def entries():
        nonlocal head
        row = list(like[:-1])
        row[columns["verdict"]], row[columns["reason"]], row[columns["slot"]] = "admitted", "ok", 1
        for seq in range(2, rows + 1):
            row[0], row[columns["code"]] = seq, f"MSC24-{seq:08}"
            row[columns["id"]], row[columns["ticket_id"]], row[columns["guest_id"]] = new_id(), new_id(), new_id()
            head = chained(head, tuple(row))
            yield (*row, head)

    with file.writing() as db:
        places = ", ".join("?" * len(names))
        db.executemany(f"INSERT INTO admissions ({', '.join(names)}) VALUES ({places})", entries())
        db.execute("UPDATE log_head SET seq = ?, hash = ?", [rows, head])
    file.close()


@pytest.fixture(scope="module")
def million(tmp_path_factory):
    path = tmp_path_factory.mktemp("bench") / "e.checkin"
    fill_log(path, ROWS)
    return path


def read_and_hash(path):
    """Read every row and hash its text, row by row: what no way of checking can do without."""
    file, digest = open_file(path), hashlib.sha256(GENESIS.encode())
    for row in file.db.execute("SELECT * FROM admissions ORDER BY seq"):
        digest.update(",".join(map(str, row)).encode())
    file.close()


def timed(call, *args):
    start = time.perf_counter()
    call(*args)
    return time.perf_counter() - start


@pytest.mark.timeout(300)
def test_a_million_rows_are_verified_little_slower_than_read(million, capsys):
    read_and_hash(million)  # both find the file in memory
    seconds, floor = timed(main, ["verify", str(million)]), timed(read_and_hash, million)
    said = capsys.readouterr().out
    with capsys.disabled():
        print(f"\nverify {ROWS:,} rows: {seconds:.1f} s, reading and hashing {floor:.1f} s, {seconds / floor:.2f}")
    assert "1000000" in said
    assert seconds / floor <= 2
