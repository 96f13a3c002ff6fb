"""The program, ready to start in a millisecond, and the media it is run on."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest

from tests.system.storage.world import Program

collect_ignore_glob = ["test_*.py"] if sys.platform == "win32" else []  # no fork, no SIGKILL, no mounts there


@pytest.fixture(scope="session")
def program() -> Iterator[Program]:
    program = Program()
    yield program
    program.close()
