"""The program as a process of its own that starts in a millisecond, and event files to run it on.

A helper process imports everything once and forks for each command, so that two hundred processes can be killed
in a minute; each runs ``checkin.cli.main`` on pipes, as ``python -m checkin`` does.
"""

from __future__ import annotations

import json
import os
import select
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from checkin.desk import create_event, utc_now
from checkin.domain.guest import Guest, Status
from checkin.storage.database import open_file
from checkin.storage.upsert import Arrival, Upsert

NOBODY = 65534
"""User and group without rights of their own. Source: Linux, the overflow user id."""

HELPER = """
import json, os, socket, sys, tempfile
from pathlib import Path
from checkin.cli import main
from checkin.desk import create_event

with tempfile.TemporaryDirectory() as folder:  # whatever a command imports late is imported now
    event = str(Path(folder) / "e.checkin")
    create_event(Path(event), name="x", entrance="y")
    codes = os.memfd_create("codes")
    os.write(codes, b"nobody\\n")
    os.lseek(codes, 0, 0)
    os.dup2(codes, 0)
    screen = os.dup(1)
    os.dup2(os.memfd_create("nothing"), 1)
    for command in (["scan", event], ["guests", event], ["counts", event], ["verify", event]):
        main(command)
    os.dup2(os.memfd_create("nothing"), 2)
    main(["verify", event + "x"])

def child(task, fds):
    import resource
    for number, fd in enumerate(fds):
        os.dup2(fd, number)
    os.closerange(3, 100)
    if task["largest_bytes"]:
        resource.setrlimit(resource.RLIMIT_FSIZE, (task["largest_bytes"],) * 2)
    if task["user"]:
        os.setgid(task["user"])
        os.setuid(task["user"])
    sys.stdin, sys.stdout, sys.stderr = open(0), open(1, "w"), open(2, "w")
    status = 70
    try:
        status = main(task["command"])
    except BaseException:
        import traceback
        traceback.print_exc()
    finally:
        try:
            sys.stdout.flush()
            sys.stderr.flush()
        finally:
            os._exit(status)

wire = socket.socket(fileno=int(sys.argv[1]))
wire.send(b"{}")
while True:
    text, fds, _, _ = socket.recv_fds(wire, 65536, 3)
    if not text:
        break
    task = json.loads(text)
    if "wait" in task:
        _, status = os.waitpid(task["wait"], 0)
        answer = os.waitstatus_to_exitcode(status)
    else:
        answer = os.fork()
        if answer == 0:
            child(task, fds)
        for fd in fds:
            os.close(fd)
    wire.send(json.dumps(answer).encode())
"""


@dataclass(frozen=True, slots=True)
class Done:
    """How a command ended: exit status (negative: the signal), what it answered, and what it said."""

    status: int
    output: bytes
    said: str

    @property
    def answers(self) -> list[dict[str, object]]:
        """The whole lines of its output."""
        return [json.loads(line) for line in self.output.rpartition(b"\n")[0].splitlines()]


@dataclass(slots=True)
class Running:
    """One running command; its answers are read as they come."""

    program: Program
    pid: int
    codes: int
    screen: int
    errors: int
    output: bytearray = field(default_factory=bytearray)

    def send(self, codes: Sequence[str]) -> None:
        """Type lines; they must fit the pipe (64 KiB). Who has ended reads none."""
        with suppress(BrokenPipeError):
            os.write(self.codes, "".join(f"{code}\n" for code in codes).encode())

    def read_until(self, end: float) -> None:
        """Read answers until ``end`` of the monotonic clock, or until there are no more."""
        while (left := end - time.monotonic()) > 0 and select.select([self.screen], [], [], left)[0]:
            if not self._read():
                return

    def read_answers(self, count: int) -> None:
        """Read until ``count`` answers are there."""
        while self.output.count(b"\n") < count:
            if not self._read():
                raise AssertionError(f"{self.output.count(10)} answers of {count}: {os.read(self.errors, 5000)!r}")

    def kill(self) -> list[dict[str, object]]:
        """End it as a power cut would; return everything it had answered."""
        os.kill(self.pid, signal.SIGKILL)
        done = self.finish()
        assert done.status == -signal.SIGKILL
        return done.answers

    def finish(self) -> Done:
        """Close its input and wait for its end."""
        os.close(self.codes)
        while self._read():
            pass
        said = bytearray()
        while piece := os.read(self.errors, 65536):
            said += piece
        os.close(self.screen)
        os.close(self.errors)
        return Done(self.program.wait(self.pid), bytes(self.output), said.decode())

    def _read(self) -> bytes:
        piece = os.read(self.screen, 65536)
        self.output += piece
        return piece


class Program:
    """Starts commands of the program."""

    def __init__(self) -> None:
        self._wire, far = socket.socketpair()
        self._helper = subprocess.Popen([sys.executable, "-c", HELPER, str(far.fileno())], pass_fds=[far.fileno()])
        far.close()
        assert self._wire.recv(10) == b"{}"

    def start(self, *command: object, user: int = 0, largest_bytes: int = 0) -> Running:
        """Start ``command``; as another user, or unable to write files larger than ``largest_bytes``."""
        (codes_in, codes), (screen, screen_in), (errors, errors_in) = os.pipe(), os.pipe(), os.pipe()
        task = {"command": [str(word) for word in command], "user": user, "largest_bytes": largest_bytes}
        far = [codes_in, screen_in, errors_in]
        socket.send_fds(self._wire, [json.dumps(task).encode()], far)
        pid = json.loads(self._wire.recv(100))
        for fd in far:
            os.close(fd)
        return Running(self, pid, codes, screen, errors)

    def run(self, *command: object, codes: Sequence[str] = (), user: int = 0, largest_bytes: int = 0) -> Done:
        """Run ``command`` to its end."""
        running = self.start(*command, user=user, largest_bytes=largest_bytes)
        running.send(codes)
        return running.finish()

    def wait(self, pid: int) -> int:
        """Return the exit status of a command that has ended."""
        self._wire.send(json.dumps({"wait": pid}).encode())
        return int(json.loads(self._wire.recv(100)))

    def close(self) -> None:
        """Send the helper home."""
        self._wire.close()
        self._helper.wait(10)


DRIVE_BYTES = 8 << 20


def mounted(folder: Path) -> bool:
    """Mount an empty drive of :data:`DRIVE_BYTES` on ``folder``; False where nothing may be mounted."""
    command = ["mount", "-t", "tmpfs", "-o", f"size={DRIVE_BYTES}", "tmpfs", folder]
    return sys.platform == "linux" and os.geteuid() == 0 and not subprocess.run(command, capture_output=True).returncode


@dataclass(slots=True)
class Drive:
    """A small drive to fill, to lock and to take away."""

    folder: Path
    mounted: bool

    def fill(self) -> int:
        """Leave no room; return the limit for programs where the drive has none of its own."""
        if not self.mounted:
            return max(path.stat().st_size for path in self.folder.iterdir())
        with (self.folder / "films").open("wb", buffering=0) as film:
            for _ in range(DRIVE_BYTES // 4096):
                try:
                    film.write(bytes(4096))
                except OSError:
                    return 0
        raise AssertionError("the drive does not get full")

    def lock(self) -> int:
        """Let nothing be written; return the user for whom that holds."""
        if self.mounted:
            subprocess.run(["mount", "-o", "remount,ro", self.folder], check=True)
            return 0
        for path in (*self.folder.iterdir(), self.folder):
            path.chmod(0o555 if path.is_dir() else 0o444)
        return 0

    def take_away(self) -> None:
        """Pull it out, whoever uses it."""
        if self.mounted:
            subprocess.run(["umount", "--lazy", self.folder], check=True)
        elif self.folder.exists():
            self.folder.chmod(0o755)
            shutil.rmtree(self.folder)
        self.mounted = False


def make_event(path: Path, guests: int) -> list[str]:
    """Make an event of ``guests`` guests with good tickets; return their codes."""
    create_event(path, name="Konferenz", entrance="Eingang")
    file = open_file(path)
    codes = [f"CODE-{number:05}" for number in range(guests)]
    with file.writing() as db:
        upsert = Upsert(db, lambda: "", utc_now())
        for number, code in enumerate(codes):
            guest = Guest("", f"Ada Nummer {number}", email=f"g{number}@example.org", category="Gast")
            upsert.take(Arrival(guest, code, Status.CONFIRMED))
    file.close()
    return codes


def log_of(path: Path) -> list[tuple[str, str, str]]:
    """Return code, verdict and time of each row of the log, in its order."""
    file = open_file(path)
    with file.reading() as db:
        rows = db.execute("SELECT code, verdict, at FROM admissions ORDER BY seq").fetchall()
    file.close()
    return rows


def as_logged(answers: Sequence[dict[str, object]]) -> list[tuple[object, ...]]:
    """Return answers as :func:`log_of` shows them."""
    return [(answer["code"], answer["verdict"], answer["at"]) for answer in answers]
