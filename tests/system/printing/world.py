"""A label printer and a spooler as processes: loopback only, in a folder of their own, ended by their process id."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from checkin.printing.ipp import IppPrinter
from checkin.printing.printer import JobLook, Progress
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


def ended(look: JobLook) -> bool:
    return look.progress not in {Progress.WAITING, Progress.PRINTING}


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


def _command_line(pid: int) -> str:
    """Return what the process ``pid`` was started as; empty when it is no more."""
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().decode(errors="replace")
    except OSError:
        return ""


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
        return IppPrinter(self.uri, Address(self.uri))

    def switch_on(self) -> None:
        command = ["ippeveprinter", "-r", "off", "-n", "localhost", "-p", str(self.port), "-d", str(self.folder / "in")]
        command += ["-a", str(HERE / "label_printer.conf"), "-c", str(self.folder / "command"), "Label"]
        log = self.folder / "log"
        running = self._on.enter_context(process(command, log, DBUS_SYSTEM_BUS_ADDRESS=self.bus))
        wait_for(lambda: listens(self.port) or running.poll() is not None)
        assert running.poll() is None, log.read_text()

    def switch_off(self) -> None:
        """Cut the power: a page that was being printed comes out no more."""
        self._on.close()
        for pid in self.at_work():
            os.kill(pid, signal.SIGKILL)
        wait_for(self.at_work, lambda left: not left)

    def at_work(self) -> list[int]:
        """Return the processes that print a page now; a cancelled job's is not ended by the printer process."""
        noted = [int(path.name) for path in (self.folder / "at-work").iterdir()]
        return [pid for pid in noted if str(self.folder / "command") in _command_line(pid)]

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
