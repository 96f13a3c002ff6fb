from contextlib import suppress
from pathlib import Path

import pytest

from checkin.errors import OutputError
from checkin.files import whole_file, write_whole


def test_the_older_file_gives_way_to_the_new_one(tmp_path):
    path = tmp_path / "a.pdf"
    write_whole(path, b"old")
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert [file.name for file in tmp_path.iterdir()] == ["a.pdf"]


def test_others_may_read_it(tmp_path):
    write_whole(tmp_path / "a.pdf", b"x")
    assert (tmp_path / "a.pdf").stat().st_mode & 0o400


@pytest.mark.parametrize("name", ["missing/a.pdf", "folder"])
def test_what_cannot_be_written_is_said_and_leaves_nothing(tmp_path, name):
    (tmp_path / "folder").mkdir()
    with pytest.raises(OutputError):
        write_whole(tmp_path / name, b"x")
    assert [file.name for file in tmp_path.iterdir()] == ["folder"]


def test_a_device_is_never_replaced_by_a_file(tmp_path):
    with pytest.raises(OutputError):
        write_whole(Path("/dev/null"), b"x")
    assert not Path("/dev/null").is_file()


def test_older_file_stays_where_the_new_one_is_given_up(tmp_path):
    path = tmp_path / "a.pdf"
    write_whole(path, b"old")
    with suppress(LookupError), whole_file(path) as file:
        file.write(b"half")
        raise LookupError
    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["a.pdf"]


def test_new_file_is_written_beside_the_older_one_in_parts(tmp_path):
    path = tmp_path / "a.pdf"
    write_whole(path, b"old")
    with whole_file(path) as file:
        file.write(b"one ")
        file.flush()
        assert path.read_bytes() == b"old"
        assert len(list(tmp_path.iterdir())) == 2
        file.write(b"two")
    assert path.read_bytes() == b"one two"


def test_a_database_is_never_replaced(tmp_path):
    import sqlite3

    path = tmp_path / "event.checkin"
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE t (x)")
    db.close()
    before = path.read_bytes()
    with pytest.raises(OutputError):
        write_whole(path, b"%PDF")
    assert path.read_bytes() == before
