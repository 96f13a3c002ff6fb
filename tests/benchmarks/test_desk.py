"""How much a scan and a search cost, against the floor in the same run."""

import itertools
import random
import sqlite3
import statistics
import time

from checkin.desk import create_event, open_desk
from checkin.domain.code import make_code
from checkin.storage.database import open_file
from checkin.storage.ids import new_id

ROUNDS = 400


def many_tickets(path, guests):
    """Make an event of ``guests`` guests without their search words, ten times as fast; return their codes."""
    create_event(path, name="Bench", entrance="Eingang")
    file = open_file(path)
    file.db.execute("PRAGMA synchronous = OFF")
    file.db.execute("DROP TRIGGER guest_words_added")
    source = random.Random(guests)
    codes = [make_code(source) for _ in range(guests)]
    at = "2024-05-15T06:30:00.000+00:00"
    with file.writing() as db:
        db.executemany(
            "INSERT INTO guests (number, id, name, first_name, last_name, title, email, organisation, category, note,"
            " stand, match_key, name_words, organisation_words, address_words, created_at, updated_at)"
            " VALUES (?, ?, ?, '', '', '', '', '', 'A', '', '', ?, '', '', '', ?, ?)",
            ((n, f"g{n}", f"Gast {n}", f"gast {n}", at, at) for n in range(guests)),
        )
        db.executemany(
            "INSERT INTO tickets VALUES (?, ?, ?, ?, ?, 'confirmed', NULL, NULL, 1, 0, ?)",
            ((n, f"t{n}", f"g{n}", code, code.lower(), at) for n, code in enumerate(codes)),
        )
    file.close()
    return codes


def timed(call, *args):
    start = time.perf_counter()
    call(*args)
    return time.perf_counter() - start


def bare_writes(path):
    """Return a function that makes the same durable writes as one admission, with sqlite3 alone.

    Its rows name real tickets in no order and carry new ids as ours do, because where a row goes in the
    indexes decides how many pages of the file one commit has to write.
    """
    connection = sqlite3.connect(path)
    connection.executescript("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;")
    row = connection.execute("SELECT * FROM admissions ORDER BY seq DESC LIMIT 1").fetchone()
    job = connection.execute("SELECT * FROM print_jobs LIMIT 1").fetchone()
    columns = [column for _, column, *_ in connection.execute("PRAGMA table_info(admissions)")]
    tickets = random.Random(4).sample(connection.execute("SELECT id, guest_id FROM tickets").fetchall(), ROUNDS)
    places, job_places = ", ".join("?" * len(row)), ", ".join("?" * len(job))
    slots = itertools.count(1_000)

    def write():
        scan_id, (ticket_id, guest_id) = new_id(), tickets.pop()
        mine = {"id": scan_id, "ticket_id": ticket_id, "guest_id": guest_id, "slot": next(slots)}
        connection.execute("BEGIN IMMEDIATE")
        mine["seq"] = 1 + connection.execute("SELECT seq FROM log_head").fetchone()[0]
        log = [mine.get(column, value) for column, value in zip(columns, row, strict=True)]
        connection.execute(f"INSERT INTO admissions VALUES ({places})", log)
        connection.execute("UPDATE log_head SET seq = ?, hash = ?", [mine["seq"], f"{mine['seq']:064}"])
        connection.execute(f"INSERT INTO print_jobs VALUES ({job_places})", [None, scan_id, guest_id, *job[3:]])
        connection.execute("COMMIT")

    return write


def scans_and_floor(path, codes):
    """Return the median seconds of a scan and of its bare writes, taken in turn."""
    desk = open_desk(path, name="A")
    chosen = random.Random(1).sample(codes, ROUNDS + 20)
    for code in chosen[:20]:
        desk.scan(code)
    write = bare_writes(path)
    pairs = [(timed(desk.scan, code), timed(write)) for code in chosen[20:]]
    desk.close()
    return [statistics.median(side) for side in zip(*pairs, strict=True)]


def test_a_scan_costs_little_more_than_its_writes(hundred_thousand):
    scan, floor = scans_and_floor(*hundred_thousand)
    print(f"\nscan 100,000 guests: {scan * 1e3:.2f} ms, bare writes {floor * 1e3:.2f} ms, ratio {scan / floor:.2f}")
    assert scan / floor <= 1.5


def test_a_million_guests_cost_hardly_more_than_ten_thousand(tmp_path):
    files = [(tmp_path / f"{size}.checkin", size) for size in (10_000, 1_000_000)]
    codes = [random.Random(2).sample(many_tickets(path, size), ROUNDS) for path, size in files]
    small, big = [open_desk(path, name="A") for path, _ in files]
    pairs = [(timed(big.scan, many), timed(small.scan, few)) for few, many in zip(*codes, strict=True)][20:]
    ratio = statistics.median(b for b, _ in pairs) / statistics.median(s for _, s in pairs)
    print(f"\nscan 1,000,000 against 10,000 guests: ratio {ratio:.2f}")
    assert ratio <= 1.2


def test_search_answers_within_a_frame(hundred_thousand):
    desk = open_desk(hundred_thousand[0], name="A")
    desk.warm_up()
    source = random.Random(3)
    names = [hit.guest.name for text in ("li", "an", "wu ber") for hit in desk.search(text)]
    typed = [name[: source.randint(2, len(name))] for name in names for _ in range(6)]
    typed += [name[:-3] + name[-2] + name[-3] + name[-1] for name in names]
    times = sorted(timed(desk.search, text) for text in typed)
    p99 = times[int(len(times) * 0.99)]
    print(f"\nsearch, 100,000 guests: median {statistics.median(times) * 1e3:.1f} ms, p99 {p99 * 1e3:.1f} ms")
    assert p99 < 0.016, "one frame at 60 Hz"
