"""The command line: ``checkin`` alone opens the desk, the rest works without a screen."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, tzinfo
from pathlib import Path
from time import sleep
from typing import TYPE_CHECKING, BinaryIO

import click

from checkin import (
    __version__,
    checkpoint_commands,
    organiser_commands,
    print_commands,
    support_commands,
    template_commands,
)
from checkin.command_parts import EVENT, opened, refuse_event_as_output
from checkin.errors import CheckinError, EventFileError, Fault, OutputError
from checkin.files import write_whole
from checkin.reports.attendance import By
from checkin.reports.tables import Format
from checkin.storage.turns import GAP_S

if TYPE_CHECKING:
    from checkin.desk import Answer, Desk
    from checkin.guestlists.importing import ImportReport

ENTRANCE = "Eingang"
"""What the entrance of a new event is called; German first."""

_MISUSE, _FAULT = 2, 1
_FOR_EYES = (Format.TABLE, Format.XLSX)
_WINDOWS = frozenset({"desk", "demo"})
_LONGEST_LINE = 100_000  # bytes; no code is longer, and a stream without line ends must not fill the memory


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; return the exit status: 0 done, 1 a fault in one sentence, 2 misuse."""
    try:
        status = cli.main(args=None if argv is None else list(argv), prog_name="checkin", standalone_mode=False)
    except CheckinError as error:
        _print_fault(error)
        return _FAULT
    except click.ClickException as error:
        error.show()
        return _MISUSE
    except (click.Abort, KeyboardInterrupt):
        return 130  # what shells expect after Ctrl+C: 128 + SIGINT
    except BrokenPipeError:
        sys.stderr.close()  # who read us has gone; nothing is left to say
        return _FAULT
    except OSError as error:
        if error.filename is not None:
            raise
        _print_fault(OutputError(Fault.OUTPUT_CLOSED))  # standard output is full or closed
        return _FAULT
    return status if isinstance(status, int) else 0


_CHECKPOINT = click.option("--checkpoint", metavar="NAME", help="Where the codes are scanned; the entrance by default.")


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, "--version", message="checkin %(version)s")
@click.pass_context
def cli(context: click.Context) -> int | None:
    """Conference check-in and badge printing for the front desk.

    Without a command: open the desk with the last event, or a start page.
    """
    if context.invoked_subcommand is not None:
        _refuse_closed_output(context.invoked_subcommand)
        return None
    _refuse_without_display()
    from checkin.app import run  # the only door to the window, opened last

    return run(None)


@cli.command()
def demo() -> int:
    """Open a fresh copy of the demo event; without a display, play it in the terminal."""
    from checkin import morning

    event = morning.fresh_demo()
    if morning.has_display():
        from checkin.app import run

        return run(event)
    morning.play(event, click.echo)
    return 0


@cli.command()
@EVENT
@click.option("--name", required=True, help="What the event is called.")
@click.option("--date", "day", metavar="YYYY-MM-DD", help="Its first day.")
@click.option("--timezone", default="Europe/Berlin", show_default=True, help="IANA name of its time zone.")
def new(event: Path, name: str, day: str | None, timezone: str) -> None:
    """Make a new event file EVENT with one entrance."""
    from checkin.desk import create_event

    if not name.strip():
        raise click.BadParameter("say what the event is called", param_hint="--name")
    create_event(event, name=name.strip(), entrance=ENTRANCE, day=_day(day), timezone=timezone)
    click.echo(event)


@cli.command()
@EVENT
@_CHECKPOINT
def desk(event: Path, checkpoint: str | None) -> int:
    """Open the desk window on EVENT."""
    _refuse_without_display()
    from checkin.app import run

    return run(event, checkpoint=checkpoint)


@cli.command("import")
@EVENT
@click.argument("guest_list", metavar="LIST", type=click.Path(readable=False, path_type=Path))
@click.option("--map", "pairs", multiple=True, metavar="FIELD=COLUMN", help="Read FIELD from COLUMN; may be repeated.")
@click.option("--dry-run", is_flag=True, help="Say what would happen and write nothing.")
@click.option("--json", "as_json", is_flag=True, help="Answer with one JSON object.")
def import_(event: Path, guest_list: Path, pairs: tuple[str, ...], dry_run: bool, as_json: bool) -> None:
    """Take the guests of LIST (CSV, XLSX, ODS, JSON) into EVENT.

    Known guests are brought up to date, nobody is doubled, nobody is un-admitted.
    """
    from checkin.desk import utc_now
    from checkin.guestlists.importing import import_rows, says_status
    from checkin.guestlists.reading import read_table
    from checkin.guestlists.rows import guest_rows

    _refuse_half_pairs(pairs)
    with opened(event) as door:
        table = read_table(guest_list)
        mapping = _mapping(door, table.columns, pairs, remember=not dry_run)
        steps = import_rows(
            door.file,
            guest_rows(table, mapping),
            says_status=says_status(mapping),
            now=utc_now(),
            dry_run=dry_run,
        )
        report = _followed(steps, quiet=as_json)
    _print_import(report, as_json=as_json)


@cli.command()
@EVENT
@click.option("--search", metavar="TEXT", help="Only guests that fit TEXT, the best first.")
@click.option("--format", "form", type=click.Choice(["table", "csv", "json"]), default="table", show_default=True)
def guests(event: Path, search: str | None, form: str) -> None:
    """List the guests of EVENT."""
    from checkin.contract import guest_table
    from checkin.reports.tables import written

    with opened(event) as door:
        found = door.guests() if not search else door.search(search, limit=1000)
        sys.stdout.buffer.write(written(guest_table(list(found), brief=form == "table"), Format(form)))


@cli.command()
@EVENT
@_CHECKPOINT
@click.option("--exit", "leaving", is_flag=True, help="The guests go out.")
@click.option("--staff", default="", metavar="NAME", help="Who is at the desk; the log keeps it.")
@click.option("--facts", is_flag=True, help="Add what explains a refusal, and the sentence that staff read.")
def scan(event: Path, checkpoint: str | None, leaving: bool, staff: str, facts: bool) -> None:
    """Judge the codes on standard input, one a line; answer each with one JSON object.

    A line is printed when its log entry is on disk. At a terminal, a code that comes twice within three
    seconds is one scan, as at the window; from a pipe or a file, each line is a scan of its own.
    """
    from checkin.contract import scan_line

    say = _saying() if facts else None
    if sys.stdin is None:  # closed: nobody will scan anything
        return
    with opened(event, checkpoint, merge_double_scans=sys.stdin.isatty()) as door:
        door.staff = staff
        for code in _codes(sys.stdin.buffer):
            answer = door.scan(code, leaving=leaving)
            sys.stdout.buffer.write(scan_line(answer, sentence=say and say(answer, door.event.zone)))
            sys.stdout.buffer.flush()


@cli.command()
@EVENT
@click.option("--by", type=click.Choice([by.value for by in By]), default=By.CATEGORY.value, show_default=True)
@_CHECKPOINT
@click.option("--format", "form", type=click.Choice([form.value for form in Format]), help="By default as FILE ends.")
@click.option("-o", "--output", "output", type=click.Path(readable=False, path_type=Path), metavar="FILE")
def counts(event: Path, by: str, checkpoint: str | None, form: str | None, output: Path | None) -> None:
    """Count who was expected, who came and who is here."""
    from checkin.reports.attendance import attendance, with_word_for_nothing
    from checkin.reports.tables import written

    chosen = _format(form, output)
    if output is not None:
        refuse_event_as_output(event, output)
    with opened(event, checkpoint) as door:
        table = attendance(door.file, door.event, door.checkpoint, By(by))
        if chosen in _FOR_EYES:
            table = with_word_for_nothing(table, _none_word())
        content = written(table, chosen, title=door.checkpoint.name)
    if output is None:
        sys.stdout.buffer.write(content)
    else:
        write_whole(output, content)


@cli.command()
@EVENT
def verify(event: Path) -> int:
    """Check that EVENT and its admission log are intact; say what is not."""
    from checkin.storage.database import open_file
    from checkin.storage.integrity import check
    from checkin.ui.words import wording

    file = open_file(event)
    try:
        finding = check(file)
    finally:
        file.close()
    _speak_the_users_language()
    click.echo(wording.finding_sentence(finding), err=not finding.intact)
    return 0 if finding.intact else _FAULT


for _command in (
    checkpoint_commands.checkpoint,
    *organiser_commands.COMMANDS,
    *print_commands.COMMANDS,
    *support_commands.COMMANDS,
    *template_commands.COMMANDS,
):
    cli.add_command(_command)


def _day(text: str | None) -> date | None:
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise EventFileError(Fault.BAD_DATE, text=text) from error


def _codes(source: BinaryIO) -> Iterator[str]:
    """Yield the codes of a byte stream, one a line; blank lines are nobody's scan."""
    while line := source.readline(_LONGEST_LINE):
        beyond = line
        while len(beyond) == _LONGEST_LINE and not beyond.endswith(b"\n"):
            beyond = source.readline(_LONGEST_LINE)
        code = line.decode("utf-8", errors="replace").strip()
        if code:
            yield code


def _format(form: str | None, output: Path | None) -> Format:
    if form is not None:
        chosen = Format(form)
    else:
        known = {f".{f.value}": f for f in (Format.CSV, Format.JSON, Format.XLSX)}
        chosen = known.get(output.suffix.lower(), Format.TABLE) if output else Format.TABLE
    if chosen is Format.XLSX and output is None:
        raise click.UsageError("An XLSX file needs -o FILE.")
    return chosen


def _refuse_without_display() -> None:
    """Say what is missing in our words; Qt would end the program in its own."""
    from checkin import morning

    if not morning.has_display():
        raise OutputError(Fault.NO_DISPLAY)


def _refuse_closed_output(command: str) -> None:
    """Do nothing whose answer nobody can read; a window needs no output, and has none on some desktops."""
    if sys.stdout is None and command not in _WINDOWS:
        raise OutputError(Fault.OUTPUT_CLOSED)


def _refuse_half_pairs(pairs: tuple[str, ...]) -> None:
    """Refuse a --map without its "=", and two for one field: whichever won, the names would be wrong."""
    fields = [pair.partition("=")[0].strip().casefold() for pair in pairs if "=" in pair]
    if len(fields) < len(pairs):
        raise click.BadParameter("write FIELD=COLUMN", param_hint="--map")
    if len(set(fields)) < len(fields):
        raise click.BadParameter("each FIELD once only", param_hint="--map")


def _mapping(door: Desk, columns: tuple[str, ...], pairs: tuple[str, ...], *, remember: bool) -> Mapping[str, str]:
    """Return which column is read into which field: as asked, as last time, or as recognised."""
    from checkin.guestlists.columns import columns_key, laid_over, parse_map, recognise

    key = columns_key(columns)
    mapping = laid_over(door.remembered_mapping(key) or recognise(columns), parse_map(pairs, columns))
    if pairs and remember:
        door.remember_mapping(key, mapping)
    return mapping


def _followed(steps: Iterator[ImportReport], *, quiet: bool) -> ImportReport:
    """Run an import to its end, with its progress on a terminal; return the whole report."""
    shown = not quiet and sys.stderr.isatty()
    report = next(steps)
    for report in steps:
        sleep(GAP_S)  # desks wait
        if shown:
            click.echo(f"\r{report.rows} …", err=True, nl=False)
    if shown:
        click.echo("\r", err=True, nl=False)
    return report


def _print_import(report: ImportReport, *, as_json: bool) -> None:
    from checkin.contract import import_json
    from checkin.ui.words import list_words

    _speak_the_users_language()
    if as_json:
        if report.short_codes or report.withheld:
            click.echo(list_words.warning_sentence(report), err=True)
        click.echo(import_json(report, list_words.rejection_sentence))
        return
    click.echo(list_words.import_sentence(report))
    for rejected in report.rejected:
        click.echo(list_words.rejection_sentence(rejected), err=True)


def _print_fault(error: CheckinError) -> None:
    from checkin.ui.words import wording

    _speak_the_users_language()
    click.echo(wording.fault_sentence(error), err=True)


def _none_word() -> str:
    """Return what guests without a category are called in a table for people."""
    from checkin.ui.words import wording

    _speak_the_users_language()
    return wording.translate("Counts", "(none)")


def _saying() -> Callable[[Answer, tzinfo], str]:
    """Return what gives the sentence of an answer, in the user's language."""
    from checkin.ui.words import wording

    _speak_the_users_language()
    return wording.answer_sentence


def _speak_the_users_language() -> None:
    from checkin.ui.words import wording

    wording.install()
