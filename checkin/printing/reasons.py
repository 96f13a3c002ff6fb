"""The keywords with which printers say what is wrong: cleaned, and the most telling one first.

Source: printer-state-reasons in RFC 8011, 5.4.12, and the IPP registry of the Printer Working Group; what CUPS 2.4
made of them was seen with a device that ran out of labels, jammed, opened and vanished.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

UNREACHABLE = "unreachable"
"""Nobody answers at the printer's address."""

UNKNOWN_PRINTER = "unknown-printer"
"""The spooler answers, and has no printer of that name."""

REJECTING = "rejecting"
"""The printer takes no new jobs."""

PAUSED = "paused"
"""Somebody paused the printer."""

JOB_UNKNOWN = "job-unknown"
"""The printer answers, and knows nothing of the job."""

OFFLINE = "offline"
"""The spooler answers, the device behind it does not."""

JOB_CANCELLED = "job-canceled"
"""Somebody or something other than this program ended the job."""

NOT_FOLLOWED = "not-followed"
"""The printer took the job and does not say what became of it."""

_STOPPING = (
    UNREACHABLE,
    UNKNOWN_PRINTER,
    "media-empty",
    "media-needed",
    "media-jam",
    "cover-open",
    "door-open",
    "interlock-open",
    "input-tray-missing",
    "output-area-full",
    "marker-supply-empty",
    "toner-empty",
    "spool-area-full",
    "fuser-over-temp",
    OFFLINE,
    "connecting-to-device",
    "timed-out",
    "shutdown",
    PAUSED,
    "moving-to-paused",
    "stopped-partly",
    REJECTING,
)
"""Reasons for which nothing comes out until somebody acts, the one to act on first at the front."""

_SEVERITIES = ("-error", "-warning", "-report")
_NO_TROUBLE = re.compile(r"|none|cups-waiting-.*|cups-remote-.*|job-printing|job-completed-successfully")
"""What is said when all goes its way."""


def cleaned(keywords: Iterable[str]) -> tuple[str, ...]:
    """Return the keywords without severity, each once, the most telling first.

    CUPS reports an empty device as a warning where the device itself says error, so the severity says nothing.
    """
    bare = {_without_severity(keyword) for keyword in keywords}
    troubles = (keyword for keyword in bare if not _NO_TROUBLE.fullmatch(keyword))
    return tuple(sorted(troubles, key=lambda keyword: (_rank(keyword), keyword)))


def stopping(reasons: Iterable[str]) -> bool:
    """Tell whether nothing comes out until somebody acts."""
    return any(reason in _STOPPING for reason in reasons)


def foremost(reasons: tuple[str, ...]) -> str:
    """Return the reason to act on first, or empty."""
    return reasons[0] if reasons else ""


def _rank(keyword: str) -> int:
    return _STOPPING.index(keyword) if keyword in _STOPPING else len(_STOPPING)


def _without_severity(keyword: str) -> str:
    for severity in _SEVERITIES:
        keyword = keyword.removesuffix(severity)
    return keyword
