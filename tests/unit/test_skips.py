"""A skipped test is named, and on a build machine it is a failure: there everything a test needs is installed."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

CONFTEST = Path(__file__).parents[1] / "conftest.py"
IN_A_TEST = "import pytest\n\n\ndef test_printer():\n    pytest.skip('no print server')\n"
IN_A_MODULE = "import pytest\n\npytest.skip('no print server', allow_module_level=True)\n"
EXPECTED_FAILURE = "import pytest\n\n\n@pytest.mark.xfail\ndef test_printer():\n    assert False\n"


def run(folder: Path, text: str, ci: str) -> subprocess.CompletedProcess[str]:
    (folder / "conftest.py").write_text(CONFTEST.read_text(encoding="utf-8"), encoding="utf-8")
    (folder / "test_sample.py").write_text(text + "\n\ndef test_other():\n    pass\n", encoding="utf-8")
    return subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-rs",
            "-p",
            "no:cacheprovider",
            "-p",
            "no:pytest-qt",
            "--rootdir",
            folder,
            folder,
        ],
        env={**os.environ, "CI": ci},
        capture_output=True,
        encoding="utf-8",
    )


@pytest.mark.parametrize("text", [IN_A_TEST, IN_A_MODULE], ids=["test", "module"])
def test_skip_fails_on_a_build_machine_and_says_why(tmp_path: Path, text: str) -> None:
    done = run(tmp_path, text, ci="true")
    assert done.returncode != 0
    assert "skipped where nothing may be skipped" in done.stdout
    assert "no print server" in done.stdout


@pytest.mark.parametrize("text", [IN_A_TEST, IN_A_MODULE], ids=["test", "module"])
def test_skip_is_named_elsewhere(tmp_path: Path, text: str) -> None:
    done = run(tmp_path, text, ci="")
    assert done.returncode in {0, 5}  # 5: the one module there is was skipped
    assert "no print server" in done.stdout


def test_expected_failure_is_no_skip(tmp_path: Path) -> None:
    assert run(tmp_path, EXPECTED_FAILURE, ci="true").returncode == 0
