"""The log a supervisor reads next morning; no guest's name or code stands in it above DEBUG."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

_MOST_BYTES = 1_000_000
_KEPT = 5
_CHATTY = ("httpx", "httpcore")  # a line at INFO for each question to the printer, which is one a second


def start(folder: Path) -> Path | None:
    """Log into ``folder`` from now on; return the file, or None where nothing can be written there."""
    for name in _CHATTY:
        logging.getLogger(name).setLevel(logging.WARNING)
    file = folder / "checkin.log"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(file, maxBytes=_MOST_BYTES, backupCount=_KEPT, encoding="utf-8")
    except OSError:  # a desk without a log is better than no desk
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    ours = logging.getLogger("checkin")
    ours.addHandler(handler)
    ours.setLevel(logging.INFO)
    return file
