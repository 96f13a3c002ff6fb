"""Badges in one file, and where each badge is, run as a shell would."""

import io
import json
import sys

import pytest
from pypdf import PdfReader

from checkin import settings
from checkin.cli import main

LIST = "".join(f"Gast {chr(65 + number)};G-{number:04}A;Teilnahme\n" for number in range(10))


@pytest.fixture
def run(monkeypatch, capfdbinary):
    def call(*words, stdin=b""):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"))
        status = main([str(word) for word in words])
        sys.stdout.flush()
        out, err = capfdbinary.readouterr()
        return status, out.decode(), err.decode()

    return call


@pytest.fixture
def event(tmp_path, run):
    path, guest_list = tmp_path / "e.checkin", tmp_path / "list.csv"
    guest_list.write_text("Name;Ticketcode;Kategorie\n" + LIST, encoding="utf-8")
    assert run("new", path, "--name", "Konferenz", "--date", "2024-05-15")[0] == 0
    assert run("import", path, guest_list)[0] == 0
    yield path
    settings.settings_path().unlink(missing_ok=True)


@pytest.fixture
def names(event, tmp_path, run):
    """Return a function that writes badges and returns the guests on each of its pages."""

    def write(*choice):
        pdf = tmp_path / "badges.pdf"
        pdf.unlink(missing_ok=True)
        status, _, _ = run("badges", event, "-o", pdf, *choice)
        if status:
            return status
        return [" ".join(sorted(page.extract_text().split("Gast ")[1:])) for page in PdfReader(pdf).pages]

    return write


def guests_on(pages):
    return "".join(sorted(letter for page in pages for letter in page if letter in "ABCDEFGHIJ"))


def test_a_half_used_sheet_is_gone_on_with(event, names, run):
    run("scan", event, stdin=b"".join(b"G-%04dA\n" % number for number in range(5)))
    assert len(names("--late", "--media", "a4-8")) == 1
    run("scan", event, stdin=b"".join(b"G-%04dA\n" % number for number in range(5, 9)))
    assert len(names("--late", "--media", "a4-8")) == 2  # three labels were left


def test_the_first_label_can_be_said_and_is_looked_at(event, names, run):
    assert len(names("--all", "--media", "a4-8", "--first-label", "7")) == 2
    assert len(names("--unprinted", "--media", "a4-8")) == 2  # goes on behind the eight of the second sheet
    assert names("--all", "--media", "a4-8", "--first-label", "9") == 1


def test_a_page_alone_has_no_label_to_remember(event, names):
    assert len(names("--unprinted")) == 10
    assert not settings.settings_path().exists()


def test_unprinted_badges_are_printed_once(event, names, run):
    assert len(names("--unprinted", "--category", "teilnahme")) == 10
    assert names("--unprinted") == 1
    answer = json.loads(run("scan", event, stdin=b"G-0001A\n")[1])
    assert answer["verdict"] == "admitted"
    jobs = json.loads(run("jobs", event, "--format", "json")[1])
    assert {job["state"] for job in jobs} == {"printed"}  # none is queued for who has a badge


def test_corrected_badges_are_those_that_are_wrong_by_now(event, names, run, tmp_path):
    names("--unprinted")
    assert names("--corrected") == 1
    changed = tmp_path / "again.csv"
    changed.write_text("Name;Ticketcode;Kategorie\n" + LIST.replace("Gast C", "Gast Carla"), encoding="utf-8")
    run("import", event, changed)
    assert len(names("--corrected")) == 1
    assert names("--corrected") == 1
    assert [job["why"] for job in json.loads(run("jobs", event, "--format", "json", "--printed", "1")[1])] == [
        "correction"
    ]


def test_since_a_time_is_who_came_or_was_added_then(event, names):
    assert len(names("--since", "2020-01-01")) == 10
    assert names("--since", "2200-01-01", "--all") == 2
    assert names("--since", "2190-01-01") == 1
    assert names("--since", "halb neun") == 1


def test_badges_to_look_at_are_named_before_they_are_printed(event, run, tmp_path):
    people = tmp_path / "hard.csv"
    people.write_text("Name;Ticketcode\n" + "Donaudampfschifffahrt" * 9 + ";HARD-001\n", encoding="utf-8")
    run("import", event, people)
    status, out, err = run("badges", event, "-o", tmp_path / "b.pdf", "--all")
    assert (status, out.split("\t")[0]) == (0, "11")
    assert err.count("\n") == 1
    assert "Donaudampf" in err


def test_jobs_say_where_each_badge_is(event, run):
    run("scan", event, stdin=b"G-0001A\n")
    (job,) = json.loads(run("jobs", event, "--format", "json")[1])
    assert (job["guest"], job["state"], job["why"], job["desk"]) == ("Gast B", "queued", "admission", "")
    assert run("jobs", event)[1].startswith("guest")


def test_settings_that_can_not_be_read_are_said_before_anything_is_printed(event, run, tmp_path):
    settings.settings_path().parent.mkdir(parents=True, exist_ok=True)
    settings.settings_path().write_text("next_labels = {a4-8 = 0}", encoding="utf-8")
    pdf = tmp_path / "b.pdf"
    assert run("badges", event, "-o", pdf, "--all", "--media", "a4-8")[0] == 1
    assert not pdf.exists()
    assert run("badges", event, "-o", pdf, "--all")[0] == 0
