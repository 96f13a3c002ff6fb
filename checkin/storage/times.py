"""Times as they stand in the file: ISO 8601, UTC, milliseconds, so that text order is time order."""

from __future__ import annotations

from datetime import UTC, datetime


def to_text(moment: datetime) -> str:
    """Return ``moment`` (timezone-aware) as "2024-05-15T06:30:00.000+00:00"."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds")


def from_text(text: str) -> datetime:
    """Return the moment that :func:`to_text` wrote, timezone-aware UTC."""
    return datetime.fromisoformat(text)


def optional_text(moment: datetime | None) -> str | None:
    """Return :func:`to_text`, or None for no limit."""
    return None if moment is None else to_text(moment)


def optional_time(text: str | None) -> datetime | None:
    """Return :func:`from_text`, or None for no limit."""
    return None if text is None else from_text(text)
