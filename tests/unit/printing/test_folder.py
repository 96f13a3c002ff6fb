"""The folder that stands in for a printer."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.errors import Fault, PrinterError
from checkin.printing.folder import FolderPrinter
from checkin.printing.printer import Condition, Progress
from tests.unit.printing.fakes import A6


def test_the_badge_is_a_file_in_a_folder_that_is_made_for_it(tmp_path: Path) -> None:
    printer = FolderPrinter(tmp_path / "new" / "badges")
    spool_id = printer.send(b"%PDF-1.4 badge", "Zoë Müller", A6)
    (only,) = (tmp_path / "new" / "badges").iterdir()
    assert only.name == spool_id
    assert only.name.startswith("Zoë Müller-")
    assert only.suffix == ".pdf"
    assert only.read_bytes() == b"%PDF-1.4 badge"
    assert printer.look(spool_id).progress is Progress.PRINTED


def test_another_file_is_never_written_over(tmp_path: Path) -> None:
    ids = iter(["a", "a", "b"])
    printer = FolderPrinter(tmp_path, new_id=lambda: next(ids))
    first, second = printer.send(b"one", "badge", A6), printer.send(b"two", "badge", A6)
    assert (first, second) == ("badge-a.pdf", "badge-b.pdf")
    assert [(tmp_path / name).read_bytes() for name in (first, second)] == [b"one", b"two"]


def test_the_file_is_on_disk_before_it_has_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    there: list[list[str]] = []
    real = os.fsync

    def watched(handle: int) -> None:
        there.append([path.suffix for path in tmp_path.iterdir()])
        real(handle)

    monkeypatch.setattr(os, "fsync", watched)
    FolderPrinter(tmp_path).send(b"%PDF", "badge", A6)
    assert there == [[".part"], [".pdf"]]


@pytest.mark.parametrize(
    ("number", "kind"), [(errno.ENOSPC, Fault.DISK_FULL), (errno.EACCES, Fault.FOLDER_NOT_WRITABLE)]
)
def test_a_write_that_fails_says_why_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, kind: Fault
) -> None:
    def fails(_handle: int) -> None:
        raise OSError(number, "no")

    monkeypatch.setattr(os, "fsync", fails)
    with pytest.raises(PrinterError) as caught:
        FolderPrinter(tmp_path).send(b"%PDF", "badge", A6)
    assert (caught.value.fault, caught.value.facts) == (kind, {"path": str(tmp_path)})
    assert list(tmp_path.iterdir()) == []


def test_a_file_in_the_folders_place_is_said_before_and_at_printing(tmp_path: Path) -> None:
    (tmp_path / "badges").write_text("no folder")
    printer = FolderPrinter(tmp_path / "badges")
    assert printer.state().condition is Condition.UNREACHABLE
    with pytest.raises(PrinterError) as caught:
        printer.send(b"%PDF", "badge", A6)
    assert caught.value.fault is Fault.FOLDER_NOT_WRITABLE


def test_a_missing_folder_that_can_be_made_is_a_printer_at_rest(tmp_path: Path) -> None:
    assert FolderPrinter(tmp_path / "later").state().condition is Condition.IDLE


def test_a_cancelled_badge_is_removed_and_then_uncertain(tmp_path: Path) -> None:
    printer = FolderPrinter(tmp_path)
    spool_id = printer.send(b"%PDF", "badge", A6)
    printer.cancel(spool_id)
    printer.cancel(spool_id)
    assert list(tmp_path.iterdir()) == []
    assert printer.look(spool_id).progress is Progress.UNCERTAIN


@given(st.text(max_size=300))
def test_any_title_makes_one_file_in_the_folder(tmp_path_factory: pytest.TempPathFactory, title: str) -> None:
    folder = tmp_path_factory.mktemp("titles")
    spool_id = FolderPrinter(folder).send(b"%PDF", title, A6)
    assert [path.name for path in folder.iterdir()] == [spool_id]
    assert not set('<>:"/\\|?*') & set(spool_id)
