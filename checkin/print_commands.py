"""The commands for badges: many in one file, and where each of them is on its way to paper."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from checkin.command_parts import EVENT, FILE, opened, refuse_event_as_output

if TYPE_CHECKING:
    from checkin.badges.badge import Notice
    from checkin.bulk import Layout, Selection
    from checkin.desk import Desk

_SHOWN_EACH = 50

_LOOKS = 30
"""Badges to look at that are named one by one; of more, only how many there are is said."""


@click.command()
@EVENT
@click.option("-o", "--output", "output", required=True, type=FILE, metavar="FILE.pdf")
@click.option("--all", "everyone", is_flag=True, help="Everyone with a good ticket; nothing else may be said then.")
@click.option("--present", is_flag=True, help="Who is here.")
@click.option("--late", is_flag=True, help="Who came or was added since the last print run and has no badge.")
@click.option("--unprinted", is_flag=True, help="Who has no badge.")
@click.option("--corrected", is_flag=True, help="Whose badge says what is no longer true.")
@click.option("--since", metavar="TIME", help="Who was added, changed or let in since then: 08:30, 2024-05-15 08:30.")
@click.option("--category", "categories", multiple=True, metavar="NAME", help="Of this category; may be repeated.")
@click.option("--guest", "chosen", multiple=True, metavar="CODE_OR_ID ...", help="These guests.")
@click.argument("more", nargs=-1, metavar="")
@click.option("--template", default=None, help="The badge's layout, as `checkin template list` names it.")
@click.option("--media", default=None, help="What it is printed on, as `checkin media` names it; a6 by default.")
@click.option(
    "--first-label", type=click.IntRange(1), metavar="N", help="The first free label of a half-used sheet, from 1."
)
@click.pass_context
def badges(context: click.Context, /, event: Path, output: Path, **choice: object) -> None:
    """Write badges of EVENT to one PDF file.

    --present, --late, --unprinted, --corrected, --since and --category narrow each other down; those named with
    --guest are printed in any case. Badges that --late, --unprinted or --corrected choose are written down as
    printed, and their sheets begin at the label after the last one used here.
    """
    from checkin import bulk

    _refuse_misuse(context, choice)
    refuse_event_as_output(event, output)
    with opened(event) as door:
        selection = _selection(door, choice)
        layout = bulk.layout_of(door, _word(choice["template"]), _word(choice["media"]))
        found = bulk.selected(door, selection)
        first_label = _first_label(choice["first_label"], layout, selection)
        looks: list[tuple[str, list[Notice]]] = []
        with _progress() as progress:
            count = bulk.write_pdf(
                door,
                found,
                output,
                layout,
                first_label=first_label,
                progress=progress,
                look=lambda name, notices: looks.append((name, notices)),
            )
        _name_those_to_look_at(looks)
        bulk.note_printed(door, selection, found, output)
    _remember_label(layout, bulk.next_label(first_label, count, layout.medium))
    click.echo(f"{count}\t{output}")


@click.command()
@EVENT
@click.option("--format", "form", type=click.Choice(["table", "csv", "json"]), default="table", show_default=True)
@click.option("--printed", type=click.IntRange(0), default=30, show_default=True, help="How many of the last printed.")
def jobs(event: Path, form: str, printed: int) -> None:
    """List the badges of EVENT on their way to paper: where each is and why, then the last that were printed."""
    from checkin.contract import job_table
    from checkin.reports.tables import Format, written

    with opened(event) as door:
        sys.stdout.buffer.write(written(job_table(door.print_jobs(printed, unfinished=-1)), Format(form)))


@contextmanager
def _progress() -> Iterator[Callable[[int], bool] | None]:
    """Give what shows on a terminal how many badges are done, and wipe it away at the end; None where nobody looks."""

    def show(done: int) -> bool:
        if done % _SHOWN_EACH == 0:
            click.echo(f"\r{done} …", err=True, nl=False)
        return True

    if not sys.stderr.isatty():
        yield None
        return
    try:
        yield show
    finally:
        click.echo(f"\r{' ' * 12}\r", err=True, nl=False)


def _refuse_misuse(context: click.Context, choice: dict[str, object]) -> None:
    more, chosen, everyone = choice["more"], choice["chosen"], choice["everyone"]
    if isinstance(more, tuple) and more and not chosen:
        raise click.UsageError(f"Got unexpected extra argument ({more[0]})", context)
    names = ("present", "late", "unprinted", "corrected", "since", "categories", "chosen")
    narrower = any(choice[name] for name in names)
    if everyone and narrower:
        raise click.UsageError("--all is everyone: leave the other choices out.", context)
    if not (everyone or narrower):
        raise click.UsageError(
            "Say whose badges: --all, --present, --late, --unprinted, --corrected, --since, --category or --guest.",
            context,
        )


def _selection(door: Desk, choice: dict[str, object]) -> Selection:
    from checkin.bulk import Selection
    from checkin.rules import moment_in

    since = choice["since"]
    return Selection(
        present=bool(choice["present"]),
        late=bool(choice["late"]),
        unprinted=bool(choice["unprinted"]),
        corrected=bool(choice["corrected"]),
        since=moment_in(str(since), door.event) if since else None,
        categories=frozenset(_words(choice["categories"])),
        chosen=_words(choice["chosen"]) + _words(choice["more"]),
    )


def _word(value: object) -> str | None:
    return None if value is None else str(value)


def _words(value: object) -> tuple[str, ...]:
    return tuple(map(str, value)) if isinstance(value, tuple) else ()


def _first_label(asked: object, layout: Layout, selection: Selection) -> int:
    """Return where to begin: as asked; or where the last sheet was left, if badges are printed bit by bit.

    Raises:
        SettingsError: the settings, which remember that, can't be read; better now than when all is printed.
    """
    if layout.medium.places == 1:
        return asked if isinstance(asked, int) else 1
    from checkin import settings

    label = settings.load(settings.settings_path()).next_labels.get(layout.medium.name, 1)
    if isinstance(asked, int):
        return asked
    return label if selection.is_outstanding and label <= layout.medium.places else 1


def _remember_label(layout: Layout, label: int) -> None:
    if layout.medium.places == 1:
        return
    from checkin import settings

    file = settings.SettingsFile(settings.settings_path())
    file.change(next_labels={**file.now.next_labels, layout.medium.name: label})


def _name_those_to_look_at(looks: list[tuple[str, list[Notice]]]) -> None:
    """Say which badges a person should look at before they are printed."""
    from checkin.ui.words import notice_words, wording

    if looks:
        wording.install()
    for name, notices in looks[:_LOOKS]:
        click.echo(notice_words.badge_sentence(name, notices), err=True)
    if len(looks) > _LOOKS:
        click.echo(notice_words.more_sentence(len(looks) - _LOOKS), err=True)


COMMANDS = (badges, jobs)
