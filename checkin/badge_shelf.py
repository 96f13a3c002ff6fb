"""The event's own badge templates: kept in its file, beside those that come with Checkin."""

from __future__ import annotations

from pathlib import Path

from checkin.badges import bundle
from checkin.badges.templates import Design
from checkin.desk import Desk
from checkin.errors import BadgeError, Fault
from checkin.lookup import Lookup
from checkin.storage import badge_templates


def own_designs(desk: Lookup) -> list[Design]:
    """Return the event's own templates, in the order of their names.

    Raises:
        EventFileError: the event file can't be read.
        BadgeError: one of them is damaged.
    """
    with desk.file.reading() as db:
        bundles = badge_templates.every(db)
    return [bundle.read_bundle(data, name) for name, data in bundles.items()]


def keep_design(desk: Desk, design: Design) -> None:
    """Keep a template in the event file, in place of an older one of its name, or of one that comes with Checkin.

    Raises:
        BadgeError: a picture is missing or can't be printed.
        EventFileError: it can't be written.
    """
    data = bundle.write_bundle(design)
    bundle.read_bundle(data, design.template.name)
    with desk.file.writing() as db:
        badge_templates.put(db, design.template.name, data, desk.clock())


def remove_design(desk: Desk, name: str) -> None:
    """Take one of the event's own templates out of its file.

    Raises:
        BadgeError: there is none of that name.
    """
    with desk.file.writing() as db:
        if not badge_templates.remove(db, name):
            raise BadgeError(Fault.TEMPLATE_NOT_OWN, name=name)


def read_template(file: Path) -> tuple[Design, tuple[str, ...]]:
    """Return the template in a file, and what of a foreign one could not be carried over.

    Args:
        file: a bundle, a TOML file, or a badge layout of pretix, which ends in ".json".

    Raises:
        BadgeError: it can't be read or used.
    """
    try:
        with file.open("rb") as source:
            data = source.read(bundle.LARGEST_BYTES + 1)
    except OSError as error:
        raise BadgeError(Fault.FILE_MISSING, path=file) from error
    if file.suffix.lower() != ".json":
        return bundle.read_bundle(data, file.name), ()
    from checkin.badges.pretix_layout import Why, read_pretix  # late: few events come from there

    found, left_out = read_pretix(data, file.name)
    return Design(found), tuple(
        str(each) for each in left_out if each.why is not Why.SIZE
    )  # nothing was left out there
