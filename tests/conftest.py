"""What every test stands on: a home of its own, no real window, and nothing skipped where nothing may be.

Fixtures that need Qt live in ``tests/ui/conftest.py``.
"""

import json
import os
import shutil
import tempfile
from collections.abc import Generator
from pathlib import Path
from typing import Any

import hypothesis
import pytest
from xdist.scheduler import LoadScopeScheduling

ON_BUILD_MACHINE = os.environ.get("CI", "").lower() in {"1", "true", "yes"}
STARTED_WITH = "CHECKIN_TESTS_STARTED_WITH"
HOMES = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
HOME = Path(tempfile.mkdtemp(prefix="checkin-home-"))

# Settings, logs and event files of the person who runs the tests stay untouched; this stands before any import that
# could look for them. No window opens on their screen; tests that need a real one start a virtual screen of their own.
if STARTED_WITH not in os.environ:  # a worker inherits what its parent has changed already
    os.environ[STARTED_WITH] = json.dumps({name: os.environ[name] for name in HOMES if name in os.environ})
for _name in HOMES:
    os.environ.pop(_name, None)
os.environ["HOME"] = str(HOME)
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Properties are about truth, not speed; on a build machine they try the same examples each time.
hypothesis.settings.register_profile("checkin", deadline=None, derandomize=ON_BUILD_MACHINE)
hypothesis.settings.load_profile("checkin")


class ByPlace(LoadScopeScheduling):
    """Keeps a file's tests on one worker, and a folder's of ``system/``: two print servers can't share one computer.

    Groups do not do that with pytest-xdist 3.8 on pytest 9.2, which no longer sees the group in a changed node id.
    """

    def _split_scope(self, nodeid: str) -> str:
        file = Path(nodeid.partition("::")[0])
        return str(file.parent if file.parent.parent.name == "system" else file)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> ByPlace:
    return ByPlace(config, log)


def pytest_unconfigure() -> None:
    shutil.rmtree(HOME, ignore_errors=True)


@pytest.fixture(scope="session")
def user_environment() -> dict[str, str]:
    """Return the environment as it was before the tests took their own home: pip's configuration is found by it."""
    own = {name: value for name, value in os.environ.items() if name not in HOMES}
    return own | json.loads(os.environ[STARTED_WITH])


def _failed_if_skipped(report: pytest.TestReport | pytest.CollectReport) -> None:
    """Turn a skip into a failure on a build machine: there everything a test needs is installed."""
    if ON_BUILD_MACHINE and report.skipped and not hasattr(report, "wasxfail"):
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longrepr
        report.outcome = "failed"
        report.longrepr = f"skipped where nothing may be skipped: {reason}"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    _failed_if_skipped(report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    report = yield
    _failed_if_skipped(report)
    return report
