"""A real IPP printer process, and a real private CUPS, each test's own: loopback only, ended by their process id."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import pytest

from checkin.printing.ipp import IppPrinter
from checkin.printing.talk import Address

T = TypeVar("T")
HERE = Path(__file__).parent
NEEDED = ["ippeveprinter", "cupsd", "dbus-daemon", "avahi-daemon", "lpadmin", "cupsdisable", "cupsreject"]
PATIENCE_S = 20.0
"""Longest wait for something that happens in one or two seconds; a test that waits so long fails."""

SBIN = os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin", "/sbin"])

BUS = """<busconfig><type>system</type><listen>unix:path={folder}/bus</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*"/><allow eavesdrop="true"/><allow own="*"/><allow user="*"/>
</policy></busconfig>"""

AVAHI = """[server]
use-ipv6=no
allow-interfaces=lo
enable-dbus=yes
[wide-area]
enable-wide-area=no
[publish]
disable-publishing=yes
"""

CUPSD = """LogLevel debug
MaxLogSize 0
Listen 127.0.0.1:{port}
Listen {folder}/sock
Browsing Off
DefaultAuthType None
WebInterface No
DefaultEncryption Never
PreserveJobHistory Yes
ErrorPolicy retry-current-job
JobRetryInterval 1
JobRetryLimit 100
<Location />
  Order allow,deny
  Allow localhost
</Location>
<Location /admin>
  Order allow,deny
  Allow localhost
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
    Allow localhost
  </Limit>
</Policy>
"""

CUPS_FILES = """ServerRoot {folder}/etc
StateDir {folder}/run
CacheDir {folder}/cache
RequestRoot {folder}/spool
TempDir {folder}/spool/tmp
ServerKeychain {folder}/ssl
AccessLog {folder}/access_log
ErrorLog {folder}/error_log
PageLog {folder}/page_log
Sandboxing relaxed
"""


def wait_for(what: Callable[[], T], until: Callable[[T], bool] = bool, every_s: float = 0.05) -> T:
    """Ask again and again, and return the first answer that will do; fail after a patience that no test should need."""
    end = time.monotonic() + PATIENCE_S
    while not until(answer := what()):
        assert time.monotonic() < end, f"still {answer!r}"
        time.sleep(every_s)  # the other side is a process: there is nothing to be woken by
    return answer


def free_port() -> int:
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def listens(port: int) -> bool:
    with closing(socket.socket()) as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


@contextmanager
def process(command: list[str], log: Path, **environment: str) -> Iterator[subprocess.Popen[bytes]]:
    with log.open("ab") as out:
        running = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=out, stderr=out, env={**os.environ, "PATH": SBIN, **environment}
        )
    try:
        yield running
    finally:
        running.terminate()
        try:
            running.wait(5)
        except subprocess.TimeoutExpired:
            running.kill()
            running.wait(5)


@dataclass
class Device:
    """A label printer in a process of its own; ``trouble`` makes it stop until ``cure``, as people do with labels."""

    folder: Path
    bus: str
    port: int = field(default_factory=free_port)
    _on: ExitStack = field(default_factory=ExitStack)

    @property
    def uri(self) -> str:
        return f"ipp://localhost:{self.port}/ipp/print"

    def printer(self) -> IppPrinter:
        return IppPrinter("Label", Address(self.uri))

    def switch_on(self) -> None:
        command = ["ippeveprinter", "-r", "off", "-n", "localhost", "-p", str(self.port), "-d", str(self.folder / "in")]
        command += ["-a", str(HERE / "label_printer.conf"), "-c", str(self.folder / "command"), "Label"]
        log = self.folder / "log"
        running = self._on.enter_context(process(command, log, DBUS_SYSTEM_BUS_ADDRESS=self.bus))
        wait_for(lambda: listens(self.port) or running.poll() is not None)
        assert running.poll() is None, log.read_text()

    def switch_off(self) -> None:
        self._on.close()

    def trouble(self, keyword: str) -> None:
        (self.folder / "trouble" / keyword).touch()

    def cure(self, keyword: str) -> None:
        (self.folder / "trouble" / keyword).unlink()

    @property
    def pages(self) -> list[Path]:
        """What came out on paper, oldest first."""
        return sorted((self.folder / "out").iterdir(), key=lambda path: path.stat().st_mtime_ns)


@dataclass(frozen=True)
class Cups:
    """A CUPS with one queue, ``Badge``, that leads to the device."""

    folder: Path
    port: int

    @property
    def server(self) -> str:
        return f"localhost:{self.port}"

    @property
    def socket(self) -> str:
        return str(self.folder / "sock")

    def run(self, *command: str) -> None:
        environment = {**os.environ, "PATH": SBIN, "CUPS_SERVER": self.server}
        subprocess.run(command, env=environment, check=True, capture_output=True, timeout=PATIENCE_S)


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
    folder = tmp_path / "device"
    for name in ("in", "out", "trouble"):
        (folder / name).mkdir(parents=True)
    command = folder / "command"
    command.write_text((HERE / "device_command.sh").read_text())
    command.chmod(0o755)
    made = Device(folder, bus)
    made.switch_on()
    yield made
    made.switch_off()


@pytest.fixture
def cups(device: Device, tmp_path: Path) -> Iterator[Cups]:
    """A spooler in front of the device."""
    made = Cups(tmp_path / "cups", free_port())
    for name in ("etc", "run", "cache", "spool/tmp", "ssl"):
        (made.folder / name).mkdir(parents=True)
    open_to_filters(tmp_path)
    (made.folder / "cupsd.conf").write_text(CUPSD.format(folder=made.folder, port=made.port))
    (made.folder / "cups-files.conf").write_text(CUPS_FILES.format(folder=made.folder))
    command = ["cupsd", "-f", "-c", str(made.folder / "cupsd.conf"), "-s", str(made.folder / "cups-files.conf")]
    with process(command, made.folder / "log"):
        wait_for(lambda: listens(made.port))
        made.run(*"lpadmin -p Badge -m everywhere -E -o printer-error-policy=retry-current-job -v".split(), device.uri)
        made.run("lpadmin", "-d", "Badge")
        yield made


def open_to_filters(folder: Path) -> None:
    """Let the spooler's filters, which run as a user without rights, reach their files below pytest's closed folders."""
    for path in (folder, *folder.parents):
        if path == Path("/tmp") or path.owner() != "root" or len(path.parts) < 3:
            return
        path.chmod(path.stat().st_mode | 0o011)
