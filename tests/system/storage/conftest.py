"""The program, ready to start in a millisecond, and the media it is run on."""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.system.storage.world import Drive, Program, mounted

collect_ignore_glob = ["test_*.py"] if sys.platform == "win32" else []  # no fork, no SIGKILL, no mounts there


@pytest.fixture(scope="session")
def program() -> Iterator[Program]:
    program = Program()
    yield program
    program.close()


@pytest.fixture
def public_folder() -> Iterator[Path]:
    """Return a folder that other users may enter: pytest's own are its owner's alone."""
    folder = Path(tempfile.mkdtemp(prefix="checkin-test-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def drive(public_folder: Path) -> Iterator[Drive]:
    """Return a small drive of its own; where none may be mounted, a folder in which files can't grow."""
    folder = public_folder / "drive"
    folder.mkdir()
    folder.chmod(0o777)
    drive = Drive(folder, mounted=mounted(folder))
    yield drive
    drive.take_away()
