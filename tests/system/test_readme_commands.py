"""The README's commands, in its order, do what it says: run as it shows them, in a shell."""

import os
import re
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).parents[2]
README = (PROJECT / "README.md").read_text(encoding="utf-8")
COMMANDS = [line.removeprefix("$ ") for line in re.findall(r"^\$ .*$", README, re.MULTILINE) if "checkin " in line]


def test_commands_run_in_their_order(tmp_path: Path) -> None:
    (tmp_path / "resources").symlink_to(PROJECT / "resources")
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    assert len(COMMANDS) >= 9
    for command in COMMANDS:
        done = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", command],
            cwd=tmp_path,
            env={**os.environ, "PATH": path},
            capture_output=True,
            encoding="utf-8",
        )
        assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
        if "checkin scan" in command:
            assert '"verdict": "admitted"' in done.stdout
    assert (tmp_path / "badges.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "arrivals.xlsx").stat().st_size
