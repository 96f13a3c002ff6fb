"""No timer that belongs to nobody: see :mod:`checkin.ui.threads.later`."""

from pathlib import Path

import checkin

SOURCES = sorted(Path(checkin.__file__).parent.rglob("*.py"))


def test_nothing_uses_timers_without_an_owner():
    users = [path.name for path in SOURCES if "QTimer.singleShot(" in path.read_text(encoding="utf-8")]
    assert len(SOURCES) > 200
    assert users == []
