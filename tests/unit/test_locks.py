"""The locked versions are what pyproject.toml asks for, whole, and name no place to get them from."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PROJECT = Path(__file__).parents[2]
LOCKS = ["build", "run", "dev"]
TABLE = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))
ASKED = {
    "run": TABLE["project"]["dependencies"],
    "build": TABLE["dependency-groups"]["build"],
    "dev": TABLE["dependency-groups"]["dev"] + TABLE["project"]["dependencies"],
}


def locked(name: str) -> list[Requirement]:
    text = (PROJECT / ".locks" / f"{name}.txt").read_text(encoding="utf-8")
    return [Requirement(entry.split("--hash")[0]) for entry in _entries(text)]


def _entries(text: str) -> list[str]:
    return [line for line in text.replace("\\\n", " ").splitlines() if line.strip() and not line.startswith("#")]


def version(requirement: Requirement) -> str:
    return str(requirement.specifier).removeprefix("==")


@pytest.mark.parametrize("name", LOCKS)
def test_every_version_is_exact_and_hashed(name: str) -> None:
    text = (PROJECT / ".locks" / f"{name}.txt").read_text(encoding="utf-8")
    assert _entries(text)
    for entry in _entries(text):
        assert re.match(r"[\w.-]+==\S+ .*--hash=sha256:[0-9a-f]{64}", entry), entry


@pytest.mark.parametrize("name", LOCKS)
def test_lock_has_what_pyproject_asks_for(name: str) -> None:
    pins = {canonicalize_name(pin.name): pin for pin in locked(name)}
    for line in ASKED[name]:
        asked = Requirement(line)
        pin = pins.get(canonicalize_name(asked.name))
        assert pin, f"{asked.name} is not locked: make lock"
        assert asked.specifier.contains(version(pin)), f"{pin} is not {asked}: make lock"


def test_tests_run_on_the_versions_that_people_get() -> None:
    dev = {canonicalize_name(pin.name): version(pin) for pin in locked("dev")}
    for pin in locked("run"):
        assert dev[canonicalize_name(pin.name)] == version(pin)


def test_the_qt_that_crashes_is_not_locked() -> None:
    qt = [version(pin) for pin in locked("run") if pin.name == "pyside6-essentials"]
    assert qt
    assert "6.12.0" not in qt


@pytest.mark.parametrize("path", ["pyproject.toml", "Makefile", *(f".locks/{name}.txt" for name in LOCKS)])
def test_no_package_index_is_named(path: str) -> None:
    text = (PROJECT / path).read_text(encoding="utf-8").replace("--no-emit-index-url", "")
    assert not re.findall(r"index[-_]url|/simple\b|registry\s*=|pypi|pythonhosted", text)
