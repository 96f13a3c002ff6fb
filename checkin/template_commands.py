"""The commands for what badges look like and what they are printed on: templates, media, the page with rulers."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from checkin.command_parts import EVENT, FILE, opened, refuse_event_as_output

if TYPE_CHECKING:
    from checkin.badges.templates import Design
    from checkin.desk import Desk

_FORMAT = click.option(
    "--format", "form", type=click.Choice(["table", "csv", "json"]), default="table", show_default=True
)
_OUTPUT = click.option("-o", "--output", "output", required=True, type=FILE, metavar="FILE")
_MEDIA = click.option("--media", "medium", metavar="NAME", help="What it is printed on, as `checkin media` names it.")


@click.group()
def template() -> None:
    """What badges look like: list, check and show templates; take them in and hand them on."""


@template.command("list")
@click.argument("event", type=FILE, required=False)
@_FORMAT
def list_templates(event: Path | None, form: str) -> None:
    """List the templates that come with Checkin, and those of EVENT."""
    from checkin.badge_shelf import own_designs
    from checkin.badges.templates import shipped
    from checkin.contract import template_table
    from checkin.reports.tables import Format, written

    own: list[Design] = []
    if event is not None:
        with opened(event) as door:
            own = own_designs(door)
    table = template_table(list(shipped().values()), own, _language())
    sys.stdout.buffer.write(written(table, Format(form)))


@template.command()
@click.argument("file", type=FILE)
def check(file: Path) -> None:
    """Say whether the template in FILE can be used: a bundle, a TOML file, or a badge layout of pretix."""
    found, left_out = _read_template(file)
    _say_left_out(left_out)
    click.echo(f"{found.template.name}\t{found.template.media}")


@template.command()
@click.argument("file", type=FILE)
@_MEDIA
@_OUTPUT
def show(file: Path, medium: str | None, output: Path) -> None:
    """Draw the template in FILE, or of that name, for guests with hard names, a page each."""
    from io import BytesIO

    from checkin.badges import media, render, samples, templates
    from checkin.files import write_whole

    name = str(file)
    is_name = not file.exists() and not file.suffix
    found = templates.find(name) if is_name else _read_template(file)[0]
    paper = media.medium(medium or found.template.media)
    out = BytesIO()
    render.write_badges(samples.hard_guests(), out, template=found, medium=paper)
    write_whole(output, out.getvalue())
    click.echo(str(output))


@template.command("import")
@EVENT
@click.argument("file", type=FILE)
def import_template(event: Path, file: Path) -> None:
    """Take the template in FILE into EVENT, in place of one of the same name."""
    from checkin.badge_shelf import keep_design

    found, left_out = _read_template(file)
    with opened(event) as door:
        keep_design(door, found)
    _say_left_out(left_out)
    click.echo(found.template.name)


@template.command()
@EVENT
@click.argument("name")
@_OUTPUT
def export(event: Path, name: str, output: Path) -> None:
    """Write the template NAME with its pictures to FILE, for another event."""
    from checkin.badges.bundle import write_bundle
    from checkin.files import write_whole

    refuse_event_as_output(event, output)
    with opened(event) as door:
        write_whole(output, write_bundle(_named(door, name)))
    click.echo(str(output))


@template.command()
@EVENT
@click.argument("name")
def remove(event: Path, name: str) -> None:
    """Take the template NAME out of EVENT; those that come with Checkin stay."""
    from checkin.badge_shelf import remove_design

    with opened(event) as door:
        remove_design(door, name)


@click.command()
@_FORMAT
def media(form: str) -> None:
    """List the cards, labels and sheets that badges are printed on."""
    from checkin.badges.media import media as known
    from checkin.contract import media_table
    from checkin.reports.tables import Format, written

    sys.stdout.buffer.write(written(media_table(known()), Format(form)))


@click.command()
@click.option("--media", "medium", default="a6", show_default=True, metavar="NAME", help="What is in the printer.")
@_OUTPUT
def calibrate(medium: str, output: Path) -> None:
    """Write a page with rulers on all edges, to see by how much a printer is off."""
    from checkin.badges.calibration import write_calibration
    from checkin.badges.media import medium as find_medium
    from checkin.files import write_whole

    write_whole(output, write_calibration(find_medium(medium)))
    click.echo(str(output))


def _named(door: Desk, name: str) -> Design:
    from checkin.badge_shelf import own_designs
    from checkin.badges.templates import find

    return find(name, None, own_designs(door))


def _read_template(file: Path) -> tuple[Design, tuple[str, ...]]:
    from checkin.badge_shelf import read_template

    return read_template(file)


def _say_left_out(left_out: tuple[str, ...]) -> None:
    if not left_out:
        return
    from checkin.ui.words import notice_words, wording

    wording.install()
    for what in left_out:
        click.echo(notice_words.left_out_sentence(what), err=True)


def _language() -> str:
    from checkin.ui.words import language, wording

    wording.install()
    return language.locale_of(language.SYSTEM).name().partition("_")[0]


COMMANDS = (template, media, calibrate)
