from pathlib import Path

import pytest

from checkin.errors import OutputError
from checkin.files import write_whole


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
