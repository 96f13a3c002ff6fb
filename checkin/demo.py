"""The demo event: a fresh copy to play with, as often as one likes."""

from __future__ import annotations

import tomllib
from datetime import date, datetime, time
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from checkin import resources
from checkin.desk import utc_now
from checkin.domain.checkpoint import Checkpoint, Kind, Reentry
from checkin.domain.event import Event
from checkin.domain.guide_call import Booking, Guide
from checkin.guestlists.columns import recognise
from checkin.guestlists.importing import import_rows
from checkin.guestlists.reading import read_table
from checkin.guestlists.rows import guest_rows
from checkin.storage import checkpoints, events, guests, guides
from checkin.storage.database import Connection, create_file
from checkin.storage.ids import new_id


def make_demo(path: Path, now: datetime | None = None) -> None:
    """Make the demo event at ``path``; its workshops open on the day it is played.

    Raises:
        EventFileError: there is a file already, or none can be made there.
    """
    now = now or utc_now()
    facts = tomllib.loads(resources.path("demo/event.toml").read_text(encoding="utf-8"))
    zone = ZoneInfo(facts["timezone"])
    file = create_file(path)
    try:
        with file.writing() as db:
            events.create(db, Event(new_id(), facts["name"], facts["date"], facts["timezone"]), now)
            for category in facts["categories"]:
                events.set_colour(db, category["name"], category["colour"])
            for entry in facts["checkpoints"]:
                checkpoints.add(db, _checkpoint(entry, now.astimezone(zone).date(), zone))
        table = read_table(resources.path("demo/guests.csv"))
        rows = guest_rows(table, recognise(table.columns))
        for _ in import_rows(file, rows, says_status=True, now=now, batch=1000):
            pass
        with file.writing() as db:
            _add_guides(db, facts, now.astimezone(zone).date(), zone)
    finally:
        file.close()


def _add_guides(db: Connection, facts: dict[str, Any], day: date, zone: ZoneInfo) -> None:
    ids = {entry["name"]: new_id() for entry in facts["guides"]}
    for entry in facts["guides"]:
        guides.add(db, Guide(ids[entry["name"]], entry["name"], entry["skills"]))
    for entry in facts["guide_bookings"]:
        guest = guests.by_code(db, entry["guest"])[0].guest
        booking = Booking(new_id(), guest.id, guest.name, datetime.combine(day, entry["at"], zone), entry["place"])
        guides.book(db, booking, ids.get(entry.get("guide", "")))


def _checkpoint(entry: dict[str, Any], day: date, zone: ZoneInfo) -> Checkpoint:
    def moment(value: time | None) -> datetime | None:
        return None if value is None else datetime.combine(day, value, zone)

    return Checkpoint(
        id=new_id(),
        name=entry["name"],
        kind=Kind(entry["kind"]),
        room=entry.get("room", ""),
        seats=entry.get("seats"),
        opens_at=moment(entry.get("opens_at")),
        closes_at=moment(entry.get("closes_at")),
        needs_booking=entry.get("needs_booking", False),
        reentry=Reentry(entry.get("reentry", Reentry.AFTER_EXIT)),
    )
