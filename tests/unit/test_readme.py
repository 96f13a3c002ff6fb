"""The README says only what there is: its commands, options, targets, links and pictures."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
README = (PROJECT / "README.md").read_text(encoding="utf-8")
COMMANDS = [
    line.removeprefix("$ ")
    for block in re.findall(r"```console\n(.*?)```", README, re.DOTALL)
    for line in block.splitlines()
    if line.startswith("$ ")
]
WORDS = [words for words in (shlex.split(line.split("|")[-1], comments=True) for line in COMMANDS) if words]
TARGETS = [words[1] for words in WORDS if words[0] == "make"]
CHECKIN = [words[1:] for words in WORDS if words[0] == "checkin"]


def help_of(command: str) -> str:
    """Return what ``checkin COMMAND --help`` says, with wide lines so that no option is broken."""
    return subprocess.run(
        [sys.executable, "-m", "checkin", command, "--help"],
        cwd=PROJECT,
        env={**os.environ, "COLUMNS": "200"},
        check=True,
        capture_output=True,
        text=True,
    ).stdout


def test_every_line_of_a_console_block_is_a_command() -> None:
    assert {words[0] for words in WORDS} == {"make", "checkin"}
    assert len(WORDS) == len(COMMANDS)


def test_two_commands_stand_on_the_first_screen() -> None:
    first_screen = "\n".join(README.splitlines()[:24])
    assert "$ make run" in first_screen
    assert "$ make test" in first_screen


@pytest.mark.skipif(shutil.which("make") is None, reason="there is no make here")
@pytest.mark.parametrize("target", TARGETS)
def test_make_target_exists(target: str) -> None:
    subprocess.run(["make", "-n", target], cwd=PROJECT, check=True, capture_output=True)


@pytest.mark.parametrize("command", sorted({words[0] for words in CHECKIN}))
def test_checkin_command_exists_with_the_options_shown(command: str) -> None:
    text = help_of(command)
    options = {word.split("=")[0] for words in CHECKIN if words[0] == command for word in words if word.startswith("-")}
    assert not [option for option in options if not re.search(rf"(?<![\w-]){option}\b", text)]


def test_every_linked_file_exists() -> None:
    links = [link for link in re.findall(r"\]\(([^)]+)\)", README) if "://" not in link]
    assert links
    assert not [link for link in links if not (PROJECT / link).is_file()]


def test_readme_is_short() -> None:
    assert len(README.splitlines()) <= 120
