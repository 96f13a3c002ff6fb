"""A real IPP printer process, and a real private CUPS in front of it, new for each test."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from checkin.printing.cups import cups_printer
from tests.system.printing.world import (
    AVAHI,
    BUS,
    CUPS_FILES,
    CUPSD,
    HERE,
    NEEDED,
    PATIENCE_S,
    SBIN,
    Cups,
    Device,
    free_port,
    listens,
    process,
    wait_for,
)


@pytest.fixture(scope="session")
def printing_tools() -> None:
    """Skip where the real thing is not to be had."""
    missing = [tool for tool in NEEDED if shutil.which(tool, path=SBIN) is None]
    if sys.platform != "linux" or missing:
        pytest.skip(f"a real printer process needs Linux with {', '.join(missing or NEEDED)}")
    if os.geteuid() != 0:
        pytest.skip("a private message bus and spooler need root")


@pytest.fixture(scope="session")
def bus(printing_tools: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A message bus with Avahi on it: the printer process does not start without, though it announces nothing."""
    folder = tmp_path_factory.mktemp("bus")
    (folder / "bus.conf").write_text(BUS.format(folder=folder))
    (folder / "avahi.conf").write_text(AVAHI)
    address = f"unix:path={folder}/bus"
    avahi = ["avahi-daemon", "-f", str(folder / "avahi.conf"), "--no-drop-root", "--no-chroot", "--no-rlimits"]
    with ExitStack() as stack:
        stack.enter_context(
            process(["dbus-daemon", f"--config-file={folder}/bus.conf", "--nofork"], folder / "bus.log")
        )
        wait_for((folder / "bus").exists)
        log = folder / "avahi.log"
        stack.enter_context(process([*own_run_folder(), *avahi], log, DBUS_SYSTEM_BUS_ADDRESS=address))
        wait_for(lambda: "startup complete" in log.read_text())
        yield address


def own_run_folder() -> list[str]:
    """Avahi's lock is at a fixed place: give it a /run of its own where that can be done, so that two may run."""
    own = ["unshare", "--mount", "sh", "-c", 'mount -t tmpfs none /run && exec "$@"', "sh"]
    try:
        works = subprocess.run([*own, "true"], capture_output=True, timeout=PATIENCE_S, check=False).returncode == 0
    except FileNotFoundError:
        works = False
    return own if works else []


@pytest.fixture
def device(bus: str, tmp_path: Path) -> Iterator[Device]:
    """A device that is switched on, with labels in it."""
    with switched_on(tmp_path / "device", bus) as made:
        yield made


@pytest.fixture
def second(bus: str, tmp_path: Path) -> Iterator[Device]:
    """Another device of the same kind."""
    with switched_on(tmp_path / "second", bus) as made:
        yield made


@contextmanager
def switched_on(folder: Path, bus: str) -> Iterator[Device]:
    for name in ("in", "out", "trouble", "at-work"):
        (folder / name).mkdir(parents=True)
    command = folder / "command"
    command.write_text((HERE / "device_command.sh").read_text())
    command.chmod(0o755)
    made = Device(folder, bus)
    made.switch_on()
    try:
        yield made
    finally:
        made.switch_off()


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that the spooler's filters reach, who run as a user without rights; pytest closes its own to others."""
    with TemporaryDirectory(prefix="cups-") as made:
        folder = Path(made)
        folder.chmod(0o755)
        yield folder


@pytest.fixture
def cups(device: Device, open_folder: Path, tmp_path: Path) -> Iterator[Cups]:
    """A spooler in front of the device."""
    made = Cups(open_folder, free_port())
    for name in ("etc", "run", "cache", "spool/tmp", "ssl"):
        (made.folder / name).mkdir(parents=True)
    (made.folder / "cupsd.conf").write_text(CUPSD.format(folder=made.folder, port=made.port))
    (made.folder / "cups-files.conf").write_text(CUPS_FILES.format(folder=made.folder))
    command = ["cupsd", "-f", "-c", str(made.folder / "cupsd.conf"), "-s", str(made.folder / "cups-files.conf")]
    with process(command, made.folder / "log"):
        wait_for(lambda: listens(made.port))
        made.run("lpadmin", "-p", "Badge", "-E", "-m", "everywhere", "-v", device.uri)
        made.run("lpadmin", "-d", "Badge")
        # CUPS asks the device what it can do in the background, and takes jobs before it knows.
        wait_for(lambda: cups_printer("Badge", made.server)._about_printer(["media-supported"]))
        yield made
    shutil.copy(made.folder / "error_log", tmp_path / "cups.log")  # to read after a failure
