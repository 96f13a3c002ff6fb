import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from sqlite_utils import Database

from checkin.desk import create_event, open_desk
from checkin.domain.support import NO_WISHES, Consent, Need, Support, Wishes
from checkin.errors import EventFileError, Fault
from checkin.storage.database import STEPS, create_file, open_file
from checkin.storage.migrations import migrations


def fault_of(call, *args, **kwargs):
    with pytest.raises(EventFileError) as caught:
        call(*args, **kwargs)
    return caught.value.fault


def test_the_steps_are_the_functions_of_the_migrations():
    assert tuple(step.name for step in migrations.pending(Database(memory=True))) == STEPS


def test_a_new_file_never_replaces_one(event):
    before = event.read_bytes()
    assert fault_of(create_event, event, name="x", entrance="y") is Fault.FILE_EXISTS
    assert event.read_bytes() == before


def test_a_missing_folder_is_said(tmp_path):
    assert fault_of(create_file, tmp_path / "no" / "e.checkin") is Fault.FOLDER_MISSING


@pytest.mark.parametrize(
    "content", [b"", b"hello", b"SQLite format 3\x00" + b"\x00" * 84], ids=["empty", "text", "other"]
)
def test_other_files_are_no_events(tmp_path, content):
    path = tmp_path / "e.checkin"
    path.write_bytes(content)
    assert fault_of(open_file, path) is Fault.NOT_AN_EVENT
    assert path.read_bytes() == content


def test_a_missing_file_and_a_folder_are_said(tmp_path):
    assert fault_of(open_file, tmp_path / "e.checkin") is Fault.FILE_MISSING
    assert fault_of(open_file, tmp_path) is Fault.NOT_AN_EVENT


def test_a_damaged_file_is_said(event):
    content = bytearray(event.read_bytes())
    content[100:] = b"\xff" * (len(content) - 100)
    event.write_bytes(content)
    assert fault_of(open_desk, event) is Fault.FILE_DAMAGED


def test_a_file_of_a_newer_version_is_refused_unchanged(event):
    connection = sqlite3.connect(event)
    connection.execute("INSERT INTO _sqlite_migrations (migration_set, name) VALUES ('checkin', 'm999_future')")
    connection.commit()
    connection.close()
    before = event.read_bytes()
    assert fault_of(open_file, event) is Fault.FILE_NEWER
    assert event.read_bytes() == before


def test_an_older_file_is_copied_beside_itself_first(event):
    connection = sqlite3.connect(event)
    connection.execute("DELETE FROM _sqlite_migrations")
    for kind, name in connection.execute(
        "SELECT type, name FROM sqlite_master WHERE name NOT LIKE '%sqlite_%'"
    ).fetchall():
        if kind == "table" and not name.startswith("guest_words_"):
            connection.execute(f"DROP TABLE {name}")
    connection.commit()
    connection.close()
    open_file(event).close()
    assert [p.name for p in event.parent.glob("*.before-*")] == ["event.before-1.checkin"]


def test_a_file_of_the_first_version_keeps_its_guests(desk, event):
    desk.close()
    connection = sqlite3.connect(event)
    for table in (
        "print_pages",
        "templates",
        "guide_bookings",
        "guide_wishes",
        "guide_calls",
        "guides",
        "guest_supports",
    ):
        connection.execute(f"DROP TABLE {table}")
    for table, columns in {
        "guests": ("pronouns", "role", "languages", "mark", "contact_consent", "pronunciation"),
        "print_jobs": ("note", "wanted_printer", "desk"),
    }.items():
        for column in columns:
            connection.execute(f"ALTER TABLE {table} DROP COLUMN {column}")
    connection.execute("ALTER TABLE guests ADD COLUMN support TEXT NOT NULL DEFAULT ''")
    connection.execute("UPDATE guests SET support = 'Rollstuhl' WHERE number = 1")
    connection.execute("DELETE FROM _sqlite_migrations WHERE name <> 'm001_first_schema'")
    before = connection.execute("SELECT name FROM guests ORDER BY number").fetchall()
    connection.commit()
    connection.close()
    desk = open_desk(event)
    assert before
    assert [(hit.guest.name,) for hit in desk.guests()] == before
    assert all(hit.guest.pronouns == "" and not hit.guest.shares_contact for hit in desk.guests())
    assert [desk.guiding.wishes_of(hit.guest.id) for hit in desk.guests()] == [
        Wishes((Need(Support.OTHER, "Rollstuhl"),), Consent.DESK),
        *[NO_WISHES] * (len(before) - 1),
    ]
    desk.close()


def test_two_desks_never_admit_one_ticket(desk, event):
    verdicts = []

    def other_desk(name):
        door = open_desk(event, name=name)
        verdicts.append(door.scan("AAA-1").verdict.reason.value)
        door.close()

    threads = [threading.Thread(target=other_desk, args=[name]) for name in "BCDE"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert sorted(verdicts) == ["already_redeemed"] * 3 + ["ok"]


def test_what_was_begun_and_failed_is_not_there(desk):
    def half() -> None:
        with desk.file.writing() as db:
            db.execute("UPDATE event SET name = 'lost'")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        half()
    with desk.file.reading() as db:
        assert db.execute("SELECT name FROM event").fetchone() == ("Konferenz",)


def test_a_second_look_at_an_open_file_keeps_its_locks(desk, event):
    """Closing a plain handle on it would drop them, and another process would take the log away."""
    desk.scan("nobody")
    open_desk(event, name="B").close()
    code = f"from pathlib import Path; from checkin.desk import open_desk; open_desk(Path({str(event)!r})).close()"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parents[3])
    assert event.with_name(event.name + "-wal").exists()
    assert desk.scan("AAA-1").verdict.admitted


def test_a_file_that_somebody_is_tidying_is_not_called_damaged(desk, event):
    """The size in the header is written before the pages that it counts; the write-ahead log has the right one."""
    with desk.file.reading() as db:
        db.execute("PRAGMA wal_autocheckpoint = 0").fetchall()
    with desk.file.writing() as db:
        db.execute("PRAGMA user_version = 7")  # the first page goes into the log
    code = f"import os; os.pwrite(os.open({str(event)!r}, os.O_WRONLY), (9999).to_bytes(4, 'big'), 28)"
    subprocess.run([sys.executable, "-c", code], check=True)  # elsewhere: closing a handle here would drop locks
    with pytest.raises(sqlite3.DatabaseError, match="malformed"):
        sqlite3.connect(f"{event.as_uri()}?immutable=1", uri=True).execute("PRAGMA application_id")
    second = open_desk(event, name="B")
    assert second.scan("AAA-1").verdict.admitted
    second.close()
