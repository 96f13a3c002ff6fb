"""The shapes in which the command line answers other programs. They are a contract: only ever add to them."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import datetime, tzinfo

from checkin.badges.media import Medium
from checkin.badges.templates import Design
from checkin.desk import Answer, Found
from checkin.domain.checkpoint import Checkpoint
from checkin.domain.print_job import PrintJob
from checkin.domain.verdict import Verdict
from checkin.guestlists.importing import ImportReport
from checkin.guestlists.rows import Rejected
from checkin.reports.tables import Table
from checkin.storage.times import optional_text, to_text

_GUEST = ("id", "code", "name", "first_name", "last_name", "email", "organisation", "category", "status", "present")
_BRIEF = ("code", "name", "organisation", "category", "status", "present")


def scan_line(answer: Answer, *, sentence: str | None = None) -> bytes:
    """Return ``answer`` as one line of JSON, UTF-8, with its line end.

    ``verdict`` is "admitted" or "refused"; ``guest`` is null when no ticket has the code;
    ``first_admitted_at`` is of an earlier admission, null at the first. Times are ISO 8601 in UTC.
    With a ``sentence`` for staff, the line also has that and the ``facts`` behind the reason.
    """
    guest = answer.guest
    line: dict[str, object] = {
        "code": answer.code,
        "verdict": "admitted" if answer.verdict.admitted else "refused",
        "reason": answer.verdict.reason,
        "guest": guest
        and {"id": guest.id, "name": guest.name, "organisation": guest.organisation, "category": guest.category},
        "checkpoint": answer.checkpoint.name,
        "at": to_text(answer.at),
        "first_admitted_at": optional_text(answer.verdict.first_admitted_at),
    }
    if sentence is not None:
        facts = {**_facts(answer.verdict), "may_be_overridden": answer.can_be_overridden}
        line |= {"scan_id": answer.scan_id, "sentence": sentence, "facts": facts}
    return json.dumps(line, ensure_ascii=False).encode("utf-8", "replace") + b"\n"


def _facts(verdict: Verdict) -> dict[str, object]:
    return {
        "first_desk": verdict.first_desk or None,
        "since": optional_text(verdict.since),
        "until": optional_text(verdict.until),
        "seats": verdict.seats,
        "instead": [
            {"checkpoint": place.name, "room": place.room, "opens_at": optional_text(place.opens_at)}
            for place in verdict.instead
        ],
        "mistyped": verdict.mistyped,
        "other_event": verdict.other_event,
        "overridden": verdict.overridden,
    }


def guest_table(found: Sequence[Found], *, brief: bool = False) -> Table:
    """Return guests as a table; ``brief`` for eyes, without ids and addresses."""
    columns = _BRIEF if brief else _GUEST
    return Table(columns, [tuple(_guest_cell(hit, column) for column in columns) for hit in found])


def checkpoint_table(known: Sequence[Checkpoint], zone: tzinfo) -> Table:
    """Return checkpoints with their rules as a table; times in ``zone``."""
    columns = ("name", "kind", "room", "seats", "opens", "closes", "categories", "booking", "reentry")
    rows = [
        (
            c.name,
            c.kind.value,
            c.room,
            c.seats,
            _local(c.opens_at, zone),
            _local(c.closes_at, zone),
            ", ".join(sorted(c.categories)),
            c.needs_booking,
            c.reentry.value,
        )
        for c in known
    ]
    return Table(columns, rows)


def job_table(jobs: Sequence[tuple[PrintJob, str]]) -> Table:
    """Return badges on their way to paper, with their guests' names, as a table; times are ISO 8601 in UTC."""
    columns = ("guest", "state", "reason", "printer", "desk", "why", "at", "id")
    rows = [
        (name, job.state.value, job.reason, job.printer, job.desk, job.why.value, to_text(job.updated_at), job.id)
        for job, name in jobs
    ]
    return Table(columns, rows)


def template_table(shipped: Sequence[Design], own: Sequence[Design], language: str) -> Table:
    """Return badge templates as a table; an event's own one comes in place of the shipped one of its name."""
    mine = {design.template.name for design in own}
    known = [*own, *(design for design in shipped if design.template.name not in mine)]
    rows = [
        (design.template.name, design.template.called(language), design.template.media, design.template.name in mine)
        for design in known
    ]
    return Table(("name", "title", "media", "own"), rows)


def media_table(media: Sequence[Medium]) -> Table:
    """Return media as a table; lengths in millimetres."""
    columns = ("name", "title", "kind", "width_mm", "height_mm", "per_page")
    rows = [(m.name, m.title, m.kind.value, f"{m.badge_width_mm:g}", f"{m.badge_height_mm:g}", m.places) for m in media]
    return Table(columns, rows)


def import_json(report: ImportReport, why: Callable[[Rejected], str]) -> str:
    """Return an import's report as JSON; ``why`` gives the sentence for a rejected row."""
    return json.dumps(
        {
            "rows": report.rows,
            "added": report.added,
            "updated": report.updated,
            "unchanged": report.unchanged,
            "support_withheld": report.withheld,
            "rejected": [{"row": rejected.row, "why": why(rejected)} for rejected in report.rejected],
        },
        ensure_ascii=False,
    )


def _guest_cell(hit: Found, column: str) -> str | bool:
    if column in ("code", "status", "present"):
        value: str | bool = getattr(hit, column)
    else:
        value = getattr(hit.guest, column)
    return value


def _local(moment: datetime | None, zone: tzinfo) -> str | None:
    return None if moment is None else moment.astimezone(zone).strftime("%Y-%m-%d %H:%M")
