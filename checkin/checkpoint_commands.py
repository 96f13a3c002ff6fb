"""The commands that list, add and change checkpoints."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import click

from checkin.command_parts import EVENT, opened
from checkin.domain.checkpoint import Kind, Reentry
from checkin.reports.tables import Format


def _rules(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options for a checkpoint's rules."""
    options = (
        click.option("--kind", type=click.Choice([kind.value for kind in Kind]), help="What it is."),
        click.option("--room", help="Where it is."),
        click.option("--seats", metavar="N|none", help="How many may be inside."),
        click.option("--opens", metavar="TIME|none", help="First moment of entry, in the event's time zone."),
        click.option("--closes", metavar="TIME|none", help="First moment without entry."),
        click.option("--category", "categories", multiple=True, metavar="NAME|none", help="Who may enter; repeatable."),
        click.option("--booking/--no-booking", "needs_booking", default=None, help="Whether a booking is needed."),
        click.option("--reentry", type=click.Choice([rule.value for rule in Reentry]), help="How often one may enter."),
    )
    for option in reversed(options):
        command = option(command)
    return command


@click.group()
def checkpoint() -> None:
    """The places of an event where codes are scanned."""


@checkpoint.command("list")
@EVENT
@click.option("--format", "form", type=click.Choice(["table", "csv", "json"]), default="table", show_default=True)
def checkpoint_list(event: Path, form: str) -> None:
    """List the checkpoints of EVENT with their rules."""
    from checkin.contract import checkpoint_table
    from checkin.reports.tables import written

    with opened(event) as door:
        table = checkpoint_table(door.checkpoints(), door.event.zone)
        sys.stdout.buffer.write(written(table, Format(form)))


@checkpoint.command("add")
@EVENT
@click.argument("name")
@_rules
def checkpoint_add(event: Path, name: str, **rules: object) -> None:
    """Add the checkpoint NAME to EVENT."""
    from checkin.rules import new_checkpoint, ruled

    with opened(event) as door:
        door.add_checkpoint(ruled(new_checkpoint(name), rules, door.event, door.categories()))


@checkpoint.command("edit")
@EVENT
@click.argument("name")
@click.option("--name", "new_name", metavar="NAME", help="What it is called from now on.")
@_rules
def checkpoint_edit(event: Path, name: str, new_name: str | None, **rules: object) -> None:
    """Change the rules of the checkpoint NAME of EVENT; what is not said stays. "none" takes a limit away."""
    from checkin.rules import ruled

    with opened(event, name) as door:
        door.change_checkpoint(ruled(door.checkpoint, {**rules, "name": new_name}, door.event, door.categories()))
