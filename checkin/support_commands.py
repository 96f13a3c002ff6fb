"""The command that deletes what guests need, before anything else is deleted."""

from __future__ import annotations

from pathlib import Path

import click

from checkin.command_parts import EVENT, opened


@click.group()
def support() -> None:
    """What guests asked for: guides, sign language, wheelchair access and so on."""


@support.command()
@EVENT
@click.option("--yes", is_flag=True, help="Do not ask.")
def forget(event: Path, yes: bool) -> None:
    """Delete for good what guests of EVENT need, their calls and bookings, and who the guides are.

    The log of calls stays without a guest in it: when, at which desk, how long it took. Backups made before still
    hold what is deleted here: delete them, too.
    """
    from checkin.ui.words import wording
    from checkin.ui.words.plurals import Plurals
    from checkin.ui.words.support_words import backups_sentence

    with opened(event) as desk:
        if not yes:
            click.confirm(f"{desk.event.name}: delete all support needs?", abort=True)
        known = desk.guiding.forget_support_needs()
    wording.install()
    click.echo(Plurals().needs_forgotten(known))
    click.echo(backups_sentence())


COMMANDS = (support,)
