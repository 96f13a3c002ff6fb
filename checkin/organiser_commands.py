"""The commands for what goes beyond scanning: undo and override, lost and passed-on tickets, PIN and keys."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from checkin.command_parts import EVENT, FILE, opened
from checkin.errors import EventFileError, Fault, GuestError, OutputError
from checkin.files import write_whole

if TYPE_CHECKING:
    from checkin.desk import Answer

_CODE = click.argument("code")
_CHECKPOINT = click.option("--checkpoint", metavar="NAME", help="Where it was scanned; the entrance by default.")
_STAFF = click.option("--staff", default="", metavar="NAME", help="Who is at the desk; the log keeps it.")
_WHY = click.option("--why", default="", metavar="TEXT", help="The reason; the log keeps it.")
_PIN_FILE = click.option("--pin-file", type=FILE, metavar="FILE", help="Read the PIN from FILE instead of asking.")


@click.command()
@EVENT
@_CODE
@_CHECKPOINT
@_STAFF
@_WHY
def undo(event: Path, code: str, checkpoint: str | None, staff: str, why: str) -> None:
    """Take back the last admission or exit of CODE; answer as scan does."""
    with opened(event, checkpoint, staff=staff) as desk:
        for answer in desk.scans_of(desk.guest_with_code(code).guest.id):
            if answer.can_be_undone and answer.checkpoint.id == desk.checkpoint.id:
                _print_answer(desk.undo(answer.scan_id, why))
                return
        raise GuestError(Fault.NOTHING_TO_UNDO)


@click.command()
@EVENT
@_CODE
@_CHECKPOINT
@_STAFF
@_PIN_FILE
@click.option("--why", required=True, metavar="TEXT", help="The reason; the log keeps it.")
def override(event: Path, code: str, checkpoint: str | None, staff: str, pin_file: Path | None, why: str) -> None:
    """Scan CODE, and admit it with the organiser's PIN if it is refused; answer as scan does."""
    with opened(event, checkpoint, staff=staff) as desk:
        answer = desk.scan(code)
        if not answer.verdict.admitted:
            answer = desk.override(answer.scan_id, _pin(pin_file), why)
        _print_answer(answer)


@click.command()
@EVENT
@_CODE
@_STAFF
@_WHY
def replace(event: Path, code: str, staff: str, why: str) -> None:
    """Give the guest with CODE, who lost the ticket, a new code and print it; CODE is revoked."""
    with opened(event, staff=staff) as desk:
        click.echo(desk.replace_ticket(desk.guest_with_code(code).guest.id, why))


@click.command()
@EVENT
@_CODE
@_STAFF
@click.option("--name", required=True, help="Who comes instead.")
@click.option("--email", default="", help="The address of who comes instead.")
@click.option("--organisation", help="The organisation of who comes instead; the same by default.")
def substitute(event: Path, code: str, staff: str, name: str, email: str, organisation: str | None) -> None:
    """Pass the ticket with CODE on to a colleague."""
    from checkin.domain.guest import Guest

    with opened(event, staff=staff) as desk:
        before = desk.guest_with_code(code).guest
        same = before.organisation if organisation is None else organisation
        colleague = Guest("", name.strip(), email=email, organisation=same, category=before.category)
        click.echo(desk.substitute(before.id, colleague).id)


@click.command()
@EVENT
@_PIN_FILE
@click.option("--old-pin-file", type=FILE, metavar="FILE", help="Read the old PIN from FILE instead of asking.")
def pin(event: Path, pin_file: Path | None, old_pin_file: Path | None) -> None:
    """Choose the organiser's PIN; the old one is asked for where there is one."""
    with opened(event) as desk:
        old = _pin(old_pin_file, "Old PIN", "--old-pin-file") if desk.pin.is_chosen() else ""
        desk.pin.choose(_pin(pin_file, "New PIN"), old)


@click.command()
@EVENT
@click.option("--new", "private_file", type=FILE, metavar="FILE", help="Make a key and write its private part to FILE.")
@click.option("--trust", "public_file", type=FILE, metavar="FILE", help="Believe tickets of the public key in FILE.")
@click.option("--pretix", is_flag=True, help="The key in --trust is one of pretix.")
def keys(event: Path, private_file: Path | None, public_file: Path | None, pretix: bool) -> None:
    """List the public keys that signed tickets are checked with; make one, or take one in.

    Who has the private part can make tickets: keep FILE where the organisers keep secrets, not on a desk.
    """
    from checkin import tickets
    from checkin.desk import utc_now
    from checkin.domain.signed import Scheme
    from checkin.signing import generate_keys

    with opened(event) as desk:
        if private_file is not None:
            if private_file.exists():
                raise OutputError(Fault.FILE_EXISTS, path=private_file)
            private, public = generate_keys()
            write_whole(private_file, f"{private}\n".encode(), secret=True)
            tickets.trust(desk.file, Scheme.OWN, public, utc_now())
        if public_file is not None:
            scheme = Scheme.PRETIX if pretix else Scheme.OWN
            tickets.trust(desk.file, scheme, _read(public_file), utc_now())
        for scheme, key in tickets.known_keys(desk.file):
            click.echo(f"{scheme.value}\t{key}")


@click.command("tickets")
@EVENT
@click.option("--key", "key_file", required=True, type=FILE, metavar="FILE", help="The private key of `checkin keys`.")
@click.option("--with-names", is_flag=True, help="Put the name into the code: whoever photographs it can read it.")
def signed_tickets(event: Path, key_file: Path, with_names: bool) -> None:
    """Print a signed ticket for each guest whose ticket is good, one JSON object a line."""
    from checkin import tickets
    from checkin.desk import utc_now

    with opened(event) as desk:
        for ticket in tickets.issued(desk.file, _read(key_file), utc_now(), with_names=with_names):
            line = {"code": ticket.code, "name": ticket.name, "email": ticket.email, "ticket": ticket.text}
            click.echo(json.dumps(line, ensure_ascii=False))


COMMANDS = (undo, override, replace, substitute, pin, keys, signed_tickets)


def _print_answer(answer: Answer) -> None:
    from checkin.contract import scan_line

    sys.stdout.buffer.write(scan_line(answer))
    sys.stdout.buffer.flush()


def _pin(file: Path | None, prompt: str = "PIN", option: str = "--pin-file") -> str:
    return _read(file).strip() if file is not None else _asked(prompt, option)


def _asked(prompt: str, option: str) -> str:
    if not sys.stdin.isatty():
        raise click.UsageError(f"no terminal to ask for the {prompt}: give it with {option}")
    answer: str = click.prompt(prompt, hide_input=True, err=True)
    return answer


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise EventFileError(Fault.FILE_NOT_TEXT, path=file) from error
    except OSError as error:
        raise EventFileError(Fault.FILE_MISSING, path=file) from error
