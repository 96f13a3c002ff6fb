"""What people install: the wheel, built through the sdist, in a bare environment, used from an empty folder."""

import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pypdf
import pytest

PROJECT = Path(__file__).parents[2]
RESOURCES = PROJECT / "resources"

pytestmark = pytest.mark.timeout(600)  # seconds; the first test downloads and unpacks Qt

Run = Callable[..., subprocess.CompletedProcess[str]]


def call(*command: object, **options: object) -> subprocess.CompletedProcess[str]:
    done = subprocess.run([str(word) for word in command], capture_output=True, encoding="utf-8", **options)
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done


@pytest.fixture(scope="module")
def dist(tmp_path_factory: pytest.TempPathFactory, user_environment: dict[str, str]) -> Path:
    """Return a folder with the sdist and the wheel that was built from it."""
    folder = tmp_path_factory.mktemp("dist")
    call(sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, PROJECT, env=user_environment)
    return folder


@pytest.fixture(scope="module")
def environment(
    dist: Path, tmp_path_factory: pytest.TempPathFactory, user_environment: dict[str, str]
) -> Iterator[Path]:
    """Yield an environment with the locked versions and the wheel; it has no compiler's work and no test library."""
    folder = tmp_path_factory.mktemp("bare") / "environment"
    call(sys.executable, "-m", "venv", folder, env=user_environment)
    pip = (folder / "bin" / "python", "-m", "pip", "--quiet", "install")
    lock = PROJECT / ".locks" / "run.txt"
    call(*pip, "--require-hashes", "--only-binary", ":all:", "-r", lock, env=user_environment)
    call(*pip, "--no-deps", next(dist.glob("*.whl")), env=user_environment)
    yield folder
    shutil.rmtree(folder)  # Qt is large, and pytest keeps the folders of three runs


@pytest.fixture
def installed(environment: Path, tmp_path: Path) -> Run:
    """Return a function that runs the installed ``checkin`` in an empty folder, far from this checkout."""
    empty = tmp_path / "empty"
    home = tmp_path / "home"
    empty.mkdir()
    home.mkdir()

    def run(*arguments: object, status: int = 0, language: str = "en_GB.UTF-8") -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [str(word) for word in (environment / "bin" / "checkin", *arguments)],
            cwd=empty,
            env={"PATH": os.defpath, "HOME": str(home), "LANG": language, "TMPDIR": str(home)},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
        )
        assert done.returncode == status, f"{arguments}\n{done.stdout}\n{done.stderr}"
        return done

    return run


def shipped_resources() -> set[str]:
    tracked = call("git", "ls-files", "resources", cwd=PROJECT).stdout.splitlines()
    names = {name.removeprefix("resources/") for name in tracked}
    return {name for name in names if not name.endswith(".ts") and not name.startswith("readme/")}


def test_wheel_carries_every_resource(dist: Path) -> None:
    names = zipfile.ZipFile(next(dist.glob("*.whl"))).namelist()
    inside = {name.removeprefix("checkin/_resources/") for name in names if name.startswith("checkin/_resources/")}
    assert "demo/guests.csv" in inside
    assert inside == shipped_resources()


def test_wheel_carries_nothing_but_the_program(dist: Path) -> None:
    names = zipfile.ZipFile(next(dist.glob("*.whl"))).namelist()
    assert {name.split("/")[0].split("-")[0] for name in names} == {"checkin"}
    assert not [name for name in names if name.endswith((".ts", ".pyc", ".checkin"))]


def test_sdist_can_be_tested_by_who_gets_it(dist: Path) -> None:
    with tarfile.open(next(dist.glob("*.tar.gz"))) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {
        "pyproject.toml",
        "README.md",
        "LICENSE",
        "CHANGELOG.md",
        "Makefile",
        ".locks/run.txt",
        ".ci/check",
    } <= names
    assert "tests/conftest.py" in names


def test_version_is_said(installed: Run) -> None:
    from checkin import __version__

    assert __version__ in installed("--version").stdout


def test_program_is_the_installed_one(installed: Run, environment: Path) -> None:
    where = call(environment / "bin" / "python", "-c", "import checkin; print(checkin.__file__)", cwd=environment)
    assert Path(where.stdout.strip()).is_relative_to(environment)


def test_badge_is_made(installed: Run, tmp_path: Path) -> None:
    (tmp_path / "guests.csv").write_text("Name;Organisation\nGreta Öztürk;Stadt Kaiserslautern\n", encoding="utf-8")
    installed("new", "event.checkin", "--name", "Conference")
    installed("import", "event.checkin", tmp_path / "guests.csv")
    installed("badges", "event.checkin", "--all", "-o", tmp_path / "badges.pdf")
    pages = pypdf.PdfReader(tmp_path / "badges.pdf").pages
    assert len(pages) == 1
    assert "Öztürk" in pages[0].extract_text()


@pytest.mark.skipif(sys.platform != "linux", reason="macOS and Windows always have a display")
def test_morning_plays_where_there_is_no_display(installed: Run, tmp_path: Path) -> None:
    told = installed("demo").stdout
    left = {path.suffix: path for path in (tmp_path / "home").glob("*/*")}
    assert str(left[".csv"].parent) in told
    assert pypdf.PdfReader(left[".pdf"]).pages
    assert left[".csv"].stat().st_size
    assert left[".png"].read_bytes().startswith(b"\x89PNG")


def test_translation_is_installed(installed: Run) -> None:
    english = installed("verify", "nothing.checkin", status=1, language="en_GB.UTF-8").stderr
    german = installed("verify", "nothing.checkin", status=1, language="de_DE.UTF-8").stderr
    assert "nothing.checkin" in english
    assert "nothing.checkin" in german
    assert "file" in english
    assert "Datei" in german
